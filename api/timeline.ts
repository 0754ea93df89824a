/** A ticket's timeline page by page, joined with those of the tickets merged into it. */
import { z } from 'zod';

import { joinTimelines } from '../domain/story.ts';
import { bodiesById } from '../store/bodies.ts';
import type { Store } from '../store/connect.ts';
import { readTimelineAfter } from '../store/timeline.ts';
import { findOrRefuse, READ_LIMIT_MS } from './read-models.ts';

const words = z.object({
  subject: z.string().nullable(),
  text: z.string(),
  author: z.object({ kind: z.string(), id: z.string().nullable(), name: z.string().nullable() }),
});

const timelineEntry = z.object({
  ticketId: z.string().describe('Where it happened: on this ticket, or on one that was merged into it.'),
  n: z.number().describe('Its number on that ticket.'),
  atMs: z.number().describe('Milliseconds since 1970.'),
  actor: z.string(),
  kind: z.string(),
  summary: z.string(),
  data: z.record(z.string(), z.unknown()).nullable(),
  said: words.nullable().describe('The words, when the entry has some.'),
});

export const timelinePage = z.object({
  entries: z.array(timelineEntry),
  next: z.string().nullable().describe('Send it as "after" for the next page; null on the last one.'),
});
type TimelinePage = z.infer<typeof timelinePage>;

/** Part of the story, with the words. @throws Problem `ticket-not-found`. */
export async function timelineOf(store: Store, ticketId: string, after: string, limit: number): Promise<TimelinePage> {
  const { state } = await findOrRefuse(store, ticketId);
  return storyOf(store, [ticketId, ...(state.absorbed ?? [])], after, limit);
}

/**
 * @param ticketIds the ticket itself, then those merged into it, in the order in which they were
 * @param after how far each of them has been told, in that order: "12.3". One merged in between two pages is told from its beginning.
 */
export async function storyOf(store: Store, ticketIds: readonly string[], after: string, limit: number): Promise<TimelinePage> {
  const given = after.split('.').map(Number);
  const told = new Map(ticketIds.map((id, i) => [id, given[i] ?? 0]));
  const timelines = await Promise.all(ticketIds.map((id) => readTimelineAfter(store, id, told.get(id) ?? 0, limit, READ_LIMIT_MS)));
  const [own = [], ...merged] = timelines;
  // At the same moment a merged ticket closes before this one tells that it took it over.
  const docs = joinTimelines([...merged, own], limit);
  for (const doc of docs) told.set(doc.ticketId, doc.n);
  const bodies = await bodiesById(store, docs.flatMap(({ bodyId }) => bodyId ?? []), READ_LIMIT_MS);
  const entries = docs.map(({ ticketId, n, atMs, actor, kind, summary, data, bodyId }) => {
    const body = bodyId === null ? undefined : bodies.get(bodyId);
    const said = body ? { subject: body.subject, text: body.text, author: { kind: body.author.kind, id: body.author.id, name: body.author.name } } : null;
    return { ticketId, n, atMs, actor, kind, summary, data, said };
  });
  return { entries, next: docs.length === limit ? [...told.values()].join('.') : null };
}
