/** A text as the sparse vector x of the linear models. Pure; built to be fast, since every ticket and every training text passes here. */
import { gramsOf, pairOf, wordsOf } from './features.ts';

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
  grams: Int32Array;
}

interface Index {
  words: ReadonlyMap<string, number>;
  grams: ReadonlyMap<string, number>;
  /** The words met so far; most words of a new ticket have been met before. */
  known: Map<string, KnownWord>;
  /** Counts by feature, all zero between two texts. No text is long enough for more than 16 bits. */
  counts: Uint16Array;
  /** Room for the features of a text, kept between texts: what is thrown away for each makes the slowest ones slow. */
  met: Int32Array;
}

const NO_GRAMS = new Int32Array(0);
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
    grams: new Map(grams.map((gram, at) => [gram, words.length + at])),
    known: new Map(),
    counts: new Uint16Array(words.length + grams.length),
    met: new Int32Array(words.length + grams.length),
  };
  indexes.set(space, index);
  return index;
}

/** @param word as `wordsOf` gives it */
export function knownWord(space: FeatureSpace, word: string): KnownWord {
  const index = indexOf(space);
  const met = index.known.get(word);
  if (met) return met;
  const known = { single: index.words.get(word), grams: space.grams.length === 0 ? NO_GRAMS : gramNumbers(index, word) };
  if (index.known.size >= MOST_WORDS_KEPT) index.known.clear();
  index.known.set(word, known);
  return known;
}

function gramNumbers({ grams }: Index, word: string): Int32Array {
  const numbers: number[] = [];
  for (const gram of gramsOf(word)) {
    const number = grams.get(gram);
    if (number !== undefined) numbers.push(number);
  }
  return Int32Array.from(numbers);
}

/** Number of a pair of neighbours; undefined when the space does not know it. */
export function pairNumber(space: FeatureSpace, first: string, second: string): number | undefined {
  return indexOf(space).words.get(pairOf(first, second));
}

/** How often each known feature stands in the words of a text. */
export function countsOf(space: FeatureSpace, words: readonly string[]): SparseVector {
  const { words: numbers, counts, met } = indexOf(space);
  let size = 0;
  const count = (feature: number) => {
    if (counts[feature] === 0) met[size++] = feature;
    counts[feature] = (counts[feature] ?? 0) + 1;
  };
  for (const [i, word] of words.entries()) {
    const { single, grams } = knownWord(space, word);
    if (single !== undefined) count(single);
    const next = words[i + 1];
    const pair = next === undefined ? undefined : numbers.get(pairOf(word, next));
    if (pair !== undefined) count(pair);
    for (let at = 0; at < grams.length; at++) count(grams[at] ?? 0);
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
  let [ofWords, ofGrams] = [0, 0];
  for (let i = 0; i < features.length; i++) {
    const feature = features[i] ?? 0;
    const count = values[i] ?? 0;
    const value = (count === 1 ? 1 : 1 + Math.log(count)) * (idf?.[feature] ?? 1);
    values[i] = value;
    if (feature < words) ofWords += value * value;
    else ofGrams += value * value;
  }
  if (idf === null) return;
  const [scaleWords, scaleGrams] = [1 / Math.sqrt(ofWords || 1), 1 / Math.sqrt(ofGrams || 1)];
  for (let i = 0; i < features.length; i++) values[i] = (values[i] ?? 0) * ((features[i] ?? 0) < words ? scaleWords : scaleGrams);
}
