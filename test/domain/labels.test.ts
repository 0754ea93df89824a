import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { chooseLabels, trustIn, type HeardStory } from '../../domain/label-choice.ts';
import { claimsOf, type Claim, type LabelSource, type Story } from '../../domain/labels.ts';
import { TEST_ORGANISATION } from '../support/organisation.ts';

const MINUTE = 60_000;
type Entry = Story['entries'][number];

let events = 0;
const entry = (kind: Entry['kind'], atMs: number, data: Entry['data'] = null, actor = 'agent/bill'): Entry => ({ kind, actor, atMs, eventId: `e${(events += 1)}`, data });
const at = (team: string, level = 'L1') => ({ team, level });
const move = (from: ReturnType<typeof at>, to: ReturnType<typeof at>, atMs: number, more: object = {}, actor = 'agent/bill') => entry('handoff', atMs, { from, to, reason: null, ...more }, actor);
const escalation = (atMs: number) => entry('escalated', atMs, { package: { from: at('billing-l1'), to: at('platform-l2', 'L2') } });

const story = (given: Partial<Story> = {}): Story => ({
  ticketId: 't:1', bodyId: 'b-1', accountId: 'acme', openedAtMs: 0, routedAs: 'billing', subcategory: null, modelVersion: 'm', isFinished: true, judgement: null, entries: [], ...given,
});
const says = (given: Partial<Story>) => claimsOf(story(given), TEST_ORGANISATION).map(({ source, category, about }) => [source, category, about]);

describe('what a ticket says about its category', () => {
  it('an explicit flag names the right one, or its team does', () => {
    expect(says({ entries: [entry('flagged', 1, { kind: 'wrong_category', category: 'bug' })] })).toEqual([['flag', 'bug', 'category']]);
    expect(says({ entries: [entry('flagged', 1, { kind: 'wrong_team', team: 'product-l1' })] })).toEqual([['flag', 'bug', 'category']]);
    // platform-l2 takes every category, so its name says none.
    expect(says({ entries: [entry('flagged', 1, { kind: 'wrong_team', team: 'platform-l2' })] })).toEqual([['flag', null, 'category']]);
  });

  it('a flag about priority or skill says nothing about the category', () => {
    expect(says({ entries: [entry('flagged', 1, { kind: 'wrong_priority', priority: 'high' })] })).toEqual([['flag', null, 'priority']]);
    expect(says({ entries: [entry('flagged', 1, { kind: 'should_expedite' })] })).toEqual([['flag', null, 'priority']]);
    expect(says({ entries: [entry('flagged', 1, { kind: 'wrong_skill' })] })).toEqual([['flag', null, 'skill']]);
  });

  it('an edited category is an edit, and on a ticket in triage the decision of the triage desk', () => {
    const entries = [entry('changed', 1, { was: null, category: 'bug' }), entry('changed', 2, { was: 'bug', category: 'billing' })];
    expect(says({ entries, routedAs: null })).toEqual([['triage', 'bug', 'category'], ['edit', 'billing', 'category']]);
    expect(says({ entries: [entry('changed', 1, { was: 'billing', category: 'bug' })] })).toEqual([['edit', 'bug', 'category']]);
    expect(says({ entries: [move(at('triage'), at('product-l1'), 900 * MINUTE)], routedAs: null })).toEqual([['triage', 'bug', 'category']]);
  });

  it('a blind judgement of the audit sample speaks for itself, beside what its judge said as an agent', () => {
    const entries = [entry('flagged', 9, { kind: 'wrong_category', category: 'billing' })];
    const given = story({ entries, judgement: { category: 'bug', subcategory: null, judge: 'agent/bill', atMs: 5 } });
    const claims = claimsOf(given, TEST_ORGANISATION);
    expect(claims.map(({ source, category }) => [source, category])).toEqual([['audit', 'bug'], ['flag', 'billing']]);
    expect(choose([{ ...given, claims, draw: 0.9 }]).labels).toMatchObject([{ category: 'bug', source: 'audit', use: 'hold_out' }]);
  });

  it('a quick move to another team without an answer is a correction; a late or answered one is not', () => {
    const move20 = move(at('billing-l1'), at('product-l1'), 20 * MINUTE);
    expect(says({ entries: [move20] })).toEqual([['reassigned', 'bug', 'category']]);
    expect(says({ entries: [move(at('billing-l1'), at('product-l1'), 40 * MINUTE)] })).toEqual([]);
    expect(says({ entries: [entry('agent_reply', MINUTE), move20] })).toEqual([]);
  });

  it('passed on and straight back confirms the first routing', () => {
    const entries = [move(at('billing-l1'), at('product-l1'), 5 * MINUTE), move(at('product-l1'), at('billing-l1'), 9 * MINUTE, {}, 'agent/paul')];
    expect(says({ entries })).toEqual([['bounce', 'billing', 'category']]);
  });

  it('escalated and handed back unanswered was the wrong level, not the wrong category', () => {
    const back = move(at('platform-l2', 'L2'), at('billing-l1'), 9 * MINUTE, {}, 'agent/lena');
    expect(says({ entries: [escalation(MINUTE), back] })).toEqual([['returned', null, 'level']]);
    expect(says({ entries: [escalation(MINUTE), entry('agent_reply', 2 * MINUTE), back] })).toEqual([]);
  });

  it('planned moves are no misroutes', () => {
    const planned = [
      [escalation(MINUTE)],
      [move(at('billing-l1'), at('platform-l2', 'L2'), MINUTE)],
      [move(at('billing-l1'), at('billing-l1'), MINUTE)],
      [move(at('billing-l1'), at('product-l1'), MINUTE, {}, 'system/waybill')],
      ...['shift_end', 'offline', 'rebalance', 'consult_return'].map((reason) => [move(at('billing-l1'), at('product-l1'), MINUTE, { reason })]),
    ];
    for (const entries of planned) expect(says({ entries }), JSON.stringify(entries[0])).toEqual([]);
  });
});

