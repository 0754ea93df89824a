import { describe, expect, it } from 'vitest';

import { HOUR_MS } from '../../domain/duration.ts';
import { noticesOf } from '../../domain/notify.ts';
import { TEST_ORGANISATION } from '../support/organisation.ts';
import { Life, MONDAY_MS } from './ticket-life.ts';

const ask = (ticket: Life, owner?: string) => ticket.act({ name: 'consult', department: 'finance', ...(owner !== undefined && { owner }) });
const bug = () => new Life({ understanding: { guesses: [{ category: 'bug', subcategory: null, confidence: 0.9 }] } }).assign('paul').act({ name: 'reply' });

describe('a consult', () => {
  it('opens beside the ticket: the owner keeps it, its clocks run on, and the answer lands on the timeline', () => {
    const ticket = bug();
    const { placement, sla } = ticket.state;
    ask(ticket);
    expect(ticket.state).toMatchObject({ placement, sla, consults: [{ id: 'c1', team: 'billing-l1', owner: null, state: 'open', dueAtMs: MONDAY_MS + 4 * HOUR_MS }] });
    ticket.after(HOUR_MS).act({ name: 'answer_consult', consult: 'c1' }, 'agent/bill');
    expect(ticket.state.consults).toMatchObject([{ state: 'answered', owner: 'bill' }]);
    expect(ticket.plan.timeline).toMatchObject([{ kind: 'consult', summary: 'c1: answered by agent/bill', bodyId: expect.any(String) as string }]);
    expect(ticket.state.placement.agent).toBe('paul');
  });

  it('that is not answered in time is told once before its deadline and once at it, and may still be answered', () => {
    const ticket = ask(bug(), 'bill');
    ticket.until(MONDAY_MS + 40 * HOUR_MS);
    expect(ticket.told('consult')).toEqual([
      'c1: asked bill (finance)', 'c1: bill (finance) has not answered yet, and the deadline is near', 'c1: bill (finance) has not answered in time',
    ]);
    const late = ticket.timeline.filter(({ kind, summary }) => kind === 'consult' && summary.includes('not answered in time'));
    expect(late).toMatchObject([{ atMs: MONDAY_MS + 4 * HOUR_MS, summary: 'c1: bill (finance) has not answered in time' }]);
    expect(ticket.act({ name: 'answer_consult', consult: 'c1' }, 'agent/bill').plan.outcome.result).toBe('applied');
  });

  it('wakes the ticket at its deadline although nothing else is due', () => {
    const config = { ...TEST_ORGANISATION, slaPolicies: TEST_ORGANISATION.slaPolicies.map((policy) => ({ ...policy, targets: {} })) };
    const ticket = ask(new Life({ config }).assign('bill'));
    expect(ticket.state.dueAtMs).toBe(MONDAY_MS + 3 * HOUR_MS);
    ticket.until(MONDAY_MS + 3 * HOUR_MS);
    expect(ticket.state.dueAtMs).toBe(MONDAY_MS + 4 * HOUR_MS);
    ticket.act({ name: 'answer_consult', consult: 'c1' }, 'agent/bill');
    expect(ticket.state.dueAtMs).toBeNull();
  });

  it('tells the team that was asked and the team that waits, before the deadline and at it, once each', () => {
    const ticket = ask(bug(), 'bill');
    const notices = (hours: number) => {
      ticket.until(MONDAY_MS + hours * HOUR_MS);
      return ticket.plans.flatMap((plan) => noticesOf(plan, 'e', ticket.nowMs)).filter(({ kind }) => kind === 'consult');
    };
    expect(notices(2)).toEqual([]);
    const soon = notices(3);
    expect(soon.map(({ team }) => team)).toEqual(['billing-l1', 'product-l1']);
    expect(soon[0]?.facts).toEqual({ consult: 'c1', department: 'finance', asked: 'bill', owner: 'paul', answer: 'due soon' });
    // A channel of both teams hears of one subject.
    expect(new Set(soon.map(({ about }) => about)).size).toBe(1);
    const all = notices(40);
    expect(all.map(({ facts }) => facts['answer'])).toEqual(['due soon', 'due soon', 'late', 'late']);
    expect(new Set(all.map(({ key }) => key)).size).toBe(4);
  });

  it('whose reminder and deadline passed in an outage is told as late only', () => {
    const ticket = ask(bug());
    ticket.nowMs = MONDAY_MS + 9 * HOUR_MS;
    ticket.happen({ type: 'due', id: 'late', atMs: null });
    expect(ticket.told('consult').slice(1)).toEqual(['c1: billing-l1 (finance) has not answered in time']);
  });

  it('is answered by its owner, their team or ops, and by nobody else', () => {
    const ticket = ask(bug());
    expect(ticket.act({ name: 'answer_consult', consult: 'c1' }, 'agent/lena').plan.outcome).toMatchObject({ code: 'not-the-assignee' });
    expect(ticket.act({ name: 'answer_consult', consult: 'c1' }, 'ops/olga').plan.outcome.result).toBe('applied');
  });

  it('goes with the ticket through a handoff, and is withdrawn when the ticket is solved', () => {
    const ticket = ask(bug()).act({ name: 'escalate', reason: 'skill_gap' }).assign('lena');
    expect(ticket.state.consults).toMatchObject([{ state: 'open' }]);
    expect(ticket.act({ name: 'solve' }).state.consults).toMatchObject([{ state: 'withdrawn' }]);
    expect(ticket.state.dueAtMs).toBe(ticket.state.reopenUntilMs);
  });
});

it('a wish for a feature is counted once with the value of the account', () => {
  const ticket = new Life().assign('bill').act({ name: 'request_feature', feature: 'dark-mode' });
  expect(ticket.plan.effects).toEqual([{ kind: 'feature', feature: 'dark-mode', accountId: 'acme', accountValue: 84_000 }]);
});
