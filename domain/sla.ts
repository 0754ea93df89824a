/**
 * The five SLA clocks of a ticket, brought up to date whenever something happens.
 *
 * Clocks run side by side; between two happenings one durable timer waits for `nextThresholdAtMs`. All moments are computed here,
 * once, and recorded: a replay reads them, it never computes them again.
 */
import { isInner, isPaused, type SlaClock } from './sla-clock.ts';
import { applyHappenings, type SlaHappening, type SlaState, type SlaWork } from './sla-happenings.ts';
import {
  dueAtMs,
  fireReached,
  fireRecordedBreaches,
  isAtRisk,
  nextThresholdAtMs,
  type SlaEffects,
  type SlaFacts,
} from './sla-thresholds.ts';

export { elapsedBusinessMs } from './sla-clock.ts';
export type { ClockName, SlaClock } from './sla-clock.ts';
export type { SlaHappening, SlaState } from './sla-happenings.ts';
export { LADDER_ACTIONS, PAUSE_MODES, REOPEN_MODES } from './sla-thresholds.ts';
export type { LadderStep, LedgerEntry, SlaFacts, SlaPolicy } from './sla-thresholds.ts';

export const SLA_STANDINGS = ['ok', 'at_risk', 'breached', 'paused', 'none'] as const;
/** A ticket's standing by its clocks with a target, without those that promise nothing to a customer. */
export type SlaStanding = (typeof SLA_STANDINGS)[number];

export interface SlaResult extends SlaEffects {
  sla: SlaState;
  /** When to wake up next. Later than `facts.nowMs`. */
  nextThresholdAtMs: number | null;
  /** The earliest target of the open clocks, in the past when overdue: what the queue sorts by. */
  nextDueAtMs: number | null;
  slaState: SlaStanding;
}

/** The clocks of a ticket that does not exist yet. */
export function newSlaState(): SlaState {
  return { open: [], instances: {}, status: null, parked: null };
}

/**
 * Brings the clocks up to date: first all thresholds reached until `facts.nowMs`, then the happenings of that moment.
 *
 * A moment earlier than what the clocks already know (late news) is moved up to that. For news delivered late pass the moment of
 * the happening; a `nextThresholdAtMs` that has passed meanwhile simply fires at once.
 * @throws Error when `facts.calendars` lacks the policy's calendar.
 */
export function advanceSla(sla: SlaState, happenings: readonly SlaHappening[], facts: SlaFacts): SlaResult {
  const work: SlaWork = {
    sla: copyOf(sla),
    facts: { ...facts, nowMs: Math.max(facts.nowMs, lastKnownMs(sla)) },
    effects: { ledger: [], ladder: [] },
  };
  // Under new facts the old thresholds cannot be worked out any more, but a target that was missed before stays missed.
  if (happenings.some(({ kind }) => kind === 'retarget')) fireRecordedBreaches(work.sla.open, work.facts, work.effects);
  else fireReached(work.sla.open, work.facts, work.effects);
  applyHappenings(work, happenings);
  return summary(work);
}

function summary({ sla, facts, effects }: SlaWork): SlaResult {
  for (const clock of sla.open) clock.dueAtMs = dueAtMs(clock, facts);
  return {
    sla,
    ...effects,
    nextThresholdAtMs: earliest(sla.open.map((clock) => nextThresholdAtMs(clock, facts))),
    nextDueAtMs: earliest(sla.open.map((clock) => clock.dueAtMs)),
    slaState: slaStateOf(sla, facts),
  };
}

function slaStateOf(sla: SlaState, facts: SlaFacts): SlaStanding {
  const promises = sla.open.filter((clock) => clock.targetMs !== null && !isInner(clock.name));
  if (promises.length === 0) return 'none';
  if (promises.some((clock) => clock.breachedAtMs !== null)) return 'breached';
  if (promises.every(isPaused)) return 'paused';
  return promises.some((clock) => isAtRisk(clock, facts)) ? 'at_risk' : 'ok';
}

function earliest(moments: (number | null)[]): number | null {
  const known = moments.filter((moment) => moment !== null);
  return known.length === 0 ? null : Math.min(...known);
}

function lastKnownMs({ open: clocks, parked }: SlaState): number {
  const all = parked === null ? clocks : [...clocks, parked];
  return Math.max(-Infinity, ...all.flatMap((clock) => [
    clock.startedAtMs,
    ...clock.pauses.flatMap((pause) => [pause.fromMs, pause.toMs ?? -Infinity]),
  ]));
}

function copyOf(sla: SlaState): SlaState {
  const copy = (clock: SlaClock): SlaClock => ({
    ...clock,
    pauses: clock.pauses.map((pause) => ({ ...pause })),
    fired: [...clock.fired],
  });
  return {
    open: sla.open.map(copy),
    instances: { ...sla.instances },
    status: sla.status,
    parked: sla.parked === null ? null : copy(sla.parked),
  };
}
