/**
 * What a ticket asks for, and of whom, widens while it waits: first the agent who knows it, then its team with all skills, then
 * without the optional ones by their importance, then the helping teams, at last the supervisors. Required skills are never given up.
 * Times are business time of the ticket's team.
 */
import { addBusinessMs, ALWAYS_OPEN, businessMsBetween, type Calendar } from './calendar.ts';
import type { Importance, RoutingConfig, TeamConfig } from './config.ts';
import { DAY_MS } from './duration.ts';
import type { PlacementSpec } from './events.ts';

/** To whom a ticket is open at one stage of its wait. */
export interface Opening {
  /** Its own team first. */
  teams: readonly string[];
  /** Optional skills of this importance are insisted on. */
  demands: readonly Importance[];
  /** Only the preferred agent, while that one works. */
  onlyPreferred: boolean;
  /** The last stage: the supervisors have it. */
  isLast: boolean;
}

type RelaxationConfig = Pick<RoutingConfig, 'teams' | 'calendars'>;

/** Farther back no wait is looked at: as good as always. */
const LONGEST_WAIT_MS = 2 * 366 * DAY_MS;

/**
 * The openings at `nowMs`. Tickets of one team at one stage get the very same object.
 * @returns a function of a ticket's spec.
 */
export function openingsAt(config: RelaxationConfig, nowMs: number): (spec: Pick<PlacementSpec, 'team' | 'enteredAtMs'>) => Opening {
  const stages = new Map<string, { enteredUntilMs: number[]; openings: Opening[] }>();
  return ({ team: id, enteredAtMs }) => {
    let known = stages.get(id);
    if (known === undefined) {
      const team = config.teams[id];
      const times = stageTimes(team);
      known = {
        enteredUntilMs: times.map((afterMs) => latestEntryMs(calendarOf(team, config), nowMs, afterMs)),
        openings: [0, ...times].map((waitedMs) => openingAfter(id, team, waitedMs)),
      };
      stages.set(id, known);
    }
    let stage = 0;
    while (enteredAtMs <= (known.enteredUntilMs[stage] ?? -Infinity)) stage += 1;
    return known.openings[stage] ?? openingAfter(id, config.teams[id], 0);
  };
}

/** The opening of a ticket that has waited for ever. */
export function widestOpening(team: string, config: RelaxationConfig): Opening {
  return openingAfter(team, config.teams[team], Infinity);
}

/** When the ticket's next stage begins; null when it is at its last. */
export function nextWideningMs(spec: Pick<PlacementSpec, 'team' | 'enteredAtMs'>, config: RelaxationConfig, nowMs: number): number | null {
  const team = config.teams[spec.team];
  const calendar = calendarOf(team, config);
  const waitedMs = businessMsBetween(calendar, Math.min(spec.enteredAtMs, nowMs), nowMs);
  const next = stageTimes(team).find((afterMs) => afterMs > waitedMs);
  return next === undefined ? null : addBusinessMs(calendar, spec.enteredAtMs, next);
}

/** Business milliseconds after which something changes for a ticket of this team, ascending. */
function stageTimes(team: TeamConfig | undefined): number[] {
  if (team === undefined) return [];
  const { relax, overflow, supervisor } = team;
  const all = [...(relax ? Object.values(relax) as number[] : []), ...overflow.map(({ afterMs }) => afterMs), ...(supervisor ? [supervisor.afterMs] : [])]; // a Relaxation has only times
  return [...new Set(all)].filter((ms) => ms > 0).sort((a, b) => a - b);
}

function openingAfter(id: string, team: TeamConfig | undefined, waitedMs: number): Opening {
  const { relax = null, overflow = [], supervisor = null } = team ?? {};
  const isLast = supervisor !== null && waitedMs >= supervisor.afterMs;
  const demands: Importance[] = [];
  if (relax !== null && relax.lowMs > waitedMs) demands.push('low');
  if (relax !== null && relax.mediumMs > waitedMs) demands.push('medium');
  if (relax !== null && relax.highMs > waitedMs) demands.push('high');
  return {
    teams: [id, ...overflow.filter(({ afterMs }) => waitedMs >= afterMs).map((helper) => helper.team), ...(isLast ? [supervisor.team] : [])],
    demands,
    onlyPreferred: (relax?.preferredMs ?? 0) > waitedMs,
    isLast,
  };
}

/** A team whose calendar is gone waits by the clock. */
function calendarOf(team: TeamConfig | undefined, { calendars }: RelaxationConfig): Calendar {
  return calendars[team?.calendar ?? ''] ?? ALWAYS_OPEN;
}

/** The latest moment from which at least `afterMs` of business time have passed until now. */
function latestEntryMs(calendar: Calendar, nowMs: number, afterMs: number): number {
  const hasPassed = (spanMs: number): boolean => businessMsBetween(calendar, nowMs - spanMs, nowMs) >= afterMs;
  let longMs = afterMs;
  while (!hasPassed(longMs)) {
    if (longMs > LONGEST_WAIT_MS) return -Infinity;
    longMs = Math.max(longMs * 2, 1);
  }
  let shortMs = afterMs;
  // Between the two lies the one moment; when the calendar was open throughout, it is `afterMs` itself.
  while (shortMs < longMs) {
    const middleMs = Math.floor((shortMs + longMs) / 2);
    if (hasPassed(middleMs)) longMs = middleMs;
    else shortMs = middleMs + 1;
  }
  return nowMs - longMs;
}
