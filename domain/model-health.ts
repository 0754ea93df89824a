/** Whether the model that routes is still fit: trained lately, and seeing what it was measured on. Pure. */
import { HOUR_MS } from './duration.ts';
import type { PromotionReport } from './promotion.ts';

/** A night and two hours. */
const OVERDUE_MS = 26 * HOUR_MS;
/** Fewer answers say nothing about drift. */
const ENOUGH_ANSWERS = 200;
const CONFIDENCE_LOST = 0.1;
/** Population stability index: above .25 two distributions count as different (N. Siddiqi, Credit Risk Scorecards, 2006). */
const DIFFERENT_MIX = 0.25;

export interface ModelFacts {
  reigningSinceMs: number;
  /** When a retrain run last came to its end; null when none has. */
  lastRunEndedAtMs: number | null;
  /** What it said when it was measured; null for the first model, which never was. */
  usual: PromotionReport['usual'] | null;
  /** Its first guesses about recent tickets. */
  recent: readonly { category: string | null; confidence: number }[];
}

export interface ModelAlert {
  code: 'retrain-overdue' | 'confidence-drift' | 'mix-drift';
  sentence: string;
}

/** Time since the champion last stood against newer data, ms. */
export function modelAgeMs({ reigningSinceMs, lastRunEndedAtMs }: Pick<ModelFacts, 'reigningSinceMs' | 'lastRunEndedAtMs'>, nowMs: number): number {
  return Math.max(0, nowMs - Math.max(reigningSinceMs, lastRunEndedAtMs ?? 0));
}

export function modelAlerts(facts: ModelFacts, nowMs: number): ModelAlert[] {
  const alerts: ModelAlert[] = [];
  const ageMs = modelAgeMs(facts, nowMs);
  if (ageMs > OVERDUE_MS) {
    alerts.push({ code: 'retrain-overdue', sentence: `No retrain run has ended for ${Math.floor(ageMs / HOUR_MS)} hours; look at the schedule and at the training workers.` });
  }
  const { usual, recent } = facts;
  if (usual === null || usual.tickets < ENOUGH_ANSWERS || recent.length < ENOUGH_ANSWERS) return alerts;
  const confidence = recent.reduce((sum, answer) => sum + answer.confidence, 0) / recent.length;
  if (usual.meanConfidence - confidence > CONFIDENCE_LOST) {
    alerts.push({ code: 'confidence-drift', sentence: `The model is less sure than when it was measured: ${confidence.toFixed(2)} on average instead of ${usual.meanConfidence.toFixed(2)}.` });
  }
  const shift = stabilityIndex(new Map(usual.byCategory.map(({ category, answered }) => [category, answered])), countsOf(recent));
  if (shift > DIFFERENT_MIX) {
    alerts.push({ code: 'mix-drift', sentence: `The categories of recent tickets are others than those it was measured on (stability index ${shift.toFixed(2)}, at most ${DIFFERENT_MIX} is usual).` });
  }
  return alerts;
}

function countsOf(answers: ModelFacts['recent']): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { category } of answers) if (category !== null) counts.set(category, (counts.get(category) ?? 0) + 1);
  return counts;
}

/** Σ (q − p) · ln(q / p) over all categories; half a ticket is added to each, so that an empty one is no infinity. */
function stabilityIndex(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): number {
  const categories = [...new Set([...before.keys(), ...after.keys()])];
  const total = (counts: ReadonlyMap<string, number>) => categories.reduce((sum, category) => sum + (counts.get(category) ?? 0) + 0.5, 0);
  const [allBefore, allAfter] = [total(before), total(after)];
  return categories.reduce((sum, category) => {
    const p = ((before.get(category) ?? 0) + 0.5) / allBefore;
    const q = ((after.get(category) ?? 0) + 0.5) / allAfter;
    return sum + (q - p) * Math.log(q / p);
  }, 0);
}
