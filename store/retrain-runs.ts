/** How each run of the nightly training went, and what became of every statement about a ticket. */
import type { Fate } from '../domain/label-choice.ts';
import type { Store } from './connect.ts';
import { DOCUMENT_SCHEMA } from './documents.ts';
import type { LabelFateDoc, RetrainRunDoc } from './learning-documents.ts';

export async function ensureLearningIndexes({ models, retrainRuns, labelFates, workerModels }: Store): Promise<void> {
  await Promise.all([
    models.createIndex({ trainedAtMs: -1 }),
    models.createIndex({ snapshotId: 1 }),
    retrainRuns.createIndex({ startedAtMs: -1 }),
    labelFates.createIndex({ actor: 1, atMs: -1 }),
    workerModels.createIndex({ seenAtMs: -1 }),
  ]);
}

/** Notes the start, once. */
export async function startRun({ retrainRuns }: Store, runId: string, startedAtMs: number): Promise<void> {
  const fresh = {
    schema: DOCUMENT_SCHEMA, state: 'running' as const, startedAtMs, finishedAtMs: null, snapshotId: null, championId: null, challengers: [], promotedId: null, sentences: [],
  };
  await retrainRuns.updateOne({ _id: runId }, { $setOnInsert: fresh }, { upsert: true });
}

export async function noteRun({ retrainRuns }: Store, runId: string, fields: Partial<Omit<RetrainRunDoc, '_id' | 'schema'>>): Promise<void> {
  await retrainRuns.updateOne({ _id: runId }, { $set: fields });
}

export function readRun({ retrainRuns }: Store, runId: string): Promise<RetrainRunDoc | null> {
  return retrainRuns.findOne({ _id: runId });
}

/** The newest first. */
export function listRuns({ retrainRuns }: Store, limit: number): Promise<RetrainRunDoc[]> {
  return retrainRuns.find({}).sort({ startedAtMs: -1 }).limit(limit).toArray();
}

/** When a run last came to its end, whatever came of it; null before the first. A failed run does not count. */
export async function lastRunEndedAtMs({ retrainRuns }: Store): Promise<number | null> {
  const last = await retrainRuns.find({ state: { $in: ['promoted', 'kept_aside', 'nothing_new'] } }).sort({ startedAtMs: -1 }).limit(1).next();
  return last?.finishedAtMs ?? null;
}

/** Keeps what became of statements; a fate that is the same as before keeps its first snapshot. */
export async function keepFates({ labelFates }: Store, fates: readonly Fate[], snapshotId: string): Promise<void> {
  const known = new Map<string, LabelFateDoc>();
  for (let i = 0; i < fates.length; i += 1_000) {
    const ids = fates.slice(i, i + 1_000).map(idOf);
    for (const doc of await labelFates.find({ _id: { $in: ids } }).toArray()) known.set(doc._id, doc);
  }
  const changed = fates.filter((each) => known.get(idOf(each))?.fate !== each.fate);
  for (let i = 0; i < changed.length; i += 1_000) {
    await labelFates.bulkWrite(changed.slice(i, i + 1_000).map((each) => ({
      updateOne: { filter: { _id: idOf(each) }, update: { $set: { ...each, schema: DOCUMENT_SCHEMA, snapshotId } }, upsert: true },
    })));
  }
}

/** One person's statements since a moment, the newest first. */
export function fatesOf({ labelFates }: Store, actor: string, sinceMs: number, limit: number): Promise<LabelFateDoc[]> {
  return labelFates.find({ actor, atMs: { $gte: sinceMs } }).sort({ atMs: -1 }).limit(limit).toArray();
}

function idOf({ ticketId, eventId }: Fate): string {
  return `${ticketId}/${eventId}`;
}
