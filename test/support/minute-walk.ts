/**
 * Business time the slow way: by looking at every minute on the wall clock that Intl shows. Shares nothing with domain/calendar.ts, so
 * that the two can be held against each other.
 */
import type { Calendar } from '../../domain/calendar.ts';

const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** A stretch in which a clock runs. */
export type Run = readonly [fromMs: number, toMs: number];

interface Wall {
  /** `YYYY-MM-DD` */
  date: string;
  minute: number;
  day: (typeof DAYS)[number];
}

/** True when the calendar is open in the minute that begins at `minuteMs`. */
export function isOpenMinute(calendar: Calendar, minuteMs: number): boolean {
  const quarterMs = quarterOf(minuteMs);
  return openMinutesOf(calendar, quarterMs).includes((minuteMs - quarterMs) / MINUTE);
}

/** Open milliseconds inside the runs. */
export function walk(calendar: Calendar, runs: readonly Run[]): number {
  let sumMs = 0;
  eachOpenMinute(calendar, runs, (fromMs, toMs) => {
    sumMs += toMs - fromMs;
    return true;
  });
  return sumMs;
}

/**
 * The first moments at which the runs hold these amounts of open time.
 * @param amountsMs ascending
 * @returns one moment for each; Infinity when the runs end before it. Runs must end.
 */
export function walkUntil(calendar: Calendar, runs: readonly Run[], amountsMs: readonly number[]): number[] {
  const moments: number[] = [];
  let sumMs = 0;
  eachOpenMinute(calendar, runs, (fromMs, toMs) => {
    sumMs += toMs - fromMs;
    for (let amountMs = amountsMs[moments.length]; amountMs !== undefined && amountMs <= sumMs; amountMs = amountsMs[moments.length]) {
      moments.push(toMs - (sumMs - amountMs));
    }
    return moments.length < amountsMs.length;
  });
  return amountsMs.map((_, i) => moments[i] ?? Infinity);
}

/** Visits the open minutes of the runs, one after the other, until `visit` answers false. The first and the last of a run may be cut. */
function eachOpenMinute(calendar: Calendar, runs: readonly Run[], visit: (fromMs: number, toMs: number) => boolean): void {
  for (const [fromMs, toMs] of runs) {
    for (let quarterMs = quarterOf(fromMs); quarterMs < toMs; quarterMs += QUARTER) {
      for (const minute of openMinutesOf(calendar, quarterMs)) {
        const startMs = Math.max(fromMs, quarterMs + minute * MINUTE);
        const endMs = Math.min(toMs, quarterMs + (minute + 1) * MINUTE);
        if (startMs < endMs && !visit(startMs, endMs)) return;
      }
    }
  }
}

function quarterOf(ms: number): number {
  return Math.floor(ms / QUARTER) * QUARTER;
}

const remembered = new WeakMap<Calendar, Map<number, readonly number[]>>();

/** Which of the minutes 0 to 14 of a quarter are open. All offsets since 1972 change on a quarter of an hour: inside one the wall clock runs evenly. */
function openMinutesOf(calendar: Calendar, quarterMs: number): readonly number[] {
  let quarters = remembered.get(calendar);
  if (quarters === undefined) remembered.set(calendar, (quarters = new Map<number, readonly number[]>()));
  let open = quarters.get(quarterMs);
  if (open === undefined) quarters.set(quarterMs, (open = lookAtMinutes(calendar, wallOf(calendar.zone, quarterMs))));
  return open;
}

function lookAtMinutes({ week, holidays }: Calendar, { date, minute, day }: Wall): readonly number[] {
  if (holidays.some((holiday) => holiday.date === date || holiday.date === date.slice('YYYY-'.length))) return [];
  return MINUTES.filter((i) => week[day].some(([from, to]) => from <= minute + i && minute + i < to));
}

const MINUTES = Array.from({ length: QUARTER / MINUTE }, (_, i) => i);

const zones = new Map<string, { format: Intl.DateTimeFormat; walls: Map<number, Wall> }>();

function wallOf(zone: string, quarterMs: number): Wall {
  let known = zones.get(zone);
  if (known === undefined) {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone, hourCycle: 'h23', weekday: 'short',
      year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit',
    });
    zones.set(zone, (known = { format, walls: new Map() }));
  }
  let wall = known.walls.get(quarterMs);
  if (wall === undefined) {
    const parts = Object.fromEntries(known.format.formatToParts(quarterMs).map(({ type, value }) => [type, value]));
    const weekday = parts['weekday']?.toLowerCase();
    const day = DAYS.find((name) => name === weekday);
    if (day === undefined) throw new Error(`Intl shows no weekday for ${zone} at ${quarterMs}`);
    wall = {
      date: `${parts['year'] ?? ''}-${parts['month'] ?? ''}-${parts['day'] ?? ''}`,
      minute: Number(parts['hour']) * 60 + Number(parts['minute']),
      day,
    };
    known.walls.set(quarterMs, wall);
  }
  return wall;
}
