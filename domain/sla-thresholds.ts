/** Which shares of a target have an effect, and letting each of them have it once. */
import type { Calendar } from './calendar.ts';
import { formatDuration } from './duration.ts';
import { elapsedBusinessMs, isInner, isPaused, reachesAtMs, type ClockName, type SlaClock } from './sla-clock.ts';
import type { Priority } from './ticket.ts';

/** In which statuses a clock rests: on pending; on pending and on-hold; never. */
export const PAUSE_MODES = ['requester_wait', 'agent_work', 'total'] as const;
export type PauseMode = (typeof PAUSE_MODES)[number];

export const LADDER_ACTIONS = ['rerank', 'escalate', 'page'] as const;
export type LadderAction = (typeof LADDER_ACTIONS)[number];

export const REOPEN_MODES = ['resume', 'restart', 'ignore'] as const;

/** What is promised to a group of customers, and what is done as the promise comes due. */
export interface SlaPolicy {
  id: string;
  /** Calendar id of all clocks but `acknowledge`, which runs on the agent's shift. */
  calendar: string;
  /** Calendar ids of single clocks that keep other hours. */
  calendars?: Partial<Record<ClockName, string>>;
  /** Business milliseconds, above zero. A clock left out is measured without a promise. */
  targets: Partial<Record<ClockName, Record<Priority, number>>>;
  /** @default [50, 75, 90] */
  warnAtPercent: number[];
  /** @default 70 rerank, 90 escalate, 110 page */
  ladder: { atPercent: number; do: LadderAction }[];
  resolutionPauses: PauseMode;
  ownershipPauses: PauseMode;
  /** What a reopened ticket's resolution clock does. @default resume */
  onReopen: (typeof REOPEN_MODES)[number];
  /** Whether an answer by the `ai` level counts as a reply. @default false */
  countAiReplies?: boolean;
}

export interface SlaFacts {
  /** When the happenings happened. */
  nowMs: number;
  /** The policy that applies to the ticket now. */
  policy: SlaPolicy;
  priority: Priority;
  /** By calendar id: the policy's, and those of the agents' shifts. */
  calendars: Record<string, Calendar>;
  configVersion: string;
}

/** One line of the SLA ledger. `atMs` is when it came to pass, which for a threshold may be long before anybody noticed. */
export interface LedgerEntry {
  clock: ClockName;
  instance: number;
  kind: 'activate' | 'pause' | 'resume' | 'fulfil' | 'cancel' | 'warn' | 'breach' | 'ladder' | 'retarget';
  atMs: number;
  thresholdPercent: number | null;
  detail: string | null;
}

/** A step of the ladder that is now to be carried out. */
export interface LadderStep {
  clock: ClockName;
  instance: number;
  do: LadderAction;
  atPercent: number;
}

/** What a step has brought about so far. */
export interface SlaEffects {
  ledger: LedgerEntry[];
  ladder: LadderStep[];
}

const BREACH_PERCENT = 100;
/** From here a running clock is "at risk": a quarter of its time is left. */
const AT_RISK_PERCENT = 75;

/**
 * The clock's calendar, or the policy's when a new config no longer has it: changed config never stops a waiting ticket.
 * @throws Error when the policy's calendar is missing as well.
 */
export function calendarOf(clock: SlaClock, facts: SlaFacts): Calendar {
  const calendar = facts.calendars[clock.calendar] ?? facts.calendars[facts.policy.calendar];
  if (calendar !== undefined) return calendar;
  throw new Error(`SLA policy "${facts.policy.id}" names calendar "${facts.policy.calendar}", which facts.calendars lacks.`);
}

/** Id of the calendar a policy counts this clock in. */
export function calendarIdOf(policy: SlaPolicy, clock: ClockName): string {
  return policy.calendars?.[clock] ?? policy.calendar;
}

/** Lets every threshold reached by `facts.nowMs` have its effect, in the order in which they were reached. */
export function fireReached(clocks: readonly SlaClock[], facts: SlaFacts, effects: SlaEffects): void {
  const reached: { clock: SlaClock; percent: number; atMs: number }[] = [];
  for (const clock of clocks) {
    const reachedMs = (percent: number): number =>
      reachesAtMs(clock, calendarOf(clock, facts), shareMs(clock, percent)) ?? facts.nowMs;
    if (hasReached(clock, BREACH_PERCENT, facts)) clock.breachedAtMs ??= reachedMs(BREACH_PERCENT);
    for (const percent of unfired(clock, facts)) reached.push({ clock, percent, atMs: reachedMs(percent) });
  }
  reached.sort((a, b) => a.atMs - b.atMs);
  for (const { clock, percent, atMs } of reached) {
    announce(clock, percent, atMs, facts.policy, effects);
    climb(clock, percent, atMs, facts.policy, effects);
    clock.fired.push(percent);
  }
}

/** Breaches by the recorded due times only: what had come true before policy, priority or calendar changed. */
export function fireRecordedBreaches(clocks: readonly SlaClock[], facts: SlaFacts, effects: SlaEffects): void {
  for (const clock of clocks) {
    if (clock.dueAtMs === null || clock.dueAtMs > facts.nowMs || clock.breachedAtMs !== null) continue;
    clock.breachedAtMs = clock.dueAtMs;
    if (clock.fired.includes(BREACH_PERCENT)) continue;
    announce(clock, BREACH_PERCENT, clock.dueAtMs, facts.policy, effects);
    clock.fired.push(BREACH_PERCENT);
  }
}

