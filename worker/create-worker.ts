/** A worker with everything its activities need; used by worker/main and by the tests. */
import { Worker, type NativeConnection } from '@temporalio/worker';
import { log } from '@temporalio/activity';
import { WorkflowNotFoundError, type Client } from '@temporalio/client';

import type { AiDeps } from '../activities/ai.ts';
import { carryOut } from '../activities/carry-out.ts';
import type { DispatchActivities, TicketActivities, TrainingActivities } from '../activities/contract.ts';
import type { ActivityDeps } from '../activities/deps.ts';
import { enrich } from '../activities/enrich.ts';
import type { PlacementDeps } from '../activities/placement/deps.ts';
import { sweep } from '../activities/placement/sweep.ts';
import { trainChallenger } from '../activities/retrain/challenger.ts';
import { conclude } from '../activities/retrain/conclude.ts';
import { snapshot } from '../activities/retrain/snapshot.ts';
import { step } from '../activities/step.ts';
import { understand } from '../activities/understand.ts';
import { tellFlags } from '../activities/weekly-flags.ts';
import type { AssignedNews } from '../domain/placement-operations.ts';
import { noteRun } from '../store/retrain-runs.ts';
import type { TextModel } from '../training/model.ts';
import { aiResultSignal, assignedSignal, releasedSignal, stuckSignal } from '../workflows/ticket.messages.ts';
import { wakeSignal } from '../workflows/dispatch.ts';
import { dispatchWorkflowId, TICKET_TASK_QUEUE, ticketWorkflowId, TRAINING_TASK_QUEUE } from '../workflows/names.ts';

export interface WorkerParts {
  connection: NativeConnection;
  namespace: string;
  deps: ActivityDeps;
  model: () => TextModel;
  trainingFile: string;
  bundle: { codePath: string };
  /** 0 switches the workflow cache off: every task replays from the start. */
  maxCachedWorkflows?: number;
}

/** Running tasks are given this long to finish at shutdown; what is left is tried again elsewhere. */
const SHUTDOWN_GRACE = '10s';
/** About 1 MB each. */
const CACHED_WORKFLOWS = 600;

export async function createTicketWorker(parts: WorkerParts): Promise<Worker> {
  const { deps, model } = parts;
  const activities: TicketActivities & DispatchActivities = {
    understand: (input) => understand(deps, model(), input),
    enrich: (input) => enrich(deps, input),
    step: (input) => step({ ...deps, model }, input),
    carryOut: (input) => carryOut(deps, input),
    sweep: async ({ team }) => {
      const result = await sweep(deps.placement, team);
      if (result.orphans.length > 0) log.error('open tickets without a workflow: restart or close them', { team, tickets: result.orphans });
      return result;
    },
  };
  return Worker.create({
    connection: parts.connection,
    namespace: parts.namespace,
    taskQueue: TICKET_TASK_QUEUE,
    workflowBundle: parts.bundle,
    activities,
    maxCachedWorkflows: parts.maxCachedWorkflows ?? CACHED_WORKFLOWS,
    // After a worker's death its tickets wait this long for it before another one takes them.
    stickyQueueScheduleToStartTimeout: '5s',
    shutdownGraceTime: SHUTDOWN_GRACE,
  });
}

/** Training has a queue of its own: it must never stand in the way of a ticket. */
export async function createTrainingWorker(parts: WorkerParts): Promise<Worker> {
  const { deps, trainingFile, model } = parts;
  const activities: TrainingActivities = {
    snapshot: ({ runId }) => snapshot(deps, trainingFile, runId),
    trainChallenger: (input) => trainChallenger(deps, trainingFile, input),
    conclude: (input) => conclude(deps, input),
    tellFlags: ({ atMs }) => tellFlags(deps, model(), atMs),
    recordFailure: ({ runId, reason }) => noteRun(deps.store, runId, { state: 'failed', finishedAtMs: deps.nowMs(), sentences: [`The run failed: ${reason}`] }),
  };
  return Worker.create({
    connection: parts.connection,
    namespace: parts.namespace,
    taskQueue: TRAINING_TASK_QUEUE,
    activities,
    maxConcurrentActivityTaskExecutions: 1,
    shutdownGraceTime: SHUTDOWN_GRACE,
  });
}

/** TELL: news to a ticket's workflow; never starts one. @throws when there is none, so that the ticket stays untold. */
export function signalAssigned(client: Client, nowMs: () => number) {
  return async (ticketId: string, news: AssignedNews): Promise<void> => {
    await client.workflow.getHandle(ticketWorkflowId(ticketId)).signal(assignedSignal, { ...news, atMs: nowMs() });
  };
}

/** The other news of placement, to the workflows of tickets and of queues. @throws when there is no such workflow. */
export function sweepSignals(client: Client, nowMs: () => number): Required<Pick<PlacementDeps, 'signalReleased' | 'signalStuck' | 'wakeDispatch'>> {
  const handle = (ticketId: string) => client.workflow.getHandle(ticketWorkflowId(ticketId));
  return {
    signalReleased: (ticketId, { epoch, v, from }) => handle(ticketId).signal(releasedSignal, { epoch, v, ...from, atMs: nowMs() }),
    wakeDispatch: (team) => client.workflow.getHandle(dispatchWorkflowId(team)).signal(wakeSignal),
    signalStuck: (ticketId, news) => handle(ticketId).signal(stuckSignal, { ...news, atMs: nowMs() }),
  };
}

/** News of the ai level to a ticket's workflow. @throws when there is none to be reached. */
export function signalAiResult(client: Client, nowMs: () => number): AiDeps['signalResult'] {
  return async (ticketId, news) => {
    await client.workflow.getHandle(ticketWorkflowId(ticketId)).signal(aiResultSignal, { ...news, atMs: nowMs() });
  };
}

/** For the repair: a document that is open while its workflow is gone needs a person. */
export function workflowIsOpen(client: Client) {
  return async (ticketId: string): Promise<boolean> => {
    try {
      const { status } = await client.workflow.getHandle(ticketWorkflowId(ticketId)).describe();
      return status.name === 'RUNNING';
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return false;
      throw error;
    }
  };
}
