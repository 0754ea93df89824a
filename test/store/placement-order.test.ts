import { afterAll, beforeEach, afterEach, describe, expect, it } from 'vitest';

import type { PlacementDeps } from '../../activities/placement/deps.ts';
import { match } from '../../activities/placement/match.ts';
import { carryOutOrder, explainWaiting } from '../../activities/placement/order.ts';
import { sweep } from '../../activities/placement/sweep.ts';
import { ALWAYS_OPEN } from '../../domain/calendar.ts';
import { MINUTE_MS } from '../../domain/duration.ts';
import type { PlacementOrder, PlacementSpec } from '../../domain/events.ts';
import { inQueueOrder } from '../../domain/queue-order.ts';
import { signatureOf } from '../../domain/signature.ts';
import { setAgentStatus } from '../../store/agent-status.ts';
import { pushReservation, readAgents, syncAgents } from '../../store/agents.ts';
import type { Store } from '../../store/connect.ts';
import { readPlacedTicket, readQueue } from '../../store/tickets.ts';
import { bringOnline, depsOf, freshStore, openTicket, organisationOf } from '../support/placement-store.ts';
import { specOf, TEAM } from '../support/placement-worlds.ts';

/** A Tuesday, 11 h UTC. */
const NOW = Date.UTC(2026, 5, 16, 11);
const CONFIG = organisationOf({ a: { caps: { total: 1, channels: {} } }, b: { caps: { total: 1, channels: {} }, skills: { sso: 8 } } });
/** Tickets that nobody can take, at the head of a queue. */
const UNTAKEABLE = process.env['WAYBILL_BIG'] === '1' ? 5_000 : 400;

let store: Store;
let discard: () => Promise<void>;
let deps: PlacementDeps;
let news: ReturnType<typeof depsOf>['news'];
let clock: ReturnType<typeof depsOf>['clock'];
const used: (() => Promise<void>)[] = [];
beforeEach(async () => {
  ({ store, discard } = await freshStore());
  used.push(discard);
  await use(CONFIG);
  for (const id of ['t1', 't2', 't3']) await openTicket(store, id, NOW);
});
afterEach(() => store.db.dropDatabase());
afterAll(async () => {
  for (const discardOne of used) await discardOne();
});

async function use(config: typeof CONFIG): Promise<void> {
  ({ deps, news, clock } = depsOf(store, config, NOW));
  await bringOnline(store, config, NOW);
}
const spec = (changes: Partial<PlacementSpec> = {}) => specOf({ enteredAtMs: NOW, ...changes });
const place = (ticketId: string, epoch = 1, changes: Partial<PlacementSpec> = {}) =>
  carryOutOrder(deps, ticketId, { kind: 'place', epoch, spec: spec(changes) }, `e${epoch}`, epoch);
const order = (ticketId: string, what: PlacementOrder) => carryOutOrder(deps, ticketId, what, `e${what.epoch}`, what.epoch);
async function loads(): Promise<Record<string, number>> {
  return Object.fromEntries((await readAgents(store, ['a', 'b'])).map(({ _id, used: { total } }) => [_id, total]));
}

