import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRoutingConfig } from '../../config/load.ts';
import type { RoutingConfig, Rule, RuleCondition, RuleEffects } from '../../domain/config.ts';
import { MEANING_GAPS } from '../../domain/meaning-gap.ts';
import { nextLevel, routeFor, routeNewTicket, thresholdsOf, triageTeam, type RoutingInput } from '../../domain/routing.ts';
import { CHANNELS, LEVELS, PRIORITIES, SENTIMENTS, TIERS, type CategoryGuess, type Context } from '../../domain/ticket.ts';

const loaded = parseRoutingConfig(readFileSync(new URL('../../config/routing.yaml', import.meta.url), 'utf8'));
if (!loaded.ok) throw new Error('The shipped config must be valid for these tests.');
const demo = loaded.config;

const context: Context = { tier: 'business', accountValue: 20_000, vip: false, accountTeam: null, priorTickets: 0, missing: [] };

function rule(id: string, when: RuleCondition, set: RuleEffects): Rule {
  return { id, why: 'test', source: null, reviewBy: null, when, set };
}

function withRules(...rules: Rule[]): RoutingConfig {
  return { ...demo, rules };
}

function guess(category: string, confidence: number, subcategory: string | null = null): CategoryGuess {
  return { category, subcategory, confidence };
}

function route(guesses: CategoryGuess[], { config = withRules(), language = 'en', ...rest }: Partial<RoutingInput> & { language?: string } = {}) {
  return routeNewTicket({
    understanding: { guesses, language, sentiment: 'neutral', urgency: 'normal', intents: [], modelVersion: 'm1' },
    context,
    channel: 'email',
    accountId: null,
    requesterId: null,
    matchedPhrases: [],
    config,
    configVersion: 'c1',
    ...rest,
  });
}

describe('the model decides', () => {
  it('alone at or above the automate threshold', () => {
    const decision = route([guess('billing', 0.75, 'tax'), guess('bug', 0.1)]);
    expect(decision).toMatchObject({ mode: 'automated', category: 'billing', subcategory: 'tax', team: 'accounts', level: 'L1', requiredSkills: ['billing'] });
    expect(decision.by).toEqual({ category: 'model', priority: 'model', team: 'model' });
    expect(decision.alternatives).toEqual([{ category: 'bug', confidence: 0.1, team: 'frontline' }]);
    expect(decision).toMatchObject({ confidence: 0.75, configVersion: 'c1', modelVersion: 'm1' });
  });

  it('by the thresholds of the category before the general ones', () => {
    expect(thresholdsOf('performance_outage', demo)).toEqual({ automate: 0.65, suggest: 0.35 });
    expect(thresholdsOf('contract_renewal', demo)).toEqual({ automate: 0.85, suggest: 0.45 });
    expect(route([guess('performance_outage', 0.7)]).mode).toBe('automated');
    expect(route([guess('contract_renewal', 0.8)]).mode).toBe('triage');
  });

  it('between the thresholds only with a rule that names the same category, and then as a suggestion', () => {
    const agreeing = withRules(rule('agree', { category: ['billing'], tier: ['business'] }, { optionalSkills: ['tax'] }));
    expect(route([guess('billing', 0.6)]).mode).toBe('triage');
    expect(route([guess('bug', 0.6)], { config: agreeing }).mode).toBe('triage');
    const decision = route([guess('billing', 0.6)], { config: agreeing });
    expect(decision).toMatchObject({ mode: 'suggested', category: 'billing', team: 'accounts', ruleIds: ['agree'] });
    expect(decision.reasons[0]).toBe('the model gives billing 60.0 %, enough to suggest (45.0 %), and rule agree agrees');
  });

  it('nothing below the suggest threshold, agreeing rule or not: triage shows the three best candidates', () => {
    const guesses = [guess('billing', 0.4), guess('bug', 0.3), guess('how_to', 0.2)];
    const decision = route(guesses, { config: withRules(rule('agree', { category: ['billing'] }, { priority: 'low' })) });
    expect(decision).toMatchObject({ mode: 'triage', category: null, subcategory: null, team: 'triage', level: 'L1', requiredSkills: [], confidence: 0.4 });
    expect(decision.alternatives.map(({ category, team }) => [category, team])).toEqual([['billing', 'accounts'], ['bug', 'frontline'], ['how_to', 'frontline']]);
  });

  it('nothing when it has no guess, or only of categories the config no longer has', () => {
    expect(route([])).toMatchObject({ mode: 'triage', confidence: 0, alternatives: [], reasons: ['the model has no guess', 'left to triage, with the best candidates', 'the text reads as priority normal'] });
    expect(route([guess('constructor', 0.99)])).toMatchObject({ mode: 'triage', category: null });
    expect(route([guess('retired', 0.99), guess('bug', 0.8)])).toMatchObject({ category: 'bug', confidence: 0.8 });
  });
});

