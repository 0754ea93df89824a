/** Figures from the numbers of many tickets. */
import type { NumberColumn } from './audit-columns.ts';
import { HOUR_MS } from './duration.ts';
import type { MetricId } from './metrics.ts';
import { mean, percentile, wilson } from './statistics.ts';

/** Hours; null when there are no values. */
export interface Distribution {
  /** Tickets that count. */
  n: number;
  medianHours: number | null;
  p90Hours: number | null;
  meanHours: number | null;
}

export interface TimeFigure extends Distribution {
  metric: MetricId;
  /** Tickets left out. */
  without: number;
  /** Of n: endpoints in the wrong order, kept as they are. */
  negative: number;
  /** The slowest tickets, slowest first. */
  examples: string[];
}

export interface ShareFigure {
  metric: MetricId;
  /** Tickets with at least one. */
  n: number;
  /** Tickets that count. */
  of: number;
  /** n / of, with its 95 % interval (Wilson). */
  share: number;
  low: number;
  high: number;
  /** Occurrences over all tickets, and per ticket. */
  total: number;
  mean: number;
  max: number;
  /** Tickets with 0, 1, … 7, and 8 or more occurrences. */
  histogram: number[];
  /** The tickets with most occurrences. */
  examples: string[];
}

/** The helpdesk's own counter of reassignments against C1 team changes, in tickets. */
export interface CounterReport {
  equal: number;
  higher: number;
  lower: number;
  /** Counter ≥ 1 without an observed change. */
  unseen: number;
}

const HISTOGRAM_ENDS = 8;
const MOST_EXAMPLES = 5;

/** @param sortedMs ascending */
export function distributionOf(sortedMs: Float64Array): Distribution {
  const hours = (ms: number | null) => (ms === null ? null : ms / HOUR_MS);
  return { n: sortedMs.length, medianHours: hours(percentile(sortedMs, 0.5)), p90Hours: hours(percentile(sortedMs, 0.9)), meanHours: hours(mean(sortedMs)) };
}

export function shareOf(metric: MetricId, column: NumberColumn, ids: readonly string[]): ShareFigure {
  const sorted = column.sorted();
  const histogram = new Array<number>(HISTOGRAM_ENDS + 1).fill(0);
  let total = 0;
  for (const count of sorted) {
    const place = Math.min(count, HISTOGRAM_ENDS);
    histogram[place] = (histogram[place] ?? 0) + 1;
    total += count;
  }
  const of = sorted.length;
  const n = of - (histogram[0] ?? 0);
  const examples = column.largest(MOST_EXAMPLES, 0).map((ticket) => ids[ticket] ?? '');
  return { metric, n, of, share: n / of, ...wilson(n, of), total, mean: total / of, max: sorted[of - 1] ?? 0, histogram, examples };
}

export function countersOf(own: NumberColumn, changes: NumberColumn): CounterReport {
  const report: CounterReport = { equal: 0, higher: 0, lower: 0, unseen: 0 };
  for (let ticket = 0; ticket < own.length; ticket += 1) {
    const [counted, seen] = [own.at(ticket), changes.at(ticket)];
    if (counted === null || seen === null) continue;
    report[counted === seen ? 'equal' : counted > seen ? 'higher' : 'lower'] += 1;
    if (counted > 0 && seen === 0) report.unseen += 1;
  }
  return report;
}
