/**
 * Several tickets, agents and teams in memory: what activities/step.ts, its placement and the dispatch sweep do, one after the other on
 * the production code of domain/, with nothing in between but a moment of the test's own making.
 */
import { awayOf, graceEndsMs, isTakenAway } from '../../domain/away.ts';
import { capsOf } from '../../domain/capacity.ts';
import type { Action } from '../../domain/actions.ts';
import type { RoutingConfig } from '../../domain/config.ts';
import { decide, type Facts } from '../../domain/decide.ts';
import { viewsOf } from '../../domain/eligibility.ts';
import { assignedEventId, releasedEventId, stuckEventId, type Arrival, type Effect, type Plan, type TicketEvent, type TimelineEntry } from '../../domain/events.ts';
import type { Operation, OperationResult, PlacedTicket, Protocol } from '../../domain/placement-operations.ts';
import { repairAgents, tell } from '../../domain/placement-repair.ts';
import { requeue } from '../../domain/placement-requeue.ts';
import { carryOut, matchPass, type PlacementContext } from '../../domain/placement.ts';
import { poolOf } from '../../domain/pools.ts';
import { openingsAt } from '../../domain/relaxation.ts';
import { shiftsAt } from '../../domain/shifts.ts';
import type { LedgerEntry } from '../../domain/sla.ts';
import { newTicketState, type Channel, type TicketState } from '../../domain/ticket.ts';
import { whyWaiting } from '../../domain/why.ts';
import { followUpTicketId } from '../../workflows/names.ts';
import { applyOperation, type World } from './memory-world.ts';
import { holdingAgent, idleTicket } from './placement-worlds.ts';

/** One ticket: what its workflow carries, and what the store has kept of it. */
export interface LivedTicket {
  state: TicketState;
  plans: Map<string, Plan>;
  ledger: LedgerEntry[];
  timeline: TimelineEntry[];
  lastEvent: TicketEvent | null;
}

export interface Arriving {
  category: string;
  language: string;
  channel: Channel;
  requester: string;
  arrival: Arrival;
}

export class TicketWorld {
  readonly tickets = new Map<string, LivedTicket>();
  /** Automatic claims: when, by agent. And whether one of them went over a cap. */
  readonly claims = new Map<string, number[]>();
  readonly overCap: string[] = [];
  /** Bodies of what customers wrote to tickets that were there already. */
  readonly written: string[] = [];
  /** What went wrong on the way, beyond what can be seen afterwards. */
  readonly faults: string[] = [];
  nowMs: number;
  /** How far the clock of whoever decides now is behind. */
  behindMs = 0;
  /** While true, news for the workflows is on its way and does not arrive. */
  isNewsHeld = false;
  news: { ticketId: string; event: TicketEvent }[] = [];
  config: RoutingConfig;
  private version = 1;
  private documents: World = { tickets: {}, agents: {}, signals: [] };
  private readonly alerted = new Set<string>();
  private events = 0;
  private context: PlacementContext | null = null;

  constructor(config: RoutingConfig, nowMs: number) {
    this.config = config;
    this.nowMs = nowMs;
    for (const id of Object.keys(config.agents)) this.documents.agents[id] = holdingAgent(id);
    this.useConfig(config);
  }

  get docs(): Readonly<World> {
    return this.documents;
  }

  /** As a reload of routing.yaml does. */
  useConfig(config: RoutingConfig): void {
    this.config = config;
    this.version += 1;
    this.context = null;
    for (const [id, agent] of Object.entries(this.documents.agents)) {
      const known = config.agents[id];
      this.documents.agents[id] = { ...agent, active: known !== undefined, ...(known && { caps: capsOf(known, config) }) };
    }
    this.sweep();
  }

  create({ category, language, channel, requester, arrival }: Arriving): void {
    const ticketId = `t${this.tickets.size + 1}`;
    this.open(ticketId, { accountId: null, requesterId: requester, channel }, `b-${ticketId}`, category, language, arrival);
  }

  act(ticketId: string, actor: string, action: Action): Plan {
    const id = `e${(this.events += 1)}`;
    if (action.name === 'customer_reply') this.written.push(`b-${id}`);
    return this.happen(ticketId, { type: 'action', id, atMs: this.decidedAtMs, actor, bodyId: `b-${id}`, expectedVersion: null, action });
  }

  setStatus(agent: string, status: string): void {
    const doc = this.documents.agents[agent];
    if (doc === undefined) return;
    this.documents.agents[agent] = { ...doc, status, statusAtMs: this.nowMs };
    this.sweep();
  }

