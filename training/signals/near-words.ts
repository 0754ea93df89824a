/** Slips of the pen: a long word that differs from a known one by one letter missing, added, changed or swapped with its neighbour. */

/** Shorter words have too many neighbours that are words of their own. */
const SHORTEST_WORD = 6;
const LONGEST_WORD = 24;

/**
 * Known words are filed under themselves and themselves less one letter; a word looks under the same keys (symmetric delete, W. Garbe 2012).
 * @param exact whole words
 * @param beginnings words that may go on
 * @returns for a word, the known words it may have been meant as; their first letter is always right
 */
export function nearWords(exact: readonly string[], beginnings: readonly string[]): (word: string) => readonly string[] {
  const whole = filed(exact);
  const begun = filed(beginnings);
  return (word) => {
    if (word.length < SHORTEST_WORD || word.length > LONGEST_WORD || /\d/u.test(word)) return [];
    const found = new Set(near(word, whole));
    for (let length = SHORTEST_WORD - 1; length <= word.length; length += 1) near(word.slice(0, length), begun).forEach((known) => found.add(known));
    return [...found];
  };
}

function filed(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const files = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < SHORTEST_WORD) continue;
    for (const key of keysOf(word)) {
      const file = files.get(key);
      if (file === undefined) files.set(key, [word]);
      else file.push(word);
    }
  }
  return files;
}

function near(word: string, files: ReadonlyMap<string, readonly string[]>): string[] {
  return keysOf(word).flatMap((key) => files.get(key) ?? []).filter((known) => known[0] === word[0] && isOneSlipAway(word, known));
}

function keysOf(word: string): string[] {
  return [word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))];
}

function isOneSlipAway(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  const swapped = restA.length > 1 && restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  return swapped || restA.slice(1) === restB.slice(1) || restA === restB.slice(1) || restA.slice(1) === restB;
}
