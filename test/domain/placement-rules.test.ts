import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { effectiveStatus, type Sources } from '../../domain/agent-status.ts';
import { bestTotal } from '../../domain/assignment.ts';
import { awayOf, graceEndsMs, isTakenAway } from '../../domain/away.ts';
import { addBusinessMs, ALWAYS_OPEN, type Calendar } from '../../domain/calendar.ts';
import { acceptingStatuses, capsOf } from '../../domain/capacity.ts';
import { DEFAULT_PLACEMENT, type AgentConfig, type OfflinePolicy, type PlacementRules, type TeamConfig } from '../../domain/config.ts';
import { HOUR_MS, MINUTE_MS } from '../../domain/duration.ts';
import type { AgentView, MatchingConfig } from '../../domain/eligibility.ts';
import type { PlacementSpec } from '../../domain/events.ts';
import { matchQueue, type WaitingTicket } from '../../domain/matching.ts';
import { inQueueOrder } from '../../domain/queue-order.ts';
import { nextWideningMs, openingsAt } from '../../domain/relaxation.ts';
import { shiftsAt } from '../../domain/shifts.ts';
import { newSlaState } from '../../domain/sla.ts';
import { nextChanceMs, statedReason, whyWaiting } from '../../domain/why.ts';
import { compareRules } from '../../simulation/virtual-time.ts';
import { TEST_ORGANISATION } from '../support/organisation.ts';
import { agentOf, holdingAgent, specOf, TEAM, teamOf } from '../support/placement-worlds.ts';

/** A Tuesday, 11 h UTC. */
const NOW = Date.UTC(2026, 5, 16, 11);
const OFFICE: Calendar = {
  id: 'office', zone: 'Europe/Berlin', holidays: [],
  week: { sun: [], mon: [[540, 1020]], tue: [[540, 1020]], wed: [[540, 1020]], thu: [[540, 1020]], fri: [[540, 1020]], sat: [] },
};
const configWith = (team: Partial<TeamConfig>, placement: Partial<PlacementRules> = {}, more: Record<string, TeamConfig> = {}): MatchingConfig => ({
  teams: { [TEAM]: teamOf(team), helpers: teamOf(), bosses: teamOf(), ...more }, calendars: { always: ALWAYS_OPEN, office: OFFICE }, placement: { ...DEFAULT_PLACEMENT, ...placement },
});
const ticket = (id: string, changes: Partial<PlacementSpec> = {}): WaitingTicket => ({ id, spec: specOf({ enteredAtMs: NOW, ...changes }) });
const agent = (id: string, config: Partial<AgentConfig> = {}, state: Parameters<typeof holdingAgent>[2] = {}, cap = 5): AgentView =>
  ({ state: holdingAgent(id, cap, state), config: agentOf(config), onShift: true });
const pairs = (...args: Parameters<typeof matchQueue>) => matchQueue(...args).map(({ ticketId, agent: chosen }) => `${ticketId}→${chosen}`);
const waitedFor = (ms: number, changes: Partial<PlacementSpec> = {}) => specOf({ enteredAtMs: NOW - ms, ...changes });

