/** The headline of a replay: each figure with its definition and a 95 % interval, or with the reason why there is none. Pure. */
import { HOUR_MS } from '../domain/duration.ts';
import { bootstrapInterval, mean, percentile, wilson, type Interval } from '../domain/statistics.ts';
import type { Now, ReplayedTicket, Then } from './replay.ts';

export interface ShareFigure {
  /** How many of how many. */
  count: number;
  of: number;
  /** Of the share count/of (Wilson). Null when there is nothing to take a share of. */
  interval: Interval | null;
  definition: string;
}

export type HoursFigure = ({ hours: number; interval: Interval; gained: number; lost: number } | { absent: string }) & { definition: string };

export interface ReplayFigures {
  judged: number;
  notJudged: { reason: string; tickets: number }[];
  /** Tickets by how it went then and how it would go now. */
  table: Record<Then, Record<Now, number>>;
  saved: ShareFigure;
  broken: ShareFigure;
  coverage: ShareFigure;
  rightThen: ShareFigure;
  rightNow: ShareFigure;
  rightWhenRouted: ShareFigure;
  sameFirstTeam: ShareFigure;
  hours: HoursFigure;
}

type Judged = ReplayedTicket & { verdict: { then: Then; now: Now } };

const BOOTSTRAP_SEED = 42;
/** With fewer timed cases an interval would say nothing. */
const FEWEST_TIMED = 5;

export function isJudged(one: ReplayedTicket): one is Judged {
  return 'now' in one.verdict;
}

/** All figures of the given tickets: of a whole replay, a sample or a segment. */
export function replayFigures(replayed: readonly ReplayedTicket[]): ReplayFigures {
  const judged = replayed.filter(isJudged);
  const table = crossTable(judged);
  const routed = judged.filter(({ verdict }) => verdict.now !== 'triage');
  const rightNow = judged.filter(({ verdict }) => verdict.now === 'right').length;
  const withFirst = routed.filter(({ ticket }) => ticket.teams.length > 0);
  const clean = total(table.clean);
  return {
    judged: judged.length,
    notJudged: reasonsOf(replayed),
    table,
    saved: share(table.bounced.right, total(table.bounced), 'bounced tickets (first team ≠ solving team, and no planned escalation) that would have gone straight to the solving team'),
    broken: share(table.clean.wrong, clean, 'clean tickets (the first team solved them) that would have been sent to another team; those left to triage are not among them'),
    coverage: share(routed.length, judged.length, 'tickets routed without triage'),
    rightThen: share(clean + total(table.escalated), judged.length, 'history: tickets whose first team solved them, or passed them up as planned'),
    rightNow: share(rightNow, judged.length, 'replay: tickets sent straight to the solving team, or to a team on their planned way up; triage counts as not right'),
    rightWhenRouted: share(rightNow, routed.length, 'replay: the same, of the tickets that are routed without triage'),
    sameFirstTeam: share(withFirst.filter(({ decision, firstTeam }) => decision.team === firstTeam).length, withFirst.length, 'routed tickets sent to the team that got them first in history'),
    hours: hoursSaved(judged),
  };
}

function crossTable(judged: readonly Judged[]): ReplayFigures['table'] {
  const row = (): Record<Now, number> => ({ right: 0, wrong: 0, triage: 0 });
  const table: ReplayFigures['table'] = { clean: row(), bounced: row(), escalated: row() };
  for (const { verdict } of judged) table[verdict.then][verdict.now] += 1;
  return table;
}

function total(row: Record<Now, number>): number {
  return row.right + row.wrong + row.triage;
}

function share(count: number, of: number, definition: string): ShareFigure {
  return { count, of, interval: of === 0 ? null : wilson(count, of), definition };
}

function reasonsOf(replayed: readonly ReplayedTicket[]): ReplayFigures['notJudged'] {
  const counts = new Map<string, number>();
  for (const { verdict } of replayed) if ('notJudged' in verdict) counts.set(verdict.notJudged, (counts.get(verdict.notJudged) ?? 0) + 1);
  return [...counts].map(([reason, tickets]) => ({ reason, tickets })).sort((a, b) => b.tickets - a.tickets);
}

const BY_STAYS =
  'elapsed clock hours from the first team to the solving team, summed over the saved tickets; less the mean of that time over all bounced tickets for each broken one';
const BY_RESOLUTION =
  'median resolution time of bounced tickets less that of clean ones, for each saved ticket, and the same off for each broken one (the export has no time for each change of team)';

/** Saved less lost; the interval from resampling tickets. */
function hoursSaved(judged: readonly Judged[]): HoursFigure {
  const bounced = judged.filter(({ verdict }) => verdict.then === 'bounced');
  const detours = bounced.map(detourHours).filter((hours) => hours !== null);
  const meanDetour = mean(detours);
  if (meanDetour !== null && detours.length >= Math.max(FEWEST_TIMED, bounced.length / 2)) {
    return summed(judged, (one) => detourHours(one) ?? meanDetour, meanDetour, BY_STAYS);
  }
  const extra = extraResolutionHours(judged);
  if (extra !== null) return summed(judged, () => extra, extra, BY_RESOLUTION);
  const absent = bounced.length === 0
    ? 'no ticket was bounced, so there is nothing to save'
    : `too few times: fewer than ${FEWEST_TIMED} bounced tickets say when the solving team got them, or when they were resolved`;
  return { absent, definition: BY_STAYS };
}

function summed(judged: readonly Judged[], gainOf: (one: Judged) => number, cost: number, definition: string): HoursFigure {
  const effects = judged.map((one) => (isSaved(one) ? gainOf(one) : isBroken(one) ? -cost : 0));
  const gained = sum(effects.filter((hours) => hours > 0));
  const lost = -sum(effects.filter((hours) => hours < 0));
  const interval = bootstrapInterval(effects, sum, BOOTSTRAP_SEED) ?? { low: 0, high: 0 };
  return { hours: gained - lost, interval, gained, lost, definition };
}

function isSaved({ verdict }: Judged): boolean {
  return verdict.then === 'bounced' && verdict.now === 'right';
}

function isBroken({ verdict }: Judged): boolean {
  return verdict.then === 'clean' && verdict.now === 'wrong';
}

/** How long a bounced ticket took to reach the team that solved it; null without times, or with times that run backwards. */
function detourHours({ ticket }: Judged): number | null {
  const startMs = ticket.teams[0]?.fromMs ?? ticket.createdAtMs;
  const endMs = ticket.teams.at(-1)?.fromMs ?? null;
  return startMs === null || endMs === null || endMs < startMs ? null : (endMs - startMs) / HOUR_MS;
}

function extraResolutionHours(judged: readonly Judged[]): number | null {
  const medianOf = (then: Then) => {
    const hours = judged.filter(({ verdict }) => verdict.then === then).flatMap(({ ticket: { createdAtMs, resolvedAtMs } }) =>
      createdAtMs === null || resolvedAtMs === null || resolvedAtMs < createdAtMs ? [] : [(resolvedAtMs - createdAtMs) / HOUR_MS]);
    return hours.length < FEWEST_TIMED ? null : percentile(hours.sort((a, b) => a - b), 0.5);
  };
  const [bounced, clean] = [medianOf('bounced'), medianOf('clean')];
  return bounced === null || clean === null ? null : Math.max(0, bounced - clean);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
