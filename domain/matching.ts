/**
 * Who gets which ticket. Pure; the placement protocol turns a match into a claim. Used alike by tickets, dispatch, replay and simulation.
 * The rules: strict queue order; of the agents who may take a ticket the one with the most points; and of tickets that are equal in
 * queue order together the choice with the highest total.
 */
import type { AgentView, MatchingConfig } from './eligibility.ts';
import type { PlacementSpec } from './events.ts';
import { Pass } from './matching-pass.ts';

export interface WaitingTicket {
  id: string;
  spec: PlacementSpec;
  /** Signature of the spec, where it is at hand already. */
  sig?: string;
}

export interface Candidate {
  agent: string;
  score: number;
}

/** Why this agent: kept with the assignment, readable later. */
export interface MatchDecision {
  atMs: number;
  agent: string;
  score: number;
  /** The best ten, best first; the chosen one among them unless the total of equal tickets decided. */
  candidates: Candidate[];
  /** How many agents were excluded, by reason. */
  exclusions: Record<string, number>;
  /** So many tickets, equal in queue order, were given out together for the best total. */
  together?: number;
}

export interface Match {
  ticketId: string;
  agent: string;
  /** Why this agent, as things stood when its turn came. */
  explain: () => MatchDecision;
}

/**
 * @param waiting tickets, in any order.
 * @param agents live state of everybody who might serve them. Not changed.
 * @returns one match per ticket that finds an agent, in queue order. A ticket nobody can take is passed over.
 */
export function matchQueue(waiting: readonly WaitingTicket[], agents: readonly AgentView[], config: MatchingConfig, nowMs: number): Match[] {
  return new Pass(agents, config, nowMs).match(waiting);
}
