/**
 * Trains the classifier: naive Bayes or a support vector machine for categories and subcategories, calibrated on texts it had not seen.
 * Deterministic: the same examples in the same order and the same seed give the same model, byte for byte.
 */
import { createHash } from 'node:crypto';

import { confidences, fitConfidence, fitTemperature } from './calibrate.ts';
import { chooseCost, chooseWeight } from './choose-cost.ts';
import { fitLinear } from './fit.ts';
import { leadOf } from './lead.ts';
import { fitLeaves, leafTemperature } from './leaves.ts';
import { MEANING_POOLING, type MeaningBlock, type Meanings } from './meaning.ts';
import { modelVersion } from './model-file.ts';
import { MODEL_SCHEMA, NONE_LABEL, TEXT_KINDS, type LinearKind, type TextModel } from './model.ts';
import { bestOf, foldsOf, isRight, outOfFold, type Held } from './out-of-fold.ts';
import { rowsFor } from './rows.ts';
import { learnThresholds } from './thresholds.ts';
import { countTexts, tellingTexts, type CountedTexts } from './vocabulary.ts';

export interface Example {
  text: string;
  category: string;
  subcategory: string | null;
  /** Texts of one group (a thread, a macro, a template) resemble each other too much to test on one what was learned from another. */
  group: string | null;
}

/** What can be trained from texts alone. `auto` takes the kind that does better on texts it has not seen. */
export const MODEL_KINDS = [...TEXT_KINDS, 'auto'] as const;
export type ModelKind = LinearKind | 'auto';

/** How far a training is. */
export interface TrainProgress {
  /** What is being done, for people. */
  stage: string;
  /** Of the whole training, 0..1. */
  share: number;
}

export interface TrainOptions {
  /** Decides which texts are held out together for calibration. */
  seed: number;
  /** @default 'naive-bayes' */
  kind?: ModelKind;
  /** Of the examples' texts; needed by the kind `embedding`, no other one looks at them. */
  meanings?: Meanings | null;
  /**
   * The precision that the learned thresholds keep, 0..1.
   * @default 0.95
   */
  targetPrecision?: number;
  /**
   * Upper bound of the words and pairs, and again of the pieces of words.
   * @default 100000
   */
  maxFeatures?: number;
  onProgress?: (progress: TrainProgress) => void;
}

/** The plain sibling's share of the time that training with meanings takes. */
const PLAIN_SHARE = 0.3;
/** Share of in-scope texts that may be refused as being about nothing: fewer than the 5 % that users put up with. */
const REFUSED_IN_SCOPE = 0.04;
/** With fewer texts, their lowest scores say nothing about the next one's. */
const FEWEST_TO_REFUSE = 200;
/** More folds leave each model more to learn from; with much to learn (texts × labels) that matters less than time. */
const FOLDS = { usual: 5, large: 3 };
const LARGE = 1_000_000;

/**
 * @returns the finished model, with its content hash as version
 * @throws RangeError when the examples hold fewer than two categories, so that there would be nothing to choose, or when meanings are
 * to be learned from and none are given
 */
export function train(examples: readonly Example[], options: TrainOptions): TextModel {
  const { kind = 'naive-bayes', meanings = null, onProgress } = options;
  if (kind !== 'embedding') return trainKinds(examples, options, kind === 'auto' ? TEXT_KINDS : [kind]);
  if (meanings === null || meanings.byText.size === 0) throw new RangeError('the kind embedding learns from the meanings of texts, and none are given: name an encoder, or train another kind');
  const scaled = (from: number, to: number) => onProgress && { onProgress: ({ stage, share }: TrainProgress) => onProgress({ stage, share: from + (to - from) * share }) };
  const plain = trainKinds(examples, { ...options, ...scaled(0, PLAIN_SHARE) }, TEXT_KINDS);
  return trainKinds(examples, { ...options, ...scaled(PLAIN_SHARE, 1) }, ['embedding'], { meanings, plain });
}

