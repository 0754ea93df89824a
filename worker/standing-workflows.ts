/** What runs beside the tickets all the time: one dispatch workflow per team, and the nightly retrain schedule. */
import {
  ScheduleNotFoundError, ScheduleOverlapPolicy, WorkflowExecutionAlreadyStartedError, type Client, type ScheduleOptions,
} from '@temporalio/client';

import { dispatchWorkflowId, RETRAIN_SCHEDULE_ID, TICKET_TASK_QUEUE } from '../workflows/names.ts';

/** Starts the dispatch workflow of each team that has none. */
export async function startDispatchers(client: Client, teams: readonly string[]): Promise<void> {
  for (const team of teams) {
    try {
      await client.workflow.start('dispatch', {
        taskQueue: TICKET_TASK_QUEUE,
        workflowId: dispatchWorkflowId(team),
        args: [team],
        staticSummary: `Queue of ${team}`,
      });
    } catch (error) {
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
    }
  }
}

/** The seed is fixed: the same labels give the same model. */
const RETRAIN_SEED = 42;

const RETRAIN_SCHEDULE = {
  scheduleId: RETRAIN_SCHEDULE_ID,
  spec: { calendars: [{ hour: 2, minute: 30 }] },
  policies: {
    overlap: ScheduleOverlapPolicy.SKIP,
    // A night missed by a short outage is made up for; older ones are not worth it.
    catchupWindow: '6 hours',
    pauseOnFailure: false,
  },
  action: { type: 'startWorkflow', workflowType: 'retrain', args: [{ seed: RETRAIN_SEED, kinds: ['naive-bayes', 'svm'] }], taskQueue: TICKET_TASK_QUEUE },
} as const satisfies ScheduleOptions;

/** Makes the schedule what this file says, whether it is new or from an older version. */
export async function reconcileRetrainSchedule(client: Client): Promise<void> {
  const handle = client.schedule.getHandle(RETRAIN_SCHEDULE_ID);
  try {
    await handle.update((current) => ({ ...RETRAIN_SCHEDULE, state: current.state }));
  } catch (error) {
    if (!(error instanceof ScheduleNotFoundError)) throw error;
    await client.schedule.create(RETRAIN_SCHEDULE);
  }
}
