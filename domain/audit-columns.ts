/** Numbers of many tickets, packed: an audit of a million tickets holds two dozen of these and no tickets. */

/** Numbers are kept in blocks, so that growing copies nothing and leaves no slack. */
const BLOCK_BITS = 14;
const BLOCK = 1 << BLOCK_BITS;

/** One number a ticket, or null. Takes next to no room where all are null. */
export class NumberColumn {
  readonly #blocks: (Float64Array | undefined)[] = [];
  #length = 0;

  push(value: number | null): void {
    const at = this.#length;
    this.#length += 1;
    if (value === null) return;
    const place = at >> BLOCK_BITS;
    const block = (this.#blocks[place] ??= new Float64Array(BLOCK).fill(NaN));
    block[at & (BLOCK - 1)] = value;
  }

  get length(): number {
    return this.#length;
  }

  at(ticket: number): number | null {
    const value = this.#blocks[ticket >> BLOCK_BITS]?.[ticket & (BLOCK - 1)];
    return value === undefined || Number.isNaN(value) ? null : value;
  }

  /** Values of the tickets given (default: all), ascending. */
  sorted(tickets?: ArrayLike<number>): Float64Array {
    const count = tickets?.length ?? this.#length;
    const found = new Float64Array(count);
    let n = 0;
    for (let i = 0; i < count; i += 1) {
      const value = this.at(tickets === undefined ? i : (tickets[i] ?? -1));
      if (value !== null) found[n++] = value;
    }
    return found.subarray(0, n).sort();
  }

  /** The tickets with the largest values above a bound, largest first. */
  largest(most: number, above: number): number[] {
    let top: [value: number, ticket: number][] = [];
    for (let ticket = 0; ticket < this.#length; ticket += 1) {
      const value = this.at(ticket);
      if (value === null || value <= above || (top.length === most && value <= (top[most - 1]?.[0] ?? 0))) continue;
      top = [...top, [value, ticket] as [number, number]].sort((a, b) => b[0] - a[0]).slice(0, most);
    }
    return top.map(([, ticket]) => ticket);
  }
}

/** One word a ticket, or none, as a number into a list of names. */
export class WordColumn {
  readonly names: string[] = [];
  readonly #codes = new NumberColumn();
  readonly #codeOf = new Map<string, number>();

  push(word: string | null): void {
    if (word === null) return this.#codes.push(null);
    let code = this.#codeOf.get(word);
    if (code === undefined) {
      code = this.names.push(word) - 1;
      this.#codeOf.set(word, code);
    }
    this.#codes.push(code);
  }

  /** Tickets by word, in the order of the file. */
  tickets(): Map<string, number[]> {
    const found = new Map<string, number[]>();
    for (let ticket = 0; ticket < this.#codes.length; ticket += 1) {
      const name = this.names[this.#codes.at(ticket) ?? -1];
      if (name === undefined) continue;
      const known = found.get(name);
      if (known) known.push(ticket);
      else found.set(name, [ticket]);
    }
    return found;
  }
}
