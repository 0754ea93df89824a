/** What became of people's flags and other statements, gathered from fates, snapshots and the line of champions. */
import type { Label } from '../domain/label-choice.ts';
import type { Store } from './connect.ts';
import type { LabelFateDoc } from './learning-documents.ts';
import { readChampion } from './models.ts';
import { fatesOf } from './retrain-runs.ts';
import { readSnapshot } from './snapshots.ts';

const MOST_FATES = 1_000;

export interface Told extends Pick<LabelFateDoc, 'ticketId' | 'source' | 'atMs' | 'fate'> {
  /** The first champion that learned it; null: none has. */
  learnedBy: string | null;
}

/** One person's statements since a moment, the newest first. */
export async function statementsOf(store: Store, actor: string, sinceMs: number): Promise<Told[]> {
  const [fates, champion] = await Promise.all([fatesOf(store, actor, sinceMs, MOST_FATES), readChampion(store)]);
  const crowned = (champion?.line ?? []).filter(({ by }) => by !== 'file');
  const snapshots = await store.snapshots.find({ _id: { $in: [...new Set(fates.map(({ snapshotId }) => snapshotId))] } }).toArray();
  const takenAtMs = new Map(snapshots.map(({ _id, atMs }) => [_id, atMs]));
  const learnedBy = (snapshotId: string) => crowned.find(({ learnedUntilMs }) => learnedUntilMs >= (takenAtMs.get(snapshotId) ?? Infinity))?.modelId ?? null;
  return fates.map(({ ticketId, source, atMs, fate, snapshotId }) => ({ ticketId, source, atMs, fate, learnedBy: fate === 'taught' ? learnedBy(snapshotId) : null }));
}

/** How many flags each agent has set between two moments; `agent/ana` → 3. Asked once a week: an index would cost every step of every ticket. */
export async function flagCounts({ timeline }: Store, fromMs: number, toMs: number): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  const flags = timeline.find({ kind: 'flagged', atMs: { $gte: fromMs, $lt: toMs } }, { projection: { actor: 1 } });
  for await (const { actor } of flags) if (actor.startsWith('agent/')) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  return counts;
}

/** What the last night took as right, by ticket; empty before the first. */
export async function latestLabels(store: Store): Promise<Map<string, Label>> {
  const last = await store.snapshots.find({}).sort({ atMs: -1 }).limit(1).next();
  const labels = last === null ? [] : (await readSnapshot(store, last._id)).labels;
  return new Map(labels.map((label) => [label.ticketId, label]));
}
