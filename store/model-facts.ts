/** What is known about the model that routes, gathered for alerts and readers. */
import type { ModelFacts } from '../domain/model-health.ts';
import { MEANING_GAPS } from '../domain/meaning-gap.ts';
import type { Store } from './connect.ts';
import { readChampion, readModel, reignOf } from './models.ts';
import { lastRunEndedAtMs } from './retrain-runs.ts';

const RECENT_TICKETS = 500;
const RECENT_JUDGEMENTS = 100;

/** @returns null before the first model is registered */
export async function readModelFacts(store: Store, maxTimeMs: number): Promise<(ModelFacts & { modelId: string }) | null> {
  const reign = reignOf(await readChampion(store));
  if (reign === null) return null;
  const [model, ended, docs, judgements] = await Promise.all([
    readModel(store, reign.modelId),
    lastRunEndedAtMs(store),
    store.tickets
      .find({ 'view.understanding.modelVersion': reign.modelId }, { projection: { 'view.understanding.guesses': 1 }, maxTimeMS: maxTimeMs })
      .sort({ updatedAtMs: -1 })
      .limit(RECENT_TICKETS)
      .toArray(),
    store.judgements
      .find({ 'routed.modelVersion': reign.modelId }, { projection: { isRight: 1 }, maxTimeMS: maxTimeMs })
      .sort({ judgedAtMs: -1 })
      .limit(RECENT_JUDGEMENTS)
      .toArray(),
  ]);
  const recent = docs.map(({ view }) => {
    const best = view.understanding?.guesses[0];
    return { category: best?.category ?? null, confidence: best?.confidence ?? 0 };
  });
  const audited = { judged: judgements.length, right: judgements.filter(({ isRight }) => isRight).length };
  return { modelId: reign.modelId, reigningSinceMs: reign.fromMs, lastRunEndedAtMs: ended, usual: model?.report?.usual ?? null, recent, audited };
}

/** Tickets opened since then whose meaning could not be read though the model reads it, by reason. */
export async function countWordsOnly({ tickets }: Store, sinceMs: number, maxTimeMs: number): Promise<Map<string, number>> {
  const pipeline = [
    { $match: { 'view.openedAtMs': { $gte: sinceMs }, 'view.understanding.wordsOnly': { $in: [...MEANING_GAPS] } } },
    { $group: { _id: '$view.understanding.wordsOnly', count: { $sum: 1 } } },
  ];
  const groups = await tickets.aggregate<{ _id: string; count: number }>(pipeline, { maxTimeMS: maxTimeMs }).toArray();
  return new Map(groups.map(({ _id, count }) => [_id, count]));
}
