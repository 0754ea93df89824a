/**
 * The placement protocol: one owner per ticket, nobody over capacity by an automatic claim, nothing lost, through any crash.
 *
 * A ticket's document alone says who holds it. An agent's document carries reservations; one is **live** when its ticket is
 * assigned to that agent with `claim` equal to the reservation's `v`. The invariant behind everything: *every assignment has its
 * live reservation*. Surplus reservations are leaks; `settle` takes them back.
 *
 * Every write to a ticket is a compare-and-set on `v`, so whoever writes has seen what it overwrites. Two more rules keep the
 * invariant. A reservation is made before the ticket is assigned, and freed after the ticket has moved on. And nothing is taken back
 * unless the ticket's `v` was raised past the reservation's first (the fence): an assignment lands only at the `v` its reservation
 * was made for, so none that is still under way can land on a reservation that is gone.
 */
import { acceptingStatuses, rateGuard, rateWindows, type Reservation } from './capacity.ts';
import type { RoutingConfig } from './config.ts';
import type { PlacementOrder, PlacementSpec } from './events.ts';
import { isRamping, viewsOf } from './eligibility.ts';
import { matchQueue, type Match } from './matching.ts';
import { signatureOf } from './signature.ts';
import { poolOf, queuesOf } from './pools.ts';
import { ask, type HoldingAgent, type PlacedTicket, type Protocol, type TicketChange } from './placement-operations.ts';

/** What a run of the protocol knows of the world outside the documents; fixed for the run. */
export interface PlacementContext {
  nowMs: number;
  config: Pick<RoutingConfig, 'teams' | 'agents' | 'calendars' | 'placement'>;
  /** Ids of the agents whose shift is on. */
  onShift: ReadonlySet<string>;
  /** Of these, the ones whose shift has only just begun. */
  fresh?: ReadonlySet<string>;
}

/** One order of a ticket's workflow. */
export interface OrderRequest {
  ticketId: string;
  eventId: string;
  order: PlacementOrder;
  /** Decisions behind the order; an `adjust` older than the committed view is refused. */
  decisions: number;
}

export interface OrderResult {
  /** `done`: written, now or by an earlier try. `superseded`: a newer order holds. */
  kind: 'done' | 'superseded' | 'unknown_agent' | 'unknown_ticket';
  /** Queues to match now, whatever the kind: a ticket waits in them, or an agent who serves them was freed. */
  matchTeams: string[];
}

/** One assignment made by a pass. */
export interface Assignment {
  ticketId: string;
  epoch: number;
  agent: string;
  v: number;
}

/**
 * Claims a pass may lose before it leaves the rest to whoever won them: every pass goes on until it finds nothing to match, so the last
 * one left finishes the work. What died in between is the sweep's.
 */
const MAX_LOST_CLAIMS = 8;
/** Claims of one ticket a pass may lose before it passes it over: a ticket in whose way something stands must not hold up the others. */
const MAX_LOST_CLAIMS_PER_TICKET = 3;
/** Every further try means that somebody else's write to this one ticket went through in between. */
const MAX_TRIES = 100;

/** Carries one order out, up to and without the matching that follows it. */
export function* carryOut(request: OrderRequest, context: PlacementContext): Protocol<OrderResult> {
  const { ticketId, order } = request;
  const freed: string[] = [];
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const ticket = yield* ask({ op: 'readTicket', ticket: ticketId });
    if (ticket === null) return { kind: 'unknown_ticket', matchTeams: freed };
    const teamsOf = (holder: string | null): string[] => (holder === null ? [] : queuesOf(holder, context.config));
    // A retry finds its own write. Its first try may have died before the match.
    const overtaken = verdictOf(request, ticket);
    if (overtaken !== null) return { kind: overtaken, matchTeams: [...freed, ...queuesToMatch(order)] };
    const attempt = yield* attemptOrder(request, ticket, context);
    if (attempt === 'unknown_agent') return { kind: 'unknown_agent', matchTeams: freed };
    if (attempt === 'done') return { kind: 'done', matchTeams: [...freed, ...queuesToMatch(order), ...teamsOf(ticket.agent)] };
    // For a moment our reservation made the agent look fuller than it is, and a matcher may have passed it by.
    freed.push(...teamsOf(order.kind === 'manual' ? order.agent : ticket.agent));
  }
  throw new Error(`Ticket ${ticketId} kept changing under the order to ${order.kind} it; the order will be tried again`);
}

