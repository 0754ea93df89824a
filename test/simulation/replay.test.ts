import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import type { HistoricalTicket } from '../../domain/history.ts';
import { rollingModels } from '../../simulation/replay-models.ts';
import { NOT_JUDGED, replayHistory, type ReplayedTicket } from '../../simulation/replay.ts';
import type { TextModel } from '../../training/model.ts';
import { train } from '../../training/train.ts';
import { emptyTicket, pastConfig, pastTickets } from '../support/history.ts';

const HOUR_MS = 3_600_000;
const config = pastConfig();
const basis = { config, configVersion: 'test' };

/** Everything that becomes known after a ticket was created. */
const LATER = [
  'queuedAtMs', 'assignedAtMs', 'pickedUpAtMs', 'firstResponseAtMs', 'resolvedAtMs', 'closedAtMs', 'teams', 'agents', 'categories', 'subcategories',
  'priorities', 'statuses', 'reopens', 'reassignments', 'madeSla', 'correctTeam', 'correctCategory', 'firstPriority', 'other',
] as const satisfies (keyof HistoricalTicket)[];

const tickets = pastTickets(160);
let model: TextModel;

beforeAll(() => {
  const examples = pastTickets(400, 99).map(({ subject, text, categories }) => ({
    text: `${subject ?? ''}\n\n${text ?? ''}`, category: categories[0]!.value.toLowerCase().replaceAll(' ', '-'), subcategory: null, group: null,
  }));
  model = train(examples, { seed: 1 });
});

const decisions = (past: readonly HistoricalTicket[]) => JSON.stringify(replayHistory(past, { ...basis, modelFor: () => model }).tickets.map(({ decision }) => decision));

describe('a replayed decision', () => {
  it('stays byte for byte the same however everything known later is shuffled', () => {
    const untouched = decisions(tickets);
    expect(untouched).toContain('"mode":"automated"');
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: LATER.length, maxLength: LATER.length }), (shifts) => {
        const shuffled = tickets.map((ticket, i) => {
          const donors = LATER.map((field, n) => [field, tickets[(i + (shifts[n] ?? 0)) % tickets.length]![field]] as const);
          return { ...ticket, ...Object.fromEntries(donors) };
        });
        expect(decisions(shuffled)).toBe(untouched);
      }),
      { numRuns: 15 },
    );
  });

  it('does depend on what was known at creation', () => {
    const swapped = tickets.map((ticket, i) => ({ ...ticket, text: tickets[(i + 1) % tickets.length]!.text }));
    expect(decisions(swapped)).not.toBe(decisions(tickets));
  });

  it('is the same for any order of the file', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(tickets, { minLength: tickets.length }), (shuffled) => {
        expect(decisions(shuffled)).toBe(decisions(tickets));
      }),
      { numRuns: 5 },
    );
  });

  it('follows rules that name an account, by the code a routing file uses for it', () => {
    const [ticket] = tickets.filter(({ categories }) => categories[0]?.value === 'Integrations');
    const [replayed] = replayHistory([{ ...ticket!, account: 'Dunmore Logistics', text: 'Our connector to HubSpot fails', subject: 'HubSpot connector' }], { ...basis, modelFor: () => model }).tickets;
    expect(replayed!.decision.ruleIds).toContain('known-connectors');
    expect(replayed!.decision.team).toBe('data-specialists');
  });

  it('follows rules that name a requester, by the code that a draft gives him', () => {
    const rule = { ...config.rules[0]!, when: { requesterIds: ['ana-acme.example'] } };
    const [replayed] = replayHistory([{ ...tickets[0]!, requester: 'ana@acme.example' }], { configVersion: 'test', config: { ...config, rules: [rule] }, modelFor: () => model }).tickets;
    expect(replayed!.decision.team).toBe('data-specialists');
  });
});

describe('the models of a replay', () => {
  it('never learn a word of a ticket that came in later', () => {
    const middle = Math.floor(tickets.length / 2);
    const poisoned = tickets.map((ticket, i) => (i >= middle ? { ...ticket, text: `${ticket.text ?? ''} zzpoison` } : ticket));
    const modelFor = rollingModels(poisoned, config);
    const asked = tickets.map((_, place) => modelFor(place));
    expect(asked.slice(0, middle).every((known) => !known?.features.words.includes('zzpoison'))).toBe(true);
    expect(asked.at(-1)?.features.words).toContain('zzpoison');
    expect(asked[0]).toBeNull();
  });

  it('learn nothing from a ticket that was still open when the block began', () => {
    const end = tickets.at(-1)!.createdAtMs! + 1_000 * HOUR_MS;
    const open = tickets.map((ticket, i) => (i < 60 && i % 2 === 0 ? { ...ticket, resolvedAtMs: end, text: `${ticket.text ?? ''} zzopen` } : ticket));
    const modelFor = rollingModels(open, config);
    const asked = tickets.map((_, place) => modelFor(place));
    expect(asked.some((known) => known !== null)).toBe(true);
    expect(asked.every((known) => !known?.features.words.includes('zzopen'))).toBe(true);
  });

  it('give way to a given model only for tickets newer than all it has seen', () => {
    const seenUntilMs = tickets[100]!.createdAtMs!;
    const modelFor = rollingModels(tickets, config, { model, seenUntilMs });
    expect(modelFor(99)).not.toBe(model);
    expect(modelFor(101)).toBe(model);
    const ofUnknownOrigin = rollingModels(tickets, config, { model, seenUntilMs: null });
    expect(ofUnknownOrigin(0)).toBe(model);
    expect(ofUnknownOrigin(150)).not.toBe(model);
  });
});

