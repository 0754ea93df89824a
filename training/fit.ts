/** Fits the linear model of a kind to rows. Pure and deterministic. */
import type { LinearKind, LinearModel } from './model.ts';
import { fitNaiveBayes } from './naive-bayes.ts';
import { solveSvm } from './svm.ts';
import type { SparseVector } from './vector.ts';

export interface LabelledRows {
  rows: readonly SparseVector[];
  /** As many as rows. */
  labels: readonly string[];
  columns: number;
}

export interface FitOptions {
  kind: LinearKind;
  /** C; naive Bayes has none. */
  cost: number | null;
  seed: number;
  /** Told how far it is, 0..1. */
  onShare?: (share: number) => void;
}

/** A label rarer than this is drowned by the others unless its texts weigh more. */
const RARE_SHARE = 0.05;
/** How much more: the ratio to the mean size, to this power. */
const RARE_EXPONENT = 0.5;

/** @returns the model before calibration: temperature 1 */
export function fitLinear({ rows, labels: rowLabels, columns }: LabelledRows, { kind, cost, seed, onShare }: FitOptions): LinearModel {
  const labels = [...new Set(rowLabels)].sort();
  const numbers = new Map(labels.map((label, number) => [label, number]));
  const labelOf = Int32Array.from(rowLabels, (label) => numbers.get(label) ?? 0);
  const solution =
    kind === 'naive-bayes'
      ? fitNaiveBayes(rows, labelOf, labels.length, columns)
      : solveSvm({ rows, labelOf, labels: labels.length, columns, cost: cost ?? 1, labelWeights: labelWeights(labelOf, labels.length), seed, onPass: (pass, of) => onShare?.(pass / of) });
  onShare?.(1);
  return { labels, ...solution, temperature: 1 };
}

function labelWeights(labelOf: Int32Array, labels: number): Float64Array {
  const sizes = new Float64Array(labels);
  for (const label of labelOf) sizes[label] = (sizes[label] ?? 0) + 1;
  const mean = labelOf.length / labels;
  return sizes.map((size) => (size < labelOf.length * RARE_SHARE ? Math.max(1, (mean / size) ** RARE_EXPONENT) : 1));
}
