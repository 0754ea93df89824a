/**
 * Business time: which moments count, how much counts between two moments, and when a given amount of it will have passed.
 *
 * A moment is open when the wall clock of the calendar's zone shows a weekday and minute inside an interval, on a date that is no
 * holiday. That one rule settles daylight saving: an hour the clocks skip in spring never happens, an hour they repeat in autumn
 * counts twice. The arithmetic walks the open spans of one UTC day after the other, never minute by minute.
 */
import { DAY_MS, MINUTE_MS, SECOND_MS } from './duration.ts';
import { offsetMs } from './zone.ts';

/** In the order of JavaScript's day numbers. */
export const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Opening hours of a team, or the shift of an agent. Never changed once made: what follows from it is remembered by identity. */
export interface Calendar {
  id: string;
  /** IANA name, e.g. `Europe/Berlin`. */
  zone: string;
  /** Minutes of the local day, `fromMinute` included, `toMinute` (at most 1440) not. A night shift is two intervals on two days. */
  week: Record<Weekday, readonly (readonly [fromMinute: number, toMinute: number])[]>;
  /** Closed all day; `YYYY-MM-DD` once, `MM-DD` every year. */
  holidays: readonly { date: string; name: string }[];
}

const ALL_DAY = [[0, 1440]] as const;

/** 24 hours, 7 days. */
export const ALWAYS_OPEN: Calendar = {
  id: 'always',
  zone: 'UTC',
  week: { sun: ALL_DAY, mon: ALL_DAY, tue: ALL_DAY, wed: ALL_DAY, thu: ALL_DAY, fri: ALL_DAY, sat: ALL_DAY },
  holidays: [],
};

/** How far ahead the search for opening hours goes: farther is a mistake in the calendar or in the target. */
const HORIZON_MS = 50 * 366 * DAY_MS;

/** True when `atMs` counts as business time. */
export function isOpen(calendar: Calendar, atMs: number): boolean {
  return openSpans(calendar, atMs, atMs + 1).next().done !== true;
}

/**
 * First open moment at or after `atMs`.
 * @throws RangeError when the calendar does not open within the next 50 years ({@link neverOpens}).
 */
export function nextOpenMs(calendar: Calendar, atMs: number): number {
  for (const [startMs] of openSpans(calendar, atMs, atMs + HORIZON_MS)) return startMs;
  throw tooFar(calendar, atMs);
}

/**
 * The earliest moment at which `businessMs` of open time have passed since `fromMs`. A target that ends with the working day is
 * due at closing time, not at the next opening; zero is due at `fromMs` itself.
 * @throws RangeError when `businessMs` is negative, or when the calendar has not that much open time in the next 50 years.
 */
export function addBusinessMs(calendar: Calendar, fromMs: number, businessMs: number): number {
  if (!(businessMs >= 0)) throw new RangeError(`businessMs must be zero or more, got ${businessMs}.`);
  if (businessMs === 0) return fromMs;
  let leftMs = businessMs;
  for (const [startMs, endMs] of openSpans(calendar, fromMs, fromMs + HORIZON_MS)) {
    if (leftMs <= endMs - startMs) return startMs + leftMs;
    leftMs -= endMs - startMs;
  }
  throw tooFar(calendar, fromMs);
}

/** Open milliseconds between two moments; negative when `bMs` lies before `aMs`. */
export function businessMsBetween(calendar: Calendar, aMs: number, bMs: number): number {
  if (bMs < aMs) return -businessMsBetween(calendar, bMs, aMs);
  let sumMs = 0;
  for (const [startMs, endMs] of openSpans(calendar, aMs, bMs)) sumMs += endMs - startMs;
  return sumMs;
}

/** True when the calendar has no opening hours at all, or a yearly holiday on every day: a config error. */
export function neverOpens(calendar: Calendar): boolean {
  const { week, holidays } = compiled(calendar);
  const yearly = [...holidays].filter((date) => date.length === 'MM-DD'.length);
  return yearly.length === 366 || week.every((intervals) => intervals.length === 0);
}

