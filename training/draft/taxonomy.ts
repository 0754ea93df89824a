/**
 * Proposes at most 12 categories: those of the history, small ones merged; without any, what the texts tell apart: the topics of
 * the teams, or else groups of similar texts; without texts, one for each team.
 */
import { trueCategory } from '../../domain/history.ts';
import { clustersOf, directionsOf } from './clusters.ts';
import { idsFor } from './ids.ts';
import { mergedInto } from './merge.ts';
import { countsOf, mostFrequent, spellings, type PastTicket } from './past.ts';
import type { Terms } from './terms.ts';
import { topicsOf } from './topics.ts';

/** More than people can tell apart make bad labels. */
const MOST_CATEGORIES = 12;
const CLUSTERS = 10;
const TEXTS_PER_CLUSTER = 15;
const CLUSTER_SEED = 42;
const MOST_SUBCATEGORIES = 12;
const FEWEST_TICKETS = 3;
/** Rarer ones of a longer list say too little to be merged anywhere. */
const MOST_NAMES = 100;

export interface DraftCategory {
  id: string;
  name: string;
  /** One sentence: where it comes from. */
  about: string;
  subcategories: { id: string; name: string; tickets: number }[];
  /** Places of its tickets. */
  tickets: number[];
}

export interface Taxonomy {
  origin: 'history' | 'texts' | 'teams';
  /** Largest first; at least one. */
  categories: DraftCategory[];
  /** Per ticket: ids; null where the history does not tell. */
  of: ({ category: string; subcategory: string | null } | null)[];
}

export function taxonomyOf(tickets: readonly PastTicket[], terms: Terms): Taxonomy {
  const named = namesInHistory(tickets);
  if (named) return merged('history', tickets, named, terms);
  const texts = terms.ofText.filter((found) => found.length > 0).length;
  if (texts >= TEXTS_PER_CLUSTER * 2 && texts * 2 >= tickets.length) return merged('texts', tickets, namesFromTexts(tickets, terms, texts), terms);
  const byTeam = tickets.map(({ team }) => ({ category: team, subcategory: null }));
  return build('teams', tickets, byTeam, new Map());
}

function merged(origin: Taxonomy['origin'], tickets: readonly PastTicket[], named: readonly (Named | null)[], terms: Terms): Taxonomy {
  return build(origin, tickets, named, mergedInto(named.map((name) => name?.category ?? null), tickets, terms, MOST_CATEGORIES));
}

/** Topics that teams stand for are worth most: a model learns them from texts and teams alone. */
function namesFromTexts(tickets: readonly PastTicket[], terms: Terms, texts: number): (Named | null)[] {
  const topics = topicsOf(inMainLanguage(tickets, terms), tickets.map(({ team }) => team), terms.names.length);
  const teams = [...new Set(topics.flatMap((topic) => topic ?? []))].sort();
  const groups = teams.length >= 2
    ? topics.map((topic) => (topic === null ? null : teams.indexOf(topic)))
    : clustersOf(directionsOf(terms.ofText, terms.names.length), terms.names.length, Math.min(CLUSTERS, Math.floor(texts / TEXTS_PER_CLUSTER)), CLUSTER_SEED);
  const names = groupNames(groups, terms);
  return groups.map((group) => (group === null ? null : { category: names[group] ?? '', subcategory: null }));
}

/** Share of a term's texts that must be in the main language for it to speak of a topic rather than of a language. */
const MAIN_SHARE = 0.2;

/** Words of other languages are left out: a language is no topic, and rules can ask for it. */
function inMainLanguage(tickets: readonly PastTicket[], terms: Terms): number[][] {
  const main = mostFrequent(countsOf(tickets.flatMap(({ language }) => language ?? [])));
  const all = new Array<number>(terms.names.length).fill(0);
  const inMain = [...all];
  terms.ofText.forEach((found, i) => {
    for (const term of found) {
      all[term] = (all[term] ?? 0) + 1;
      if (tickets[i]?.language === main) inMain[term] = (inMain[term] ?? 0) + 1;
    }
  });
  return terms.ofText.map((found) => found.filter((term) => main === null || (inMain[term] ?? 0) >= (all[term] ?? 0) * MAIN_SHARE));
}

interface Named {
  category: string;
  subcategory: string | null;
}

