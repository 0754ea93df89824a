/**
 * Does the organisation that `routing.yaml` describes make sense as a whole? Shape and references are known to be right here
 * (schema.ts, references.ts); what is asked now is whether every ticket finds somebody.
 */
import { neverOpens } from '../domain/calendar.ts';
import { capsOf } from '../domain/capacity.ts';
import type { AgentConfig, RoutingConfig } from '../domain/config.ts';
import { CHANNELS, LEVELS, PRIORITIES, TIERS } from '../domain/ticket.ts';
import { checkRules, skilledIn } from './check-rules.ts';
import { error, warning, type Finding } from './problems.ts';

/** More categories than people can tell apart make bad labels, fewer make useless routes. */
const CATEGORY_COUNT = { min: 8, max: 12 };

/** @returns everything that is wrong or doubtful, in the order of the file's sections. */
export function checkConfig(config: RoutingConfig): Finding[] {
  return [
    ...checkSkillsAndLanguages(config),
    ...checkCalendars(config),
    ...checkCategories(config),
    ...checkTeams(config),
    ...checkAgents(config),
    ...checkRules(config),
    ...checkSlaPolicies(config),
    ...checkThresholds(config),
    ...checkCapacity(config),
  ];
}

function* checkSkillsAndLanguages({ skills, agents, organisation }: RoutingConfig): Generator<Finding> {
  for (const skill of Object.keys(skills)) {
    const holders = Object.keys(agents).filter((id) => Object.hasOwn(agents[id]?.skills ?? {}, skill));
    if (holders.length === 0) yield warning(['skills', skill], `nobody has the skill "${skill}"; give it to an agent or delete it`);
    if (holders.length === 1) {
      yield warning(['skills', skill], `only ${holders.join()} has the skill "${skill}"; tickets that need it wait whenever that person is away`);
    }
  }
  for (const [i, language] of organisation.languages.entries()) {
    if (Object.values(agents).some((agent) => agent.languages.includes(language))) continue;
    const finding = language === organisation.defaultLanguage ? error : warning;
    yield finding(['organisation', 'languages', i], `nobody speaks "${language}"; add it to an agent or take it off the list`);
  }
}

function* checkCalendars({ calendars }: RoutingConfig): Generator<Finding> {
  for (const [id, calendar] of Object.entries(calendars)) {
    if (neverOpens(calendar)) yield error(['calendars', id, 'week'], `calendar "${id}" never opens; give at least one day hours`);
  }
}

function* checkCategories(config: RoutingConfig): Generator<Finding> {
  const count = Object.keys(config.categories).length;
  if (count < CATEGORY_COUNT.min || count > CATEGORY_COUNT.max) {
    yield warning(['categories'], `${count} categories; ${CATEGORY_COUNT.min} to ${CATEGORY_COUNT.max} work best, finer kinds belong into subcategories`);
  }
  for (const [id, category] of Object.entries(config.categories)) {
    if (category.route.L1 === undefined) yield error(['categories', id, 'route'], `nobody handles "${id}" at L1; add a row L1: { team: … }`);
    for (const [subcategory, { requiredSkills, team }] of Object.entries(category.subcategories)) {
      if (team === undefined || skilledIn(config, team, requiredSkills).length > 0) continue;
      yield error(['categories', id, 'subcategories', subcategory, 'team'], `nobody in team "${team}" has ${requiredSkills.join(' and ')}; such tickets would wait for ever`);
    }
    for (const level of LEVELS) {
      const row = category.route[level];
      if (row === undefined) continue;
      const at = ['categories', id, 'route', level];
      const teamLevel = config.teams[row.team]?.level;
      if (teamLevel !== level) yield error([...at, 'team'], `team "${row.team}" is a team of level ${teamLevel ?? 'none'}, not ${level}`);
      if (skilledIn(config, row.team, row.requiredSkills).length === 0) {
        yield error(at, `nobody in team "${row.team}" has ${row.requiredSkills.join(' and ')}; "${id}" would wait for ever at ${level}`);
        continue;
      }
      for (const [subcategory, { requiredSkills, team: own }] of Object.entries(category.subcategories)) {
        if (own !== undefined && config.teams[own]?.level === level) continue;
        const needed = [...new Set([...row.requiredSkills, ...requiredSkills])];
        if (skilledIn(config, row.team, needed).length > 0) continue;
        const message = `nobody in team "${row.team}" (${level}) has ${needed.join(' and ')}; such tickets would wait for ever`;
        yield error(['categories', id, 'subcategories', subcategory], message);
      }
    }
  }
}

