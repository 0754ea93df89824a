/** A customer who writes to a closed ticket gets a follow-up ticket (`…~2`); the old one is never opened again, and nothing is dropped. */
import type { ActionMessage } from '../domain/actions.ts';
import { creationOf, settle, type ActionDelivery, type CreateDelivery } from '../store/inbox.ts';
import { followUpTicketId } from '../workflows/names.ts';
import { forwardCreation, receiveAction, receiveCreation, refusal, type IntakeDeps } from './intake.ts';
import { READ_LIMIT_MS, ticketState } from './read-models.ts';
import type { ActAnswer } from './temporal.ts';

/** A customer's message whose text is stored. */
export interface CustomerMessage {
  /** Id of the delivery: Idempotency-Key or a new one. */
  eventId: string;
  /** The ticket it was sent to. */
  ticketId: string;
  bodyId: string;
  atMs: number;
  payload: ActionMessage<'customer_reply'>;
}

export type MessageAnswer =
  | { kind: 'sent'; ticketId: string; answer: ActAnswer }
  | { kind: 'follow_up'; isNew: boolean; isForwarded: boolean; delivery: CreateDelivery };

/** Follow-ups of one conversation; more than this is a loop between two mail robots. */
const MOST_FOLLOW_UPS = 99;

/** Carries a customer's message to the ticket, to its open follow-up, or into a new follow-up. */
export async function receiveMessage(deps: IntakeDeps, message: CustomerMessage): Promise<MessageAnswer> {
  let ticketId = await stayingTicket(deps, message.ticketId);
  for (let hops = 0; hops < MOST_FOLLOW_UPS && (await isClosed(deps, ticketId)); hops += 1) {
    const next = await creationOf(deps.store, followUpTicketId(ticketId), READ_LIMIT_MS);
    if (!next) return startFollowUp(deps, ticketId, message);
    if (next.message.bodyId === message.bodyId) {
      return { kind: 'follow_up', isNew: false, isForwarded: await forwardCreation(deps, next), delivery: next };
    }
    ticketId = next.ticketId;
  }
  return sendTo(deps, ticketId, message);
}

/** The sweeper's case: a kept customer message whose ticket has closed meanwhile. */
export async function followUpOn(deps: IntakeDeps, { _id, ticketId, message }: ActionDelivery): Promise<void> {
  const payload = message.payload as ActionMessage<'customer_reply'>; // the caller checked the name
  const { bodyId, atMs = deps.nowMs() } = payload;
  if (bodyId !== undefined) await startFollowUp(deps, ticketId, { eventId: _id, ticketId, bodyId, atMs, payload });
}

/** Id of a message's event at the ticket it was redirected to: an event of another ticket, so another id; derived, so a retry finds it. */
function redirectedId(eventId: string): string {
  return `${eventId}~follow-up`;
}

async function sendTo(deps: IntakeDeps, ticketId: string, message: CustomerMessage): Promise<MessageAnswer> {
  const eventId = ticketId === message.ticketId ? message.eventId : redirectedId(message.eventId);
  const payload = { ...message.payload, id: eventId };
  const answer = await receiveAction(deps, { eventId, ticketId, name: 'customer_reply', payload });
  const cameTooLate = answer.kind === 'gone' || (answer.kind === 'decided' && answer.outcome.result === 'refused' && answer.outcome.code === 'closed');
  return cameTooLate ? startFollowUp(deps, ticketId, message) : { kind: 'sent', ticketId, answer };
}

async function startFollowUp(deps: IntakeDeps, closedId: string, message: CustomerMessage): Promise<MessageAnswer> {
  const { bodyId, atMs, eventId } = message;
  const before = await ticketState(deps.store, closedId);
  const ticket = {
    ticketId: followUpTicketId(closedId),
    accountId: before?.accountId ?? null,
    requesterId: before?.requesterId ?? null,
    channel: before?.channel ?? 'email',
  };
  const created = await receiveCreation(deps, { ticket, bodyId, atMs, key: eventId });
  // Somebody else's message has just opened it: ours joins that one.
  if (created.delivery.message.bodyId !== bodyId) return sendTo(deps, ticket.ticketId, message);
  const reason = `The ticket is closed; ${ticket.ticketId} follows it up.`;
  await settle(deps.store, eventId, await refusal(deps, closedId, 'closed', reason));
  return { kind: 'follow_up', ...created };
}

/** Where a conversation lives now, after its tickets were merged. */
async function stayingTicket({ store }: IntakeDeps, ticketId: string): Promise<string> {
  let staying = ticketId;
  for (let hops = 0; hops < MOST_FOLLOW_UPS; hops += 1) {
    const into = (await ticketState(store, staying))?.merged?.into;
    if (into === undefined) break;
    staying = into;
  }
  return staying;
}

async function isClosed({ store }: IntakeDeps, ticketId: string): Promise<boolean> {
  return (await ticketState(store, ticketId))?.status === 'closed';
}