function trainKinds(examples: readonly Example[], options: TrainOptions, kinds: readonly LinearKind[], reads?: { meanings: Meanings; plain: TextModel }): TextModel {
  const { seed, targetPrecision = 0.95, maxFeatures = 100_000, onProgress } = options;
  const labels = examples.map(({ category }) => category);
  if (new Set(labels).size < 2) {
    throw new RangeError('examples: texts of at least two categories are needed; add labelled texts of another category');
  }
  const tell = (stage: string, from: number, to: number) => (share: number) => onProgress?.({ stage, share: from + (to - from) * share });
  const all = counting(examples, kinds.every((kind) => kind === 'naive-bayes') ? 0 : maxFeatures, maxFeatures, tell('Counting words', 0, 0.1));
  const folds = examples.length * new Set(labels).size < LARGE ? FOLDS.usual : FOLDS.large;
  const foldOf = foldsOf(examples.map(({ group, text }) => group ?? text), seed, folds);
  const tried = kinds.map((one, nth) => {
    const from = 0.1 + (0.65 * nth) / kinds.length;
    const to = from + 0.65 / kinds.length;
    const task = { counted: all, labels, foldOf, seed, onShare: tell('Choosing the cost', from, from + 0.05) };
    const { counted, cost } = tuned(one, task, examples, reads?.meanings);
    const held = outOfFold({ counted, labels, foldOf, kind: one, cost, seed, onShare: tell('Asking about held-out texts', from + 0.05, to) }, [...Array(folds).keys()]);
    return { kind: one, counted, cost, held, right: held.filter(isRight).length };
  });
  // The first of equals, the simpler one, stays.
  const chosen = tried.reduce((best, one) => (one.right > best.right ? one : best));
  const { space, columns, rowOf } = rowsFor(chosen.counted, [...examples.keys()], chosen.kind);
  const rows = examples.map((_, text) => rowOf(text));
  const fitOptions = { kind: chosen.kind, cost: chosen.cost, seed, onShare: tell('Learning from all texts', 0.75, 0.95) };
  const category = fitLinear({ rows, labels, columns }, fitOptions);
  category.temperature = fitTemperature(chosen.held.filter(({ truth }) => truth >= 0));
  const subcategory = fitLeaves(examples, rows, columns, fitOptions);
  if (subcategory) subcategory.temperature = leafTemperature(examples, { counted: chosen.counted, foldOf, kind: chosen.kind, cost: chosen.cost, seed }, folds);
  const outcomes = chosen.held.map((held) => ({ given: held.labels[bestOf(held.z)] ?? '', lead: leadOf(held.z, category.temperature, held.features), right: isRight(held) }));
  const confidence = fitConfidence(outcomes);
  const model: TextModel = {
    schema: MODEL_SCHEMA,
    version: '',
    kind: chosen.kind,
    seed,
    examples: examples.length,
    dataHash: hashOf(examples),
    cost: chosen.cost,
    features: space,
    category,
    subcategory,
    confidence,
    thresholds: learnThresholds(confidences(confidence, outcomes), targetPrecision),
    refuseBelow: refusalBound(chosen.held.filter(({ text }) => labels[text] !== NONE_LABEL).map(({ z, features }) => leadOf(z, 1, features).strength)),
    metrics: metricsOf(chosen.held, tried, reads?.plain.metrics ?? null),
    ...(reads && { meaning: meaningBlock(reads, chosen.counted) }),
  };
  tell('Done', 1, 1)(1);
  return { ...model, version: modelVersion(model) };
}

/** What the kind learns from, and at which price. */
function tuned(kind: LinearKind, task: Parameters<typeof chooseCost>[0], examples: readonly Example[], meanings: Meanings | undefined): { counted: CountedTexts; cost: number | null } {
  if (kind === 'naive-bayes') return { counted: tellingTexts(task.counted), cost: null };
  if (kind === 'svm' || !meanings) return { counted: task.counted, cost: chooseCost(task) };
  return chooseWeight(task, examples.map(({ text }) => text), meanings);
}

function meaningBlock({ meanings: { name, dimensions }, plain }: { meanings: Meanings; plain: TextModel }, { meanings }: CountedTexts): MeaningBlock {
  return { name, dimensions, pooling: MEANING_POOLING, weight: meanings?.weight ?? 1, plain };
}

function counting(examples: readonly Example[], maxGrams: number, maxWords: number, onShare: (share: number) => void): CountedTexts {
  let done = 0;
  return countTexts(examples.map(({ text }) => text), { words: maxWords, grams: maxGrams }, () => {
    done += 1;
    if (done % 1_000 === 0) onShare(done / (2 * examples.length));
  });
}

/** @returns null when there are too few texts to set one */
function refusalBound(strengths: readonly number[]): number | null {
  if (strengths.length < FEWEST_TO_REFUSE) return null;
  const ordered = strengths.toSorted((a, b) => a - b);
  return Number((ordered[Math.floor(ordered.length * REFUSED_IN_SCOPE)] ?? 0).toPrecision(6));
}

function metricsOf(held: readonly Held[], tried: readonly { kind: LinearKind; held: readonly Held[]; right: number }[], before: TextModel['metrics']): TextModel['metrics'] {
  if (held.length === 0) return null;
  const accuracyByKind = { ...before?.accuracyByKind, ...Object.fromEntries(tried.map(({ kind, held: asked, right }) => [kind, right / Math.max(1, asked.length)])) };
  return { examples: held.length, accuracy: held.filter(isRight).length / held.length, accuracyByKind };
}

function hashOf(examples: readonly Example[]): string {
  const hash = createHash('sha256');
  for (const { text, category, subcategory, group } of examples) hash.update(`${JSON.stringify([text, category, subcategory, group])}\n`);
  return hash.digest('hex');
}
