/** Which model each worker routes with, as the workers say themselves. */
import type { Store } from './connect.ts';
import { DOCUMENT_SCHEMA } from './documents.ts';
import type { WorkerModelDoc } from './learning-documents.ts';

/** A worker that has said nothing for so long is gone. */
const SILENT_MS = 120_000;

export async function sayModel({ workerModels }: Store, workerId: string, state: Pick<WorkerModelDoc, 'modelId' | 'failure'>, seenAtMs: number): Promise<void> {
  await workerModels.updateOne({ _id: workerId }, { $set: { ...state, schema: DOCUMENT_SCHEMA, seenAtMs } }, { upsert: true });
  await workerModels.deleteMany({ seenAtMs: { $lt: seenAtMs - 10 * SILENT_MS } });
}

export function modelsOfWorkers({ workerModels }: Store, nowMs: number, maxTimeMs: number): Promise<WorkerModelDoc[]> {
  return workerModels.find({ seenAtMs: { $gte: nowMs - SILENT_MS } }, { maxTimeMS: maxTimeMs }).sort({ _id: 1 }).limit(500).toArray();
}
