/** The known pieces of words, found without cutting a word into strings: most time with an unseen text goes into words never met before. */
import { LONGEST_GRAM, padded, SHORTEST_GRAM } from './features.ts';

/** Slots for each piece, so that a look-up seldom meets another's. */
const ROOM = 4;

export class GramTable {
  readonly #grams: readonly string[];
  readonly #first: number;
  /** Open addressing, linear probing (Knuth, TAOCP 6.4): place of a piece in the list, from 1; 0 is a free slot. */
  readonly #slots: Int32Array;

  /** @param first number of the first piece */
  constructor(grams: readonly string[], first: number) {
    this.#grams = grams;
    this.#first = first;
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(ROOM * grams.length + 1)));
    grams.forEach((gram, at) => {
      let slot = hash(gram, 0, gram.length) & (this.#slots.length - 1);
      while (this.#slots[slot] !== 0) slot = (slot + 1) & (this.#slots.length - 1);
      this.#slots[slot] = at + 1;
    });
  }

  /** Numbers of the known pieces of a word in the order of `gramsOf`, with repetitions. */
  numbersOf(word: string): number[] {
    const numbers: number[] = [];
    if (this.#grams.length === 0) return numbers;
    const whole = padded(word);
    for (let length = SHORTEST_GRAM; length <= LONGEST_GRAM; length++) {
      for (let at = 0; at + length <= whole.length; at++) {
        const place = this.#placeOf(whole, at, length);
        if (place > 0) numbers.push(this.#first + place - 1);
      }
    }
    return numbers;
  }

  /** From 1; 0 when the piece is not known. */
  #placeOf(whole: string, at: number, length: number): number {
    const last = this.#slots.length - 1;
    for (let slot = hash(whole, at, length) & last; ; slot = (slot + 1) & last) {
      const place = this.#slots[slot] ?? 0;
      if (place === 0 || isAt(this.#grams[place - 1] ?? '', whole, at, length)) return place;
    }
  }
}

/** FNV-1a over UTF-16 code units, its high bits folded into the low ones. */
function hash(text: string, at: number, length: number): number {
  let value = 0x811c9dc5;
  for (let i = at; i < at + length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value ^ (value >>> 15);
}

function isAt(gram: string, whole: string, at: number, length: number): boolean {
  if (gram.length !== length) return false;
  for (let i = 0; i < length; i++) if (gram.charCodeAt(i) !== whole.charCodeAt(at + i)) return false;
  return true;
}
