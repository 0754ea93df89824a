/** How people write opening hours and shifts in `routing.yaml`, and what a calendar makes of them. */
import { WEEKDAYS, type Calendar, type Weekday } from '../domain/calendar.ts';

const DAY_MINUTES = 24 * 60;

/** `MM-DD` or `YYYY-MM-DD`; days that no month has are refused. */
export const datePattern = /^(\d{4}-)?((0[1-9]|1[0-2])-(0[1-9]|[12]\d)|(0[13-9]|1[0-2])-30|(0[13578]|1[02])-31)$/;

/** Minutes from the start of the local day; a `to` above 1440 reaches into the next one. */
export interface Hours {
  from: number;
  to: number;
}

/** Reads `09:00-12:00, 13:00-17:30`, `22:00-06:00` or `24h`; null when it is none of these. */
export function parseHours(written: string): Hours[] | null {
  if (written.trim() === '24h') return [{ from: 0, to: DAY_MINUTES }];
  const intervals: Hours[] = [];
  for (const part of written.split(',')) {
    const match = /^(\d\d):([0-5]\d)-(\d\d):([0-5]\d)$/.exec(part.trim());
    if (match === null) return null;
    const from = Number(match[1]) * 60 + Number(match[2]);
    const to = Number(match[3]) * 60 + Number(match[4]);
    if (from >= DAY_MINUTES || to > DAY_MINUTES || from === to) return null;
    intervals.push({ from, to: to > from ? to : to + DAY_MINUTES });
  }
  return intervals;
}

/** Unfolds `{ mon-fri: hours, sat: hours }` into seven days; what reaches past midnight becomes the next day's morning. */
export function weekFrom(written: Record<string, readonly Hours[]>): Calendar['week'] {
  const week: Record<Weekday, (readonly [number, number])[]> = { sun: [], mon: [], tue: [], wed: [], thu: [], fri: [], sat: [] };
  for (const [days, intervals] of Object.entries(written)) {
    const [first = '', last = first] = days.split('-');
    const start = dayNumber(first);
    const length = ((dayNumber(last) - start + 7) % 7) + 1;
    for (let day = start; day < start + length; day++) {
      for (const { from, to } of intervals) {
        week[weekday(day)].push([from, Math.min(to, DAY_MINUTES)]);
        if (to > DAY_MINUTES) week[weekday(day + 1)].push([0, to - DAY_MINUTES]);
      }
    }
  }
  return week;
}

/** True when this runtime knows the IANA time zone. */
export function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function dayNumber(name: string): number {
  return WEEKDAYS.findIndex((day) => day === name);
}

function weekday(number: number): Weekday {
  return WEEKDAYS[number % 7] ?? 'sun';
}
