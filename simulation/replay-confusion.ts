/** What the replay mixes up, by team and by category, and what that says about the taxonomy. Pure. */
import type { RoutingConfig } from '../domain/config.ts';
import { joinSubject, wordsOf } from '../training/features.ts';
import { isTelling } from '../training/stop-words.ts';
import { isJudged } from './replay-figures.ts';
import { countsBy, groupsBy } from './replay-groups.ts';
import { bestGuess, type ReplayedTicket, type ReplayResult } from './replay.ts';
import { strongest, type WordWeight } from './replay-words.ts';

export interface ConfusionPair {
  taken: string;
  right: string;
  tickets: number;
  /** Of all tickets that belong to `right`. */
  share: number;
  examples: { id: string; subject: string }[];
  /** Words that led there, over all its tickets. Empty where no words did (a rule, the matrix, a missing text). */
  words: WordWeight[];
  /** Tickets whose category was understood: then the matrix or a rule sends them there. */
  understood: number;
}

export interface TaxonomyAdvice {
  kind: 'merge' | 'split' | 'sharpen';
  categories: string[];
  /** A sentence with the numbers behind it. */
  reason: string;
}

const MOST_PAIRS = 10;
const MOST_EXAMPLES = 3;
/** Below these a confusion is chance. */
const FEWEST_MIXED = 5;
const MIXED_SHARE = 0.15;
const FEWEST_TO_SPLIT = 20;
const SPLIT_SHARE = 0.25;

/** Teams that got tickets of another team, most frequent first. Triage is no confusion. */
export function teamConfusions(replayed: readonly ReplayedTicket[]): ConfusionPair[] {
  const judged = replayed.filter(isJudged);
  return pairs(
    judged.flatMap((one) => (one.verdict.now === 'wrong' && one.solvedBy !== null ? [{ one, taken: one.decision.team, right: one.solvedBy }] : [])),
    countsBy(judged, ({ solvedBy }) => solvedBy),
  );
}

/** Categories whose tickets were taken for another one, also those that went to triage for it. */
export function categoryConfusions(replayed: readonly ReplayedTicket[]): ConfusionPair[] {
  return pairs(mixedUp(replayed), countsBy(replayed.filter(isJudged), ({ category }) => category));
}

interface Mixed {
  one: ReplayedTicket;
  taken: string;
  right: string;
}

function mixedUp(replayed: readonly ReplayedTicket[]): Mixed[] {
  return replayed.filter(isJudged).flatMap((one) => {
    const taken = bestGuess(one.decision);
    return taken !== null && one.category !== null && taken !== one.category ? [{ one, taken, right: one.category }] : [];
  });
}

function pairs(mixed: readonly Mixed[], sizes: ReadonlyMap<string, number>): ConfusionPair[] {
  return groupsBy(mixed, ({ taken, right }) => JSON.stringify([taken, right]))
    .slice(0, MOST_PAIRS)
    .flatMap(({ members: group }): ConfusionPair[] => {
      const [first] = group;
      if (first === undefined) return [];
      const { taken, right } = first;
      const understood = group.filter(({ one }) => bestGuess(one.decision) === one.category).length;
      const examples = group.slice(0, MOST_EXAMPLES).map(({ one: { ticket } }) => ({ id: ticket.id, subject: ticket.subject ?? ticket.text?.slice(0, 80) ?? '' }));
      return [{ taken, right, tickets: group.length, share: group.length / Math.max(1, sizes.get(right) ?? 0), examples, words: sharedWords(group), understood }];
    });
}

/** The weightiest words over the tickets; a word of a single one (a name in a signature) only where they share none. */
function sharedWords(group: readonly Mixed[]): WordWeight[] {
  const words = group.flatMap(({ one }) => one.confusedBy);
  const times = countsBy(words, ({ word }) => word);
  const shared = words.filter(({ word }) => (times.get(word) ?? 0) > 1);
  const sums = new Map<string, number>();
  for (const { word, weight } of shared.length > 0 ? shared : words) sums.set(word, (sums.get(word) ?? 0) + weight);
  return strongest(sums, 5);
}

