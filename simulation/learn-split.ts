/** The learning benchmark's use of labelled texts: a spoilt start, nights of unseen tickets, and a test that no store ever sees. Pure and seeded. */
import { slug, unused } from '../training/draft/ids.ts';
import type { Example } from '../training/train.ts';
import { chance, makeRandom, type Random } from './random.ts';

export interface BenchTicket {
  /** External id of the ticket. */
  id: string;
  text: string;
  truth: string;
  account: string;
  agent: string;
}

export interface LearnSplit {
  /** The labelled file the desk starts with: some pairs of categories are mixed up in it. */
  spoilt: Example[];
  /** The same texts, rightly labelled. */
  clean: Example[];
  nights: BenchTicket[][];
  /** For measuring. Neither texts nor truth are ever sent anywhere. */
  test: Example[];
  /** The categories that were mixed up, two by two. */
  mixed: [string, string][];
  categories: string[];
}

export interface SplitSize {
  nights: number;
  perNight: number;
  start: number;
}

const ACCOUNTS = 20;
export const AGENTS = ['ada', 'ben', 'cleo', 'dan', 'eve', 'finn'] as const;
/** Of all tickets, those of the account that will be poisoned. */
export const BAD_ACCOUNT = 'account-0';
const BAD_ACCOUNT_SHARE = 0.1;
/** Categories are mixed up, pair by pair, until so many of the start's texts are concerned; every second label among them is then wrong. */
const MIXED_SHARE = 0.25;
const MOST_TEST = 1_500;
const FEWEST_TEST = 150;
/** A category with fewer texts in the start cannot lose what a benchmark could find again. */
const FEWEST_TO_MIX = 5;

/** Labels as ids of categories, texts once each, in a seeded order. */
function prepared(examples: readonly Example[], random: Random): Example[] {
  const ids = new Map<string, string>();
  const once = new Map<string, Example>();
  for (const { text, category } of examples) {
    const id = ids.get(category) ?? unused(slug(category, 'category'), new Set(ids.values()));
    ids.set(category, id);
    if (!once.has(text.trim())) once.set(text.trim(), { text, category: id, subcategory: null, group: null });
  }
  return shuffled([...once.values()], random);
}

/** @throws RangeError saying how many texts are missing */
export function splitForBench(examples: readonly Example[], size: SplitSize, seed: number): LearnSplit {
  const random = makeRandom(seed);
  const texts = prepared(examples, random);
  const needed = size.start + size.nights * size.perNight + FEWEST_TEST;
  if (texts.length < needed) {
    throw new RangeError(`${texts.length} different texts are too few: a start of ${size.start}, ${size.nights} nights of ${size.perNight} and a test of at least ${FEWEST_TEST} take ${needed}. Give more texts, or smaller --per-night and --start`);
  }
  const categories = [...new Set(texts.map(({ category }) => category))].sort();
  const clean = texts.splice(0, size.start);
  const nights = Array.from({ length: size.nights }, (_, night) => texts.splice(0, size.perNight).map((example, i) => ticketOf(example, `n${night + 1}-${i + 1}`, random)));
  return { ...spoil(clean, random), clean, nights, test: texts.slice(0, MOST_TEST), categories };
}

function ticketOf({ text, category }: Example, id: string, random: Random): BenchTicket {
  const account = chance(random, BAD_ACCOUNT_SHARE) ? BAD_ACCOUNT : `account-${1 + Math.floor(random() * (ACCOUNTS - 1))}`;
  return { id, text, truth: category, account, agent: AGENTS[Math.floor(random() * AGENTS.length)] ?? AGENTS[0] };
}

/** Inside each mixed pair the labels are dealt anew: as many of each as before, to texts of either. */
function spoil(clean: readonly Example[], random: Random): Pick<LearnSplit, 'spoilt' | 'mixed'> {
  const counts = new Map<string, number>();
  for (const { category } of clean) counts.set(category, (counts.get(category) ?? 0) + 1);
  const candidates = shuffled([...counts].filter(([, n]) => n >= FEWEST_TO_MIX).sort(([a], [b]) => (a < b ? -1 : 1)), random);
  const mixed: LearnSplit['mixed'] = [];
  let concerned = 0;
  for (let i = 0; i + 1 < candidates.length && concerned < MIXED_SHARE * clean.length; i += 2) {
    const [[a, inA], [b, inB]] = [candidates[i] ?? ['', 0], candidates[i + 1] ?? ['', 0]];
    mixed.push([a, b]);
    concerned += inA + inB;
  }
  if (mixed.length === 0) throw new RangeError(`the start needs two categories of at least ${FEWEST_TO_MIX} texts, so that they can be mixed up; raise --start`);
  const dealt = new Map(mixed.map((pair) => [pair, shuffled(clean.filter(({ category }) => pair.includes(category)).map(({ category }) => category), random)]));
  const spoilt = clean.map((example) => {
    const pair = mixed.find((one) => one.includes(example.category));
    const label = pair && dealt.get(pair)?.pop();
    return label === undefined ? example : { ...example, category: label };
  });
  return { spoilt, mixed };
}

/** Fisher and Yates. */
export function shuffled<T>(list: readonly T[], random: Random): T[] {
  const order = [...list];
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [order[i], order[j]];
    if (a !== undefined && b !== undefined) [order[i], order[j]] = [b, a];
  }
  return order;
}