describe('An order of a ticket\'s workflow', () => {
  it('places a ticket with the agent who fits, says why, and counts as told', async () => {
    const outcome = await place('t1', 1, { requiredSkills: ['sso'] });
    expect(outcome).toMatchObject({ kind: 'assigned', agent: 'b', decision: { agent: 'b', exclusions: { 'missing-skill:sso': 1 } } });
    expect(await readPlacedTicket(store, 't1')).toMatchObject({ state: 'assigned', agent: 'b', told: true });
    expect(news).toEqual([]);
    expect(await loads()).toEqual({ a: 0, b: 1 });
  });

  it('leaves a ticket waiting that nobody can take, and says who is left out for what', async () => {
    const outcome = await place('t1', 1, { requiredSkills: ['cobol'] });
    expect(outcome).toMatchObject({ kind: 'waiting', why: { byAgent: { a: 'missing-skill:cobol', b: 'missing-skill:cobol' }, unroutable: true } });
    expect(await explainWaiting(deps, (await readPlacedTicket(store, 't1'))!)).toMatchObject({ counts: { 'missing-skill:cobol': 2 } });
  });

  it('returns the same outcome when it is tried again, and changes nothing', async () => {
    const first = await place('t1');
    const after = await readPlacedTicket(store, 't1');
    expect(await place('t1')).toEqual(first);
    expect(await readPlacedTicket(store, 't1')).toEqual(after);
  });

  it('is superseded by a newer one, also under the same epoch with another event', async () => {
    await place('t1', 2);
    expect(await place('t1', 1)).toEqual({ kind: 'superseded' });
    expect(await carryOutOrder(deps, 't1', { kind: 'release', epoch: 2, to: 'idle' }, 'another event', 2)).toEqual({ kind: 'superseded' });
  });

  it('puts a ticket with the agent a person named, over the cap, which then blocks further claims', async () => {
    await place('t1', 1, { requiredSkills: ['sso'] });
    expect(await order('t2', { kind: 'manual', epoch: 1, agent: 'b', spec: spec() })).toMatchObject({ kind: 'assigned', agent: 'b', decision: null });
    expect(await loads()).toEqual({ a: 0, b: 2 });
    expect(await place('t3', 1, { requiredSkills: ['sso'] })).toMatchObject({ kind: 'waiting', why: { byAgent: { b: 'full' } } });
  });

  it('says so when it names an agent nobody knows', async () => {
    expect(await order('t1', { kind: 'manual', epoch: 1, agent: 'ghost', spec: spec() })).toEqual({ kind: 'unknown_agent' });
  });

  it('closes a held ticket and gives the freed agent the next one at once, telling that one\'s workflow', async () => {
    await place('t1', 1, { requiredSkills: ['sso'] });
    await place('t2', 1, { requiredSkills: ['sso'] });
    expect(await order('t1', { kind: 'release', epoch: 2, to: 'closed' })).toMatchObject({ kind: 'closed' });
    expect(await readPlacedTicket(store, 't2')).toMatchObject({ state: 'assigned', agent: 'b', told: true });
    expect(news).toMatchObject([{ ticketId: 't2', epoch: 1, agent: 'b' }]);
  });

  it('makes room when a held ticket grows lighter, and may exceed the cap when it grows heavy again', async () => {
    await place('t1', 1, { requiredSkills: ['sso'] });
    await place('t2', 1, { requiredSkills: ['sso'] });
    expect(await order('t1', { kind: 'adjust', epoch: 1, spec: spec({ weight: 0 }) })).toEqual({ kind: 'adjusted' });
    expect(await readPlacedTicket(store, 't2')).toMatchObject({ state: 'assigned', agent: 'b' });
    await order('t1', { kind: 'adjust', epoch: 1, spec: spec({ weight: 1 }) });
    expect(await loads()).toMatchObject({ b: 2 });
    expect(await readPlacedTicket(store, 't1')).toMatchObject({ state: 'assigned', agent: 'b', epoch: 1 });
  });

  it('keeps an adjust from turning back a newer one', async () => {
    await place('t1');
    await store.tickets.updateOne({ _id: 't1' }, { $set: { viewVersion: 9 } });
    const late = await carryOutOrder(deps, 't1', { kind: 'adjust', epoch: 1, spec: spec({ weight: 0 }) }, 'late', 8);
    expect(late).toEqual({ kind: 'superseded' });
  });

  it('fails with the way out when the ticket has no document', async () => {
    await expect(place('nowhere')).rejects.toThrow('ensureTicketDoc must come before');
  });
});

describe('Single flight', () => {
  it('serves everybody who comes while a pass runs with one more pass', async () => {
    for (const id of ['a', 'b']) await setAgentStatus(store, id, 'offline', null, NOW);
    await Promise.all([place('t1'), place('t2')]);
    for (const id of ['a', 'b']) await setAgentStatus(store, id, 'online', null, NOW);
    const passes = [match(deps, [TEAM]), match(deps, [TEAM]), match(deps, [TEAM])];
    expect(passes[1]).toBe(passes[2]);
    expect((await Promise.all([passes[0]!, passes[1]!])).flat().map(({ ticketId }) => ticketId).sort()).toEqual(['t1', 't2']);
  });
});