const claim = (category: string | null, given: Partial<Claim> = {}): Claim => ({
  source: 'flag', actor: 'agent/bill', atMs: 1, eventId: 'e', category, subcategory: null, about: 'category', ...given,
});
const heard = (ticketId: string, claims: Claim[], given: Partial<HeardStory> = {}): HeardStory => ({ ...story({ ticketId, ...given }), claims, draw: 0.5, ...given });
const choose = (stories: HeardStory[], known = new Map<string, number>(), heldOutFromMs = 0) => chooseLabels(stories, TEST_ORGANISATION, known, heldOutFromMs);

describe('the label of a ticket', () => {
  it('is what nobody objected to, weakly and only when the ticket is finished', () => {
    expect(choose([heard('t:1', [])]).labels).toMatchObject([{ category: 'billing', source: 'unflagged', use: 'train', isCorrection: false }]);
    expect(choose([heard('t:1', [], { isFinished: false })]).labels).toMatchObject([{ use: 'balance' }]);
    expect(choose([heard('t:1', [], { routedAs: null })]).labels).toEqual([]);
  });

  it('is missing when somebody says it was wrong and nobody says what is right', () => {
    expect(choose([heard('t:1', [claim(null)])]).labels).toEqual([]);
    expect(choose([heard('t:1', [claim(null, { about: 'priority' })])]).labels).toMatchObject([{ source: 'unflagged' }]);
  });

  it('goes by agreement, then by who is newest; each person has one voice', () => {
    const twoToOne = [claim('bug', { atMs: 1 }), claim('bug', { actor: 'agent/paul', atMs: 2 }), claim('billing', { actor: 'agent/lena', atMs: 3 })];
    expect(choose([heard('t:1', twoToOne)]).labels).toMatchObject([{ category: 'bug', actors: ['agent/bill', 'agent/paul'] }]);
    expect(choose([heard('t:1', [claim('bug', { atMs: 1 }), claim('billing', { actor: 'agent/lena', atMs: 3 })])]).labels).toMatchObject([{ category: 'billing' }]);
    const insisting = Array.from({ length: 9 }, (_, i) => claim('bug', { atMs: i }));
    expect(choose([heard('t:1', [...insisting, claim('billing', { actor: 'agent/lena', atMs: 20 })])]).labels).toMatchObject([{ category: 'billing' }]);
  });

  it('goes by role and source: ops before agents, a blind judgement before a flag, a flag before what a move implies', () => {
    const against = (claims: Claim[]) => choose([heard('t:1', claims)]).labels[0]?.category;
    expect(against([claim('bug', { actor: 'ops/olga' }), claim('billing', { atMs: 9 })])).toBe('bug');
    expect(against([claim('bug', { source: 'audit', actor: 'agent/paul' }), claim('billing', { atMs: 9 })])).toBe('bug');
    expect(against([claim('bug'), claim('billing', { source: 'reassigned', actor: 'agent/lena', atMs: 9 })])).toBe('bug');
  });

  it('is kept for measuring when it was judged blindly or drawn at the triage desk, until its time is over', () => {
    const audited = heard('t:1', [claim('bug', { source: 'audit', atMs: 50 })]);
    expect(choose([audited]).labels).toMatchObject([{ use: 'hold_out', isCorrection: false }]);
    expect(choose([audited], new Map(), 51).labels).toMatchObject([{ use: 'train' }]);
    const decided = (draw: number) => heard('t:1', [claim('bug', { source: 'triage' })], { draw, routedAs: null });
    expect(choose([decided(0.2)]).labels).toMatchObject([{ use: 'hold_out' }]);
    expect(choose([decided(0.3)]).labels).toMatchObject([{ use: 'train' }]);
    expect(choose([heard('t:1', [claim('bug')], { draw: 0.01 })]).labels).toMatchObject([{ use: 'train', isCorrection: true }]);
  });

  it('is never one the routing file does not know', () => {
    const { labels, fates } = choose([heard('t:1', [claim('constructor')])]);
    expect(labels).toEqual([]);
    expect(fates).toMatchObject([{ fate: 'unknown_category' }]);
  });
});

