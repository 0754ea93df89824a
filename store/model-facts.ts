/** What is known about the model that routes, gathered for alerts and readers. */
import type { ModelFacts } from '../domain/model-health.ts';
import type { Store } from './connect.ts';
import { readChampion, readModel, reignOf } from './models.ts';
import { lastRunEndedAtMs } from './retrain-runs.ts';

const RECENT_TICKETS = 500;

/** @returns null before the first model is registered */
export async function readModelFacts(store: Store, maxTimeMs: number): Promise<(ModelFacts & { modelId: string }) | null> {
  const reign = reignOf(await readChampion(store));
  if (reign === null) return null;
  const [model, ended, docs] = await Promise.all([
    readModel(store, reign.modelId),
    lastRunEndedAtMs(store),
    store.tickets
      .find({ 'view.understanding.modelVersion': reign.modelId }, { projection: { 'view.understanding.guesses': 1 }, maxTimeMS: maxTimeMs })
      .sort({ updatedAtMs: -1 })
      .limit(RECENT_TICKETS)
      .toArray(),
  ]);
  const recent = docs.map(({ view }) => {
    const best = view.understanding?.guesses[0];
    return { category: best?.category ?? null, confidence: best?.confidence ?? 0 };
  });
  return { modelId: reign.modelId, reigningSinceMs: reign.fromMs, lastRunEndedAtMs: ended, usual: model?.report?.usual ?? null, recent };
}
