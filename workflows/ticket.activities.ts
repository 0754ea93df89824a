/** How a ticket's activities are called: near (inside the workflow task) or anywhere (a task of its own), and how often again. */
import { isCancellation, proxyActivities, proxyLocalActivities, type ActivityOptions } from '@temporalio/workflow';

import type { TicketActivities } from '../activities/contract.ts';

/** The store may be away for hours: idempotent activities wait for it, slower and slower, for ever; alerts tell people. */
const PATIENT = {
  // Also how long a ticket waits for a step whose worker was killed.
  startToCloseTimeout: '10s',
  retry: { initialInterval: '200ms', backoffCoefficient: 2, maximumInterval: '30s' },
} satisfies ActivityOptions;

/** One try only: retrying a local activity grows the history, so the patient way takes over at the first failure. */
const NEAR = { startToCloseTimeout: '5s', retry: { maximumAttempts: 1 } } as const;

type Calls = { [K in keyof TicketActivities]: (input: Parameters<TicketActivities[K]>[0], summary: string) => ReturnType<TicketActivities[K]> };

const names = ['understand', 'enrich', 'step', 'carryOut'] as const satisfies readonly (keyof TicketActivities)[];

/**
 * @param where `nearby`: as a local activity first, falling back to a normal one when that fails; `anywhere`: a normal one.
 * @returns the activities, each taking its input and a summary for Temporal's UI.
 */
export function activitiesFor(where: 'nearby' | 'anywhere'): Calls {
  const call = (name: keyof TicketActivities) => async (input: never, summary: string) => {
    if (where === 'nearby') {
      try {
        return await proxyLocalActivities<TicketActivities>({ ...NEAR, summary })[name](input);
      } catch (error) {
        if (isCancellation(error)) throw error;
      }
    }
    return proxyActivities<TicketActivities>({ ...PATIENT, summary })[name](input);
  };
  // One entry for each activity; fromEntries loses which name has which types.
  return Object.fromEntries(names.map((name) => [name, call(name)])) as unknown as Calls;
}
