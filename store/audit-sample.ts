/** The audit sample: which tickets were routed automatically, the secret that draws among them, and what the judges said. */
import { createHmac, randomBytes } from 'node:crypto';

import { drawSample, type Week } from '../domain/audit-sample.ts';
import { DAY_MS, HOUR_MS } from '../domain/duration.ts';
import type { Store } from './connect.ts';
import { DOCUMENT_SCHEMA, type JudgementDoc } from './documents.ts';
import { insertOnce, isDuplicate } from './insert-once.ts';
import type { AuditWeekDoc } from './learning-documents.ts';

const AT_ONCE = 5_000;
/** A decision stands in the store long before this has passed since it was made. */
const SETTLED_AFTER_MS = HOUR_MS;
/** So that a somewhat larger sample needs no second reading. */
const FEWEST_KEPT = 100;

interface SecretDoc {
  _id: string;
  schema: number;
  secret: string;
}

/** A ticket that was routed without a person, and its lot. */
export interface AutoRouted {
  ticketId: string;
  lot: string;
}

export async function ensureAuditIndexes({ judgements, decisions }: Store): Promise<void> {
  await Promise.all([
    judgements.createIndex({ 'routed.modelVersion': 1, judgedAtMs: -1 }),
    decisions.createIndex({ 'event.type': 1, decidedAtMs: 1 }),
  ]);
}

/** Of a week's automatically routed tickets: how many there are, and those with the lowest lots. The machine's verdict stays in the store. */
export interface WeekLots {
  autoRouted: number;
  /** Lowest first, at least `size` of them where there are as many. */
  lowest: AutoRouted[];
}

/**
 * Each decision of a week is read once: what has settled is kept as figures (`auditWeeks`), only what came since is read anew.
 * @param size how many lots are asked for
 */
export async function weekLots(store: Store, week: Week, size: number, nowMs: number, maxTimeMs: number): Promise<WeekLots> {
  const secret = await auditSecret(store);
  const kept = await store.auditWeeks.findOne({ _id: week.id });
  let known: AuditWeekDoc = kept !== null && kept.size >= size
    ? kept
    : { _id: week.id, schema: DOCUMENT_SCHEMA, untilMs: week.fromMs, size: Math.max(size, FEWEST_KEPT), autoRouted: 0, lowest: [] };
  const settledMs = Math.min(week.toMs, Math.floor((nowMs - SETTLED_AFTER_MS) / HOUR_MS) * HOUR_MS);
  while (known.untilMs < settledMs) {
    const before = known.untilMs;
    known = await grown(store, secret, known, Math.min(settledMs, before + DAY_MS), maxTimeMs);
    await store.auditWeeks.replaceOne({ _id: week.id, $or: [{ untilMs: { $lt: known.untilMs } }, { size: { $lt: known.size } }] }, known, { upsert: before === week.fromMs })
      .catch(ignoreDuplicate);
  }
  return grown(store, secret, known, week.toMs, maxTimeMs);
}

/** The same figures with the decisions up to `toMs`; only a batch of them is held at a time. */
async function grown(store: Store, secret: string, known: AuditWeekDoc, toMs: number, maxTimeMs: number): Promise<AuditWeekDoc> {
  const routed = store.decisions.find(
    { 'event.type': 'opened', decidedAtMs: { $gte: known.untilMs, $lt: toMs }, 'plan.state.mode': 'automated' },
    { projection: { ticketId: 1 }, maxTimeMS: maxTimeMs, batchSize: AT_ONCE },
  );
  let { autoRouted, lowest } = known;
  let fresh: AutoRouted[] = [];
  const take = () => {
    lowest = drawSample([...lowest, ...fresh], known.size);
    fresh = [];
  };
  for await (const { ticketId } of routed) {
    autoRouted += 1;
    fresh.push({ ticketId, lot: createHmac('sha256', secret).update(`${known._id}/${ticketId}`).digest('hex') });
    if (fresh.length >= AT_ONCE) take();
  }
  take();
  return { ...known, untilMs: toMs, autoRouted, lowest };
}

/** Another process has kept as much, or more. */
function ignoreDuplicate(error: unknown): void {
  if (!isDuplicate(error)) throw error;
}

/** Made once for each database and never shown: who knows it could tell beforehand which tickets will be judged. */
async function auditSecret({ db }: Store): Promise<string> {
  const secrets = db.collection<SecretDoc>('secrets');
  const known = await secrets.findOne({ _id: 'audit-sample' });
  return (known ?? (await insertOnce(secrets, { _id: 'audit-sample', schema: DOCUMENT_SCHEMA, secret: randomBytes(32).toString('hex') })).doc).secret;
}

/** Keeps a judgement; the first on a ticket stays. @returns the one that stands */
export async function keepJudgement({ judgements }: Store, judgement: Omit<JudgementDoc, 'schema'>): Promise<JudgementDoc> {
  return (await insertOnce(judgements, { ...judgement, schema: DOCUMENT_SCHEMA })).doc;
}

/** Judgements on these tickets. */
export async function judgementsOn({ judgements }: Store, ticketIds: readonly string[], maxTimeMs: number): Promise<Map<string, JudgementDoc>> {
  const found = await judgements.find({ _id: { $in: [...ticketIds] } }, { maxTimeMS: maxTimeMs }).toArray();
  return new Map(found.map((judgement) => [judgement._id, judgement]));
}

/** How many of the tickets that were routed automatically in each of these weeks somebody has flagged as misrouted; only flagged ones are read. */
export async function countFlagged({ tickets, decisions }: Store, weeks: readonly Week[], maxTimeMs: number): Promise<Map<string, number>> {
  const fromMs = Math.min(...weeks.map((week) => week.fromMs));
  // Whatever was routed or flagged since then was updated since then; the clocks of two machines may differ.
  const flagged = await tickets
    .find({ updatedAtMs: { $gte: fromMs - HOUR_MS }, 'view.flags': { $gt: 0 } }, { projection: { _id: 1 }, maxTimeMS: maxTimeMs })
    .toArray();
  const counts = new Map(weeks.map(({ id }) => [id, 0]));
  for (let i = 0; i < flagged.length; i += AT_ONCE) {
    const openings = decisions.find(
      { ticketId: { $in: flagged.slice(i, i + AT_ONCE).map(({ _id }) => _id) }, 'event.type': 'opened', decidedAtMs: { $gte: fromMs }, 'plan.state.mode': 'automated' },
      { projection: { decidedAtMs: 1 }, maxTimeMS: maxTimeMs },
    );
    for await (const { decidedAtMs } of openings) {
      const week = weeks.find((one) => decidedAtMs >= one.fromMs && decidedAtMs < one.toMs);
      if (week) counts.set(week.id, (counts.get(week.id) ?? 0) + 1);
    }
  }
  return counts;
}
