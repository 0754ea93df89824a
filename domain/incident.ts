/**
 * Many tickets, one problem: which of the tickets of the last minutes are about the same thing.
 *
 * People describe one problem in many words, so pairs of texts have little in common; a group of them has. A newcomer with enough
 * neighbours (cosine of weighted words) is a seed. From it a word model is learnt against everything else in the window: the words that
 * the group has and others have not (log ratio of document shares, as in Bernoulli naive Bayes, weighted by how much of the group has
 * the word; each text is judged without its own counts). The group grows by that model until nothing changes. Streaming: one call per ticket, looking at a bounded window; the same input gives the same groups.
 */
import type { IncidentConfig } from './config.ts';

/** What is kept of a ticket's text: hashes of its words, so that nobody reads the text out of it. */
export interface Fingerprint {
  ticketId: string;
  atMs: number;
  /** Account, or requester where there is none: one customer who writes often is no incident. */
  customer: string;
  /** Distinct, sorted. */
  words: number[];
  /** The model's best guess; null when it has none. */
  category: string | null;
  /** One answer is written in one language. */
  language: string;
  incident: string | null;
  /** A person said that it belongs to no incident. */
  isDetached: boolean;
}

export interface Grouping {
  incident: string;
  isNew: boolean;
  /** Tickets that belong to it and had not been told; the newcomer may be one of them. */
  joined: string[];
  /** Tickets that were taken for members and, as is seen now, are not. */
  left: string[];
}

/** Longer texts are cut; what a ticket is about stands at its beginning. */
const MOST_WORDS = 120;
/** Word forms ("exports", "exporting") meet in their first letters, in any language with endings. */
const STEM_CHARS = 6;
/** Least cosine of two neighbours. */
const NEIGHBOUR_COSINE = 0.3;
/** Neighbours, the newcomer included, without which no group is tried. */
const LEAST_SEED = 4;
/** Evidence, in nats weighted by coverage, without which no text belongs to a group. */
const LEAST_EVIDENCE = 2;
/** A member shows at least this share of the evidence that is typical for its group … */
const LEAST_OF_TYPICAL = 0.5;
/** … and stops being one below this share of that. */
const LEAVES_BELOW = 0.9;
/** A word tells of a group when this share of it has the word … */
const LEAST_COVERAGE = 0.05;
/** … and so much more than everybody else, as a logarithm. */
const LEAST_WEIGHT = 1;
const MOST_WEIGHT = 4;
/** A category that the group hardly has speaks against a text, by so much at most; one that it has speaks for nobody: others have it, too. */
const MOST_AGAINST = 2;
/** One telling word is a coincidence. */
const LEAST_TELLING = 2;
/** The shares of a new group's four most telling words add up to at least this: a group about nothing in particular is none. */
const LEAST_COHESION = 1.4;
/** Share of a new group that the model puts into one category: what people share across categories is politeness. */
const LEAST_OF_ONE_TOPIC = 0.6;
/** A group that shares so much with an open incident is that incident in other words. */
const LEAST_KINSHIP = 0.3;
/** More alike tickets than usual by this factor: a topic that is always asked about is no incident. */
const BURST_FACTOR = 3;
const MOST_ROUNDS = 6;

/** Hashes of the words that may tell a problem. @param words lower case, without stop words */
export function fingerprintWords(words: readonly string[]): number[] {
  const stems = words.slice(0, MOST_WORDS).map((word) => (/\d/.test(word) ? word : word.slice(0, STEM_CHARS)));
  return [...new Set(stems.map(hash))].sort((a, b) => a - b);
}

/** FNV-1a, 32 bit (Fowler, Noll, Vo). */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/**
 * Whether a newcomer belongs to an incident, old or new.
 * @param newcomer the latest ticket; it stands in `recent` too
 * @param recent fingerprints up to the newcomer, older ones than the window included: they tell what is usual
 * @returns null when it belongs to none. `joined` may hold older tickets, whose part is only seen now.
 */
