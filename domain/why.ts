/** Why a ticket is still waiting, for people; and when waiting may end by itself. */
import { rateFreeAtMs, rateWindows } from './capacity.ts';
import { awaitedAgent, exclusionOf, isLasting, isRamping, standingExclusion, type AgentView, type Exclusion, type MatchingConfig } from './eligibility.ts';
import type { PlacementSpec } from './events.ts';
import { nextWideningMs, openingsAt, widestOpening } from './relaxation.ts';

export interface WhyWaiting {
  /** Each agent's reason; an agent that could take it now is missing here and listed in `free`. */
  byAgent: Record<string, Exclusion>;
  counts: Record<string, number>;
  /** Agents that could take it now: a match is under way. */
  free: string[];
  /** Nobody who is configured could ever take it, whatever the time or the load: alert. */
  unroutable: boolean;
  /** Everybody who could ever take it is left out, by declining or by letting it lie: the exclusions are to be cleared. */
  isExhausted: boolean;
  /** When more is given up or more teams join. */
  nextWideningAtMs: number | null;
}

/** Explains a waiting ticket from the agents' present state. @param agents all who might ever serve its queue */
export function whyWaiting(spec: PlacementSpec, agents: readonly AgentView[], config: MatchingConfig, nowMs: number): WhyWaiting {
  const opening = openingsAt(config, nowMs)(spec);
  const widest = widestOpening(spec.team, config);
  const awaited = awaitedAgent(spec, agents, opening, config.placement, nowMs);
  const able: Exclusion[] = [];
  const why: WhyWaiting = { byAgent: {}, counts: {}, free: [], unroutable: true, isExhausted: false, nextWideningAtMs: nextWideningMs(spec, config, nowMs) };
  let isAnybodyLeft = false;
  for (const agent of agents) {
    const reason = exclusionOf(spec, agent, opening, awaited, config.placement, nowMs);
    if (reason === null) why.free.push(agent.state._id);
    else {
      why.byAgent[agent.state._id] = reason;
      why.counts[reason] = (why.counts[reason] ?? 0) + 1;
    }
    const standing = standingExclusion(spec, agent, widest, config.placement, nowMs);
    if (isLasting(standing)) continue;
    why.unroutable = false;
    if (standing === 'excluded') able.push(standing);
    else isAnybodyLeft = true;
  }
  why.isExhausted = able.length > 0 && !isAnybodyLeft;
  return why;
}

/** What stands closest in the way, the nearest to being over first. */
const NEAREST_FIRST = ['full', 'rate', 'waits-for', 'status', 'time-off', 'off-shift', 'optional-skill', 'excluded'] as const;

/** In one word why the ticket waits; null when nothing does: somebody is free, and a match is due. */
export function statedReason(why: WhyWaiting): string | null {
  if (why.free.length > 0) return null;
  if (why.unroutable) return 'unroutable';
  if (why.isExhausted) return 'exhausted';
  const reasons = Object.keys(why.counts);
  return NEAREST_FIRST.find((nearest) => reasons.some((reason) => reason === nearest || reason.startsWith(`${nearest}:`))) ?? reasons[0] ?? 'no-agents';
}

/** When waiting tickets may find somebody without anything happening: more is given up, an exclusion, an absence or a rate window ends. */
export function nextChanceMs(specs: readonly PlacementSpec[], agents: readonly AgentView[], config: MatchingConfig, nowMs: number): number | null {
  if (specs.length === 0) return null;
  const times = [
    ...specs.flatMap((spec) => [nextWideningMs(spec, config, nowMs), ...Object.values(spec.resting ?? {})]),
    ...agents.flatMap((agent) => [
      rateFreeAtMs(agent.state.recent ?? [], rateWindows(config.placement, isRamping(agent, config.placement, nowMs)), nowMs),
      ...(agent.state.absences ?? []).map(({ toMs }) => toMs),
    ]),
  ];
  return times.reduce<number | null>((soonest, atMs) => (atMs !== null && atMs > nowMs && (soonest === null || atMs < soonest) ? atMs : soonest), null);
}