  /** Time passes; every ticket's one timer fires when it is due. */
  wait(ms: number): void {
    const untilMs = this.nowMs + ms;
    for (let fired = 0; ; fired += 1) {
      let next: LivedTicket | null = null;
      for (const ticket of this.tickets.values()) {
        if (ticket.state.dueAtMs !== null && ticket.state.dueAtMs <= untilMs && (next === null || ticket.state.dueAtMs < next.state.dueAtMs!)) next = ticket;
      }
      if (next === null) break;
      this.nowMs = Math.max(this.nowMs, next.state.dueAtMs!);
      this.fire(next.state.ticketId);
      const isDueAgain = next.state.dueAtMs !== null && next.state.dueAtMs <= this.nowMs;
      // By a clock that is behind it is not due yet: the workflow asks again a second later, and here the right clock answers.
      if (isDueAgain && this.behindMs > 0) this.behindMs = 0;
      else if (isDueAgain) this.faults.push(`${next.state.ticketId} is due again at once`);
      if (this.faults.length > 0 || fired > 5_000) return;
    }
    this.nowMs = untilMs;
    this.sweep();
  }

  /** The ticket's timer, in time or not. */
  fire(ticketId: string): Plan {
    return this.happen(ticketId, { type: 'due', id: `due/${this.tickets.get(ticketId)?.state.decisions ?? 0}/${(this.events += 1)}`, atMs: null });
  }

  /** Brings the news on its way. @param how often and in which order */
  deliver({ twice = false, backwards = false } = {}): void {
    this.isNewsHeld = false;
    const arriving = backwards ? this.news.reverse() : this.news;
    this.news = [];
    for (const { ticketId, event } of arriving) {
      this.happen(ticketId, event);
      // Past the store, which would know it by its id: the ticket itself must see that it is old.
      const again = twice && event.type !== 'stuck' && this.happen(ticketId, { ...event, id: `${event.id}/again${(this.events += 1)}` });
      if (again !== false && again.outcome.result === 'applied') this.faults.push(`${ticketId} believed ${event.id} twice`);
    }
  }

  /** The dispatch of every team: heals, takes from who is away, matches, tells, alerts. */
  sweep(): void {
    this.behindMs = 0;
    const teams = Object.keys(this.config.teams);
    this.drive(repairAgents(Object.keys(this.documents.agents), this.nowMs));
    const taken = teams.flatMap((team) => this.releaseFromAway(team));
    this.match(teams);
    for (const ticketId of taken) this.drive(tell(ticketId));
    this.raiseAlerts();
    if (!this.isNewsHeld) this.deliver();
  }

  happen(ticketId: string, event: TicketEvent): Plan {
    const plan = this.step(ticketId, event);
    if (!this.isNewsHeld && this.news.length > 0) this.deliver();
    return plan;
  }

  private get decidedAtMs(): number {
    return this.nowMs - this.behindMs;
  }

  private step(ticketId: string, event: TicketEvent): Plan {
    const ticket = this.tickets.get(ticketId);
    if (!ticket) throw new Error(`No ticket ${ticketId}`);
    const known = ticket.plans.get(event.id);
    if (known) return known;
    const plan = this.decideOne(ticket, event);
    if (plan.placement !== null) {
      const { placement: order } = plan;
      const result = this.drive(carryOut({ ticketId, eventId: event.id, order, decisions: plan.state.decisions }, this.placementContext()));
      if (result.kind !== 'done') this.faults.push(`${event.id}: ${order.kind} of ${ticketId} ended ${result.kind}`);
      this.match(result.matchTeams, order.kind === 'place' ? `${ticketId}/${order.epoch}` : null);
      if (result.kind === 'done' && order.kind !== 'adjust') this.answer(ticket, order.epoch);
    }
    for (const effect of plan.effects) this.carryOutEffect(ticket.state, effect);
    return plan;
  }

  /** What the placement says at once: an agent has it, or nobody ever will. */
  private answer(ticket: LivedTicket, epoch: number): void {
    const doc = this.documents.tickets[ticket.state.ticketId];
    if (doc?.epoch !== epoch || doc.spec === null) return;
    if (doc.state === 'assigned' && doc.agent !== null && doc.claim !== null) {
      this.step(doc._id, { type: 'assigned', id: assignedEventId(epoch, doc.claim + 1), atMs: null, epoch, v: doc.claim + 1, agent: doc.agent });
    } else if (doc.state === 'waiting' && this.why(doc).unroutable) this.alert(doc, 'unroutable');
  }