export function groupTicket(newcomer: Fingerprint, recent: readonly Fingerprint[], config: IncidentConfig): Grouping | null {
  const sinceMs = newcomer.atMs - config.windowMs;
  const window = recent.filter(({ atMs, isDetached, language }) => atMs > sinceMs && !isDetached && language === newcomer.language);
  const known = joinKnown(newcomer, window);
  if (known) return known;
  const seed = neighboursOf(newcomer, window.filter(({ incident }) => incident === null));
  if (seed.length < Math.min(LEAST_SEED, config.minTickets)) return null;
  const grown = grow(seed, window);
  const members = grown.filter(({ incident }) => incident === null);
  const kin = kinOf(grown, window);
  if (kin !== null && members.includes(newcomer)) return { incident: kin, isNew: false, joined: members.map(({ ticketId }) => ticketId), left: [] };
  const first = members[0];
  if (first === undefined || members.length < config.minTickets || !members.includes(newcomer)) return null;
  if (new Set(members.map(({ customer }) => customer)).size < config.minAccounts) return null;
  if (cohesion(members, window) < LEAST_COHESION || topicShare(members) < LEAST_OF_ONE_TOPIC) return null;
  if (!isBurst(members, window, recent.filter(({ atMs }) => atMs <= sinceMs), config)) return null;
  return { incident: `inc-${first.ticketId}`, isNew: true, joined: members.map(({ ticketId }) => ticketId), left: [] };
}

/** The open incident of which the group holds a good part, or which is a good part of the group: the same problem in other words. */
function kinOf(group: readonly Fingerprint[], window: readonly Fingerprint[]): string | null {
  for (const incident of new Set(group.flatMap((each) => each.incident ?? []))) {
    const shared = group.filter((each) => each.incident === incident).length;
    const size = window.filter((each) => each.incident === incident).length;
    if (shared >= LEAST_KINSHIP * Math.min(size, group.length)) return incident;
  }
  return null;
}

/** The open incident whose words the newcomer has; with it, whoever is recognised only now. */
function joinKnown(newcomer: Fingerprint, window: readonly Fingerprint[]): Grouping | null {
  const ids = [...new Set(window.flatMap(({ incident }) => incident ?? []))];
  let best: Omit<Grouping, 'isNew'> & { evidence: number } | null = null;
  for (const incident of ids) {
    const members = window.filter((each) => each.incident === incident);
    const model = learn(members, window);
    const evidence = model.evidence(newcomer);
    if (evidence < model.least || (best && evidence <= best.evidence)) continue;
    const joined = window.filter((each) => each.incident === null && model.evidence(each) >= model.least).map(({ ticketId }) => ticketId);
    const left = members.filter((each) => model.evidence(each) < model.least * LEAVES_BELOW).map(({ ticketId }) => ticketId);
    best = { incident, evidence, joined, left };
  }
  return best && { incident: best.incident, isNew: false, joined: best.joined, left: best.left };
}

function neighboursOf(newcomer: Fingerprint, window: readonly Fingerprint[]): Fingerprint[] {
  const counts = countWords(window);
  const weight = (word: number) => {
    const count = counts.get(word) ?? 0;
    // A word nobody else has cannot be shared: it must not push everybody away.
    return count < 2 ? 0 : Math.log(1 + window.length / count);
  };
  const norm = ({ words }: Fingerprint) => Math.sqrt(words.reduce((sum, word) => sum + weight(word) ** 2, 0));
  const own = new Set(newcomer.words);
  const ownNorm = norm(newcomer);
  return window.filter((other) => {
    if (other === newcomer) return true;
    const shared = other.words.reduce((sum, word) => sum + (own.has(word) ? weight(word) ** 2 : 0), 0);
    return shared > 0 && shared / (ownNorm * norm(other)) >= NEIGHBOUR_COSINE;
  });
}

