import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rule, RuleCondition, RuleEffects } from '../../domain/config.ts';
import { applyRules, matches, phrasesIn, type RuleFacts } from '../../domain/rules.ts';
import { PRIORITIES, TIERS } from '../../domain/ticket.ts';

const facts: RuleFacts = {
  category: 'billing',
  subcategory: 'refund',
  tier: 'enterprise',
  accountId: 'acct_7',
  requesterId: 'r-9',
  accountValue: 50_000,
  vip: false,
  intents: ['refund', 'cancellation'],
  sentiment: 'negative',
  urgency: 'high',
  language: 'de',
  channel: 'email',
  matchedPhrases: ['credit note'],
  accountsAffected: [{ withinMs: 3_600_000, accounts: 3 }],
};

function rule(id: string, when: RuleCondition, set: RuleEffects): Rule {
  return { id, why: 'test', source: null, reviewBy: null, when, set };
}

describe('a rule condition', () => {
  it.each<[string, RuleCondition, boolean]>([
    ['nothing', {}, true],
    ['the category', { category: ['bug', 'billing'] }, true],
    ['another category', { category: ['bug'] }, false],
    ['the subcategory', { subcategory: ['refund'] }, true],
    ['the tier', { tier: ['enterprise'] }, true],
    ['another tier', { tier: ['free', 'starter'] }, false],
    ['the account', { accountIds: ['acct_7'] }, true],
    ['another account', { accountIds: ['acct_8'] }, false],
    ['the requester', { requesterIds: ['r-1', 'r-9'] }, true],
    ['another requester', { requesterIds: ['acct_7'] }, false],
    ['exactly the account value', { accountValueAtLeast: 50_000 }, true],
    ['a higher account value', { accountValueAtLeast: 50_001 }, false],
    ['no VIP', { vip: false }, true],
    ['a VIP', { vip: true }, false],
    ['one of the intents', { intents: ['outage', 'cancellation'] }, true],
    ['an intent it lacks', { intents: ['outage'] }, false],
    ['the sentiment', { sentiment: ['negative'] }, true],
    ['the urgency', { urgency: ['urgent', 'high'] }, true],
    ['the language', { language: ['de'] }, true],
    ['another channel', { channel: ['chat'] }, false],
    ['a phrase that was found', { textContains: ['invoice', 'credit note'] }, true],
    ['a phrase that was not found', { textContains: ['invoice'] }, false],
    ['as many accounts as wrote about it', { accountsAffected: { atLeast: 3, withinMs: 3_600_000 } }, true],
    ['more accounts than wrote about it', { accountsAffected: { atLeast: 4, withinMs: 3_600_000 } }, false],
    ['accounts within a window that nobody counted', { accountsAffected: { atLeast: 2, withinMs: 60_000 } }, false],
    ['two things of which one is wrong', { category: ['billing'], tier: ['free'] }, false],
  ])('that asks for %s', (_, when, expected) => {
    expect(matches(when, facts)).toBe(expected);
  });

  it('never takes an unknown value for a wanted one', () => {
    const unknown = { ...facts, category: null, accountId: null, requesterId: null, accountValue: null };
    expect(matches({ category: ['billing'] }, unknown)).toBe(false);
    expect(matches({ accountIds: ['acct_7'] }, unknown)).toBe(false);
    expect(matches({ requesterIds: ['r-9'] }, unknown)).toBe(false);
    expect(matches({ accountValueAtLeast: 0 }, unknown)).toBe(false);
  });
});

