/** The audit sample as judges and ops see it. Nothing here shows the machine's verdict on a ticket that is not judged yet. */
import type { z } from 'zod';

import { drawSample, precisionOf, weekOf, type Week } from '../domain/audit-sample.ts';
import type { RoutingConfig } from '../domain/config.ts';
import { own } from '../domain/routing-matrix.ts';
import { countFlagged, judgementsOn, keepJudgement, weekLots, type AutoRouted } from '../store/audit-sample.ts';
import { bodiesById } from '../store/bodies.ts';
import type { Store } from '../store/connect.ts';
import { openingDecision } from '../store/decisions.ts';
import type { JudgementDoc } from '../store/documents.ts';
import { Problem } from './problems.ts';
import { READ_LIMIT_MS } from './read-models.ts';
import type { auditSample, judgement, precisionReport } from './audit-views.ts';

/** Samples stay open for judging so many weeks, the running one included. */
const OPEN_WEEKS = 5;
const MOST_CHARACTERS = 20_000;

interface Sample {
  week: Week;
  autoRouted: number;
  drawn: AutoRouted[];
}

async function sampleOf(store: Store, week: Week, { auditSample: { perWeek } }: RoutingConfig, nowMs: number): Promise<Sample> {
  const { autoRouted, lowest } = await weekLots(store, week, perWeek, nowMs, READ_LIMIT_MS);
  return { week, autoRouted, drawn: drawSample(lowest, perWeek) };
}

/** The oldest first. */
function samples(store: Store, config: RoutingConfig, nowMs: number, weeks: number): Promise<Sample[]> {
  return Promise.all(Array.from({ length: weeks }, (_, i) => sampleOf(store, weekOf(nowMs, weeks - 1 - i), config, nowMs)));
}

/** What is to be judged. A ticket whose text was erased cannot be. */
export async function toJudge(store: Store, config: RoutingConfig, nowMs: number, limit: number): Promise<z.infer<typeof auditSample>> {
  const all = (await samples(store, config, nowMs, OPEN_WEEKS)).flatMap(({ week, drawn }) => drawn.map(({ ticketId }) => ({ ticketId, week: week.id })));
  const judged = await judgementsOn(store, all.map(({ ticketId }) => ticketId), READ_LIMIT_MS);
  const open = all.filter(({ ticketId }) => !judged.has(ticketId));
  const docs = await store.tickets
    .find({ _id: { $in: open.map(({ ticketId }) => ticketId) } }, { projection: { subjectBodyId: 1, 'view.understanding.language': 1 }, maxTimeMS: READ_LIMIT_MS })
    .toArray();
  const docById = new Map(docs.map((doc) => [doc._id, doc]));
  const bodies = await bodiesById(store, docs.flatMap(({ subjectBodyId }) => subjectBodyId ?? []), READ_LIMIT_MS);
  const tickets = open.flatMap(({ ticketId, week }) => {
    const doc = docById.get(ticketId);
    const body = bodies.get(doc?.subjectBodyId ?? '');
    if (!doc || !body) return [];
    return [{ ticketId, week, subject: body.subject, text: body.text.slice(0, MOST_CHARACTERS), language: doc.view.understanding?.language ?? config.organisation.defaultLanguage }];
  });
  return { tickets: tickets.slice(0, limit), categories: Object.entries(config.categories).map(([id, { name, about }]) => ({ id, name, about })) };
}

/**
 * Keeps what a judge says, and only then tells what the machine had said.
 * @throws Problem `not-in-sample`, `already-judged` (unless it is the same judgement again) or `unknown-target`.
 */
export async function judge(
  store: Store, config: RoutingConfig, nowMs: number, said: { ticketId: string; judge: string; category: string; subcategory: string | null },
): Promise<z.infer<typeof judgement>> {
  const { ticketId, category, subcategory } = said;
  const known = own(config.categories, category);
  if (!known) throw new Problem('unknown-target', `category: "${category}" is not in routing.yaml; known: ${Object.keys(config.categories).join(', ')}`);
  if (subcategory !== null && !own(known.subcategories, subcategory)) {
    throw new Problem('unknown-target', `subcategory: "${subcategory}" is not in routing.yaml; known: ${Object.keys(known.subcategories).join(', ')}`);
  }
  const opening = await openingDecision(store, ticketId);
  const sample = opening && (await sampleOf(store, weekOf(opening.decidedAtMs), config, nowMs));
  if (opening?.event.type !== 'opened' || !sample?.drawn.some((drawn) => drawn.ticketId === ticketId)) {
    throw new Problem('not-in-sample', 'Only tickets drawn by lot are judged: a choice of one’s own would bias the figures.');
  }
  const { category: routed } = opening.plan.state;
  const { guesses, modelVersion } = opening.event.understanding;
  const confidence = guesses.find((guess) => guess.category === routed.value)?.confidence ?? 0;
  const standing = await keepJudgement(store, {
    _id: ticketId, week: sample.week.id, judge: said.judge, judgedAtMs: nowMs, category, subcategory,
    routed: { category: routed.value, confidence, modelVersion }, isRight: routed.value === category,
  });
  if (standing.judge !== said.judge || standing.category !== category) throw new Problem('already-judged', `${standing.judge} has judged this ticket.`);
  return judgementView(standing);
}

function judgementView({ _id: ticketId, week, judge: by, judgedAtMs, category, subcategory, routed, isRight }: JudgementDoc): z.infer<typeof judgement> {
  return { ticketId, week, judge: by, judgedAtMs, category, subcategory, routed, isRight };
}

/** How often automatic routing was right, by sample; and, beside it and apart, how often somebody flagged it. */
export async function precision(store: Store, config: RoutingConfig, nowMs: number, weeks: number): Promise<z.infer<typeof precisionReport>> {
  const verdicts: boolean[] = [];
  const rows = [];
  const all = await samples(store, config, nowMs, weeks);
  const flaggedIn = await countFlagged(store, all.map(({ week }) => week), READ_LIMIT_MS);
  for (const { week, autoRouted, drawn } of all) {
    const judged = [...(await judgementsOn(store, drawn.map(({ ticketId }) => ticketId), READ_LIMIT_MS)).values()].map(({ isRight }) => isRight);
    verdicts.push(...judged);
    const flagged = flaggedIn.get(week.id) ?? 0;
    rows.push({
      week: week.id,
      isOver: week.toMs <= nowMs,
      autoRouted,
      sample: drawn.length,
      ...precisionOf(judged),
      flagged,
      flagRate: autoRouted === 0 ? null : flagged / autoRouted,
    });
  }
  return { weeks: rows, total: precisionOf(verdicts) };
}
