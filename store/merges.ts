/**
 * `merges`: which part each ticket plays in a merge: it goes, or it stays. Never both at a time, so that merges decided at one moment
 * form no circle in which every ticket closes. What was claimed for a merge that came to nothing counts no more.
 */
import type { Store } from './connect.ts';
import { findDecision } from './decisions.ts';
import { DOCUMENT_SCHEMA, type MergeDoc } from './documents.ts';
import { insertOnce } from './insert-once.ts';

export interface Merge {
  from: string;
  into: string;
  /** The event at the ticket that goes. */
  eventId: string;
}

/** Claims both parts; again for the same merge changes nothing. @returns the ticket of another merge in the way, or null. */
export async function claimMerge(store: Store, merge: Merge): Promise<string | null> {
  // One order for all, so that of merges against each other one gets through.
  for (const id of [merge.from, merge.into].sort()) {
    const inTheWay = await claimPart(store, id, merge);
    if (inTheWay !== null) return inTheWay;
  }
  return null;
}

async function claimPart(store: Store, id: string, { from, into, eventId }: Merge): Promise<string | null> {
  const { merges } = store;
  const { doc } = await insertOnce(merges, { _id: id, schema: DOCUMENT_SCHEMA, goes: null, stays: [] });
  await forgetSettled(store, doc);
  const { matchedCount } = id === from
    ? await merges.updateOne({ _id: id, stays: { $size: 0 }, $or: [{ goes: null }, { 'goes.eventId': eventId }] }, { $set: { goes: { into, eventId } } })
    : await merges.updateOne({ _id: id, goes: null }, { $addToSet: { stays: { from, eventId } } });
  if (matchedCount > 0) return null;
  const now = await merges.findOne({ _id: id });
  return (id === from ? now?.stays[0]?.from : now?.goes?.into) ?? id;
}

/** Takes back the parts in merges that were refused or are done. */
async function forgetSettled(store: Store, { _id, goes, stays }: MergeDoc): Promise<void> {
  if (goes !== null && (await resultOf(store, _id, goes.eventId)) === 'refused') {
    await store.merges.updateOne({ _id, 'goes.eventId': goes.eventId }, { $set: { goes: null } });
  }
  if (stays.length === 0) return;
  const ticket = await store.tickets.findOne({ _id }, { projection: { view: 1 } });
  for (const stay of stays) {
    const isDone = ticket?.view.absorbed?.includes(stay.from) === true;
    if (isDone || (await resultOf(store, stay.from, stay.eventId)) === 'refused') await store.merges.updateOne({ _id }, { $pull: { stays: stay } });
  }
}

async function resultOf(store: Store, ticketId: string, eventId: string): Promise<'applied' | 'refused' | null> {
  return (await findDecision(store, ticketId, eventId))?.plan.outcome.result ?? null;
}
