/** Carries out what a step of the ticket's workflow ordered about its placement. */
import type { PlacementOrder } from '../../domain/events.ts';
import { viewsOf } from '../../domain/eligibility.ts';
import type { MatchDecision } from '../../domain/matching.ts';
import { poolOf } from '../../domain/pools.ts';
import { whyWaiting, type WhyWaiting } from '../../domain/why.ts';
import { carryOut } from '../../domain/placement.ts';
import type { PlacedTicket } from '../../domain/placement-operations.ts';
import { readAgents } from '../../store/agents.ts';
import { readPlacedTicket } from '../../store/tickets.ts';
import { contextOf, drive, LONGEST_SLEEP_MS, type PlacementDeps } from './deps.ts';
import { match } from './match.ts';

export type PlaceOutcome =
  /** `decision` is null when a person chose. */
  | { kind: 'assigned'; agent: string; v: number; decision: MatchDecision | null }
  | { kind: 'waiting'; v: number; why: WhyWaiting }
  | { kind: 'idle' | 'closed'; v: number }
  /** Weight, rank or skills are in place. A match that follows is told by signal. */
  | { kind: 'adjusted' }
  /** A newer order holds. */
  | { kind: 'superseded' }
  /** The order names an agent without a document. Nothing was changed. */
  | { kind: 'unknown_agent' };

/**
 * Carries out one order and the matching it calls for. The same order again (ticket, epoch, event) returns the outcome as it stands.
 * The answer `assigned` to a `place` counts as told: the caller must pass it on to the workflow, or fail and be tried again.
 *
 * @param decisions the workflow's decisions behind this order: a late retry of an `adjust` that the committed view has overtaken is
 *   refused. Left out, only the epoch protects.
 * @throws when there is no document of this ticket (call ensureTicketDoc first), and whatever MongoDB throws in an outage.
 */
export async function carryOutOrder(
  deps: PlacementDeps, ticketId: string, order: PlacementOrder, eventId: string, decisions = Number.MAX_SAFE_INTEGER,
): Promise<PlaceOutcome> {
  const result = await drive(deps, carryOut({ ticketId, eventId, order, decisions }, contextOf(deps)));
  await match(deps, result.matchTeams, ...(order.kind === 'place' ? [{ ticketId, epoch: order.epoch }] : []));
  switch (result.kind) {
    case 'superseded':
    case 'unknown_agent':
      return { kind: result.kind };
    case 'unknown_ticket':
      throw new Error(`Ticket ${ticketId} has no document: ensureTicketDoc must come before its first placement`);
    case 'done':
      return order.kind === 'adjust' ? { kind: 'adjusted' } : outcomeOf(deps, await readPlacedTicket(deps.store, ticketId), order.epoch);
  }
}

async function outcomeOf(deps: PlacementDeps, ticket: PlacedTicket | null, epoch: number): Promise<PlaceOutcome> {
  if (ticket?.epoch !== epoch) return { kind: 'superseded' };
  if (ticket.state === 'idle' || ticket.state === 'closed') return { kind: ticket.state, v: ticket.v };
  if (ticket.agent !== null && ticket.claim !== null) {
    return { kind: 'assigned', agent: ticket.agent, v: ticket.claim + 1, decision: ticket.decision ?? null };
  }
  const why = await explainWaiting(deps, ticket);
  await wakeForWidening(deps, ticket.team, why);
  return { kind: 'waiting', v: ticket.v, why };
}

/** The dispatch of the queue may sleep past the moment at which more agents may take this ticket. It looks again, and sees that moment. */
async function wakeForWidening({ nowMs, wakeDispatch }: PlacementDeps, team: string, { nextWideningAtMs }: WhyWaiting): Promise<void> {
  if (nextWideningAtMs === null || nextWideningAtMs - nowMs() > LONGEST_SLEEP_MS) return;
  await wakeDispatch?.(team).catch(() => undefined);
}

/** Why a waiting ticket is still waiting, from the agents' state of this moment. @throws when the ticket was never placed. */
export async function explainWaiting(deps: PlacementDeps, { _id, spec }: PlacedTicket): Promise<WhyWaiting> {
  if (spec === null) throw new Error(`Ticket ${_id} was never placed in a queue`);
  const { config, nowMs, onShift, fresh } = contextOf(deps);
  const agents = await readAgents(deps.store, poolOf([spec.team], config));
  return whyWaiting(spec, viewsOf(agents, config, onShift, fresh), config, nowMs);
}
