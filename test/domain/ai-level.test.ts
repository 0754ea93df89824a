import { describe, expect, it } from 'vitest';

import { DEFAULT_AI, type AiConfig, type RoutingConfig } from '../../domain/config.ts';
import { decide, type Facts } from '../../domain/decide.ts';
import type { Plan, TicketEvent } from '../../domain/events.ts';
import { DAY_MS } from '../../domain/duration.ts';
import { newTicketState, type Context, type TicketState, type Understanding } from '../../domain/ticket.ts';
import { TEST_ORGANISATION } from '../support/organisation.ts';

const START_MS = Date.UTC(2026, 0, 5);
const UNDERSTOOD: Understanding = {
  guesses: [{ category: 'billing', subcategory: null, confidence: 0.9 }], language: 'en', sentiment: 'neutral', urgency: 'normal', intents: [], modelVersion: 'm',
};
const CONTEXT: Context = { tier: 'business', accountValue: 1_000, vip: false, accountTeam: null, priorTickets: 0, missing: [] };

const configOf = (ai: Partial<AiConfig>): RoutingConfig => ({ ...TEST_ORGANISATION, ai: { ...DEFAULT_AI, categories: ['billing'], ...ai } });
const run = (state: TicketState, event: TicketEvent, config = configOf({}), more: Partial<Facts> = {}): Plan =>
  decide(state, event, { nowMs: START_MS, config, configVersion: '1', matchedPhrases: [], ...more });

function open(understanding: Partial<Understanding> = {}, context: Partial<Context> = {}, config = configOf({})): Plan {
  const state = newTicketState({ ticketId: 'desk:1', accountId: null, requesterId: 'rita', channel: 'email' }, START_MS);
  return run(state, { type: 'opened', id: 'o', atMs: START_MS, bodyId: 'b-1', understanding: { ...UNDERSTOOD, ...understanding }, context: { ...CONTEXT, ...context } }, config);
}
const answer = (state: TicketState, id: string, question = state.ai?.searching ?? ''): TicketEvent => ({
  type: 'ai_result', id: `${question}~ai`, atMs: null, question, result: { kind: 'answer', bodyId: `a-${id}`, articles: [{ id, relevance: 0.9 }], isDrafted: false },
});
const reply = (id: string): TicketEvent => ({ type: 'action', id, atMs: null, actor: 'requester/rita', bodyId: `b-${id}`, expectedVersion: null, action: { name: 'customer_reply' } });
const heard = (verdict: 'yes' | 'no' | 'human' | 'unclear', more: Partial<NonNullable<Facts['heard']>> = {}): Partial<Facts> => ({
  heard: { sentiment: 'neutral', intents: [], verdict, ...more },
});
const packageOf = ({ timeline }: Plan) => timeline.find(({ kind }) => kind === 'escalated')?.data?.['package'];

describe('the ai level takes a new ticket', () => {
  it('in its categories, places it in no queue and asks for an answer', () => {
    const plan = open();
    expect(plan).toMatchObject({ state: { level: 'ai', team: null, placement: { state: 'none' } }, placement: null });
    expect(plan.effects).toEqual([{ kind: 'ai_answer', key: 'o', bodyIds: ['b-1'], except: [], category: 'billing', language: 'en' }]);
  });

  it.each([
    ['it is off', open({}, {}, TEST_ORGANISATION)],
    ['the category is another', open({ guesses: [{ category: 'bug', subcategory: null, confidence: 0.9 }] })],
    ['the category is not sure enough', open({ guesses: [{ category: 'billing', subcategory: null, confidence: 0.4 }] })],
    ['the customer is upset', open({ sentiment: 'negative' })],
    ['the customer asks for a person', open({ intents: ['human_request'] })],
    ['it is urgent', open({ urgency: 'urgent' })],
    ['the account is valuable', open({}, { accountValue: 50_000 }, configOf({ accountValueBelow: 50_000 }))],
    ['the requester is a VIP', open({}, { vip: true })],
  ])('not when %s', (_, plan) => {
    expect(plan).toMatchObject({ state: { level: 'L1' }, placement: { kind: 'place' }, effects: [] });
  });
});

