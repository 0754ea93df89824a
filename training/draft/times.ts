/** What the history promises: answers and solutions by priority as they were, and when each team works. */
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../domain/duration.ts';
import { priorityFrom } from '../../domain/history.ts';
import { percentile } from '../../domain/statistics.ts';
import { PRIORITIES, type Priority } from '../../domain/ticket.ts';
import type { PastTicket } from './past.ts';

export const PROMISES = ['first_reply', 'resolution'] as const;
export type Promised = (typeof PROMISES)[number];

export interface Target {
  priority: Priority;
  targetMs: number;
  /** Of the tickets with this priority that have both times; null when there are too few. */
  observed: { tickets: number; medianMs: number; p80Ms: number } | null;
}

const FEWEST_TIMES = 10;
const FEWEST_WORKED = 20;
/** Lengths that people promise. */
const ROUND_MS = [
  ...[5, 10, 15, 30, 45].map((n) => n * MINUTE_MS),
  ...[1, 2, 3, 4, 6, 8, 12].map((n) => n * HOUR_MS),
  ...[1, 2, 3, 4, 5, 7, 10, 14, 21, 30, 45, 60, 90, 180, 365].map((n) => n * DAY_MS),
];
/** Where the history has no figures at all. */
const USUAL_MS: Record<Promised, Record<Priority, number>> = {
  first_reply: { urgent: HOUR_MS, high: 4 * HOUR_MS, normal: 8 * HOUR_MS, low: DAY_MS },
  resolution: { urgent: 8 * HOUR_MS, high: DAY_MS, normal: 3 * DAY_MS, low: 7 * DAY_MS },
};

/** Four tickets of five kept it: the 80th percentile, rounded up; never shorter than that of a more urgent priority. */
export function targetsOf(tickets: readonly PastTicket[], promised: Promised): Target[] {
  const all = observed(tickets.map((ticket) => tookMs(ticket, promised)));
  let longest = 0;
  return PRIORITIES.map((priority) => {
    const own = observed(tickets.filter(({ ticket }) => priorityFrom(ticket.priorities.at(-1)?.value ?? ticket.firstPriority) === priority).map((ticket) => tookMs(ticket, promised)));
    const wantedMs = own?.p80Ms ?? all?.p80Ms ?? USUAL_MS[promised][priority];
    longest = Math.max(longest, ROUND_MS.find((ms) => ms >= wantedMs) ?? ROUND_MS.at(-1) ?? wantedMs);
    return { priority, targetMs: longest, observed: own };
  });
}

function tookMs({ ticket }: PastTicket, promised: Promised): number | null {
  const endMs = promised === 'first_reply' ? ticket.firstResponseAtMs : (ticket.resolvedAtMs ?? ticket.closedAtMs);
  if (ticket.createdAtMs === null || endMs === null || endMs < ticket.createdAtMs) return null;
  return endMs - ticket.createdAtMs;
}

function observed(times: readonly (number | null)[]): Target['observed'] {
  const sorted = times.filter((ms) => ms !== null).sort((a, b) => a - b);
  const [medianMs, p80Ms] = [percentile(sorted, 0.5), percentile(sorted, 0.8)];
  return sorted.length < FEWEST_TIMES || medianMs === null || p80Ms === null ? null : { tickets: sorted.length, medianMs, p80Ms };
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;

/** When a team answers and solves, in words; null when too few times are known. */
export function workingHours(tickets: readonly PastTicket[], team: string): string | null {
  const moments = tickets
    .filter((ticket) => ticket.team === team)
    .flatMap(({ ticket }) => ticket.resolvedAtMs ?? ticket.firstResponseAtMs ?? [])
    .map((ms) => new Date(ms));
  if (moments.length < FEWEST_WORKED) return null;
  const hours = moments.map((at) => at.getUTCHours() + at.getUTCMinutes() / 60).sort((a, b) => a - b);
  const days = DAYS.filter((_, day) => moments.filter((at) => at.getUTCDay() === day).length >= moments.length * 0.05);
  const clock = (hour: number) => `${String(Math.floor(hour)).padStart(2, '0')}:${String(Math.floor((hour % 1) * 60)).padStart(2, '0')}`;
  return `nine of ten solutions between ${clock(percentile(hours, 0.05) ?? 0)} and ${clock(percentile(hours, 0.95) ?? 0)} UTC, on ${days.join(', ')}`;
}
