import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseRoutingConfig } from '../../config/load.ts';
import type { RoutingConfig } from '../../domain/config.ts';
import type { HistoricalTicket } from '../../domain/history.ts';
import { routeFor } from '../../domain/routing.ts';
import { namesIn, subcategoryFinder } from '../../simulation/replay-names.ts';
import { draftConfig } from '../../training/draft/index.ts';
import { hiddenHistory } from '../support/hidden-rules.ts';

function draft(tickets: readonly HistoricalTicket[], answers: string | null = null) {
  const files = draftConfig(tickets, { file: 'export.csv', answers });
  const loaded = parseRoutingConfig(files.routing);
  expect(loaded.ok ? [] : loaded.problems).toEqual([]);
  return { ...files, config: loaded.ok ? loaded.config : ({} as RoutingConfig) }; // the line above has failed otherwise
}

const { tickets } = hiddenHistory(30, { tickets: 2_500 });
const without = (fields: Partial<HistoricalTicket>, from: readonly HistoricalTicket[] = tickets) => from.map((ticket) => ({ ...ticket, ...fields }));
const NO_TEXT = { subject: null, text: null };
const NO_CATEGORY = { categories: [], subcategories: [] };

describe('a drafted routing file', () => {
  it('passes the check unmodified, and says the same for the same history', () => {
    const first = draft(tickets);
    expect(Object.keys(first.config.categories)).toHaveLength(10);
    expect(first.config.rules.length).toBeGreaterThan(5);
    const again = draft([...tickets].reverse());
    expect([again.routing, again.interview, again.answers]).toEqual([first.routing, first.interview, first.answers]);
  });

  it('sends each category to the team that finally solved most of it', () => {
    const { config } = draft(hiddenHistory(31, { rules: 0, tickets: 1_500 }).tickets);
    const history = hiddenHistory(31, { rules: 0, tickets: 1_500 }).tickets;
    for (const { name, route } of Object.values(config.categories)) {
      const solvers = history.filter(({ categories }) => categories.at(-1)?.value === name).map(({ teams }) => teams.at(-1)?.value ?? '');
      const share = solvers.filter((team) => team === config.teams[route.L1?.team ?? '']?.name).length / solvers.length;
      expect(share).toBeGreaterThan(0.8);
    }
  });

  it('merges many categories into twelve, those of one team first, and keeps the merged ones as subcategories', () => {
    const many = tickets.map((ticket) => ({ ...ticket, categories: [{ value: `${ticket.categories[0]?.value ?? ''} ${ticket.subcategories[0]?.value ?? ''}`, fromMs: null }], subcategories: [] }));
    const { config } = draft(many);
    expect(Object.keys(config.categories)).toHaveLength(12);
    const finer = Object.values(config.categories).flatMap(({ subcategories }) => Object.keys(subcategories));
    expect(finer.length).toBeGreaterThan(20);
  });

  it('sends each of too many categories to its own team, by rows of the matrix and never by rules', () => {
    const plain = hiddenHistory(33, { rules: 0, tickets: 2_000, noise: 0.05, bounces: 0 }).tickets;
    const nameOf = ({ categories, subcategories }: HistoricalTicket) => `${categories[0]?.value ?? ''}: ${subcategories[0]?.value ?? ''}`;
    const names = [...new Set(plain.map(nameOf))].sort();
    const teamOf = (name: string) => `Crew ${(names.indexOf(name) * 7) % 15}`;
    const many = plain.map((ticket, i) => ({ ...ticket, categories: [{ value: nameOf(ticket), fromMs: null }], subcategories: [], teams: [{ value: i % 20 === 0 ? 'Crew 3' : teamOf(nameOf(ticket)), fromMs: null }] }));
    const { config, draft: found } = draft(many);
    expect(found.rules.map(({ id }) => id)).toEqual([]);
    expect(Object.keys(config.categories)).toHaveLength(12);
    const ids = namesIn(config);
    const subcategoryOf = subcategoryFinder(config);
    const right = many.filter((ticket, i) => {
      const name = nameOf(plain[i] ?? ticket);
      const category = ids.category(name) ?? '';
      return config.teams[routeFor(category, subcategoryOf?.(ticket, category) ?? null, 'L1', config)?.team ?? '']?.name === teamOf(name);
    });
    expect(right.length / many.length).toBeGreaterThan(0.97);
  });

  it('believes who flagged the right team and category more than where a ticket ended', () => {
    const flagged = tickets.map((ticket) => ({ ...ticket, teams: [{ value: 'Everybody', fromMs: null }], correctTeam: ticket.teams.at(-1)?.value ?? null, categories: [{ value: 'General', fromMs: null }], correctCategory: ticket.categories.at(-1)?.value ?? null }));
    const { config } = draft(flagged);
    expect(Object.values(config.teams).map(({ name }) => name)).not.toContain('Everybody');
    expect(Object.keys(config.categories)).toHaveLength(10);
  });

  it('finds topics in the texts when the history names no categories', () => {
    const { draft: found, config } = draft(without(NO_CATEGORY));
    expect(found.origin).toBe('texts');
    expect(Object.keys(config.categories).length).toBeGreaterThanOrEqual(4);
    expect(found.notes.join()).toContain('names no categories');
  });

  it('groups similar texts when one team solved everything', () => {
    const { config } = draft(without({ ...NO_CATEGORY, teams: [{ value: 'Support', fromMs: null }] }));
    expect(Object.keys(config.categories).length).toBeGreaterThanOrEqual(8);
  });

  it.each<[string, readonly HistoricalTicket[], RegExp]>([
    ['80 rows', tickets.slice(0, 80), /With 80 tickets only strong habits show/],
    ['one row', tickets.slice(0, 1), /With 1 tickets/],
    ['no texts', without(NO_TEXT), /Without texts no rule can ask for words/],
    ['40 teams', hiddenHistory(32, { teams: 40, tickets: 2_000 }).tickets, /40 teams are many|3\d teams are many/],
    ['no agents', without({ agents: [] }), /names no agents/],
    ['neither categories nor texts', without({ ...NO_CATEGORY, ...NO_TEXT }), /each team stands for one category/],
    ['no customers', without({ account: null, requester: null, tier: null }), /no accounts, requesters or tiers/],
    ['no dates', without({ createdAtMs: null, firstResponseAtMs: null, resolvedAtMs: null }), /has no dates/],
    ['nothing but ids and teams', without({ ...NO_CATEGORY, ...NO_TEXT, agents: [], account: null, requester: null, tier: null, channel: null, language: null, createdAtMs: null, resolvedAtMs: null, firstResponseAtMs: null, firstPriority: null }), /no accounts/],
  ])('is still right, and says what is missing, with %s', (_, history, note) => {
    const { draft: found, interview } = draft(history);
    expect(found.notes.join('\n')).toMatch(note);
    expect(interview).toContain('## 3. Categories');
  });

  it('refuses a history without any team', () => {
    expect(() => draft(without({ teams: [] }))).toThrow(/none of its 2500 tickets names a team/);
  });

  it('stays a right routing file whatever the names are', () => {
    const name = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), fc.constantFrom('yes', 'null', '# a', 'a: b', '- x', '"', "it's", '東京', 'Ünï', '123', '{}', 'constructor', '\u2028', 'A::B', '@x', '*y', '&z', '!t', '%d', ' '));
    const few = fc.array(name, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(few, few, few, few, fc.integer({ min: 1, max: 60 }), (teams, categories, accounts, agents, size) => {
        const at = (list: readonly string[], i: number) => list[i % list.length] ?? '';
        const history = tickets.slice(0, size).map((ticket, i) => {
          const account = at(accounts, i * 7);
          return { ...ticket, account, requester: at(accounts, i * 5), subject: at(categories, i), teams: [{ value: at(teams, i), fromMs: null }], agents: [{ value: at(agents, i), fromMs: null }], categories: [{ value: at(categories, i * 3), fromMs: null }], id: `${at(teams, i)}${i}` };
        });
        draft(history);
      }),
      // One name for an account and a requester.
      { numRuns: 150, examples: [[['yes', ' ', '!'], ['yes'], ["it's", "it's", ' '], ['yes'], 38]] },
    );
  });
});

