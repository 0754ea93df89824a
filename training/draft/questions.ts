/** What the history cannot explain, as questions to the people who know. */
import type { RuleCondition } from '../../domain/config.ts';
import { wilson } from '../../domain/statistics.ts';
import { conditionOf } from './facts.ts';
import { slug, unused } from './ids.ts';
import type { DraftTeam } from './levels.ts';
import { countsOf, type PastTicket } from './past.ts';
import type { MinedRule, MinedRules } from './rules.ts';
import type { DraftCategory, Taxonomy } from './taxonomy.ts';
import type { Terms } from './terms.ts';

export interface Question {
  id: string;
  text: string;
  /** What is asked about, ready for the rule that answers it. */
  when: RuleCondition;
  /** Ticket ids by solving team. */
  examples: { team: string; ids: string[] }[];
  /** What could make the difference. */
  hint: string | null;
}

const FEWEST_TICKETS = 10;
/** One team solving this much is explained well enough; the rest is noise. */
const EXPLAINED = 0.8;
const MOST_QUESTIONS = 12;
const MOST_EXAMPLES = 4;

/** Most tickets first within each kind: mixed clusters, patterns without a clear team, rules that no longer hold. */
export function questionsOf(tickets: readonly PastTicket[], taxonomy: Taxonomy, terms: Terms, teams: readonly DraftTeam[], mined: MinedRules): Question[] {
  const above = new Set(teams.filter(({ level }) => level !== 'L1').map(({ name }) => name));
  const mixed = taxonomy.origin === 'teams' ? [] : taxonomy.categories.flatMap((category) => cellsOf(category, taxonomy, mined)).flatMap((cell) => askWhatDecides(cell, tickets, terms, above));
  const taken = new Set<string>();
  return [...mixed.sort((a, b) => b.size - a.size).slice(0, MOST_QUESTIONS), ...mined.unsure.map(askWhen), ...mined.stale.map(askWhetherStill)].map(({ id, text, when, examples, hint }) => {
    const own = unused(id, taken);
    taken.add(own);
    return { id: own, text, when, examples, hint };
  });
}

interface Cell {
  name: string;
  id: string;
  when: RuleCondition;
  /** Places of its tickets that no rule decides. */
  places: number[];
}

/** Its subcategories where it has some, and what is left. */
function cellsOf({ id, name, subcategories, tickets }: DraftCategory, taxonomy: Taxonomy, { decidedBy }: MinedRules): Cell[] {
  const open = tickets.filter((i) => decidedBy[i] === null);
  const inSub = (sub: string | null) => open.filter((i) => (taxonomy.of[i]?.subcategory ?? null) === sub);
  const finer = subcategories.map((sub): Cell => ({ name: `${name}: ${sub.name}`, id: `${id}-${sub.id}`, when: { category: [id], subcategory: [sub.id] }, places: inSub(sub.id) }));
  return [...finer, { name, id, when: { category: [id] }, places: inSub(null) }];
}

function askWhatDecides({ name, id, when, places }: Cell, tickets: readonly PastTicket[], terms: Terms, above: ReadonlySet<string>): (Question & { size: number })[] {
  const byTeam = [...countsOf(places.flatMap((i) => tickets[i]?.team ?? []))].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const [[first, most] = ['', 0], [second, fewer] = ['', 0]] = byTeam;
  if (places.length < FEWEST_TICKETS || wilson(most, places.length).high >= EXPLAINED || fewer < 2) return [];
  const share = (n: number) => `${Math.round((n / places.length) * 100)} %`;
  const of = (team: string) => places.filter((i) => tickets[i]?.team === team);
  const isEscalated = above.has(second) && !above.has(first);
  return [{
    id: slug(`what-decides-${id}`, 'question'),
    text: `${name}: ${first} solved ${share(most)} and ${second} ${share(fewer)} of ${places.length} tickets that look alike. ${isEscalated ? 'What sends one up a level, and could it be told at once?' : 'What decides who gets one?'}`,
    when,
    examples: [first, second].map((team) => ({ team, ids: idsOf(of(team), tickets) })),
    hint: differingWords(of(first), of(second), [first, second], terms),
    size: places.length,
  }];
}

function idsOf(places: readonly number[], tickets: readonly PastTicket[]): string[] {
  return places.slice(-MOST_EXAMPLES).reverse().flatMap((i) => tickets[i]?.ticket.id ?? []);
}

/** Words that stand more often in one team's tickets than chance lets expect (two-proportion z test). */
function differingWords(a: readonly number[], b: readonly number[], teams: readonly [string, string] | string[], terms: Terms): string | null {
  const [inA, inB] = [a, b].map((places) => countsOf(places.flatMap((i) => (terms.ofText[i] ?? []).map(String))));
  const scored = [...new Set([...(inA?.keys() ?? []), ...(inB?.keys() ?? [])])].map((term) => {
    const [n, m] = [inA?.get(term) ?? 0, inB?.get(term) ?? 0];
    const shared = (n + m) / (a.length + b.length);
    return { word: terms.names[Number(term)] ?? '', z: (n / a.length - m / b.length) / Math.sqrt(shared * (1 - shared) * (1 / a.length + 1 / b.length) || 1) };
  });
  const words = (sign: number) => scored.filter(({ z }) => z * sign > 3).sort((p, q) => (q.z - p.z) * sign).slice(0, 3).map(({ word }) => `"${word}"`);
  const sides = [1, -1].flatMap((sign, n) => (words(sign).length > 0 ? [`${words(sign).join(', ')} more often with ${teams[n] ?? ''}`] : []));
  return sides.length > 0 ? sides.join('; ') : null;
}

function askWhen({ facts, team, evidence }: MinedRule): Question {
  const what = describe(facts);
  return {
    id: slug(`when-${facts.map(({ words }) => words).join('-')}`, 'question'),
    text: `Of ${evidence.tickets} tickets with ${what}, ${team} solved ${evidence.solved}: too many for chance, too few for a rule. When does it go there?`,
    when: conditionOf(facts),
    examples: [{ team, ids: evidence.examples }, { team: 'others', ids: evidence.counterExamples }],
    hint: null,
  };
}

function askWhetherStill({ facts, team, evidence }: MinedRule): Question {
  const [before, solved] = [evidence.tickets - evidence.later.tickets, evidence.solved - evidence.later.solved];
  return {
    id: slug(`still-${facts.map(({ words }) => words).join('-')}`, 'question'),
    text: `Tickets with ${describe(facts)} used to go to ${team} (${solved} of ${before}), lately ${evidence.later.tickets === 0 ? 'there are none' : `only ${evidence.later.solved} of ${evidence.later.tickets}`}. Has this changed?`,
    when: conditionOf(facts),
    examples: [{ team, ids: evidence.examples }, { team: 'others', ids: evidence.counterExamples }],
    hint: null,
  };
}

/** `account acct-1 and "chargeback" in the text`. */
export function describe(facts: MinedRule['facts']): string {
  return facts.map(({ kind, words }) => {
    switch (kind) {
      case 'term':
        return `"${words}" in the text`;
      case 'vip':
        return words;
      case 'account': case 'requester': case 'tier': case 'channel': case 'language': case 'category': case 'subcategory':
        return `${kind} ${words}`;
    }
  }).join(' and ');
}
