/**
 * Phrases over words. A phrase is written as its words, with
 *   `a|b`     either word              `cancel*`  any word that begins so
 *   `@name`   a word of that class     `word?`    may be missing
 *   `..`      up to three words        `...`      up to six words, both inside one clause
 *   `^` `$`   begin, end of a clause, the latter also as `word|$`; `!` first  a negation before the phrase changes nothing
 * and several phrases are separated by `;` or lines. Accents and case do not matter; `ü` also stands for `ue`.
 */
import { SPOKEN, type Spoken } from './lexicon.ts';
import { nearWords } from './near-words.ts';
import { fold, type Token } from './tokens.ts';

interface Word {
  kind: 'word';
  terms: ReadonlySet<number>;
  optional: boolean;
  /** Written `word|$`: the clause's end will do as well. */
  orEnd: boolean;
  /** The more and the shorter the words, the more often one of them occurs. */
  commonness: number;
}
type Element = Word | { kind: 'gap'; most: number } | { kind: 'begin' | 'end' };

interface Phrase {
  elements: readonly Element[];
  /** Terms of the first word, and of the rarest word that may not be missing. */
  first: ReadonlySet<number>;
  key: ReadonlySet<number>;
  /** Most words between the first one and the rarest. */
  reachBack: number;
  steadfast: boolean;
  group: Spoken;
}

export interface Match {
  group: Spoken;
  /** Index of the first token, and of the one after the last. */
  from: number;
  to: number;
  /** Begins with a negation of its own, or means the same after one. */
  steadfast: boolean;
}

/** Groups of phrases by name, and the word classes they use. */
export interface PhraseBook {
  classes: Readonly<Record<string, string>>;
  groups: Readonly<Partial<Record<Spoken, string>>>;
  /** Words that look like a slip of the pen for one of ours, but are words of their own. */
  ownWords: string;
}

/**
 * @param groups those to look for
 * @returns all places where their phrases lie, in order of the first word
 */
export type Matcher = (tokens: readonly Token[], groups: ReadonlySet<Spoken>) => Match[];

const NO_TERMS: readonly number[] = [];
const NO_PHRASES: readonly Phrase[] = [];
const GAP_WORDS = 3;
const LONG_GAP_WORDS = 6;
/** Words seen before are not looked up again; hostile texts must not fill the memory. */
const MOST_REMEMBERED = 20_000;

/** @returns a matcher; throws on a class that is not defined and on a phrase that begins with no certain word, so a misspelt book is found at once */
export function matcherOf(book: PhraseBook): Matcher {
  const terms = new Terms(book.ownWords);
  const byKeyTerm = new Map<number, Phrase[]>();
  for (const phrase of phrasesOf(book, terms)) {
    for (const term of phrase.key) {
      const phrases = byKeyTerm.get(term);
      if (phrases === undefined) byKeyTerm.set(term, [phrase]);
      else phrases.push(phrase);
    }
  }
  return (tokens, groups) => {
    const termsAt = tokens.map(({ word }) => terms.of(word));
    const words: Words = { tokens, termsAt };
    const found: Match[] = [];
    // From its rarest word backwards: most phrases lack it, and cost nothing.
    tokens.forEach(({ clause }, keyAt) => {
      for (const term of termsAt[keyAt] ?? NO_TERMS) {
        for (const { elements, first, reachBack, group, steadfast } of byKeyTerm.get(term) ?? NO_PHRASES) {
          if (!groups.has(group)) continue;
          for (let from = keyAt; from >= keyAt - reachBack && tokens[from]?.clause === clause; from -= 1) {
            if (!hasAny(termsAt[from], first)) continue;
            const to = endOfMatch(elements, 0, words, from, clause);
            if (to !== null) found.push({ group, from, to, steadfast });
          }
        }
      }
    });
    return found.sort((a, b) => a.from - b.from);
  };
}

function phrasesOf({ classes, groups }: PhraseBook, terms: Terms): Phrase[] {
  return SPOKEN.flatMap((group) =>
    (groups[group] ?? '').split(/[;\n]/u).map((line) => line.trim()).filter(Boolean).map((line) => {
      const steadfast = line.startsWith('!');
      const words = (steadfast ? line.slice(1) : line).split(/\s+/u).filter(Boolean);
      const elements = words.map((word) => elementOf(word, classes, terms));
      const required = elements.filter((element): element is Word => element.kind === 'word' && !element.optional && !element.orEnd);
      const [rarest] = required.toSorted((a, b) => a.commonness - b.commonness);
      const first = elements.find(({ kind }) => kind !== 'begin');
      if (rarest === undefined || required[0] === undefined || first !== required[0]) throw new Error(`the phrase "${line}" of "${group}" must begin with a word that may not be missing`);
      return { group, steadfast, elements, first: required[0].terms, key: rarest.terms, reachBack: mostWords(elements.slice(0, elements.indexOf(rarest))) };
    }),
  );
}

