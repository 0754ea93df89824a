/**
 * Random lives of several tickets among several agents and teams, and the laws that hold at every moment of them. 300 worlds of up to 50
 * events by default, 20,000 with WAYBILL_BIG=1.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { DECLINE_REASONS, type Action } from '../../domain/actions.ts';
import { DEFAULT_PLACEMENT, type AgentConfig, type RoutingConfig } from '../../domain/config.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../domain/duration.ts';
import { ARRIVAL_STATUSES } from '../../domain/events.ts';
import { CHANNELS, PRIORITIES, type Priority } from '../../domain/ticket.ts';
import { TEST_ORGANISATION } from '../support/organisation.ts';
import { brokenLaws } from '../support/ticket-laws.ts';
import { TicketWorld, type Arriving } from '../support/ticket-world.ts';

const WORLDS = process.env['WAYBILL_BIG'] === '1' ? 20_000 : 300;
const MOST_EVENTS = 50;
const MONDAY_MS = Date.UTC(2026, 0, 5, 8);

const { teams, agents, slaPolicies, categories } = TEST_ORGANISATION;
const DAY_SHIFT = [[9 * 60, 17 * 60]] as const;
const promise = (minutes: number): Record<Priority, number> => ({
  urgent: minutes * MINUTE_MS, high: 2 * minutes * MINUTE_MS, normal: 4 * minutes * MINUTE_MS, low: 8 * minutes * MINUTE_MS,
});
const small = (agent: AgentConfig, changes: Partial<AgentConfig> = {}): AgentConfig => ({ ...agent, languages: ['en'], caps: { total: 2, channels: {} }, ...changes });

const CONFIG: RoutingConfig = {
  ...TEST_ORGANISATION,
  calendars: {
    ...TEST_ORGANISATION.calendars,
    day: { id: 'day', zone: 'Europe/Berlin', holidays: [], week: { sun: DAY_SHIFT, mon: DAY_SHIFT, tue: DAY_SHIFT, wed: DAY_SHIFT, thu: DAY_SHIFT, fri: DAY_SHIFT, sat: DAY_SHIFT } },
  },
  categories: { ...categories, billing: { ...categories['billing']!, route: { ...categories['billing']!.route, L1: { team: 'billing-l1', requiredSkills: ['refund'], optionalSkills: [] } } } },
  teams: {
    ...teams,
    'billing-l1': { ...teams['billing-l1']!, acknowledgeMs: 45 * MINUTE_MS, overflow: [{ team: 'product-l1', afterMs: 30 * MINUTE_MS }] },
    'product-l1': { ...teams['product-l1']!, onOffline: 'requeue_all', supervisor: { team: 'platform-l2', afterMs: 2 * HOUR_MS } },
    'platform-l2': { ...teams['platform-l2']!, onOffline: 'keep' },
  },
  agents: {
    tess: small(agents['tess']!), egon: small(agents['egon']!), lena: small(agents['lena']!, { languages: ['en', 'de'] }),
    bill: small(agents['bill']!, { skills: { refund: 5 } }),
    bea: small(agents['bill']!, { teams: ['billing-l1', 'product-l1'], skills: { refund: 3 }, languages: ['en', 'de'], shift: 'day' }),
    paul: small(agents['paul']!, { skills: { refund: 1 }, caps: { total: 1, channels: {} } }),
  },
  slaPolicies: slaPolicies.map((policy) => ({
    ...policy, resolutionPauses: 'agent_work',
    targets: { first_reply: promise(15), next_reply: promise(30), resolution: promise(120), ownership: promise(60) },
    ladder: [{ atPercent: 70, do: 'rerank' }, { atPercent: 90, do: 'escalate' }, { atPercent: 110, do: 'page' }],
  })),
  lifecycle: { reopenWindowMs: DAY_MS, escalateAfterReopens: 2, reclassifyAfterMs: 30 * DAY_MS },
  escalation: { ...TEST_ORGANISATION.escalation, timeBoxMs: { L1: 6 * HOUR_MS } },
  capacity: { ...TEST_ORGANISATION.capacity, weight: { email: 1, web: 1, chat: 2, phone: 1 } },
  placement: { ...DEFAULT_PLACEMENT, rate: { tickets: 3, perMs: 15 * MINUTE_MS } },
};
/** After a reload: other promises, and paul has left. */
const LATER: RoutingConfig = {
  ...CONFIG,
  agents: Object.fromEntries(Object.entries(CONFIG.agents).filter(([id]) => id !== 'paul')),
  slaPolicies: CONFIG.slaPolicies.map((policy) => ({ ...policy, resolutionPauses: 'requester_wait', targets: { ...policy.targets, first_reply: promise(5), resolution: promise(300) } })),
};
const AGENTS = Object.keys(CONFIG.agents);

