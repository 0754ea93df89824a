/** The draft as a commented `routing.yaml`. */
import { formatDuration } from '../../domain/duration.ts';
import type { Draft } from './index.ts';
import type { KindTeam } from './kinds.ts';
import type { DraftCategory } from './taxonomy.ts';
import { PROMISES } from './times.ts';
import { comment, count, inline, oneLine, percent, scalar } from './wording.ts';

/** First line of every draft: files without it are never overwritten. */
export const DRAFT_MARK = '# Draft of a routing file, written by "waybill config draft".';

export function routingFile(draft: Draft): string {
  const sections = [head(draft), organisation(draft), skills(draft), calendars(draft), categories(draft), teams(draft), agents(draft), rules(draft), promises(draft), defaults()];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function head({ file, used, leftOut, notes, questions }: Draft): string[] {
  return [
    DRAFT_MARK,
    ...comment(`It was read from ${file}: ${count(used, 'ticket')} with a known solving team.`),
    ...leftOut.flatMap(({ reason, count: n }) => comment(`Left out: ${count(n, 'ticket')}, ${reason}.`)),
    ...notes.flatMap((note) => comment(note)),
    '# Every figure is a proposal with its evidence beside it. Go through it section by section with the people who do the work;',
    `# ${questions.length > 0 ? `the interview sheet has the ${count(questions.length, 'question')} that the history cannot answer.` : 'nothing was found that the history could not explain.'}`,
    'version: 1',
  ];
}

function organisation({ languages }: Draft): string[] {
  return [
    'organisation:',
    '  name: Your organisation',
    '  # Most tickets are in the default language; the others are those with at least one ticket in a hundred.',
    `  defaultLanguage: ${languages[0] ?? 'en'}`,
    `  languages: ${inline(languages)}`,
  ];
}

function skills({ matrix, agents }: Draft): string[] {
  const held = matrix.filter(({ category }) => agents.some((agent) => Object.hasOwn(agent.skills, category.id)));
  if (held.length === 0) return ['# The history does not tell who can do what. Name skills here and give them to agents.', 'skills: {}'];
  return [
    '# One skill for each category that somebody solved at least three tickets of. Routes below ask for them as optional: the best',
    '# people come first, and nothing waits for somebody who is away. Make a skill required where nobody else may take such a ticket.',
    'skills:',
    ...held.map(({ category }) => `  ${category.id}: ${scalar(`Has solved tickets of ${category.name}`)}`),
  ];
}

function calendars({ teams }: Draft): string[] {
  const observed = teams.flatMap(({ name, hours }) => (hours === null ? [] : comment(`${name}: ${hours}.`, '  ')));
  return [
    '# Everybody is taken to be there all the time until you say otherwise, e.g.',
    '#   office: { zone: Europe/Berlin, week: { mon-fri: 09:00-17:30 } }',
    'calendars:',
    ...(observed.length > 0 ? ['  # Observed:', ...observed] : []),
    '  always: { zone: Etc/UTC, week: { mon-sun: 24h } }',
  ];
}

function categories({ matrix, agents, origin }: Draft): string[] {
  const from = { history: 'the history\'s own, small ones merged into similar ones', texts: 'found in the texts: name them', teams: 'one for each team, since the history has neither categories nor texts' }[origin];
  const lines = [
    ...comment(`What tickets are about: ${from}. 8 to 12 work best. Routes go to the team that finally solved most, rules aside; a subcategory that another team mostly solved names that team.`),
    'categories:',
  ];
  for (const { category, rows, kinds } of matrix) {
    lines.push(`  ${category.id}:`, `    name: ${named(category)}`, `    about: ${scalar(category.about)}`);
    if (category.subcategories.length > 0) lines.push('    subcategories:', ...category.subcategories.map((kind) => subcategory(kind, kinds.get(kind.id))));
    lines.push('    route:');
    for (const { level, team, solved, tickets } of rows) {
      const isSkilled = agents.some(({ teams, skills }) => teams.includes(team.id) && Object.hasOwn(skills, category.id));
      lines.push(`      # ${oneLine(team.name)} solved ${solved} of ${tickets}${tickets > 0 ? ` (${percent(solved / tickets)})` : ''}.`);
      lines.push(`      ${level}: { team: ${team.id}${isSkilled ? `, optionalSkills: [${category.id}]` : ''} }`);
    }
  }
  return lines;
}

function subcategory({ id, name, tickets }: DraftCategory['subcategories'][number], own: KindTeam | undefined): string {
  const route = own === undefined ? '' : `, team: ${own.team.id}`;
  const evidence = own === undefined ? '' : `, ${own.solved} solved by ${oneLine(own.team.name)}`;
  return `      ${id}: { name: ${named({ id, name })}${route} } # ${count(tickets, 'ticket')}${evidence}`;
}

function teams({ teams: list }: Draft): string[] {
  const lines = ['# The level follows from who passes tickets to whom. The triage team gets what nobody can classify.', 'teams:'];
  for (const { id, name, level, reason, solved, triage } of list) {
    lines.push(...comment(`Solved ${count(solved, 'ticket')}. ${level}: ${reason}.`, '  '), `  ${id}:`, `    name: ${named({ id, name })}`, `    level: ${level}`, '    calendar: always', '    starvation: 8h', '    acknowledge: 30m');
    if (triage) lines.push('    triage: true');
  }
  return lines;
}

function agents({ agents: list }: Draft): string[] {
  const isNobody = list.every(({ isPlaceholder }) => isPlaceholder);
  const lines = [
    ...comment(isNobody ? 'The history names no agents: one stands in for each team. Replace them.' : 'Whoever solved at least three tickets. Proficiency: 10 for whoever solved most of a category, the others by the logarithm.'),
    'agents:',
  ];
  for (const { id, name, teams: ids, skills: own, languages, solved, isPlaceholder } of list) {
    lines.push(`  ${id}: # ${isPlaceholder ? 'a placeholder' : `solved ${count(solved, 'ticket')}`}`, `    name: ${named({ id, name })}`, `    teams: ${inline(ids)}`, `    skills: ${inline(own)}`, `    languages: ${inline(languages)}`, '    shift: always');
  }
  return lines;
}

function rules({ rules: list, tried }: Draft): string[] {
  if (list.length === 0) return [...comment(`Of ${count(tried, 'condition')} tried (account, requester, tier, channel, language, words, pairs of them) none says reliably more than the routing matrix.`), 'rules: []'];
  const lines = [
    ...comment(`What the routing matrix does not know, exceptions first. ${count(tried, 'condition')} were tried; these say more than chance explains and held in the latest fifth of the history.`),
    'rules:',
  ];
  for (const { id, why, source, reviewBy, when, set, mined } of list) {
    if (mined?.facts.some(({ kind }) => kind === 'requester')) lines.push('  # Rules know a person by the id that the helpdesk sends. Where the export has names or addresses instead, put the ids here.');
    lines.push(`  - id: ${id}`, `    why: ${scalar(why)}`, `    source: ${scalar(source)}`);
    if (reviewBy !== null) lines.push(`    reviewBy: ${JSON.stringify(reviewBy)}`);
    lines.push(`    when: ${inline(when)}`, `    set: ${inline(set)}`);
  }
  return lines;
}

function promises({ targets }: Draft): string[] {
  const lines = [
    '# Promises as they were kept for four of five tickets, in elapsed time, rounded up. A starting point: promise what customers need.',
    'slaPolicies:', '  - id: everybody', '    calendar: always', '    targets:',
  ];
  for (const promised of PROMISES) {
    for (const { priority, observed } of targets[promised]) {
      lines.push(`      # ${promised} ${priority}: ${observed ? `median ${formatDuration(observed.medianMs)}, 80 % within ${formatDuration(observed.p80Ms)} (${count(observed.tickets, 'ticket')})` : 'too few figures of its own'}`);
    }
    lines.push(`      ${promised}: { ${targets[promised].map(({ priority, targetMs }) => `${priority}: ${formatDuration(targetMs)}`).join(', ')} }`);
  }
  return [...lines, '    resolutionPauses: requester_wait', '    ownershipPauses: agent_work'];
}

/** A name of nothing but spaces or control characters gives way to its id. */
function named({ id, name }: { id: string; name: string }): string {
  return scalar(oneLine(name) || id);
}

/** What no export tells. */
function defaults(): string[] {
  return [
    '# The rest no history tells: common values to start with.',
    'thresholds: { automate: 0.75, suggest: 0.45 }',
    'lifecycle: { reopenWindow: 4d, escalateAfterReopens: 2 }',
    'handoff: { required: { L2: [reason], engineering: [reason, tried, impact] } }',
    'capacity:',
    '  channels: { email: 10, web: 10, chat: 3, phone: 1 }',
    '  total: 12',
    '  weight: { email: 1, web: 1, chat: 1, phone: 1 }',
  ];
}
