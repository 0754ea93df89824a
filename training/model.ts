/**
 * The model as plain data, and how it is read: one score per label, `z = b + W·x`, turned into probabilities by a softmax at the
 * calibrated temperature. Pure: the same model and text give the same answer everywhere.
 */
import { featuresOf, wordsOfFeature } from './features.ts';

export interface LinearModel {
  /** Sorted, at least two. */
  labels: string[];
  /** b: one per label. For naive Bayes the logarithm of the class frequency. */
  bias: number[];
  /** W: one row per label, one column per word of the vocabulary. */
  weights: number[][];
  /** Even scores are divided by this before the softmax; fitted on texts the model had not seen. */
  temperature: number;
}

export const MODEL_SCHEMA = 1;

/** Everything needed to understand a text: categories, and subcategories given the category. */
export interface TextModel {
  schema: typeof MODEL_SCHEMA;
  /** First 12 hex digits of the SHA-256 of everything else: same data and seed, same version. */
  version: string;
  /** How many texts it was trained on. */
  examples: number;
  /** Features by number, sorted by UTF-16 code unit. */
  vocabulary: string[];
  category: LinearModel;
  /** Labels are `category/subcategory`. Null when no training text has a subcategory. */
  subcategory: LinearModel | null;
}

export interface Guess {
  label: string;
  /** Calibrated probability, 0..1. */
  confidence: number;
}

export interface Prediction {
  /** All labels, best first. Empty when the text holds no word the model knows. */
  guesses: Guess[];
  /** At most five words that speak for the best guess against the runner-up, strongest first, in calibrated log-odds. */
  words: { word: string; weight: number }[];
}

/**
 * Category of a text.
 * @returns probabilities of all categories and the words that decided; nothing at all for a text without a known word.
 */
export function predict(model: TextModel, text: string): Prediction {
  return predictFrom(model, featureNumbers(model.vocabulary, text));
}

/** The same from the numbers of a text's features, for whoever asks the model more than once about a text. */
export function predictFrom(model: TextModel, features: readonly number[]): Prediction {
  if (features.length === 0) return { guesses: [], words: [] };
  const guesses = probabilities(model.category, features);
  return { guesses, words: decidingWords(model, features, guesses) };
}

/**
 * Subcategories of a text, given its category.
 * @param features from `featureNumbers`
 * @returns `subcategory` ids with P(subcategory | category), best first; empty when the model knows none or the text says nothing.
 */
export function predictSubcategory(model: TextModel, category: string, features: readonly number[]): Guess[] {
  if (model.subcategory === null || features.length === 0) return [];
  const prefix = `${category}/`;
  return probabilities(model.subcategory, features, (label) => label.startsWith(prefix)).map(({ label, confidence }) => ({
    label: label.slice(prefix.length),
    confidence,
  }));
}

/** Numbers of the known features of a text, ascending. */
export function featureNumbers(vocabulary: readonly string[], text: string): number[] {
  const index = indexOf(vocabulary);
  const numbers: number[] = [];
  for (const feature of featuresOf(text)) {
    const at = index.get(feature);
    if (at !== undefined) numbers.push(at);
  }
  return numbers.sort((a, b) => a - b);
}

/** Feature → number, made once for each vocabulary. */
const indexes = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

function indexOf(vocabulary: readonly string[]): ReadonlyMap<string, number> {
  const known = indexes.get(vocabulary);
  if (known) return known;
  const index = new Map(vocabulary.map((feature, at) => [feature, at]));
  indexes.set(vocabulary, index);
  return index;
}

/** Raw score of every label: `b + W·x` with x = 1 for each feature that is present. */
export function scores(model: LinearModel, features: readonly number[]): number[] {
  return model.labels.map((_, label) => scoreOf(model, label, features));
}

function scoreOf(model: LinearModel, label: number, features: readonly number[]): number {
  const row = model.weights[label] ?? [];
  let sum = model.bias[label] ?? 0;
  for (const feature of features) sum += row[feature] ?? 0;
  return sum;
}

/**
 * Scores fit for one temperature: `z / √n` for n features. Naive Bayes takes related words for independent evidence, so long texts
 * would come out far too sure and short ones not sure enough. The order of the labels stays.
 */
export function evenScores(model: LinearModel, features: readonly number[]): number[] {
  const spread = Math.sqrt(Math.max(1, features.length));
  return scores(model, features).map((z) => z / spread);
}

/** Softmax of `z / temperature`, safe against overflow. */
export function softmax(z: readonly number[], temperature: number): number[] {
  const highest = Math.max(...z);
  const powers = z.map((score) => Math.exp((score - highest) / temperature));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

function probabilities(model: LinearModel, features: readonly number[], among: (label: string) => boolean = () => true): Guess[] {
  const spread = Math.sqrt(Math.max(1, features.length));
  const candidates = model.labels.flatMap((label, i) => (among(label) ? [{ label, score: scoreOf(model, i, features) / spread }] : []));
  const shares = softmax(candidates.map(({ score }) => score), model.temperature);
  return candidates
    .map(({ label }, i) => ({ label, confidence: shares[i] ?? 0 }))
    .sort((a, b) => b.confidence - a.confidence || (a.label < b.label ? -1 : 1));
}

function decidingWords(model: TextModel, features: readonly number[], guesses: readonly Guess[]): Prediction['words'] {
  const { labels, weights, temperature } = model.category;
  const scale = temperature * Math.sqrt(features.length);
  const [best, runnerUp] = guesses.map(({ label }) => weights[labels.indexOf(label)] ?? []);
  if (best === undefined || runnerUp === undefined) return [];
  const byWord = new Map<string, number>();
  for (const feature of features) {
    const contribution = ((best[feature] ?? 0) - (runnerUp[feature] ?? 0)) / scale;
    const words = wordsOfFeature(model.vocabulary[feature] ?? '');
    for (const word of words) byWord.set(word, (byWord.get(word) ?? 0) + contribution / words.length);
  }
  return [...byWord]
    .filter(([, weight]) => weight > 0)
    .sort(([wordA, a], [wordB, b]) => b - a || (wordA < wordB ? -1 : 1))
    .slice(0, 5)
    .map(([word, weight]) => ({ word, weight: Number(weight.toFixed(3)) }));
}
