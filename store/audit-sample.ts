/** The audit sample: which tickets were routed automatically, the secret that draws among them, and what the judges said. */
import { createHmac, randomBytes } from 'node:crypto';

import type { Week } from '../domain/audit-sample.ts';
import type { Store } from './connect.ts';
import { DOCUMENT_SCHEMA, type JudgementDoc } from './documents.ts';
import { insertOnce } from './insert-once.ts';

/** Above this a week's population is cut off, and the figures say so by its size. */
const LONGEST_WEEK = 200_000;
const AT_ONCE = 5_000;

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

/** The week's automatically routed tickets, each with its lot. The machine's verdict stays in the store. */
export async function autoRouted(store: Store, week: Week, maxTimeMs: number): Promise<AutoRouted[]> {
  const secret = await auditSecret(store);
  const routed = await store.decisions
    .find(
      { 'event.type': 'opened', decidedAtMs: { $gte: week.fromMs, $lt: week.toMs }, 'plan.state.mode': 'automated' },
      { projection: { ticketId: 1 }, limit: LONGEST_WEEK, maxTimeMS: maxTimeMs },
    )
    .toArray();
  return routed.map(({ ticketId }) => ({ ticketId, lot: createHmac('sha256', secret).update(`${week.id}/${ticketId}`).digest('hex') }));
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

/** How many of these tickets somebody has flagged as misrouted. */
export async function countFlagged({ tickets }: Store, ticketIds: readonly string[], maxTimeMs: number): Promise<number> {
  let flagged = 0;
  for (let i = 0; i < ticketIds.length; i += AT_ONCE) {
    flagged += await tickets.countDocuments({ _id: { $in: ticketIds.slice(i, i + AT_ONCE) }, 'view.flags': { $gt: 0 } }, { maxTimeMS: maxTimeMs });
  }
  return flagged;
}