type Move =
  | ({ do: 'create' } & Arriving)
  /** `who`: the owner, another agent, ops, the requester, the desk itself. */
  | { do: 'act'; ticket: number; who: 'owner' | 'other' | 'ops' | 'requester'; agent: string; action: Action | { name: 'merge'; with: number } | { name: 'absorb'; of: number } }
  | { do: 'status'; agent: string; status: string }
  | { do: 'wait'; ms: number }
  | { do: 'fire' | 'repeat'; ticket: number }
  | { do: 'hold' }
  | { do: 'deliver'; twice: boolean; backwards: boolean }
  | { do: 'behind'; ms: number }
  | { do: 'config'; later: boolean };

const ticket = fc.nat(5);
const agent = fc.constantFrom(...AGENTS);
const team = fc.constantFrom(...Object.keys(CONFIG.teams), 'nowhere', 'constructor');
const impact = fc.constantFrom('one_user' as const, undefined);
const CUSTOMER = [{ name: 'customer_reply' }, { name: 'customer_reply' }, { name: 'customer_reply', autoReply: true }] as const satisfies Action[];
const DAILY = [
  { name: 'accept' }, { name: 'viewing' }, { name: 'note' }, { name: 'reply' }, { name: 'reply', pend: true }, { name: 'pend' }, { name: 'pend', onHold: true }, { name: 'resume' },
  { name: 'solve' }, { name: 'solve' }, { name: 'reopen' },
] as const satisfies Action[];
const ASKING = [
  { name: 'link_issue', tracker: 'jira', issue: 'X-1' }, { name: 'resolve_issue', issue: 'X-1', outcome: 'fixed' }, { name: 'consult', department: 'finance' }, { name: 'consult', department: 'nobody' },
  { name: 'answer_consult', consult: 'c1' },
] as const satisfies Action[];
const SORTING = [
  { name: 'hand_off' }, { name: 'flag_misroute', kind: 'wrong_category', category: 'bug' }, { name: 'flag_misroute', kind: 'wrong_team', team: 'triage' }, { name: 'flag_misroute', kind: 'wrong_team' },
  { name: 'set_category', category: 'billing' }, { name: 'set_category', category: 'nonsense' }, { name: 'close' },
] as const satisfies Action[];
const action = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<Action>(...CUSTOMER) },
  { weight: 14, arbitrary: fc.constantFrom<Action>(...DAILY) },
  { weight: 2, arbitrary: fc.constantFrom<Action>(...ASKING) },
  { weight: 2, arbitrary: fc.constantFrom<Action>(...SORTING) },
  { weight: 2, arbitrary: fc.constantFrom(...(Object.keys(DECLINE_REASONS) as (keyof typeof DECLINE_REASONS)[])).map((reason): Action => ({ name: 'decline', reason })) }, // keys of a literal
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom('skill_gap' as const, 'suspected_bug' as const), impact).map(([reason, of]): Action => ({ name: 'escalate', reason, ...(of && { impact: of }) })) },
  { weight: 1, arbitrary: fc.tuple(team, impact).map(([to, of]): Action => ({ name: 'hand_off', team: to, reason: 'other', ...(of && { impact: of }) })) },
  { weight: 1, arbitrary: fc.oneof(agent, fc.constantFrom('nobody', 'constructor')).map((to): Action => ({ name: 'hand_off', agent: to, reason: 'other', impact: 'one_user' })) },
  { weight: 1, arbitrary: fc.constantFrom('L1' as const, 'L2' as const, 'engineering' as const).map((level): Action => ({ name: 'hand_off', level, reason: 'other', impact: 'one_user' })) },
  { weight: 1, arbitrary: fc.constantFrom(...PRIORITIES).map((priority): Action => ({ name: 'set_priority', priority })) },
  { weight: 2, arbitrary: ticket.map((other) => ({ name: 'merge' as const, with: other })) },
  { weight: 1, arbitrary: ticket.map((other) => ({ name: 'absorb' as const, of: other })) },
);
const create = fc.record({
  do: fc.constant('create' as const),
  category: fc.constantFrom('billing', 'bug', 'other'), language: fc.constantFrom('en', 'en', 'de', 'fr'), channel: fc.constantFrom(...CHANNELS),
  requester: fc.constantFrom('rita', 'rita', 'rolf'),
  arrival: fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, fc.constantFrom(...ARRIVAL_STATUSES).map((status) => ({ status })), fc.constant({ byAgent: true as const })),
});
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 5, arbitrary: create },
  { weight: 20, arbitrary: fc.record({ do: fc.constant('act' as const), ticket, who: fc.constantFrom('owner', 'owner', 'owner', 'other', 'ops', 'requester'), agent, action }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('status' as const), agent, status: fc.constantFrom('online', 'online', 'away', 'transfers_only', 'offline') }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.oneof(fc.nat(10 * MINUTE_MS), fc.nat(4 * HOUR_MS), fc.nat(2 * DAY_MS)) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('fire' as const, 'repeat' as const), ticket }) },
  { weight: 2, arbitrary: fc.constant({ do: 'hold' as const }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('deliver' as const), twice: fc.boolean(), backwards: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('behind' as const), ms: fc.nat(2 * HOUR_MS) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('config' as const), later: fc.boolean() }) },
);