  private decideOne(ticket: LivedTicket, event: TicketEvent): Plan {
    // Timers are many, and what they do to the state is done by other events too.
    const before = event.type === 'due' ? null : JSON.stringify(ticket.state);
    const plan = decide(ticket.state, event, this.factsFor(event));
    if (before !== null && JSON.stringify(ticket.state) !== before) this.faults.push(`${event.id} changed the old state`);
    if (plan.outcome.result === 'refused') this.mustChangeNothing(ticket.state, plan, event);
    ticket.plans.set(event.id, plan);
    ticket.state = plan.state;
    ticket.ledger.push(...plan.ledger);
    ticket.timeline.push(...plan.timeline);
    ticket.lastEvent = event;
    const doc = this.documents.tickets[plan.state.ticketId];
    if (doc) this.documents.tickets[doc._id] = { ...doc, viewVersion: plan.state.decisions };
    return plan;
  }

  private mustChangeNothing(before: TicketState, plan: Plan, { id }: TicketEvent): void {
    // A refusal is a decision and may be an entry on the timeline; nothing else of the ticket has changed.
    const { decisions, timelineLength, configVersion } = before;
    if (JSON.stringify(before) !== JSON.stringify({ ...plan.state, decisions, timelineLength, configVersion })) this.faults.push(`${id} was refused and changed the ticket`);
    if (plan.placement !== null || plan.ledger.length > 0) this.faults.push(`${id} was refused and had effects`);
    if (plan.timeline.some(({ kind }) => kind !== 'refused')) this.faults.push(`${id} was refused and told as done`);
    if (plan.outcome.result === 'refused' && !/[a-z]/.test(plan.outcome.reason)) this.faults.push(`${id} was refused without a reason`);
  }

  private factsFor(event: TicketEvent): Facts {
    const facts: Facts = { nowMs: this.decidedAtMs, config: this.config, configVersion: `c${this.version}`, matchedPhrases: [] };
    if (event.type !== 'action' || (event.action.name !== 'merge' && event.action.name !== 'absorb')) return facts;
    const otherId = event.action.name === 'merge' ? event.action.into : event.action.from;
    const other = this.tickets.get(otherId);
    return { ...facts, other: other ? { ticketId: otherId, state: other.state } : null };
  }

  private carryOutEffect({ ticketId, accountId, requesterId, channel }: TicketState, effect: Effect): void {
    switch (effect.kind) {
      case 'follow_up': {
        const followUp = followUpTicketId(ticketId);
        if (!this.tickets.has(followUp)) this.open(followUp, { accountId, requesterId, channel }, effect.bodyId, 'billing', 'en', {});
        else this.passOn(followUp, `${effect.key}~follow-up`, effect.bodyId);
        return;
      }
      case 'redirect':
        return this.passOn(effect.to, `${effect.key}~redirect`, effect.bodyId);
      case 'merge':
        this.step(effect.into, { type: 'action', id: effect.key, atMs: null, actor: 'system/waybill', bodyId: null, expectedVersion: null, action: { name: 'absorb', from: ticketId } });
        return;
      case 'incident':
      case 'incident_member':
      case 'feature':
      case 'ai_answer':
        return; // not part of these lives
    }
  }

  private passOn(ticketId: string, id: string, bodyId: string): void {
    this.step(ticketId, { type: 'action', id, atMs: null, actor: 'requester/r', bodyId, expectedVersion: null, action: { name: 'customer_reply' } });
  }

  private open(ticketId: string, ticket: { accountId: string | null; requesterId: string | null; channel: Channel }, bodyId: string, category: string, language: string, arrival: Arrival): void {
    this.documents.tickets[ticketId] = idleTicket(ticketId);
    this.tickets.set(ticketId, { state: newTicketState({ ticketId, ...ticket }, this.decidedAtMs), plans: new Map(), ledger: [], timeline: [], lastEvent: null });
    this.happen(ticketId, {
      type: 'opened', id: ticketId, atMs: this.decidedAtMs, bodyId, ...arrival,
      understanding: {
        guesses: [{ category, subcategory: null, confidence: 0.9 }], language, sentiment: 'neutral', urgency: 'normal', intents: [], modelVersion: 'm1',
      },
      context: { tier: 'starter', accountValue: null, vip: false, accountTeam: null, priorTickets: 0, missing: [] },
    });
  }