const CREATED_MS = Date.UTC(2026, 5, 1);
const stays = (...values: string[]) => values.map((value, i) => ({ value, fromMs: CREATED_MS + i * 5 * HOUR_MS }));
const invoice = (id: string, more: Partial<HistoricalTicket>): HistoricalTicket => ({
  ...emptyTicket(id, Number(id)), createdAtMs: CREATED_MS + Number(id), resolvedAtMs: CREATED_MS + 10 * HOUR_MS,
  subject: 'Invoice', text: 'The VAT on our invoice is wrong, please send a credit note and a corrected invoice', categories: [{ value: 'Billing', fromMs: null }], ...more,
});
/** Where these invoices go shall not hang on what a model thinks of them. */
const byRule = { ...config, rules: [{ ...config.rules[0]!, id: 'vat', when: { textContains: ['VAT'] }, set: { team: 'accounts-desk' } }] };
const judged = (ticket: HistoricalTicket, more: Partial<typeof config> = {}): ReplayedTicket =>
  replayHistory([ticket], { configVersion: 'test', config: { ...byRule, ...more }, modelFor: () => model }).tickets[0]!;

describe('the verdict on a ticket', () => {
  it.each([
    ['clean and right', stays('Accounts desk'), { then: 'clean', now: 'right' }],
    ['bounced, and would have been right', stays('Front line', 'Accounts desk'), { then: 'bounced', now: 'right' }],
    ['clean, and would have been broken', stays('Front line'), { then: 'clean', now: 'wrong' }],
    ['bounced, and still wrong', stays('Front line', 'Technical desk'), { then: 'bounced', now: 'wrong' }],
    ['given back to the team that had it first', stays('accounts  DESK', 'Front line', 'Accounts desk'), { then: 'clean', now: 'right' }],
  ])('is %s', (_, teams, verdict) => {
    expect(judged(invoice('1', { teams })).verdict).toEqual(verdict);
  });

  it('takes a rise through the levels for planned, and any team on the way for right', () => {
    const escalating = { teams: { ...config.teams, experts: { ...config.teams['accounts-desk']!, name: 'Experts', level: 'L2' as const } } };
    expect(judged(invoice('1', { teams: stays('Accounts desk', 'Experts') }), escalating).verdict).toEqual({ then: 'escalated', now: 'right' });
    expect(judged(invoice('1', { teams: stays('Experts', 'Accounts desk') }), escalating).verdict).toEqual({ then: 'bounced', now: 'right' });
  });

  it('is triage when nobody is sure, whatever the history did', () => {
    expect(judged(invoice('1', { teams: stays('Accounts desk'), subject: null, text: 'xyzzy' })).verdict).toEqual({ then: 'clean', now: 'triage' });
  });

  it('believes an agent who flagged the right team more than the last move', () => {
    const ticket = invoice('1', { teams: stays('Front line'), correctTeam: 'Accounts desk' });
    expect(judged(ticket)).toMatchObject({ verdict: { then: 'bounced', now: 'right' }, firstTeam: 'front-line', solvedBy: 'accounts-desk' });
  });

  it.each([
    ['the history names no team', invoice('1', { teams: [] }), NOT_JUDGED.noTeam],
    ['the config has no such team', invoice('1', { teams: stays('Facilities') }), NOT_JUDGED.otherTeam],
  ])('is withheld when %s', (_, ticket, notJudged) => {
    expect(judged(ticket).verdict).toEqual({ notJudged });
  });

  it('is withheld for tickets without a time among others, for open ones, and while there is no model', () => {
    const past = [invoice('1', { teams: stays('Accounts desk') }), invoice('2', { teams: stays('Accounts desk') }), invoice('3', { teams: stays('Accounts desk'), resolvedAtMs: null }), invoice('4', { createdAtMs: null, teams: stays('Accounts desk') })];
    const verdicts = (modelFor: () => TextModel | null) => replayHistory(past, { config: byRule, configVersion: 'test', modelFor }).tickets.map(({ verdict }) => ('now' in verdict ? verdict.now : verdict.notJudged));
    expect(verdicts(() => model)).toEqual(['right', 'right', NOT_JUDGED.unsolved, NOT_JUDGED.noTime]);
    expect(verdicts(() => null)[0]).toBe(NOT_JUDGED.noModel);
  });

  it('needs no model for a ticket without a text: rules alone decide it', () => {
    const [replayed] = replayHistory([invoice('1', { subject: null, text: null, teams: stays('Accounts desk') })], { ...basis, modelFor: () => null }).tickets;
    expect(replayed!.verdict).toEqual({ then: 'clean', now: 'triage' });
  });
});