function tooFar(calendar: Calendar, fromMs: number): RangeError {
  const from = new Date(fromMs).toISOString();
  return new RangeError(`Calendar "${calendar.id}" has too little open time in the 50 years after ${from}: check its week and holidays.`);
}

type Span = readonly [startMs: number, endMs: number];

/** Open spans within [fromMs, untilMs), in order, not overlapping; spans that touch at a day's border are not joined. */
function* openSpans(calendar: Calendar, fromMs: number, untilMs: number): Generator<Span, void> {
  const { alwaysOpen, week, holidays } = compiled(calendar);
  if (alwaysOpen) {
    if (fromMs < untilMs) yield [fromMs, untilMs];
    return;
  }
  for (let utcDayMs = startOfDay(fromMs); utcDayMs < untilMs; utcDayMs += DAY_MS) {
    for (const part of partsOfOneOffset(calendar.zone, utcDayMs)) {
      const localEndMs = part.endMs + part.offsetMs;
      // One UTC day touches two local dates, or three when the zone jumps by a whole day.
      for (let localDayMs = startOfDay(part.startMs + part.offsetMs); localDayMs < localEndMs; localDayMs += DAY_MS) {
        const intervals = week[new Date(localDayMs).getUTCDay()] ?? [];
        if (intervals.length === 0 || isHoliday(holidays, localDayMs)) continue;
        for (const [openMs, closeMs] of intervals) {
          const startMs = Math.max(localDayMs + openMs - part.offsetMs, part.startMs, fromMs);
          const endMs = Math.min(localDayMs + closeMs - part.offsetMs, part.endMs, untilMs);
          if (startMs < endMs) yield [startMs, endMs];
        }
      }
    }
  }
}

/** Cuts a UTC day where the zone's offset changes; at most once a day, as in all of the time-zone database since 1900. */
function partsOfOneOffset(zone: string, utcDayMs: number): { startMs: number; endMs: number; offsetMs: number }[] {
  const endMs = utcDayMs + DAY_MS;
  const before = offsetMs(zone, utcDayMs);
  const after = offsetMs(zone, endMs);
  if (before === after) return [{ startMs: utcDayMs, endMs, offsetMs: before }];
  let lowMs = utcDayMs;
  let highMs = endMs;
  while (highMs - lowMs > SECOND_MS) {
    const middleMs = lowMs + Math.floor((highMs - lowMs) / 2 / SECOND_MS) * SECOND_MS;
    if (offsetMs(zone, middleMs) === before) lowMs = middleMs;
    else highMs = middleMs;
  }
  return [
    { startMs: utcDayMs, endMs: highMs, offsetMs: before },
    { startMs: highMs, endMs, offsetMs: after },
  ];
}

interface Compiled {
  alwaysOpen: boolean;
  /** By {@link WEEKDAYS} number: milliseconds of the local day, sorted, overlaps joined. */
  week: Span[][];
  holidays: ReadonlySet<string>;
}

const compiledCalendars = new WeakMap<Calendar, Compiled>();

function compiled(calendar: Calendar): Compiled {
  let entry = compiledCalendars.get(calendar);
  if (entry === undefined) {
    const week = WEEKDAYS.map((day) => joined(calendar.week[day].map(([from, to]) => [from * MINUTE_MS, to * MINUTE_MS])));
    const alwaysOpen = calendar.holidays.length === 0 && week.every(([first]) => first?.[0] === 0 && first[1] === DAY_MS);
    entry = { alwaysOpen, week, holidays: new Set(calendar.holidays.map((holiday) => holiday.date)) };
    compiledCalendars.set(calendar, entry);
  }
  return entry;
}

function joined(spans: Span[]): Span[] {
  const result: Span[] = [];
  for (const [start, end] of spans.filter(([from, to]) => from < to).sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last !== undefined && start <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], end)];
    else result.push([start, end]);
  }
  return result;
}

function isHoliday(holidays: ReadonlySet<string>, localDayMs: number): boolean {
  if (holidays.size === 0) return false;
  const date = new Date(localDayMs).toISOString().slice(0, 10);
  return holidays.has(date) || holidays.has(date.slice('YYYY-'.length));
}

function startOfDay(ms: number): number {
  return Math.floor(ms / DAY_MS) * DAY_MS;
}
