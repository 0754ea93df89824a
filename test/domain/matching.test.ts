import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { acceptingStatuses, capsOf, hasRoom, loadOf } from '../../domain/capacity.ts';
import { ALWAYS_OPEN } from '../../domain/calendar.ts';
import { DEFAULT_PLACEMENT, type AgentConfig } from '../../domain/config.ts';
import type { PlacementSpec } from '../../domain/events.ts';
import type { AgentView, MatchingConfig } from '../../domain/eligibility.ts';
import { matchQueue, type WaitingTicket } from '../../domain/matching.ts';
import { signatureOf } from '../../domain/signature.ts';
import { poolOf, queuesOf } from '../../domain/pools.ts';
import { inQueueOrder } from '../../domain/queue-order.ts';
import { whyWaiting } from '../../domain/why.ts';
import { agentOf, holdingAgent, specOf, TEAM, teamOf } from '../support/placement-worlds.ts';

const NOW = 10_000_000;
const CONFIG: MatchingConfig = { calendars: { always: ALWAYS_OPEN }, placement: DEFAULT_PLACEMENT, teams: { [TEAM]: teamOf(), helpers: teamOf() } };

function ticket(id: string, changes: Partial<PlacementSpec> = {}): WaitingTicket {
  return { id, spec: specOf({ enteredAtMs: NOW, ...changes }) };
}
function agent(id: string, config: Partial<AgentConfig> = {}, state: Parameters<typeof holdingAgent>[2] = {}, cap = 1): AgentView {
  return { state: holdingAgent(id, cap, state), config: agentOf(config), onShift: true };
}
const pairs = (...args: Parameters<typeof matchQueue>) => matchQueue(...args).map(({ ticketId, agent: chosen }) => `${ticketId}→${chosen}`);
const reasonFor = (spec: Partial<PlacementSpec>, view: AgentView) => whyWaiting(specOf({ enteredAtMs: NOW, ...spec }), [view], CONFIG, NOW).byAgent[view.state._id];
const used = (total: number) => ({ email: total, web: 0, chat: 0, phone: 0, total });

describe('Queue order', () => {
  const order = (...tickets: WaitingTicket[]) => inQueueOrder(tickets, CONFIG, NOW).map(({ id }) => id);

  it('takes the more urgent ticket first, whatever else', () => {
    expect(order(ticket('old', { rank: 3, enteredAtMs: NOW - 1_000, nextDueAtMs: 1 }), ticket('urgent', { rank: 0 }))).toEqual(['urgent', 'old']);
  });

  it('takes the ticket due earlier first, overdue before due, and those never due last', () => {
    expect(order(ticket('never'), ticket('later', { nextDueAtMs: NOW + 5 }), ticket('overdue', { nextDueAtMs: NOW - 5 }))).toEqual(['overdue', 'later', 'never']);
  });

  it('takes the ticket that entered earlier first, then the lower id', () => {
    expect(order(ticket('b'), ticket('a'), ticket('z', { enteredAtMs: NOW - 1 }))).toEqual(['z', 'a', 'b']);
  });

  it('raises a ticket one priority, and only one, once it has waited longer than its team allows', () => {
    const starving = ticket('starving', { rank: 3, enteredAtMs: NOW - 3_600_000 });
    expect(order(ticket('normal', { rank: 2 }), starving)).toEqual(['starving', 'normal']);
    expect(order(ticket('high', { rank: 1 }), starving)).toEqual(['high', 'starving']);
  });

  it('does not depend on the order in which the tickets are given', () => {
    const spec = fc.record({ rank: fc.nat(3), enteredAtMs: fc.nat(NOW), nextDueAtMs: fc.option(fc.nat(NOW)) });
    fc.assert(fc.property(fc.array(spec, { maxLength: 12 }), (specs) => {
      const tickets = specs.map((changes, n) => ticket(`t${n}`, changes));
      expect(order(...tickets.toReversed())).toEqual(order(...tickets));
    }));
  });
});

