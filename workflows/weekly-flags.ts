/** Weekly: everybody who flagged tickets hears what became of that. */
import { proxyActivities, workflowInfo } from '@temporalio/workflow';

import type { TrainingActivities } from '../activities/contract.ts';
import { TRAINING_TASK_QUEUE } from './names.ts';

/** A night's training may hold the queue; a day later nobody wants to hear of last week. */
const { tellFlags } = proxyActivities<TrainingActivities>({
  taskQueue: TRAINING_TASK_QUEUE,
  startToCloseTimeout: '5m',
  scheduleToCloseTimeout: '1d',
  retry: { initialInterval: '10s', maximumInterval: '10m' },
});

/** @returns how many agents had flagged. The week follows from when the run began, so that a retry means the same one. */
export async function weeklyFlags(): Promise<{ told: number }> {
  return tellFlags({ atMs: workflowInfo().startTime.getTime() });
}
