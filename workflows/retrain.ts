/** Nightly: trains a challenger on what agents flagged and records how it does. It does not promote. */
import { proxyActivities } from '@temporalio/workflow';

import type { RetrainResult, TrainingActivities } from '../activities/contract.ts';
import { TRAINING_TASK_QUEUE } from './names.ts';

const { retrain: train } = proxyActivities<TrainingActivities>({
  taskQueue: TRAINING_TASK_QUEUE,
  startToCloseTimeout: '2h',
  retry: { initialInterval: '30s', maximumInterval: '10m', maximumAttempts: 5 },
});

export async function retrain(input: { seed: number }): Promise<RetrainResult> {
  return train(input);
}
