/** The routing-logic document: what a routing file says, for people who never open it. */
import type { CategoryConfig, RoutingConfig } from '../domain/config.ts';
import { formatDuration } from '../domain/duration.ts';
import { thresholdsOf } from '../domain/routing.ts';
import { LEVELS, PRIORITIES, TIERS, type Level } from '../domain/ticket.ts';

import { documentPage } from './document-page.ts';
import { heading, list, paragraph, plain, table, type Block } from './document.ts';
import { hoursSection, peopleSection, slaSection, teamsSection } from './config-doc-tables.ts';
import { placementSection } from './config-doc-placement.ts';
import { conditionWords, ruleWords, type NameOf } from './rule-words.ts';
import { count } from './terminal.ts';

/** @param version of the config, as decisions name it */
export function routingDocument(config: RoutingConfig, version: string): Block[] {
  const { organisation, categories, teams, agents, rules } = config;
  const size = [count(Object.keys(categories).length, 'category', 'categories'), count(Object.keys(teams).length, 'team'), count(Object.keys(agents).length, 'agent'), count(rules.length, 'rule')];
  return [
    heading(1, `Routing logic of ${plain(organisation.name)}`),
    paragraph(`${size.join(', ')}. Made by \`waybill config doc\` from version \`${version}\` of the routing file; every decision names the version it was made by. Change the file, not this page.`),
    ...overview(config),
    ...categoriesSection(config),
    ...matrixSection(config),
    ...rulesSection(config),
    ...prioritySection(config),
    ...slaSection(config),
    ...teamsSection(config),
    ...placementSection(config),
    ...peopleSection(config),
    ...hoursSection(config),
    ...handoffSection(config),
    ...capacitySection(config),
  ];
}

/** The same as one HTML page. */
export function routingPage(config: RoutingConfig, version: string, blocks: readonly Block[]): string {
  const tile = (label: string, of: object) => ({ value: String(Object.keys(of).length), label });
  return documentPage({
    title: `Routing logic of ${config.organisation.name}`,
    subtitle: `Version ${version} of the routing file; every decision names the version it was made by.`,
    verdict: 'Rules go first, then the model as far as it is sure; what nobody vouches for goes to people, never to a guess.',
    tiles: [tile('categories', config.categories), tile('teams', config.teams), tile('agents', config.agents), tile('skills', config.skills), tile('rules', config.rules)],
    footer: 'Made by waybill config doc. Change the routing file, not this page.',
  }, blocks);
}

function overview(config: RoutingConfig): Block[] {
  const { automate, suggest } = config.thresholds;
  const triage = Object.values(config.teams).find((team) => team.triage)?.name ?? 'the triage team';
  return [
    heading(2, 'How a ticket finds its way'),
    list([
      'The text is read: category, urgency, mood, language, and what the customer asks for.',
      'Rules are asked in order; for each thing a rule can set, the first one that fits wins. A rule always beats the model.',
      `Without a rule the model's category counts: from ${percent(automate)} confidence the ticket is routed; from ${percent(suggest)} it is routed, marked as a suggestion, when a rule names the same category; below, ${plain(triage)} decides with the best three candidates in view. A model that has learned thresholds of its own goes by those. Some categories have thresholds of their own.`,
      'Category and level give the team and the skills it takes; among the free agents who have them, the team’s mode chooses one.',
      `Answers are given in ${config.organisation.languages.join(', ')}; a ticket nobody could take in its own language is answered in ${config.organisation.defaultLanguage}.`,
    ]),
  ];
}

function categoriesSection({ categories, teams }: RoutingConfig): Block[] {
  const kinds = ({ subcategories }: CategoryConfig) =>
    Object.values(subcategories).map(({ name, requiredSkills, team }) => {
      const more = [team === undefined ? '' : `goes to ${plain(teams[team]?.name ?? team)}`, requiredSkills.length > 0 ? `needs ${requiredSkills.join(', ')}` : ''].filter(Boolean);
      return plain(name) + (more.length > 0 ? ` (${more.join('; ')})` : '');
    }).join(', ');
  return [
    heading(2, 'Categories'),
    table(['Category', 'What belongs here', 'Kinds'], Object.entries(categories).map(([id, category]) => [`**${plain(category.name)}** \`${id}\``, plain(category.about), kinds(category) || '–'])),
  ];
}

