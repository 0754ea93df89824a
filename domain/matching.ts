/**
 * Who gets which ticket: queue order, hard filter, score. Pure; the placement protocol turns a match into a claim.
 * The rules: strict queue order, then the best of the agents who may take it.
 */
import { acceptingStatuses, hasRoom } from './capacity.ts';
import type { AgentConfig, RoutingConfig } from './config.ts';
import type { PlacementSpec } from './events.ts';
import { scoreOf } from './matching-score.ts';

/** The fields of an agent's document that matter here. */
export interface AgentState {
  _id: string;
  status: string;
  used: Readonly<Record<string, number>>;
  caps: Readonly<Record<string, number>>;
  lastAssignedAtMs: number;
  /** False once the config no longer names the agent. */
  active: boolean;
}

/** An agent as the matcher sees it: live state, what the config says about it, and whether its shift is on. */
export interface AgentView {
  state: AgentState;
  /** Null: the config no longer names it. */
  config: AgentConfig | null;
  onShift: boolean;
}

export interface WaitingTicket {
  id: string;
  spec: PlacementSpec;
}

export type MatchingConfig = Pick<RoutingConfig, 'teams'>;

/** Why an agent may not take a ticket: `full` means that everything else fits. */
export type Exclusion =
  | 'inactive' | 'not-in-team' | 'excluded' | `language:${string}` | `missing-skill:${string}` | 'off-shift' | `status:${string}` | 'full';

export interface Candidate {
  agent: string;
  score: number;
}

/** Why this agent: kept with the assignment, readable later. */
export interface MatchDecision {
  atMs: number;
  agent: string;
  score: number;
  /** The best ten, best first, the chosen one included. */
  candidates: Candidate[];
  /** How many agents were excluded, by reason. */
  exclusions: Record<string, number>;
}

export interface Match {
  ticketId: string;
  agent: string;
  decision: MatchDecision;
}

const SHOWN_CANDIDATES = 10;

/** Tickets with the same signature are interchangeable to the matcher: when one finds nobody, neither does the next. */
export function signatureOf(spec: PlacementSpec): string {
  const list = (values: readonly string[]): string => [...values].sort().join(',');
  return [
    spec.team, spec.level, spec.language, spec.channel, spec.weight, list(spec.requiredSkills), list(spec.optionalSkills), list(spec.excluded),
  ].join('|');
}

/** Rank after the starvation guard: one priority higher once it has waited longer than its team allows. */
export function effectiveRank(spec: PlacementSpec, config: MatchingConfig, nowMs: number): number {
  const starving = nowMs - spec.enteredAtMs >= (config.teams[spec.team]?.starvationMs ?? Infinity);
  return starving ? Math.max(0, spec.rank - 1) : spec.rank;
}

/** The tickets in queue order: rank, earliest due (overdue first, never due last), entry time, id. */
export function inQueueOrder<T extends WaitingTicket>(waiting: readonly T[], config: MatchingConfig, nowMs: number): T[] {
  const dueOf = (ticket: T): number => ticket.spec.nextDueAtMs ?? Number.MAX_SAFE_INTEGER;
  return [...waiting].sort((a, b) =>
    effectiveRank(a.spec, config, nowMs) - effectiveRank(b.spec, config, nowMs)
    || dueOf(a) - dueOf(b)
    || a.spec.enteredAtMs - b.spec.enteredAtMs
    || (a.id < b.id ? -1 : 1));
}

/** The teams whose agents may take the ticket now: its own, then the overflow teams that have joined. */
export function eligibleTeams(spec: PlacementSpec, config: MatchingConfig, nowMs: number): string[] {
  const overflow = config.teams[spec.team]?.overflow ?? [];
  return [spec.team, ...overflow.filter(({ afterMs }) => nowMs - spec.enteredAtMs >= afterMs).map(({ team }) => team)];
}

/** When the next overflow team joins; null when all have. */
export function nextWideningMs(spec: PlacementSpec, config: MatchingConfig, nowMs: number): number | null {
  const later = (config.teams[spec.team]?.overflow ?? []).map(({ afterMs }) => spec.enteredAtMs + afterMs).filter((atMs) => atMs > nowMs);
  return later.length > 0 ? Math.min(...later) : null;
}

/** Hard filter: the first reason why this agent may not take the ticket, lasting reasons first; null when it may. */
export function exclusionOf(spec: PlacementSpec, agent: AgentView, teams: readonly string[]): Exclusion | null {
  const { state, config } = agent;
  if (config === null || !state.active) return 'inactive';
  if (!config.teams.some((team) => teams.includes(team))) return 'not-in-team';
  if (!config.languages.includes(spec.language)) return `language:${spec.language}`;
  const missing = spec.requiredSkills.find((skill) => config.skills[skill] === undefined);
  if (missing !== undefined) return `missing-skill:${missing}`;
  if (spec.excluded.includes(state._id)) return 'excluded';
  if (!agent.onShift) return 'off-shift';
  if (!acceptingStatuses(spec.channel).includes(state.status)) return `status:${state.status}`;
  return hasRoom(state.used, state.caps, spec.channel, spec.weight) ? null : 'full';
}

/**
 * Matches greedily in strict queue order: each ticket takes the best agent left. A ticket nobody can take is passed over.
 *
 * @param waiting tickets, in any order.
 * @param agents live state of everybody who might serve them. Not changed.
 * @returns one match per ticket that finds an agent, in queue order.
 */
