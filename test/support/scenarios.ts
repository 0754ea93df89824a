/** The main lives of a ticket, told once and lived with and without the worker's workflow cache. */
import { expect, it } from 'vitest';

import { readTimeline } from '../../store/timeline.ts';
import type { Desk } from './desk.ts';

/** Registers the tests; call it inside a `describe`. @param deskOf called by each test, so that the desk may be set up later. */
export function ticketLives(deskOf: () => Desk): void {
  it('is understood, assigned, escalated to L2 and to engineering, solved and closed, all told on one timeline', async () => {
    const desk = deskOf();
    const ticketId = await desk.openTicket();
    await desk.until(ticketId, ({ placement }) => placement.agent === 'bill', 'assigned to bill');

    expect(await desk.act(ticketId, 'accept', { actor: 'agent/bill' })).toMatchObject({ result: 'applied', status: 'open' });
    const bodyId = await desk.write(ticketId, 'We look into it.');
    expect(await desk.act(ticketId, 'reply', { actor: 'agent/bill', bodyId })).toMatchObject({ result: 'applied' });
    expect(await desk.act(ticketId, 'escalate', { actor: 'agent/bill', reason: 'skill_gap', tried: ['resync'] })).toMatchObject({ result: 'applied' });
    const atL2 = await desk.until(ticketId, ({ level, placement }) => level === 'L2' && placement.agent === 'lena', 'with lena on L2');
    expect(atL2.sla.open.map(({ name }) => name)).not.toContain('first_reply');

    const incomplete = await desk.act(ticketId, 'escalate', { actor: 'agent/lena', reason: 'suspected_bug' });
    expect(incomplete).toMatchObject({ result: 'refused', code: 'missing-handoff-fields', missing: ['impact'] });
    await desk.act(ticketId, 'escalate', { actor: 'agent/lena', reason: 'suspected_bug', impact: 'whole_account', tried: ['logs'] });
    await desk.until(ticketId, ({ placement }) => placement.agent === 'egon', 'with egon in engineering');

    expect(await desk.act(ticketId, 'solve', { actor: 'agent/egon', resolution: 'fixed' })).toMatchObject({ result: 'applied', status: 'solved' });
    expect(await desk.act(ticketId, 'close', { actor: 'ops/olga' })).toMatchObject({ result: 'applied', status: 'closed' });
    expect(await desk.handle(ticketId).result()).toMatchObject({ ticketId });

    const kinds = (await readTimeline(desk.store, ticketId)).map(({ kind }) => kind);
    expect(kinds).toEqual([
      'opened', 'routed', 'assigned', 'accepted', 'agent_reply', 'escalated', 'assigned', 'refused', 'escalated', 'assigned', 'status', 'closed',
    ]);
    const agents = await desk.store.agents.find({ 'held.0': { $exists: true } }).toArray();
    expect(agents).toEqual([]);
  });

  it('is driven by bare signals alone', async () => {
    const desk = deskOf();
    const ticketId = await desk.openTicket();
    await desk.until(ticketId, ({ placement }) => placement.agent === 'bill', 'assigned to bill');
    await desk.signal(ticketId, 'escalate', { actor: 'agent/bill', reason: 'skill_gap' });
    await desk.until(ticketId, ({ placement }) => placement.agent === 'lena', 'with lena on L2');
    await desk.signal(ticketId, 'escalate', { actor: 'agent/lena', reason: 'suspected_bug', impact: 'one_user' });
    await desk.until(ticketId, ({ placement }) => placement.agent === 'egon', 'with egon in engineering');
    await desk.signal(ticketId, 'solve', { actor: 'agent/egon' });
    await desk.until(ticketId, ({ status }) => status === 'solved', 'solved');
    await desk.signal(ticketId, 'close', { actor: 'agent/egon' });
    await desk.handle(ticketId).result();
  });

  it('a malformed signal is refused on the timeline and the ticket goes on', async () => {
    const desk = deskOf();
    const ticketId = await desk.openTicket();
    await desk.until(ticketId, ({ placement }) => placement.agent !== null, 'assigned');
    await desk.handle(ticketId).signal('escalate', { actor: 'agent/bill', reason: 'please read this: I could not do it' });
    await desk.handle(ticketId).signal('solve', 'nonsense');
    await desk.signal(ticketId, 'solve', { actor: 'agent/bill' });
    await desk.until(ticketId, ({ status }) => status === 'solved', 'solved');
    const refused = (await readTimeline(desk.store, ticketId)).filter(({ kind }) => kind === 'refused');
    expect(refused.map(({ summary }) => summary)).toEqual([expect.stringContaining('reason'), expect.stringContaining('send one JSON object')]);
    await desk.signal(ticketId, 'close', { actor: 'agent/bill' });
  });

  it('the same event id twice is one event', async () => {
    const desk = deskOf();
    const ticketId = await desk.openTicket();
    await desk.until(ticketId, ({ placement }) => placement.agent !== null, 'assigned');
    const bodyId = await desk.write(ticketId, 'Hello');
    const first = await desk.act(ticketId, 'note', { id: 'n-1', actor: 'agent/bill', bodyId });
    const again = await desk.act(ticketId, 'note', { id: 'n-1', actor: 'agent/bill', bodyId });
    expect(again).toEqual(first);
    expect((await readTimeline(desk.store, ticketId)).filter(({ kind }) => kind === 'note')).toHaveLength(1);
    await desk.signal(ticketId, 'close', { actor: 'agent/bill' });
  });
}
