/** How good a model is on labelled texts: one set of figures for the command line, the gate and the benchmarks. Pure. */
import { expectedCalibrationError } from './calibrate.ts';
import { meaningFor, type Meanings } from './meaning.ts';
import { NONE_LABEL, predict, type TextModel } from './model.ts';
import { thresholdsFor } from './thresholds.ts';
import type { Example } from './train.ts';

export interface ClassFigures {
  /** Share of the texts given this label that have it; 0 when it was never given. */
  precision: number;
  /** Share of the texts that have this label and were given it; 0 when none has it. */
  recall: number;
  f1: number;
  /** Texts that have it. */
  support: number;
}

export interface Evaluation {
  examples: number;
  /** Share of first guesses that are right; a text without a guess counts as wrong. */
  accuracy: number;
  /** Mean f1 of all labels that a text has or was given. */
  macroF1: number;
  perClass: Record<string, ClassFigures>;
  /** Expected calibration error of the first guess's confidence, 0..1. */
  ece: number;
  /** The precision asked for, 0..1. */
  targetPrecision: number;
  /** Largest share of these texts that could be routed at the target precision, with the threshold chosen on these very texts: an upper bound. */
  coverageAtPrecision: number;
  /** Confidence from which the model routes, learned from its training texts only; null when it has learned none. */
  threshold: number | null;
  /** Share of the texts at or above that threshold. Refused texts are not routed. */
  coverage: number;
  /** Share of those that are right; null when nothing is routed. */
  achievedPrecision: number | null;
  /** The same with each category's own threshold, as the routing does. */
  perCategory: { coverage: number; achievedPrecision: number | null };
  /** Texts that the model holds to be about none of its categories, apart for labels it knows and labels it does not. */
  refused: { known: { texts: number; refused: number }; unknown: { texts: number; refused: number } };
  /** True label → given label → texts. A text without a guess is given ''. */
  confusion: Record<string, Record<string, number>>;
}

export interface EvaluateOptions {
  /**
   * For `coverageAtPrecision`, 0..1.
   * @default 0.95
   */
  targetPrecision?: number;
  /** Of the texts, for a model that reads meanings; without them it answers by words alone. */
  meanings?: Meanings | null;
}

interface Outcome {
  truth: string;
  given: string;
  confidence: number;
  right: boolean;
  isRefused: boolean;
}

/** @returns all figures; of no examples, zeros */
export function evaluate(model: TextModel, examples: readonly Example[], { targetPrecision = 0.95, meanings = null }: EvaluateOptions = {}): Evaluation {
  const outcomes = examples.map(({ text, category }): Outcome => {
    const { guesses: [best], refused } = predict(model, text, meaningFor(model, meanings, text));
    const isNone = category === NONE_LABEL && refused !== null;
    return { truth: category, given: isNone ? NONE_LABEL : (best?.label ?? ''), confidence: best?.confidence ?? 0, right: isNone || best?.label === category, isRefused: refused !== null };
  });
  const { thresholds } = model;
  const threshold = thresholds?.pooled.automate ?? null;
  const known = new Set(model.category.labels);
  const perClass = figuresOf(outcomes);
  const f1s = Object.values(perClass).map(({ f1 }) => f1);
  return {
    examples: outcomes.length,
    accuracy: share(outcomes.filter(({ right }) => right).length, outcomes.length),
    macroF1: share(f1s.reduce((sum, f1) => sum + f1, 0), f1s.length),
    perClass,
    ece: expectedCalibrationError(outcomes),
    targetPrecision,
    coverageAtPrecision: oracleCoverage(outcomes, targetPrecision),
    threshold,
    ...routed(outcomes, () => threshold),
    perCategory: routed(outcomes, ({ given }) => thresholds && thresholdsFor(thresholds, given).automate),
    refused: {
      known: refusedOf(outcomes.filter(({ truth }) => known.has(truth))),
      unknown: refusedOf(outcomes.filter(({ truth }) => !known.has(truth))),
    },
    confusion: confusionOf(outcomes),
  };
}

/** @param thresholdOf null: never routed */
function routed(outcomes: readonly Outcome[], thresholdOf: (outcome: Outcome) => number | null): Evaluation['perCategory'] {
  const sure = outcomes.filter((outcome) => {
    const threshold = thresholdOf(outcome);
    return !outcome.isRefused && threshold !== null && outcome.confidence >= threshold;
  });
  return { coverage: share(sure.length, outcomes.length), achievedPrecision: sure.length === 0 ? null : share(sure.filter(({ right }) => right).length, sure.length) };
}

function refusedOf(outcomes: readonly Outcome[]): { texts: number; refused: number } {
  return { texts: outcomes.length, refused: outcomes.filter(({ isRefused }) => isRefused).length };
}

function figuresOf(outcomes: readonly Outcome[]): Record<string, ClassFigures> {
  const labels = [...new Set(outcomes.flatMap(({ truth, given }) => (given === '' ? [truth] : [truth, given])))].sort();
  const counts = new Map(labels.map((label) => [label, { right: 0, given: 0, support: 0 }]));
  for (const { truth, given, right } of outcomes) {
    const [ofTruth, ofGiven] = [counts.get(truth), counts.get(given)];
    if (ofTruth) ofTruth.support += 1;
    if (ofGiven) ofGiven.given += 1;
    if (ofTruth && right) ofTruth.right += 1;
  }
  return Object.fromEntries(
    [...counts].map(([label, { right, given, support }]) => [
      label,
      { precision: share(right, given), recall: share(right, support), f1: share(2 * right, given + support), support },
    ]),
  );
}

/** Down the texts by confidence; those of equal confidence are routed together or not at all. */
function oracleCoverage(outcomes: readonly Outcome[], target: number): number {
  const ordered = [...outcomes].sort((a, b) => b.confidence - a.confidence);
  let [right, covered] = [0, 0];
  ordered.forEach((outcome, i) => {
    if (outcome.right) right += 1;
    const isLastOfEqual = ordered[i + 1]?.confidence !== outcome.confidence;
    if (isLastOfEqual && right / (i + 1) >= target) covered = i + 1;
  });
  return share(covered, outcomes.length);
}

function confusionOf(outcomes: readonly Outcome[]): Evaluation['confusion'] {
  const rows = new Map<string, Map<string, number>>();
  for (const { truth, given } of outcomes) {
    const row = rows.get(truth) ?? new Map<string, number>();
    rows.set(truth, row.set(given, (row.get(given) ?? 0) + 1));
  }
  return Object.fromEntries([...rows].sort(byKey).map(([truth, row]) => [truth, Object.fromEntries([...row].sort(byKey))]));
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
