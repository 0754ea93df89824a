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

/** Tickets whose category an agent flagged as wrong: the right one, with the body that opened the ticket. Newest 10,000. */
export async function flaggedCategories({ timeline }: Store): Promise<{ bodyId: string; category: string }[]> {
  const flags = await timeline
    .find({ kind: 'flagged', 'data.category': { $type: 'string' } })
    .sort({ atMs: -1 })
    .limit(10_000)
    .toArray();
  const found: { bodyId: string; category: string }[] = [];
  for (const { ticketId, data } of flags) {
    const opened = await timeline.findOne({ _id: `${ticketId}#1` });
    const category = data?.['category'];
    if (typeof opened?.bodyId === 'string' && typeof category === 'string') found.push({ bodyId: opened.bodyId, category });
  }
  return found;
}
