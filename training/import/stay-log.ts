/** Stays of all tickets of an event log, packed: 16 bytes each instead of the 100 of an object in a list of its own. */
import type { Stay } from '../../domain/history.ts';

/** Place of a stay in the log. */
type StayRef = number;
export const NO_STAY: StayRef = -1;

const BLOCK_BITS = 16;
const BLOCK = 1 << BLOCK_BITS;

interface Block {
  /** Number of the value's word. */
  word: Int32Array;
  /** NaN when the export has no time. */
  fromMs: Float64Array;
  /** The stay of the same ticket and field before it. */
  before: Int32Array;
}

export class StayLog {
  readonly #blocks: Block[] = [];
  readonly #words: string[] = [];
  readonly #numbers = new Map<string, number>();
  #length = 0;

  /**
   * @param last stay of the same ticket and field so far
   * @returns the last stay now: the same one when the value has not changed
   */
  add(last: StayRef, value: string, fromMs: number | null): StayRef {
    const word = this.#numberOf(value);
    if (last !== NO_STAY && this.#blocks[last >> BLOCK_BITS]?.word[last & (BLOCK - 1)] === word) return last;
    const at = this.#length++;
    const block = (this.#blocks[at >> BLOCK_BITS] ??= { word: new Int32Array(BLOCK), fromMs: new Float64Array(BLOCK), before: new Int32Array(BLOCK) });
    const place = at & (BLOCK - 1);
    block.word[place] = word;
    block.fromMs[place] = fromMs ?? NaN;
    block.before[place] = last;
    return at;
  }

  /** All stays up to `last`, oldest first. */
  stays(last: StayRef): Stay[] {
    const found: Stay[] = [];
    for (let at = last; at !== NO_STAY; ) {
      const block = this.#blocks[at >> BLOCK_BITS];
      const place = at & (BLOCK - 1);
      const fromMs = block?.fromMs[place] ?? NaN;
      found.push({ value: this.#words[block?.word[place] ?? -1] ?? '', fromMs: Number.isNaN(fromMs) ? null : fromMs });
      at = block?.before[place] ?? NO_STAY;
    }
    return found.reverse();
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#words.push(word) - 1;
    this.#numbers.set(word, number);
    return number;
  }
}
