/**
 * From the outside into the engine: text stored, delivery kept in the inbox, and only then told to Temporal. Whatever fails after the
 * inbox write is made good by the sweeper (forwarder.ts) with the same ids, so every function here may be called again.
 */
import type { Logger } from 'pino';

import type { ActionMessage, ActionName } from '../domain/actions.ts';
import type { Arrival, EventOutcome } from '../domain/events.ts';
import type { BodyDoc } from '../store/documents.ts';
import { saveAccount } from '../store/accounts.ts';
import { storeBody, type NewBody } from '../store/bodies.ts';
import type { Store } from '../store/connect.ts';
import { countAttempt, creationOf, markForwarded, receive, settle, type ActionDelivery, type CreateDelivery } from '../store/inbox.ts';
import { ticketIdOf } from '../workflows/names.ts';
import { Problem } from './problems.ts';
import { READ_LIMIT_MS, ticketState } from './read-models.ts';
import type { CreateTicketBody } from './schemas.ts';
import { EngineAway, type ActAnswer, type TicketEngine } from './temporal.ts';

export interface IntakeDeps {
  store: Store;
  temporal: TicketEngine;
  nowMs: () => number;
  logger: Logger;
}

/**
 * Takes in a new ticket. Its own id makes it unique: delivered again, with whatever key, it is the same ticket.
 * @param key the caller's Idempotency-Key; used for two different tickets it is refused with `key-reused`.
 */
export async function receiveTicket(deps: IntakeDeps, given: CreateTicketBody, key: string | null) {
  const { store } = deps;
  const ticketId = ticketIdOf(given.source, given.externalId);
  const known = await creationOf(store, ticketId, READ_LIMIT_MS);
  if (known) return { isNew: false, isForwarded: await forwardCreation(deps, known), delivery: known };

  const { requester, account } = given;
  const receivedAtMs = deps.nowMs();
  const atMs = given.atMs ?? receivedAtMs;
  const body = await storeText(store, `create/${key ?? ticketId}`, {
    ticketId,
    subject: given.subject ?? null,
    text: given.text,
    author: { kind: 'requester', id: requester.id, name: requester.name ?? null, email: requester.email ?? null },
    atMs,
  });
  if (account && (account.name !== undefined || account.tier !== undefined)) {
    const { id, ...facts } = account;
    await saveAccount(store, id, withoutUndefined(facts));
  }
  const ticket = { ticketId, accountId: account?.id ?? null, requesterId: requester.id, channel: given.channel };
  const arrival: Arrival = { ...(given.status && { status: given.status }), ...(given.createdBy === 'agent' && { byAgent: true }) };
  return receiveCreation(deps, { ticket, bodyId: body._id, atMs, key, arrival });
}

/** Keeps a creation in the inbox and passes it on. */
export async function receiveCreation(deps: IntakeDeps, message: CreateDelivery['message']) {
  const { ticketId } = message.ticket;
  const { doc, isNew } = await receive(deps.store, { _id: ticketId, ticketId, kind: 'create', message, receivedAtMs: deps.nowMs() });
  if (doc.kind !== 'create') throw new Problem('key-reused', `"${ticketId}" was used as an Idempotency-Key before.`);
  return { isNew, isForwarded: await forwardCreation(deps, doc), delivery: doc };
}

/** Starts the workflow of a kept creation. @returns false when that has to wait for the sweeper. Never throws: the delivery is safe. */
export async function forwardCreation(deps: IntakeDeps, delivery: CreateDelivery): Promise<boolean> {
  if (delivery.state !== 'received') return true;
  const { ticket, bodyId, atMs, arrival } = delivery.message;
  try {
    await deps.temporal.startTicket(ticket, { id: delivery._id, bodyId, atMs, ...arrival });
    await markForwarded(deps.store, delivery._id);
    return true;
  } catch (error) {
    await postpone(deps, delivery._id, error);
    return false;
  }
}

export interface ActionRequest {
  eventId: string;
  ticketId: string;
  name: ActionName;
  payload: ActionMessage;
}