it('says why the model went by words alone, and decides as it would otherwise', () => {
  const understanding = { guesses: [guess('billing', 0.75)], language: 'en', sentiment: 'neutral' as const, urgency: 'normal' as const, intents: [], modelVersion: 'm1' };
  const { reasons: [first, ...others], ...decision } = route([], { understanding });
  for (const wordsOnly of MEANING_GAPS) {
    const { reasons, ...same } = route([], { understanding: { ...understanding, wordsOnly } });
    expect(reasons).toEqual([first, expect.stringMatching(/^the model went by words alone, since [a-z ]+$/), ...others]);
    expect(same).toEqual(decision);
  }
});

describe('a rule goes before the model', () => {
  it('when it sets the category: a suggestion, unless the model is sure of the same', () => {
    const config = withRules(rule('words', {}, { category: 'sso_identity', subcategory: 'scim' }));
    const against = route([guess('login_access', 0.95, 'mfa'), guess('sso_identity', 0.02)], { config });
    expect(against).toMatchObject({ mode: 'suggested', category: 'sso_identity', subcategory: 'scim', team: 'technical', requiredSkills: ['sso', 'scim'], confidence: 0.02 });
    expect(against.by).toEqual({ category: 'rule', priority: 'model', team: 'rule' });
    expect(against.alternatives[0]?.category).toBe('login_access');
    expect(route([guess('sso_identity', 0.6)], { config }).mode).toBe('suggested');
    expect(route([guess('sso_identity', 0.9)], { config }).mode).toBe('automated');
    expect(route([], { config })).toMatchObject({ mode: 'suggested', category: 'sso_identity' });
  });

  it('when it sets the team, also for a ticket nobody can classify; the category stays open then', () => {
    const config = withRules(rule('named', { accountIds: ['acct_1'] }, { team: 'data-l2' }));
    expect(route([guess('data_sync', 0.9)], { config, accountId: 'acct_1' })).toMatchObject({ mode: 'automated', team: 'data-l2', level: 'L2', requiredSkills: ['sync'] });
    expect(route([guess('billing', 0.9)], { config, accountId: 'acct_1' })).toMatchObject({ team: 'data-l2', requiredSkills: [] });
    expect(route([guess('data_sync', 0.2)], { config, accountId: 'acct_1' })).toMatchObject({ mode: 'suggested', category: null, team: 'data-l2' });
  });

  it('when it leaves the ticket to triage, however sure the model is', () => {
    const decision = route([guess('billing', 0.99)], { config: withRules(rule('legal', {}, { triage: true })) });
    expect(decision).toMatchObject({ mode: 'triage', team: 'triage', by: { team: 'rule' } });
    expect(decision.alternatives[0]).toEqual({ category: 'billing', confidence: 0.99, team: 'accounts' });
  });

  it('when it sets the level or skills', () => {
    const config = withRules(rule('specialist', {}, { level: 'L2', requiredSkills: ['debugging'] }));
    expect(route([guess('integrations', 0.9)], { config })).toMatchObject({ team: 'data-l2', level: 'L2', requiredSkills: ['connectors', 'debugging'], by: { team: 'rule' } });
  });

  it('when it sets a priority; a raise never lowers one', () => {
    const at = (urgency: (typeof PRIORITIES)[number], ...rules: Rule[]) => {
      const understanding = { guesses: [], language: 'en', sentiment: 'neutral', urgency, intents: [], modelVersion: 'm1' } as const;
      const { priority, by } = route([], { config: withRules(...rules), understanding: { ...understanding, guesses: [], intents: [] } });
      return [priority, by.priority];
    };
    const low = rule('low', {}, { priority: 'low' });
    const raise = rule('raise', {}, { priorityAtLeast: 'high' });
    expect(at('urgent', low)).toEqual(['low', 'rule']);
    expect(at('urgent', raise)).toEqual(['urgent', 'model']);
    expect(at('normal', raise)).toEqual(['high', 'rule']);
    expect(at('normal', raise, low)).toEqual(['high', 'rule']);
  });
});

describe('the language of the answer', () => {
  it('is the ticket\'s when somebody who could take it speaks it, otherwise the default one, with the reason', () => {
    expect(route([guess('billing', 0.9)], { language: 'fr' }).language).toBe('fr');
    const decision = route([guess('performance_outage', 0.9)], { language: 'de', config: withRules(rule('l2', {}, { level: 'L2' })) });
    expect(decision.language).toBe('en');
    expect(decision.reasons.at(-1)).toBe('nobody in product-l2 could take it in de: answered in en');
  });
});

