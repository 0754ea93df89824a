/** Counted texts as the rows a kind of model learns from, weighed by the texts it may know. Pure. */
import { withMeaning } from './meaning.ts';
import type { LinearKind } from './model.ts';
import { weigh, type FeatureSpace, type SparseVector } from './vector.ts';
import { fewestTexts, type CountedTexts } from './vocabulary.ts';

export interface Rows {
  space: FeatureSpace;
  /** How many features there are, those of the meaning too. */
  columns: number;
  /** Of the text with this number. */
  rowOf: (text: number) => SparseVector;
}

/**
 * @param known numbers of the texts to learn from: features that stand in too few of them are left out, and they alone set the
 * weights, so that a held-out text is read as a new one would be
 */
export function rowsFor({ words, grams, texts, meanings }: CountedTexts, known: readonly number[], kind: LinearKind): Rows {
  const columns = words.length + grams.length;
  const inTexts = new Int32Array(columns);
  for (const text of known) {
    for (const feature of texts[text]?.features ?? []) inTexts[feature] = (inTexts[feature] ?? 0) + 1;
  }
  const fewest = fewestTexts(known.length);
  const isKept = (feature: number) => (inTexts[feature] ?? 0) >= (feature < words.length ? fewest.words : fewest.grams);
  // Smoothed, as if one more text held every feature: no feature weighs nothing.
  const idf = kind === 'naive-bayes' ? null : Float32Array.from(inTexts, (count) => 1 + Math.log((1 + known.length) / (1 + count)));
  const space = { words, grams, idf };
  return {
    space,
    columns: columns + (meanings?.dimensions ?? 0),
    rowOf: (text) => {
      const counted = texts[text] ?? { features: new Int32Array(0), values: new Float32Array(0) };
      const row = counted.features.every(isKept) ? { features: counted.features, values: counted.values.slice() } : kept(counted, isKept);
      weigh(row, idf, words.length);
      const meaning = meanings?.of[text];
      return meanings && meaning ? withMeaning(row, columns, meaning, meanings.weight) : row;
    },
  };
}

function kept({ features, values }: SparseVector, isKept: (feature: number) => boolean): SparseVector {
  const places = [...features.keys()].filter((i) => isKept(features[i] ?? 0));
  return { features: Int32Array.from(places, (i) => features[i] ?? 0), values: Float32Array.from(places, (i) => values[i] ?? 0) };
}
