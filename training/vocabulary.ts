/** Chooses the features worth learning from and counts them in all texts, once for all folds. Pure. */
import { gramsOf, pairOf, wordsOf, wordsOfPair } from './features.ts';
import { isTelling } from './stop-words.ts';
import { countsOf, type SparseVector } from './vector.ts';

/** Texts as counts of features, one after the other. */
export interface CountedTexts {
  /** Words and pairs, sorted; numbered from 0. */
  words: string[];
  /** Pieces of words, sorted; numbered on. */
  grams: string[];
  texts: SparseVector[];
  /** Their meanings, for models that read them; null for a text without words. */
  meanings?: { of: readonly (Float32Array | null)[]; dimensions: number; weight: number };
}

/** Features in a single text are noise, once there are texts enough to do without them. */
const ENOUGH_TEXTS = 100;
/** Pieces of words are many: with so many texts, those in only two of them are noise as well. */
const MANY_TEXTS = 5_000;

/** In how many texts a feature must stand to be learned from. */
export function fewestTexts(texts: number): { words: number; grams: number } {
  if (texts < ENOUGH_TEXTS) return { words: 1, grams: 1 };
  return { words: 2, grams: texts < MANY_TEXTS ? 2 : 3 };
}

/**
 * @param most how many words and pairs, and how many pieces of words; the most frequent are kept
 * @param onText told after each text, twice over
 */
export function countTexts(texts: readonly string[], most: { words: number; grams: number }, onText: () => void): CountedTexts {
  const wordTexts = new Map<string, number>();
  const gramTexts = new GramTexts();
  texts.forEach((text, at) => {
    const words = wordsOf(text);
    const features = new Set(words);
    if (most.grams > 0) gramTexts.add(features, at);
    words.forEach((word, i) => {
      const next = words[i + 1];
      if (next !== undefined) features.add(pairOf(word, next));
    });
    for (const feature of features) wordTexts.set(feature, (wordTexts.get(feature) ?? 0) + 1);
    onText();
  });
  const fewest = fewestTexts(texts.length);
  const words = mostFrequent(wordTexts, fewest.words, most.words);
  const grams = mostFrequent(gramTexts.counts(), fewest.grams, most.grams);
  const space = { words, grams, idf: null };
  const counted = texts.map((text) => {
    onText();
    return countsOf(space, wordsOf(text));
  });
  return { words, grams, texts: counted };
}

/** The same texts by their telling words alone, and pairs with at least one of them: what naive Bayes goes by, to which every word is evidence. */
export function tellingTexts({ words, texts }: CountedTexts): CountedTexts {
  const kept = words.flatMap((feature, number) => (wordsOfPair(feature).some(isTelling) ? [number] : []));
  const numbers = new Int32Array(words.length).fill(-1);
  kept.forEach((number, place) => (numbers[number] = place));
  return {
    words: kept.map((number) => words[number] ?? ''),
    grams: [],
    texts: texts.map(({ features, values }) => {
      const places = [...features.keys()].filter((i) => (numbers[features[i] ?? 0] ?? -1) >= 0);
      return { features: Int32Array.from(places, (i) => numbers[features[i] ?? 0] ?? 0), values: Float32Array.from(places, (i) => values[i] ?? 0) };
    }),
  };
}

function mostFrequent(texts: Iterable<[string, number]>, fewest: number, most: number): string[] {
  const frequent = [...texts].filter(([, count]) => count >= fewest);
  if (frequent.length > most) frequent.sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
  return frequent.slice(0, most).map(([feature]) => feature).sort();
}

/** In how many texts each piece of a word stands. A word is cut into pieces once, however many texts it is in. */
class GramTexts {
  readonly #numbers = new Map<string, number>();
  readonly #ofWord = new Map<string, Int32Array>();
  readonly #counts: number[] = [];
  readonly #lastText: number[] = [];

  add(words: ReadonlySet<string>, text: number): void {
    for (const word of words) {
      for (const gram of this.#gramsOf(word)) {
        if (this.#lastText[gram] === text) continue;
        this.#lastText[gram] = text;
        this.#counts[gram] = (this.#counts[gram] ?? 0) + 1;
      }
    }
  }

  *counts(): Generator<[string, number]> {
    for (const [gram, number] of this.#numbers) yield [gram, this.#counts[number] ?? 0];
  }

  #gramsOf(word: string): Int32Array {
    const known = this.#ofWord.get(word);
    if (known) return known;
    const numbers = Int32Array.from(new Set(gramsOf(word)), (gram) => {
      const number = this.#numbers.get(gram) ?? this.#numbers.size;
      this.#numbers.set(gram, number);
      return number;
    });
    this.#ofWord.set(word, numbers);
    return numbers;
  }
}