describe('influence', () => {
  const many = (n: number, accountId: string, category: string, actor: string) =>
    Array.from({ length: n }, (_, i) => heard(`t:${accountId}-${i}`, [claim(category, { actor })], { accountId, draw: (i + 0.5) / n }));
  const fair = Array.from({ length: 40 }, (_, i) => heard(`t:fair-${i}`, [claim('billing', { actor: `agent/a${i % 8}` })], { accountId: `account-${i}`, draw: i / 40 }));

  it('of one account is bounded by what all others say, however much it sends', () => {
    const spread = many(400, 'evil', 'billing', 'agent/a1').map((each, i) => ({ ...each, claims: [claim('billing', { actor: `agent/b${i % 50}` })] }));
    const { labels, fates } = choose([...fair, ...spread]);
    expect(labels.filter(({ accountId }) => accountId === 'evil')).toHaveLength(5);
    expect(labels.filter(({ accountId }) => accountId !== 'evil')).toHaveLength(40);
    expect(fates.filter(({ fate }) => fate === 'capped')).toHaveLength(395);
    const sameWithFile = choose([...fair, ...spread], new Map([['billing', 500]])).labels;
    expect(sameWithFile.filter(({ accountId }) => accountId === 'evil')).toHaveLength(60);
  });

  it('of one agent among many is bounded too, while a small desk learns from its only agent', () => {
    const spread = many(300, 'x', 'billing', 'agent/evil').map((each, i) => ({ ...each, accountId: `spread-${i}` }));
    const byEvil = choose([...fair, ...spread]).labels.filter(({ actors }) => actors.includes('agent/evil')).length;
    expect(byEvil).toBeGreaterThan(10);
    expect(byEvil).toBeLessThanOrEqual(20);
    expect(choose(spread).labels).toHaveLength(300);
  });

  it('of somebody whom others keep contradicting shrinks', () => {
    const contradicted = Array.from({ length: 20 }, (_, i) => heard(`t:${i}`, [claim('bug', { actor: 'agent/troll' }), claim('billing', { actor: 'agent/paul' }), claim('billing', { actor: 'agent/lena' })]));
    const trust = trustIn(contradicted);
    expect(trust.get('agent/troll')).toBeLessThan(0.1);
    expect(trust.get('agent/paul')).toBeGreaterThan(0.5);
  });
});

describe('any crowd of statements', () => {
  const anyClaim = fc.record({
    source: fc.constantFrom<LabelSource>('audit', 'triage', 'flag', 'edit', 'reassigned', 'bounce'),
    actor: fc.constantFrom('agent/a', 'agent/b', 'ops/o'),
    category: fc.constantFrom('billing', 'bug', 'gone', null),
    atMs: fc.integer({ min: 0, max: 100 }),
  });
  const crowd = fc.array(fc.record({ claims: fc.array(anyClaim, { maxLength: 4 }), draw: fc.double({ min: 0, max: 0.999, noNaN: true }), accountId: fc.constantFrom('x', 'y', null) }), { maxLength: 30 });

  it('gives a ticket one label at most, the same in any order of tickets, and never trains on what it measures with', () => {
    fc.assert(
      fc.property(crowd, (given) => {
        const stories = given.map(({ claims, ...rest }, i) => heard(`t:${i}`, claims.map((each, j) => claim(each.category, { ...each, eventId: `e${i}.${j}` })), rest));
        const { labels, fates } = choose(stories);
        expect(new Set(labels.map(({ ticketId }) => ticketId)).size).toBe(labels.length);
        expect(labels.every(({ category }) => category in TEST_ORGANISATION.categories)).toBe(true);
        expect(fates).toHaveLength(stories.reduce((sum, { claims }) => sum + claims.length, 0));
        if (new Set(stories.map(({ draw }) => draw)).size === stories.length) expect(choose(stories.toReversed()).labels).toEqual(labels);
      }),
    );
  });
});
