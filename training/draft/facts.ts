/** What a routing rule may ask about a past ticket, as numbered facts. */
import type { RuleCondition } from '../../domain/config.ts';
import { codeOf } from './ids.ts';
import type { PastTicket } from './past.ts';
import type { Taxonomy } from './taxonomy.ts';
import { plainText, type Terms } from './terms.ts';

export type FactKind = 'account' | 'requester' | 'tier' | 'vip' | 'channel' | 'language' | 'category' | 'subcategory' | 'term';

export interface Fact {
  kind: FactKind;
  /** For people, as the history writes it. */
  words: string;
  when: RuleCondition;
}

export interface Facts {
  facts: Fact[];
  /** Per ticket: numbers of its facts, terms last. */
  ofTicket: number[][];
}

/** Pairs that say one thing twice: a customer's tier, VIP list and language hardly change from ticket to ticket. */
const ONE_THING: readonly (readonly FactKind[])[] = [
  ['category', 'subcategory'],
  ['account', 'requester'], ['account', 'tier'], ['account', 'vip'], ['account', 'language'],
  ['requester', 'tier'], ['requester', 'vip'], ['requester', 'language'],
];

/** Whether a rule may ask both. */
export function mayPair(a: FactKind, b: FactKind): boolean {
  return a !== b && !ONE_THING.some((kinds) => kinds.includes(a) && kinds.includes(b));
}

/** The condition that asks all of them. */
export function conditionOf(facts: readonly Fact[]): RuleCondition {
  return Object.assign({}, ...facts.map(({ when }) => when)) as RuleCondition; // parts of one condition under different keys
}

export function factsOf(tickets: readonly PastTicket[], taxonomy: Taxonomy, terms: Terms): Facts {
  const facts: Fact[] = [];
  const numbers = new Map<string, number>();
  const number = (kind: FactKind, words: string, when: RuleCondition) => {
    const key = `${kind} ${JSON.stringify(when)}`; // two names of one code are one account
    const known = numbers.get(key) ?? facts.push({ kind, words, when }) - 1;
    numbers.set(key, known);
    return known;
  };
  const nameOf = new Map(taxonomy.categories.map(({ id, name }) => [id, name]));
  const structured = tickets.map(({ ticket, language }, i) => {
    const found: number[] = [];
    const topic = taxonomy.origin === 'teams' ? null : taxonomy.of[i]; // a team must not explain itself
    if (ticket.account !== null) found.push(number('account', ticket.account, { accountIds: [codeOf(ticket.account, 'account')] }));
    if (ticket.requester !== null) found.push(number('requester', ticket.requester, { requesterIds: [codeOf(ticket.requester, 'requester')] }));
    if (ticket.tier !== null) found.push(number('tier', ticket.tier, { tier: [ticket.tier] }));
    if (ticket.vip === true) found.push(number('vip', 'VIP requesters', { vip: true }));
    if (ticket.channel !== null) found.push(number('channel', ticket.channel, { channel: [ticket.channel] }));
    if (language !== null) found.push(number('language', language, { language: [language] }));
    if (topic) {
      found.push(number('category', nameOf.get(topic.category) ?? topic.category, { category: [topic.category] }));
      if (topic.subcategory !== null) {
        found.push(number('subcategory', `${topic.category}/${topic.subcategory}`, { category: [topic.category], subcategory: [topic.subcategory] }));
      }
    }
    return found;
  });
  const groups = sameTexts(terms, tickets.map(({ text }) => plainText(text)));
  const termFact = new Map(groups.map(({ term, phrases }) => [term, number('term', phrases.join('" or "'), { textContains: phrases })]));
  const ofTicket = structured.map((found, i) => [...found, ...(terms.ofText[i] ?? []).flatMap((term) => termFact.get(term) ?? [])]);
  return { facts, ofTicket };
}

const MOST_PHRASES = 4;

/** Terms that stand in exactly the same texts are one fact: nobody can tell from the history which of them decides. */
function sameTexts(terms: Terms, plainTexts: readonly string[]): { term: number; phrases: string[] }[] {
  const placesOf = terms.names.map((): number[] => []);
  terms.ofText.forEach((found, i) => found.forEach((term) => placesOf[term]?.push(i)));
  const groups = new Map<string, number[]>();
  placesOf.forEach((places, term) => groups.set(places.join(), [...(groups.get(places.join()) ?? []), term]));
  return [...groups.values()].map((group) => {
    const texts = (placesOf[group[0] ?? -1] ?? []).map((i) => plainTexts[i] ?? '');
    const phrases = chained(group.map((term) => terms.names[term] ?? ''), texts);
    // A word that the group knows only as part of a phrase adds nothing to it.
    const own = phrases.filter((name) => !phrases.some((longer) => longer !== name && partsOf(longer).includes(name)));
    return { term: group[0] ?? -1, phrases: own.sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, MOST_PHRASES) };
  });
}

/** "time zone" and "zone drift" become "time zone drift" where every text has it so. */
function chained(names: readonly string[], texts: readonly string[]): string[] {
  for (const first of names) {
    const middle = partsOf(first).at(-1) ?? '';
    const second = partsOf(first).length > 1 ? names.find((name) => name !== first && name.startsWith(middle) && partsOf(name).length > 1 && partsOf(name)[0] === middle) : undefined;
    const whole = second === undefined ? '' : first + second.slice(middle.length);
    if (second !== undefined && texts.every((text) => text.includes(whole))) {
      return chained([whole, ...names.filter((name) => name !== first && name !== second)], texts);
    }
  }
  return [...names];
}

function partsOf(phrase: string): string[] {
  return phrase.split(/[^\p{L}\p{M}\p{N}_]/u);
}