/** Null when the history names none, too few, or a different one for nearly every ticket. */
function namesInHistory(tickets: readonly PastTicket[]): (Named | null)[] | null {
  const spelled = spellings(tickets.flatMap(({ ticket }) => trueCategory(ticket) ?? []));
  const names = tickets.map(({ ticket }): Named | null => {
    const whole = trueCategory(ticket);
    if (whole === null) return null;
    // "Billing::Refund", "Billing > Refund": the helpdesk's way of writing two levels in one.
    const [category = whole, ...rest] = spelled(whole).split(/\s*(?:::|>|\|| \/ )\s*/u).filter(Boolean);
    return { category, subcategory: rest[0] ?? ticket.subcategories.at(-1)?.value ?? null };
  });
  const counts = countsOf(names.flatMap((name) => name?.category ?? []));
  const known = names.filter((name) => name !== null).length;
  if (known * 5 < tickets.length || counts.size < 2 || counts.size * FEWEST_TICKETS > known) return null;
  const kept = new Set([...counts].sort(([, a], [, b]) => b - a).slice(0, MOST_NAMES).map(([name]) => name));
  return names.map((name) => (name !== null && kept.has(name.category) ? name : null));
}

/** @param into the category that each merged one became part of */
function build(origin: Taxonomy['origin'], tickets: readonly PastTicket[], names: readonly (Named | null)[], into: ReadonlyMap<string, string>): Taxonomy {
  const placesOf = new Map<string, number[]>();
  names.forEach((name, i) => {
    if (name === null) return;
    const category = into.get(name.category) ?? name.category;
    if (!placesOf.get(category)?.push(i)) placesOf.set(category, [i]);
  });
  const largestFirst = [...placesOf].sort(([a, placesA], [b, placesB]) => placesB.length - placesA.length || (a < b ? -1 : 1));
  const ids = idsFor(largestFirst.map(([name]) => name), 'category');
  const of: Taxonomy['of'] = tickets.map(() => null);
  const categories = largestFirst.map(([name, places]): DraftCategory => {
    const id = ids.get(name) ?? name;
    const members = [...into].filter(([, target]) => target === name).map(([member]) => member);
    const finer = places.map((i) => (members.length > 0 ? names[i]?.category : names[i]?.subcategory) ?? null);
    const subcategories = subcategoriesOf(finer);
    places.forEach((ticket, n) => {
      const subcategory = subcategories.find((sub) => sub.name === finer[n])?.id ?? null;
      of[ticket] = { category: id, subcategory };
    });
    return { id, name, about: aboutOf(origin, name, members, places.length), subcategories, tickets: places };
  });
  return { origin, categories, of };
}

function subcategoriesOf(names: readonly (string | null)[]): DraftCategory['subcategories'] {
  const counts = [...countsOf(names.flatMap((name) => name ?? []))]
    .filter(([, tickets]) => tickets >= FEWEST_TICKETS)
    .sort(([a, ticketsA], [b, ticketsB]) => ticketsB - ticketsA || (a < b ? -1 : 1))
    .slice(0, MOST_SUBCATEGORIES);
  const ids = idsFor(counts.map(([name]) => name), 'sub');
  return counts.map(([name, tickets]) => ({ id: ids.get(name) ?? name, name, tickets }));
}

function aboutOf(origin: Taxonomy['origin'], name: string, members: readonly string[], tickets: number): string {
  const merged = members.length > 0 ? `, with ${members.filter((member) => member !== name).join(', ')} merged into it` : '';
  switch (origin) {
    case 'history':
      return `${name} in the history${merged} (${tickets} tickets). Say what belongs here and what does not.`;
    case 'texts':
      return `Texts that share words (${name})${merged} (${tickets} tickets). Give it a name and say what belongs here.`;
    case 'teams':
      return `What ${name} solved (${tickets} tickets): the history holds neither categories nor texts enough. Say what it is about.`;
  }
}

/** Of each group the words that most set it apart. */
function groupNames(groups: readonly (number | null)[], terms: Terms): string[] {
  const inAll = countsOf(terms.ofText.flat().map(String));
  const names: string[] = [];
  const sizes = countsOf(groups.flatMap((group) => (group === null ? [] : [String(group)])));
  for (let c = 0; c < sizes.size; c += 1) {
    const size = sizes.get(String(c)) ?? 1;
    const inside = countsOf(groups.flatMap((group, i) => (group === c ? (terms.ofText[i] ?? []).map(String) : [])));
    const weights = new Map([...inside].map(([term, n]) => [term, (n / size) * Math.log((n * groups.length) / ((inAll.get(term) ?? 1) * size))]));
    const words: string[] = [];
    while (words.length < 3 && weights.size > 0) {
      const term = mostFrequent(weights) ?? '';
      const word = terms.names[Number(term)] ?? '';
      weights.delete(term);
      if (!words.some((known) => known.split(' ').some((part) => word.split(' ').includes(part)))) words.push(word);
    }
    names.push(words.join(', ') || `group ${c + 1}`);
  }
  return names.map((name, i) => (names.indexOf(name) < i ? `${name} (${i + 1})` : name));
}