  private match(teams: readonly string[], awaited: string | null = null): void {
    if (teams.length === 0) return;
    const isAwaited = ({ _id, epoch }: Pick<PlacedTicket, '_id' | 'epoch'>): boolean => `${_id}/${epoch}` === awaited;
    const made = this.drive(matchPass([...new Set(teams)], this.placementContext(), isAwaited));
    for (const { ticketId, epoch } of made) if (!isAwaited({ _id: ticketId, epoch })) this.drive(tell(ticketId));
  }

  private releaseFromAway(team: string): string[] {
    const policy = this.config.teams[team]?.onOffline ?? 'requeue_unreplied';
    const taken: string[] = [];
    for (const agent of Object.values(this.documents.agents)) {
      const away = agent.held.length > 0 ? awayOf(agent, this.config, this.nowMs) : null;
      if (away === null || this.nowMs < graceEndsMs(away, this.config)) continue;
      for (const { _id, placedAtMs } of Object.values(this.documents.tickets).filter((doc) => doc.state === 'assigned' && doc.agent === agent._id && doc.team === team)) {
        if (!isTakenAway(this.tickets.get(_id)!.state, placedAtMs, away, policy)) continue;
        if (this.drive(requeue({ ticketId: _id, agent: agent._id, reason: away.reason, prefer: null }, this.placementContext()))) taken.push(_id);
      }
    }
    return taken;
  }

  private raiseAlerts(): void {
    for (const doc of Object.values(this.documents.tickets)) {
      if (doc.state !== 'waiting' || doc.spec === null) continue;
      const why = this.why(doc);
      if (why.unroutable) this.alert(doc, 'unroutable');
      if (why.isExhausted) this.alert(doc, 'exhausted');
      if (openingsAt(this.config, this.nowMs)(doc.spec).isLast) this.alert(doc, 'supervisor');
    }
  }

  private alert({ _id, epoch }: PlacedTicket, reason: 'unroutable' | 'exhausted' | 'supervisor'): void {
    const key = `${_id}/${stuckEventId(epoch, reason)}`;
    if (this.alerted.has(key)) return;
    this.alerted.add(key);
    this.news.push({ ticketId: _id, event: { type: 'stuck', id: stuckEventId(epoch, reason), atMs: null, epoch, reason } });
  }

  private why({ spec }: PlacedTicket) {
    if (spec === null) throw new Error('Never placed');
    const { onShift, fresh } = this.placementContext();
    const pool = poolOf([spec.team], this.config).flatMap((id) => this.documents.agents[id] ?? []);
    return whyWaiting(spec, viewsOf(pool, this.config, onShift, fresh), this.config, this.decidedAtMs);
  }

  private placementContext(): PlacementContext {
    if (this.context?.nowMs !== this.decidedAtMs) this.context = { nowMs: this.decidedAtMs, config: this.config, ...shiftsAt(this.config, this.decidedAtMs) };
    return this.context;
  }

  private drive<T>(protocol: Protocol<T>): T {
    let step = protocol.next();
    while (step.done !== true) step = protocol.next(this.perform(step.value));
    return step.value;
  }

  private perform(operation: Operation): OperationResult {
    if (operation.op === 'signal') {
      const { ticket: ticketId, news } = operation;
      const event: TicketEvent = 'from' in news
        ? { type: 'released', id: releasedEventId(news.epoch, news.v), atMs: null, epoch: news.epoch, v: news.v, ...news.from }
        : { type: 'assigned', id: assignedEventId(news.epoch, news.v), atMs: null, ...news };
      this.news.push({ ticketId, event });
      return undefined;
    }
    const { world, result } = applyOperation(this.documents, operation);
    this.documents = world;
    if (operation.op === 'push' && operation.claim !== null && result === 'pushed') this.noteClaim(operation.agent, operation.entry.channel as Channel);
    return result;
  }

  private noteClaim(id: string, channel: Channel): void {
    const before = this.claims.get(id) ?? [];
    // Of two clocks the one ahead counts: the windows must hold by either.
    this.claims.set(id, [...before, Math.max(this.decidedAtMs, before.at(-1) ?? 0)]);
    const { used, caps } = this.documents.agents[id]!;
    if (used[channel] > (caps[channel] ?? 0) || used.total > (caps['total'] ?? 0)) this.overCap.push(`${id} at ${this.decidedAtMs}`);
  }
}