describe('Relaxation', () => {
  const relax = { preferredMs: MINUTE_MS, lowMs: 2 * MINUTE_MS, mediumMs: 3 * MINUTE_MS, highMs: 4 * MINUTE_MS };
  const config = configWith(
    { relax, overflow: [{ team: 'helpers', afterMs: 5 * MINUTE_MS }], supervisor: { team: 'bosses', afterMs: 6 * MINUTE_MS } },
    { importance: { sso: 'high', api: 'low' } },
  );

  it('gives up one demand after the other and opens to more teams, at last to the supervisors', () => {
    const at = (minutes: number) => openingsAt(config, NOW)(waitedFor(minutes * MINUTE_MS));
    expect([0, 1, 2, 3, 4, 5, 6].map((minutes) => [at(minutes).onlyPreferred, at(minutes).demands.join(), at(minutes).teams.length, at(minutes).isLast])).toEqual([
      [true, 'low,medium,high', 1, false], [false, 'low,medium,high', 1, false], [false, 'medium,high', 1, false], [false, 'high', 1, false],
      [false, '', 1, false], [false, '', 2, false], [false, '', 3, true],
    ]);
  });

  it('waits for the agent who knows the ticket only while that one works, and names the wait', () => {
    const known = agent('known', {}, { used: { email: 5, web: 0, chat: 0, phone: 0, total: 5 } });
    const free = agent('free');
    const spec = waitedFor(0, { prefer: 'known' });
    expect(whyWaiting(spec, [known, free], config, NOW).byAgent).toEqual({ known: 'full', free: 'waits-for:known' });
    expect(pairs([{ id: 't', spec }], [known, free], config, NOW)).toEqual([]);
    expect(pairs([{ id: 't', spec: waitedFor(MINUTE_MS, { prefer: 'known' }) }], [known, free], config, NOW)).toEqual(['t→free']);
    expect(pairs([{ id: 't', spec }], [{ ...known, onShift: false }, free], config, NOW)).toEqual(['t→free']);
  });

  it('insists on optional skills by their importance, and never gives up a required one', () => {
    const able = (minutes: number, changes: Partial<PlacementSpec>) => pairs([{ id: 't', spec: waitedFor(minutes * MINUTE_MS, changes) }], [agent('a')], config, NOW).length === 1;
    expect([1, 2, 3, 4].map((minutes) => able(minutes, { optionalSkills: ['api'] }))).toEqual([false, true, true, true]);
    expect([1, 2, 3, 4].map((minutes) => able(minutes, { optionalSkills: ['tax'] }))).toEqual([false, false, true, true]);
    expect([1, 2, 3, 4].map((minutes) => able(minutes, { optionalSkills: ['sso'] }))).toEqual([false, false, false, true]);
    expect(able(600, { requiredSkills: ['api'] })).toBe(false);
  });

  it('counts the business time of the team, through nights and weekends, exactly as the calendar does', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 10 * 24 * 60 }), fc.integer({ min: 1, max: 600 }), fc.integer({ min: 0, max: 12 * 24 * 60 }), (entered, after, now) => {
      const office = configWith({ calendar: 'office', overflow: [{ team: 'helpers', afterMs: after * MINUTE_MS }] });
      const enteredAtMs = NOW + entered * MINUTE_MS;
      const nowMs = enteredAtMs + now * MINUTE_MS;
      const dueAtMs = addBusinessMs(OFFICE, enteredAtMs, after * MINUTE_MS);
      expect(openingsAt(office, nowMs)({ team: TEAM, enteredAtMs }).teams.length).toBe(nowMs >= dueAtMs ? 2 : 1);
      expect(nextWideningMs({ team: TEAM, enteredAtMs }, office, nowMs)).toBe(nowMs >= dueAtMs ? null : dueAtMs);
    }), { numRuns: 200 });
  });
});

describe('How fast an agent is given tickets', () => {
  const tickets = Array.from({ length: 8 }, (_, n) => ticket(`t${n}`));

  it('is bounded by the rate window, which frees itself', () => {
    const config = configWith({}, { rate: { tickets: 3, perMs: 15 * MINUTE_MS } });
    const recent = [NOW - MINUTE_MS, NOW - 14 * MINUTE_MS];
    expect(pairs(tickets, [agent('a', {}, { recent }, 10)], config, NOW)).toHaveLength(1);
    const full = agent('a', {}, { recent: [NOW, ...recent] }, 10);
    expect(whyWaiting(specOf(), [full], config, NOW).byAgent).toEqual({ a: 'rate' });
    expect(nextChanceMs([specOf({ enteredAtMs: NOW })], [full], config, NOW)).toBe(NOW + MINUTE_MS);
    expect(pairs(tickets, [full], config, NOW + MINUTE_MS)).toHaveLength(1);
  });

  it('trap 12: the first agent online in the morning does not get the whole backlog', () => {
    const config = configWith({}, { rate: { tickets: 10, perMs: 15 * MINUTE_MS }, ramp: { tickets: 2, perMs: 5 * MINUTE_MS, forMs: 20 * MINUTE_MS } });
    const early = agent('early', {}, { statusAtMs: NOW }, 100);
    expect(pairs(tickets, [early], config, NOW)).toHaveLength(2);
    const onShift = { ...agent('early', {}, { statusAtMs: 0 }, 100), isFresh: true };
    expect(pairs(tickets, [onShift], config, NOW)).toHaveLength(2);
    const late = agent('late', {}, { statusAtMs: NOW }, 100);
    expect(pairs(tickets, [early, late], config, NOW)).toHaveLength(4);
    expect(pairs(tickets, [agent('settled', {}, { statusAtMs: NOW - HOUR_MS }, 100)], config, NOW)).toHaveLength(8);
  });

  it('never lets anybody carry more than a hundred', () => {
    expect(capsOf(agentOf({ caps: { total: 5_000, channels: { email: 700 } } }), TEST_ORGANISATION)).toMatchObject({ total: 100, email: 100 });
  });
});