describe('The hard filter', () => {
  it.each<[string, Partial<PlacementSpec>, AgentView]>([
    ['inactive', {}, agent('a', {}, { active: false })],
    ['inactive', {}, { ...agent('a'), config: null }],
    ['not-in-team', {}, agent('a', { teams: ['others'] })],
    ['language:de', { language: 'de' }, agent('a')],
    ['missing-skill:sso', { requiredSkills: ['api', 'sso'] }, agent('a', { skills: { api: 5 } })],
    ['excluded', { excluded: ['a'] }, agent('a')],
    ['off-shift', {}, { ...agent('a'), onShift: false }],
    ['status:offline', {}, agent('a', {}, { status: 'offline' })],
    ['status:away', { channel: 'chat' }, agent('a', {}, { status: 'away' })],
    ['status:lunch', {}, agent('a', {}, { status: 'lunch' })],
    ['full', {}, agent('a', {}, { used: used(1) })],
  ])('says %s', (reason, spec, view) => {
    expect(reasonFor(spec, view)).toBe(reason);
    expect(matchQueue([ticket('t', spec)], [view], CONFIG, NOW)).toEqual([]);
  });

  it('lets an away agent take what can wait', () => {
    expect(pairs([ticket('t', { channel: 'web' })], [agent('a', {}, { status: 'away' })], CONFIG, NOW)).toEqual(['t→a']);
  });

  it('never drops a required skill, and never asks for an optional one', () => {
    const unskilled = agent('a');
    expect(matchQueue([ticket('t', { requiredSkills: ['sso'], enteredAtMs: 0 })], [unskilled], CONFIG, NOW)).toEqual([]);
    expect(pairs([ticket('t', { optionalSkills: ['sso'] })], [unskilled], CONFIG, NOW)).toEqual(['t→a']);
  });

  it('keeps both the cap of the channel and the cap over all channels', () => {
    const caps = { email: 5, web: 5, chat: 2, phone: 1, total: 6 };
    expect(hasRoom({ ...used(0), chat: 2, total: 2 }, caps, 'chat', 1)).toBe(false);
    expect(hasRoom({ ...used(0), chat: 1, total: 6 }, caps, 'chat', 1)).toBe(false);
    expect(hasRoom({ ...used(0), chat: 1, total: 5 }, caps, 'chat', 1)).toBe(true);
    expect(hasRoom(used(0), caps, 'carrier-pigeon', 1)).toBe(false);
  });

  it('takes an agent\'s own caps before the organisation\'s', () => {
    const capacity = { channels: { email: 10, web: 10, chat: 3, phone: 1 }, total: 12, weight: { email: 1, web: 1, chat: 1, phone: 1 } };
    expect(capsOf(agentOf({ caps: { total: 4, channels: { chat: 1 } } }), { capacity })).toEqual({ email: 10, web: 10, chat: 1, phone: 1, total: 4 });
  });

  it('counts a load by channel and in all', () => {
    expect(loadOf([{ w: 2, channel: 'chat' }, { w: 1, channel: 'email' }])).toEqual({ email: 1, web: 0, chat: 2, phone: 0, total: 3 });
  });

  it('accepts work online on every channel, away only where the customer does not wait at the line', () => {
    expect(acceptingStatuses('phone')).toEqual(['online']);
    expect(acceptingStatuses('email')).toEqual(['online', 'away']);
  });
});

describe('Overflow', () => {
  const config: MatchingConfig = { ...CONFIG, teams: { [TEAM]: teamOf({ overflow: [{ team: 'helpers', afterMs: 60_000 }] }), helpers: teamOf() } };
  const helper = agent('helper', { teams: ['helpers'] });

  it('lets the other team help only after the wait', () => {
    expect(matchQueue([ticket('t', { enteredAtMs: NOW - 59_999 })], [helper], config, NOW)).toEqual([]);
    expect(pairs([ticket('t', { enteredAtMs: NOW - 60_000 })], [helper], config, NOW)).toEqual(['t→helper']);
  });

  it('still asks a colleague of the own team first', () => {
    const own = agent('own', {}, { used: used(4), lastAssignedAtMs: NOW }, 5);
    expect(pairs([ticket('t', { enteredAtMs: 0 })], [helper, own], config, NOW)).toEqual(['t→own']);
  });

  it('tells when the next team joins', () => {
    expect(whyWaiting(specOf({ enteredAtMs: NOW - 1_000 }), [], config, NOW).nextWideningAtMs).toBe(NOW + 59_000);
  });

  it('counts helpers to the pool, and the queue to what they can serve', () => {
    const organisation = { ...config, agents: { own: agentOf(), helper: agentOf({ teams: ['helpers'] }), other: agentOf({ teams: [] }) } };
    expect(poolOf([TEAM], organisation)).toEqual(['own', 'helper']);
    expect(queuesOf('helper', organisation)).toEqual([TEAM, 'helpers']);
    expect(queuesOf('gone', organisation)).toEqual([]);
  });
});

