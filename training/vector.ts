/** A text as the sparse vector x of the linear models. Pure; built to be fast, since every ticket and every training text passes here. */
import { wordsOf, wordsOfPair } from './features.ts';
import { GramTable } from './gram-table.ts';

/** Which features a model knows, and how they weigh. Numbered from 0: first the words and pairs, then the pieces of words. */
export interface FeatureSpace {
  /** Words and pairs of neighbours, sorted by UTF-16 code unit. */
  words: string[];
  /** Pieces of words, sorted likewise; empty for a model of words only. */
  grams: string[];
  /** Inverse document frequency of each feature. Null: features weigh `1 + ln count` alone, as naive Bayes counts them. */
  idf: Float32Array | null;
}

/** Features of a text that the space knows, each once, in order of appearance. */
export interface SparseVector {
  features: Int32Array;
  /** As many as features. */
  values: Float32Array;
}

/** What a space knows of a word. */
export interface KnownWord {
  /** Number of the word itself; undefined when it is unknown. */
  single: number | undefined;
  /** Numbers of its known pieces, with repetitions. */
  grams: readonly number[];
  /** Numbers of the known pairs that it begins, by their second word; undefined when it begins none. */
  pairs: ReadonlyMap<string, number> | undefined;
}

interface Index {
  words: ReadonlyMap<string, number>;
  /** By first and second word: asking for a pair then needs no new string. */
  pairs: ReadonlyMap<string, ReadonlyMap<string, number>>;
  grams: GramTable;
  /** The words met so far; most words of a new ticket have been met before. */
  known: Map<string, KnownWord>;
  /** Counts by feature, all zero between two texts. No text is long enough for more than 16 bits. */
  counts: Uint16Array;
  /** Room for the features of a text, kept between texts: what is thrown away for each makes the slowest ones slow. */
  met: Int32Array;
}

/** So many words are remembered before all are forgotten. */
const MOST_WORDS_KEPT = 50_000;

/** Made once for each space. */
const indexes = new WeakMap<FeatureSpace, Index>();

function indexOf(space: FeatureSpace): Index {
  const known = indexes.get(space);
  if (known) return known;
  const { words, grams } = space;
  const index: Index = {
    words: new Map(words.map((word, at) => [word, at])),
    pairs: pairsOf(words),
    grams: new GramTable(grams, words.length),
    known: new Map(),
    counts: new Uint16Array(words.length + grams.length),
    met: new Int32Array(words.length + grams.length),
  };
  indexes.set(space, index);
  return index;
}

function pairsOf(words: readonly string[]): Index['pairs'] {
  const pairs = new Map<string, Map<string, number>>();
  words.forEach((feature, number) => {
    const [first = '', second] = wordsOfPair(feature);
    if (second === undefined) return;
    const followers = pairs.get(first);
    if (followers) followers.set(second, number);
    else pairs.set(first, new Map([[second, number]]));
  });
  return pairs;
}

/** @param word as `wordsOf` gives it */
export function knownWord(space: FeatureSpace, word: string): KnownWord {
  return lookUp(indexOf(space), word);
}

function lookUp(index: Index, word: string): KnownWord {
  const met = index.known.get(word);
  if (met) return met;
  const known = { single: index.words.get(word), grams: index.grams.numbersOf(word), pairs: index.pairs.get(word) };
  if (index.known.size >= MOST_WORDS_KEPT) index.known.clear();
  index.known.set(word, known);
  return known;
}

/** How often each known feature stands in the words of a text. */
export function countsOf(space: FeatureSpace, words: readonly string[]): SparseVector {
  const index = indexOf(space);
  const { counts, met } = index;
  let size = 0;
  for (let i = 0; i < words.length; i++) {
    const { single, grams, pairs } = lookUp(index, words[i] ?? '');
    if (single !== undefined) size = count(index, single, size);
    const pair = pairs?.get(words[i + 1] ?? '');
    if (pair !== undefined) size = count(index, pair, size);
    for (let at = 0; at < grams.length; at++) size = count(index, grams[at] ?? 0, size);
  }
  const features = met.slice(0, size);
  const values = new Float32Array(size);
  for (let at = 0; at < size; at++) {
    const feature = features[at] ?? 0;
    values[at] = counts[feature] ?? 0;
    counts[feature] = 0;
  }
  return { features, values };
}

/** @returns how many features were met so far */
function count({ counts, met }: Index, feature: number, size: number): number {
  const times = counts[feature] ?? 0;
  counts[feature] = times + 1;
  if (times > 0) return size;
  met[size] = feature;
  return size + 1;
}

/** The vector of a text. Empty when the space knows nothing in it. */
export function vectorOf(space: FeatureSpace, text: string): SparseVector {
  const vector = countsOf(space, wordsOf(text));
  weigh(vector, space.idf, space.words.length);
  return vector;
}

/**
 * Turns counts into weights, in place: `1 + ln count`, so that a word repeated in a log hardly weighs more; with idf also times that,
 * and the words and the pieces each scaled to length 1, so that long and short texts weigh the same (Salton & Buckley 1988).
 * @param words how many of the features are words and pairs
 */
export function weigh({ features, values }: SparseVector, idf: Float32Array | null, words: number): void {
  let ofWords = 0;
  let ofGrams = 0;
  for (let i = 0; i < features.length; i++) {
    const feature = features[i] ?? 0;
    const count = values[i] ?? 0;
    const value = (count === 1 ? 1 : 1 + Math.log(count)) * (idf === null ? 1 : (idf[feature] ?? 1));
    values[i] = value;
    if (feature < words) ofWords += value * value;
    else ofGrams += value * value;
  }
  if (idf === null) return;
  const scaleWords = 1 / Math.sqrt(ofWords || 1);
  const scaleGrams = 1 / Math.sqrt(ofGrams || 1);
  for (let i = 0; i < features.length; i++) values[i] = (values[i] ?? 0) * ((features[i] ?? 0) < words ? scaleWords : scaleGrams);
}