describe('A sweep', () => {
  it('matches a ticket that an agent coming online can take, and tells its workflow', async () => {
    for (const id of ['a', 'b']) await setAgentStatus(store, id, 'offline', null, NOW);
    await place('t1');
    await setAgentStatus(store, 'a', 'online', null, NOW);
    expect(await sweep(deps, TEAM)).toMatchObject({ assigned: 1, waiting: 0 });
    expect(news).toMatchObject([{ ticketId: 't1', epoch: 1, agent: 'a' }]);
  });

  it('takes back a reservation whose matcher died, but not before half a minute, and wakes for it', async () => {
    await place('t1', 1, { requiredSkills: ['cobol'] });
    const { v } = (await readPlacedTicket(store, 't1'))!;
    await pushReservation(store, 'a', { t: 't1', v, w: 1, channel: 'email', atMs: NOW - 20_000 }, null);
    expect(await sweep(deps, TEAM)).toMatchObject({ settled: 0, nextWakeAtMs: NOW + 10_000 });
    clock.nowMs += 10_000;
    expect(await sweep(deps, TEAM)).toMatchObject({ settled: 1 });
    expect(await loads()).toEqual({ a: 0, b: 0 });
  });

  it('takes back what leaked at an agent the config no longer names', async () => {
    await pushReservation(store, 'a', { t: 't1', v: 0, w: 1, channel: 'email', atMs: NOW - MINUTE_MS }, null);
    const without = organisationOf({ b: {} });
    await syncAgents(store, without, NOW);
    expect(await sweep({ ...deps, config: () => without }, TEAM)).toMatchObject({ settled: 1 });
  });

  it('sets a counter right that does not add up', async () => {
    await store.agents.updateOne({ _id: 'a' }, { $set: { 'used.total': 5 } });
    expect(await sweep(deps, TEAM)).toMatchObject({ repaired: 1 });
    expect(await loads()).toEqual({ a: 0, b: 0 });
  });

  it('tells again after five seconds when the signal failed, and reports a ticket whose workflow is gone', async () => {
    const { signalAssigned } = deps;
    await order('t1', { kind: 'release', epoch: 1, to: 'idle' });
    deps.signalAssigned = () => Promise.reject(new Error('workflow not found'));
    for (const id of ['a', 'b']) await setAgentStatus(store, id, 'offline', null, NOW);
    await place('t1', 2);
    await setAgentStatus(store, 'a', 'online', null, NOW);
    expect(await sweep(deps, TEAM)).toMatchObject({ assigned: 1, told: 0, nextWakeAtMs: NOW + 5_000 });
    clock.nowMs += 5_000;
    deps.workflowIsOpen = () => Promise.resolve(false);
    expect(await sweep(deps, TEAM)).toMatchObject({ told: 0, orphans: ['t1'] });
    deps.signalAssigned = signalAssigned;
    expect(await sweep(deps, TEAM)).toMatchObject({ told: 1 });
    expect(news).toMatchObject([{ ticketId: 't1', epoch: 2, agent: 'a' }]);
  });

  it('wakes when an overflow team joins', async () => {
    await use({ ...CONFIG, teams: { [TEAM]: { ...CONFIG.teams[TEAM]!, overflow: [{ team: 'helpers', afterMs: 12_000 }] } } });
    await place('t1', 1, { requiredSkills: ['cobol'] });
    expect(await sweep(deps, TEAM)).toMatchObject({ nextWakeAtMs: NOW + 12_000 });
  });

  it('wakes when a shift of the pool begins, and gives its agent nothing before', async () => {
    const noon = [[12 * 60, 13 * 60]] as const;
    const calendar = { ...ALWAYS_OPEN, id: 'noon', week: { ...ALWAYS_OPEN.week, tue: noon } };
    const config = organisationOf({ a: { shift: 'noon' } });
    await use({ ...config, calendars: { ...config.calendars, noon: calendar } });
    clock.nowMs = Date.UTC(2026, 5, 16, 11, 59, 50);
    await place('t1');
    expect(await sweep(deps, TEAM)).toMatchObject({ assigned: 0, nextWakeAtMs: Date.UTC(2026, 5, 16, 12) });
    clock.nowMs = Date.UTC(2026, 5, 16, 12);
    expect(await sweep(deps, TEAM)).toMatchObject({ assigned: 1 });
  });

  it('comes back after half a minute when nothing is due', async () => {
    expect(await sweep(deps, TEAM)).toEqual({ nextWakeAtMs: NOW + 30_000, waiting: 0, assigned: 0, released: 0, told: 0, settled: 0, repaired: 0, orphans: [] });
  });
});

