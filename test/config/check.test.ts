import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument, type Document } from 'yaml';
import { parseRoutingConfig } from '../../config/load.ts';

const shipped = readFileSync(new URL('../../config/routing.yaml', import.meta.url), 'utf8');

function problemsAfter(change: (file: Document) => void): string[] {
  const file = parseDocument(shipped);
  change(file);
  const loaded = parseRoutingConfig(String(file));
  return (loaded.ok ? loaded.warnings : loaded.problems).map(({ severity, path, message }) => `${severity} ${path}: ${message}`);
}

/** The rules are replaced by these, each with an id and a reason. */
function problemsOfRules(...rules: { when: object; set: object }[]): string[] {
  return problemsAfter((file) => {
    file.set('rules', rules.map((rule, i) => ({ id: `r${i}`, why: 'test', ...rule })));
  });
}

describe('the organisation', () => {
  it.each<[what: string, change: (file: Document) => void, problems: string[]]>([
    ['a skill nobody has', (file) => file.setIn(['skills', 'welding'], 'Welding'), ['warning skills.welding: nobody has the skill "welding"; give it to an agent or delete it']],
    [
      'a skill only one person has',
      (file) => {
        file.setIn(['skills', 'welding'], 'Welding');
        file.setIn(['agents', 'wei', 'skills', 'welding'], 3);
      },
      ['warning skills.welding: only wei has the skill "welding"; tickets that need it wait whenever that person is away'],
    ],
    ['a language nobody speaks', (file) => file.addIn(['organisation', 'languages'], 'nl'), ['warning organisation.languages[5]: nobody speaks "nl"; add it to an agent or take it off the list']],
    ['a default language that is not offered', (file) => file.setIn(['organisation', 'defaultLanguage'], 'nl'), ['error organisation.defaultLanguage: unknown language "nl"; there is en, de, fr, es, pt']],
    ['a calendar that never opens', (file) => file.setIn(['calendars', 'always', 'week'], {}), ['error calendars.always.week: calendar "always" never opens; give at least one day hours']],
    ['too few categories', (file) => { for (const id of ['reporting', 'bug', 'integrations']) file.deleteIn(['categories', id]); file.set('rules', []); }, ['warning categories: 7 categories; 8 to 12 work best, finer kinds belong into subcategories']],
    ['a category nobody handles at L1', (file) => file.deleteIn(['categories', 'bug', 'route', 'L1']), ['error categories.bug.route: nobody handles "bug" at L1; add a row L1: { team: … }']],
    ['a route to a team of another level', (file) => file.setIn(['categories', 'bug', 'route', 'L1', 'team'], 'product-l2'), ['error categories.bug.route.L1.team: team "product-l2" is a team of level L2, not L1']],
    [
      'a route that asks for a skill nobody in the team has',
      (file) => file.setIn(['categories', 'bug', 'route', 'L1', 'requiredSkills'], ['platform_code']),
      ['error categories.bug.route.L1: nobody in team "frontline" has platform_code; "bug" would wait for ever at L1'],
    ],
    [
      'a subcategory that asks for two skills which no single person has',
      (file) => file.setIn(['categories', 'sso_identity', 'subcategories', 'scim', 'requiredSkills'], ['scim', 'tax']),
      [
        'error categories.sso_identity.subcategories.scim: nobody in team "eng-platform" (engineering) has platform_code and scim and tax; such tickets would wait for ever',
        'error categories.sso_identity.subcategories.scim: nobody in team "technical" (L1) has sso and scim and tax; such tickets would wait for ever',
      ],
    ],
    [
      'a subcategory whose own team cannot do it',
      (file) => file.setIn(['categories', 'billing', 'subcategories', 'tax'], { name: 'Tax', requiredSkills: ['tax'], team: 'technical' }),
      [
        'error categories.billing.subcategories.tax.team: nobody in team "technical" has tax; such tickets would wait for ever',
        'error categories.billing.subcategories.tax: nobody in team "eng-platform" (engineering) has platform_code and tax; such tickets would wait for ever',
      ],
    ],
    ['a subcategory whose own team is not there', (file) => file.setIn(['categories', 'billing', 'subcategories', 'tax', 'team'], 'taxmen'), [expect.stringContaining('error categories.billing.subcategories.tax.team: unknown team "taxmen"') as string]],
    ['no triage team', (file) => file.setIn(['teams', 'triage', 'triage'], false), ['error teams: no triage team; set triage: true for the one that takes what nobody can classify']],
    [
      'two triage teams, one on the wrong level',
      (file) => file.setIn(['teams', 'product-l2', 'triage'], true),
      [
        'error teams.product-l2.level: the triage team must be of level L1: new tickets start there',
        'error teams.product-l2.triage: 2 triage teams (triage, product-l2); keep exactly one',
        'error teams.triage.triage: 2 triage teams (triage, product-l2); keep exactly one',
      ],
    ],
    ['a team without agents', (file) => file.setIn(['teams', 'spare'], { name: 'Spare', level: 'L1', calendar: 'always', starvation: '1h', acknowledge: null }), ['error teams.spare: team "spare" has no agents; its tickets would wait for ever']],
    ['a team that helps itself out', (file) => file.setIn(['teams', 'frontline', 'overflow', 0, 'team'], 'frontline'), ['error teams.frontline.overflow[0].team: a team cannot help itself out; name another one']],
    ['a team that is its own supervisor', (file) => file.setIn(['teams', 'frontline', 'supervisor'], { team: 'frontline', after: '5m' }), ['error teams.frontline.supervisor.team: a team cannot be its own supervisor; name another one, or leave the line out']],
    ['an agent who stands in for themselves', (file) => file.setIn(['agents', 'lukas', 'delegate'], 'lukas'), ['error agents.lukas.delegate: nobody can stand in for themselves; name a colleague, or leave the line out']],
    ['a team with delegates whose agents have none', (file) => file.setIn(['teams', 'technical', 'onOffline'], 'delegate'), expect.arrayContaining([expect.stringMatching(/^warning agents\.ramon\.delegate: a team of "ramon" hands tickets/)]) as string[]],
    ['optional skills insisted on after the supervisors joined', (file) => file.setIn(['teams', 'technical', 'relax'], { high: '20m' }), [expect.stringContaining('warning teams.technical.relax: optional skills are still insisted on') as string]],
    ['a cap of zero', (file) => file.setIn(['capacity', 'total'], 0), [expect.stringContaining('error capacity.total') as string]],
    ['an agent in no team', (file) => file.setIn(['agents', 'lukas', 'teams'], []), ['warning agents.lukas.teams: agent "lukas" is in no team and will never get a ticket']],
    ['thresholds the wrong way round', (file) => file.setIn(['thresholds', 'suggest'], 0.76), ['error thresholds.suggest: suggest must not lie above automate']],
    ['a category threshold that crosses a general one', (file) => file.setIn(['categories', 'bug', 'thresholds'], { automate: 0.4 }), ['error categories.bug.thresholds: suggest must not lie above automate (0.45 > 0.4, general values included)']],
    ['a ticket heavier than anybody may carry', (file) => file.setIn(['capacity', 'weight', 'phone'], 4), ['error capacity.weight.phone: one phone ticket weighs more than an agent may carry; nobody could ever take one']],
    [
      'a team in which nobody may carry a single ticket',
      (file) => { for (const agent of ['hannah', 'duty-l2']) file.setIn(['agents', agent, 'caps'], { channels: { phone: 1 } }); },
      [expect.stringContaining(`error teams.billing-l2: nobody in team "billing-l2" may carry a single phone ticket (3); raise an agent's caps`) as string],
    ],
    ['no capacity at all', (file) => file.setIn(['capacity', 'total'], 0), [expect.stringContaining('error capacity.total: ') as string]],
    ['a tier without a policy', (file) => file.setIn(['slaPolicies', 3, 'tiers'], ['starter', 'enterprise']), ['error slaPolicies: no policy for tier free; leave "tiers" out of the last policy to take the rest', 'error slaPolicies[3]: policy "everybody-else" never applies: the policies above it take all of its tiers']],
    ['a policy given twice', (file) => file.setIn(['slaPolicies', 1, 'id'], 'enterprise'), ['error slaPolicies[1].id: policy id "enterprise" is given twice']],
    ['a policy without a resolution', (file) => file.deleteIn(['slaPolicies', 3, 'targets', 'resolution']), ['warning slaPolicies[3].targets: policy "everybody-else" promises no resolution']],
    ['targets that reward the less urgent', (file) => file.setIn(['slaPolicies', 0, 'targets', 'first_reply', 'high'], '5m'), ['warning slaPolicies[0].targets.first_reply: a more urgent ticket has a longer target than a less urgent one; the order is urgent, high, normal, low']],
  ])('is warned of %s', (_, change, problems) => {
    expect(problemsAfter(change).sort()).toEqual(Array.isArray(problems) ? problems.sort() : problems);
  });
});

