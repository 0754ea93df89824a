/** The agents in the course of a matching pass: what they have been given, who is best for which tickets, and why. */
import type { AgentConfig, PlacementRules, TeamConfig } from './config.ts';
import { exclusionOf, type AgentView } from './eligibility.ts';
import type { PlacementSpec } from './events.ts';
import type { MatchDecision } from './matching.ts';
import { affinityPoints, fitPoints, loadPoints, totalPoints } from './matching-score.ts';
import type { Opening } from './relaxation.ts';

const SHOWN_CANDIDATES = 10;
/** An agent in the course of a pass. */
export interface Seat {
  id: string;
  view: AgentView;
  config: AgentConfig;
  used: Record<string, number>;
  caps: Readonly<Record<string, number>>;
  lastAssignedAtMs: number;
  /** Automatic assignments the rate windows still allow. */
  rateLeft: number;
  /** What it was given in this pass, by number of the match. */
  given: { match: number; weight: number; channel: string }[];
}

/** A seat's standing for one group of tickets. Points only shrink within a pass, so an old entry is never too low. */
export interface Ranked {
  seat: Seat;
  fit: number;
  score: number;
  /** How much the seat had been given when the score was worked out. */
  asOf: number;
}

/** Tickets that the same agents may take with the same points, affinity apart. */
export interface Group {
  opening: Opening;
  awaited: string | null;
  mode: TeamConfig['mode'];
  spec: PlacementSpec;
  /** Best first. Who has no room any more is dropped: room only shrinks within a pass. */
  ranked: Ranked[];
}

export function hasSeatRoom({ caps, used, rateLeft }: Seat, { channel, weight }: PlacementSpec): boolean {
  return rateLeft > 0 && (used[channel] ?? 0) + weight <= (caps[channel] ?? 0) && (used['total'] ?? 0) + weight <= (caps['total'] ?? 0);
}

export function byScore(a: Ranked, b: Ranked): number {
  return b.score - a.score || a.seat.lastAssignedAtMs - b.seat.lastAssignedAtMs || (a.seat.id < b.seat.id ? -1 : 1);
}

/** Where an entry belongs in a sorted list. */
export function placeFor(entry: Ranked, sorted: readonly Ranked[]): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = sorted[middle];
    if (other !== undefined && byScore(other, entry) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What a pass knows from its beginning. */
interface PassFacts {
  agents: readonly AgentView[];
  seats: readonly Seat[];
  config: { placement: PlacementRules };
  nowMs: number;
}

/** One ticket given away. */
interface Given {
  spec: PlacementSpec;
  group: Group;
  agent: string;
  match: number;
  together: number | undefined;
}

/** Why the match with this number went to this agent, as things stood when its turn came. */
export function explain(pass: PassFacts, { spec, group, agent, match, together }: Given): MatchDecision {
  const { opening, awaited, mode } = group;
  const exclusions: Record<string, number> = {};
  const candidates: Ranked[] = [];
  const nobody = pass.agents.length - pass.seats.length;
  if (nobody > 0) exclusions['inactive'] = nobody;
  for (const seat of pass.seats) {
    const then = asSeenBefore(seat, match, pass.nowMs);
    const reason = exclusionOf(spec, then, opening, awaited, pass.config.placement, pass.nowMs);
    if (reason !== null) exclusions[reason] = (exclusions[reason] ?? 0) + 1;
    else {
      const fit = fitPoints(spec, seat.config, mode);
      const score = totalPoints(fit, loadPoints(then.state, mode, pass.nowMs), affinityPoints(spec, seat.id, seat.config));
      candidates.push({ seat: { ...seat, lastAssignedAtMs: then.state.lastAssignedAtMs }, fit, score, asOf: 0 });
    }
  }
  candidates.sort(byScore);
  return {
    atMs: pass.nowMs,
    agent,
    score: candidates.find(({ seat }) => seat.id === agent)?.score ?? 0,
    candidates: candidates.slice(0, SHOWN_CANDIDATES).map(({ seat, score }) => ({ agent: seat.id, score })),
    exclusions,
    ...(together !== undefined && { together }),
  };
}

/** The agent as it stood before match number `match` of this pass. */
function asSeenBefore({ view, given }: Seat, match: number, nowMs: number): AgentView {
  const used: Record<string, number> = { ...view.state.used };
  const before = given.filter((one) => one.match < match);
  for (const { weight, channel } of before) {
    used[channel] = (used[channel] ?? 0) + weight;
    used['total'] = (used['total'] ?? 0) + weight;
  }
  const last = before.at(-1);
  const lastAssignedAtMs = last ? nowMs + last.match + 1 : view.state.lastAssignedAtMs;
  const recent = [...before.map(() => nowMs), ...(view.state.recent ?? [])];
  return { ...view, state: { ...view.state, used, lastAssignedAtMs, recent } };
}