function matrixSection(config: RoutingConfig): Block[] {
  const levels = LEVELS.filter((level) => Object.values(config.categories).some(({ route }) => route[level]));
  const cell = ({ route }: CategoryConfig, level: Level) => {
    const row = route[level];
    if (row === undefined) return '–';
    const skills = [row.requiredSkills.length > 0 ? `needs ${row.requiredSkills.join(', ')}` : '', row.optionalSkills.length > 0 ? `prefers ${row.optionalSkills.join(', ')}` : ''];
    return [`**${plain(config.teams[row.team]?.name ?? row.team)}**`, ...skills.filter(Boolean)].join('<br>');
  };
  return [
    heading(2, 'Who takes what'),
    paragraph('A ticket starts at the first level unless a rule says otherwise, and goes up by escalation.'),
    table(['Category', ...levels, 'Routed from', 'Suggested from'], Object.entries(config.categories).map(([id, category]) => {
      const { automate, suggest } = thresholdsOf(id, config);
      return [plain(category.name), ...levels.map((level) => cell(category, level)), percent(automate), percent(suggest)];
    })),
  ];
}

function rulesSection(config: RoutingConfig): Block[] {
  const { rules } = config;
  if (rules.length === 0) return [heading(2, 'Rules'), paragraph('There are none: the model and the table above decide alone.')];
  const origin = (source: string | null, reviewBy: string | null) => [source === null ? '' : plain(source), reviewBy === null ? '' : `look at it again by ${reviewBy}`].filter(Boolean).join('; ') || '–';
  return [
    heading(2, 'Rules'),
    paragraph('In the order they are asked.'),
    table(['', 'Rule', 'What it says', 'Why', 'Where from'], rules.map((rule, i) => [String(i + 1), `\`${rule.id}\``, plain(ruleWords(rule, namesOf(config))), plain(rule.why), origin(rule.source, rule.reviewBy)])),
  ];
}

function prioritySection(config: RoutingConfig): Block[] {
  const raising = config.rules.filter(({ set }) => set.priority ?? set.priorityAtLeast);
  const at = (priority: string) => raising.filter(({ set }) => (set.priority ?? set.priorityAtLeast) === priority);
  const rows = PRIORITIES.filter((priority) => at(priority).length > 0).flatMap((priority) =>
    at(priority).map(({ id, when, set }) => [`**${priority}**`, plain(conditionWords(when, namesOf(config))), set.priority === undefined ? 'at least' : 'exactly', `\`${id}\``]));
  return [
    heading(2, 'Priorities'),
    paragraph(`Of ${PRIORITIES.join(', ')}: what the text reads as, unless a rule says otherwise. A rule that says “at least” never lowers it, and the most urgent one counts.`),
    ...(rows.length > 0 ? [table(['Priority', 'When', '', 'Rule'], rows)] : []),
  ];
}

function handoffSection({ handoff, lifecycle }: RoutingConfig): Block[] {
  const needed = LEVELS.flatMap((level) => (handoff.required[level]?.length ? [`To **${level}**: ${handoff.required[level].join(', ')}.`] : []));
  return [
    heading(2, 'Handoffs and reopening'),
    paragraph(needed.length > 0 ? 'What an escalation must bring along. Without it the escalation is refused with the list of what is missing; one that a clock forces goes through with the gaps marked.' : 'An escalation needs nothing beyond its reason.'),
    ...(needed.length > 0 ? [list(needed)] : []),
    paragraph(`A customer’s answer reopens a solved ticket for ${formatDuration(lifecycle.reopenWindowMs)}; later it starts a follow-up. ${lifecycle.escalateAfterReopens === null ? 'Reopening never escalates.' : `Reopened ${lifecycle.escalateAfterReopens} times, it goes one level up.`}${anewWords(lifecycle)}`),
  ];
}

function anewWords({ reopenWindowMs, reclassifyAfterMs }: RoutingConfig['lifecycle']): string {
  if (reclassifyAfterMs === null || reclassifyAfterMs >= reopenWindowMs) return '';
  return ` An answer ${formatDuration(reclassifyAfterMs)} or more after the solution is read anew; when it is surely about something else, it goes where that belongs.`;
}

function capacitySection({ capacity: { channels, total, weight } }: RoutingConfig): Block[] {
  return [
    heading(2, 'How much one person carries'),
    paragraph(`At most ${total} over all channels, unless the person has caps of their own. Only new and open tickets count.`),
    table(['Channel', 'At most', 'One ticket weighs'], (['email', 'web', 'chat', 'phone'] as const).map((channel) => [channel, String(channels[channel]), String(weight[channel])])),
    paragraph(`Customers’ tiers, most valuable first: ${TIERS.join(', ')}.`),
  ];
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** People know names; ids stand beside them where the tables introduce them. */
function namesOf(config: RoutingConfig): NameOf {
  return (kind, id) => config[kind][id]?.name ?? id;
}
