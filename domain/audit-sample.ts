/**
 * The audit sample: a few automatically routed tickets of each week, drawn by lot and judged by people who have not seen the verdict.
 * It alone tells how often the machine is right; flags only tell how often somebody bothered to say that it is wrong. Pure.
 *
 * A ticket's lot is a keyed hash of its id and week: even, fixed for ever, and unknown to everybody who could act on it. The lowest lots of
 * a week are its sample, which makes every ticket as likely as any other. While a week lasts, a new ticket with a lower lot
 * pushes the highest one out; what was judged by then stays a label, but counts in the figures only while it belongs to the sample.
 */
import { DAY_MS } from './duration.ts';
import { wilson, type Interval } from './statistics.ts';

/** A calendar week in UTC, from Monday to Monday. */
export interface Week {
  /** ISO 8601, e.g. `2026-W48`. */
  id: string;
  fromMs: number;
  toMs: number;
}

/** The Unix epoch was a Thursday. */
const FIRST_MONDAY_MS = -3 * DAY_MS;
const WEEK_MS = 7 * DAY_MS;

/** The week of a moment, or one that many weeks earlier. */
export function weekOf(atMs: number, weeksBack = 0): Week {
  const fromMs = FIRST_MONDAY_MS + (Math.floor((atMs - FIRST_MONDAY_MS) / WEEK_MS) - weeksBack) * WEEK_MS;
  // The year of a week is that of its Thursday.
  const thursday = new Date(fromMs + 3 * DAY_MS);
  const year = thursday.getUTCFullYear();
  const number = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / WEEK_MS) + 1;
  return { id: `${year}-W${String(number).padStart(2, '0')}`, fromMs, toMs: fromMs + WEEK_MS };
}

/** The tickets with the lowest lots, lowest first. @param lots no two alike, as hashes are */
export function drawSample<T extends { lot: string }>(lots: readonly T[], size: number): T[] {
  return [...lots].sort((a, b) => (a.lot < b.lot ? -1 : 1)).slice(0, size);
}

export interface Precision {
  judged: number;
  right: number;
  /** Share of the judged that were routed rightly; null when none is judged. */
  precision: number | null;
  /** 95 % interval of that share among all automatically routed tickets (Wilson). */
  interval: Interval;
}

/** What the judged part of a sample says about all. @param verdicts true where the routing was right */
export function precisionOf(verdicts: readonly boolean[]): Precision {
  const judged = verdicts.length;
  const right = verdicts.filter((isRight) => isRight).length;
  return { judged, right, precision: judged === 0 ? null : right / judged, interval: wilson(right, judged) };
}
