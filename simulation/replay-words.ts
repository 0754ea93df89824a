/** Words that make one category look like another, read off the linear model's weights. Pure. */
import { wordsOfFeature } from '../training/features.ts';
import { featureNumbers, type TextModel } from '../training/model.ts';

export interface WordWeight {
  word: string;
  /** In the model's log-odds, positive: for the wrong category. */
  weight: number;
}

/** @returns at most ten words of the text that speak for `taken` against `right`, strongest first; none when the model lacks either. */
export function wordsFor(model: TextModel, text: string, taken: string, right: string): WordWeight[] {
  const { labels, weights } = model.category;
  const [forTaken, forRight] = [taken, right].map((label) => weights[labels.indexOf(label)]);
  if (forTaken === undefined || forRight === undefined) return [];
  const byWord = new Map<string, number>();
  for (const feature of featureNumbers(model.vocabulary, text)) {
    const weight = (forTaken[feature] ?? 0) - (forRight[feature] ?? 0);
    const words = wordsOfFeature(model.vocabulary[feature] ?? '');
    for (const word of words) byWord.set(word, (byWord.get(word) ?? 0) + weight / words.length);
  }
  return strongest(byWord, 10);
}

/** The heaviest positive entries, rounded for people. */
export function strongest(byWord: ReadonlyMap<string, number>, most: number): WordWeight[] {
  return [...byWord]
    .filter(([word, weight]) => weight > 0 && /\p{L}/u.test(word))
    .sort(([wordA, a], [wordB, b]) => b - a || (wordA < wordB ? -1 : 1))
    .slice(0, most)
    .map(([word, weight]) => ({ word, weight: Number(weight.toFixed(2)) }));
}
