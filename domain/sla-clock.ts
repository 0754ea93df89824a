/** One SLA clock: how much business time it has used, and when it will reach a share of its target. */
import { addBusinessMs, businessMsBetween, type Calendar } from './calendar.ts';

export const CLOCK_NAMES = ['first_reply', 'next_reply', 'resolution', 'ownership', 'acknowledge', 'time_box'] as const;
export type ClockName = (typeof CLOCK_NAMES)[number];

/** Clocks between us, not promises to a customer: one threshold, no ladder, and the terms they started with. */
export function isInner(name: ClockName): boolean {
  return name === 'acknowledge' || name === 'time_box';
}

/** One pause. Kept as moments, not as a sum, so that a changed calendar can be applied to the past. */
export interface PauseSegment {
  fromMs: number;
  /** Null: still paused. */
  toMs: number | null;
  /** Config version whose calendar was in force when the pause began. */
  calendarVersion: string;
}

/** A running or paused clock, as the ticket carries it. */
export interface SlaClock {
  name: ClockName;
  /** 1 for the first clock of this name on the ticket. */
  instance: number;
  /** Policy id. */
  policy: string;
  /** Calendar id. */
  calendar: string;
  /** Business milliseconds. Null: nothing is promised; the clock only measures, until a retarget sets a target. */
  targetMs: number | null;
  startedAtMs: number;
  pauses: PauseSegment[];
  /** Thresholds in percent that have had their effect; each has it once per instance. */
  fired: number[];
  /** When the present target was missed. */
  breachedAtMs: number | null;
  /** The target in absolute time; null while paused or without a target. */
  dueAtMs: number | null;
}

/** True while a pause is open. */
export function isPaused(clock: SlaClock): boolean {
  return clock.pauses.at(-1)?.toMs === null;
}

/** Business milliseconds the clock has run until `atMs`: a pause takes away only the open hours it overlaps. */
export function elapsedBusinessMs(clock: SlaClock, calendar: Calendar, atMs: number): number {
  return runs(clock).reduce(
    (sumMs, run) => sumMs + businessMsBetween(calendar, Math.min(run.fromMs, atMs), Math.min(run.toMs, atMs)),
    0,
  );
}

/** The moment at which the clock reaches `businessMs`; null when it is paused before that. */
export function reachesAtMs(clock: SlaClock, calendar: Calendar, businessMs: number): number | null {
  let leftMs = businessMs;
  for (const run of runs(clock)) {
    if (run.toMs === Infinity) return addBusinessMs(calendar, run.fromMs, leftMs);
    const runMs = businessMsBetween(calendar, run.fromMs, run.toMs);
    if (leftMs <= runMs) return addBusinessMs(calendar, run.fromMs, leftMs);
    leftMs -= runMs;
  }
  return null;
}

/** Opens a pause, or ends the open one. A pause of no length leaves no trace. */
export function setPaused(clock: SlaClock, paused: boolean, atMs: number, calendarVersion: string): void {
  if (paused === isPaused(clock)) return;
  const last = clock.pauses.at(-1);
  if (paused) clock.pauses.push({ fromMs: atMs, toMs: null, calendarVersion });
  else if (last?.fromMs === atMs) clock.pauses.pop();
  else if (last !== undefined) last.toMs = atMs;
}

/** The stretches between the pauses; the last one of a running clock ends at Infinity. */
function runs(clock: SlaClock): { fromMs: number; toMs: number }[] {
  const starts = [clock.startedAtMs, ...clock.pauses.map((pause) => pause.toMs)];
  const ends = [...clock.pauses.map((pause) => pause.fromMs), Infinity];
  return starts.flatMap((fromMs, i) => (fromMs === null ? [] : [{ fromMs, toMs: ends[i] ?? Infinity }]));
}
