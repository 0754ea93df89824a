import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { EventOutcome } from '../../domain/events.ts';
import { startDesk, type Desk } from '../support/desk.ts';
import { plantFacts } from '../support/facts.ts';
import { waitFor } from '../support/wait-for.ts';

const SEED = 20_261;

describe('a ticket that continues as new', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk();
    await desk.startWorker();
  });
  afterAll(() => desk.close());

  const runOf = async (ticketId: string) => (await desk.handle(ticketId).describe()).runId;
  const untilNewRun = (ticketId: string, before: string) =>
    waitFor(async () => (await runOf(ticketId)) !== before, () => `a new run of ${ticketId}`);

  it(`carries its facts to every level and keeps its labels and its card (seed ${SEED})`, async () => {
    const facts = plantFacts(desk, SEED);
    const ticketId = await facts.open(4);
    const firstRun = await runOf(ticketId);
    await desk.until(ticketId, ({ placement }) => placement.agent === 'bill', 'with bill');
    await facts.act('signal', 'note', { actor: 'agent/bill' });
    await facts.act('signal', 'customer_reply', { actor: 'requester/rita' });
    await facts.act('signal', 'reply', { actor: 'agent/bill' });
    await untilNewRun(ticketId, firstRun);
    await facts.readBack();

    await facts.act('signal', 'escalate', { actor: 'agent/bill', reason: 'skill_gap' });
    await desk.until(ticketId, ({ placement }) => placement.agent === 'lena', 'with lena');
    await facts.readBack();
    const { typedSearchAttributes } = await desk.handle(ticketId).describe();
    const labels = Object.fromEntries(typedSearchAttributes.getAll().map(({ key, value }) => [key.name, value]));
    expect(labels).toMatchObject({ waybillTeam: 'platform-l2', waybillLevel: 'L2', waybillAssignee: 'lena', waybillStatus: 'open' });
    expect(await desk.handle(ticketId).query('waybill')).toContain('lena');
    await desk.signal(ticketId, 'close', { actor: 'ops/olga' });
  });

  it('loses no message of a burst that runs over several runs', async () => {
    const ticketId = await desk.openTicket({ messagesPerRun: 5 });
    await desk.until(ticketId, ({ placement }) => placement.agent === 'bill', 'with bill');
    const firstRun = await runOf(ticketId);
    const bodies = await Promise.all(Array.from({ length: 24 }, (_, i) => desk.write(ticketId, `note ${i}`)));
    await Promise.all(bodies.map((bodyId, i) => desk.signal(ticketId, 'note', { id: `note-${i}`, actor: 'agent/bill', bodyId })));
    await Promise.all(bodies.map((bodyId) => desk.untilTold(ticketId, bodyId)));
    const told = await desk.store.timeline.find({ ticketId, kind: 'note' }).toArray();
    expect(told.map(({ bodyId }) => bodyId).sort()).toEqual([...bodies].sort());
    await untilNewRun(ticketId, firstRun);
    await desk.signal(ticketId, 'close', { actor: 'ops/olga' });
  });

  it('knows an event of the run before when it comes again', async () => {
    const ticketId = await desk.openTicket({ messagesPerRun: 3 });
    const firstRun = await runOf(ticketId);
    await desk.until(ticketId, ({ placement }) => placement.agent === 'bill', 'with bill');
    const message = { id: 'again-1', actor: 'agent/bill', bodyId: await desk.write(ticketId, 'once') };
    await desk.signal(ticketId, 'note', message);
    await desk.signal(ticketId, 'note', { id: 'other-1', actor: 'agent/bill', bodyId: await desk.write(ticketId, 'other') });
    await untilNewRun(ticketId, firstRun);
    const again = await desk.act(ticketId, 'note', message);
    expect(again).toMatchObject({ result: 'applied' });
    expect(await desk.store.timeline.countDocuments({ ticketId, bodyId: message.bodyId })).toBe(1);
    await desk.signal(ticketId, 'close', { actor: 'ops/olga' });
  });

  it('moves on although every message is an update, and answers every one of them', async () => {
    const ticketId = await desk.openTicket({ messagesPerRun: 3 });
    const firstRun = await runOf(ticketId);
    await desk.until(ticketId, ({ placement }) => placement.agent === 'bill', 'with bill');
    const bodies = await Promise.all(Array.from({ length: 12 }, (_, i) => desk.write(ticketId, `note ${i}`)));
    const note = (bodyId: string, i: number) => desk.act(ticketId, 'note', { id: `update-${i}`, actor: 'agent/bill', bodyId });
    const together = await Promise.all(bodies.slice(0, 6).map(note));
    const oneByOne: EventOutcome[] = [];
    for (const [i, bodyId] of bodies.slice(6).entries()) oneByOne.push(await note(bodyId, 6 + i));
    expect([...together, ...oneByOne].map(({ result }) => result)).toEqual(bodies.map(() => 'applied'));
    expect(await runOf(ticketId)).not.toBe(firstRun);
    await desk.signal(ticketId, 'close', { actor: 'ops/olga' });
  });
});
