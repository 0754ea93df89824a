/** Everything that reaches a ticket's workflow becomes one `TicketEvent` in one line, in the order of arrival. */
import { condition, setHandler, uuid4 } from '@temporalio/workflow';
import { ApplicationFailure } from '@temporalio/common';

import { ACTION_NAMES, problemsOfMessage, type Action, type ActionMessage, type ActionName } from '../domain/actions.ts';
import { assignedEventId, releasedEventId, stuckEventId, type EventOutcome, type TicketEvent } from '../domain/events.ts';
import { actionSignals, actionUpdates, aiResultSignal, assignedSignal, createdSignal, releasedSignal, stuckSignal, type CreatedMessage } from './ticket.messages.ts';

/** Ids kept to drop a repeated delivery early; MongoDB remembers all of them. */
const RECENT_IDS = 200;

interface Waiting {
  event: TicketEvent;
  /** True when the history holds the event already (a signal); an update's event gets there only as its task completes. */
  inHistory: boolean;
  outcome: EventOutcome | null;
}

export interface Inbox {
  /** The helpdesk's first delivery, once it has arrived. */
  created(): CreatedMessage | null;
  size(): number;
  /** Messages received in this run: the server bounds them. */
  received(): number;
  recentIds(): string[];
  /** The event in front. @throws RangeError when there is none. */
  front(): { event: TicketEvent; inHistory: boolean };
  /** Takes the front event off and answers whoever waits for it. */
  settle(outcome: EventOutcome): void;
}

/**
 * Installs the handlers. They only enqueue: whatever is thrown in a signal handler would block the workflow, and whatever takes
 * time would run beside the main loop.
 */
export function receiveMessages(recent: string[]): Inbox {
  const line: Waiting[] = [];
  const recentIds = [...recent];
  let created: CreatedMessage | null = null;
  let received = 0;

  const join = (event: TicketEvent, inHistory: boolean): Waiting => {
    received += 1;
    const already = line.find((waiting) => waiting.event.id === event.id);
    if (already) return already;
    const waiting: Waiting = { event, inHistory, outcome: null };
    line.push(waiting);
    return waiting;
  };
  const isRepeat = (id: string) => recentIds.includes(id);

  setHandler(createdSignal, (message) => {
    received += 1;
    created ??= message;
  });
  setHandler(assignedSignal, ({ epoch, v, agent, released, atMs }) => {
    const id = assignedEventId(epoch, v);
    if (!isRepeat(id)) join({ type: 'assigned', id, atMs, epoch, v, agent, ...(released && { released }) }, true);
  });
  setHandler(releasedSignal, ({ epoch, v, agent, reason, atMs }) => {
    const id = releasedEventId(epoch, v);
    if (!isRepeat(id)) join({ type: 'released', id, atMs, epoch, v, agent, reason }, true);
  });
  setHandler(stuckSignal, ({ epoch, reason, atMs }) => {
    const id = stuckEventId(epoch, reason);
    if (!isRepeat(id)) join({ type: 'stuck', id, atMs, epoch, reason }, true);
  });
  setHandler(aiResultSignal, ({ id, question, result, atMs }) => {
    if (!isRepeat(id)) join({ type: 'ai_result', id, atMs, question, result }, true);
  });
  for (const name of ACTION_NAMES) {
    setHandler(actionSignals[name], (message: ActionMessage) => {
      const event = eventOf(name, message);
      if (!isRepeat(event.id)) join(event, true);
    });
    setHandler(
      actionUpdates[name],
      async (message: ActionMessage): Promise<EventOutcome> => {
        const waiting = join(eventOf(name, message), false);
        await condition(() => waiting.outcome !== null);
        // condition() returned, so it is there; the step settles every event it was given.
        return waiting.outcome as EventOutcome;
      },
      { validator: (message: ActionMessage) => refuseMalformed(name, message), description: name },
    );
  }

  return {
    created: () => created,
    size: () => line.length,
    received: () => received,
    recentIds: () => recentIds,
    front: () => {
      const first = line[0];
      if (!first) throw new RangeError('The inbox is empty');
      return first;
    },
    settle: (outcome) => {
      const first = line.shift();
      if (!first) return;
      first.outcome = outcome;
      recentIds.push(first.event.id);
      recentIds.splice(0, recentIds.length - RECENT_IDS);
    },
  };
}

function refuseMalformed(name: ActionName, message: unknown): void {
  const problems = problemsOfMessage(name, message);
  if (problems.length > 0) throw ApplicationFailure.nonRetryable(problems.join('; '), 'malformed');
}

/** A malformed signal becomes an event too, so that its refusal can be read on the timeline. */
function eventOf(name: ActionName, message: ActionMessage): TicketEvent {
  const problems = problemsOfMessage(name, message);
  if (problems.length > 0) {
    return { type: 'malformed', id: `malformed/${uuid4()}`, atMs: null, actor: 'unknown', name, problems: problems.slice(0, 10) };
  }
  const { id, actor, atMs, bodyId, expectedVersion, ...fields } = message;
  return {
    type: 'action',
    id: id ?? `signal/${uuid4()}`,
    atMs: atMs ?? null,
    actor,
    bodyId: bodyId ?? null,
    expectedVersion: expectedVersion ?? null,
    // The fields were checked against the row of this very name.
    action: { name, ...fields } as Action,
  };
}