function carryOut(world: TicketWorld, what: Move): void {
  const idOf = (number: number): string => [...world.tickets.keys()][number % world.tickets.size]!;
  if ('ticket' in what && world.tickets.size === 0) return;
  switch (what.do) {
    case 'create':
      world.create(what);
      break;
    case 'act': {
      const ticketId = idOf(what.ticket);
      const owner = world.docs.tickets[ticketId]?.agent;
      const actors = { owner: `agent/${owner ?? what.agent}`, other: `agent/${what.agent}`, ops: 'ops/olga', requester: 'requester/rita' };
      const asked: Action = 'with' in what.action ? { name: 'merge', into: idOf(what.action.with) } : 'of' in what.action ? { name: 'absorb', from: idOf(what.action.of) } : what.action;
      world.act(ticketId, asked.name === 'customer_reply' ? actors.requester : actors[what.who], asked);
      break;
    }
    case 'status':
      return world.setStatus(what.agent, what.status);
    case 'wait':
      return world.wait(what.ms);
    case 'fire':
      world.fire(idOf(what.ticket));
      break;
    case 'repeat': {
      const again = world.tickets.get(idOf(what.ticket))!;
      if (again.lastEvent) world.happen(again.state.ticketId, again.lastEvent);
      break;
    }
    case 'hold':
      world.isNewsHeld = true;
      return;
    case 'deliver':
      return world.deliver(what);
    case 'behind':
      world.behindMs = what.ms;
      return;
    case 'config':
      return world.useConfig(what.later ? LATER : CONFIG);
  }
  // Who decides by a clock that is behind cannot know what is free by now: the next look does.
  if (world.behindMs > 0) world.sweep();
}

describe('a world of tickets', () => {
  it(`loses none, owns none twice, lets none wait in vain, overloads nobody, tells each clock event once (${WORLDS} worlds of up to ${MOST_EVENTS} events)`, () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: MOST_EVENTS, size: 'max' }), (moves) => {
        const world = new TicketWorld(CONFIG, MONDAY_MS);
        for (const [at, what] of moves.entries()) {
          carryOut(world, what);
          const broken = brokenLaws(world);
          if (broken.length > 0) expect(broken, `after move ${at + 1}: ${JSON.stringify(what)}`).toEqual([]);
        }
        // All that is under way arrives, and long after that every clock that ran has said all it had to say.
        world.deliver();
        for (const id of AGENTS) world.setStatus(id, 'transfers_only');
        world.wait(4 * DAY_MS);
        const broken = [...brokenLaws(world), ...unsaid(world)];
        if (broken.length > 0) expect(broken, 'in the end').toEqual([]);
      }),
      { numRuns: WORLDS },
    );
  }, 1_200_000);
});

/** Clocks that ran past their target without anybody having heard of it, and messages that are nowhere, or on two tickets. */
function unsaid(world: TicketWorld): string[] {
  const lives = [...world.tickets.values()];
  const late = lives.flatMap(({ state, ledger }) => state.sla.open.flatMap(({ name, instance, targetMs, pauses }) => {
    if (targetMs === null || pauses.at(-1)?.toMs === null || (state.absorbed?.length ?? 0) > 0) return [];
    const isTold = ledger.some((entry) => entry.clock === name && entry.instance === instance && entry.kind === 'breach');
    return isTold ? [] : [`${state.ticketId}: ${name}#${instance} is late, and nobody said so`];
  }));
  const heard = lives.flatMap(({ timeline }) => timeline.filter(({ kind }) => kind === 'customer_message' || kind === 'opened').map(({ bodyId }) => bodyId));
  const lost = world.written.filter((bodyId) => heard.filter((each) => each === bodyId).length !== 1).map((bodyId) => `${bodyId} is not on exactly one timeline`);
  return [...late, ...lost];
}