function* checkTeams({ teams, agents }: RoutingConfig): Generator<Finding> {
  const triage = Object.keys(teams).filter((id) => teams[id]?.triage);
  if (triage.length === 0) yield error(['teams'], 'no triage team; set triage: true for the one that takes what nobody can classify');
  for (const id of triage) {
    if (triage.length > 1) yield error(['teams', id, 'triage'], `${triage.length} triage teams (${triage.join(', ')}); keep exactly one`);
    if (teams[id]?.level !== 'L1') yield error(['teams', id, 'level'], 'the triage team must be of level L1: new tickets start there');
  }
  for (const [id, team] of Object.entries(teams)) {
    const staffed = Object.values(agents).some((agent) => agent.teams.includes(id));
    if (!staffed && team.level !== 'ai') yield error(['teams', id], `team "${id}" has no agents; its tickets would wait for ever`);
    for (const [i, { team: helper }] of team.overflow.entries()) {
      if (helper === id) yield error(['teams', id, 'overflow', i, 'team'], 'a team cannot help itself out; name another one');
      if (team.overflow.findIndex((other) => other.team === helper) < i) yield warning(['teams', id, 'overflow', i, 'team'], `"${helper}" helps out already; keep the earlier wait only`);
    }
    if (team.supervisor?.team === id) yield error(['teams', id, 'supervisor', 'team'], 'a team cannot be its own supervisor; name another one, or leave the line out');
    if (team.relax !== null && Math.max(team.relax.lowMs, team.relax.mediumMs, team.relax.highMs) > (team.supervisor?.afterMs ?? Infinity)) {
      yield warning(['teams', id, 'relax'], 'optional skills are still insisted on when the supervisors join; shorten these times, or let the supervisors wait longer');
    }
  }
}

function* checkAgents(config: RoutingConfig): Generator<Finding> {
  for (const [id, { teams, delegate }] of Object.entries(config.agents)) {
    if (teams.length === 0) yield warning(['agents', id, 'teams'], `agent "${id}" is in no team and will never get a ticket`);
    if (delegate === id) yield error(['agents', id, 'delegate'], 'nobody can stand in for themselves; name a colleague, or leave the line out');
    if (delegate === null && teams.some((team) => config.teams[team]?.onOffline === 'delegate')) {
      yield warning(['agents', id, 'delegate'], `a team of "${id}" hands tickets to delegates, and "${id}" has none; name one, or the tickets go to anybody`);
    }
  }
}

function* checkSlaPolicies({ slaPolicies }: RoutingConfig): Generator<Finding> {
  const open = new Set<string>(TIERS);
  for (const [i, policy] of slaPolicies.entries()) {
    const at = ['slaPolicies', i];
    if (slaPolicies.findIndex(({ id }) => id === policy.id) < i) yield error([...at, 'id'], `policy id "${policy.id}" is given twice`);
    const taken = (policy.tiers ?? TIERS).filter((tier) => open.delete(tier));
    if (taken.length === 0) yield error(at, `policy "${policy.id}" never applies: the policies above it take all of its tiers`);
    for (const clock of ['first_reply', 'resolution'] as const) {
      if (policy.targets[clock] === undefined) yield warning([...at, 'targets'], `policy "${policy.id}" promises no ${clock}`);
    }
    for (const [clock, targets] of Object.entries(policy.targets)) {
      const [...inOrder] = PRIORITIES.map((priority) => targets[priority]);
      if (inOrder.some((ms, n) => ms < (inOrder[n - 1] ?? 0))) {
        yield warning([...at, 'targets', clock], `a more urgent ticket has a longer target than a less urgent one; the order is ${PRIORITIES.join(', ')}`);
      }
    }
  }
  if (open.size > 0) yield error(['slaPolicies'], `no policy for tier ${[...open].join(', ')}; leave "tiers" out of the last policy to take the rest`);
}

function* checkThresholds({ thresholds, categories }: RoutingConfig): Generator<Finding> {
  const wrong = 'suggest must not lie above automate';
  if (thresholds.suggest > thresholds.automate) yield error(['thresholds', 'suggest'], wrong);
  for (const [id, category] of Object.entries(categories)) {
    if (category.thresholds === null) continue;
    const { suggest, automate } = { ...thresholds, ...category.thresholds };
    if (suggest > automate) yield error(['categories', id, 'thresholds'], `${wrong} (${suggest} > ${automate}, general values included)`);
  }
}

function* checkCapacity({ capacity, agents, teams }: RoutingConfig): Generator<Finding> {
  const { channels, total, weight } = capacity;
  for (const channel of CHANNELS) {
    if (weight[channel] > Math.min(channels[channel], total)) {
      yield error(['capacity', 'weight', channel], `one ${channel} ticket weighs more than an agent may carry; nobody could ever take one`);
      continue;
    }
    const canCarry = (agent: AgentConfig): boolean => {
      const caps = capsOf(agent, { capacity });
      return weight[channel] <= Math.min(caps[channel], caps.total);
    };
    for (const id of Object.keys(teams)) {
      const staff = Object.values(agents).filter((agent) => agent.teams.includes(id));
      if (staff.length === 0 || staff.some(canCarry)) continue;
      yield error(['teams', id], `nobody in team "${id}" may carry a single ${channel} ticket (${weight[channel]}); raise an agent's caps`);
    }
  }
}
