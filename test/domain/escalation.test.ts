import { describe, expect, it } from 'vitest';

import type { EscalationConfig, RoutingConfig } from '../../domain/config.ts';
import { HOUR_MS, MINUTE_MS } from '../../domain/duration.ts';
import type { HandoffPackage } from '../../domain/handoff.ts';
import { TEST_ORGANISATION } from '../support/organisation.ts';
import { Life, MONDAY_MS, type LifeOptions } from './ticket-life.ts';

const withTriggers = (escalation: Partial<EscalationConfig>, more: Partial<RoutingConfig> = {}): RoutingConfig => ({
  ...TEST_ORGANISATION, ...more, escalation: { ...TEST_ORGANISATION.escalation, ...escalation },
});
const life = (escalation: Partial<EscalationConfig> = {}, more: LifeOptions = {}) => new Life({ config: withTriggers(escalation), ...more });
const heard = (sentiment: 'negative' | 'neutral', ...intents: string[]) => ({ heard: { sentiment, intents } });
const packageOf = (ticket: Life) => ticket.timeline.findLast(({ data }) => data?.['package'] !== undefined)?.data?.['package'] as HandoffPackage;

describe('what moves a ticket up by itself', () => {
  it('the customer turns negative after a reply: up once, with the gaps of the package marked', () => {
    const ticket = life().assign('bill').act({ name: 'reply' }).customer(heard('negative'));
    expect(ticket.state).toMatchObject({ level: 'L2', team: 'platform-l2', sentiment: 'negative' });
    expect(packageOf(ticket)).toMatchObject({ reason: 'sentiment', from: { level: 'L1', team: 'billing-l1', agent: 'bill' } });
    ticket.act({ name: 'hand_off', level: 'L1' }).assign('bill').act({ name: 'reply' }).customer(heard('neutral')).customer(heard('negative'));
    expect(ticket.state.level).toBe('L1');
  });

  it('a customer who was angry from the start, or before anybody replied, has not turned', () => {
    expect(life().assign('bill').customer(heard('negative')).state.level).toBe('L1');
    expect(life({}, { understanding: { sentiment: 'negative' } }).assign('bill').act({ name: 'reply' }).customer(heard('negative')).state.level).toBe('L1');
  });

  it('an AI’s answer is no reply by which a customer turns', () => {
    expect(life().assign('bill').act({ name: 'reply' }, 'ai').customer(heard('negative')).state.level).toBe('L1');
  });

  it('the customer asks for a person or a manager', () => {
    expect(life().assign('bill').customer(heard('neutral', 'human_request')).state.level).toBe('L2');
    expect(life({ onRequest: false }).assign('bill').customer(heard('neutral', 'human_request')).state.level).toBe('L1');
  });

  it('a valuable account starts a level up', () => {
    expect(life({ accountValueAtLeast: 80_000 }).state).toMatchObject({ level: 'L2', placement: { state: 'waiting' } });
    expect(life({ accountValueAtLeast: 85_000 }).state.level).toBe('L1');
  });

  it('a skill that nobody in the team has and somebody a level up has', () => {
    const { categories, agents } = TEST_ORGANISATION;
    const billing = categories['billing']!;
    const needs = { ...billing.route, L1: { team: 'billing-l1', requiredSkills: ['tax'], optionalSkills: [] } };
    const config = withTriggers({}, { categories: { ...categories, billing: { ...billing, route: needs } } });
    expect(new Life({ config }).state.level).toBe('L2');
    const skilled = { ...config, agents: { ...agents, bill: { ...agents['bill']!, skills: { tax: 3 } } } };
    expect(new Life({ config: skilled }).state.level).toBe('L1');
  });

  it('the time box of a level is used up; waiting for the customer does not use it', () => {
    const ticket = life({ timeBoxMs: { L1: 2 * HOUR_MS } }).assign('bill').act({ name: 'reply' }).after(HOUR_MS).act({ name: 'pend' }).after(10 * HOUR_MS);
    expect(ticket.state.level).toBe('L1');
    ticket.customer().after(HOUR_MS - 1);
    expect(ticket.state.level).toBe('L1');
    ticket.after(1);
    expect(ticket.state).toMatchObject({ level: 'L2' });
    expect(packageOf(ticket).reason).toBe('time_box');
    expect(ticket.openClocks()).not.toContain('time_box');
  });

  it('reopened too often', () => {
    const config = { ...TEST_ORGANISATION, lifecycle: { ...TEST_ORGANISATION.lifecycle, escalateAfterReopens: 2 } };
    const ticket = new Life({ config }).assign('bill').act({ name: 'solve' }).customer().assign('bill').act({ name: 'solve' }).customer();
    expect(ticket.state).toMatchObject({ reopens: 2, level: 'L2' });
  });

  it('the SLA ladder, with every mandatory field nobody filled in marked as a gap', () => {
    const slaPolicies = TEST_ORGANISATION.slaPolicies.map((policy) => ({ ...policy, ladder: [{ atPercent: 90, do: 'escalate' as const }] }));
    const config = { ...TEST_ORGANISATION, slaPolicies, handoff: { required: { L2: ['reason' as const, 'tried' as const, 'impact' as const] } } };
    const ticket = new Life({ config }).until(MONDAY_MS + 4 * HOUR_MS);
    expect(ticket.state.level).toBe('L2');
    expect(packageOf(ticket)).toMatchObject({ reason: 'sla', gaps: ['tried', 'impact'] });
  });

  it('never into engineering by itself', () => {
    const ticket = life().assign('bill').act({ name: 'escalate', reason: 'skill_gap' }).assign('lena').customer(heard('neutral', 'human_request'));
    expect(ticket.state.level).toBe('L2');
  });
});