describe('the routing matrix', () => {
  it('names team and skills of each level, the subcategory\'s on top', () => {
    expect(routeFor('integrations', 'api', 'L2', demo)).toEqual({ team: 'data-l2', requiredSkills: ['connectors', 'api'], optionalSkills: ['api', 'debugging'], reason: null });
  });

  it('gives a subcategory to its own team at that team\'s level, and asks it for the subcategory\'s skills alone', () => {
    const finance = { ...demo, categories: { ...demo.categories, billing: { ...demo.categories['billing']!, subcategories: { tax: { name: 'Tax', requiredSkills: ['tax'], team: 'frontline' } } } } };
    expect(routeFor('billing', 'tax', 'L1', finance)).toMatchObject({ team: 'frontline', requiredSkills: ['tax'], reason: null });
    expect(routeFor('billing', 'tax', 'L2', finance)).toEqual({ ...routeFor('billing', null, 'L2', demo), requiredSkills: expect.arrayContaining(['tax']) as string[] });
    expect(routeFor('billing', null, 'L1', finance)?.team).toBe('accounts');
  });

  it('falls back to any team of the level, the triage team last, and says so', () => {
    const found = routeFor(null, null, 'L1', demo);
    expect(found).toMatchObject({ team: 'frontline', requiredSkills: [] });
    expect(found?.reason).toContain('no L1 row for an unknown category');
    expect(routeFor('toString', null, 'engineering', demo)?.team).toBe('eng-platform');
    expect(routeFor('bug', null, 'ai', demo)).toBeNull();
  });

  it('climbs ai, L1, L2, engineering, and ends there', () => {
    expect(LEVELS.map(nextLevel)).toEqual(['L1', 'L2', 'engineering', null]);
  });
});

describe('every decision', () => {
  const category = fc.constantFrom(...Object.keys(demo.categories), 'retired', '__proto__');
  const confidence = fc.double({ min: 0, max: 1, noNaN: true });
  const inputs = fc.record({
    understanding: fc.record({
      guesses: fc.uniqueArray(fc.record({ category, subcategory: fc.constantFrom(null, 'scim', 'api', 'tax', 'missing_records'), confidence }), { maxLength: 3, selector: (drawn) => drawn.category }),
      language: fc.constantFrom('en', 'de', 'fr', 'es', 'pt', 'ja'),
      sentiment: fc.constantFrom(...SENTIMENTS),
      urgency: fc.constantFrom(...PRIORITIES),
      intents: fc.subarray(['cancellation', 'human_request', 'outage', 'refund', 'security']),
      modelVersion: fc.constant('m1'),
    }),
    context: fc.record({
      tier: fc.constantFrom(...TIERS),
      accountValue: fc.option(fc.nat(1_000_000)),
      vip: fc.boolean(),
      accountTeam: fc.constant(null),
      priorTickets: fc.nat(9),
      missing: fc.constant<Context['missing']>([]),
    }),
    channel: fc.constantFrom(...CHANNELS),
    accountId: fc.constantFrom(null, 'acct_halden'),
    requesterId: fc.constantFrom(null, 'r-1'),
    matchedPhrases: fc.subarray(['lawyer', 'cancel our contract', 'SAML', 'invoice', 'password']),
    config: fc.constant(demo),
    configVersion: fc.constant('c1'),
  });

  it('names a team that exists, its level, and skills and a language that somebody in it has', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const decision = routeNewTicket(input);
        expect(demo.teams[decision.team]?.level).toBe(decision.level);
        const able = Object.values(demo.agents).filter(
          ({ teams, skills, languages }) =>
            teams.includes(decision.team) && languages.includes(decision.language) && decision.requiredSkills.every((skill) => skill in skills),
        );
        expect(able).not.toEqual([]);
        expect(decision.reasons.length).toBeGreaterThan(1);
      }),
      { numRuns: 500 },
    );
  });

  it('is triage exactly when the team is the triage team', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const decision = routeNewTicket(input);
        expect(decision.mode === 'triage').toBe(decision.team === triageTeam(demo));
      }),
    );
  });

  it('is the same for the same input, and leaves the input as it was', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const before = structuredClone(input);
        expect(routeNewTicket(input)).toEqual(routeNewTicket(structuredClone(input)));
        expect(input).toEqual(before);
      }),
    );
  });

  it('is never trusted less when the model is surer of its best guess', () => {
    const trust = ['triage', 'suggested', 'automated'];
    fc.assert(
      fc.property(inputs, confidence, confidence, (input, a, b) => {
        const [best, ...others] = input.understanding.guesses;
        fc.pre(best !== undefined);
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((value) =>
          routeNewTicket({ ...input, understanding: { ...input.understanding, guesses: [{ ...best, confidence: value }, ...others] } }),
        );
        expect(trust.indexOf(more!.mode)).toBeGreaterThanOrEqual(trust.indexOf(less!.mode));
      }),
    );
  });

  it('never lowers the priority for a better paying customer or a VIP', () => {
    const rank = (input: RoutingInput) => PRIORITIES.indexOf(routeNewTicket(input).priority);
    fc.assert(
      fc.property(inputs, (input) => {
        expect(rank({ ...input, context: { ...input.context, vip: true } })).toBeLessThanOrEqual(rank({ ...input, context: { ...input.context, vip: false } }));
        expect(rank({ ...input, context: { ...input.context, tier: 'enterprise' } })).toBeLessThanOrEqual(rank({ ...input, context: { ...input.context, tier: 'free' } }));
      }),
    );
  });
});