describe('Status and time off', () => {
  it('takes only statuses that are mapped to the channel: built in, remapped, own, and nothing unknown', () => {
    const statuses = { lunch: { accepts: [] }, chat_focus: { accepts: ['chat' as const] }, away: { accepts: [] } };
    expect(acceptingStatuses('chat', statuses)).toEqual(['online', 'chat_focus']);
    expect(acceptingStatuses('email', statuses)).toEqual(['online']);
    const config = configWith({}, { statuses });
    const why = (status: string, channel: string) => whyWaiting(specOf({ channel }), [agent('a', {}, { status })], config, NOW).byAgent['a'];
    expect([why('chat_focus', 'chat'), why('chat_focus', 'email'), why('constructor', 'email'), why('lunch', 'chat')])
      .toEqual([undefined, 'status:chat_focus', 'status:constructor', 'status:lunch']);
  });

  it('lets the stronger source speak: by hand, helpdesk, a living client, the plan', () => {
    const said = (status: string, atMs = NOW) => ({ status, reason: null, atMs });
    const status = (sources: Sources, onShift = true, scheduleSetsStatus = true) => effectiveStatus(sources, onShift, { ...DEFAULT_PLACEMENT, scheduleSetsStatus }, NOW);
    expect(status({ manual: said('away'), helpdesk: said('online'), heartbeat: said('online') })).toMatchObject({ status: 'away', source: 'manual' });
    expect(status({ helpdesk: said('offline'), heartbeat: said('online') })).toMatchObject({ status: 'offline', source: 'helpdesk' });
    expect(status({ heartbeat: said('online') })).toMatchObject({ status: 'online', source: 'heartbeat' });
    expect(status({ heartbeat: said('online', NOW - HOUR_MS) })).toMatchObject({ status: 'offline', source: 'heartbeat' });
    expect([status({}).status, status({}, false).status, status({}, true, false).status]).toEqual(['online', 'offline', 'offline']);
  });

  it('leaves out whoever has a day off or is absent', () => {
    const organisation = { ...TEST_ORGANISATION, calendars: { always: ALWAYS_OPEN }, agents: { a: agentOf(), b: agentOf({ timeOff: [{ from: '2026-06-16', to: '2026-06-17' }] }) } };
    expect([...shiftsAt(organisation, NOW).onShift]).toEqual(['a']);
    const absent = agent('a', {}, { absences: [{ fromMs: NOW - 1, toMs: NOW + HOUR_MS }] });
    expect(whyWaiting(specOf(), [absent], configWith({}), NOW).byAgent).toEqual({ a: 'time-off' });
    expect(pairs([ticket('t')], [absent], configWith({}), NOW + HOUR_MS)).toEqual(['t→a']);
  });

  const organisation = { ...TEST_ORGANISATION, calendars: { always: ALWAYS_OPEN, office: OFFICE }, agents: { a: agentOf(), office: agentOf({ shift: 'office' }) } };

  it('knows since when an agent is away, and gives a minute of grace but not to whoever said so', () => {
    const evening = Date.UTC(2026, 5, 16, 15, 10);
    expect(awayOf(holdingAgent('office', 1, { statusAtMs: 0 }), organisation, evening)).toEqual({ reason: 'shift_end', sinceMs: Date.UTC(2026, 5, 16, 15) });
    expect(awayOf(holdingAgent('office', 1), organisation, NOW)).toBeNull();
    const offline = awayOf(holdingAgent('a', 1, { status: 'offline', statusAtMs: NOW - 5 }), organisation, NOW);
    expect(offline).toEqual({ reason: 'offline', sinceMs: NOW - 5 });
    expect(graceEndsMs(offline!, organisation)).toBe(NOW - 5 + MINUTE_MS);
    expect(awayOf(holdingAgent('gone', 1), organisation, NOW)).toMatchObject({ reason: 'deactivated' });
    const absent = awayOf(holdingAgent('a', 1, { absences: [{ fromMs: NOW, toMs: NOW + 9 }] }), organisation, NOW);
    expect([absent?.reason, graceEndsMs(absent!, organisation)]).toEqual(['absent', -Infinity]);
  });

  it('takes tickets away by the policy of the queue; what was assigned after the agent left was given knowingly', () => {
    const away = { reason: 'offline' as const, sinceMs: NOW };
    const clock = { instance: 1, policy: 'p', calendar: 'always', targetMs: 1, startedAtMs: NOW, pauses: [], fired: [], breachedAtMs: null, dueAtMs: 1 };
    const unreplied = { status: 'open' as const, sla: { ...newSlaState(), open: [{ ...clock, name: 'next_reply' as const }] } };
    const replied = { status: 'open' as const, sla: newSlaState() };
    const pending = { status: 'pending' as const, sla: newSlaState() };
    const taken = (policy: OfflinePolicy) => [unreplied, replied, pending, { ...unreplied, customerWroteAtMs: NOW + 1 }].map((state) => isTakenAway(state, NOW - 1, away, policy));
    expect(taken('keep')).toEqual([false, false, false, false]);
    expect(taken('requeue_unreplied')).toEqual([true, false, false, true]);
    expect(taken('requeue_all')).toEqual([true, true, true, true]);
    expect(taken('on_customer_reply')).toEqual([false, false, false, true]);
    expect(taken('delegate')).toEqual([true, true, false, true]);
    expect(isTakenAway(unreplied, NOW + 1, away, 'requeue_all')).toBe(false);
    expect(isTakenAway(pending, NOW + 1, { reason: 'deactivated', sinceMs: Infinity }, 'keep')).toBe(true);
  });
});