describe('the ai level answers', () => {
  const asked = open().state;
  const shown = run(asked, answer(asked, 'first')).state;

  it('as ai, waits for the customer, and leaves the first reply to people', () => {
    const plan = run(asked, answer(asked, 'first'));
    expect(plan.timeline).toMatchObject([{ kind: 'agent_reply', actor: 'ai', bodyId: 'a-first' }]);
    expect(plan.state.status).toBe('pending');
    expect(plan.state.sla.open.map(({ name }) => name)).toContain('first_reply');
  });

  it('as a first reply where the policy counts it', () => {
    const config = { ...configOf({}), slaPolicies: TEST_ORGANISATION.slaPolicies.map((policy) => ({ ...policy, countAiReplies: true })) };
    expect(run(asked, answer(asked, 'first'), config).state.sla.open.map(({ name }) => name)).not.toContain('first_reply');
  });

  it('and is told that it helped: solved', () => {
    expect(run(shown, reply('r1'), configOf({}), heard('yes')).state).toMatchObject({ status: 'solved', level: 'ai' });
  });

  it('once more after a no, without what was shown, and not a third time', () => {
    const no = run(shown, reply('r1'), configOf({}), heard('no'));
    expect(no.effects).toMatchObject([{ kind: 'ai_answer', key: 'r1', bodyIds: ['b-1', 'b-r1'], except: ['first'] }]);
    const second = run(no.state, answer(no.state, 'second')).state;
    const loop = run(second, reply('r2'), configOf({}), heard('no'));
    expect(loop).toMatchObject({ state: { level: 'L1', team: 'billing-l1', status: 'open' }, placement: { kind: 'place' } });
    expect(packageOf(loop)).toMatchObject({
      reason: 'loop', from: { level: 'ai' }, tried: ['first', 'second'],
      ai: [{ articles: [{ id: 'first', relevance: 0.9 }], reaction: 'no' }, { articles: [{ id: 'second' }], reaction: 'no' }],
    });
  });

  it.each([
    ['customer_request', heard('human')],
    ['customer_request', heard('unclear', { intents: ['human_request'] })],
    ['sentiment', heard('no', { sentiment: 'negative' })],
  ])('and hands over at once by %s', (reason, facts) => {
    expect(packageOf(run(shown, reply('r1'), configOf({}), facts))).toMatchObject({ reason, to: { team: 'billing-l1' } });
  });

  it('not without an article: people take over with what was considered', () => {
    const plan = run(asked, { type: 'ai_result', id: 'o~ai', atMs: null, question: 'o', result: { kind: 'nothing', why: 'low_confidence', articles: [{ id: 'x', relevance: 0.2 }] } });
    expect(plan.state).toMatchObject({ level: 'L1', placement: { state: 'waiting' } });
    expect(packageOf(plan)).toMatchObject({ reason: 'low_confidence', ai: [{ articles: [{ id: 'x', relevance: 0.2 }], bodyId: null }] });
  });

  it('not a second time, and not after somebody else has taken the ticket', () => {
    expect(run(shown, answer(asked, 'late', 'o')).outcome.result).toBe('refused');
    const taken = run(asked, { type: 'action', id: 'h', atMs: null, actor: 'ops/olga', bodyId: null, expectedVersion: null, action: { name: 'hand_off', team: 'product-l1' } }).state;
    const late = run(taken, answer(asked, 'late', 'o'));
    expect(late).toMatchObject({ outcome: { result: 'refused' }, timeline: [] });
  });

  it('and takes silence for what the config says, at its time', () => {
    expect(shown.dueAtMs).toBeLessThanOrEqual(START_MS + 3 * DAY_MS);
    const silence = (then: 'solve' | 'hand_over', afterMs: number) =>
      decide(shown, { type: 'due', id: 'due/9', atMs: null }, { nowMs: START_MS + afterMs, config: configOf({ silence: { afterMs: 3 * DAY_MS, then } }), configVersion: '1', matchedPhrases: [] }).state;
    expect(silence('solve', 3 * DAY_MS)).toMatchObject({ status: 'solved' });
    expect(silence('hand_over', 3 * DAY_MS)).toMatchObject({ level: 'L1', status: 'open' });
    expect(silence('solve', DAY_MS)).toMatchObject({ level: 'ai', status: 'pending' });
  });

  it('and people who take a reopened ticket up find it where it would have gone', () => {
    const solved = run(shown, reply('r1'), configOf({}), heard('yes')).state;
    const again = run(solved, reply('r2'), configOf({}), heard('unclear'));
    expect(again).toMatchObject({ state: { level: 'L1', team: 'billing-l1', status: 'open' }, placement: { kind: 'place' } });
    expect(packageOf(again)).toMatchObject({ reason: 'reopened', tried: ['first'] });
  });
});
