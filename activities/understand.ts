/** Reads a customer's text: category, urgency, sentiment, language, intents. The words behind the verdict stay in the store. */
import type { Understanding } from '../domain/ticket.ts';
import { readBody, saveExplanation } from '../store/bodies.ts';
import { joinSubject } from '../training/features.ts';
import type { TextModel } from '../training/model.ts';
import { understandText } from '../training/understand.ts';
import type { UnderstandInput } from './contract.ts';
import type { ActivityDeps } from './deps.ts';

/** @returns codes only. A text that is missing (never stored, erased) is understood as an empty one: triage decides. */
export async function understand({ store, meanings }: ActivityDeps, model: TextModel, { bodyId }: UnderstandInput): Promise<Understanding> {
  const body = await readBody(store, bodyId);
  const [subject, text] = [body?.subject ?? '', body?.text ?? ''];
  const { meaning: read, gap } = await meanings.read(model, joinSubject(subject, text));
  const { understanding, words, meaning, others } = understandText(model, subject, text, read);
  if (body) await saveExplanation(store, bodyId, { modelVersion: understanding.modelVersion, words, others, ...(meaning !== null && { meaning }) });
  return gap === null ? understanding : { ...understanding, wordsOnly: gap };
}
