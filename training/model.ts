/**
 * The model as plain data, and how it is read: one score per label, `z = b + W·x`, turned into probabilities by a softmax at the
 * calibrated temperature. Naive Bayes and support vector machine differ in the numbers only. Pure: the same model and text give the
 * same answer everywhere.
 */
import { confidenceOf, leadOf } from './lead.ts';
import { readingOf, type MeaningBlock } from './meaning.ts';
import type { FeatureSpace, SparseVector } from './vector.ts';

export interface LinearModel {
  /** Sorted, each once. */
  labels: string[];
  /** b: one per label. For naive Bayes the logarithm of the class frequency. */
  bias: Float32Array;
  /** W, feature by feature: `weights[feature * labels.length + label]`. */
  weights: Float32Array;
  /** Even scores are divided by this before the softmax; fitted on texts the model had not seen. */
  temperature: number;
}

/** Subcategories given the category. */
export interface LeafModel extends LinearModel {
  /** Category of each label; the same label may stand under several categories. */
  parents: string[];
}

/** Log-odds that the best guess is right, from how it leads: `bias + odds·logit(softmax) + strength·z₁ + margin·(z₁ − z₂) + length·ln(features)`. */
export interface ConfidenceCurve {
  bias: number;
  odds: number;
  strength: number;
  margin: number;
  length: number;
}

/** From which confidence a guess may be acted upon; null: never, the label has not earned it. */
export interface LearnedThresholds {
  automate: number | null;
  suggest: number | null;
}

export interface ModelThresholds {
  /** The precision they keep, 0..1. */
  targetPrecision: number;
  /** For labels with too few texts for thresholds of their own. */
  pooled: LearnedThresholds;
  perLabel: Record<string, LearnedThresholds>;
}

/** Figures of the model's own kind on texts it had not seen while it was trained fold by fold. */
export interface OutOfFoldMetrics {
  examples: number;
  accuracy: number;
  /** Of every kind that was tried, for the record. */
  accuracyByKind: Partial<Record<LinearKind, number>>;
}

/** Those that read words alone. */
export const TEXT_KINDS = ['naive-bayes', 'svm'] as const;
/** `embedding` is a support vector machine that reads the meaning of the whole text beside its words. */
export const LINEAR_KINDS = [...TEXT_KINDS, 'embedding'] as const;
export type LinearKind = (typeof LINEAR_KINDS)[number];

/** Texts with this label belong to no category: a model that has learned it refuses them. */
export const NONE_LABEL = 'none';

export const MODEL_SCHEMA = 2;

/** Everything needed to understand a text: categories, and subcategories given the category. */
export interface TextModel {
  schema: typeof MODEL_SCHEMA;
  /** First 12 hex digits of the SHA-256 of everything else: same data and seed, same version. */
  version: string;
  kind: LinearKind;
  seed: number;
  /** How many texts it was trained on. */
  examples: number;
  /** SHA-256 of those texts with their labels, in their order. */
  dataHash: string;
  /** C of the support vector machine; null for naive Bayes. */
  cost: number | null;
  features: FeatureSpace;
  category: LinearModel;
  /** Null when no training text has a subcategory. */
  subcategory: LeafModel | null;
  confidence: ConfidenceCurve;
  /** Null when there were too few texts to learn any: the routing file's apply. */
  thresholds: ModelThresholds | null;
  /** A text whose highest score lies below is about none of the categories. Null: never. */
  refuseBelow: number | null;
  metrics: OutOfFoldMetrics | null;
  /** Exactly for the kind `embedding`: the last `dimensions` features are the meaning of the text. */
  meaning?: MeaningBlock;
}

export interface Guess {
  label: string;
  /** Calibrated probability, 0..1. */
  confidence: number;
}

/** Why a text must not be routed by its best guess. */
export type Refusal = 'nothing_known' | 'out_of_scope';

export interface Prediction {
  /** All categories, best first. Empty when the text holds nothing the model knows. */
  guesses: Guess[];
  refused: Refusal | null;
}

/**
 * Category of a text.
 * @param meaning by the model's encoder; without it a model that reads meanings answers by words alone
 * @returns calibrated probabilities of all categories, and whether the text is about any of them
 */