/**
 * Gives a clock the present policy and target, keeping its start and its pauses. Thresholds that the new facts put into the past
 * are taken as fired; of them only the latest warning (or the breach) and the latest ladder step have an effect.
 */
export function retarget(clock: SlaClock, facts: SlaFacts, effects: SlaEffects): void {
  // Whoever was given the ticket was promised the time then in force, on their own shift.
  if (isInner(clock.name)) return;
  const { policy, priority, nowMs } = facts;
  const targetMs = policy.targets[clock.name]?.[priority] ?? null;
  const calendar = calendarIdOf(policy, clock.name);
  if (clock.policy !== policy.id || clock.calendar !== calendar || clock.targetMs !== targetMs) {
    const detail = `${policy.id}: ${describe(clock.targetMs)} → ${describe(targetMs)}`;
    effects.ledger.push({ ...key(clock), kind: 'retarget', atMs: nowMs, thresholdPercent: null, detail });
  }
  clock.policy = policy.id;
  clock.calendar = calendar;
  clock.targetMs = targetMs;
  clock.breachedAtMs = hasReached(clock, BREACH_PERCENT, facts) ? (clock.breachedAtMs ?? nowMs) : null;

  const passed = unfired(clock, facts);
  const warning = passed.filter((percent) => policy.warnAtPercent.includes(percent)).at(-1);
  const alarm = passed.includes(BREACH_PERCENT) ? BREACH_PERCENT : clock.breachedAtMs === null ? warning : undefined;
  const step = passed.filter((percent) => policy.ladder.some(({ atPercent }) => atPercent === percent)).at(-1);
  if (alarm !== undefined) announce(clock, alarm, nowMs, policy, effects);
  if (step !== undefined) climb(clock, step, nowMs, policy, effects);
  clock.fired.push(...passed);
}

/** The next moment at which a threshold of this clock is reached; null when none is left, or the clock is paused. */
export function nextThresholdAtMs(clock: SlaClock, facts: SlaFacts): number | null {
  if (clock.targetMs === null) return null;
  const calendar = calendarOf(clock, facts);
  const elapsedMs = elapsedBusinessMs(clock, calendar, facts.nowMs);
  const next = thresholds(clock, facts.policy).find((percent) => shareMs(clock, percent) > elapsedMs);
  return next === undefined ? null : reachesAtMs(clock, calendar, shareMs(clock, next));
}

/** The target in absolute time; null while paused or without a target. */
export function dueAtMs(clock: SlaClock, facts: SlaFacts): number | null {
  if (clock.targetMs === null || isPaused(clock)) return null;
  return reachesAtMs(clock, calendarOf(clock, facts), clock.targetMs);
}

/** True when a running clock has a quarter of its time left, or less. */
export function isAtRisk(clock: SlaClock, facts: SlaFacts): boolean {
  return !isPaused(clock) && hasReached(clock, AT_RISK_PERCENT, facts);
}

/** Percentages with an effect, ascending. A missed acknowledge leads to another agent, so it neither warns nor escalates. */
function thresholds(clock: SlaClock, policy: SlaPolicy): number[] {
  if (isInner(clock.name)) return [BREACH_PERCENT];
  const all = [...policy.warnAtPercent, AT_RISK_PERCENT, BREACH_PERCENT, ...policy.ladder.map((step) => step.atPercent)];
  return [...new Set(all)].sort((a, b) => a - b);
}

/** Thresholds that are reached and have not had their effect. */
function unfired(clock: SlaClock, facts: SlaFacts): number[] {
  if (clock.targetMs === null) return [];
  const elapsedMs = elapsedBusinessMs(clock, calendarOf(clock, facts), facts.nowMs);
  return thresholds(clock, facts.policy).filter((percent) => !clock.fired.includes(percent) && shareMs(clock, percent) <= elapsedMs);
}

function hasReached(clock: SlaClock, percent: number, facts: SlaFacts): boolean {
  if (clock.targetMs === null) return false;
  return elapsedBusinessMs(clock, calendarOf(clock, facts), facts.nowMs) >= shareMs(clock, percent);
}

/** Whole milliseconds, rounded up: at that moment the share is reached for certain. */
function shareMs(clock: SlaClock, percent: number): number {
  return Math.ceil(((clock.targetMs ?? 0) * percent) / 100);
}

function announce(clock: SlaClock, percent: number, atMs: number, policy: SlaPolicy, effects: SlaEffects): void {
  const kind = percent === BREACH_PERCENT ? 'breach' : 'warn';
  if (kind === 'warn' && !policy.warnAtPercent.includes(percent)) return;
  effects.ledger.push({ ...key(clock), kind, atMs, thresholdPercent: percent, detail: null });
}

function climb(clock: SlaClock, percent: number, atMs: number, policy: SlaPolicy, effects: SlaEffects): void {
  if (isInner(clock.name)) return;
  for (const step of policy.ladder.filter(({ atPercent }) => atPercent === percent)) {
    effects.ladder.push({ ...key(clock), do: step.do, atPercent: percent });
    effects.ledger.push({ ...key(clock), kind: 'ladder', atMs, thresholdPercent: percent, detail: step.do });
  }
}

function key(clock: SlaClock): { clock: ClockName; instance: number } {
  return { clock: clock.name, instance: clock.instance };
}

function describe(targetMs: number | null): string {
  return targetMs === null ? 'no target' : formatDuration(targetMs);
}
