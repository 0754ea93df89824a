/** Which ids were seen, and on which line: by fingerprint, because a million texts in a Map are a hundred megabytes. */
export class SeenIds {
  #size = 0;
  #slots = 1 << 16;
  /** Two halves of the fingerprint and the line, one after the other for each slot; line 0 is a free slot. */
  #table = new Uint32Array(3 * (1 << 16));

  get size(): number {
    return this.#size;
  }

  /**
   * Two different ids among a million share a fingerprint of 64 bits once in 40 million files.
   * @returns the line the id stands on already; null, and remembers it, when it is new
   */
  seenOn(id: string, line: number): number | null {
    if (this.#size * 2 > this.#slots) this.#grow();
    let a = 0x811c9dc5;
    let b = 0x9e3779b9;
    for (let i = 0; i < id.length; i += 1) {
      const code = id.charCodeAt(i);
      a = Math.imul(a ^ code, 0x01000193); // FNV-1a
      b = Math.imul(b ^ code, 0x85ebca6b);
      b ^= b >>> 13;
    }
    return this.#put(a >>> 0, b >>> 0, line);
  }

  #put(a: number, b: number, line: number): number | null {
    const table = this.#table;
    for (let slot = (a ^ (b >>> 7)) & (this.#slots - 1); ; slot = (slot + 1) & (this.#slots - 1)) {
      const at = slot * 3;
      const before = table[at + 2] ?? 0;
      if (before !== 0 && table[at] === a && table[at + 1] === b) return before;
      if (before !== 0) continue;
      table.set([a, b, line], at);
      this.#size += 1;
      return null;
    }
  }

  #grow(): void {
    const old = this.#table;
    this.#slots *= 2;
    this.#table = new Uint32Array(3 * this.#slots);
    this.#size = 0;
    for (let at = 0; at < old.length; at += 3) {
      const line = old[at + 2] ?? 0;
      if (line !== 0) this.#put(old[at] ?? 0, old[at + 1] ?? 0, line);
    }
  }
}
