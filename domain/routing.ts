/**
 * Where a ticket goes and why. Rules go before the model; the model is believed as far as its confidence reaches;
 * what nobody vouches for goes to triage with the best candidates shown, never to a guess.
 *
 * Whether a field that somebody has already written may be overwritten is for the caller to ask (`mayOverwrite`, with `by`).
 */
import { bestGuess, isSure, knownGuesses, measured, percent, type BestGuess } from './best-guess.ts';
import type { RoutingConfig, Rule } from './config.ts';
import { meaningReasons } from './meaning-gap.ts';
import { own, routeFor, triageTeam, union, type Route } from './routing-matrix.ts';
import { applyRules, isMoreUrgent, type AccountsAffected, type RuleSettings } from './rules.ts';
import type { CategoryGuess, Channel, Context, Level, Priority, Understanding, Writer } from './ticket.ts';

export { nextLevel, routeFor, thresholdsOf, triageTeam } from './routing-matrix.ts';

export interface RoutingInput {
  understanding: Understanding;
  context: Context;
  channel: Channel;
  accountId: string | null;
  requesterId: string | null;
  /** From `phrasesIn`, found where the text is. */
  matchedPhrases: readonly string[];
  /** For rules with `accountsAffected`; absent when nobody has counted: they do not match. */
  accountsAffected?: readonly AccountsAffected[];
  config: RoutingConfig;
  configVersion: string;
}

export interface RoutingDecision {
  /** Trusted · routed but marked for a second look · left to people. */
  mode: 'automated' | 'suggested' | 'triage';
  /** Null when nobody vouches for one. */
  category: string | null;
  subcategory: string | null;
  by: { category: Writer; priority: Writer; team: Writer };
  priority: Priority;
  level: Level;
  team: string;
  requiredSkills: string[];
  optionalSkills: string[];
  /** To answer in: the ticket's own when somebody who can take it there speaks it, otherwise the organisation's. */
  language: string;
  /** Sentences for people, made of codes and numbers only. */
  reasons: string[];
  /** What else it might be, best first, at most three. For triage: the candidates to choose from. */
  alternatives: { category: string; confidence: number; team: string }[];
  /** All rules that matched, in order. */
  ruleIds: string[];
  /** What the model gives the decided category, or its best guess when none was decided; 0..1. */
  confidence: number;
  configVersion: string;
  modelVersion: string;
}

/**
 * Routes a new ticket. Same input, same decision.
 * @throws Error when the config has no triage team, which no checked config lacks.
 */
export function routeNewTicket(input: RoutingInput): RoutingDecision {
  const { understanding, context, channel, accountId, requesterId, matchedPhrases, accountsAffected = [], config, configVersion } = input;
  const guesses = knownGuesses(understanding, config);
  const best = bestGuess(understanding, config);
  const { category, subcategory, confidence } = best;
  const facts = { ...understanding, ...context, category, subcategory, channel, accountId, requesterId, matchedPhrases, accountsAffected };
  const { set, matched } = applyRules(config.rules, facts);
  const topic = decideTopic(best, set, config.rules.filter(({ id }) => matched.includes(id)), config);
  const place = decidePlace(topic, set, config);
  const priority = decidePriority(understanding.urgency, set);
  const answer = decideLanguage(understanding.language, place, config);
  return {
    mode: place.mode,
    category: topic.category,
    subcategory: topic.subcategory,
    by: { category: topic.by, priority: priority.by, team: place.by },
    priority: priority.value,
    level: place.level,
    team: place.team,
    requiredSkills: place.requiredSkills,
    optionalSkills: place.optionalSkills,
    language: answer.language,
    reasons: [...topic.reasons, ...meaningReasons(understanding.wordsOnly), ...place.reasons, ...priority.reasons, ...answer.reasons],
    alternatives: alternativesTo(place.mode === 'triage' ? null : topic.category, guesses, config),
    ruleIds: matched,
    confidence: topic.category === null ? confidence : confidenceIn(topic.category, guesses),
    configVersion,
    modelVersion: understanding.modelVersion,
  };
}

interface Topic {
  mode: RoutingDecision['mode'];
  category: string | null;
  subcategory: string | null;
  by: Writer;
  reasons: string[];
}

/** What it is about, and whether that may be trusted. */
function decideTopic(best: BestGuess, set: RuleSettings, matched: readonly Rule[], config: RoutingConfig): Topic {
  const { mode, category, by, reason } = decideCategory(best, set, matched);
  const wanted = set.subcategory?.value ?? (category === best.category ? best.subcategory : null);
  const known = category === null ? undefined : own(config.categories, category)?.subcategories;
  const subcategory = known && wanted !== null && Object.hasOwn(known, wanted) ? wanted : null;
  return { mode, category, subcategory, by, reasons: [reason] };
}

