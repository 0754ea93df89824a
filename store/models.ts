/**
 * The registry: every trained model with its figures and its descent, and the line of champions. One document says who routes now, and
 * one guarded write changes it, so workers never see half a promotion.
 */
import { createHash } from 'node:crypto';

import { deleteArtefact, putArtefact, readArtefact } from './artefacts.ts';
import type { Store } from './connect.ts';
import { DOCUMENT_SCHEMA } from './documents.ts';
import type { ChampionDoc, ModelDoc, Reign } from './learning-documents.ts';
import { insertOnce } from './insert-once.ts';

/** More than anybody rolls back. */
const LONGEST_LINE = 100;
/** Challengers kept aside beyond these lose their bytes; their reports stay. */
const CHALLENGERS_WITH_BYTES = 20;

export type ModelStatus = 'champion' | 'challenger' | 'retired';

/** Bytes first, so that a registered model can be loaded. The same model again changes nothing but its report. */
export async function registerModel(store: Store, model: Omit<ModelDoc, 'schema' | 'sha256' | 'bytes'>, content: Uint8Array): Promise<void> {
  await putArtefact(store, model._id, content);
  const { _id, report, ...rest } = model;
  await store.models.updateOne(
    { _id },
    { $setOnInsert: { schema: DOCUMENT_SCHEMA, sha256: sha256(content), bytes: content.length, ...rest }, $set: { report } },
    { upsert: true },
  );
}

/** @throws Error when the bytes are missing or are not those that were registered */
export async function readModelBytes(store: Store, modelId: string): Promise<Buffer> {
  const [model, bytes] = await Promise.all([readModel(store, modelId), readArtefact(store, modelId)]);
  if (model === null) throw new Error(`model ${modelId} is not in the registry`);
  if (bytes === null) throw new Error(`the bytes of model ${modelId} are gone from the registry`);
  if (sha256(bytes) !== model.sha256) throw new Error(`the bytes of model ${modelId} do not match their SHA-256: they were changed or cut off`);
  return bytes;
}

export function readModel({ models }: Store, modelId: string): Promise<ModelDoc | null> {
  return models.findOne({ _id: modelId });
}

/** The newest first. */
export function listModels({ models }: Store, limit: number): Promise<ModelDoc[]> {
  return models.find({}).sort({ trainedAtMs: -1, _id: 1 }).limit(limit).toArray();
}

/** What was already trained from a snapshot: a retried activity goes on from there. */
export function modelOfSnapshot({ models }: Store, snapshotId: string, kind: string, seed: number, parent: string | null): Promise<ModelDoc | null> {
  return models.findOne({ snapshotId, kind, seed, parent });
}

/** Null before the first model was registered. */
export function readChampion({ champion }: Store): Promise<ChampionDoc | null> {
  return champion.findOne({ _id: 'champion' });
}

/** Who reigns; null before the first. */
export function reignOf(champion: ChampionDoc | null): Reign | null {
  return champion?.line.at(-1) ?? null;
}

/** Starts the line. @returns the line as it stands, which somebody else may have started. */
export async function startLine(store: Store, reign: Reign): Promise<ChampionDoc> {
  return (await insertOnce(store.champion, { _id: 'champion', schema: DOCUMENT_SCHEMA, v: 1, line: [reign] })).doc;
}

/**
 * Makes a model the champion, if the line is still the one it was decided on.
 * @returns false when somebody else was faster
 */
export async function crown({ champion }: Store, present: ChampionDoc, reign: Reign): Promise<boolean> {
  const line = [...present.line, reign].slice(-LONGEST_LINE);
  const { modifiedCount } = await champion.updateOne({ _id: 'champion', v: present.v }, { $set: { line }, $inc: { v: 1 } });
  return modifiedCount === 1;
}

export function statusOf(modelId: string, champion: ChampionDoc | null): ModelStatus {
  if (reignOf(champion)?.modelId === modelId) return 'champion';
  return champion?.line.some((reign) => reign.modelId === modelId) ? 'retired' : 'challenger';
}

/** Frees the space of old challengers that never reigned. */
export async function forgetOldChallengers(store: Store): Promise<void> {
  const line = (await readChampion(store))?.line.map(({ modelId }) => modelId) ?? [];
  const old = await store.models.find({ _id: { $nin: line }, origin: 'retrain' }).sort({ trainedAtMs: -1 }).skip(CHALLENGERS_WITH_BYTES).limit(50).toArray();
  for (const { _id } of old) await deleteArtefact(store, _id);
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
