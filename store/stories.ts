/** Tickets as far as they teach: how each was routed, and what people did about it. */
import { TELLING_KINDS, type Story } from '../domain/labels.ts';
import { judgementsOn } from './audit-sample.ts';
import type { Store } from './connect.ts';
import type { TicketDoc, TimelineDoc } from './documents.ts';

/** The newest so many tickets are learned from. */
const MOST_TICKETS = 50_000;
const AT_ONCE = 500;
const READ_LIMIT_MS = 30_000;

/** @returns the stories of all tickets that were read by a model, in no order */
export async function readStories(store: Store, onProgress: (tickets: number) => void): Promise<Story[]> {
  const stories: Story[] = [];
  const cursor = store.tickets
    .find({ subjectBodyId: { $ne: null } }, { projection: { view: 1, subjectBodyId: 1 }, batchSize: AT_ONCE })
    .sort({ updatedAtMs: -1 })
    .limit(MOST_TICKETS);
  let batch: TicketDoc[] = [];
  const readBatch = async () => {
    stories.push(...(await storiesOf(store, batch)));
    batch = [];
    onProgress(stories.length);
  };
  for await (const doc of cursor) if (batch.push(doc) === AT_ONCE) await readBatch();
  if (batch.length > 0) await readBatch();
  return stories;
}

async function storiesOf(store: Store, docs: readonly TicketDoc[]): Promise<Story[]> {
  const judgements = await judgementsOn(store, docs.map(({ _id }) => _id), READ_LIMIT_MS);
  // Most tickets just run through: their document says all.
  const touched = docs.filter(({ view }) => view.flags > 0 || view.handoffs > 0 || view.category.by === 'manual' || view.readAnew !== undefined).map(({ _id }) => _id);
  const entries = new Map<string, TimelineDoc[]>();
  if (touched.length > 0) {
    const found = await store.timeline.find({ ticketId: { $in: touched }, kind: { $in: [...TELLING_KINDS] } }).sort({ ticketId: 1, n: 1 }).toArray();
    for (const entry of found) entries.set(entry.ticketId, [...(entries.get(entry.ticketId) ?? []), entry]);
  }
  return docs.flatMap(({ _id, view, subjectBodyId }) => {
    if (view.understanding === null || subjectBodyId === null) return [];
    const story = untilNewTopic(entries.get(_id) ?? []);
    const first = story.find(({ kind }) => kind === 'routed');
    const judgement = judgements.get(_id);
    const { category, subcategory } = first ? routeIn(first) : routeSeen(view);
    return [{
      ticketId: _id,
      bodyId: subjectBodyId,
      accountId: view.accountId,
      openedAtMs: view.openedAtMs,
      routedAs: category,
      subcategory,
      modelVersion: view.understanding.modelVersion,
      isFinished: view.status === 'solved' || view.status === 'closed',
      judgement: judgement ? { category: judgement.category, subcategory: judgement.subcategory, judge: judgement.judge, atMs: judgement.judgedAtMs } : null,
      entries: story,
    }];
  });
}

/** What is said after a ticket was routed anew is about another text than the one that opened it. */
function untilNewTopic(entries: readonly TimelineDoc[]): readonly TimelineDoc[] {
  const [, anew] = entries.filter(({ kind }) => kind === 'routed');
  return anew === undefined ? entries : entries.slice(0, entries.indexOf(anew));
}

/** The first routing as the timeline tells it; nothing for a ticket that went to triage. */
function routeIn({ data }: TimelineDoc): { category: string | null; subcategory: string | null } {
  const decision = data?.['decision'];
  if (typeof decision !== 'object' || decision === null) return { category: null, subcategory: null };
  const { mode, category, subcategory } = decision as { mode?: unknown; category?: unknown; subcategory?: unknown }; // written by domain/decide
  if (mode === 'triage' || typeof category !== 'string') return { category: null, subcategory: null };
  return { category, subcategory: typeof subcategory === 'string' ? subcategory : null };
}

function routeSeen({ mode, category, subcategory }: TicketDoc['view']): { category: string | null; subcategory: string | null } {
  return mode === 'triage' ? { category: null, subcategory: null } : { category: category.value, subcategory };
}