describe('a handoff package', () => {
  it("holds the ids of the customer's earlier tickets", () => {
    const ticket = new Life({ context: { priorTicketIds: ['test:9', 'test:7'] } }).assign('bill').act({ name: 'escalate', reason: 'skill_gap' });
    expect(packageOf(ticket).priorTickets).toEqual(['test:9', 'test:7']);
  });

  it('names where it comes from, what was tried, the time left on each clock and the version of the waybill', () => {
    const ticket = life().assign('bill').after(HOUR_MS);
    const before = ticket.state.timelineLength;
    ticket.act({ name: 'escalate', reason: 'skill_gap', tried: ['restart'], impact: 'whole_account' });
    expect(packageOf(ticket)).toMatchObject({
      schema: 1, waybill: before, reason: 'skill_gap', tried: ['restart'], impact: 'whole_account', gaps: [],
      customer: { tier: 'enterprise', accountValue: 84_000 },
    });
    expect(packageOf(ticket).slaLeftMs).toContainEqual({ clock: 'first_reply', leftMs: 3 * HOUR_MS });
  });

  it('is acknowledged by whoever accepts the ticket, with the version they saw', () => {
    const ticket = life().assign('bill').act({ name: 'escalate', reason: 'skill_gap' }).assign('lena');
    const waybill = packageOf(ticket).waybill;
    expect(ticket.state.handedOver).toMatchObject({ acknowledgedBy: null });
    ticket.act({ name: 'accept' });
    expect(ticket.state.handedOver?.acknowledgedBy).toBe('lena');
    expect(Number(ticket.plan.timeline.at(-1)?.data?.['waybill'])).toBeGreaterThan(waybill);
  });

  it('is asked for by a handoff upwards as by an escalation, and not by one sideways or down', () => {
    const ticket = life().assign('bill');
    const before = ticket.state;
    ticket.act({ name: 'hand_off', level: 'engineering', reason: 'bug' });
    expect(ticket.plan.outcome).toMatchObject({ result: 'refused', code: 'missing-handoff-fields', missing: ['impact'] });
    expect(ticket.state.placement).toEqual(before.placement);
    expect(ticket.act({ name: 'hand_off', level: 'engineering', reason: 'bug', impact: 'one_user' }).plan.outcome.result).toBe('applied');
    expect(ticket.act({ name: 'hand_off', team: 'product-l1' }, 'ops/olga').plan.outcome.result).toBe('applied');
  });
});