describe('The choice of agent', () => {
  it('gives the ticket to the agent with more spare capacity', () => {
    expect(pairs([ticket('t')], [agent('busy', {}, { used: used(3) }, 5), agent('free', {}, {}, 5)], CONFIG, NOW)).toEqual(['t→free']);
  });

  it('gives it to the agent who has been without a new ticket for longer, all else equal', () => {
    const recent = agent('a', {}, { lastAssignedAtMs: NOW - 1_000 });
    expect(pairs([ticket('t')], [recent, agent('b', {}, { lastAssignedAtMs: NOW - 2_000 })], CONFIG, NOW)).toEqual(['t→b']);
  });

  it('prefers the agent who had it before, if that agent may take it at all', () => {
    const busy = agent('known', {}, { used: used(4) }, 5);
    expect(pairs([ticket('t', { prefer: 'known' })], [agent('free', {}, {}, 5), busy], CONFIG, NOW)).toEqual(['t→known']);
    expect(pairs([ticket('t', { prefer: 'known' })], [agent('free'), agent('known', {}, { used: used(1) })], CONFIG, NOW)).toEqual(['t→free']);
  });

  it('sends an enterprise ticket to a senior', () => {
    const team = [agent('a', { seniority: 'junior' }), agent('b', { seniority: 'senior' })];
    expect(pairs([ticket('t', { tier: 'enterprise' })], team, CONFIG, NOW)).toEqual(['t→b']);
    expect(pairs([ticket('t', { tier: 'free' })], team, CONFIG, NOW)).toEqual(['t→a']);
  });

  it('lets the better skilled one go first in best-skill mode, the less busy one in balanced mode', () => {
    const expert = agent('expert', { skills: { sso: 9 } }, { used: used(4) }, 5);
    const novice = agent('novice', { skills: { sso: 4 } }, {}, 5);
    const best: MatchingConfig = { ...CONFIG, teams: { [TEAM]: teamOf({ mode: 'best_skill' }) } };
    expect(pairs([ticket('t', { requiredSkills: ['sso'] })], [expert, novice], best, NOW)).toEqual(['t→expert']);
    expect(pairs([ticket('t', { requiredSkills: ['sso'] })], [expert, novice], CONFIG, NOW)).toEqual(['t→novice']);
  });

  it('takes turns in round-robin mode, within one pass too', () => {
    const config: MatchingConfig = { ...CONFIG, teams: { [TEAM]: teamOf({ mode: 'round_robin' }) } };
    const team = ['a', 'b', 'c'].map((id) => agent(id, {}, {}, 2));
    const tickets = Array.from({ length: 6 }, (_, n) => ticket(`t${n}`));
    expect(pairs(tickets, team, config, NOW)).toEqual(['t0→a', 't1→b', 't2→c', 't3→a', 't4→b', 't5→c']);
  });

  it('explains itself: the ten best with their points, and how many were left out for which reason', () => {
    const team = [...Array.from({ length: 12 }, (_, n) => agent(`a${n}`)), agent('x', { languages: ['de'] }), agent('y', { languages: ['fr'] })];
    const [match] = matchQueue([ticket('t')], team, CONFIG, NOW);
    const decision = match?.explain();
    expect(decision?.candidates).toHaveLength(10);
    expect(decision?.candidates[0]).toEqual({ agent: match?.agent, score: decision?.score });
    expect(decision?.exclusions).toEqual({ 'language:en': 2 });
  });
});