function mostWords(elements: readonly Element[]): number {
  return elements.reduce((sum, element) => sum + (element.kind === 'word' ? 1 : element.kind === 'gap' ? element.most : 0), 0);
}

function elementOf(written: string, classes: Readonly<Record<string, string>>, terms: Terms): Element {
  if (written === '..') return { kind: 'gap', most: GAP_WORDS };
  if (written === '...') return { kind: 'gap', most: LONG_GAP_WORDS };
  if (written === '^') return { kind: 'begin' };
  if (written === '$') return { kind: 'end' };
  const optional = written.endsWith('?');
  const alternatives = (optional ? written.slice(0, -1) : written).split('|');
  const words = alternatives.filter((word) => word !== '$').flatMap((word) => wordsOfClass(word, classes));
  const commonness = words.reduce((sum, word) => sum + 3 ** -word.length, 0);
  return { kind: 'word', optional, orEnd: alternatives.includes('$'), commonness, terms: new Set(words.flatMap((word) => terms.add(word))) };
}

function wordsOfClass(word: string, classes: Readonly<Record<string, string>>): string[] {
  if (!word.startsWith('@')) return [word];
  const members = classes[word.slice(1)];
  if (members === undefined) throw new Error(`the word class "${word}" is not defined`);
  return members.split(/[|\s]+/u).filter(Boolean).flatMap((member) => wordsOfClass(member, classes));
}

/** A text as the search sees it. */
interface Words {
  tokens: readonly Token[];
  termsAt: readonly (readonly number[])[];
}

/** The end of the first way to lay the elements from the `i`th on over the words from `at` on; null when there is none. Gaps are short, so the search is too. */
function endOfMatch(elements: readonly Element[], i: number, words: Words, at: number, clause: number): number | null {
  const element = elements[i];
  if (element === undefined) return at;
  const inside = words.tokens[at]?.clause === clause;
  switch (element.kind) {
    case 'begin':
      return words.tokens[at - 1]?.clause === clause ? null : endOfMatch(elements, i + 1, words, at, clause);
    case 'end':
      return inside ? null : endOfMatch(elements, i + 1, words, at, clause);
    case 'gap':
      for (let next = at; next <= at + element.most; next += 1) {
        const to = endOfMatch(elements, i + 1, words, next, clause);
        if (to !== null) return to;
        if (words.tokens[next]?.clause !== clause) return null;
      }
      return null;
    case 'word': {
      if (element.orEnd && !inside) return endOfMatch(elements, i + 1, words, at, clause);
      const to = inside && hasAny(words.termsAt[at], element.terms) ? endOfMatch(elements, i + 1, words, at + 1, clause) : null;
      return to ?? (element.optional ? endOfMatch(elements, i + 1, words, at, clause) : null);
    }
  }
}

function hasAny(terms: readonly number[] | undefined, wanted: ReadonlySet<number>): boolean {
  if (terms !== undefined) for (const term of terms) if (wanted.has(term)) return true;
  return false;
}

/** Numbers for the words and beginnings of words that a book knows. */
class Terms {
  readonly #exact = new Map<string, number>();
  readonly #beginnings = new Map<string, number>();
  readonly #remembered = new Map<string, readonly number[]>();
  readonly #ownWords: ReadonlySet<string>;
  #near: ((word: string) => readonly string[]) | null = null;

  constructor(ownWords: string) {
    this.#ownWords = new Set(fold(ownWords).split(/\s+/u));
  }

  /** @returns the numbers of the ways to write the word: `kündig*` is also `kuendig*` */
  add(written: string): number[] {
    const variants = new Set([fold(written), fold(written.replace(/[äöü]/gu, (letter) => `${fold(letter)}e`))]);
    return [...variants].map((word) => {
      const [map, key] = word.endsWith('*') ? [this.#beginnings, word.slice(0, -1)] : [this.#exact, word];
      const number = map.get(key) ?? this.#exact.size + this.#beginnings.size;
      map.set(key, number);
      return number;
    });
  }

  of(word: string): readonly number[] {
    const known = this.#remembered.get(word);
    if (known !== undefined) return known;
    if (this.#remembered.size >= MOST_REMEMBERED) this.#remembered.clear();
    const terms = this.#lookUp(word);
    const found = terms.length > 0 || this.#ownWords.has(word) ? terms : this.#lookUpNear(word);
    this.#remembered.set(word, found);
    return found;
  }

  #lookUp(word: string): number[] {
    const found: number[] = [];
    const exact = this.#exact.get(word);
    if (exact !== undefined) found.push(exact);
    for (let length = 2; length <= word.length; length += 1) {
      const beginning = this.#beginnings.get(word.slice(0, length));
      if (beginning !== undefined) found.push(beginning);
    }
    return found;
  }

  #lookUpNear(word: string): number[] {
    this.#near ??= nearWords([...this.#exact.keys()], [...this.#beginnings.keys()]);
    return [...new Set(this.#near(word).flatMap((near) => this.#lookUp(near)))];
  }
}