describe('A long queue', () => {
  it('is read by its heads: the most urgent and the oldest of each kind, due before never due', async () => {
    const waiting = { epoch: 1, state: 'waiting', team: TEAM, told: false } as const;
    const blank = (await store.tickets.findOne({ _id: 't1' }))!;
    const docs = Array.from({ length: 300 }, (_, n) => {
      const what = spec({ rank: n === 150 ? 0 : 2, enteredAtMs: n === 250 ? 1 : NOW + n, nextDueAtMs: n === 280 ? NOW : null });
      return { ...blank, ...waiting, _id: `q${n}`, sig: 'one', rank: what.rank, enteredAtMs: what.enteredAtMs, spec: what };
    });
    await store.tickets.insertMany([...docs, { ...docs[0]!, _id: 'other', sig: 'another' }]);
    const ids = (await readQueue(store, [TEAM])).map(({ _id }) => _id);
    expect(ids).toEqual(expect.arrayContaining(['q150', 'q250', 'q280', 'other']));
    expect(ids.length).toBeLessThan(60);
  });

  it('shows the first by aged score although more urgent and older ones stand before it in other respects', async () => {
    const blank = (await store.tickets.findOne({ _id: 't1' }))!;
    const doc = (id: string, rank: number, enteredAtMs: number) => {
      const what = spec({ rank, enteredAtMs, nextDueAtMs: null });
      return { ...blank, epoch: 1, state: 'waiting' as const, team: TEAM, _id: id, sig: 'aged', rank, enteredAtMs, spec: what };
    };
    // Urgent ones that have just come, low ones that are older, and one normal ticket whose score is lowest.
    const rest = Array.from({ length: 150 }, (_, n) => [doc(`urgent${n}`, 0, NOW + n), doc(`low${n}`, 3, NOW - 200 * MINUTE_MS + n)]).flat();
    await store.tickets.insertMany([...rest, doc('first', 1, NOW - 100 * MINUTE_MS)]);
    const read = await readQueue(store, [TEAM]);
    const teams = { [TEAM]: { ...CONFIG.teams[TEAM]!, order: 'aged' as const, starvationMs: 60 * MINUTE_MS } };
    const waiting = read.flatMap(({ _id, spec: what }) => (what === null ? [] : [{ id: _id, spec: what }]));
    expect(inQueueOrder(waiting, { teams }, NOW)[0]?.id).toBe('first');
    expect(read.length).toBeLessThan(200);
  });

  it('is not gone through, and does not hold up who can be served, whatever stands at its head', async () => {
    const blank = (await store.tickets.findOne({ _id: 't1' }))!;
    const docs = Array.from({ length: UNTAKEABLE + 1 }, (_, n) => {
      const what = spec({ rank: n === UNTAKEABLE ? 3 : 0, enteredAtMs: NOW + n, requiredSkills: n === UNTAKEABLE ? [] : ['cobol'] });
      return { ...blank, epoch: 1, state: 'waiting' as const, team: TEAM, _id: n === UNTAKEABLE ? 'takeable' : `cobol${n}`, v: 1, sig: signatureOf(what), rank: what.rank, enteredAtMs: what.enteredAtMs, weight: 1, spec: what };
    });
    await store.tickets.insertMany(docs);
    expect((await readQueue(store, [TEAM])).length).toBeLessThan(100);
    await sweep(deps, TEAM);
    expect(await readPlacedTicket(store, 'takeable')).toMatchObject({ state: 'assigned' });
  });
});
