/** The timeline: every entry once, in the ticket's own numbering. */
import type { AgentEntries } from '../domain/declines.ts';
import type { TimelineEntry } from '../domain/events.ts';
import type { Store } from './connect.ts';
import { DOCUMENT_SCHEMA, type TimelineDoc } from './documents.ts';

export async function ensureTimelineIndexes({ timeline }: Store): Promise<void> {
  await timeline.createIndex({ ticketId: 1, n: 1 }, { unique: true }, {});
  await timeline.createIndex({ kind: 1, atMs: 1 });
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

/** A ticket's entries from the one after number `after` on, in order. */
export function readTimelineAfter({ timeline }: Store, ticketId: string, after: number, limit: number, maxTimeMS: number): Promise<TimelineDoc[]> {
  return timeline.find({ ticketId, n: { $gt: after } }, { maxTimeMS }).sort({ n: 1 }).limit(limit).toArray();
}

/** Assignments and declines since then, counted by agent and reason. */
export async function countAgentEntries({ timeline }: Store, sinceMs: number, maxTimeMS: number): Promise<AgentEntries[]> {
  interface Group {
    _id: { kind: string; agent: string | null; declined: string | null };
    count: number;
  }
  const groups = await timeline
    .aggregate<Group>(
      [
        { $match: { kind: { $in: ['assigned', 'requeued'] }, atMs: { $gte: sinceMs } } },
        { $group: { _id: { kind: '$kind', agent: '$data.agent', declined: '$data.declined' }, count: { $sum: 1 } } },
      ],
      { maxTimeMS },
    )
    .toArray();
  return groups.flatMap(({ _id: { kind, agent, declined }, count }) =>
    typeof agent === 'string' && (kind === 'assigned' || typeof declined === 'string') ? [{ agent, declined: kind === 'assigned' ? null : declined, count }] : []);
}