describe('Who is next', () => {
  const tickets = [ticket('old-low', { rank: 3, enteredAtMs: NOW - 3 * HOUR_MS, nextDueAtMs: NOW + 9 }), ticket('new-high', { rank: 1, nextDueAtMs: NOW + 5 }), ticket('due', { rank: 2, enteredAtMs: NOW - 1, nextDueAtMs: NOW })];
  const order = (team: Partial<TeamConfig>) => inQueueOrder(tickets, configWith({ starvationMs: 10 * HOUR_MS, ...team }), NOW).map(({ id }) => id);

  it('is decided by priority, by what is due, by age, or by age weighed against priority', () => {
    expect(order({ order: 'priority' })).toEqual(['new-high', 'due', 'old-low']);
    expect(order({ order: 'sla' })).toEqual(['due', 'new-high', 'old-low']);
    expect(order({ order: 'fifo' })).toEqual(['old-low', 'due', 'new-high']);
    expect(order({ order: 'aged', starvationMs: HOUR_MS })).toEqual(['old-low', 'new-high', 'due']);
  });

  it('serves a queue of lower rank first, and merges queues of different orders, each in its own', () => {
    const config = configWith({ queueRank: 5 }, {}, { first: teamOf({ queueRank: 1 }), line: teamOf({ order: 'fifo', queueRank: 5 }) });
    const mixed = [ticket('b', { rank: 0 }), ticket('a', { team: 'first', rank: 3 }), ticket('l2', { team: 'line', rank: 0, enteredAtMs: NOW - 1 }), ticket('l1', { team: 'line', rank: 3, enteredAtMs: NOW - 2 })];
    const ids = inQueueOrder(mixed, config, NOW).map(({ id }) => id);
    expect(ids[0]).toBe('a');
    expect(ids.indexOf('l1')).toBeLessThan(ids.indexOf('l2'));
  });
});

describe('Affinity', () => {
  const team = [agent('stranger'), agent('account', { teams: [TEAM, 'helpers'] }), agent('recent', {}, { used: { email: 4, web: 0, chat: 0, phone: 0, total: 4 } }), agent('same', {}, { lastAssignedAtMs: NOW })];
  const chosen = (changes: Partial<PlacementSpec>, agents = team) => pairs([ticket('t', changes)], agents, configWith({}), NOW)[0];

  it('goes to the agent of the ticket before the account team before the agent of the customer’s last ticket', () => {
    expect(chosen({ prefer: 'same', accountTeam: 'helpers', recentAgent: 'recent' })).toBe('t→same');
    expect(chosen({ accountTeam: 'helpers', recentAgent: 'recent' })).toBe('t→account');
    expect(chosen({ recentAgent: 'recent' })).toBe('t→recent');
  });

  it('never overrides who may take it', () => {
    expect(chosen({ prefer: 'same' }, [agent('stranger'), agent('same', {}, { status: 'offline' })])).toBe('t→stranger');
  });

  it('sends a VIP to a senior', () => {
    expect(chosen({ vip: true }, [agent('a', { seniority: 'junior' }), agent('b', { seniority: 'senior' })])).toBe('t→b');
  });
});

