/** What runs beside the tickets all the time: one dispatch workflow per team, and the schedules of learning. */
import {
  ScheduleAlreadyRunning, ScheduleNotFoundError, ScheduleOverlapPolicy, WorkflowExecutionAlreadyStartedError, type Client, type ScheduleOptions,
} from '@temporalio/client';

import type { Weekday } from '../domain/calendar.ts';
import type { RoutingConfig } from '../domain/config.ts';
import { weeklyMoment } from '../domain/weekly-flags.ts';
import { dispatchWorkflowId, RETRAIN_SCHEDULE_ID, TICKET_TASK_QUEUE, WEEKLY_FLAGS_SCHEDULE_ID } from '../workflows/names.ts';

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
  await reconcile(client, RETRAIN_SCHEDULE);
}

const DAY_NAMES = {
  sun: 'SUNDAY', mon: 'MONDAY', tue: 'TUESDAY', wed: 'WEDNESDAY', thu: 'THURSDAY', fri: 'FRIDAY', sat: 'SATURDAY',
} as const satisfies Record<Weekday, string>;

/** Makes the schedule of the weekly "what your flags changed" what the routing file says; without that line there is none. */
export async function reconcileWeeklyFlags(client: Client, { notifications: { weeklyFlags }, calendars }: RoutingConfig): Promise<void> {
  if (weeklyFlags === null) {
    await client.schedule.getHandle(WEEKLY_FLAGS_SCHEDULE_ID).delete().catch(ignoreNotFound);
    return;
  }
  const { day, minute, zone } = weeklyMoment(weeklyFlags, calendars);
  await reconcile(client, {
    scheduleId: WEEKLY_FLAGS_SCHEDULE_ID,
    spec: { calendars: [{ dayOfWeek: DAY_NAMES[day], hour: Math.floor(minute / 60), minute: minute % 60 }], timezone: zone },
    policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '2 days', pauseOnFailure: false },
    action: { type: 'startWorkflow', workflowType: 'weeklyFlags', args: [], taskQueue: TICKET_TASK_QUEUE },
  });
}

async function reconcile(client: Client, wanted: ScheduleOptions): Promise<void> {
  try {
    await client.schedule.getHandle(wanted.scheduleId).update((current) => ({ ...wanted, state: current.state }));
  } catch (error) {
    ignoreNotFound(error);
    await client.schedule.create(wanted).catch((raced: unknown) => {
      if (!(raced instanceof ScheduleAlreadyRunning)) throw raced;
    });
  }
}

function ignoreNotFound(error: unknown): void {
  if (!(error instanceof ScheduleNotFoundError)) throw error;
}
