/** SEMANTICS §2.4: what elevates whatever the category, by the routing file as shipped. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { parseRoutingConfig } from '../../config/load.ts';
import { HOUR_MS } from '../../domain/duration.ts';
import { routeNewTicket, type RoutingDecision, type RoutingInput } from '../../domain/routing.ts';
import { phrasesIn } from '../../domain/rules.ts';
import type { Context } from '../../domain/ticket.ts';
import { readSignals } from '../../training/signals.ts';

const loaded = parseRoutingConfig(readFileSync(new URL('../../config/routing.yaml', import.meta.url), 'utf8'));
if (!loaded.ok) throw new Error('The shipped config must be valid for these tests.');
const { config } = loaded;
const CONTEXT: Context = { tier: 'business', accountValue: 20_000, vip: false, accountTeam: null, priorTickets: 0, missing: [] };

/** Routes a text by the shipped file: signals and phrases are read from it, the category is the model's. */
function route(text: string, category: string, { context = {}, ...more }: { context?: Partial<Context> } & Partial<Omit<RoutingInput, 'context'>> = {}): RoutingDecision {
  return routeNewTicket({
    understanding: { guesses: [{ category, subcategory: null, confidence: 0.95 }], ...readSignals(text), modelVersion: 'm1' },
    context: { ...CONTEXT, ...context },
    channel: 'email',
    accountId: 'acct_1',
    requesterId: 'r-1',
    matchedPhrases: phrasesIn(text, config.rules),
    config,
    configVersion: 'c1',
    ...more,
  });
}

const isElevated = ({ priority }: RoutingDecision) => priority === 'high' || priority === 'urgent';
const INVOICE = 'Could you send me a copy of the invoice of May?';

describe('SEMANTICS 2.4: what elevates a ticket', () => {
  it('billing from enterprise', () => {
    const decision = route(INVOICE, 'billing', { context: { tier: 'enterprise' } });
    expect(decision).toMatchObject({ priority: 'high', by: { priority: 'rule' } });
    expect(decision.ruleIds).toContain('enterprise-billing');
    // By that rule and nothing else: other tiers and other categories stay as they read.
    for (const tier of ['free', 'starter', 'business'] as const) expect(isElevated(route(INVOICE, 'billing', { context: { tier } }))).toBe(false);
    expect(isElevated(route(INVOICE, 'reporting', { context: { tier: 'enterprise' } }))).toBe(false);
  });

  it.each(['billing', 'how_to', 'data_sync', 'bug', 'reporting', 'contract_renewal'])('any mention of cancellation, also when the ticket is about %s', (category) => {
    for (const text of [
      'By the way, we are thinking about cancelling our subscription at the end of the quarter.',
      'Please cancel our contract as of March.',
      'How do I cancel my account?',
      'Wir möchten unser Abo kündigen.',
      'Nous souhaitons résilier notre abonnement.',
    ]) {
      const decision = route(text, category);
      expect([text, isElevated(decision)]).toEqual([text, true]);
      expect(decision.ruleIds).toContain('cancellation');
    }
    expect(isElevated(route('Where do I change the colour of a chart?', category))).toBe(false);
  });

  it('a VIP, whatever the category and the tier', () => {
    for (const category of Object.keys(config.categories)) {
      for (const tier of ['free', 'enterprise'] as const) {
        const decision = route('Where do I change the colour of a chart?', category, { context: { vip: true, tier } });
        // Free how-to questions have priority low, and still the VIP's promise holds.
        expect([category, tier, isElevated(decision)]).toEqual([category, tier, true]);
      }
    }
  });

  it('a bug hitting several accounts within a window', () => {
    const report = 'The chart shows last month twice.';
    const hitting = (accounts: number, withinMs = HOUR_MS) => route(report, 'bug', { accountsAffected: [{ withinMs, accounts }] });
    expect(hitting(3)).toMatchObject({ priority: 'high', by: { priority: 'rule' } });
    expect(hitting(3).ruleIds).toContain('defect-at-several-accounts');
    expect(isElevated(hitting(2))).toBe(false);
    expect(isElevated(hitting(3, 24 * HOUR_MS))).toBe(false);
    expect(isElevated(route(report, 'how_to', { accountsAffected: [{ withinMs: HOUR_MS, accounts: 9 }] }))).toBe(false);
  });
});
