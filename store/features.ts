/** `features`: what customers asked for, one document per feature and account, so that an account's value counts once. */
import type { Store } from './connect.ts';
import { DOCUMENT_SCHEMA } from './documents.ts';

export async function ensureFeatureIndexes({ features }: Store): Promise<void> {
  await features.createIndex({ feature: 1 });
}

export interface Wish {
  feature: string;
  ticketId: string;
  accountId: string | null;
  /** Yearly value in whole currency units; 0 when unknown. */
  accountValue: number;
  nowMs: number;
}

/** Counts a wish; the same ticket again counts once. A ticket without an account stands for itself. */
export async function countWish({ features }: Store, { feature, ticketId, accountId, accountValue, nowMs }: Wish): Promise<void> {
  await features.updateOne(
    { _id: `${feature}/${accountId ?? ticketId}` },
    {
      $set: { accountValue },
      $addToSet: { tickets: ticketId },
      $setOnInsert: { schema: DOCUMENT_SCHEMA, feature, accountId, firstAtMs: nowMs },
    },
    { upsert: true },
  );
}

export interface Demand {
  feature: string;
  accounts: number;
  tickets: number;
  /** Sum of the accounts' yearly values. */
  value: number;
  firstAtMs: number;
}

/** Product's queue: the features asked for, the most valuable first. */
export async function readDemand({ features }: Store, limit: number, maxTimeMs: number): Promise<Demand[]> {
  const groups = await features
    .aggregate<Omit<Demand, 'feature'> & { _id: string }>(
      [
        { $group: { _id: '$feature', accounts: { $sum: 1 }, tickets: { $sum: { $size: '$tickets' } }, value: { $sum: '$accountValue' }, firstAtMs: { $min: '$firstAtMs' } } },
        { $sort: { value: -1, tickets: -1, _id: 1 } },
        { $limit: limit },
      ],
      { maxTimeMS: maxTimeMs },
    )
    .toArray();
  return groups.map(({ _id, ...counted }) => ({ feature: _id, ...counted }));
}