describe('an issue in the tracker of engineering', () => {
  const inEngineering = () =>
    life().assign('bill').act({ name: 'escalate', reason: 'skill_gap' }).assign('lena')
      .act({ name: 'escalate', reason: 'suspected_bug', impact: 'some_users' }).assign('egon').act({ name: 'link_issue', tracker: 'jira', issue: 'PLAT-7' });

  it('brings the ticket back to the level it came from, with the outcome, preferably to the same person', () => {
    const ticket = inEngineering().act({ name: 'pend', onHold: true }).after(50 * HOUR_MS).act({ name: 'resolve_issue', issue: 'PLAT-7', outcome: 'fixed' }, 'ops/jira');
    expect(ticket.state).toMatchObject({ level: 'L2', team: 'platform-l2', status: 'open', issue: null });
    expect(ticket.plan.placement).toMatchObject({ kind: 'place', spec: { team: 'platform-l2', prefer: 'lena', weight: 1 } });
    expect(packageOf(ticket)).toMatchObject({ reason: 'issue_resolved', tried: ['PLAT-7:fixed'], from: { level: 'engineering', agent: 'egon' } });
  });

  it('only tells its outcome when the ticket is elsewhere by then', () => {
    const ticket = inEngineering().act({ name: 'hand_off', team: 'product-l1' });
    const { placement } = ticket.state;
    ticket.act({ name: 'resolve_issue', issue: 'PLAT-7', outcome: 'wont_fix' }, 'ops/jira');
    expect(ticket.state.placement).toEqual(placement);
    expect(ticket.told('issue').at(-1)).toBe('PLAT-7 is resolved: wont_fix');
  });

  it('that is not linked is refused, and so is the same news twice', () => {
    const ticket = inEngineering();
    expect(ticket.act({ name: 'resolve_issue', issue: 'PLAT-8', outcome: 'fixed' }).plan.outcome).toMatchObject({ code: 'not-allowed-now', reason: expect.stringContaining('PLAT-7') as string });
    ticket.act({ name: 'resolve_issue', issue: 'PLAT-7', outcome: 'fixed' });
    expect(ticket.act({ name: 'resolve_issue', issue: 'PLAT-7', outcome: 'fixed' }, 'ops/jira').plan.outcome.result).toBe('refused');
  });
});