/**
 * Merges (two categories that are mixed up and lead to the same team anyway), sharper texts or rules (mixed up, but different teams),
 * and splits (one category that two teams solve).
 */
export function taxonomyAdvice({ config, tickets }: Pick<ReplayResult, 'config' | 'tickets'>): TaxonomyAdvice[] {
  return [...mixedPairs(config, tickets), ...splits(config, tickets)];
}

function mixedPairs(config: RoutingConfig, replayed: readonly ReplayedTicket[]): TaxonomyAdvice[] {
  const sizes = countsBy(replayed.filter(isJudged), ({ category }) => category);
  const groups = groupsBy(mixedUp(replayed), ({ taken, right }) => JSON.stringify([taken, right].sort()));
  return groups.flatMap(({ members: group }): TaxonomyAdvice[] => {
    const [a = '', b = ''] = [group[0]?.taken, group[0]?.right].sort();
    const size = (sizes.get(a) ?? 0) + (sizes.get(b) ?? 0);
    if (group.length < FEWEST_MIXED || group.length < size * MIXED_SHARE) return [];
    const mixed = `${group.length} of their ${size} tickets are taken for the other`;
    const [teamA, teamB] = [a, b].map((id) => config.categories[id]?.route.L1?.team);
    if (teamA === teamB) return [{ kind: 'merge', categories: [a, b], reason: `${mixed}, and both go to ${teamA ?? 'the same team'} at L1: telling them apart changes no route` }];
    return [{ kind: 'sharpen', categories: [a, b], reason: `${mixed}, but they go to different teams: add labelled texts of both, or a rule for the words that tell them apart` }];
  });
}

function splits(config: RoutingConfig, replayed: readonly ReplayedTicket[]): TaxonomyAdvice[] {
  return Object.keys(config.categories).flatMap((id): TaxonomyAdvice[] => {
    const inside = replayed.filter(isJudged).filter(({ category, verdict }) => category === id && verdict.then !== 'escalated');
    const [first, second] = groupsBy(inside, ({ solvedBy }) => solvedBy);
    if (first === undefined || second === undefined || inside.length < FEWEST_TO_SPLIT || second.members.length < inside.length * SPLIT_SHARE) return [];
    const words = [wordsOnOneSide(second.members, first.members), wordsOnOneSide(first.members, second.members)].map((side) => side.map(({ word }) => `"${word}"`).join(', '));
    const apart = words[0] && words[1] ? `; its tickets say ${words[0]}, the others ${words[1]}` : '; no words tell the two kinds apart, so ask the agents what does';
    return [{ kind: 'split', categories: [id], reason: `${second.key} solves ${second.members.length} of its ${inside.length} tickets, ${first.key} ${first.members.length}${apart}` }];
  });
}

/** Words of many tickets here and few there, by smoothed log-odds times frequency. */
function wordsOnOneSide(here: readonly ReplayedTicket[], there: readonly ReplayedTicket[]): WordWeight[] {
  const [inHere, inThere] = [here, there].map(documentShares);
  const scores = new Map<string, number>();
  for (const [word, shareHere] of inHere ?? []) {
    if (shareHere * here.length >= 3) scores.set(word, shareHere * Math.log((shareHere + 0.02) / ((inThere?.get(word) ?? 0) + 0.02)));
  }
  return strongest(scores, 4).filter(({ weight }) => weight >= 0.1);
}

function documentShares(tickets: readonly ReplayedTicket[]): Map<string, number> {
  const shares = new Map<string, number>();
  for (const { ticket } of tickets) {
    const words = new Set(wordsOf(joinSubject(ticket.subject ?? '', ticket.text ?? '')).filter(isTelling));
    for (const word of words) shares.set(word, (shares.get(word) ?? 0) + 1 / tickets.length);
  }
  return shares;
}
