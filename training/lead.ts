/** How far the best label leads, and how much that is worth. Pure. */
import type { ConfidenceCurve } from './model.ts';

/** How the best label leads. */
export interface Lead {
  /** logit of its softmax share, within ±12: beyond that a float no longer tells it from certainty. */
  odds: number;
  /** Its score. */
  strength: number;
  /** Distance to the runner-up's. */
  margin: number;
  /** Logarithm of the number of features in the text: what a lead is worth depends on how much was read. */
  length: number;
}

const SUREST = 12;

/** @param z even scores, at least one */
export function leadOf(z: Float64Array, temperature: number, features: number): Lead {
  const length = Math.log(Math.max(1, features));
  let [best, second] = [-Infinity, -Infinity];
  for (const score of z) {
    if (score > best) [best, second] = [score, best];
    else if (score > second) second = score;
  }
  if (second === -Infinity) return { odds: SUREST, strength: best, margin: 0, length };
  let others = 0;
  for (const score of z) others += Math.exp((score - best) / temperature);
  const odds = -Math.log(Math.max(others - 1, Number.MIN_VALUE));
  return { odds: Math.max(-SUREST, Math.min(SUREST, odds)), strength: best, margin: best - second, length };
}

export function confidenceOf({ bias, odds, strength, margin, length }: ConfidenceCurve, lead: Lead): number {
  return 1 / (1 + Math.exp(-(bias + odds * lead.odds + strength * lead.strength + margin * lead.margin + length * lead.length)));
}