describe('bad input is refused with a way out and changes nothing', () => {
  const empty = { ...TEST_ORGANISATION.teams['product-l1']!, name: 'Empty' };
  const config: RoutingConfig = {
    ...TEST_ORGANISATION,
    teams: { ...TEST_ORGANISATION.teams, 'empty-l1': empty },
    agents: { ...TEST_ORGANISATION.agents, nemo: { ...TEST_ORGANISATION.agents['bill']!, teams: [] } },
  };
  it.each([
    ['a handoff to an unknown team', { name: 'hand_off', team: 'nowhere' }, 'agent/bill', 'unknown-target', 'known: triage'],
    ['a handoff to a team named like what every object has', { name: 'hand_off', team: 'constructor' }, 'agent/bill', 'unknown-target', 'known: triage'],
    ['a handoff to an agent named like what every object has', { name: 'hand_off', agent: 'constructor' }, 'agent/bill', 'unknown-target', 'known: tess'],
    ['a flag with such a category', { name: 'flag_misroute', kind: 'wrong_category', category: 'constructor' }, 'agent/bill', 'unknown-target', 'known: billing'],
    ['an escalation without its mandatory fields', { name: 'hand_off', level: 'engineering' }, 'agent/bill', 'missing-handoff-fields', 'engineering needs reason, impact'],
    ['a handoff to nobody in particular', { name: 'hand_off' }, 'agent/bill', 'malformed', 'exactly one of team, level, agent'],
    ['taking over what somebody else has', { name: 'accept' }, 'agent/paul', 'not-the-assignee', 'hand it off to paul'],
    ['a decline by somebody who does not own it', { name: 'decline', reason: 'busy' }, 'agent/paul', 'not-the-assignee', 'hand it off instead'],
    ['taking over a ticket that was never merged into it', { name: 'absorb', from: 'test:2' }, 'system/waybill', 'unknown-target', 'send merge to test:2'],
    ['a handoff to an unknown agent', { name: 'hand_off', agent: 'nobody' }, 'agent/bill', 'unknown-target', 'known: tess'],
    ['a handoff to a team without agents', { name: 'hand_off', team: 'empty-l1' }, 'agent/bill', 'unknown-target', 'choose another one'],
    ['a handoff to an agent without a team', { name: 'hand_off', agent: 'nemo' }, 'agent/bill', 'unknown-target', 'choose another one'],
    ['an escalation by somebody who does not own it', { name: 'escalate', reason: 'other' }, 'agent/paul', 'not-the-assignee', 'ask ops'],
    ['a reply by somebody who does not own it', { name: 'reply' }, 'agent/paul', 'not-the-assignee', 'leave a note'],
    ['a consult of an unknown department', { name: 'consult', department: 'astrology' }, 'agent/bill', 'unknown-target', 'known: finance'],
    ['an answer to a consult nobody opened', { name: 'answer_consult', consult: 'c9' }, 'agent/bill', 'not-allowed-now', 'open: none'],
    ['a merge into itself', { name: 'merge', into: 'test:1' }, 'agent/bill', 'unknown-target', 'name the other one'],
    ['a merge into a ticket that is not there', { name: 'merge', into: 'test:2' }, 'agent/bill', 'unknown-target', 'no ticket has the id'],
    ['leaving an incident it is not in', { name: 'leave_incident' }, 'agent/bill', 'not-allowed-now', 'no incident'],
  ] as const)('%s', (_, action, actor, code, wayOut) => {
    const ticket = new Life({ config }).assign('bill').after(MINUTE_MS);
    const before = ticket.state;
    ticket.act(action, actor);
    expect(ticket.plan.outcome).toMatchObject({ result: 'refused', code, reason: expect.stringContaining(wayOut) as string });
    expect(ticket.state).toEqual({ ...before, decisions: before.decisions + 1, timelineLength: before.timelineLength + 1 });
    expect(ticket.plan).toMatchObject({ placement: null, ledger: [], effects: [] });
  });

  it.each(['nobody', 'constructor'])('a ticket taken from the queue by %s, whom nobody configured', (agent) => {
    const ticket = new Life({ config });
    const before = ticket.state;
    ticket.act({ name: 'accept' }, `agent/${agent}`);
    expect(ticket.plan.outcome).toMatchObject({ result: 'refused', code: 'unknown-target', reason: `actor: agent "${agent}" is not in routing.yaml` });
    expect(ticket.state.placement).toEqual(before.placement);
  });

  it('news that comes late, twice or of an older placement', () => {
    const ticket = new Life({ config });
    const { epoch } = ticket.state.placement;
    const assigned = { type: 'assigned', atMs: null, epoch, v: 2, agent: 'bill' } as const;
    const released = { type: 'released', atMs: null, epoch, v: 3, agent: 'bill', reason: 'offline' } as const;
    ticket.happen({ ...assigned, id: 'a' }).happen({ ...released, id: 'r' });
    for (const [i, late] of ([assigned, released, { ...assigned, epoch: epoch - 1, v: 9 }, { ...released, epoch: epoch - 1, v: 9 }] as const).entries()) {
      const { placement, sla } = ticket.state;
      ticket.happen({ ...late, id: `late${i}` });
      expect(ticket.plan.outcome).toMatchObject({ result: 'refused', code: 'not-allowed-now', reason: expect.stringContaining(`now at ${epoch}`) as string });
      expect(ticket.state).toMatchObject({ placement, sla });
      expect(ticket.plan).toMatchObject({ timeline: [], ledger: [], placement: null });
    }
  });

  it('a clock that goes backwards undoes nothing and fires nothing twice', () => {
    const ticket = new Life({ config }).assign('bill').until(MONDAY_MS + 5 * HOUR_MS);
    const { sla, slaState } = ticket.state;
    ticket.nowMs = MONDAY_MS - HOUR_MS;
    ticket.happen({ type: 'due', id: 'early', atMs: null }).act({ name: 'note' });
    expect(ticket.state).toMatchObject({ slaState, sla: { open: sla.open.map(({ name, fired, startedAtMs }) => ({ name, fired, startedAtMs })) } });
    expect(ticket.plans.slice(-2).flatMap(({ ledger }) => ledger)).toEqual([]);
  });
});
