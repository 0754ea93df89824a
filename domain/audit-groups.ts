/** Figures of a part of the tickets: by category, team, tier or priority, and by the hour they were opened. */
import type { NumberColumn } from './audit-columns.ts';
import { distributionOf, type Distribution } from './audit-figures.ts';
import { DAY_MS, HOUR_MS } from './duration.ts';
import type { MetricId } from './metrics.ts';

/** The metrics that are broken down. */
export const GROUP_TIMES = ['time-to-queue', 'time-to-assignment', 'time-to-pick-up', 'time-to-first-response', 'time-to-resolution'] as const;
export const GROUP_SHARES = ['team-changes', 'team-bounces', 'agent-changes', 'wrong-team', 'escalations', 'reopens', 'sla-kept'] as const;

export interface Group {
  name: string;
  tickets: number;
  /** Only what the history tells. */
  times: Partial<Record<(typeof GROUP_TIMES)[number], Distribution>>;
  shares: Partial<Record<(typeof GROUP_SHARES)[number], { n: number; of: number; share: number }>>;
  /** The slowest tickets to resolution where known, else the first. */
  examples: string[];
}

export interface Arrival {
  /** 0 = Monday. */
  weekday: number;
  /** 0–23 */
  hour: number;
  tickets: number;
  /** Median of the tickets opened in this hour: to pick-up, else first response, else assignment. Null when none is known. */
  medianWaitHours: number | null;
}

type Columns = ReadonlyMap<MetricId, NumberColumn>;

const MOST_GROUPS = 500;
const MOST_EXAMPLES = 5;
/** 1 January 1970 was a Thursday. */
const EPOCH_WEEKDAY = 3;

/** @returns one group for each word, largest first */
export function groupsOf(ticketsByWord: ReadonlyMap<string, number[]>, columns: Columns, ids: readonly string[]): Group[] {
  return [...ticketsByWord]
    .sort(([nameA, a], [nameB, b]) => b.length - a.length || (nameA < nameB ? -1 : 1))
    .slice(0, MOST_GROUPS)
    .map(([name, tickets]) => groupOf(name, tickets, columns, ids));
}

function groupOf(name: string, tickets: readonly number[], columns: Columns, ids: readonly string[]): Group {
  const group: Group = { name, tickets: tickets.length, times: {}, shares: {}, examples: examplesOf(tickets, columns, ids) };
  for (const id of GROUP_TIMES) {
    const column = columns.get(id);
    if (column) group.times[id] = distributionOf(column.sorted(tickets));
  }
  for (const id of GROUP_SHARES) {
    const values = columns.get(id)?.sorted(tickets);
    if (!values || values.length === 0) continue;
    const n = values.filter((count) => count > 0).length;
    group.shares[id] = { n, of: values.length, share: n / values.length };
  }
  return group;
}

function examplesOf(tickets: readonly number[], columns: Columns, ids: readonly string[]): string[] {
  const resolution = columns.get('time-to-resolution');
  const slowness = (ticket: number) => resolution?.at(ticket) ?? -Infinity;
  const shown = resolution ? [...tickets].sort((a, b) => slowness(b) - slowness(a) || a - b) : tickets;
  return shown.slice(0, MOST_EXAMPLES).map((ticket) => ids[ticket] ?? '');
}

/** One entry for each of the 168 hours of a week; none without opening times. */
export function arrivalsOf(createdAtMs: NumberColumn, columns: Columns): Arrival[] {
  const cells = Array.from({ length: 7 * 24 }, (): number[] => []);
  for (let ticket = 0; ticket < createdAtMs.length; ticket += 1) {
    const atMs = createdAtMs.at(ticket);
    if (atMs === null) continue;
    const hour = Math.floor((atMs - Math.floor(atMs / DAY_MS) * DAY_MS) / HOUR_MS);
    cells[weekdayOf(atMs) * 24 + hour]?.push(ticket);
  }
  if (cells.every((tickets) => tickets.length === 0)) return [];
  const wait = columns.get('time-to-pick-up') ?? columns.get('time-to-first-response') ?? columns.get('time-to-assignment');
  return cells.map((tickets, i) => ({
    weekday: Math.floor(i / 24),
    hour: i % 24,
    tickets: tickets.length,
    medianWaitHours: wait === undefined ? null : distributionOf(wait.sorted(tickets)).medianHours,
  }));
}

function weekdayOf(atMs: number): number {
  return (((Math.floor(atMs / DAY_MS) + EPOCH_WEEKDAY) % 7) + 7) % 7;
}
