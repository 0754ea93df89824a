/** Reads a customer's text: category, urgency, sentiment, language, intents. The words behind the verdict stay in the store. */
import type { Understanding } from '../domain/ticket.ts';
import { readBody, saveExplanation } from '../store/bodies.ts';
import type { TextModel } from '../training/model.ts';
import { understandText } from '../training/understand.ts';
import type { UnderstandInput } from './contract.ts';
import type { ActivityDeps } from './deps.ts';

/** @returns codes only. A text that is missing (never stored, erased) is understood as an empty one: triage decides. */
export async function understand({ store }: ActivityDeps, model: TextModel, { bodyId }: UnderstandInput): Promise<Understanding> {
  const body = await readBody(store, bodyId);
  const { understanding, words, others } = understandText(model, body?.subject ?? '', body?.text ?? '');
  if (body) await saveExplanation(store, bodyId, { modelVersion: understanding.modelVersion, words, others });
  return understanding;
}
