/** What the API asks of Temporal, as a narrow interface, and its implementation on the SDK's client. */
import { setTimeout as sleep } from 'node:timers/promises';
import {
  ApplicationFailure, isGrpcServiceError, ScheduleNotFoundError, ScheduleOverlapPolicy, WorkflowExecutionAlreadyStartedError, WorkflowNotFoundError, WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError, type Client, type ScheduleHandle,
} from '@temporalio/client';
import proto from '@temporalio/proto'; // CommonJS: Node finds no named exports in it

import type { ActionMessage, ActionName } from '../domain/actions.ts';
import type { EventOutcome } from '../domain/events.ts';
import type { NewTicket } from '../domain/ticket.ts';
import { dispatchWorkflowId, partsOfTicketId, RETRAIN_SCHEDULE_ID, TICKET_TASK_QUEUE, ticketWorkflowId } from '../workflows/names.ts';
import { createdSignal, type CreatedMessage, type TicketInput } from '../workflows/ticket.messages.ts';

/** What came of an action sent to a ticket's workflow. */
export type ActAnswer =
  | { kind: 'decided'; outcome: EventOutcome }
  /** The workflow has it for good; the outcome is not known yet. */
  | { kind: 'accepted' }
  /** Nobody said anything in time. The same id may be sent again. */
  | { kind: 'waiting' }
  /** The update's validator refused it; nothing is recorded in the workflow. */
  | { kind: 'rejected'; problems: string[] }
  /** No such workflow is running. */
  | { kind: 'gone' };

/** Temporal does not answer. What was kept in the inbox is forwarded later, so callers never see this as such. */
export class EngineAway extends Error {}

export interface ActRequest {
  /** Event id, and the update's id: the same id twice is one event. */
  id: string;
  ticketId: string;
  name: ActionName;
  payload: ActionMessage;
  /** Wait for the outcome, or only until the workflow has it. */
  until: 'decided' | 'accepted';
  waitMs: number;
}

/** The engine as the API sees it. Every method throws `EngineAway` while Temporal does not answer. */
export interface TicketEngine {
  /** Starts the ticket's workflow, or tells the running one again. A ticket whose workflow has ended is left alone. */
  startTicket(ticket: NewTicket, created: CreatedMessage): Promise<void>;
  act(request: ActRequest): Promise<ActAnswer>;
  /** Hints that a team's queue is worth looking at. A team without a dispatch workflow is no error. */
  wakeDispatch(team: string): Promise<void>;
  /**
   * Starts a retrain run now, as its schedule would; while one is under way, that one counts.
   * @returns the id of the run's workflow; null when no schedule exists yet
   */
  triggerRetrain(): Promise<string | null>;
  /** Resolves when Temporal answers and knows the namespace. */
  ping(): Promise<void>;
  /** Whether any worker polls for ticket work. */
  hasWorkers(): Promise<boolean>;
}

const START_WAIT_MS = 4_000;
const PING_WAIT_MS = 2_000;
const ASK_AGAIN_MS = 100;
/** Name of the dispatch workflow's signal. */
const WAKE_SIGNAL = 'wake';
const { TaskQueueType } = proto.temporal.api.enums.v1;
/** gRPC codes that mean "not now": cancelled, deadline exceeded, resource exhausted, unavailable. */
const OUTAGE_CODES = new Set<number>([1, 4, 8, 14]);

