/** The timeline: every entry once, in the ticket's own numbering. */
import type { TimelineEntry } from '../domain/events.ts';
import type { Store } from './connect.ts';
import { DOCUMENT_SCHEMA, type TimelineDoc } from './documents.ts';

export async function ensureTimelineIndexes({ timeline }: Store): Promise<void> {
  await timeline.createIndex({ ticketId: 1, n: 1 }, { unique: true }, {});
}

/** Writes entries; writing them again changes nothing. */
export async function appendTimeline({ timeline }: Store, ticketId: string, entries: readonly TimelineEntry[]): Promise<void> {
  if (entries.length === 0) return;
  await timeline.bulkWrite(
    entries.map((entry) => ({
      updateOne: {
        filter: { _id: `${ticketId}#${entry.n}` },
        update: { $setOnInsert: { ...entry, ticketId, schema: DOCUMENT_SCHEMA } },
        upsert: true,
      },
    })),
    { ordered: true },
  );
}

/** A ticket's entries in order. */
export function readTimeline({ timeline }: Store, ticketId: string, limit = 1_000): Promise<TimelineDoc[]> {
  return timeline.find({ ticketId }).sort({ n: 1 }).limit(limit).toArray();
}
