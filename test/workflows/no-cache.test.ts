import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startDesk, type Desk } from '../support/desk.ts';
import { FACTS, plantFacts } from '../support/facts.ts';
import { ticketLives } from '../support/scenarios.ts';

const SEED = 77;

// Every task replays the whole history: what only works because an object is still in memory fails here.
describe('without a workflow cache, a ticket', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk({ maxCachedWorkflows: 0 });
    await desk.startWorker();
  });
  afterAll(() => desk.close());
  ticketLives(() => desk);

  it(`keeps its ${FACTS} facts over continue-as-new (seed ${SEED})`, async () => {
    const facts = plantFacts(desk, SEED);
    const ticketId = await facts.open(4);
    const { runId: firstRun } = await desk.handle(ticketId).describe();
    await desk.until(ticketId, ({ placement }) => placement.agent === 'bill', 'with bill');
    while (facts.planted() < FACTS) await facts.act(facts.planted() % 2 === 0 ? 'signal' : 'update', 'note', { actor: 'agent/bill' });
    await facts.readBack();
    await desk.signal(ticketId, 'solve', { actor: 'agent/bill' });
    await desk.until(ticketId, ({ status }) => status === 'solved', 'solved');
    expect((await desk.handle(ticketId).describe()).runId).not.toBe(firstRun);
    await desk.signal(ticketId, 'close', { actor: 'ops/olga' });
    await desk.handle(ticketId).result();
  });
});
