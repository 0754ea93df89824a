/** Why the model says so: how much each word of a text counts for its best guess against the runner-up. Exact, since models are linear. Pure. */
import { wordsOf } from './features.ts';
import { readingOf, type Reading } from './meaning.ts';
import { scores, type LinearModel, type TextModel } from './model.ts';
import { knownWord } from './vector.ts';

export interface WordWeight {
  word: string;
  /** Positive: for the best guess. In the model's scores. */
  weight: number;
}

/** Labels to weigh against each other. */
export interface LabelPair {
  best: string;
  against: string;
}

export interface Explanation extends LabelPair {
  /** Score of the best guess less the other's. */
  margin: number;
  /** The part of the margin that no word gives: how much likelier one label is than the other before anything is read. */
  offset: number;
  /** The part that the meaning of the whole text gives, which is no word's; 0 where none is read. */
  meaning: number;
  /** Every word of the text that counts, in order of appearance. With offset and meaning they sum to the margin. */
  words: WordWeight[];
  /** At most five, strongest first. */
  topFor: WordWeight[];
  /** At most three, strongest first. */
  topAgainst: WordWeight[];
}

const MOST_FOR = 5;
const MOST_AGAINST = 3;

/**
 * The contribution of a feature is `x·(W[best] − W[other])`. A pair's is shared by its two words, a piece's by the words it was found in.
 * @param between default: the two best
 * @param reading the text's, if it is known already; without it words alone are read
 * @returns null when the text holds nothing the model knows, or the model lacks one of the labels
 */
export function explain(reader: TextModel, text: string, between?: LabelPair, { model, vector }: Reading = readingOf(reader, text)): Explanation | null {
  const { features: space, category } = model;
  if (vector.features.length === 0) return null;
  const z = scores(category, vector);
  const [best, against] = between ? [category.labels.indexOf(between.best), category.labels.indexOf(between.against)] : twoBest(z);
  if (best < 0 || against < 0) return null;
  const gains = new Map<number, number>();
  vector.features.forEach((feature, i) => gains.set(feature, (vector.values[i] ?? 0) * differenceOf(category, feature, best, against)));
  const words = fold(model, wordsOf(text), gains);
  const columns = space.words.length + space.grams.length;
  let meaning = 0;
  for (const [feature, gain] of gains) if (feature >= columns) meaning += gain;
  return {
    best: category.labels[best] ?? '',
    against: category.labels[against] ?? '',
    margin: (z[best] ?? 0) - (z[against] ?? 0),
    offset: (category.bias[best] ?? 0) - (category.bias[against] ?? 0),
    meaning,
    words,
    topFor: strongest(words.filter(({ weight }) => weight > 0), MOST_FOR),
    topAgainst: strongest(words.filter(({ weight }) => weight < 0), MOST_AGAINST),
  };
}

function differenceOf({ labels, weights }: LinearModel, feature: number, best: number, against: number): number {
  const start = feature * labels.length;
  return (weights[start + best] ?? 0) - (weights[start + against] ?? 0);
}

function twoBest(z: Float64Array): [number, number] {
  const [best = -1, second = -1] = [...z.keys()].sort((a, b) => (z[b] ?? 0) - (z[a] ?? 0) || a - b);
  return [best, second];
}

/** Shares each feature's gain out among the places where it was found. */
function fold({ features: space }: TextModel, words: readonly string[], gains: ReadonlyMap<number, number>): WordWeight[] {
  const places = words.map((word, i) => {
    const next = words[i + 1];
    const { single, grams, pairs } = knownWord(space, word);
    return { word, next, single, grams, pair: next === undefined ? undefined : pairs?.get(next) };
  });
  const times = new Map<number, number>();
  const met = (feature: number) => times.set(feature, (times.get(feature) ?? 0) + 1);
  for (const { single, pair, grams } of places) {
    if (single !== undefined) met(single);
    if (pair !== undefined) met(pair);
    grams.forEach(met);
  }
  const sums = new Map<string, number>();
  const give = (word: string, gain: number) => sums.set(word, (sums.get(word) ?? 0) + gain);
  const gainAt = (feature: number) => (gains.get(feature) ?? 0) / (times.get(feature) ?? 1);
  for (const { word, next, single, pair, grams } of places) {
    if (single !== undefined) give(word, gainAt(single));
    if (pair !== undefined) for (const half of [word, next ?? word]) give(half, gainAt(pair) / 2);
    if (grams.length > 0) give(word, grams.reduce((sum, gram) => sum + gainAt(gram), 0));
  }
  return [...sums].map(([word, weight]) => ({ word, weight }));
}

function strongest(words: readonly WordWeight[], most: number): WordWeight[] {
  return [...words].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.word < b.word ? -1 : 1)).slice(0, most);
}
