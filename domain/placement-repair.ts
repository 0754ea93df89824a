/** The parts of the protocol that heal what crashes leave: untold news, leaked reservations, a counter that does not add up. */
import { loadOf } from './capacity.ts';
import { ask, type AssignedNews, type HoldingAgent, type PlacedTicket, type Protocol, type ReleasedNews } from './placement-operations.ts';
import { isLive, settle } from './placement.ts';

/** How long an assignment may be unknown to its workflow before the sweep tells it. */
export const TELL_AFTER_MS = 5_000;
/** How long a reservation may be without its assignment before it counts as leaked: longer than any claim takes. */
export const SETTLE_AFTER_MS = 30_000;

/**
 * TELL: first the signal, then the mark. A crash in between repeats the signal, which is harmless; the other order could lose it.
 * @returns true when the workflow was told now.
 */
export function* tell(ticketId: string): Protocol<boolean> {
  const ticket = yield* ask({ op: 'readTicket', ticket: ticketId });
  const news = ticket && untoldNews(ticket);
  if (!news) return false;
  yield* ask({ op: 'signal', ticket: ticketId, news });
  // Where it fails the ticket has changed meanwhile: whoever holds it then is told, perhaps again.
  yield* ask({ op: 'casTicket', step: 'told', ticket: ticketId, v: ticket.v, set: { told: true } });
  return true;
}

function untoldNews({ state, told, agent, claim, epoch, released }: PlacedTicket): AssignedNews | ReleasedNews | null {
  if (told) return null;
  const from = released ? { agent: released.agent, reason: released.reason } : null;
  if (state === 'waiting' && released && from) return { epoch, v: released.v, from };
  return state === 'assigned' && agent !== null && claim !== null ? { epoch, v: claim + 1, agent, ...(from && { released: from }) } : null;
}

export interface Repair {
  /** Leaked reservations taken back. */
  settled: number;
  /** Counters that were wrong and are right now. */
  recounted: number;
  /** Agents that got capacity back: their queues can be matched. */
  freed: string[];
  /** When the next reservation that has no assignment yet becomes due for settling; null: none. */
  nextSettleAtMs: number | null;
}

/**
 * REPAIR: settles old reservations that are not live, and sets wrong counters right. Agents are read before tickets, so a
 * reservation that becomes live in between is seen as live; `settle` looks again anyway.
 */
export function* repairAgents(ids: readonly string[], nowMs: number): Protocol<Repair> {
  const agents = yield* ask({ op: 'readAgents', agents: ids });
  const tickets = new Map<string, PlacedTicket>();
  const held = [...new Set(agents.flatMap((agent) => agent.held.map(({ t }) => t)))];
  if (held.length > 0) for (const ticket of yield* ask({ op: 'readTickets', tickets: held })) tickets.set(ticket._id, ticket);
  const repair: Repair = { settled: 0, recounted: 0, freed: [], nextSettleAtMs: null };
  for (const agent of agents) {
    const settled = repair.settled;
    for (const entry of agent.held) {
      const ticket = tickets.get(entry.t);
      if (ticket && isLive(ticket, agent._id, entry)) continue;
      const dueAtMs = entry.atMs + SETTLE_AFTER_MS;
      if (nowMs < dueAtMs) repair.nextSettleAtMs = Math.min(repair.nextSettleAtMs ?? Infinity, dueAtMs);
      else if (yield* settle(agent._id, entry)) repair.settled += 1;
    }
    if (repair.settled > settled || (yield* recount(agent, repair))) repair.freed.push(agent._id);
  }
  return repair;
}

/** Sets a wrong counter right, provided that `held` is still what was counted. */
function* recount(agent: HoldingAgent, repair: Repair): Protocol<boolean> {
  const used = loadOf(agent.held);
  const isRight = (Object.keys(used) as (keyof typeof used)[]).every((channel) => used[channel] === agent.used[channel]); // keys of a literal
  if (isRight || !(yield* ask({ op: 'recount', agent: agent._id, held: agent.held, used }))) return false;
  repair.recounted += 1;
  return true;
}
