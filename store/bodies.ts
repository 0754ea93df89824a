/** `bodies`: what customers and agents wrote. The only place where their words, names and addresses are kept. */
import { createHash } from 'node:crypto';

import type { Store } from './connect.ts';
import { insertOnce } from './insert-once.ts';
import { DOCUMENT_SCHEMA, type BodyDoc } from './documents.ts';

/** A body about to be stored. */
export type NewBody = Pick<BodyDoc, 'ticketId' | 'subject' | 'text' | 'atMs' | 'author'>;

/** Id of the text that came with an event. Derived, so that a repeated delivery finds the text it stored before. */
export function bodyIdOf(eventId: string): string {
  return `b-${createHash('sha256').update(eventId).digest('hex').slice(0, 32)}`;
}

/**
 * Stores the text of an event once; the first writer wins.
 * @returns the stored document, which is an older one when the event was seen before.
 */
export async function storeBody(store: Store, eventId: string, body: NewBody): Promise<BodyDoc> {
  const { doc } = await insertOnce(store.bodies, { _id: bodyIdOf(eventId), schema: DOCUMENT_SCHEMA, explanation: null, ...body });
  return doc;
}

/** Bodies by id, for joining into a timeline. Ids without a body (an erased person) are simply absent. */
export async function bodiesById(store: Store, ids: readonly string[], maxTimeMs: number): Promise<Map<string, BodyDoc>> {
  if (ids.length === 0) return new Map();
  const found = await store.bodies.find({ _id: { $in: [...new Set(ids)] } }, { maxTimeMS: maxTimeMs }).toArray();
  return new Map(found.map((body) => [body._id, body]));
}

/** Creates the indexes of this collection. Safe to repeat. */
export async function ensureBodyIndexes(store: Store): Promise<void> {
  await store.bodies.createIndex({ ticketId: 1 });
}

/** One body, or null when it was never stored or has been erased. */
export function readBody({ bodies }: Store, id: string): Promise<BodyDoc | null> {
  return bodies.findOne({ _id: id });
}

/** Keeps what the classifier found, with the words that decided. Writing it again replaces it. */
export async function saveExplanation({ bodies }: Store, id: string, explanation: BodyDoc['explanation']): Promise<void> {
  await bodies.updateOne({ _id: id }, { $set: { explanation } });
}