describe('levels of teams', () => {
  it('a team that gets its tickets from others and seldom passes on stands behind them', () => {
    const layered = tickets.map((ticket, i) => {
      const [team] = ticket.teams.slice(-1);
      return { ...ticket, teams: [...(team ? [team] : []), ...(i % 6 === 0 ? [{ value: 'Specialists', fromMs: null }] : []), ...(i % 24 === 0 ? [{ value: 'Core crew', fromMs: null }] : [])] };
    });
    const { config } = draft(layered);
    expect(config.teams['specialists']?.level).toBe('L2');
    expect(config.teams['core-crew']?.level).toBe('engineering');
    expect(Object.values(config.categories).every(({ route }) => route.L2?.team === 'specialists')).toBe(true);
  });

  it('a team that passes on nearly everything sorts; whoever gets it from there is not behind it', () => {
    const { config } = draft(tickets.map((ticket) => ({ ...ticket, teams: [{ value: 'Front', fromMs: null }, ...ticket.teams.slice(-1)] })));
    expect(config.teams['front']).toMatchObject({ level: 'L1', triage: true });
    expect(Object.values(config.teams).every(({ level }) => level === 'L1')).toBe(true);
  });
});

describe('questions and answers', () => {
  /** Half of the tickets of one kind go elsewhere, for no reason that stands in them. */
  const undecided = tickets.map((ticket, i) => (ticket.categories.at(-1)?.value === 'Reporting' && i % 2 === 0 ? { ...ticket, teams: [{ value: 'Chart people', fromMs: null }] } : ticket));
  const asked = draft(undecided);

  it('tickets that look alike and went to different teams are asked about, with examples of both', () => {
    const question = asked.draft.questions.find(({ text }) => text.includes('Chart people'));
    expect(question?.text).toMatch(/^Reporting.*What decides who gets one\?$/);
    expect(question?.examples.every(({ ids }) => ids.length >= 2)).toBe(true);
    expect(asked.interview).toContain(question?.examples[0]?.ids[0] ?? 'no id');
    expect(asked.answers).toContain(`- id: ${question?.id ?? ''}`);
  });

  it('the form as written holds no rule yet', () => {
    expect(draft(undecided, asked.answers).config.rules).toEqual(asked.config.rules);
  });

  const answer = (more: string) => `answers:\n  - id: charts\n    when: { category: [reporting], tier: [enterprise] }\n${more}`;

  it('an answer becomes a rule with why, source and date of review; teams go by their names', () => {
    const { config } = draft(undecided, answer('    set: { team: Chart people }\n    why: They sold it\n    source: Ana, desk lead\n    reviewBy: 2027-06-30\n'));
    expect(config.rules.find(({ id }) => id === 'charts')).toEqual({
      id: 'charts', why: 'They sold it', source: 'Ana, desk lead', reviewBy: '2027-06-30', when: { category: ['reporting'], tier: ['enterprise'] }, set: { team: 'chart-people' },
    });
  });

  it('without a date it is reviewed half a year after the history ends', () => {
    const { config } = draft(undecided, answer('    set: { team: chart-people }\n    why: x\n    source: Ana\n'));
    expect(config.rules.find(({ id }) => id === 'charts')?.reviewBy).toMatch(/^2027-01-2[34]$/);
  });

  it('an answer takes the place of the mined rule it speaks about', () => {
    const mined = asked.config.rules.find(({ when }) => when.accountIds !== undefined && Object.keys(when).length === 1);
    const answers = `answers: [{ id: known, when: { accountIds: ${JSON.stringify(mined?.when.accountIds)} }, set: { triage: true }, why: x, source: y }]`;
    const { config } = draft(undecided, answers);
    expect(config.rules.map(({ id }) => id)).toContain('known');
    expect(config.rules.map(({ id }) => id)).not.toContain(mined?.id);
  });

  it.each([
    ['why is empty', answer('    set: { team: x }\n    source: Ana\n')],
    ['source is empty', answer('    set: { team: x }\n    why: because\n')],
    ['when is empty', 'answers: [{ id: a, when: {}, set: { team: x }, why: y, source: z }]'],
    ['given twice', `answers: [{ id: a, when: { vip: true }, set: { team: x }, why: y, source: z }, { id: a, when: { vip: true }, set: { team: x }, why: y, source: z }]`],
    ['no valid YAML', 'answers: ['],
    ['answers', 'questions: []'],
  ])('says that %s', (message, answers) => {
    expect(() => draft(undecided, answers)).toThrow(message);
  });
});
