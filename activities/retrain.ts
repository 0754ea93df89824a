/** Trains a challenger on the shipped labels and agents' flags, measures it on labels it has not seen, and keeps it aside. */
import { createHash } from 'node:crypto';

import { appendModel } from '../store/models.ts';
import { readBody } from '../store/bodies.ts';
import { flaggedCategories } from '../store/timeline.ts';
import { readLabelledFile } from '../training/labelled-file.ts';
import { predict } from '../training/model.ts';
import { train, type Example } from '../training/train.ts';
import type { RetrainResult } from './contract.ts';
import type { ActivityDeps } from './deps.ts';

/** One example in this many is held out, chosen by the hash of its text: the same ones every night. */
const HOLD_OUT_ONE_IN = 5;

export async function retrain({ store, nowMs }: ActivityDeps, trainingFile: string, seed: number): Promise<RetrainResult> {
  const examples = [...(await readLabelledFile(trainingFile)), ...(await examplesFromFlags(store))];
  const heldOut = examples.filter(isHeldOut);
  const model = train(examples.filter((example) => !isHeldOut(example)), { seed });
  const right = heldOut.filter(({ text, category }) => predict(model, text).guesses[0]?.label === category).length;
  const accuracy = heldOut.length > 0 ? right / heldOut.length : 0;
  const result: RetrainResult = {
    modelId: model.version,
    examples: examples.length,
    accuracy,
    promoted: false,
    verdict: 'Kept aside: promotion needs the gate, which is not built yet',
  };
  await appendModel(store, result, nowMs());
  return result;
}

function isHeldOut({ text }: Example): boolean {
  return createHash('sha256').update(text).digest().readUInt32BE() % HOLD_OUT_ONE_IN === 0;
}

/** The first text of each ticket whose category an agent corrected, with the right category. */
async function examplesFromFlags(store: ActivityDeps['store']): Promise<Example[]> {
  const examples: Example[] = [];
  for (const { bodyId, category } of await flaggedCategories(store)) {
    const body = await readBody(store, bodyId);
    if (body) examples.push({ text: `${body.subject ?? ''}\n${body.text}`, category, subcategory: null, group: null });
  }
  return examples;
}
