import { describe, expect, it } from 'vitest';

import { DEFAULT_AI, type RoutingConfig } from '../../domain/config.ts';
import { DAY_MS } from '../../domain/duration.ts';
import { mayBeNewTopic } from '../../domain/reopen.ts';
import type { Sentiment, Understanding } from '../../domain/ticket.ts';
import { TEST_ORGANISATION } from '../support/organisation.ts';
import { Life, type LifeOptions } from './ticket-life.ts';

const AFTER_MS = 30 * DAY_MS;
const configWith = (more: Partial<RoutingConfig> = {}): RoutingConfig => ({
  ...TEST_ORGANISATION, ...more, lifecycle: { reopenWindowMs: 90 * DAY_MS, escalateAfterReopens: 1, reclassifyAfterMs: AFTER_MS },
});
const reading = (category: string, confidence: number, more: Partial<Understanding> = {}) => {
  const sentiment: Sentiment = more.sentiment ?? 'neutral';
  const anew: Understanding = { guesses: [{ category, subcategory: null, confidence }], language: 'en', sentiment, urgency: 'normal', intents: [], modelVersion: 'm2', ...more };
  return { anew, heard: { sentiment, intents: anew.intents } };
};
/** Answered and solved by Bill long ago. */
const solvedLongAgo = (config = configWith(), more: LifeOptions = {}) =>
  new Life({ config, ...more }).assign('bill').act({ name: 'reply' }).act({ name: 'solve' }).after(AFTER_MS);