export function matchQueue(waiting: readonly WaitingTicket[], agents: readonly AgentView[], config: MatchingConfig, nowMs: number): Match[] {
  const pool = agents.map((agent) => ({ ...agent, state: { ...agent.state, used: { ...agent.state.used } } }));
  const hopeless = new Set<string>();
  const matches: Match[] = [];
  for (const ticket of inQueueOrder(waiting, config, nowMs)) {
    const teams = eligibleTeams(ticket.spec, config, nowMs);
    // Room only shrinks within a pass, so a signature that found nobody once finds nobody again.
    const key = `${signatureOf(ticket.spec)}@${teams.length}`;
    if (hopeless.has(key)) continue;
    const decision = choose(ticket.spec, pool, teams, config, nowMs);
    const chosen = pool.find((agent) => agent.state._id === decision?.agent);
    if (decision === null || chosen === undefined) {
      hopeless.add(key);
      continue;
    }
    matches.push({ ticketId: ticket.id, agent: decision.agent, decision });
    const { used } = chosen.state;
    used[ticket.spec.channel] = (used[ticket.spec.channel] ?? 0) + ticket.spec.weight;
    used['total'] = (used['total'] ?? 0) + ticket.spec.weight;
    // One apart, so that turns within one pass stay in order.
    chosen.state.lastAssignedAtMs = nowMs + matches.length;
  }
  return matches;
}

function choose(
  spec: PlacementSpec, pool: readonly AgentView[], teams: readonly string[], config: MatchingConfig, nowMs: number,
): MatchDecision | null {
  const exclusions: Record<string, number> = {};
  const candidates: (Candidate & { lastAssignedAtMs: number })[] = [];
  for (const agent of pool) {
    const reason = exclusionOf(spec, agent, teams);
    if (reason !== null || agent.config === null) {
      exclusions[reason ?? 'inactive'] = (exclusions[reason ?? 'inactive'] ?? 0) + 1;
      continue;
    }
    const score = scoreOf(spec, agent.state, agent.config, config.teams[spec.team]?.mode ?? 'balanced', nowMs);
    candidates.push({ agent: agent.state._id, score, lastAssignedAtMs: agent.state.lastAssignedAtMs });
  }
  candidates.sort((a, b) => b.score - a.score || a.lastAssignedAtMs - b.lastAssignedAtMs || (a.agent < b.agent ? -1 : 1));
  const best = candidates[0];
  if (best === undefined) return null;
  return {
    atMs: nowMs,
    agent: best.agent,
    score: best.score,
    candidates: candidates.slice(0, SHOWN_CANDIDATES).map(({ agent, score }) => ({ agent, score })),
    exclusions,
  };
}

/** Why a ticket is still waiting, for people. */
export interface WhyWaiting {
  /** Each agent's reason; an agent that could take it now is missing here and listed in `free`. */
  byAgent: Record<string, Exclusion>;
  counts: Record<string, number>;
  /** Agents that could take it now: a match is under way. */
  free: string[];
  /** Nobody who is configured could ever take it, whatever the time or the load: alert. */
  unroutable: boolean;
  /** When the next overflow team joins. */
  nextWideningAtMs: number | null;
}

/** Explains a waiting ticket from the agents' present state. */
export function whyWaiting(spec: PlacementSpec, agents: readonly AgentView[], config: MatchingConfig, nowMs: number): WhyWaiting {
  const teams = eligibleTeams(spec, config, nowMs);
  const everyTeam = eligibleTeams(spec, config, Infinity);
  const why: WhyWaiting = { byAgent: {}, counts: {}, free: [], unroutable: true, nextWideningAtMs: nextWideningMs(spec, config, nowMs) };
  for (const agent of agents) {
    const reason = exclusionOf(spec, agent, teams);
    if (reason === null) why.free.push(agent.state._id);
    else {
      why.byAgent[agent.state._id] = reason;
      why.counts[reason] = (why.counts[reason] ?? 0) + 1;
    }
    if (!isLasting(exclusionOf(spec, agent, everyTeam))) why.unroutable = false;
  }
  return why;
}

/** Reasons that neither time nor load takes away; a cap below the ticket's own weight counts as load, for a person can raise it. */
function isLasting(reason: Exclusion | null): boolean {
  return reason !== null
    && (reason === 'inactive' || reason === 'not-in-team' || reason.startsWith('language:') || reason.startsWith('missing-skill:'));
}

/** The agents that may ever serve one of these queues, overflow included, whatever the time. */
export function poolOf(teams: readonly string[], config: Pick<RoutingConfig, 'teams' | 'agents'>): string[] {
  const serving = new Set(teams.flatMap((team) => [team, ...(config.teams[team]?.overflow ?? []).map((other) => other.team)]));
  return Object.entries(config.agents).filter(([, agent]) => agent.teams.some((team) => serving.has(team))).map(([id]) => id);
}

/** The queues an agent may ever serve: its own teams and those that overflow into them. Empty for an agent nobody configured. */
export function queuesOf(agent: string, config: Pick<RoutingConfig, 'teams' | 'agents'>): string[] {
  const own = config.agents[agent]?.teams ?? [];
  return Object.entries(config.teams)
    .filter(([team, { overflow }]) => own.includes(team) || overflow.some((other) => own.includes(other.team)))
    .map(([team]) => team);
}
