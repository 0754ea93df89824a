/**
 * Routing rules: what the organisation knows and no model can learn from texts. Ordered; for every field the first matching rule
 * that sets it wins. Rules look at the ticket as it came, never at what other rules set, so their order matters only between
 * rules that set the same field.
 */
import type { Rule, RuleCondition, RuleEffects } from './config.ts';
import { PRIORITIES, type Channel, type Priority, type Sentiment, type Tier } from './ticket.ts';

/** What rules may ask about a ticket. */
export interface RuleFacts {
  /** The model's best guess, however unsure; null when it has none. */
  category: string | null;
  subcategory: string | null;
  tier: Tier;
  accountId: string | null;
  /** The helpdesk's id of the person who wrote; null when unknown. */
  requesterId: string | null;
  /** Yearly, in whole currency units; null when unknown, which no `accountValueAtLeast` matches. */
  accountValue: number | null;
  vip: boolean;
  intents: readonly string[];
  sentiment: Sentiment;
  urgency: Priority;
  language: string;
  channel: Channel;
  /** The configured phrases found in the text: {@link phrasesIn}. */
  matchedPhrases: readonly string[];
  /** How many accounts wrote about the same thing lately, by window; a window that nobody counted matches nothing. */
  accountsAffected?: readonly AccountsAffected[];
}

export interface AccountsAffected {
  withinMs: number;
  accounts: number;
}

/** The fields set, each with the id of the rule that set it. */
export type RuleSettings = { [Field in keyof RuleEffects]?: { value: NonNullable<RuleEffects[Field]>; ruleId: string } };

export interface RulesApplied {
  set: RuleSettings;
  /** Ids of all rules whose condition holds, in order, also those that came too late to set anything. */
  matched: string[];
}

/**
 * Applies the rules in order. `priorityAtLeast` alone is no "first wins": the most urgent one counts, since each is a promise of
 * its own. `team` and `triage` are one question, where the ticket goes: whichever is set first shuts the other out.
 */
export function applyRules(rules: readonly Rule[], facts: RuleFacts): RulesApplied {
  const set: RuleSettings = {};
  const matched: string[] = [];
  for (const { id: ruleId, when, set: effects } of rules) {
    if (!matches(when, facts)) continue;
    matched.push(ruleId);
    const { category, subcategory, team, level, requiredSkills, optionalSkills, priority, priorityAtLeast, triage } = effects;
    const placed = set.team !== undefined || set.triage !== undefined;
    if (category !== undefined) set.category ??= { value: category, ruleId };
    if (subcategory !== undefined) set.subcategory ??= { value: subcategory, ruleId };
    if (team !== undefined && !placed) set.team = { value: team, ruleId };
    if (triage === true && !placed) set.triage = { value: triage, ruleId };
    if (level !== undefined) set.level ??= { value: level, ruleId };
    if (requiredSkills !== undefined) set.requiredSkills ??= { value: requiredSkills, ruleId };
    if (optionalSkills !== undefined) set.optionalSkills ??= { value: optionalSkills, ruleId };
    if (priority !== undefined) set.priority ??= { value: priority, ruleId };
    if (priorityAtLeast !== undefined && isMoreUrgent(priorityAtLeast, set.priorityAtLeast?.value)) {
      set.priorityAtLeast = { value: priorityAtLeast, ruleId };
    }
  }
  return { set, matched };
}

/** True when every entry of the condition holds; an empty condition always does. */
export function matches(when: RuleCondition, facts: RuleFacts): boolean {
  return (
    includes(when.category, facts.category) &&
    includes(when.subcategory, facts.subcategory) &&
    includes(when.tier, facts.tier) &&
    includes(when.accountIds, facts.accountId) &&
    includes(when.requesterIds, facts.requesterId) &&
    (when.accountValueAtLeast === undefined || (facts.accountValue !== null && facts.accountValue >= when.accountValueAtLeast)) &&
    (when.vip === undefined || when.vip === facts.vip) &&
    overlap(when.intents, facts.intents) &&
    includes(when.sentiment, facts.sentiment) &&
    includes(when.urgency, facts.urgency) &&
    includes(when.language, facts.language) &&
    includes(when.channel, facts.channel) &&
    overlap(when.textContains, facts.matchedPhrases) &&
    affects(when.accountsAffected, facts.accountsAffected)
  );
}

/** The windows that rules ask about, each once. */
export function affectedWindows(rules: readonly Rule[]): number[] {
  return [...new Set(rules.flatMap(({ when }) => when.accountsAffected?.withinMs ?? []))];
}

/** True when `priority` comes before `than`, or there is nothing to compare with. */
export function isMoreUrgent(priority: Priority, than: Priority | undefined): boolean {
  return than === undefined || PRIORITIES.indexOf(priority) < PRIORITIES.indexOf(than);
}

/**
 * The phrases of all `textContains` that occur in the text, as configured, each once. Case, width and kind of white space do not
 * matter; a phrase counts only as whole words, by Unicode's idea of letters and digits.
 */
export function phrasesIn(text: string, rules: readonly Rule[]): string[] {
  const plainText = plain(text);
  const phrases = new Set(rules.flatMap(({ when }) => when.textContains ?? []));
  return [...phrases].filter((phrase) => {
    const plainPhrase = plain(phrase);
    // Looking it up is cheap and mostly says no; only then are the word borders worth a pattern.
    return plainText.includes(plainPhrase) && wholeWords(plainPhrase).test(plainText);
  });
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

function wholeWords(phrase: string): RegExp {
  const literal = phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}_])${literal}(?![\\p{L}\\p{M}\\p{N}_])`, 'u');
}

function affects(wanted: RuleCondition['accountsAffected'], counts: readonly AccountsAffected[] = []): boolean {
  return wanted === undefined || counts.some(({ withinMs, accounts }) => withinMs === wanted.withinMs && accounts >= wanted.atLeast);
}

function includes<T>(choices: readonly T[] | undefined, value: T | null): boolean {
  return choices === undefined || (value !== null && choices.includes(value));
}

function overlap(choices: readonly string[] | undefined, values: readonly string[]): boolean {
  return choices === undefined || choices.some((choice) => values.includes(choice));
}