describe('when the customer comes back to a ticket solved long ago', () => {
  it('a surely new topic is routed as a new ticket would be, and the decision says why', () => {
    const ticket = solvedLongAgo().customer(reading('bug', 0.9, { language: 'de' }));
    expect(ticket.state).toMatchObject({
      status: 'open', reopens: 1, category: { value: 'bug', by: 'model' }, team: 'product-l1', level: 'L1', mode: 'automated', language: 'de', handoffs: 1,
      readAnew: { understanding: { modelVersion: 'm2' } }, cameFrom: [{ team: 'billing-l1' }],
    });
    expect(ticket.plan.placement).toMatchObject({ kind: 'place', spec: { team: 'product-l1', prefer: null, enteredAtMs: ticket.nowMs } });
    expect(ticket.plan.reasons[0]).toBe('solved 30d ago, so the reply was read anew: the model gives bug 90.0 %; routed anew');
    expect(ticket.told('routed')).toEqual(['Routed to billing-l1 (automated)', 'Routed anew to product-l1 (automated): billing → bug']);
    expect(ticket.openClocks()).toEqual(['next_reply', 'ownership', 'resolution']);
    expect(ticket.ledger.filter(({ clock, kind, atMs }) => clock === 'ownership' && kind === 'activate' && atMs === ticket.nowMs)).toHaveLength(1);
  });

  it.each([
    ['the same topic', reading('billing', 0.9), 'the same topic'],
    ['a guess that is not sure enough', reading('bug', 0.49), 'not sure enough'],
    ['a text like nothing the model knows', reading('bug', 0.9, { refused: 'nothing_known' }), 'not sure enough'],
    ['a category that the config has dropped', reading('constructor', 0.9), 'the model has no guess'],
  ])('%s goes back to the same people, and counts as reopened', (_, more, why) => {
    const ticket = solvedLongAgo().customer(more);
    expect(ticket.state).toMatchObject({ category: { value: 'billing' }, level: 'L2', reopens: 1 });
    expect(ticket.state).not.toHaveProperty('readAnew');
    expect(ticket.plan.reasons[0]).toContain(why);
    expect(ticket.told('escalated')).toHaveLength(1);
  });

  it('nothing is asked before the time has come, or where it never comes', () => {
    const { state, nowMs } = solvedLongAgo();
    const { lifecycle } = configWith();
    expect([-1, 0].map((more) => mayBeNewTopic(state, lifecycle, nowMs + more))).toEqual([false, true]);
    expect(mayBeNewTopic(state, { ...lifecycle, reclassifyAfterMs: null }, nowMs)).toBe(false);
    expect(mayBeNewTopic({ ...state, status: 'open' }, lifecycle, nowMs)).toBe(false);
  });

  it('a category set by hand or by an escalation stands', () => {
    const { lifecycle } = configWith();
    const byHand = new Life({ config: configWith() }).act({ name: 'set_category', category: 'billing' }, 'ops/olga').assign('bill').act({ name: 'solve' }).after(AFTER_MS);
    expect(mayBeNewTopic(byHand.state, lifecycle, byHand.nowMs)).toBe(false);
    const { state, nowMs } = solvedLongAgo();
    expect((['manual', 'escalation', 'rule', 'model'] as const).map((by) => mayBeNewTopic({ ...state, category: { ...state.category, by } }, lifecycle, nowMs))).toEqual([false, false, true, true]);
  });

  it('a priority set by hand stands too', () => {
    const ticket = new Life({ config: configWith() }).act({ name: 'set_priority', priority: 'high' }, 'ops/olga').assign('bill').act({ name: 'solve' }).after(AFTER_MS);
    expect(ticket.customer(reading('bug', 0.9, { urgency: 'low' })).state.priority).toEqual({ value: 'high', by: 'manual' });
    expect(solvedLongAgo().customer(reading('bug', 0.9, { urgency: 'low' })).state.priority).toEqual({ value: 'low', by: 'model' });
  });

  it('rules are asked again: one that still holds keeps the category, one about the new text decides', () => {
    const rule = (id: string, when: object, set: object) => ({ id, why: id, source: null, reviewBy: null, when, set });
    const keeping = configWith({ rules: [rule('acme-is-billing', { accountIds: ['acme'] }, { category: 'billing' })] });
    expect(solvedLongAgo(keeping).customer(reading('bug', 0.9)).state).toMatchObject({ category: { value: 'billing', by: 'rule' }, level: 'L2' });
    const sending = configWith({ rules: [rule('crashes', { textContains: ['crash'] }, { level: 'L2' })] });
    const ticket = solvedLongAgo(sending).customer({ ...reading('bug', 0.9), matchedPhrases: ['crash'] });
    expect(ticket.state).toMatchObject({ category: { value: 'bug' }, team: 'platform-l2', level: 'L2' });
    const leaving = configWith({ rules: [rule('bugs-to-people', { category: ['bug'] }, { triage: true })] });
    expect(solvedLongAgo(leaving).customer(reading('bug', 0.9)).state).toMatchObject({ category: { value: 'bug' }, team: 'triage', mode: 'triage' });
  });

  it('the triggers of the old topic are forgotten, and an upset beginning is no turn', () => {
    const config = configWith({ escalation: { ...TEST_ORGANISATION.escalation, accountValueAtLeast: 80_000 } });
    const valuable = new Life({ config }).assign('lena').act({ name: 'solve' }).after(AFTER_MS).customer(reading('bug', 0.9));
    expect(valuable.state).toMatchObject({ level: 'L2', pulledUp: ['account_value'] });
    expect(solvedLongAgo().customer(reading('bug', 0.9, { sentiment: 'negative' })).state).toMatchObject({ level: 'L1', sentiment: 'negative' });
    expect(solvedLongAgo().customer(reading('bug', 0.9, { intents: ['manager_request'] })).state.level).toBe('L2');
  });

  it('people take it where the ai level had solved the old topic', () => {
    const config = configWith({ ai: { ...DEFAULT_AI, categories: ['billing'] } });
    const ticket = new Life({ config }).act({ name: 'solve' }, 'ops/olga').after(AFTER_MS).customer(reading('bug', 0.9));
    expect(ticket.state).toMatchObject({ status: 'open', level: 'L1', team: 'product-l1', placement: { state: 'waiting' } });
    expect(ticket.openClocks()).toContain('ownership');
  });

  it('in the same place, the agent who knows the ticket is asked first', () => {
    const config = configWith({ categories: { ...TEST_ORGANISATION.categories, bug: { ...TEST_ORGANISATION.categories['billing']!, name: 'Bug' } } });
    const ticket = solvedLongAgo(config).customer(reading('bug', 0.9));
    expect(ticket.state).toMatchObject({ category: { value: 'bug' }, team: 'billing-l1', handoffs: 0 });
    expect(ticket.plan.placement).toMatchObject({ kind: 'place', spec: { prefer: 'bill' } });
    expect(ticket.openClocks()).toContain('ownership');
  });
});
