/**
 * The placement protocol: one owner per ticket, nobody over capacity by an automatic claim, nothing lost, through any crash.
 *
 * A ticket's document alone says who holds it. An agent's document carries reservations; one is **live** when its ticket is
 * assigned to that agent with `claim` equal to the reservation's `v`. The invariant behind everything: *every assignment has its
 * live reservation*. Surplus reservations are leaks; `settle` takes them back.
 *
 * Two rules keep the invariant. A reservation is made before the ticket is assigned, and freed after the ticket has moved on. And
 * nothing is taken back unless the ticket's `v` was raised past the reservation's first (the fence): an assignment always carries
 * the `v` it was made for, so none that is still under way can land on a reservation that is gone.
 */
import { acceptingStatuses, type Reservation } from './capacity.ts';
import type { RoutingConfig } from './config.ts';
import type { PlacementOrder, PlacementSpec } from './events.ts';
import { matchQueue, poolOf, queuesOf, signatureOf, type Match } from './matching.ts';
import { ask, type HoldingAgent, type PlacedTicket, type Protocol } from './placement-operations.ts';

/** What a run of the protocol knows of the world outside the documents; fixed for the run. */
export interface PlacementContext {
  nowMs: number;
  config: Pick<RoutingConfig, 'teams' | 'agents'>;
  /** Ids of the agents whose shift is on. */
  onShift: ReadonlySet<string>;
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

/** Rounds of a pass in which a claim was lost. The sweep comes back to what is left then. */
const MAX_SETBACKS = 8;
const MAX_MANUAL_ROUNDS = 100;

/** Carries one order out, up to and without the matching that follows it. */
export function* carryOut(request: OrderRequest, context: PlacementContext): Protocol<OrderResult> {
  const { order } = request;
  switch (order.kind) {
    case 'place':
      return yield* moveOn(request, order, context, {
        state: 'waiting', told: false, decision: null, ...queueFields(order.spec),
      }, [order.spec.team]);
    case 'release':
      return yield* moveOn(request, order, context, { state: order.to, told: true, decision: null }, []);
    case 'manual':
      return yield* assignByHand(request, order, context);
    case 'adjust':
      return yield* adjust(request, order, context);
  }
}

/** PLACE, RELEASE, CLOSE: the ticket first, then the old holder's reservation; never the other way round. */
function* moveOn(
  { ticketId, eventId }: OrderRequest, { epoch }: PlacementOrder, context: PlacementContext,
  fields: Partial<PlacedTicket>, matchTeams: string[],
): Protocol<OrderResult> {
  const before = yield* ask({
    op: 'casTicket', step: 'move-on', ticket: ticketId, guard: { epochBelow: epoch, notClosed: true },
    set: { ...fields, epoch, eventId, agent: null, claim: null, placedAtMs: context.nowMs },
  });
  if (before === null) return yield* outcomeOfRetry(ticketId, epoch, eventId, matchTeams);
  return { kind: 'done', matchTeams: [...matchTeams, ...(yield* freeHolder(before, context))] };
}

/** MANUAL: a person named the agent, so no cap is asked. The reservation is made for the present `v`, like every other. */
function* assignByHand(
  { ticketId, eventId }: OrderRequest, { epoch, agent, spec }: Extract<PlacementOrder, { kind: 'manual' }>, context: PlacementContext,
): Protocol<OrderResult> {
  const freed: string[] = [];
  // Every further round means that somebody else's write went through in between, so this ends.
  for (let round = 0; round < MAX_MANUAL_ROUNDS; round += 1) {
    const ticket = yield* ask({ op: 'readTicket', ticket: ticketId });
    if (ticket === null) return { kind: 'unknown_ticket', matchTeams: freed };
    if (ticket.epoch >= epoch || ticket.state === 'closed') return yield* outcomeOfRetry(ticketId, epoch, eventId, freed);
    const before = yield* reserveAndAssign(ticket, agent, { epochBelow: epoch, notClosed: true }, context, {
      ...queueFields(spec), epoch, eventId, told: true, decision: null, placedAtMs: context.nowMs,
    });
    if (before === 'unknown_agent') return { kind: 'unknown_agent', matchTeams: freed };
    if (before !== 'moved_on') return { kind: 'done', matchTeams: [...freed, ...(yield* freeHolder(before, context))] };
    // For a moment our reservation made the agent look fuller than it is, and a matcher may have passed it by.
    freed.push(...queuesOf(agent, context.config));
  }
  throw new Error(`Ticket ${ticketId} kept changing while it was assigned to ${agent} by hand; the order will be tried again`);
}

/**
 * ADJUST: weight, rank or skills changed; holder and epoch stay. A new weight gets a new reservation, and the old one goes when the
 * ticket points to the new: there is no moment in which the agent carries the ticket uncounted.
 */
function* adjust(
  { ticketId, decisions }: OrderRequest, { epoch, spec }: Extract<PlacementOrder, { kind: 'adjust' }>, context: PlacementContext,
): Protocol<OrderResult> {
  const guard = { epoch, notClosed: true } as const;
  const freed: string[] = [];
  for (let round = 0; round < MAX_MANUAL_ROUNDS; round += 1) {
    const ticket = yield* ask({ op: 'readTicket', ticket: ticketId });
    if (ticket === null) return { kind: 'unknown_ticket', matchTeams: freed };
    if (ticket.epoch !== epoch || ticket.state === 'closed' || ticket.viewVersion > decisions) return { kind: 'superseded', matchTeams: freed };
    const sameLoad = ticket.weight === spec.weight && ticket.spec?.channel === spec.channel;
    if (ticket.state !== 'assigned' || ticket.agent === null || sameLoad) {
      const set = queueFields(spec);
      const before = yield* ask({ op: 'casTicket', step: 'adjust', ticket: ticketId, guard: { ...guard, v: ticket.v }, set });
      if (before !== null) return { kind: 'done', matchTeams: [...freed, ...(ticket.state === 'waiting' ? [spec.team] : [])] };
      continue;
    }
    const before = yield* reserveAndAssign(ticket, ticket.agent, guard, context, queueFields(spec));
    if (before === 'unknown_agent') return { kind: 'unknown_agent', matchTeams: freed };
    if (before !== 'moved_on') return { kind: 'done', matchTeams: [...freed, ...(yield* freeHolder(before, context))] };
    freed.push(...queuesOf(ticket.agent, context.config));
  }
  throw new Error(`Ticket ${ticketId} kept changing while it was adjusted; the order will be tried again`);
}

/** Reserves without asking the cap, then assigns. @returns the ticket before, or that it moved on meanwhile: read and try again. */
function* reserveAndAssign(
  ticket: PlacedTicket, agent: string, guard: { epoch?: number; epochBelow?: number; notClosed: true },
  { nowMs }: PlacementContext, fields: Partial<PlacedTicket> & { weight: number; spec: PlacementSpec },
): Protocol<PlacedTicket | 'unknown_agent' | 'moved_on'> {
  const entry = { t: ticket._id, v: ticket.v, w: fields.weight, channel: fields.spec.channel, atMs: nowMs };
  const pushed = yield* ask({ op: 'push', agent, entry, claim: null });
  if (pushed === 'unknown') return 'unknown_agent';
  if (pushed !== 'refused') {
    const before = yield* ask({
      op: 'casTicket', step: 'assign', ticket: ticket._id, guard: { ...guard, v: ticket.v },
      set: { ...fields, state: 'assigned', agent, claim: ticket.v },
    });
    if (before !== null) return before;
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
  yield* ask({ op: 'casTicket', step: 'fence', ticket: entry.t, guard: { v: entry.v }, set: {} });
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
  for (let setbacks = 0; setbacks < MAX_SETBACKS;) {
    const waiting = yield* ask({ op: 'readQueue', teams });
    if (waiting.length === 0) break;
    const agents = yield* ask({ op: 'readAgents', agents: poolOf(teams, context.config) });
    const matches = chooseMatches(waiting, agents, context);
    // Success may have uncovered more of a long queue, a lost claim means that the world moved: look again until there is nothing to match.
    if (matches.length === 0) break;
    const before = made.length;
    for (const match of matches) {
      const assignment = yield* claim(match, waiting, agents, context, isAwaited);
      if (assignment !== null) made.push(assignment);
    }
    if (made.length - before < matches.length) setbacks += 1;
  }
  return made;
}

function chooseMatches(waiting: readonly PlacedTicket[], agents: readonly HoldingAgent[], { config, nowMs, onShift }: PlacementContext): Match[] {
  const tickets = waiting.flatMap(({ _id, spec }) => (spec === null ? [] : [{ id: _id, spec }]));
  const views = agents.map((state) => ({ state, config: config.agents[state._id] ?? null, onShift: onShift.has(state._id) }));
  return matchQueue(tickets, views, config, nowMs);
}

/** C1 reserves, C2 assigns: the commit. A C2 that fails is settled at once. */
function* claim(
  { ticketId, agent, decision }: Match, waiting: readonly PlacedTicket[], agents: readonly HoldingAgent[],
  { nowMs }: PlacementContext, isAwaited: (ticket: PlacedTicket) => boolean,
): Protocol<Assignment | null> {
  const ticket = waiting.find(({ _id }) => _id === ticketId);
  const chosen = agents.find(({ _id }) => _id === agent);
  if (!ticket?.spec || chosen === undefined) return null;
  // Left by somebody who lost or died; while it stands, the agent cannot be given this ticket.
  const stale = chosen.held.filter(({ t, v }) => t === ticketId && v !== ticket.v);
  for (const entry of stale) yield* settle(agent, entry);
  const { channel } = ticket.spec;
  const entry = { t: ticketId, v: ticket.v, w: ticket.weight, channel, atMs: nowMs };
  const guard = { statuses: acceptingStatuses(channel), caps: { channel: chosen.caps[channel] ?? 0, total: chosen.caps['total'] ?? 0 } };
  const pushed = yield* ask({ op: 'push', agent, entry, claim: guard });
  if (pushed !== 'pushed' && pushed !== 'adopted') return null;
  const before = yield* ask({
    op: 'casTicket', step: 'claim', ticket: ticketId, guard: { v: ticket.v, state: 'waiting' },
    set: { state: 'assigned', agent, claim: ticket.v, told: isAwaited(ticket), placedAtMs: nowMs, decision },
  });
  if (before !== null) return { ticketId, epoch: ticket.epoch, agent, v: ticket.v + 1 };
  yield* settle(agent, entry);
  return null;
}

/** Frees the reservation behind an assignment the ticket has just left. @returns the queues its agent can serve, to be matched now. */
function* freeHolder(before: PlacedTicket, { config, nowMs }: PlacementContext): Protocol<string[]> {
  if (before.agent === null || before.claim === null) return [];
  const entry = { t: before._id, v: before.claim, w: before.weight, channel: before.spec?.channel ?? '', atMs: nowMs };
  yield* ask({ op: 'pull', agent: before.agent, entry });
  return queuesOf(before.agent, config);
}

/** An order that found the same epoch or a higher one: a retry of itself, or overtaken. */
function* outcomeOfRetry(ticketId: string, epoch: number, eventId: string, matchTeams: string[]): Protocol<OrderResult> {
  const ticket = yield* ask({ op: 'readTicket', ticket: ticketId });
  if (ticket === null) return { kind: 'unknown_ticket', matchTeams };
  return { kind: ticket.epoch === epoch && ticket.eventId === eventId ? 'done' : 'superseded', matchTeams };
}

/** What the queue sorts and matches by, copied out of the spec for its indexes. */
function queueFields(spec: PlacementSpec) {
  const { team, rank, enteredAtMs, weight } = spec;
  return { team, sig: signatureOf(spec), rank, enteredAtMs, weight, spec };
}