function decideCategory(best: BestGuess, set: RuleSettings, matched: readonly Rule[]): Pick<Topic, 'mode' | 'category' | 'by'> & { reason: string } {
  const { category, confidence, automate, suggest, isRefused } = best;
  const ruled = set.category;
  const thought = measured(best);
  if (ruled) {
    const mode = isSure(best) && category === ruled.value ? 'automated' : 'suggested';
    return { mode, category: ruled.value, by: 'rule', reason: `rule ${ruled.ruleId} sets category ${ruled.value}; ${thought}` };
  }
  if (isSure(best)) return { mode: 'automated', category, by: 'model', reason: `${thought}, enough to automate (${percent(best.automate)})` };
  if (isRefused) return { mode: 'triage', category: null, by: 'model', reason: `${thought}, but the text is like none of the categories it knows` };
  const agreeing = category === null ? undefined : matched.find(({ when }) => when.category?.includes(category));
  const mayBeSuggested = suggest !== null && confidence >= suggest;
  if (category !== null && mayBeSuggested && agreeing) {
    return { mode: 'suggested', category, by: 'model', reason: `${thought}, enough to suggest (${percent(suggest)}), and rule ${agreeing.id} agrees` };
  }
  const gap = mayBeSuggested
    ? `${automate === null ? 'which it has not earned trust for yet,' : `below ${percent(automate)}`} and no rule agrees`
    : suggest === null ? 'a category it has not earned trust for yet' : `below ${percent(suggest)}`;
  return { mode: 'triage', category: null, by: 'model', reason: category === null ? thought : `${thought}, ${gap}` };
}

interface Place {
  mode: RoutingDecision['mode'];
  team: string;
  level: Level;
  requiredSkills: string[];
  optionalSkills: string[];
  by: Writer;
  reasons: string[];
}

/** Who takes it: a rule's team, triage, or the routing matrix. */
function decidePlace({ mode, category, subcategory }: Topic, set: RuleSettings, config: RoutingConfig): Place {
  if (set.triage) return triage('rule', `rule ${set.triage.ruleId} leaves it to triage`, config);
  const by = set.team || set.level || set.category ? 'rule' : 'model';
  if (set.team) {
    const { value: team, ruleId } = set.team;
    const level = own(config.teams, team)?.level ?? 'L1';
    const route = routeFor(category, subcategory, level, config);
    const skills = route?.team === team ? route : { requiredSkills: [], optionalSkills: [] };
    // The rule stands behind the team, though nobody may stand behind a category.
    return { mode: mode === 'triage' ? 'suggested' : mode, team, level, by, ...withRuleSkills(skills, set), reasons: [`rule ${ruleId} sends it to ${team}`] };
  }
  if (mode === 'triage') return triage('model', 'left to triage, with the best candidates', config);
  const level = set.level?.value ?? 'L1';
  const route = routeFor(category, subcategory, level, config);
  if (route === null) return triage(by, `no team is of level ${level}: left to triage`, config);
  const reasons = [
    ...(set.level ? [`rule ${set.level.ruleId} sends it to level ${level}`] : []),
    route.reason ?? `${route.team} takes ${category ?? 'it'} at ${level}`,
  ];
  return { mode, team: route.team, level, by, ...withRuleSkills(route, set), reasons };
}

/** Triage asks for no skills: whoever is there sorts it. */
function triage(by: Writer, reason: string, config: RoutingConfig): Place {
  const team = triageTeam(config);
  return { mode: 'triage', team, level: config.teams[team]?.level ?? 'L1', requiredSkills: [], optionalSkills: [], by, reasons: [reason] };
}

function withRuleSkills(route: Pick<Route, 'requiredSkills' | 'optionalSkills'>, set: RuleSettings): Pick<Route, 'requiredSkills' | 'optionalSkills'> {
  return {
    requiredSkills: union(route.requiredSkills, set.requiredSkills?.value ?? []),
    optionalSkills: union(route.optionalSkills, set.optionalSkills?.value ?? []),
  };
}

function decidePriority(urgency: Priority, { priority, priorityAtLeast }: RuleSettings): { value: Priority; by: Writer; reasons: string[] } {
  const start = priority?.value ?? urgency;
  const reasons = [priority ? `rule ${priority.ruleId} sets priority ${start}` : `the text reads as priority ${start}`];
  if (!priorityAtLeast || !isMoreUrgent(priorityAtLeast.value, start)) return { value: start, by: priority ? 'rule' : 'model', reasons };
  const raised = `rule ${priorityAtLeast.ruleId} raises the priority to ${priorityAtLeast.value}`;
  return { value: priorityAtLeast.value, by: 'rule', reasons: [...reasons, raised] };
}

/** A language that nobody who could take the ticket speaks would leave it waiting for ever. */
function decideLanguage(language: string, { team, requiredSkills }: Place, config: RoutingConfig): { language: string; reasons: string[] } {
  const { defaultLanguage } = config.organisation;
  const isSpoken = Object.values(config.agents).some(
    (agent) => agent.teams.includes(team) && agent.languages.includes(language) && requiredSkills.every((skill) => Object.hasOwn(agent.skills, skill)),
  );
  if (isSpoken || language === defaultLanguage) return { language, reasons: [] };
  return { language: defaultLanguage, reasons: [`nobody in ${team} could take it in ${language}: answered in ${defaultLanguage}`] };
}

function alternativesTo(decided: string | null, guesses: readonly CategoryGuess[], config: RoutingConfig): RoutingDecision['alternatives'] {
  return guesses
    .filter(({ category }) => category !== decided)
    .slice(0, 3)
    .map(({ category, subcategory, confidence }) => ({ category, confidence, team: routeFor(category, subcategory, 'L1', config)?.team ?? triageTeam(config) }));
}

function confidenceIn(category: string, guesses: readonly CategoryGuess[]): number {
  return guesses.find((guess) => guess.category === category)?.confidence ?? 0;
}
