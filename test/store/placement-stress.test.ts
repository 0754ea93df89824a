/**
 * The placement protocol on the real store under everything at once: many orders in parallel, agents coming and going, processes that
 * die between two writes or with a write under way, a sweep whose clock runs fast. What the server acknowledged is the witness.
 *
 * `WAYBILL_STRESS_TICKETS` makes it longer, `WAYBILL_STRESS_SEED` repeats a run's choices.
 */
import { randomUUID } from 'node:crypto';
import { MongoClient, type Collection } from 'mongodb';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

import type { PlacementDeps } from '../../activities/placement/deps.ts';
import { carryOutOrder } from '../../activities/placement/order.ts';
import { sweep } from '../../activities/placement/sweep.ts';
import { loadOf } from '../../domain/capacity.ts';
import { viewsOf } from '../../domain/eligibility.ts';
import type { PlacementOrder } from '../../domain/events.ts';
import { whyWaiting } from '../../domain/why.ts';
import { setAgentStatus } from '../../store/agent-status.ts';
import { ensureAgentIndexes, syncAgents } from '../../store/agents.ts';
import { storeOn, type Store } from '../../store/connect.ts';
import { ensureTicketIndexes } from '../../store/tickets.ts';
import { journalOf, type Journal } from '../support/journal.ts';
import { bringOnline, openTicket, organisationOf } from '../support/placement-store.ts';
import { specOf, TEAM, teamOf } from '../support/placement-worlds.ts';

const TICKETS = Number(process.env['WAYBILL_STRESS_TICKETS'] ?? 300);
const SEED = Number(process.env['WAYBILL_STRESS_SEED'] ?? 20_260_616);
const AGENTS = 50;
const PLACERS = 64;
const PROCESSES = 8;
/** The orders' clock runs this much faster than ours, so that the sweep meets what is still under way. */
const CLOCK_SPEED = 30;
const START_MS = Date.UTC(2026, 5, 16, 11);
const TIMEOUT_MS = 180_000 * Math.max(1, TICKETS / 300);

/** Mulberry32: small, seeded, good enough to choose by. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
const random = randomFrom(SEED);
const below = (limit: number): number => Math.floor(random() * limit);

/** Of the agents, these help out. */
const HELPERS = 'helpers';
/** The config names the last of them no longer from the middle of the run on. */
const LEAVERS = 5;
const AWAY = { onOffline: 'requeue_all' } as const;

const ORGANISATION = organisationOf(Object.fromEntries(Array.from({ length: AGENTS }, (_, n) => [
  `a${n}`, { caps: { total: 2 + (n % 5), channels: { chat: 1 } }, skills: n % 3 === 0 ? { sso: 5 } : {}, teams: [n % 5 === 4 ? HELPERS : TEAM] },
])));
const CONFIG = { ...ORGANISATION, teams: { [TEAM]: teamOf({ ...AWAY, overflow: [{ team: HELPERS, afterMs: 60_000 }] }), [HELPERS]: teamOf(AWAY) } };
const LATER_CONFIG = { ...CONFIG, agents: Object.fromEntries(Object.entries(CONFIG.agents).slice(0, -LEAVERS)) };

/** A process on the store that dies at one of its writes: before it, or with the write still landing. */
class Mortal {
  readonly deps: PlacementDeps;
  private writesLeft = 30 + below(120);
  private readonly lastWriteLands = random() < 0.5;

  constructor(store: Store, deps: Omit<PlacementDeps, 'store'>) {
    this.deps = { ...deps, store: { ...store, tickets: this.mortal(store.tickets), agents: this.mortal(store.agents) } };
  }

  get isDead(): boolean {
    return this.writesLeft <= 0;
  }

  private mortal<T extends { _id: string }>(collection: Collection<T>): Collection<T> {
    const dies = (): Promise<never> => Promise.reject(new Error('this process is dead'));
    return new Proxy(collection, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name, target);
        if (typeof value !== 'function') return value;
        const call = value.bind(target) as (...args: unknown[]) => unknown;
        if (name !== 'findOneAndUpdate' && name !== 'updateOne') return call;
        return (...args: unknown[]) => {
          this.writesLeft -= 1;
          if (this.writesLeft > 0) return call(...args);
          if (this.writesLeft < 0) return dies();
          return this.lastWriteLands ? (call(...args) as Promise<unknown>).then(dies, dies) : dies();
        };
      },
    });
  }
}

let client: MongoClient;
let store: Store;
let journal: Journal;
beforeAll(async () => {
  // The server is not killed here, so nobody has to wait for its disk; and a write that failed is the business of whoever ordered it.
  const uri = inject('mongoUri').replace(/journal=true/i, 'journal=false');
  client = await new MongoClient(uri, { monitorCommands: true, maxPoolSize: 16, retryWrites: false }).connect();
  journal = journalOf(client);
  store = storeOn(client, `stress-${randomUUID().slice(0, 8)}`);
  await Promise.all([ensureTicketIndexes(store), ensureAgentIndexes(store)]);
});
afterAll(async () => {
  await store.db.dropDatabase();
  await client.close();
});

