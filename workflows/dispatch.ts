/** One per team: looks after the team's queue. Sweep, sleep until the next wake time or a call, again; it knows no single ticket. */
import { condition, continueAsNew, defineSignal, proxyActivities, setHandler } from '@temporalio/workflow';

import type { DispatchActivities } from '../activities/contract.ts';

export const wakeSignal = defineSignal('wake');

/** Keeps the history short; a sweep carries nothing over. */
const SWEEPS_PER_RUN = 300;
/** Wake calls come in bursts (a shift start, a mass status change): one sweep serves them all. */
const SHORTEST_WAIT_MS = 250;

const { sweep } = proxyActivities<DispatchActivities>({
  startToCloseTimeout: '60s',
  retry: { initialInterval: '500ms', maximumInterval: '30s' },
});

export async function dispatch(team: string): Promise<never> {
  let called = false;
  setHandler(wakeSignal, () => void (called = true));
  for (let sweeps = 0; sweeps < SWEEPS_PER_RUN; sweeps += 1) {
    called = false;
    const { nextWakeAtMs } = await sweep({ team });
    const waitMs = Math.max(SHORTEST_WAIT_MS, nextWakeAtMs - Date.now()); // workflow time, the same on every replay
    await condition(() => called, waitMs, { summary: `Next look at the queue of ${team}` });
  }
  return continueAsNew<typeof dispatch>(team);
}
