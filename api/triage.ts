/** The triage desk: what the machine left to people, with all they need to decide at a glance. */
import type { z } from 'zod';

import type { RoutingConfig } from '../domain/config.ts';
import { inQueueOrder } from '../domain/queue-order.ts';
import { readingOf } from '../domain/reading.ts';
import { own, routeFor, triageTeam } from '../domain/routing-matrix.ts';
import type { CategoryGuess } from '../domain/ticket.ts';
import { bodiesById } from '../store/bodies.ts';
import type { Store } from '../store/connect.ts';
import { decisionsOf } from '../store/decisions.ts';
import type { BodyDoc, TicketDoc } from '../store/documents.ts';
import { READ_LIMIT_MS, summaries } from './read-models.ts';
import type { triageList } from './views.ts';
import { MOST_DECISIONS, routeReasons } from './waybill.ts';

type TriageList = z.infer<typeof triageList>;

/** A longer queue is a calamity of its own; its head is found all the same, as ranks are read in order. */
const LONGEST_QUEUE = 5_000;
const EXCERPT_CHARACTERS = 1_500;
const MOST_CANDIDATES = 3;

/** The head of the triage queue. @param limit most tickets in the answer */
export async function triageQueue(store: Store, config: RoutingConfig, nowMs: number, limit: number): Promise<TriageList> {
  const queue = await store.tickets
    .find<Pick<TicketDoc, '_id' | 'spec'>>(
      { team: triageTeam(config), state: { $in: ['waiting', 'assigned'] }, 'view.mode': 'triage' },
      { projection: { spec: 1 }, maxTimeMS: READ_LIMIT_MS },
    )
    .sort({ rank: 1 })
    .limit(LONGEST_QUEUE)
    .toArray();
  const ordered = inQueueOrder(queue.flatMap(({ _id: id, spec }) => (spec === null ? [] : [{ id, spec }])), config, nowMs);
  const docs = await inOrder(store, ordered.slice(0, limit).map(({ id }) => id));
  const readings = docs.map(({ view, subjectBodyId }) => readingOf(view, subjectBodyId));
  const [views, bodies, reasons] = await Promise.all([
    summaries(store, docs),
    bodiesById(store, readings.flatMap(({ bodyId }) => bodyId ?? []), READ_LIMIT_MS),
    Promise.all(docs.map(async ({ _id }) => routeReasons(await decisionsOf(store, _id, MOST_DECISIONS, READ_LIMIT_MS)))),
  ]);
  return {
    waiting: ordered.length,
    tickets: docs.flatMap((doc, i) => {
      const view = views[i];
      const { understanding, bodyId } = readings[i] ?? readingOf(doc.view, doc.subjectBodyId);
      const body = bodies.get(bodyId ?? '');
      return view === undefined ? [] : [{
        ...view,
        excerpt: body?.text.slice(0, EXCERPT_CHARACTERS) ?? '',
        waitingMs: Math.max(0, nowMs - doc.enteredAtMs),
        candidates: candidates(understanding?.guesses ?? [], body, config),
        reasons: reasons[i] ?? [],
      }];
    }),
    categories: Object.entries(config.categories).map(([id, { name, about }]) => ({ id, name, about })),
  };
}

async function inOrder({ tickets }: Store, ids: readonly string[]): Promise<TicketDoc[]> {
  const docs = await tickets.find({ _id: { $in: [...ids] } }, { maxTimeMS: READ_LIMIT_MS }).toArray();
  const byId = new Map(docs.map((doc) => [doc._id, doc]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Categories that the config has dropped since are nothing to choose. */
function candidates(guesses: readonly CategoryGuess[], body: BodyDoc | undefined, config: RoutingConfig): TriageList['tickets'][number]['candidates'] {
  return guesses
    .flatMap((guess, i) => {
      const category = own(config.categories, guess.category);
      if (!category) return [];
      const team = routeFor(guess.category, guess.subcategory, 'L1', config)?.team ?? triageTeam(config);
      const { words = [], others = [] } = body?.explanation ?? {};
      const behind = i === 0 ? words : (others.find((other) => other.category === guess.category)?.words ?? []);
      return [{ category: guess.category, subcategory: guess.subcategory, confidence: guess.confidence, name: category.name, team, words: behind }];
    })
    .slice(0, MOST_CANDIDATES);
}
