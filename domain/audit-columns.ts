/** Numbers of many tickets, packed: an audit of a million tickets holds two dozen of these and no tickets. */

const FIRST_ROOM = 1_024;

/** One number a ticket, or null. Takes no room while all are null. */
export class NumberColumn {
  #values: Float64Array | null = null;
  #length = 0;

  push(value: number | null): void {
    const at = this.#length;
    this.#length += 1;
    if (value === null && this.#values === null) return;
    if (this.#values === null || at >= this.#values.length) {
      const grown = new Float64Array(Math.max(FIRST_ROOM, at * 2)).fill(NaN);
      grown.set(this.#values ?? []);
      this.#values = grown;
    }
    this.#values[at] = value ?? NaN;
  }

  get length(): number {
    return this.#length;
  }

  at(ticket: number): number | null {
    const value = this.#values?.[ticket];
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
