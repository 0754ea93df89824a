/** What each night's training came to. */
import type { Store } from './connect.ts';
import { DOCUMENT_SCHEMA, type ModelDoc } from './documents.ts';

export async function appendModel(
  { models }: Store,
  model: Pick<ModelDoc, 'examples' | 'accuracy' | 'promoted' | 'verdict'> & { modelId: string },
  trainedAtMs: number,
): Promise<void> {
  const { modelId, examples, accuracy, promoted, verdict } = model;
  await models.updateOne(
    { _id: modelId },
    { $set: { schema: DOCUMENT_SCHEMA, trainedAtMs, examples, accuracy, promoted, verdict } },
    { upsert: true },
  );
}
