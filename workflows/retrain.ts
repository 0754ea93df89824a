/** Nightly: takes a snapshot of what people said, trains challengers one after the other, and promotes the best that the gate lets pass. */
import { isCancellation, proxyActivities, rootCause, workflowInfo } from '@temporalio/workflow';

import type { Challenger, ChallengerKind, RetrainResult, TrainingActivities } from '../activities/contract.ts';
import { TRAINING_TASK_QUEUE } from './names.ts';

const retry = { initialInterval: '10s', maximumInterval: '10m', maximumAttempts: 5 };

/** They report every few seconds: silence means that the worker is gone, and another one takes over. */
const { snapshot, trainChallenger } = proxyActivities<TrainingActivities>({
  taskQueue: TRAINING_TASK_QUEUE,
  startToCloseTimeout: '2h',
  heartbeatTimeout: '1m',
  retry,
});
const { conclude, recordFailure } = proxyActivities<TrainingActivities>({ taskQueue: TRAINING_TASK_QUEUE, startToCloseTimeout: '5m', retry });

export interface RetrainInput {
  seed: number;
  kinds: ChallengerKind[];
}

/** Kinds come with the input: a run that is under way keeps its own when the code changes. */
export async function retrain({ seed, kinds }: RetrainInput): Promise<RetrainResult> {
  const runId = workflowInfo().workflowId;
  try {
    const { more = [], ...taken } = await snapshot({ runId });
    const challengers: Challenger[] = [];
    for (const kind of [...kinds, ...more]) challengers.push(await trainChallenger({ ...taken, kind, seed }));
    return await conclude({ ...taken, runId, challengers });
  } catch (error) {
    if (!isCancellation(error)) await recordFailure({ runId, reason: rootCause(error) ?? 'unknown' });
    throw error;
  }
}
