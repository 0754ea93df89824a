/**
 * Trains the classifier: multinomial naive Bayes for categories and subcategories, calibrated on texts it had not seen.
 * Deterministic: the same examples in the same order and the same seed give the same model, byte for byte.
 */
import { createHash } from 'node:crypto';
import { MultinomialNB } from 'ml-naivebayes';
import { fitTemperature, type Scored } from './calibrate.ts';
import { featuresOf } from './features.ts';
import { evenScores, featureNumbers, MODEL_SCHEMA, type LinearModel, type TextModel } from './model.ts';

export interface Example {
  text: string;
  category: string;
  subcategory: string | null;
  /** Texts of one group (a thread, a macro, a template) resemble each other too much to test on one what was learned from another. */
  group: string | null;
}

/** `auto` takes the kind that does better on texts it has not seen. */
export const MODEL_KINDS = ['naive-bayes', 'svm', 'auto'] as const;
export type ModelKind = (typeof MODEL_KINDS)[number];

/** How far a training is. */
export interface TrainProgress {
  /** What is being done, for people. */
  stage: string;
  /** Of the whole training, 0..1. */
  share: number;
}

export interface TrainOptions {
  /** @default 'naive-bayes' */
  kind?: ModelKind;
  onProgress?: (progress: TrainProgress) => void;
  /** Decides which texts are held out together for calibration. */
  seed: number;
  /**
   * Upper bound of the vocabulary.
   * @default 5000
   */
  maxFeatures?: number;
  /**
   * Parts the examples are cut into for calibration.
   * @default 5
   */
  folds?: number;
}

/**
 * Laplace's 1 drowns rare words in a vocabulary of thousands. Counts times 5 are the same as smoothing with 1/5, which ml-naivebayes
 * does not offer.
 */
const COUNT = 5;

/** Features in a single text are noise, once there are texts enough to do without them. */
const ENOUGH_EXAMPLES = 100;

/**
 * @returns the finished model, with its content hash as version
 * @throws RangeError when the examples hold fewer than two categories: there would be nothing to choose
 */
export function train(examples: readonly Example[], options: TrainOptions): TextModel {
  const { seed, maxFeatures = 5_000, folds = 5 } = options;
  if (new Set(examples.map(({ category }) => category)).size < 2) {
    throw new RangeError('examples: texts of at least two categories are needed; add labelled texts of another category');
  }
  const model = fit(examples, maxFeatures);
  const heldOut = outOfFold(examples, { seed, maxFeatures, folds });
  model.category.temperature = fitTemperature(heldOut.category);
  if (model.subcategory) model.subcategory.temperature = fitTemperature(heldOut.subcategory);
  const version = createHash('sha256').update(JSON.stringify(model)).digest('hex').slice(0, 12);
  return { ...model, version };
}

/** The model without calibration and version. */
function fit(examples: readonly Example[], maxFeatures: number): TextModel {
  const vocabulary = chooseVocabulary(examples, maxFeatures);
  const rows = examples.map(({ text }) => featureNumbers(vocabulary, text));
  const leaves = examples.flatMap((example, i) => {
    const label = leafOf(example);
    return label === null ? [] : [{ label, row: rows[i] ?? [] }];
  });
  return {
    schema: MODEL_SCHEMA,
    version: '',
    examples: examples.length,
    vocabulary,
    category: fitNaiveBayes(rows, examples.map(({ category }) => category), vocabulary.length),
    subcategory: leaves.length === 0
      ? null
      : fitNaiveBayes(leaves.map(({ row }) => row), leaves.map(({ label }) => label), vocabulary.length),
  };
}

/**
 * Multinomial naive Bayes from sparse rows. Its parameters depend on the sums of each class only, so ml-naivebayes gets one summed
 * row per class: the same conditional probabilities as from all rows, without the dense matrix. The class frequencies, which it
 * would take from those rows, are set here.
 */
function fitNaiveBayes(rows: readonly number[][], rowLabels: readonly string[], columns: number): LinearModel {
  const labels = [...new Set(rowLabels)].sort();
  const sums = labels.map(() => new Array<number>(columns).fill(0));
  const sizes = labels.map(() => 0);
  rows.forEach((row, i) => {
    const label = labels.indexOf(rowLabels[i] ?? '');
    sizes[label] = (sizes[label] ?? 0) + 1;
    const sum = sums[label] ?? [];
    for (const feature of row) sum[feature] = (sum[feature] ?? 0) + COUNT;
  });
  const bayes = new MultinomialNB();
  if (columns > 0) bayes.train(sums, labels.map((_, label) => label));
  return {
    labels,
    bias: sizes.map((size) => rounded(Math.log(size / rows.length))),
    weights: labels.map((_, label) => (columns > 0 ? bayes.conditionalProbability.getRow(label).map(rounded) : [])),
    temperature: 1,
  };
}

/** The most frequent features by number of texts, sorted. */
function chooseVocabulary(examples: readonly Example[], maxFeatures: number): string[] {
  const documents = new Map<string, number>();
  for (const { text } of examples) {
    for (const feature of featuresOf(text)) documents.set(feature, (documents.get(feature) ?? 0) + 1);
  }
  const fewest = examples.length < ENOUGH_EXAMPLES ? 1 : 2;
  return [...documents]
    .filter(([, count]) => count >= fewest)
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, maxFeatures)
    .map(([feature]) => feature)
    .sort();
}

/** Scores of every example by a model trained without its fold. */
function outOfFold(examples: readonly Example[], { seed, maxFeatures, folds }: Required<Pick<TrainOptions, 'seed' | 'maxFeatures' | 'folds'>>) {
  const category: Scored[] = [];
  const subcategory: Scored[] = [];
  const foldOfExample = examples.map((example, i) => foldOf(example.group ?? `#${i}`, seed, folds));
  for (let fold = 0; fold < folds; fold++) {
    const known = examples.filter((_, i) => foldOfExample[i] !== fold);
    if (known.length === 0) continue;
    const model = fit(known, maxFeatures);
    examples.forEach((example, i) => {
      if (foldOfExample[i] !== fold) return;
      const features = featureNumbers(model.vocabulary, example.text);
      category.push(...scored(model.category, features, example.category, () => true));
      const leaf = leafOf(example);
      if (model.subcategory && leaf !== null) {
        subcategory.push(...scored(model.subcategory, features, leaf, (label) => label.startsWith(`${example.category}/`)));
      }
    });
  }
  return { category, subcategory };
}

/** The even scores of the labels in question and which of them is right; nothing when the fold's model never saw the right one. */
function scored(model: LinearModel, features: readonly number[], right: string, among: (label: string) => boolean): Scored[] {
  const all = evenScores(model, features);
  const candidates = model.labels.map((label, i) => ({ label, z: all[i] ?? 0 })).filter(({ label }) => among(label));
  const truth = candidates.findIndex(({ label }) => label === right);
  return truth < 0 ? [] : [{ z: candidates.map(({ z }) => z), truth }];
}

/** By hash, so that adding an example moves no other one to another fold. */
function foldOf(group: string, seed: number, folds: number): number {
  return createHash('sha256').update(`${seed}/${group}`).digest().readUInt32BE() % folds;
}

function leafOf({ category, subcategory }: Example): string | null {
  return subcategory === null ? null : `${category}/${subcategory}`;
}

/** Four decimals decide nothing and halve the stored model; they also hide last-digit differences of Math.log between machines. */
function rounded(value: number): number {
  return Number(value.toFixed(4));
}
