/** Rules in words. */
import type { Rule, RuleCondition, RuleEffects } from '../domain/config.ts';
import { formatDuration } from '../domain/duration.ts';

/** What a category or team is called in the text: its id, or its name. */
export type NameOf = (kind: 'categories' | 'teams', id: string) => string;
const byId: NameOf = (_, id) => id;

/** @returns e.g. `the tier is enterprise, and the category is sso_identity` */
export function conditionWords(when: RuleCondition, nameOf = byId): string {
  const parts = [
    anyOf('the category is', when.category?.map((id) => nameOf('categories', id))),
    anyOf('the subcategory is', when.subcategory),
    anyOf('the tier is', when.tier),
    anyOf('the account is', when.accountIds),
    anyOf('the requester is', when.requesterIds),
    when.accountValueAtLeast === undefined ? '' : `the account is worth ${when.accountValueAtLeast.toLocaleString('en-US')} a year or more`,
    when.vip === undefined ? '' : when.vip ? 'the requester is a VIP' : 'the requester is no VIP',
    anyOf('the customer speaks of', when.intents),
    anyOf('the mood is', when.sentiment),
    anyOf('the text reads as', when.urgency),
    anyOf('the language is', when.language),
    anyOf('it comes by', when.channel),
    anyOf('the text says', when.textContains?.map((phrase) => `“${phrase}”`)),
    when.accountsAffected === undefined ? '' : `${when.accountsAffected.atLeast} accounts or more wrote about the same within ${formatDuration(when.accountsAffected.withinMs)}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'always' : parts.join(', and ');
}

/** @returns e.g. `goes to level L2; priority at least high` */
export function effectWords(set: RuleEffects, nameOf = byId): string {
  return [
    set.triage ? 'is left to triage' : '',
    set.team === undefined ? '' : `goes to ${nameOf === byId ? 'team ' : ''}${nameOf('teams', set.team)}`,
    set.level === undefined ? '' : `goes to level ${set.level}`,
    set.category === undefined ? '' : `is taken for ${[nameOf('categories', set.category), set.subcategory].filter(Boolean).join(' / ')}`,
    set.category === undefined && set.subcategory !== undefined ? `is taken for the kind ${set.subcategory}` : '',
    set.priority === undefined ? '' : `has priority ${set.priority}`,
    set.priorityAtLeast === undefined ? '' : `has at least priority ${set.priorityAtLeast}`,
    set.requiredSkills === undefined ? '' : `needs ${set.requiredSkills.join(' and ')}`,
    set.optionalSkills === undefined ? '' : `prefers agents with ${set.optionalSkills.join(' and ')}`,
  ].filter((part) => part !== '').join('; ');
}

/** The whole rule as one sentence. */
export function ruleWords({ when, set }: Pick<Rule, 'when' | 'set'>, nameOf = byId): string {
  const condition = conditionWords(when, nameOf);
  return condition === 'always' ? `Every ticket ${effectWords(set, nameOf)}.` : `When ${condition}: the ticket ${effectWords(set, nameOf)}.`;
}

function anyOf(words: string, choices: readonly string[] | undefined): string {
  if (choices === undefined) return '';
  const last = choices.at(-1) ?? '';
  return `${words} ${choices.length > 1 ? `${choices.slice(0, -1).join(', ')} or ${last}` : last}`;
}
