/** One rule for everything that may be delivered twice: the first writer wins, the second reads what the first wrote. */
import { MongoServerError, type Collection, type OptionalUnlessRequiredId, type WithId } from 'mongodb';

/** MongoDB's code for a violated unique index. */
const DUPLICATE_KEY = 11_000;

/** Whether a write failed because its unique key is taken. */
export function isDuplicate(error: unknown): boolean {
  return error instanceof MongoServerError && error.code === DUPLICATE_KEY;
}

/**
 * Inserts `doc` unless its `_id` is taken.
 * @returns the document that stands in the collection now, and whether it is ours.
 */
export async function insertOnce<T extends { _id: string }>(
  collection: Collection<T>,
  doc: OptionalUnlessRequiredId<T> & WithId<T>,
): Promise<{ doc: WithId<T>; isNew: boolean }> {
  try {
    // The driver adds nothing: the id is ours.
    await collection.insertOne(doc);
    return { doc, isNew: true };
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    // Primary read: the document that was in the way was acknowledged by it.
    const standing = await collection.findOne({ _id: doc._id } as never);
    if (standing === null) throw error;
    return { doc: standing, isNew: false };
  }
}
