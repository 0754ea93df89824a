import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { between, makeRandom } from '../../simulation/random.ts';
import { FACTS, plantFacts } from '../support/facts.ts';
import { startProcessDesk, type ProcessDesk } from '../support/worker-process.ts';

const SEED = 1_103;
const KILLS = 3;
/** What one step asks of MongoDB at least: the kill falls into it. */
const REQUESTS_OF_A_STEP = 5;

describe('a ticket whose worker is killed with -9', () => {
  let office: ProcessDesk;
  beforeAll(async () => {
    office = await startProcessDesk();
  });
  afterAll(() => office.close());

  it(`carries ${FACTS} facts up to engineering and back to L1, through the kill and a continue-as-new (seed ${SEED})`, async () => {
    const { desk, gate } = office;
    const random = makeRandom(SEED);
    const facts = plantFacts(desk, SEED);
    const ticketId = await facts.open(5);
    const { runId: firstRun } = await desk.handle(ticketId).describe();
    await desk.until(ticketId, ({ placement }) => placement.agent === 'bill', 'with bill on L1');
    await facts.act('update', 'reply', { actor: 'agent/bill' });
    await facts.act('signal', 'customer_reply', { actor: 'requester/rita' });
    await facts.act('update', 'note', { actor: 'agent/bill' });
    await facts.readBack();
    await facts.act('update', 'escalate', { actor: 'agent/bill', reason: 'skill_gap' });
    await desk.until(ticketId, ({ placement }) => placement.agent === 'lena', 'with lena on L2');
    await facts.readBack();

    await facts.act('signal', 'customer_reply', { actor: 'requester/rita' });
    const amidTheStep = gate.passed(between(random, 1, REQUESTS_OF_A_STEP));
    await facts.act('signal', 'note', { actor: 'agent/lena' });
    await amidTheStep;
    await office.killWorker();
    await office.startWorker();
    await facts.readBack();
    await facts.act('update', 'escalate', { actor: 'agent/lena', reason: 'suspected_bug', impact: 'whole_account' });
    await desk.until(ticketId, ({ placement }) => placement.agent === 'egon', 'with egon in engineering');
    await facts.readBack();

    await facts.act('signal', 'note', { actor: 'agent/egon' });
    await facts.act('update', 'hand_off', { actor: 'agent/egon', level: 'L1' });
    await desk.until(ticketId, ({ placement }) => placement.agent === 'bill', 'back with bill on L1');
    await facts.act('update', 'reply', { actor: 'agent/bill' });
    await facts.readBack();
    expect(facts.planted()).toBe(FACTS);
    expect((await desk.handle(ticketId).describe()).runId).not.toBe(firstRun);
    await desk.signal(ticketId, 'close', { actor: 'ops/olga' });
  });

  it(`goes on where it was after ${KILLS} kills in a row, whenever they come (seed ${SEED})`, async () => {
    const { desk, gate } = office;
    const random = makeRandom(SEED + 1);
    const ticketId = await desk.openTicket();
    await desk.until(ticketId, ({ placement }) => placement.agent === 'bill', 'with bill');
    const bodies: string[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      const bodyId = await desk.write(ticketId, `note ${kill}`);
      bodies.push(bodyId);
      const amidTheStep = gate.passed(between(random, 1, REQUESTS_OF_A_STEP));
      await desk.signal(ticketId, 'note', { id: `note-${kill}`, actor: 'agent/bill', bodyId });
      await amidTheStep;
      await office.killWorker();
      await office.startWorker();
    }
    await desk.untilTold(ticketId, bodies.at(-1) ?? '');
    const told = await desk.store.timeline.find({ ticketId, kind: 'note' }).sort({ n: 1 }).toArray();
    expect(told.map(({ bodyId }) => bodyId)).toEqual(bodies);
    expect(await desk.act(ticketId, 'solve', { actor: 'agent/bill' })).toMatchObject({ result: 'applied', status: 'solved' });
    await desk.signal(ticketId, 'close', { actor: 'ops/olga' });
  });
});