/** Whether the ticket already shows the order (`done`) or a newer one; null when the order is still to be carried out. */
function verdictOf({ order, eventId, decisions }: OrderRequest, ticket: PlacedTicket): 'done' | 'superseded' | null {
  if (order.kind === 'adjust') return ticket.epoch !== order.epoch || ticket.state === 'closed' || ticket.viewVersion > decisions ? 'superseded' : null;
  if (ticket.epoch === order.epoch && ticket.eventId === eventId) return 'done';
  return ticket.epoch >= order.epoch || ticket.state === 'closed' ? 'superseded' : null;
}

function queuesToMatch(order: PlacementOrder): string[] {
  return order.kind === 'place' || order.kind === 'adjust' ? [order.spec.team] : [];
}

type Attempt = 'done' | 'moved_on' | 'unknown_agent';

function attemptOrder({ order, eventId }: OrderRequest, ticket: PlacedTicket, context: PlacementContext): Protocol<Attempt> {
  const stamp = { epoch: order.epoch, eventId, placedAtMs: context.nowMs, decision: null, released: null };
  switch (order.kind) {
    case 'place':
      return moveOn(ticket, { ...stamp, state: 'waiting', told: false, ...queueFields(order.spec) }, context);
    case 'release':
      return moveOn(ticket, { ...stamp, state: order.to, told: true }, context);
    case 'manual':
      return reserveAndAssign(ticket, order.agent, { ...stamp, told: true, ...queueFields(order.spec) }, context);
    case 'adjust':
      return adjust(ticket, order.spec, context);
  }
}

/** PLACE, RELEASE, CLOSE: the ticket first, then the old holder's reservation; never the other way round. */
function* moveOn(ticket: PlacedTicket, change: TicketChange, context: PlacementContext): Protocol<Attempt> {
  const set = { ...change, agent: null, claim: null };
  if (!(yield* ask({ op: 'casTicket', step: 'move-on', ticket: ticket._id, v: ticket.v, set }))) return 'moved_on';
  yield* freeHolder(ticket, context);
  return 'done';
}

/**
 * ADJUST: weight, rank or skills changed; holder and epoch stay. A new weight gets a new reservation, and the old one goes when the
 * ticket points to the new: there is no moment in which the agent carries the ticket uncounted.
 */
function* adjust(ticket: PlacedTicket, spec: PlacementSpec, context: PlacementContext): Protocol<Attempt> {
  const sameLoad = ticket.weight === spec.weight && ticket.spec?.channel === spec.channel;
  if (ticket.agent !== null && !sameLoad) return yield* reserveAndAssign(ticket, ticket.agent, queueFields(spec), context);
  const written = yield* ask({ op: 'casTicket', step: 'adjust', ticket: ticket._id, v: ticket.v, set: queueFields(spec) });
  return written ? 'done' : 'moved_on';
}

/** MANUAL and a new weight: reserves without asking the cap, then assigns, then frees the reservation before. A person always wins. */
function* reserveAndAssign(
  ticket: PlacedTicket, agent: string, change: TicketChange & { weight: number; spec: PlacementSpec }, context: PlacementContext,
): Protocol<Attempt> {
  const entry = { t: ticket._id, v: ticket.v, w: change.weight, channel: change.spec.channel, atMs: context.nowMs };
  const pushed = yield* ask({ op: 'push', agent, entry, claim: null });
  if (pushed === 'unknown') return 'unknown_agent';
  const set = { ...change, state: 'assigned' as const, agent, claim: ticket.v };
  if (pushed !== 'refused' && (yield* ask({ op: 'casTicket', step: 'assign', ticket: ticket._id, v: ticket.v, set }))) {
    yield* freeHolder(ticket, context);
    return 'done';
  }
  // Refused: a reservation for this v with another load is in the way. Settling it raises v.
  yield* settle(agent, entry);
  return 'moved_on';
}

/**
 * SETTLE: the fate of a reservation whose assignment failed, or whose owner vanished. Fence, look, and take it back when it is not live.
 * @returns true when it was taken back.
 */
export function* settle(agent: string, entry: Reservation): Protocol<boolean> {
  // The fence: an assignment for this v that is still on its way finds a higher one and fails.
  yield* ask({ op: 'casTicket', step: 'fence', ticket: entry.t, v: entry.v, set: {} });
  const ticket = yield* ask({ op: 'readTicket', ticket: entry.t });
  if (ticket !== null && isLive(ticket, agent, entry)) return false;
  return yield* ask({ op: 'pull', agent, entry });
}

/** True when the reservation is the one behind the ticket's present assignment. */
export function isLive(ticket: PlacedTicket, agent: string, entry: Pick<Reservation, 'v'>): boolean {
  return ticket.state === 'assigned' && ticket.agent === agent && ticket.claim === entry.v;
}