describe('applying rules', () => {
  it('gives each field to the first matching rule that sets it, and names that rule', () => {
    const rules = [
      rule('other-tier', { tier: ['free'] }, { priority: 'low', team: 'nobody' }),
      rule('first', { category: ['billing'] }, { priority: 'high' }),
      rule('second', {}, { priority: 'low', team: 'accounts' }),
    ];
    expect(applyRules(rules, facts)).toEqual({
      set: { priority: { value: 'high', ruleId: 'first' }, team: { value: 'accounts', ruleId: 'second' } },
      matched: ['first', 'second'],
    });
  });

  it('raises to the most urgent of all promises, whatever their order', () => {
    const rules = [rule('vip', {}, { priorityAtLeast: 'high' }), rule('outage', {}, { priorityAtLeast: 'urgent' }), rule('key', {}, { priorityAtLeast: 'normal' })];
    expect(applyRules(rules, facts).set.priorityAtLeast).toEqual({ value: 'urgent', ruleId: 'outage' });
  });

  it('treats team and triage as one question that the earlier rule answers', () => {
    const toTeam = rule('team', {}, { team: 'accounts' });
    const toTriage = rule('triage', {}, { triage: true });
    expect(applyRules([toTeam, toTriage], facts).set).toEqual({ team: { value: 'accounts', ruleId: 'team' } });
    expect(applyRules([toTriage, toTeam], facts).set).toEqual({ triage: { value: true, ruleId: 'triage' } });
  });

  it('does not let a rule see what an earlier one has set', () => {
    const rules = [rule('a', {}, { category: 'bug' }), rule('b', { category: ['bug'] }, { priority: 'low' })];
    expect(applyRules(rules, facts).matched).toEqual(['a']);
  });

  const anyRules = fc.array(
    fc.record({
      when: fc.record({ tier: fc.subarray([...TIERS], { minLength: 1 }), vip: fc.boolean() }, { requiredKeys: [] }),
      set: fc.record(
        { category: fc.constantFrom('a', 'b'), team: fc.constantFrom('x', 'y'), priorityAtLeast: fc.constantFrom(...PRIORITIES), triage: fc.constant(true) },
        { requiredKeys: [] },
      ).filter(({ team, triage }) => team === undefined || triage === undefined),
    }),
    { maxLength: 8 },
  );

  it('lets a rule that does not match change nothing', () => {
    fc.assert(
      fc.property(anyRules, fc.nat(8), (drawn, at) => {
        const rules = drawn.map(({ when, set }, i) => rule(`r${i}`, when, set));
        const silent = rule('silent', { accountIds: ['nobody'] }, { category: 'z', team: 'z', priority: 'urgent', priorityAtLeast: 'urgent' });
        expect(applyRules(rules.toSpliced(at, 0, silent), facts)).toEqual(applyRules(rules, facts));
      }),
    );
  });

  it('never changes what is already set when more rules are appended, but for a raised priority', () => {
    fc.assert(
      fc.property(anyRules, anyRules, (first, more) => {
        const rules = [...first, ...more].map(({ when, set }, i) => rule(`r${i}`, when, set));
        const { priorityAtLeast, ...before } = applyRules(rules.slice(0, first.length), facts).set;
        const after = applyRules(rules, facts).set;
        expect(after).toMatchObject(before);
        const rank = (setting: typeof priorityAtLeast) => (setting ? PRIORITIES.indexOf(setting.value) : PRIORITIES.length);
        expect(rank(after.priorityAtLeast)).toBeLessThanOrEqual(rank(priorityAtLeast));
        expect(after.team !== undefined && after.triage !== undefined).toBe(false);
      }),
    );
  });
});

describe('phrases in a text', () => {
  const looking = (...phrases: string[]) => [rule('r', { textContains: phrases }, { triage: true })];

  it.each<[string, string, boolean]>([
    ['lawyer', 'Our LAWYER will write.', true],
    ['law', 'Our lawyer will write.', false],
    ['credit note', 'Please send a credit\n  note', true],
    ['Kündigung', 'KÜNDIGUNG!', true],
    ['Kündigung', 'Ku\u0308ndigung', true],
    ['kündig', 'Kündigung', false],
    ['contrat', 'résilier le contratø', false],
    ['SAML', 'saml2', false],
    ['SAML', 'SAML-Setup', true],
    ['c++', 'the C++ SDK', true],
    ['a.b', 'axb', false],
    ['請求書', '請求書', true],
    ['VAT', 'ＶＡＴ number', true],
  ])('%j in %j: %s', (phrase, text, found) => {
    expect(phrasesIn(text, looking(phrase))).toEqual(found ? [phrase] : []);
  });

  it('come back as configured, each once', () => {
    expect(phrasesIn('okta and saml and OKTA', [...looking('Okta', 'SCIM'), ...looking('SAML', 'Okta')])).toEqual(['Okta', 'SAML']);
  });

  it('are found between any two borders that are no letters or digits', () => {
    const border = fc.constantFrom(' ', '\n', '.', '"', '(', '-', '/', '\u00a0', '…', '');
    const word = fc.stringMatching(/^[a-zäé]{1,8}( [a-zäé]{1,8})?$/u);
    fc.assert(
      fc.property(word, border, border, fc.constantFrom('x', 'é', '7', '_'), (phrase, before, after, glue) => {
        expect(phrasesIn(`${before}${phrase.toUpperCase()}${after}`, looking(phrase))).toEqual([phrase]);
        expect(phrasesIn(`${glue}${phrase}${glue}`, looking(phrase))).toEqual([]);
      }),
    );
  });
});
