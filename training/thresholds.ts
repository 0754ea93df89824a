/**
 * From which confidence a guess may be acted upon, learned from texts the model had not seen. A threshold is the lowest one whose
 * precision is at least the target with 95 % certainty: Wilson's lower bound, one-sided. The share itself would come out too low on new
 * texts half of the time. Pure.
 */
import { wilson } from '../domain/statistics.ts';
import type { LearnedThresholds, ModelThresholds } from './model.ts';

export interface SureOutcome {
  /** The label that was guessed. */
  given: string;
  confidence: number;
  right: boolean;
}

/** 95 % point of the standard normal distribution: one-sided 95 %. */
const Z_ONE_SIDED_95 = 1.6448536269514722;
/** With fewer outcomes nothing is certain. */
const FEWEST_OUTCOMES = 100;
/** What is only suggested, and routed when a rule says the same, may be wrong so much more often than what is automated. */
const SUGGEST_SLACK = 0.25;

/** @returns null when there are too few outcomes to learn from */
export function learnThresholds(outcomes: readonly SureOutcome[], targetPrecision: number): ModelThresholds | null {
  if (outcomes.length < FEWEST_OUTCOMES) return null;
  const targets = { automate: targetPrecision, suggest: Math.max(0, targetPrecision - SUGGEST_SLACK) };
  const pooled = { automate: lowestKeeping(outcomes, targets.automate), suggest: lowestKeeping(outcomes, targets.suggest) };
  const byLabel = new Map<string, SureOutcome[]>();
  for (const outcome of outcomes) byLabel.set(outcome.given, [...(byLabel.get(outcome.given) ?? []), outcome]);
  const perLabel = [...byLabel].sort(([a], [b]) => (a < b ? -1 : 1)).map(([label, own]): [string, LearnedThresholds] => {
    const automate = thresholdFor(own, pooled.automate, targets.automate);
    const suggest = thresholdFor(own, pooled.suggest, targets.suggest);
    return [label, { automate, suggest: automate === null || suggest === null ? suggest : Math.min(automate, suggest) }];
  });
  return { targetPrecision, pooled, perLabel: Object.fromEntries(perLabel) };
}

/** Thresholds of a label; one never guessed before has those of all. */
export function thresholdsFor({ pooled, perLabel }: ModelThresholds, label: string): LearnedThresholds {
  return Object.hasOwn(perLabel, label) ? (perLabel[label] ?? pooled) : pooled;
}

/** The label's own where its outcomes prove one; that of all labels where they at least do not speak against it; otherwise none. */
function thresholdFor(own: readonly SureOutcome[], pooled: number | null, target: number): number | null {
  const proven = lowestKeeping(own, target);
  if (proven !== null) return proven;
  if (pooled === null) return null;
  const sure = own.filter(({ confidence }) => confidence >= pooled);
  const right = sure.filter((outcome) => outcome.right).length;
  return wilson(right, sure.length, Z_ONE_SIDED_95).high >= target ? pooled : null;
}

/**
 * Where all outcomes keep the target, none says how low the threshold may be; then a confidence of the target itself is enough, which a
 * calibrated model promises to keep.
 * @returns null when no threshold keeps the target
 */
function lowestKeeping(outcomes: readonly SureOutcome[], target: number): number | null {
  const ordered = [...outcomes].sort((a, b) => b.confidence - a.confidence);
  let [right, lowest] = [0, null as number | null];
  ordered.forEach(({ confidence, right: isRight }, i) => {
    if (isRight) right += 1;
    const isLastOfEqual = ordered[i + 1]?.confidence !== confidence;
    if (isLastOfEqual && wilson(right, i + 1, Z_ONE_SIDED_95).low >= target) lowest = confidence;
  });
  return lowest === null || lowest !== ordered.at(-1)?.confidence ? lowest : Math.min(lowest, target);
}