describe('a rule', () => {
  const shadowed = (...by: string[]) => `never has an effect: ${by.map((id) => `"${id}"`).join(', ')} above it matches whenever it does and sets the same; move it up, narrow the other, or delete it`;

  it('is unreachable behind one with an equal or weaker condition that sets the same', () => {
    const narrow = { when: { tier: ['enterprise'], vip: true, accountValueAtLeast: 500 }, set: { priority: 'high' } };
    expect(problemsOfRules({ when: { tier: ['enterprise', 'business'], accountValueAtLeast: 100 }, set: { priority: 'low', level: 'L2' } }, narrow)).toEqual([
      `error rules[1]: rule "r1" ${shadowed('r0')}`,
    ]);
    expect(problemsOfRules(narrow, narrow)).toHaveLength(1);
  });

  it('is unreachable behind several that together leave it nothing', () => {
    expect(problemsOfRules({ when: {}, set: { priority: 'low' } }, { when: { vip: true }, set: { level: 'L2' } }, { when: { vip: true }, set: { level: 'L1', priority: 'high' } })).toEqual([
      `error rules[2]: rule "r2" ${shadowed('r1', 'r0')}`,
    ]);
  });

  it('is reachable when it matches more, sets something else, or raises higher', () => {
    expect(
      problemsOfRules(
        { when: { tier: ['enterprise'], accountValueAtLeast: 500 }, set: { priority: 'high', priorityAtLeast: 'normal' } },
        { when: { tier: ['enterprise', 'free'], accountValueAtLeast: 500 }, set: { priority: 'low' } },
        { when: { tier: ['enterprise'], accountValueAtLeast: 400 }, set: { priority: 'low' } },
        { when: { tier: ['enterprise'], accountValueAtLeast: 500 }, set: { optionalSkills: ['tax'] } },
        { when: { tier: ['enterprise'], accountValueAtLeast: 500 }, set: { priorityAtLeast: 'urgent' } },
      ),
    ).toEqual([]);
  });

  it('that leaves tickets to triage shuts out a later one that sends them to a team', () => {
    expect(problemsOfRules({ when: {}, set: { triage: true } }, { when: { vip: true }, set: { team: 'accounts' } })).toEqual([`error rules[1]: rule "r1" ${shadowed('r0')}`]);
  });

  it.each<[what: string, rule: { when: object; set: object }, problem: string]>([
    ['that sets nothing', { when: {}, set: {} }, 'error rules[0].set: the rule does nothing; set at least one field'],
    ['for a subcategory of another category', { when: { category: ['bug'], subcategory: ['tax'] }, set: { priority: 'low' } }, 'error rules[0].when.subcategory: rule "r0" never matches: none of these subcategories belongs to bug'],
    ['that sets a subcategory of another category', { when: {}, set: { category: 'bug', subcategory: 'tax' } }, 'error rules[0].set.subcategory: "tax" is no subcategory of bug'],
    ['that wants a team and triage', { when: {}, set: { team: 'accounts', triage: true } }, 'error rules[0].set.triage: set either team or triage: both say where the ticket goes'],
    ['whose level is not its team\'s', { when: {}, set: { team: 'accounts', level: 'L2' } }, 'error rules[0].set.level: team "accounts" is of level L1; leave the level out'],
    ['to a level without teams', { when: {}, set: { level: 'ai' } }, 'error rules[0].set.level: no team is of level ai'],
    ['whose team lacks the skill', { when: {}, set: { team: 'accounts', requiredSkills: ['sso'] } }, 'error rules[0].set.requiredSkills: nobody in team "accounts" has sso'],
    ['whose skill nobody on the route has', { when: { category: ['bug'] }, set: { requiredSkills: ['sso'] } }, 'warning rules[0].set.requiredSkills: with rule "r0" a ticket of "bug" needs product and sso, which nobody in team "frontline" has'],
  ])('%s is reported', (_, rule, problem) => {
    expect(problemsOfRules(rule)).toEqual([problem]);
  });

  it('id given twice is reported at the second one', () => {
    expect(problemsAfter((file) => file.setIn(['rules', 1, 'id'], 'security-report'))).toEqual(['error rules[1].id: rule id "security-report" is given twice']);
  });
});
