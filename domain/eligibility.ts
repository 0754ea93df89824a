/** Whether an agent may take a ticket, and if not, why: the hard filter before any score. */
import { accepts, hasRoom, rateRoom, rateWindows } from './capacity.ts';
import type { AgentConfig, PlacementRules, RoutingConfig } from './config.ts';
import type { PlacementSpec } from './events.ts';
import { teamsServing } from './pools.ts';
import type { Opening } from './relaxation.ts';

/** The fields of an agent's document that matter here. */
export interface AgentState {
  _id: string;
  status: string;
  /** When it took on this status. Absent in documents of older versions. */
  statusAtMs?: number;
  used: Readonly<Record<string, number>>;
  caps: Readonly<Record<string, number>>;
  lastAssignedAtMs: number;
  /** When the latest automatic assignments were made, newest first. Absent in documents of older versions. */
  recent?: readonly number[];
  /** Time off that somebody told us of, beside the config's. */
  absences?: readonly { fromMs: number; toMs: number }[];
  /** False once the config no longer names the agent. */
  active: boolean;
}

/** An agent as the matcher sees it: live state, what the config says about it, and whether its shift is on. */
export interface AgentView {
  state: AgentState;
  /** Null: the config no longer names it. */
  config: AgentConfig | null;
  onShift: boolean;
  /** The shift has only just begun. */
  isFresh?: boolean;
}

export type MatchingConfig = Pick<RoutingConfig, 'teams' | 'calendars' | 'placement'>;

/** Why an agent may not take a ticket: `full` means that everything else fits. */
export type Exclusion =
  | 'inactive' | 'not-in-team' | `language:${string}` | `missing-skill:${string}` | 'excluded' | `optional-skill:${string}` | 'off-shift'
  | 'time-off' | `status:${string}` | `waits-for:${string}` | 'rate' | 'full';

/** Which agents work now. @param fresh those whose shift has only just begun. */
export function viewsOf(
  agents: readonly AgentState[], config: Pick<RoutingConfig, 'agents'>, onShift: ReadonlySet<string>, fresh?: ReadonlySet<string>,
): AgentView[] {
  return agents.map((state) => ({
    state, config: config.agents[state._id] ?? null, onShift: onShift.has(state._id), isFresh: fresh?.has(state._id) ?? false,
  }));
}

/** What stands in the way whatever the load is; lasting reasons first. Null: nothing does. */
export function standingExclusion(
  spec: PlacementSpec, agent: AgentView, opening: Pick<Opening, 'teams' | 'demands'>, rules: PlacementRules, nowMs: number,
): Exclusion | null {
  const { state, config } = agent;
  if (config === null || !state.active) return 'inactive';
  const lasting = lastingExclusion(spec, config, opening.teams, rules);
  if (lasting !== null) return lasting;
  if (isExcluded(spec, state._id, nowMs)) return 'excluded';
  if (opening.demands.length > 0) {
    const wanted = spec.optionalSkills.find((skill) => skillOf(config, skill) === 0 && opening.demands.includes(rules.importance[skill] ?? 'medium'));
    if (wanted !== undefined) return `optional-skill:${wanted}`;
  }
  if (!agent.onShift) return 'off-shift';
  if (isAbsent(state, nowMs)) return 'time-off';
  return accepts(state.status, spec.channel, rules.statuses) ? null : `status:${state.status}`;
}

/** The agents who could take the ticket by team, language and required skills, whatever the time or the load. */
export function ableAgents(spec: PlacementSpec, config: Pick<RoutingConfig, 'teams' | 'agents' | 'placement'>): string[] {
  const teams = teamsServing(spec.team, config.teams[spec.team]);
  return Object.entries(config.agents).filter(([, agent]) => lastingExclusion(spec, agent, teams, config.placement) === null).map(([id]) => id);
}

function lastingExclusion(spec: PlacementSpec, config: AgentConfig, teams: readonly string[], rules: PlacementRules): Exclusion | null {
  if (!config.teams.some((team) => teams.includes(team))) return 'not-in-team';
  if (!config.languages.includes(spec.language)) return `language:${spec.language}`;
  const missing = spec.requiredSkills.find((skill) => skillOf(config, skill) < (rules.minProficiency[skill] ?? 1));
  return missing === undefined ? null : `missing-skill:${missing}`;
}

/** The agent for whom everybody else waits: it knows the ticket, the time for it is not over, and it works. Null: nobody. */
export function awaitedAgent(
  spec: PlacementSpec, agents: readonly AgentView[], opening: Opening, rules: PlacementRules, nowMs: number,
): string | null {
  if (!opening.onlyPreferred || spec.prefer === null) return null;
  const preferred = agents.find(({ state }) => state._id === spec.prefer);
  return preferred && standingExclusion(spec, preferred, opening, rules, nowMs) === null ? spec.prefer : null;
}

/** The first reason why this agent may not take the ticket; null when it may. @param awaited see {@link awaitedAgent} */
export function exclusionOf(
  spec: PlacementSpec, agent: AgentView, opening: Opening, awaited: string | null, rules: PlacementRules, nowMs: number,
): Exclusion | null {
  const standing = standingExclusion(spec, agent, opening, rules, nowMs);
  if (standing !== null) return standing;
  if (awaited !== null && agent.state._id !== awaited) return `waits-for:${awaited}`;
  const { state } = agent;
  if (rateRoom(state.recent ?? [], rateWindows(rules, isRamping(agent, rules, nowMs)), nowMs) <= 0) return 'rate';
  return hasRoom(state.used, state.caps, spec.channel, spec.weight) ? null : 'full';
}

/** True for whoever has just come online or on shift, and is not to get the whole backlog at once. */
export function isRamping({ state, isFresh }: AgentView, { ramp }: PlacementRules, nowMs: number): boolean {
  return ramp !== null && (isFresh === true || (state.statusAtMs !== undefined && nowMs - state.statusAtMs < ramp.forMs));
}

/** Left out for good (declined, not for them) or for a while (let it lie). */
export function isExcluded({ excluded, resting }: Pick<PlacementSpec, 'excluded' | 'resting'>, agent: string, nowMs: number): boolean {
  return excluded.includes(agent) || (resting?.[agent] ?? 0) > nowMs;
}

export function isAbsent({ absences }: Pick<AgentState, 'absences'>, nowMs: number): boolean {
  return absences?.some(({ fromMs, toMs }) => fromMs <= nowMs && nowMs < toMs) ?? false;
}

/** Reasons that neither time nor load takes away; a cap below the ticket's own weight counts as load, for a person can raise it. */
export function isLasting(reason: Exclusion | null): boolean {
  return reason !== null
    && (reason === 'inactive' || reason === 'not-in-team' || reason.startsWith('language:') || reason.startsWith('missing-skill:'));
}

function skillOf({ skills }: AgentConfig, skill: string): number {
  return Object.hasOwn(skills, skill) ? (skills[skill] ?? 0) : 0;
}