describe('A pass over the queue', () => {
  it('does not let a ticket nobody can take block the others', () => {
    expect(pairs([ticket('hopeless', { rank: 0, requiredSkills: ['cobol'] }), ticket('easy')], [agent('a')], CONFIG, NOW)).toEqual(['easy→a']);
  });

  it('fills an agent up to the cap and no further', () => {
    expect(pairs([ticket('t1'), ticket('t2'), ticket('t3')], [agent('a', {}, {}, 2)], CONFIG, NOW)).toEqual(['t1→a', 't2→a']);
  });

  it('leaves what it was given as it was', () => {
    const view = agent('a');
    const before = structuredClone(view);
    matchQueue([ticket('t')], [view], CONFIG, NOW);
    expect(view).toEqual(before);
  });

  const aSpec = fc.record({
    rank: fc.nat(3), weight: fc.integer({ min: 0, max: 2 }), language: fc.constantFrom('en', 'de'), channel: fc.constantFrom('email', 'chat'),
    requiredSkills: fc.subarray(['sso', 'api']), excluded: fc.subarray(['a0', 'a1']), enteredAtMs: fc.nat(NOW),
  });
  const aView = fc.record({
    cap: fc.nat(4), status: fc.constantFrom('online', 'away', 'offline'), languages: fc.subarray(['en', 'de']), skills: fc.subarray(['sso', 'api']), onShift: fc.boolean(),
  });
  const worlds = fc.tuple(fc.array(aSpec, { maxLength: 10 }), fc.array(aView, { maxLength: 4 })).map(([specs, views]) => ({
    tickets: specs.map((changes, n) => ticket(`t${n}`, changes)),
    agents: views.map(({ cap, status, languages, skills, onShift }, n) => ({
      ...agent(`a${n}`, { languages, skills: Object.fromEntries(skills.map((skill) => [skill, 5])) }, { status }, cap), onShift,
    })),
  }));

  it('never puts an agent over a cap, never uses an agent that is left out, and never matches a ticket twice', () => {
    fc.assert(fc.property(worlds, ({ tickets, agents }) => {
      const matches = matchQueue(tickets, agents, CONFIG, NOW);
      expect(new Set(matches.map(({ ticketId }) => ticketId)).size).toBe(matches.length);
      for (const { state } of agents) {
        const weights = matches.filter(({ agent: chosen }) => chosen === state._id).map(({ ticketId }) => tickets.find(({ id }) => id === ticketId)!.spec.weight);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(state.caps['total']!);
      }
      for (const { ticketId, agent: chosen } of matches) {
        const { spec } = tickets.find(({ id }) => id === ticketId)!;
        expect(whyWaiting(spec, agents, CONFIG, NOW).free).toContain(chosen);
      }
    }));
  });

  it('leaves nobody waiting beside an agent who is still free after it', () => {
    fc.assert(fc.property(worlds, ({ tickets, agents }) => {
      const matches = matchQueue(tickets, agents, CONFIG, NOW);
      const after = agents.map((view) => {
        const taken = matches.filter(({ agent: chosen }) => chosen === view.state._id).map(({ ticketId }) => tickets.find(({ id }) => id === ticketId)!.spec);
        return { ...view, state: { ...view.state, used: loadOf(taken.map(({ weight, channel }) => ({ w: weight, channel }))) } };
      });
      const left = tickets.filter(({ id }) => !matches.some(({ ticketId }) => ticketId === id));
      expect(matchQueue(left, after, CONFIG, NOW)).toEqual([]);
    }));
  });
});

describe('A signature', () => {
  it('does not depend on the order of skills, nor on urgency or age', () => {
    const spec = specOf({ requiredSkills: ['a', 'b'] });
    expect(signatureOf({ ...spec, requiredSkills: ['b', 'a'], rank: 0, enteredAtMs: 9, nextDueAtMs: 7 })).toBe(signatureOf(spec));
  });

  it('differs with whatever decides who may take the ticket', () => {
    const changes: Partial<PlacementSpec>[] = [{ prefer: 'a' }, { resting: { a: 5 } }, { team: 'x' }, { language: 'de' }, { channel: 'chat' }, { weight: 2 }, { requiredSkills: ['x'] }, { excluded: ['a'] }];
    expect(new Set([{}, ...changes].map((change) => signatureOf(specOf(change)))).size).toBe(changes.length + 1);
  });
});

describe('Why a ticket is still waiting', () => {
  it('gives each agent\'s reason and how often each occurs', () => {
    const team = [agent('a', {}, { used: used(1) }), agent('b', {}, { used: used(1) }), agent('c', {}, { status: 'offline' })];
    expect(whyWaiting(specOf({ enteredAtMs: NOW }), team, CONFIG, NOW)).toEqual({
      byAgent: { a: 'full', b: 'full', c: 'status:offline' }, counts: { full: 2, 'status:offline': 1 }, free: [], unroutable: false, isExhausted: false, nextWideningAtMs: null,
    });
  });

  it('says at once when nobody configured could ever take it, and not when it is a matter of time', () => {
    const unskilled = agent('a');
    expect(whyWaiting(specOf({ requiredSkills: ['cobol'] }), [unskilled], CONFIG, NOW).unroutable).toBe(true);
    expect(whyWaiting(specOf(), [{ ...unskilled, onShift: false }], CONFIG, NOW).unroutable).toBe(false);
    const config: MatchingConfig = { ...CONFIG, teams: { [TEAM]: teamOf({ overflow: [{ team: 'helpers', afterMs: 60_000 }] }) } };
    expect(whyWaiting(specOf({ enteredAtMs: NOW }), [agent('h', { teams: ['helpers'] })], config, NOW).unroutable).toBe(false);
  });
});