export function predict(model: TextModel, text: string, meaning: Float32Array | null = null): Prediction {
  const reading = readingOf(model, text, meaning);
  return predictVector(reading.model, reading.vector);
}

/** The same from the text's vector, for whoever asks the model more than once about a text. */
export function predictVector(model: TextModel, vector: SparseVector): Prediction {
  if (vector.features.length === 0) return { guesses: [], refused: 'nothing_known' };
  const { labels, temperature } = model.category;
  const z = evenScores(model.kind, scores(model.category, vector), vector);
  const shares = softmax(z, temperature);
  const order = [...labels.keys()].sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0) || a - b);
  const lead = leadOf(z, temperature, vector.features.length - (model.meaning?.dimensions ?? 0));
  const confidence = confidenceOf(model.confidence, lead);
  const [best = 0, ...others] = order;
  const rest = 1 - (shares[best] ?? 0);
  const all = [
    { label: labels[best] ?? '', confidence },
    // What is left is shared out as the softmax would; none may look surer than the best.
    ...others.map((at) => ({ label: labels[at] ?? '', confidence: rest === 0 ? 0 : Math.min(confidence, ((shares[at] ?? 0) / rest) * (1 - confidence)) })),
  ];
  const isNone = labels[best] === NONE_LABEL;
  const isWeak = model.refuseBelow !== null && lead.strength < model.refuseBelow;
  return { guesses: all.filter(({ label }) => label !== NONE_LABEL), refused: isNone || isWeak ? 'out_of_scope' : null };
}

/** Subcategories of a category: P(subcategory | category), best first; empty when the model knows none or the text says nothing. */
export type SubcategoriesOf = (category: string) => Guess[];

/** @returns the guesses for any category; the text is scored once for all of them */
export function predictSubcategories({ kind, subcategory }: TextModel, vector: SparseVector): SubcategoriesOf {
  if (subcategory === null || vector.features.length === 0) return () => [];
  const { labels, parents, temperature } = subcategory;
  const all = evenScores(kind, scores(subcategory, vector), vector);
  return (category) => {
    const among = labels.flatMap((label, at) => (parents[at] === category ? [{ label, score: all[at] ?? 0 }] : []));
    if (among.length === 0) return [];
    const shares = softmax(among.map(({ score }) => score), temperature);
    return among.map(({ label }, i) => ({ label, confidence: shares[i] ?? 0 })).sort((a, b) => b.confidence - a.confidence || (a.label < b.label ? -1 : 1));
  };
}

/** Raw score of every label: `b + W·x`. */
export function scores({ labels, bias, weights }: LinearModel, { features, values }: SparseVector): Float64Array {
  const count = labels.length;
  const z = Float64Array.from(bias);
  for (let i = 0; i < features.length; i++) {
    const value = values[i] ?? 0;
    const start = (features[i] ?? 0) * count;
    for (let label = 0; label < count; label++) z[label] = (z[label] ?? 0) + value * (weights[start + label] ?? 0);
  }
  return z;
}

/**
 * What raw scores are divided by to fit one temperature. Naive Bayes takes related words for independent evidence, so long texts
 * would come out far too sure and short ones not sure enough: √n for n features. Scaled vectors need nothing.
 */
export function spreadOf(kind: LinearKind, { features }: SparseVector): number {
  return kind === 'naive-bayes' ? Math.sqrt(Math.max(1, features.length)) : 1;
}

/**
 * Scores that compare across texts: spread, and for naive Bayes taken from their mean, since the words a text has in common with every
 * label say nothing. The order of the labels stays.
 */
export function evenScores(kind: LinearKind, z: Float64Array, vector: SparseVector): Float64Array {
  const spread = spreadOf(kind, vector);
  const middle = kind === 'naive-bayes' ? z.reduce((sum, score) => sum + score, 0) / z.length : 0;
  return z.map((score) => (score - middle) / spread);
}

/** Softmax of `z / temperature`, safe against overflow. */
export function softmax(z: ArrayLike<number>, temperature: number): number[] {
  const list = Array.from(z);
  const highest = Math.max(...list);
  const powers = list.map((score) => Math.exp((score - highest) / temperature));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
