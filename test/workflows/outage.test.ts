import { afterAll, beforeAll, expect, it } from 'vitest';

import { readTimeline } from '../../store/timeline.ts';
import { startDesk, type Desk } from '../support/desk.ts';
import { waitFor } from '../support/wait-for.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await startDesk();
  await desk.startWorker();
});
afterAll(() => desk.close());

it('trap 7: a store outage of minutes does not fail the workflow: it asks again without limit, and what came meanwhile happens once', async () => {
  const ticketId = await desk.openTicket();
  await desk.until(ticketId, ({ placement }) => placement.agent === 'bill', 'with bill');
  const { deps, store } = desk;
  let failures = 0;
  deps.store = new Proxy(store, {
    get: () => {
      failures += 1;
      throw new Error('connect ECONNREFUSED');
    },
  });
  await desk.signal(ticketId, 'set_priority', { actor: 'agent/bill', priority: 'urgent' });
  await waitFor(() => Promise.resolve(failures >= 4 || null), () => 'a step that fails again and again');
  const description = await desk.handle(ticketId).describe();
  expect(description.status.name).toBe('RUNNING');
  // Minutes or hours are the same to it: no number of tries and no time ends the asking, and the pauses stay short.
  const [pending] = description.raw.pendingActivities ?? [];
  expect(pending?.attempt).toBeGreaterThan(1);
  expect(pending?.maximumAttempts ?? 0).toBe(0);
  expect(pending?.expirationTime ?? null).toBeNull();
  deps.store = store;
  await desk.until(ticketId, ({ priority }) => priority.value === 'urgent', 'urgent');
  expect((await readTimeline(store, ticketId)).filter(({ kind }) => kind === 'changed')).toHaveLength(1);
  await desk.signal(ticketId, 'close', { actor: 'ops/olga' });
  await desk.handle(ticketId).result();
});