/** The engine on a Temporal client. Use `Connection.lazy`, so that it may be made while Temporal is away. */
export function temporalEngine(client: Client, nowMs: () => number): TicketEngine {
  const within = async <T>(waitMs: number, call: () => Promise<T>): Promise<T> => {
    try {
      return await client.withDeadline(nowMs() + waitMs, call);
    } catch (error) {
      throw isOutage(error) ? new EngineAway('Temporal did not answer in time', { cause: error }) : error;
    }
  };
  const { namespace } = client.options;
  return {
    async startTicket(ticket, created) {
      const { source, externalId } = partsOfTicketId(ticket.ticketId) ?? { source: '', externalId: ticket.ticketId };
      const options = {
        workflowId: ticketWorkflowId(ticket.ticketId),
        taskQueue: TICKET_TASK_QUEUE,
        args: [ticket] satisfies [TicketInput],
        signal: createdSignal,
        signalArgs: [created] as [CreatedMessage], // a tuple, not an array
        staticSummary: `${source} ${externalId}`,
        workflowIdReusePolicy: 'REJECT_DUPLICATE' as const,
      };
      await within(START_WAIT_MS, async () => {
        try {
          await client.workflow.signalWithStart('ticket', options);
        } catch (error) {
          if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
        }
      });
    },

    act: ({ id, ticketId, name, payload, until, waitMs }) =>
      within(waitMs, async (): Promise<ActAnswer> => {
        const handle = client.workflow.getHandle(ticketWorkflowId(ticketId));
        const options = { updateId: id, args: [payload] as [ActionMessage] };
        try {
          if (until === 'decided') return { kind: 'decided', outcome: await handle.executeUpdate<EventOutcome, [ActionMessage]>(name, options) };
          await handle.startUpdate(name, { ...options, waitForStage: 'ACCEPTED' });
          return { kind: 'accepted' };
        } catch (error) {
          if (error instanceof WorkflowNotFoundError) return { kind: 'gone' };
          if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError) return { kind: 'waiting' };
          if (error instanceof WorkflowUpdateFailedError && error.cause instanceof ApplicationFailure) return rejection(error.cause);
          throw error;
        }
      }),

    wakeDispatch: (team) =>
      within(PING_WAIT_MS, async () => {
        try {
          await client.workflow.getHandle(dispatchWorkflowId(team)).signal(WAKE_SIGNAL);
        } catch (error) {
          if (!(error instanceof WorkflowNotFoundError)) throw error;
        }
      }),

    triggerRetrain: () => within(START_WAIT_MS, () => triggerRetrain(client)),

    async ping() {
      await within(PING_WAIT_MS, () => client.connection.workflowService.describeNamespace({ namespace }));
    },

    async hasWorkers() {
      const request = { namespace, taskQueue: { name: TICKET_TASK_QUEUE }, taskQueueType: TaskQueueType.TASK_QUEUE_TYPE_WORKFLOW };
      const { pollers } = await within(PING_WAIT_MS, () => client.connection.workflowService.describeTaskQueue(request));
      return pollers.length > 0;
    },
  };
}

/** A trigger answers nothing, so the schedule is asked until it tells the new run. */
async function triggerRetrain(client: Client): Promise<string | null> {
  const schedule = client.schedule.getHandle(RETRAIN_SCHEDULE_ID);
  try {
    const { running, past } = await runsOf(schedule);
    const [present] = running;
    if (present !== undefined) return present;
    await schedule.trigger(ScheduleOverlapPolicy.SKIP);
    for (;;) {
      const now = await runsOf(schedule);
      const fresh = [...now.running, ...now.past].find((id) => !past.includes(id));
      if (fresh !== undefined) return fresh;
      await sleep(ASK_AGAIN_MS);
    }
  } catch (error) {
    if (error instanceof ScheduleNotFoundError) return null;
    throw error;
  }
}

async function runsOf(schedule: ScheduleHandle): Promise<{ running: string[]; past: string[] }> {
  const { runningActions, recentActions } = (await schedule.describe()).info;
  const running = runningActions.map(({ workflow }) => workflow.workflowId);
  return { running, past: recentActions.map(({ action }) => action.workflow.workflowId) };
}

/** The validator joins its problems, each `field: what is wrong`, into one message. */
function rejection({ message }: ApplicationFailure): ActAnswer {
  return { kind: 'rejected', problems: message.split(/; (?=[\w.]+: )/) };
}

function isOutage(error: unknown): boolean {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  return isGrpcServiceError(cause) && OUTAGE_CODES.has(cause.code);
}
