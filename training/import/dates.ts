/** Times and durations as exports write them. Times without a zone are read as UTC: what lies between two of them is the same. */
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../../domain/duration.ts';

/** Which of two numbers comes first in a date such as 3/4/2026. */
export type DayOrder = 'dmy' | 'mdy';

/** What one value says about the order in its column: proves one, fits both, needs none, or is no time at all. */
export type DateEvidence = DayOrder | 'either' | 'unambiguous' | 'none';

const CLOCK = String.raw`(?:[T ,]+(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?: ?([AaPp])\.?[Mm]\.?)?)?(?: ?(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d))?(?: ?\([^)]{1,60}\))?$`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})` + CLOCK);
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d\d)` + CLOCK);
/** 29 Feb 2016, Mon, 29-Feb-2016. */
const DAY_NAME_MONTH = new RegExp(String.raw`^(?:[A-Z][a-z]{2,8},? )?(\d{1,2})[- .]{1,2}([A-Za-z]{3,9})\.?[- ,]{1,2}(\d{4})` + CLOCK);
/** Feb 29, 2016. */
const MONTH_NAME_DAY = new RegExp(String.raw`^(?:[A-Z][a-z]{2,8},? )?([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})` + CLOCK);
const EPOCH = /^(\d{10}|\d{13})(?:\.\d+)?$/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What `value` says about day and month. Dots are day-first by convention. */
export function dateEvidence(value: string): DateEvidence {
  const match = YEAR_LAST.exec(value);
  if (match === null || match[2] === '.') return parseTime(value, 'dmy') === null ? 'none' : 'unambiguous';
  const isDayFirst = parseTime(value, 'dmy') !== null;
  const isMonthFirst = parseTime(value, 'mdy') !== null;
  if (isDayFirst && isMonthFirst) return match[1] === match[3] ? 'unambiguous' : 'either';
  return isDayFirst ? 'dmy' : isMonthFirst ? 'mdy' : 'none';
}

/**
 * Reads ISO 8601, seconds or milliseconds since 1970, `29/2/2016 01:16`, `2/29/2016 1:16 AM`, `29.02.2016`, `29 Feb 2016`, `Feb 29, 2016`.
 * @param order of day and month where the value leaves it open
 * @returns milliseconds since 1970, or null when it is no such time
 */
export function parseTime(value: string, order: DayOrder): number | null {
  const last = YEAR_LAST.exec(value);
  if (last) {
    const [, first, sign, second, year = '', ...clock] = last;
    const isDayFirst = order === 'dmy' || sign === '.';
    const fullYear = year.length === 2 ? 2000 + Number(year) : Number(year);
    return moment(fullYear, Number(isDayFirst ? second : first), Number(isDayFirst ? first : second), clock);
  }
  const year = YEAR_FIRST.exec(value);
  if (year) return moment(Number(year[1]), Number(year[2]), Number(year[3]), year.slice(4));
  const epoch = EPOCH.exec(value);
  if (epoch) return Math.trunc(Number(value) * (epoch[1]?.length === 10 ? SECOND_MS : 1));
  const named = DAY_NAME_MONTH.exec(value);
  if (named) return moment(Number(named[3]), monthOf(named[2]), Number(named[1]), named.slice(4));
  const monthFirst = MONTH_NAME_DAY.exec(value);
  if (monthFirst) return moment(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2]), monthFirst.slice(4));
  return null;
}

function monthOf(name = ''): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function moment(year: number, month: number, day: number, clock: readonly (string | undefined)[]): number | null {
  const [hourText = '0', minute = '0', second = '0', fraction = '', half, zone] = clock;
  const hour = half === undefined ? Number(hourText) : (Number(hourText) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const isHour = half === undefined ? hour < 24 : Number(hourText) >= 1 && Number(hourText) <= 12;
  if (!isHour || Number(minute) > 59 || Number(second) > 59 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  const dayMs = Date.UTC(year, month - 1, day);
  return dayMs + hour * HOUR_MS + Number(minute) * MINUTE_MS + Number(second) * SECOND_MS + Number(fraction.slice(0, 3).padEnd(3, '0')) - zoneMs(zone);
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function zoneMs(zone: string | undefined): number {
  const match = /^([+-])(\d\d):?(\d\d)?$/.exec(zone ?? '');
  if (match === null || match[2] === '.') return 0;
  const [, sign, hours, minutes = '0'] = match;
  return (sign === '-' ? -1 : 1) * (Number(hours) * HOUR_MS + Number(minutes) * MINUTE_MS);
}

const UNITS: readonly [name: RegExp, ms: number][] = [
  [/\b(?:ms|milliseconds?|millis)\b/, 1],
  [/\b(?:s|secs?|seconds?)\b/, SECOND_MS],
  [/\b(?:m|mins?|minutes?)\b/, MINUTE_MS],
  [/\b(?:h|hrs?|hours?)\b/, HOUR_MS],
  [/\b(?:d|days?)\b/, DAY_MS],
];

/** Unit that a column's name gives for its durations, e.g. "First reply time (min)"; null when it names none. */
export function unitIn(text: string): number | null {
  const words = text.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().replace(/[_\W]+/g, ' ');
  return UNITS.find(([name]) => name.test(words))?.[1] ?? null;
}

/**
 * Reads `90`, `1.5`, `90 min`, `01:30:00` or `26:15`.
 * @param unitMs of plain numbers; null when the column names none
 * @returns milliseconds, negative ones too; null when it is no duration
 */
export function parseSpan(value: string, unitMs: number | null): number | null {
  const clock = /^(-?)(\d{1,6}):(\d\d)(?::(\d\d))?$/.exec(value);
  if (clock) {
    const [, sign, hours, minutes, seconds = '0'] = clock;
    return (sign === '-' ? -1 : 1) * (Number(hours) * HOUR_MS + Number(minutes) * MINUTE_MS + Number(seconds) * SECOND_MS);
  }
  const number = /^(-?\d+(?:\.\d+)?) ?([a-z]*)$/i.exec(value);
  if (number === null) return null;
  const unit = number[2] === '' ? unitMs : unitIn(number[2] ?? '');
  return unit === null ? null : Number(number[1]) * unit;
}
