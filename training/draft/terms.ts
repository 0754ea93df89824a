/** Words and two-word phrases of the tickets' texts, cut so that each is found again by a rule's `textContains`. */
import { MAX_TEXT_CHARS } from '../features.ts';
import { isTelling } from '../stop-words.ts';

/** What nearly everybody writes tells nobody apart. */
const MOST_SHARE = 0.3;
/** Longer ones are keys, hashes and pasted data. */
const MOST_LETTERS = 30;

export interface Terms {
  /** Sorted. */
  names: string[];
  /** Per text, the numbers of the terms in it, ascending. */
  ofText: number[][];
}

/**
 * @param fewest texts that must hold a term
 * @returns words without stop words and pairs of neighbours without them
 */
export function termsOf(texts: readonly string[], fewest: number): Terms {
  const frequentWords = frequent(texts, (text) => wordsIn(text).map(({ word }) => word), fewest, Infinity);
  const found = (text: string) => termsIn(text, frequentWords);
  const names = [...frequent(texts, found, fewest, texts.length * MOST_SHARE)].sort();
  const numbers = new Map(names.map((name, i) => [name, i]));
  const ofText = texts.map((text) => [...new Set(found(text))].flatMap((term) => numbers.get(term) ?? []).sort((a, b) => a - b));
  return { names, ofText };
}

function frequent(texts: readonly string[], found: (text: string) => string[], fewest: number, most: number): Set<string> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const term of new Set(found(text))) counts.set(term, (counts.get(term) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= fewest && count <= most).map(([term]) => term));
}

/** A phrase needs both of its words to be frequent (Agrawal & Srikant, Fast algorithms for mining association rules, 1994). */
function termsIn(text: string, words: ReadonlySet<string>): string[] {
  const found = wordsIn(text).filter(({ word }) => words.has(word));
  return found.flatMap(({ word, end, isTelling: tells }, i) => {
    const next = found[i + 1];
    const single = tells ? [word] : [];
    if (!next?.joint || next.start !== end + 1) return single;
    // "on-premise" is one word to whoever writes it; "on Monday" is not.
    const isPhrase = next.joint === '-' ? tells || next.isTelling : tells && next.isTelling;
    return isPhrase ? [...single, word + next.joint + next.word] : single;
  });
}

interface Word {
  word: string;
  start: number;
  end: number;
  /** The sign before it, when that joins words; a full stop before a space, for one, does not. */
  joint: string | null;
  /** False for stop words, single letters, keys and long numbers. */
  isTelling: boolean;
}

function wordsIn(text: string): Word[] {
  const plain = plainText(text);
  return [...plain.matchAll(/[\p{L}\p{M}\p{N}_]+/gu)].map(({ 0: word, index: start }) => ({
    word,
    start,
    end: start + word.length,
    joint: /[ \-/'.&]/.exec(plain[start - 1] ?? '')?.[0] ?? null,
    isTelling: word.length > 1 && word.length <= MOST_LETTERS && !/^\d{5,}$/.test(word) && isTelling(word),
  }));
}

/** The plain form, and the idea of a word, are those of domain/rules.ts: what is found here is found there. */
export function plainText(text: string): string {
  return text.slice(0, MAX_TEXT_CHARS).normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ');
}
