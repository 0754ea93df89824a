/** Small organisations for the placement tests: one team, agents named a, b, …, tickets named t1, t2, … */
import { ALWAYS_OPEN } from '../../domain/calendar.ts';
import { DEFAULT_PLACEMENT, type AgentConfig, type RoutingConfig, type TeamConfig } from '../../domain/config.ts';
import type { PlacementSpec } from '../../domain/events.ts';
import { signatureOf } from '../../domain/signature.ts';
import type { HoldingAgent, PlacedTicket } from '../../domain/placement-operations.ts';

export const TEAM = 'support';

export function teamOf(changes: Partial<TeamConfig> = {}): TeamConfig {
  return {
    name: 'Support', level: 'L1', calendar: 'always', mode: 'balanced', starvationMs: 3_600_000, overflow: [], acknowledgeMs: null,
    triage: false, order: 'priority', queueRank: 5, relax: null, supervisor: null, onOffline: 'requeue_unreplied', ...changes,
  };
}

export function agentOf(changes: Partial<AgentConfig> = {}): AgentConfig {
  return {
    name: 'Somebody', teams: [TEAM], skills: {}, languages: ['en'], shift: 'always', caps: { total: null, channels: {} }, seniority: 'regular',
    timeOff: [], delegate: null, ...changes,
  };
}

export function configOf(agents: readonly string[]): Pick<RoutingConfig, 'teams' | 'agents' | 'calendars' | 'placement'> {
  return { teams: { [TEAM]: teamOf() }, calendars: { always: ALWAYS_OPEN }, placement: DEFAULT_PLACEMENT, agents: Object.fromEntries(agents.map((id) => [id, agentOf({ name: id })])) };
}

export function specOf(changes: Partial<PlacementSpec> = {}): PlacementSpec {
  return {
    team: TEAM, level: 'L1', category: null, requiredSkills: [], optionalSkills: [], language: 'en', channel: 'email', rank: 2,
    nextDueAtMs: null, enteredAtMs: 0, weight: 1, excluded: [], prefer: null, tier: 'starter', ...changes,
  };
}

/** An agent's live document, empty-handed. */
export function holdingAgent(id: string, cap = 1, changes: Partial<HoldingAgent> = {}): HoldingAgent {
  return {
    _id: id, status: 'online', used: { email: 0, web: 0, chat: 0, phone: 0, total: 0 },
    caps: { email: cap, web: cap, chat: cap, phone: cap, total: cap }, held: [], lastAssignedAtMs: 0, active: true, ...changes,
  };
}

/** A ticket's document before its first placement. */
export function idleTicket(id: string): PlacedTicket {
  return {
    _id: id, epoch: 0, eventId: '', v: 0, state: 'idle', agent: null, claim: null, told: true, placedAtMs: 0, team: '', sig: '', rank: 0,
    enteredAtMs: 0, weight: 0, spec: null, viewVersion: 0,
  };
}

/** A ticket standing in the queue at epoch 1. */
export function waitingTicket(id: string, spec = specOf()): PlacedTicket {
  const { team, rank, enteredAtMs, weight } = spec;
  return { ...idleTicket(id), epoch: 1, eventId: 'e1', v: 1, state: 'waiting', told: false, team, sig: signatureOf(spec), rank, enteredAtMs, weight, spec };
}

/** The ticket held by the agent at epoch 1, and the agent holding it. */
export function held(ticket: PlacedTicket, agent: HoldingAgent, told = true): { ticket: PlacedTicket; agent: HoldingAgent } {
  const w = ticket.weight;
  return {
    ticket: { ...ticket, v: ticket.v + 1, state: 'assigned', agent: agent._id, claim: ticket.v, told },
    agent: {
      ...agent,
      held: [...agent.held, { t: ticket._id, v: ticket.v, w, channel: ticket.spec?.channel ?? 'email', atMs: 0 }],
      used: { ...agent.used, email: agent.used.email + w, total: agent.used.total + w },
    },
  };
}