describe('Under stress', () => {
  it('no ticket ever has two owners, nobody is ever over a cap by a claim, and nothing leaks', { timeout: TIMEOUT_MS }, async () => {
    const told = new Set<string>();
    let config = CONFIG;
    let lived = 0;
    let released = 0;
    const startedMs = performance.now();
    let skippedMs = 0;
    const parts = {
      config: () => config,
      nowMs: () => START_MS + skippedMs + Math.round((performance.now() - startedMs) * CLOCK_SPEED),
      signalAssigned: (ticketId: string, { epoch, agent }: { epoch: number; agent: string }) => {
        if (random() < 0.2) return Promise.reject(new Error('the workflow cannot be reached'));
        told.add(`${ticketId}/${epoch}/${agent}`);
        return Promise.resolve();
      },
      signalReleased: () => (random() < 0.2 ? Promise.reject(new Error('the workflow cannot be reached')) : Promise.resolve()),
      workflowIsOpen: () => Promise.resolve(true),
    };
    await bringOnline(store, CONFIG, START_MS);
    const processes = Array.from({ length: PROCESSES }, () => new Mortal(store, parts));
    let deaths = 0;

    async function sweepOnce(team: string): Promise<void> {
      const swept = await sweep({ ...parts, store: { ...store } }, team);
      released += swept.released ?? 0;
    }

    /** Temporal's retry: another process, until one lives long enough. */
    async function carriedOut(ticketId: string, order: PlacementOrder, decisions: number): Promise<void> {
      if (random() < 0.3) await setAgentStatus(store, `a${below(AGENTS)}`, random() < 0.6 ? 'online' : random() < 0.5 ? 'away' : 'offline', null, parts.nowMs());
      // A store object of its own: the sweep shares no pass with anybody.
      if (random() < 0.01) await sweepOnce(random() < 0.8 ? TEAM : HELPERS);
      for (;;) {
        const slot = below(PROCESSES);
        const process = processes[slot]!;
        try {
          const outcome = await carryOutOrder(process.deps, ticketId, order, `e${decisions}`, decisions);
          if (outcome.kind === 'superseded') throw new Error(`${ticketId}: ${order.kind} ${order.epoch} was superseded, but nobody else gives orders`);
          if (outcome.kind === 'assigned') told.add(`${ticketId}/${order.epoch}/${outcome.agent}`);
          return;
        } catch (error) {
          if (!process.isDead) throw error;
          if (processes[slot] !== process) continue;
          deaths += 1;
          processes[slot] = new Mortal(store, parts);
        }
      }
    }

    /** A ticket's life: placed, then a few of everything that can happen. */
    async function live(ticketId: string): Promise<void> {
      await openTicket(store, ticketId, START_MS);
      const spec = specOf({
        team: random() < 0.9 ? TEAM : HELPERS, enteredAtMs: parts.nowMs(), rank: below(4), channel: random() < 0.2 ? 'chat' : 'email', requiredSkills: random() < 0.2 ? ['sso'] : [],
        weight: random() < 0.2 ? 2 : 1,
      });
      let epoch = 1;
      await carriedOut(ticketId, { kind: 'place', epoch, spec }, 1);
      for (let decisions = 2; decisions < 5; decisions += 1) {
        const dice = random();
        const agent = `a${below(AGENTS)}`;
        // Declined for good; let lie, or declined for now.
        if (dice < 0.13) await carriedOut(ticketId, { kind: 'place', epoch: ++epoch, spec: { ...spec, excluded: [agent] } }, decisions);
        else if (dice < 0.25) await carriedOut(ticketId, { kind: 'place', epoch: ++epoch, spec: { ...spec, resting: { [agent]: parts.nowMs() + 60_000 } } }, decisions);
        else if (dice < 0.4) await carriedOut(ticketId, { kind: 'manual', epoch: ++epoch, agent, spec }, decisions);
        else if (dice < 0.7) await carriedOut(ticketId, { kind: 'adjust', epoch, spec: { ...spec, weight: below(3) } }, decisions);
        else if (dice < 0.9) {
          await carriedOut(ticketId, { kind: 'release', epoch: ++epoch, to: random() < 0.8 ? 'closed' : 'idle' }, decisions);
          return;
        }
      }
    }

    const ids = Array.from({ length: TICKETS }, (_, n) => `t${n}`);
    const queue = ids.values();
    await Promise.all(Array.from({ length: PLACERS }, async () => {
      for (const id of queue) {
        await live(id);
        lived += 1;
        if (lived !== Math.floor(TICKETS / 2)) continue;
        config = LATER_CONFIG;
        await syncAgents(store, config, parts.nowMs());
      }
    }));

    for (const id of Object.keys(config.agents)) await setAgentStatus(store, id, 'online', null, parts.nowMs());
    for (let round = 0; round < 4; round += 1) {
      skippedMs += 60_000;
      for (const team of [TEAM, HELPERS]) await sweepOnce(team);
    }
    parts.signalAssigned = (ticketId, { epoch, agent }) => Promise.resolve(void told.add(`${ticketId}/${epoch}/${agent}`));
    skippedMs += 60_000;
    for (const team of [TEAM, HELPERS]) await sweepOnce(team);

    const claims = checkReservations(journal);
    const assignments = await checkOwnership(journal);
    await checkRest(told);
    await checkWaiting(config, parts.nowMs());
    const seconds = ((performance.now() - startedMs) / 1_000).toFixed(0);
    globalThis.process.stdout.write(
      `placement stress: seed ${SEED}, ${TICKETS} tickets, ${journal.ticketWrites.length} ticket writes, ${assignments} assignments, ${claims} claims, ${released} taken from who was away or gone, ${deaths} deaths, ${seconds} s\n`,
    );
    expect(deaths).toBeGreaterThan(0);
    expect(released).toBeGreaterThan(0);
  });
});