/**
 * MATCH: reads the queues, then the agents, and claims. Call it after your own write: of two processes that each wrote first and
 * read second at least one sees the other's write, so no wake-up is lost.
 *
 * @param isAwaited true when the order behind the ticket's present epoch waits for the end of this very pass and will answer with what
 *   it finds: then the answer tells the workflow, and no signal is needed.
 * @returns the assignments made.
 */
export function* matchPass(teams: readonly string[], context: PlacementContext, isAwaited: (ticket: PlacedTicket) => boolean): Protocol<Assignment[]> {
  const made: Assignment[] = [];
  const lost: string[] = [];
  const isHopeless = ({ _id }: PlacedTicket): boolean => lost.filter((id) => id === _id).length >= MAX_LOST_CLAIMS_PER_TICKET;
  while (lost.length < MAX_LOST_CLAIMS) {
    const waiting = (yield* ask({ op: 'readQueue', teams })).filter((ticket) => !isHopeless(ticket));
    if (waiting.length === 0) break;
    const agents = yield* ask({ op: 'readAgents', agents: poolOf(teams, context.config) });
    const matches = chooseMatches(waiting, agents, context);
    // Success may have uncovered more of a long queue, so look again until there is nothing to match.
    if (matches.length === 0) break;
    for (const match of matches) {
      const assignment = yield* claim(match, waiting, agents, context, isAwaited);
      if (assignment !== null) made.push(assignment);
      else {
        // The world has moved, and the other matches are as old as this one.
        lost.push(match.ticketId);
        break;
      }
    }
  }
  return made;
}

function chooseMatches(waiting: readonly PlacedTicket[], agents: readonly HoldingAgent[], { config, nowMs, onShift, fresh }: PlacementContext): Match[] {
  const tickets = waiting.flatMap(({ _id, spec, sig }) => (spec === null ? [] : [{ id: _id, spec, sig }]));
  return matchQueue(tickets, viewsOf(agents, config, onShift, fresh), config, nowMs);
}

/** C1 reserves, C2 assigns: the commit. A C2 that fails is settled at once. */
function* claim(
  { ticketId, agent, explain }: Match, waiting: readonly PlacedTicket[], agents: readonly HoldingAgent[],
  context: PlacementContext, isAwaited: (ticket: PlacedTicket) => boolean,
): Protocol<Assignment | null> {
  const { nowMs, config: { placement } } = context;
  const ticket = waiting.find(({ _id }) => _id === ticketId);
  const chosen = agents.find(({ _id }) => _id === agent);
  if (!ticket?.spec || chosen === undefined) return null;
  // Left by somebody who lost or died; while it stands, the agent cannot be given this ticket.
  const stale = chosen.held.filter(({ t, v }) => t === ticketId && v !== ticket.v);
  for (const entry of stale) yield* settle(agent, entry);
  const { channel } = ticket.spec;
  const entry = { t: ticketId, v: ticket.v, w: ticket.weight, channel, atMs: nowMs };
  const [view] = viewsOf([chosen], context.config, context.onShift, context.fresh);
  const guard = {
    statuses: acceptingStatuses(channel, placement.statuses),
    caps: { channel: chosen.caps[channel] ?? 0, total: chosen.caps['total'] ?? 0 },
    rate: rateGuard(rateWindows(placement, view !== undefined && isRamping(view, placement, nowMs)), nowMs),
  };
  const pushed = yield* ask({ op: 'push', agent, entry, claim: guard });
  if (pushed !== 'pushed' && pushed !== 'adopted') return null;
  const set = { state: 'assigned' as const, agent, claim: ticket.v, told: isAwaited(ticket), placedAtMs: nowMs, decision: explain() };
  if (yield* ask({ op: 'casTicket', step: 'claim', ticket: ticketId, v: ticket.v, set })) return { ticketId, epoch: ticket.epoch, agent, v: ticket.v + 1 };
  yield* settle(agent, entry);
  return null;
}

/** Frees the reservation behind an assignment the ticket has just left. */
export function* freeHolder({ _id, agent, claim, weight, spec }: PlacedTicket, { nowMs }: PlacementContext): Protocol<void> {
  if (agent === null || claim === null || spec === null) return;
  yield* ask({ op: 'pull', agent, entry: { t: _id, v: claim, w: weight, channel: spec.channel, atMs: nowMs } });
}

/** What the queue sorts and matches by, copied out of the spec for its indexes. */
export function queueFields(spec: PlacementSpec) {
  const { team, rank, enteredAtMs, weight } = spec;
  return { team, sig: signatureOf(spec), rank, enteredAtMs, weight, spec };
}
