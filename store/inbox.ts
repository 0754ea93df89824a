/**
 * `inbox`: every delivery from outside, kept before anything is done with it. A crash at any later moment leaves a document in state
 * `received`, which the sweeper forwards with the same ids.
 *
 * `received` → `forwarded` (the workflow has it) → `settled` (its outcome is known)
 */
import type { Collection } from 'mongodb';

import type { ActionMessage, ActionName } from '../domain/actions.ts';
import type { Arrival, EventOutcome } from '../domain/events.ts';
import type { NewTicket } from '../domain/ticket.ts';
import type { Store } from './connect.ts';
import { DOCUMENT_SCHEMA, type InboxDoc } from './documents.ts';
import { insertOnce } from './insert-once.ts';

/** What starts a ticket. Its `_id` is the ticket's id: however often it is delivered, a ticket is created once. */
export interface CreateDelivery extends InboxDoc {
  kind: 'create';
  message: {
    ticket: NewTicket;
    bodyId: string;
    atMs: number;
    /** The Idempotency-Key it came with. */
    key: string | null;
    arrival?: Arrival;
  };
}

/** Something done to a ticket. Its `_id` is the event id. */
export interface ActionDelivery extends InboxDoc {
  kind: 'action';
  message: { name: ActionName; payload: ActionMessage };
}

export type Delivery = CreateDelivery | ActionDelivery;
type NewDelivery = { [D in Delivery as D['kind']]: Pick<D, '_id' | 'ticketId' | 'kind' | 'message' | 'receivedAtMs'> }[Delivery['kind']];

/** The collection with its two kinds of message told apart. */
function inbox(store: Store): Collection<Delivery> {
  return store.db.collection<Delivery>(store.inbox.collectionName);
}

/** Keeps a delivery. @returns what stands in the inbox under its id now: an older one when it was delivered before. */
export function receive(store: Store, delivery: NewDelivery): Promise<{ doc: Delivery; isNew: boolean }> {
  return insertOnce<Delivery>(inbox(store), { ...delivery, schema: DOCUMENT_SCHEMA, state: 'received', outcome: null, attempts: 0 });
}

/** The delivery with this id, or null. */
export function deliveryById(store: Store, id: string, maxTimeMs: number): Promise<Delivery | null> {
  return inbox(store).findOne({ _id: id }, { maxTimeMS: maxTimeMs });
}

/** The delivery that created a ticket, or null when there never was such a ticket. */
export async function creationOf(store: Store, ticketId: string, maxTimeMs: number): Promise<CreateDelivery | null> {
  const delivery = await deliveryById(store, ticketId, maxTimeMs);
  return delivery?.kind === 'create' ? delivery : null;
}

/** The workflow has it. */
export async function markForwarded(store: Store, id: string): Promise<void> {
  await inbox(store).updateOne({ _id: id, state: 'received' }, { $set: { state: 'forwarded' } });
}

/** Its outcome is known; the first one stays. */
export async function settle(store: Store, id: string, outcome: EventOutcome): Promise<void> {
  await inbox(store).updateOne({ _id: id, state: { $ne: 'settled' } }, { $set: { state: 'settled', outcome } });
}

/** Notes an attempt that did not get through, so that one stuck delivery does not hold up the others. */
export async function countAttempt(store: Store, id: string): Promise<void> {
  await inbox(store).updateOne({ _id: id }, { $inc: { attempts: 1 } });
}

/** Deliveries received before `beforeMs` that no workflow has yet: the least tried first, then the oldest. At most `limit`. */
export function unforwarded(store: Store, beforeMs: number, limit: number, maxTimeMs: number): Promise<Delivery[]> {
  return inbox(store)
    .find({ state: 'received', receivedAtMs: { $lt: beforeMs } }, { maxTimeMS: maxTimeMs })
    .sort({ attempts: 1, receivedAtMs: 1 })
    .limit(limit)
    .toArray();
}

/** Creates the indexes of this collection. Safe to repeat. */
export async function ensureInboxIndexes(store: Store): Promise<void> {
  await store.inbox.createIndex({ state: 1, attempts: 1, receivedAtMs: 1 });
  await store.inbox.createIndex({ ticketId: 1 });
}