/** How long a caller is kept waiting for an action's outcome. */
const OUTCOME_WAIT_MS = 5_000;

/** Keeps an action in the inbox and carries it to the ticket. A repeated event id gets the stored outcome. */
export async function receiveAction(deps: IntakeDeps, { eventId, ticketId, name, payload }: ActionRequest): Promise<ActAnswer> {
  const message = { name, payload };
  const { doc } = await receive(deps.store, { _id: eventId, ticketId, kind: 'action', message, receivedAtMs: deps.nowMs() });
  if (doc.kind !== 'action' || doc.ticketId !== ticketId || doc.message.name !== name) {
    throw new Problem('key-reused', `"${eventId}" was used for another request before.`);
  }
  if (doc.outcome) return { kind: 'decided', outcome: doc.outcome };
  return forwardAction(deps, doc, { until: 'decided', waitMs: OUTCOME_WAIT_MS });
}

/**
 * Sends a kept action and notes what came of it. `gone` is left to the caller to settle. Throws only when the store is away; a fault of
 * the engine is `waiting`.
 */
export async function forwardAction(
  deps: IntakeDeps,
  delivery: ActionDelivery,
  patience: { until: 'decided' | 'accepted'; waitMs: number },
): Promise<ActAnswer> {
  const { _id: id, ticketId, message } = delivery;
  const send = () => deps.temporal.act({ id, ticketId, ...message, ...patience });
  try {
    let answer = await send();
    if (answer.kind === 'gone') {
      // The ticket itself may still be waiting in the inbox for Temporal to come back.
      const creation = await creationOf(deps.store, ticketId, READ_LIMIT_MS);
      if (creation?.state === 'received') answer = (await forwardCreation(deps, creation)) ? await send() : { kind: 'waiting' };
    }
    await note(deps, delivery, answer);
    return answer;
  } catch (error) {
    await postpone(deps, id, error);
    return { kind: 'waiting' };
  }
}

async function note(deps: IntakeDeps, delivery: ActionDelivery, answer: ActAnswer): Promise<void> {
  const { store } = deps;
  switch (answer.kind) {
    case 'decided':
      return settle(store, delivery._id, answer.outcome);
    case 'accepted':
      return markForwarded(store, delivery._id);
    case 'waiting':
      return countAttempt(store, delivery._id);
    case 'rejected':
      return settle(store, delivery._id, await refusal(deps, delivery.ticketId, 'malformed', answer.problems.join('; ')));
    case 'gone':
      return;
  }
}

/** A refusal on behalf of a workflow that did not give one. */
export async function refusal(
  { store }: IntakeDeps,
  ticketId: string,
  code: 'malformed' | 'closed',
  reason: string,
): Promise<Extract<EventOutcome, { result: 'refused' }>> {
  const state = await ticketState(store, ticketId);
  return { result: 'refused', code, reason, version: state?.version ?? 0, status: state?.status ?? 'new' };
}

/** Stores the text of an event. @throws Problem `key-reused` when the event's id belongs to another ticket's text. */
export async function storeText(store: Store, eventId: string, body: NewBody): Promise<BodyDoc> {
  const stored = await storeBody(store, eventId, body);
  if (conversationOf(stored.ticketId) === conversationOf(body.ticketId)) return stored;
  throw new Problem('key-reused', 'This Idempotency-Key was used for another ticket before.');
}

/** A ticket and its follow-ups (`…~2`, `…~3`) are one conversation. */
function conversationOf(ticketId: string): string {
  return ticketId.replace(/~\d+$/, '');
}

async function postpone({ store, logger }: IntakeDeps, id: string, error: unknown): Promise<void> {
  const facts = { deliveryId: id, error: error instanceof Error ? error.message : String(error) };
  if (error instanceof EngineAway) logger.warn(facts, 'kept in the inbox until Temporal answers');
  else logger.error(facts, 'kept in the inbox; forwarding failed');
  // When the store is away as well, the count is the least of our worries.
  await countAttempt(store, id).catch(() => undefined);
}

function withoutUndefined<T extends object>(given: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(given).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> }; // undefined members are left out
}

