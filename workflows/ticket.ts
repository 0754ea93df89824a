/**
 * The life of one ticket: understand, enrich, place, then await what happens, decide, carry out, until it is closed.
 *
 * The workflow waits and carries out; the `step` activity decides (domain/decide.ts) with config, model and calendars at hand.
 * A changed rule therefore never breaks a ticket that has been waiting for weeks.
 */
import {
  allHandlersFinished, condition, continueAsNew, setCurrentDetails, setHandler, upsertSearchAttributes, workflowInfo,
} from '@temporalio/workflow';

import type { StepResult } from '../activities/contract.ts';
import type { TicketEvent } from '../domain/events.ts';
import { newTicketState, type NewTicket } from '../domain/ticket.ts';
import { activitiesFor } from './ticket.activities.ts';
import { receiveMessages, type Inbox } from './ticket.inbox.ts';
import { stateQuery, waybillQuery, type CarriedTicket, type CreatedMessage, type TicketInput } from './ticket.messages.ts';
import { changedAttributes } from './search-attributes.ts';

export interface TicketResult {
  ticketId: string;
  solvedAtMs: number | null;
  closedAtMs: number | null;
}

const MESSAGES_PER_RUN = 1_500;
/** A clock of ours that runs behind the server's must not turn the loop into a busy one. */
const SHORTEST_WAIT_MS = 1_000;

export async function ticket(input: TicketInput): Promise<TicketResult> {
  const life: CarriedTicket = input.carried ?? atTheDoor(input);
  const inbox = receiveMessages(life.recentEventIds);
  setHandler(stateQuery, () => ({ state: life.state, waitingMessages: inbox.size() }));
  setHandler(waybillQuery, () => life.card);
  setCurrentDetails(life.card);

  if (life.state.decisions === 0) {
    await condition(() => inbox.created() !== null);
    await open(life, inbox.created() as CreatedMessage); // just awaited
  }
  while (life.state.status !== 'closed' || inbox.size() > 0) {
    await whatHappensNext(life, inbox);
    if (inbox.size() > 0) {
      const { event, inHistory } = inbox.front();
      const { outcome } = await decide(life, event, inHistory);
      inbox.settle(outcome);
    } else {
      await decide(life, dueEvent(life));
    }
    if (timeToMoveOn(input, inbox) && life.state.status !== 'closed') await moveOn(input, life, inbox);
  }
  await condition(allHandlersFinished);
  const { ticketId, solvedAtMs, closedAtMs } = life.state;
  return { ticketId, solvedAtMs, closedAtMs };
}

function atTheDoor({ ticketId, accountId, requesterId, channel }: NewTicket): CarriedTicket {
  const state = newTicketState({ ticketId, accountId, requesterId, channel }, workflowInfo().startTime.getTime());
  return { state, labels: null, recentEventIds: [], card: 'Just arrived: being understood.' };
}

/** Understand and enrich, then the first decision places the ticket. */
async function open(life: CarriedTicket, { id, bodyId, atMs, ...arrival }: CreatedMessage): Promise<void> {
  const { ticketId, accountId, requesterId, channel } = life.state;
  const [understanding, context] = await Promise.all([
    activitiesFor('nearby').understand({ ticketId, bodyId }, 'Understand what the customer wrote'),
    activitiesFor('nearby').enrich({ ticketId, accountId, requesterId, channel }, 'Look the customer up'),
  ]);
  await decide(life, { type: 'opened', id, atMs, bodyId, understanding, context, ...arrival });
}

/** Waits for a message, or for the next due time. */
async function whatHappensNext({ state }: CarriedTicket, inbox: Inbox): Promise<void> {
  const somethingCame = () => inbox.size() > 0;
  if (somethingCame() || state.dueAtMs === null) return condition(somethingCame);
  // Date.now() is the workflow's own time here: the same on every replay.
  const waitMs = Math.max(SHORTEST_WAIT_MS, state.dueAtMs - Date.now());
  await condition(somethingCame, waitMs, { summary: state.reopenUntilMs === null ? 'Next SLA threshold' : 'End of the reopen window' });
}

function dueEvent({ state }: CarriedTicket): TicketEvent {
  return { type: 'due', id: `due/${state.decisions}`, atMs: null };
}

/**
 * Has the step decide one event, takes over its verdict and carries out what lies outside our store.
 *
 * A step runs near (inside the workflow task, no extra history) only when its event is in the history already: the start, a signal, a
 * timer. An update gets there as its task completes; until then a local step's write could outlive the update itself
 * (docs/decisions/0002).
 */
async function decide(life: CarriedTicket, event: TicketEvent, inHistory = true): Promise<StepResult> {
  const { ticketId } = life.state;
  const result = await activitiesFor(inHistory ? 'nearby' : 'anywhere').step({ state: life.state, event }, summaryOf(event));
  life.state = result.state;
  life.card = result.card;
  const changed = changedAttributes(life.labels, result.labels);
  if (changed.length > 0) upsertSearchAttributes(changed);
  life.labels = result.labels;
  setCurrentDetails(result.card);
  if (result.effects.length > 0) await activitiesFor('anywhere').carryOut({ ticketId, effects: result.effects }, 'Carry out');
  return result;
}

function summaryOf(event: TicketEvent): string {
  switch (event.type) {
    case 'opened':
      return 'Route the new ticket';
    case 'action':
      return `Decide: ${event.action.name.replaceAll('_', ' ')} by ${event.actor}`;
    case 'assigned':
      return `Note that ${event.agent} has it`;
    case 'released':
      return `Note that ${event.agent} is away`;
    case 'stuck':
      return `Raise the alert: ${event.reason}`;
    case 'ai_result':
      return event.result.kind === 'answer' ? 'Send the answer of the ai level' : 'The ai level has no answer: people take over';
    case 'due':
      return 'Decide what is due';
    case 'malformed':
      return `Refuse a malformed ${event.name}`;
  }
}

function timeToMoveOn({ messagesPerRun = MESSAGES_PER_RUN }: TicketInput, inbox: Inbox): boolean {
  return workflowInfo().continueAsNewSuggested || inbox.received() >= messagesPerRun;
}

/** Continues as new with nothing left in line, so that no message is lost with the run. */
async function moveOn(input: TicketInput, life: CarriedTicket, inbox: Inbox): Promise<void> {
  if (inbox.size() > 0) return;
  // The handler of the update just settled has yet to hand its answer over.
  await condition(() => allHandlersFinished() || inbox.size() > 0);
  if (inbox.size() > 0) return;
  await continueAsNew<typeof ticket>({ ...input, carried: { ...life, recentEventIds: inbox.recentIds() } });
}
