/** Whether the model that routes is still fit: trained lately, seeing what it was measured on, and right where people looked. Pure. */
import { HOUR_MS } from './duration.ts';
import type { Notice } from './notify.ts';
import { TARGET_PRECISION, type PromotionReport } from './promotion.ts';
import { wilson } from './statistics.ts';

/** A night and two hours. */
const OVERDUE_MS = 26 * HOUR_MS;
/** Fewer answers say nothing about drift. */
const ENOUGH_ANSWERS = 200;
const CONFIDENCE_LOST = 0.1;
/** Population stability index: above .25 two distributions count as different (N. Siddiqi, Credit Risk Scorecards, 2006). */
const DIFFERENT_MIX = 0.25;
/** A week's sample. */
const ENOUGH_JUDGED = 20;

export interface ModelFacts {
  reigningSinceMs: number;
  /** When a retrain run last came to its end; null when none has. */
  lastRunEndedAtMs: number | null;
  /** What it said when it was measured; null for the first model, which never was. */
  usual: PromotionReport['usual'] | null;
  /** Its first guesses about recent tickets. */
  recent: readonly { category: string | null; confidence: number }[];
  /** Blind judgements of the audit sample on tickets it routed, the latest ones. */
  audited: { judged: number; right: number };
}

export const MODEL_ALERTS = ['retrain-overdue', 'low-precision', 'confidence-drift', 'mix-drift'] as const;

export interface ModelAlert {
  code: (typeof MODEL_ALERTS)[number];
  /** Figures in words; never a customer's. */
  sentence: string;
  nextStep: string;
}

/** One trouble is one alert, from when it was first seen until it is gone. */
export function noticeOfAlert({ code, sentence, nextStep }: ModelAlert, sinceMs: number): Notice {
  const key = `anomaly/${code}/${sinceMs}`;
  return { key, about: key, kind: 'anomaly', isUrgent: false, atMs: sinceMs, ticketId: null, team: null, facts: { alert: code }, sentence: `${sentence} Next: ${nextStep}` };
}

const DRIFTED = 'judge recent tickets (`waybill audit-sample`, `waybill triage`): what people say there is learned tonight; `waybill model list` shows how it goes.';

/** Time since the champion last stood against newer data, ms. */
export function modelAgeMs({ reigningSinceMs, lastRunEndedAtMs }: Pick<ModelFacts, 'reigningSinceMs' | 'lastRunEndedAtMs'>, nowMs: number): number {
  return Math.max(0, nowMs - Math.max(reigningSinceMs, lastRunEndedAtMs ?? 0));
}

export function modelAlerts(facts: ModelFacts, nowMs: number): ModelAlert[] {
  const alerts: ModelAlert[] = [];
  const ageMs = modelAgeMs(facts, nowMs);
  if (ageMs > OVERDUE_MS) {
    alerts.push({
      code: 'retrain-overdue',
      sentence: `No retrain run has ended for ${Math.floor(ageMs / HOUR_MS)} hours.`,
      nextStep: 'look at the schedule waybill-retrain-nightly and at the training workers; `waybill model retrain` starts a run now.',
    });
  }
  const { usual, recent, audited } = facts;
  const { low, high } = wilson(audited.right, audited.judged);
  if (audited.judged >= ENOUGH_JUDGED && high < TARGET_PRECISION) {
    alerts.push({
      code: 'low-precision',
      sentence: `Of the last ${audited.judged} tickets of the audit sample that it routed, ${audited.right} were right: between ${percent(low)} and ${percent(high)} of all, below ${percent(TARGET_PRECISION)}.`,
      nextStep: 'raise `thresholds` in routing.yaml so that more goes to triage, or `waybill model rollback`; `waybill model show` has the gate\'s report.',
    });
  }
  if (usual === null || usual.tickets < ENOUGH_ANSWERS || recent.length < ENOUGH_ANSWERS) return alerts;
  const confidence = recent.reduce((sum, answer) => sum + answer.confidence, 0) / recent.length;
  if (usual.meanConfidence - confidence > CONFIDENCE_LOST) {
    alerts.push({ code: 'confidence-drift', sentence: `The model is less sure than when it was measured: ${confidence.toFixed(2)} on average instead of ${usual.meanConfidence.toFixed(2)}.`, nextStep: DRIFTED });
  }
  const shift = stabilityIndex(new Map(usual.byCategory.map(({ category, answered }) => [category, answered])), countsOf(recent));
  if (shift > DIFFERENT_MIX) {
    alerts.push({ code: 'mix-drift', sentence: `The categories of recent tickets are others than those it was measured on (stability index ${shift.toFixed(2)}, at most ${DIFFERENT_MIX} is usual).`, nextStep: DRIFTED });
  }
  return alerts;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`;
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
