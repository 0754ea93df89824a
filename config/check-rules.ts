/** Can each routing rule ever have an effect, and does what it sets fit together? */
import type { AgentConfig, Rule, RuleCondition, RuleEffects, RoutingConfig } from '../domain/config.ts';
import { PRIORITIES } from '../domain/ticket.ts';
import { error, warning, type Finding } from './problems.ts';

/** @returns problems of the section `rules`. */
export function* checkRules(config: RoutingConfig): Generator<Finding> {
  for (const [i, rule] of config.rules.entries()) {
    const earlier = config.rules.slice(0, i);
    if (earlier.some(({ id }) => id === rule.id)) yield error(['rules', i, 'id'], `rule id "${rule.id}" is given twice`);
    const shadows = shadowsOf(rule, earlier);
    if (shadows !== null) {
      yield error(['rules', i], `rule "${rule.id}" never has an effect: ${shadows.join(', ')} above it matches whenever it does and sets the same; move it up, narrow the other, or delete it`);
    }
    yield* checkEffects(config, rule, i);
  }
}

/** Agents of a team who have all the skills. */
export function skilledIn(config: RoutingConfig, team: string, skills: readonly string[]): AgentConfig[] {
  return Object.values(config.agents).filter(
    (agent) => agent.teams.includes(team) && skills.every((skill) => Object.hasOwn(agent.skills, skill)),
  );
}

function* checkEffects(config: RoutingConfig, { id, when, set }: Rule, i: number): Generator<Finding> {
  const subcategoriesOf = (categories: readonly string[]) =>
    categories.flatMap((category) => Object.keys(config.categories[category]?.subcategories ?? {}));
  if (when.category && when.subcategory && !subcategoriesOf(when.category).some((sub) => when.subcategory?.includes(sub))) {
    yield error(['rules', i, 'when', 'subcategory'], `rule "${id}" never matches: none of these subcategories belongs to ${when.category.join(', ')}`);
  }
  const categories = set.category ? [set.category] : (when.category ?? Object.keys(config.categories));
  if (set.subcategory && !subcategoriesOf(categories).includes(set.subcategory)) {
    yield error(['rules', i, 'set', 'subcategory'], `"${set.subcategory}" is no subcategory of ${categories.join(', ')}`);
  }
  if (set.triage && set.team) yield error(['rules', i, 'set', 'triage'], 'set either team or triage: both say where the ticket goes');
  const team = set.team === undefined ? undefined : config.teams[set.team];
  if (set.level && team && team.level !== set.level) {
    yield error(['rules', i, 'set', 'level'], `team "${set.team ?? ''}" is of level ${team.level}; leave the level out`);
  }
  if (set.level && !Object.values(config.teams).some(({ level }) => level === set.level)) {
    yield error(['rules', i, 'set', 'level'], `no team is of level ${set.level}`);
  }
  if (set.requiredSkills) yield* checkSkills(config, { id, set }, categories, i);
}

/** A rule's skills come on top of those of the route, so one and the same agent must have them all. */
function* checkSkills(
  config: RoutingConfig,
  { id, set }: Pick<Rule, 'id' | 'set'>,
  categories: readonly string[],
  i: number,
): Generator<Finding> {
  const at = ['rules', i, 'set', 'requiredSkills'];
  const asked = set.requiredSkills ?? [];
  if (set.team !== undefined) {
    if (skilledIn(config, set.team, asked).length === 0) yield error(at, `nobody in team "${set.team}" has ${asked.join(' and ')}`);
    return;
  }
  for (const category of categories) {
    const row = config.categories[category]?.route[set.level ?? 'L1'];
    if (row === undefined) continue;
    const needed = [...new Set([...row.requiredSkills, ...asked])];
    if (skilledIn(config, row.team, needed).length > 0) continue;
    yield warning(at, `with rule "${id}" a ticket of "${category}" needs ${needed.join(' and ')}, which nobody in team "${row.team}" has`);
  }
}

/** Ids of the earlier rules that together leave nothing for this one to set; null when something is left. */
function shadowsOf({ when, set }: Rule, earlier: readonly Rule[]): string[] | null {
  const weaker = earlier.filter((rule) => alwaysMatchesWith(rule.when, when));
  const shadows = new Set<string>();
  for (const field of Object.keys(set) as (keyof RuleEffects)[]) { // the schema allows no other keys
    const shadow = weaker.find((rule) => takes(rule.set, field, set));
    if (shadow === undefined) return null;
    shadows.add(`"${shadow.id}"`);
  }
  return [...shadows];
}

/** True when the earlier rule leaves nothing of this field to the later one. */
function takes(earlier: RuleEffects, field: keyof RuleEffects, later: RuleEffects): boolean {
  switch (field) {
    case 'team':
    case 'triage':
      return earlier.team !== undefined || earlier.triage !== undefined;
    case 'priorityAtLeast': {
      if (earlier.priorityAtLeast === undefined || later.priorityAtLeast === undefined) return false;
      return PRIORITIES.indexOf(earlier.priorityAtLeast) <= PRIORITIES.indexOf(later.priorityAtLeast);
    }
    default:
      return earlier[field] !== undefined;
  }
}

/** True when `weaker` holds for every ticket for which `stronger` holds. */
function alwaysMatchesWith(weaker: RuleCondition, stronger: RuleCondition): boolean {
  return (Object.keys(weaker) as (keyof RuleCondition)[]).every((key) => { // the schema allows no other keys
    const wide = weaker[key];
    const narrow = stronger[key];
    if (Array.isArray(wide)) return Array.isArray(narrow) && narrow.every((choice) => (wide as string[]).includes(choice)); // all lists hold strings
    // The same window with a lower or equal count.
    if (typeof wide === 'object' && !Array.isArray(wide)) {
      return typeof narrow === 'object' && !Array.isArray(narrow) && narrow.withinMs === wide.withinMs && narrow.atLeast >= wide.atLeast;
    }
    if (typeof wide === 'number') return typeof narrow === 'number' && narrow >= wide;
    return wide === narrow;
  });
}