describe('Tickets of equal place in the queue', () => {
  const skilled = [agent('both', { skills: { sso: 9, api: 9 } }, {}, 1), agent('sso', { skills: { sso: 2 } }, {}, 1)];
  const config = configWith({ mode: 'best_skill' });

  it('are given out together, so that as many as possible find an agent', () => {
    expect(pairs([ticket('a', { requiredSkills: ['sso'] }), ticket('b', { requiredSkills: ['api'] })], skilled, config, NOW).sort()).toEqual(['a→sso', 'b→both']);
  });

  it('but a ticket before them in the queue takes the best for itself', () => {
    expect(pairs([ticket('a', { requiredSkills: ['sso'], enteredAtMs: NOW - 1 }), ticket('b', { requiredSkills: ['api'] })], skilled, config, NOW)).toEqual(['a→both']);
  });

  it('find the best total that trying everything finds', () => {
    const aRow = fc.array(fc.option(fc.integer({ min: 0, max: 50 }), { freq: 3 }), { minLength: 4, maxLength: 4 });
    fc.assert(fc.property(fc.array(aRow, { minLength: 1, maxLength: 4 }), (gains) => {
      const worth = (columns: readonly (number | null)[]) => columns.reduce<number>((sum, column, row) => sum + (column === null ? 0 : 1_000 + gains[row]![column]!), 0);
      const every = (row: number, taken: readonly number[]): (number | null)[][] => (row === gains.length ? [[]] : [
        ...every(row + 1, taken).map((rest) => [null, ...rest]),
        ...gains[row]!.flatMap((gain, column) => (gain === null || taken.includes(column) ? [] : every(row + 1, [...taken, column]).map((rest) => [column, ...rest]))),
      ]);
      const found = bestTotal(gains);
      expect(new Set(found.filter((column) => column !== null)).size).toBe(found.filter((column) => column !== null).length);
      expect(worth(found)).toBe(Math.max(...every(0, []).map(worth)));
    }), { numRuns: 150 });
  });
});

describe('A reason', () => {
  it('is stated for every ticket that waits, unless somebody is free', () => {
    const aView = fc.record({ status: fc.constantFrom('online', 'away', 'offline', '?'), cap: fc.nat(2), onShift: fc.boolean(), skills: fc.constantFrom({}, { sso: 3 }) });
    fc.assert(fc.property(fc.array(aView, { maxLength: 4 }), fc.subarray(['a0', 'a1']), fc.boolean(), (views, excluded, isSkilled) => {
      const agents = views.map(({ status, cap, onShift, skills }, n) => ({ ...agent(`a${n}`, { skills }, { status }, cap), onShift }));
      const why = whyWaiting(specOf({ excluded, requiredSkills: isSkilled ? ['sso'] : [] }), agents, configWith({}), NOW);
      expect(statedReason(why) === null).toBe(why.free.length > 0);
      expect(Object.keys(why.byAgent).length + why.free.length).toBe(agents.length);
    }));
  });
});

describe('The desk in virtual time', () => {
  it('keeps more promises and lets nobody wait as long as taking turns or counting tickets, and repeats itself', () => {
    const days = Array.from({ length: 10 }, (_, n) => [compareRules(n + 1), compareRules(n + 1, 'busy')]).flat();
    const mean = (figure: (day: (typeof days)[number]) => number) => days.reduce((sum, day) => sum + figure(day), 0) / days.length;
    for (const rival of ['round_robin', 'least_loaded'] as const) {
      expect(mean((day) => day.waybill.slaKept)).toBeGreaterThan(mean((day) => day[rival].slaKept));
      expect(mean((day) => day.waybill.longestWaitMs)).toBeLessThan(mean((day) => day[rival].longestWaitMs));
    }
    expect(compareRules(1)).toEqual(days[0]);
  });
});
