/** Words that make one category look like another, read off the linear model's weights. Pure. */
import { explain } from '../training/explain.ts';
import type { TextModel } from '../training/model.ts';
import { isTelling } from '../training/stop-words.ts';

export interface WordWeight {
  word: string;
  /** In the model's log-odds, positive: for the wrong category. */
  weight: number;
}

/** @returns at most ten words of the text that speak for `taken` against `right`, strongest first; none when the model lacks either. */
export function wordsFor(model: TextModel, text: string, taken: string, right: string): WordWeight[] {
  const words = explain(model, text, { best: taken, against: right })?.words ?? [];
  return strongest(new Map(words.filter(({ word }) => isTelling(word)).map(({ word, weight }) => [word, weight])), 10);
}

/** The heaviest positive entries, rounded for people. */
export function strongest(byWord: ReadonlyMap<string, number>, most: number): WordWeight[] {
  return [...byWord]
    .filter(([word, weight]) => weight > 0 && /\p{L}/u.test(word))
    .sort(([wordA, a], [wordB, b]) => b - a || (wordA < wordB ? -1 : 1))
    .slice(0, most)
    .map(([word, weight]) => ({ word, weight: Number(weight.toFixed(2)) }));
}
