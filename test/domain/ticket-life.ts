/** A ticket's whole life decided by hand: every event goes through `decide`, and the timer fires whenever it is due. */
import { expect } from 'vitest';

import type { Action } from '../../domain/actions.ts';
import type { RoutingConfig } from '../../domain/config.ts';
import { decide, type Facts } from '../../domain/decide.ts';
import type { Arrival, Plan, TicketEvent, TimelineEntry } from '../../domain/events.ts';
import type { LedgerEntry } from '../../domain/sla.ts';
import { newTicketState, type Context, type TicketState, type Understanding } from '../../domain/ticket.ts';
import { TEST_ORGANISATION } from '../support/organisation.ts';

export interface LifeOptions {
  config?: RoutingConfig;
  ticketId?: string;
  atMs?: number;
  understanding?: Partial<Understanding>;
  context?: Partial<Context>;
  arrival?: Arrival;
}

/** Monday, nine o'clock. */
export const MONDAY_MS = Date.UTC(2026, 0, 5, 9);

export class Life {
  state: TicketState;
  plan!: Plan;
  nowMs: number;
  config: RoutingConfig;
  configVersion = 'c1';
  readonly plans: Plan[] = [];
  private events = 0;

  constructor({ config = TEST_ORGANISATION, ticketId = 'test:1', atMs = MONDAY_MS, understanding = {}, context = {}, arrival = {} }: LifeOptions = {}) {
    this.config = config;
    this.nowMs = atMs;
    this.state = newTicketState({ ticketId, accountId: 'acme', requesterId: 'rita', channel: 'email' }, atMs);
    this.happen({
      type: 'opened', id: 'opened', atMs, bodyId: 'b-opening', ...arrival,
      understanding: {
        guesses: [{ category: 'billing', subcategory: null, confidence: 0.9 }],
        language: 'en', sentiment: 'neutral', urgency: 'normal', intents: [], modelVersion: 'm1', ...understanding,
      },
      context: { tier: 'enterprise', accountValue: 84_000, vip: false, accountTeam: null, priorTickets: 0, missing: [], ...context },
    });
  }

  get ledger(): LedgerEntry[] {
    return this.plans.flatMap(({ ledger }) => ledger);
  }

  get timeline(): TimelineEntry[] {
    return this.plans.flatMap(({ timeline }) => timeline);
  }

  /** What the timeline says, of some kinds. */
  told(...kinds: TimelineEntry['kind'][]): string[] {
    return this.timeline.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind)).map(({ summary }) => summary);
  }

  happen(event: TicketEvent, more: Partial<Facts> = {}): this {
    const before = JSON.stringify(this.state);
    this.plan = decide(this.state, event, { nowMs: this.nowMs, config: this.config, configVersion: this.configVersion, matchedPhrases: [], ...more });
    expect(JSON.stringify(this.state)).toBe(before);
    this.state = this.plan.state;
    this.plans.push(this.plan);
    return this;
  }

  act(action: Action, actor = `agent/${this.state.placement.agent ?? 'bill'}`, more: Partial<Facts> = {}): this {
    return this.happen(this.event(action, actor), more);
  }

  event(action: Action, actor: string): Extract<TicketEvent, { type: 'action' }> {
    const id = `e${(this.events += 1)}`;
    return { type: 'action', id, atMs: null, actor, bodyId: `b-${id}`, expectedVersion: null, action };
  }

  customer(more: Partial<Facts> = {}): this {
    return this.act({ name: 'customer_reply' }, 'requester/rita', more);
  }

  /** A matcher gives the ticket to somebody. */
  assign(agent: string): this {
    const { epoch, v } = this.state.placement;
    return this.happen({ type: 'assigned', id: `a${epoch}.${v + 1}`, atMs: null, epoch, v: v + 1, agent });
  }

  /** Time passes; the ticket's one timer fires at each of its due times on the way. */
  until(atMs: number): this {
    const dueMs = () => this.state.dueAtMs ?? Infinity;
    while (dueMs() <= atMs) {
      const thisMs = dueMs();
      this.nowMs = Math.max(this.nowMs, thisMs);
      this.happen({ type: 'due', id: `due/${this.state.decisions}`, atMs: null });
      expect(dueMs()).toBeGreaterThan(thisMs);
    }
    this.nowMs = atMs;
    return this;
  }

  after(ms: number): this {
    return this.until(this.nowMs + ms);
  }

  openClocks(): string[] {
    return this.state.sla.open.map(({ name }) => name).sort();
  }
}