/** No claim ever left an agent over a cap, and no counter was ever wrong. */
function checkReservations({ reservations }: Journal): number {
  for (const { after, isAutomatic } of reservations) {
    expect(after.used).toEqual(loadOf(after.held));
    if (!isAutomatic) continue;
    const { channel } = after.held.at(-1)!;
    expect(after.used.total).toBeLessThanOrEqual(after.caps.total);
    expect(after.used[channel]).toBeLessThanOrEqual(after.caps[channel]);
  }
  return reservations.filter(({ isAutomatic }) => isAutomatic).length;
}

/** The writes of each ticket form one chain, each seeing the one before, and ownership moves along it only as it may. @returns the number of assignments. */
async function checkOwnership({ ticketWrites }: Journal): Promise<number> {
  const chains = new Map<string, Journal['ticketWrites']>();
  for (const write of ticketWrites) chains.set(write.ticket, [...(chains.get(write.ticket) ?? []), write]);
  let assignments = 0;
  for (const ticket of await store.tickets.find().toArray()) {
    const chain = (chains.get(ticket._id) ?? []).sort((a, b) => a.v - b.v);
    expect(chain.map(({ v }) => v)).toEqual(Array.from({ length: ticket.v }, (_, n) => n));
    let owner: { epoch: number; state: string; agent: string | null } = { epoch: 0, state: 'idle', agent: null };
    for (const { v, set } of chain) {
      if (typeof set.agent === 'string') {
        assignments += 1;
        expect(set.claim).toBe(v);
        // A matcher takes from the queue only; whoever takes from an agent has a newer epoch, or only weighs the ticket anew.
        if (set.epoch === undefined) expect(owner.state === 'waiting' || owner.agent === set.agent).toBe(true);
        else expect(set.epoch).toBeGreaterThan(owner.epoch);
      }
      owner = { epoch: set.epoch ?? owner.epoch, state: set.state ?? owner.state, agent: set.agent === undefined ? owner.agent : set.agent };
    }
    expect(ticket).toMatchObject(owner);
  }
  return assignments;
}

/** Nobody waits while somebody who may take the ticket is free, and whoever is gone has nothing any more. */
async function checkWaiting(config: typeof CONFIG, nowMs: number): Promise<void> {
  const waiting = await store.tickets.find({ state: 'waiting' }).toArray();
  const agents = viewsOf(await store.agents.find().toArray(), config, new Set(Object.keys(config.agents)));
  for (const { spec } of waiting) expect(spec && whyWaiting(spec, agents.filter(({ config: known }) => known !== null), config, nowMs).free).toEqual([]);
  expect(await store.agents.countDocuments({ active: false, 'held.0': { $exists: true } })).toBe(0);
}

/** After the sweeps every assignment has its reservation, no reservation lacks its assignment, and everybody knows. */
async function checkRest(told: ReadonlySet<string>): Promise<void> {
  const [tickets, agents] = await Promise.all([store.tickets.find().toArray(), store.agents.find().toArray()]);
  const reserved = agents.flatMap(({ _id, held }) => held.map(({ t, v, w }) => `${t} at ${_id} for v${v}, weight ${w}`)).sort();
  const owned = tickets.filter(({ state }) => state === 'assigned');
  expect(reserved).toEqual(owned.map(({ _id, agent, claim, weight }) => `${_id} at ${agent ?? ''} for v${claim ?? ''}, weight ${weight}`).sort());
  for (const { used, held } of agents) expect(used).toEqual(loadOf(held));
  expect(owned.filter(({ _id, epoch, agent }) => !told.has(`${_id}/${epoch}/${agent ?? ''}`)).map(({ _id }) => _id)).toEqual([]);
  expect(owned.filter((ticket) => !ticket.told)).toEqual([]);
}
