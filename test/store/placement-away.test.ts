/** Agents who leave, and the traps of automatic assignment, on the real store. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { PlacementDeps } from '../../activities/placement/deps.ts';
import { carryOutOrder } from '../../activities/placement/order.ts';
import { sweep } from '../../activities/placement/sweep.ts';
import { MINUTE_MS } from '../../domain/duration.ts';
import type { PlacementOrder } from '../../domain/events.ts';
import { clearManualStatus, setAgentStatus, statusChangesOf } from '../../store/agent-status.ts';
import { readAgents } from '../../store/agents.ts';
import type { Store } from '../../store/connect.ts';
import { readPlacedTicket } from '../../store/tickets.ts';
import { bringOnline, depsOf, freshStore, openTicket, organisationOf } from '../support/placement-store.ts';
import { specOf, TEAM } from '../support/placement-worlds.ts';

const NOW = Date.UTC(2026, 5, 16, 11);
const CONFIG = organisationOf({ a: { caps: { total: 100, channels: {} } }, b: { caps: { total: 3, channels: {} } } }, { onOffline: 'requeue_all' });
const LEAVERS_TICKETS = 200;

let store: Store;
let discard: () => Promise<void>;
let deps: PlacementDeps;
let clock: ReturnType<typeof depsOf>['clock'];
let news: ReturnType<typeof depsOf>['news'];
beforeAll(async () => {
  ({ store, discard } = await freshStore());
  ({ deps, clock, news } = depsOf(store, CONFIG, NOW));
  await bringOnline(store, CONFIG, NOW);
});
afterAll(() => discard());

const order = async (ticketId: string, what: PlacementOrder) => {
  await openTicket(store, ticketId, clock.nowMs);
  return carryOutOrder(deps, ticketId, what, `e${what.epoch}`, what.epoch);
};
const spec = () => specOf({ enteredAtMs: clock.nowMs });
const say = (agent: string, status: string) => setAgentStatus(store, agent, status, null, clock.nowMs);
const totals = async () => Object.fromEntries((await readAgents(store, ['a', 'b'])).map(({ _id, used }) => [_id, used.total]));

describe('An agent who leaves', () => {
  it('with 200 tickets gives them all back in one sweep with one match pass, after a minute of grace', async () => {
    await say('b', 'offline');
    const ids = Array.from({ length: LEAVERS_TICKETS }, (_, n) => `t${n}`);
    for (let n = 0; n < ids.length; n += 25) await Promise.all(ids.slice(n, n + 25).map((id) => order(id, { kind: 'manual', epoch: 1, agent: 'a', spec: spec() })));
    await say('b', 'online');
    clock.nowMs += 1_000;
    await say('a', 'offline');
    expect(await sweep(deps, TEAM)).toMatchObject({ released: 0, nextWakeAtMs: clock.nowMs + 30_000 });
    clock.nowMs += MINUTE_MS;
    let queueReads = 0;
    const tickets = new Proxy(store.tickets, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name, target);
        if (name !== 'find') return typeof value === 'function' ? (value.bind(target) as unknown) : value;
        return (filter: { state?: string; team?: unknown; sig?: unknown }, ...rest: [object]) => {
          // A pass begins with the queue as a whole, and looks again after it has matched.
          if (filter.state === 'waiting' && typeof filter.team === 'object' && filter.sig === undefined) queueReads += 1;
          return target.find(filter as object, ...rest);
        };
      },
    });
    const swept = await sweep({ ...deps, store: { ...store, tickets } }, TEAM);
    expect(swept).toMatchObject({ released: LEAVERS_TICKETS, assigned: 3, waiting: LEAVERS_TICKETS - 3 });
    // One pass: its look, its look after the three matches; and the two looks of the sweep at what is left.
    expect(queueReads).toBeLessThanOrEqual(4);
    expect(await totals()).toEqual({ a: 0, b: 3 });
    expect(news.map(({ agent }) => agent)).toEqual(['b', 'b', 'b']);
    expect(await readPlacedTicket(store, 't0')).toMatchObject({ state: 'assigned', epoch: 1, agent: 'b', enteredAtMs: NOW, released: { agent: 'a', reason: 'offline' } });
  });

  it('trap 11: takes back nothing while offline, also not the ticket it had', async () => {
    expect(await order('t0', { kind: 'place', epoch: 2, spec: { ...spec(), prefer: 'a', excluded: ['b'] } })).toMatchObject({ kind: 'waiting', why: { byAgent: { a: 'status:offline' } } });
  });
});

describe('Automatic assignment', () => {
  it('trap 9: gives out waiting tickets as soon as somebody frees a place, though none is new', async () => {
    expect(await totals()).toMatchObject({ b: 3 });
    const held = (await readAgents(store, ['b']))[0]!.held.map(({ t }) => t);
    await order(held[0]!, { kind: 'release', epoch: 3, to: 'closed' });
    expect(await totals()).toMatchObject({ b: 3 });
  });

  it('trap 10: never overwrites what a person assigned, nor what another matcher did', async () => {
    await order('manual', { kind: 'manual', epoch: 1, agent: 'a', spec: spec() });
    await Promise.all([sweep({ ...deps, store: { ...store } }, TEAM), sweep({ ...deps, store: { ...store } }, TEAM)]);
    expect(await readPlacedTicket(store, 'manual')).toMatchObject({ agent: 'a', epoch: 1 });
  });

  it('trap 15: frees capacity once, however often the release is repeated', async () => {
    const before = (await totals())['a']!;
    await order('manual', { kind: 'release', epoch: 2, to: 'closed' });
    await order('manual', { kind: 'release', epoch: 2, to: 'closed' });
    expect(await totals()).toMatchObject({ a: before - 1 });
  });
});

describe('The status of an agent', () => {
  it('is what the strongest source says, keeps its beginning when said again, and is logged', async () => {
    clock.nowMs += 1_000;
    await say('b', 'away');
    const since = clock.nowMs;
    clock.nowMs += 1_000;
    await say('b', 'away');
    await setAgentStatus(store, 'b', 'online', null, clock.nowMs, 'helpdesk');
    expect(await store.agents.findOne({ _id: 'b' })).toMatchObject({ status: 'away', statusAtMs: since });
    expect(await clearManualStatus(store, 'b', true, CONFIG.placement, clock.nowMs)).toMatchObject({ status: 'online' });
    expect((await statusChangesOf(store, 'b', 2)).map(({ from, to, source }) => [from, to, source])).toEqual([['away', 'online', 'helpdesk'], ['online', 'away', 'manual']]);
    expect(await setAgentStatus(store, 'nobody', 'online', null, clock.nowMs)).toBe(false);
  });
});