/** Learns, judges everybody, learns again, until nobody comes or goes. In order of time. */
function grow(seed: readonly Fingerprint[], window: readonly Fingerprint[]): Fingerprint[] {
  let members = [...seed];
  for (let round = 0; round < MOST_ROUNDS && members.length > 0; round += 1) {
    const model = learn(members, window);
    const next = window.filter((each) => model.evidence(each) >= model.least);
    const isSame = next.length === members.length && next.every((each, i) => each === members[i]);
    members = next;
    if (isSame) break;
  }
  return members;
}

interface WordModel {
  /** Least evidence of a member: a share of what is typical for the group. */
  least: number;
  /** How much more likely the text's words, and its category, are inside the group than outside, in nats; its own counts left out. */
  evidence(each: Fingerprint): number;
}

function learn(members: readonly Fingerprint[], window: readonly Fingerprint[]): WordModel {
  const inside = countWords(members);
  const all = countWords(window);
  const isMember = new Set(members);
  const isSeen = new Set(window);
  const topicsInside = countTopics(members);
  const topics = countTopics(window);
  const least = Math.max(2, members.length * LEAST_COVERAGE);
  const model: WordModel = {
    least: LEAST_EVIDENCE,
    evidence(each) {
      const own = isMember.has(each) ? 1 : 0;
      const size = members.length - own;
      const seen = isSeen.has(each) ? 1 : 0;
      const rest = window.length - seen - size;
      const weightOf = (mine: number, theirs: number) => Math.log((mine + 0.5) / (size + 1)) - Math.log((theirs + 0.5) / (rest + 1));
      let [sum, words] = [0, 0];
      for (const word of each.words) {
        const mine = (inside.get(word) ?? 0) - own;
        if (mine < least - own) continue;
        const weight = weightOf(mine, (all.get(word) ?? 0) - seen - mine);
        if (weight < LEAST_WEIGHT) continue;
        sum += (Math.min(weight, MOST_WEIGHT) * mine) / size;
        words += 1;
      }
      const alike = (topicsInside.get(each.category) ?? 0) - own;
      const against = Math.min(0, weightOf(alike, (topics.get(each.category) ?? 0) - seen - alike));
      return words < LEAST_TELLING ? 0 : sum + Math.max(-MOST_AGAINST, against);
    },
  };
  const typical = members.map((each) => model.evidence(each)).sort((a, b) => a - b)[Math.floor(members.length / 2)] ?? 0;
  model.least = Math.max(LEAST_EVIDENCE, typical * LEAST_OF_TYPICAL);
  return model;
}

/** The largest share of one category in the group. */
function topicShare(members: readonly Fingerprint[]): number {
  return Math.max(...countTopics(members).values()) / members.length;
}

function countTopics(texts: readonly Fingerprint[]): Map<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const { category } of texts) counts.set(category, (counts.get(category) ?? 0) + 1);
  return counts;
}

/** How much the texts have in common: the shares of the group that have each of its four most telling words, added up. */
function cohesion(members: readonly Fingerprint[], window: readonly Fingerprint[]): number {
  const [inside, all] = [countWords(members), countWords(window)];
  const rest = window.length - members.length;
  const telling = [...inside].filter(([word, count]) => count / members.length >= 3 * (((all.get(word) ?? 0) - count + 0.5) / (rest + 1)));
  const shares = telling.map(([, count]) => count / members.length).sort((a, b) => b - a);
  return shares.slice(0, 4).reduce((sum, share) => sum + share, 0);
}

/** More of it in the window than the time before would let expect. */
function isBurst(members: readonly Fingerprint[], window: readonly Fingerprint[], before: readonly Fingerprint[], { windowMs }: IncidentConfig): boolean {
  const [first, last] = [before[0], before.at(-1)];
  if (first === undefined || last === undefined) return true;
  const model = learn(members, window);
  const usual = before.filter((each) => model.evidence(each) >= model.least).length;
  const spanMs = Math.max(windowMs, last.atMs - first.atMs);
  return members.length >= BURST_FACTOR * usual * (windowMs / spanMs);
}

function countWords(texts: readonly Fingerprint[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { words } of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
