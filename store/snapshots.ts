/** Snapshots: which labels a night's training had, by id. No texts: those are read when needed, so an erased one is gone from training too. */
import { createHash } from 'node:crypto';

import type { Label } from '../domain/label-choice.ts';
import { deleteArtefact, putArtefact, readArtefact } from './artefacts.ts';
import type { Store } from './connect.ts';
import { DOCUMENT_SCHEMA } from './documents.ts';
import type { SnapshotDoc } from './learning-documents.ts';

/** A month of nights. */
const SNAPSHOTS_KEPT = 30;

export interface SnapshotContent {
  /** Of the labelled file that is learned from too. */
  fileSha256: string;
  labels: Label[];
}

/** Same content, same snapshot. */
export async function keepSnapshot(store: Store, content: SnapshotContent, atMs: number): Promise<SnapshotDoc> {
  const bytes = Buffer.from(JSON.stringify(content));
  const _id = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  const name = artefactName(_id);
  await putArtefact(store, name, bytes);
  const ofUse = (use: Label['use']) => content.labels.filter((label) => label.use === use).length;
  const bySource: Record<string, number> = {};
  for (const { source } of content.labels) bySource[source] = (bySource[source] ?? 0) + 1;
  const fields = { schema: DOCUMENT_SCHEMA, fileSha256: content.fileSha256, train: ofUse('train'), holdOut: ofUse('hold_out'), balance: ofUse('balance'), bySource };
  await store.snapshots.updateOne({ _id }, { $setOnInsert: { ...fields, atMs } }, { upsert: true });
  return { _id, ...fields, atMs };
}

/** @throws Error when it is gone */
export async function readSnapshot(store: Store, snapshotId: string): Promise<SnapshotContent> {
  const bytes = await readArtefact(store, artefactName(snapshotId));
  if (bytes === null) throw new Error(`snapshot ${snapshotId} is gone`);
  return JSON.parse(bytes.toString('utf8')) as SnapshotContent; // written above, under its own hash
}

export async function forgetOldSnapshots(store: Store): Promise<void> {
  const old = await store.snapshots.find({}).sort({ atMs: -1 }).skip(SNAPSHOTS_KEPT).limit(50).toArray();
  for (const { _id } of old) await deleteArtefact(store, artefactName(_id));
}

function artefactName(snapshotId: string): string {
  return `snapshot-${snapshotId}`;
}
