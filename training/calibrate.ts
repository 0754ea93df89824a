/** Makes confidence mean what it says: of the tickets given 0.8, about 80 % should be right. Pure. */
import { confidenceOf, type Lead } from './lead.ts';
import type { ConfidenceCurve } from './model.ts';

/** The even scores of one text, and the position of its right label. */
export interface Scored {
  z: ArrayLike<number>;
  truth: number;
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;
/** Searched range of the temperature. */
const LOWEST = 0.02;
const HIGHEST = 50;
/** One number is fitted; more texts do not move it. */
const MOST_FITTED_ON = 5_000;

/**
 * The softmax temperature under which the right labels are most likely (Guo et al. 2017, "On calibration of modern neural networks").
 * The likelihood has one peak in 1/temperature, so a golden-section search finds it.
 * @param held scores of texts the model was not trained on
 * @returns a temperature from 0.02 to 50; 1 when there is nothing to fit on
 */
export function fitTemperature(held: readonly Scored[]): number {
  if (held.length === 0) return 1;
  const step = Math.ceil(held.length / MOST_FITTED_ON);
  const some = held.filter((_, i) => i % step === 0);
  let low = Math.log(LOWEST);
  let high = Math.log(HIGHEST);
  while (high - low > 1e-4) {
    const left = high - GOLDEN * (high - low);
    const right = low + GOLDEN * (high - low);
    if (meanLogLoss(some, Math.exp(left)) <= meanLogLoss(some, Math.exp(right))) high = right;
    else low = left;
  }
  return Number(Math.exp((low + high) / 2).toFixed(3));
}

/** Mean negative log-likelihood of the right labels, in nats. */
export function meanLogLoss(held: readonly Scored[], temperature: number): number {
  return held.reduce((total, { z, truth }) => total + logLoss(z, truth, temperature), 0) / held.length;
}

/** By way of logarithms only, so that a hopeless guess costs what it costs instead of infinity. */
function logLoss(z: ArrayLike<number>, truth: number, temperature: number): number {
  let highest = -Infinity;
  for (let i = 0; i < z.length; i++) highest = Math.max(highest, z[i] ?? 0);
  let sum = 0;
  for (let i = 0; i < z.length; i++) sum += Math.exp(((z[i] ?? 0) - highest) / temperature);
  return Math.log(sum) + (highest - (z[truth] ?? highest)) / temperature;
}

/** How a best guess led, and whether it was right. */
export interface LeadOutcome {
  lead: Lead;
  right: boolean;
}

/** Weight of the pull towards the plain softmax, in texts: it rules as long as there is little to fit on. */
const PULL = 2;
const NEWTON_STEPS = 30;

/**
 * Logistic regression of "the best guess is right" on how it leads (Platt 1999, with the softmax share and the margin as inputs),
 * by Newton's method, drawn towards the plain softmax by a quadratic penalty.
 * @param held of texts the model was not trained on
 */
export function fitConfidence(held: readonly LeadOutcome[]): ConfidenceCurve {
  const scales = scalesOf(held);
  // The softmax's own odds, and nothing else.
  const plain = [0, scales[1] ?? 1, 0, 0, 0];
  let curve = plain;
  for (let step = 0; step < NEWTON_STEPS; step++) {
    const gradient: number[] = curve.map((value, i) => PULL * (value - (plain[i] ?? 0)));
    const hessian: number[][] = curve.map((_, i) => curve.map((__, j) => (i === j ? PULL : 0)));
    for (const { lead, right } of held) {
      const x = inputsOf(lead).map((value, i) => value / (scales[i] ?? 1));
      const p = 1 / (1 + Math.exp(-x.reduce((sum, value, i) => sum + value * (curve[i] ?? 0), 0)));
      x.forEach((a, i) => {
        gradient[i] = (gradient[i] ?? 0) + (p - (right ? 1 : 0)) * a;
        const row = hessian[i] ?? [];
        x.forEach((b, j) => (row[j] = (row[j] ?? 0) + p * (1 - p) * a * b));
      });
    }
    const move = solve(hessian, gradient);
    const largest = Math.max(...move.map(Math.abs));
    const damped = largest > 5 ? 5 / largest : 1;
    curve = curve.map((value, i) => value - damped * (move[i] ?? 0));
    if (largest < 1e-6) break;
  }
  const [bias = 0, odds = 1, strength = 0, margin = 0, length = 0] = curve.map((value, i) => Number((value / (scales[i] ?? 1)).toPrecision(6)));
  return { bias, odds, strength, margin, length };
}

/** @returns confidence and outcome of each, for `expectedCalibrationError` and the thresholds */
export function confidences<T extends LeadOutcome>(curve: ConfidenceCurve, held: readonly T[]): (T & { confidence: number })[] {
  return held.map((outcome) => ({ ...outcome, confidence: confidenceOf(curve, outcome.lead) }));
}

function inputsOf({ odds, strength, margin, length }: Lead): number[] {
  return [1, odds, strength, margin, length];
}

/** Root mean square of each input, so that the pull weighs on all alike. */
function scalesOf(held: readonly LeadOutcome[]): number[] {
  const sums = [0, 0, 0, 0, 0];
  for (const { lead } of held) inputsOf(lead).forEach((value, i) => (sums[i] = (sums[i] ?? 0) + value * value));
  return sums.map((sum) => Math.sqrt(sum / Math.max(1, held.length)) || 1);
}

/** Solves `matrix · x = vector` by elimination; the matrix is symmetric and positive definite. */
function solve(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, vector[i] ?? 0]);
  rows.forEach((pivot, i) => {
    const divisor = pivot[i] ?? 1;
    for (let j = i; j < pivot.length; j++) pivot[j] = (pivot[j] ?? 0) / divisor;
    rows.forEach((row, k) => {
      const factor = row[i] ?? 0;
      if (k === i || factor === 0) return;
      for (let j = i; j < row.length; j++) row[j] = (row[j] ?? 0) - factor * (pivot[j] ?? 0);
    });
  });
  return rows.map((row) => row.at(-1) ?? 0);
}

/**
 * Expected calibration error over ten equal bins of confidence (Naeini et al. 2015).
 * @returns mean distance between confidence and share of right guesses, 0..1; 0 for no outcomes
 */
export function expectedCalibrationError(outcomes: readonly { confidence: number; right: boolean }[]): number {
  const bins = Array.from({ length: 10 }, () => ({ confidence: 0, right: 0 }));
  for (const { confidence, right } of outcomes) {
    const bin = bins[Math.min(9, Math.floor(confidence * 10))];
    if (bin === undefined) continue;
    bin.confidence += confidence;
    bin.right += right ? 1 : 0;
  }
  return outcomes.length === 0 ? 0 : bins.reduce((sum, bin) => sum + Math.abs(bin.confidence - bin.right), 0) / outcomes.length;
}
