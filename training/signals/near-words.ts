/** Slips of the pen: a long word that differs from a known one by one letter missing, added, changed or swapped with its neighbour. */

/** Shorter words have too many neighbours that are words of their own. */
const SHORTEST_WORD = 6;
const LONGEST_WORD = 24;

/**
 * @param exact whole words
 * @param beginnings words that may go on
 * @returns for a word, the known words it may have been meant as; their first letter is always right
 */
export function nearWords(exact: readonly string[], beginnings: readonly string[]): (word: string) => readonly string[] {
  const whole = byFirstLetter(exact);
  const begun = byFirstLetter(beginnings);
  return (word) => {
    if (word.length < SHORTEST_WORD || word.length > LONGEST_WORD || /\d/u.test(word)) return [];
    const first = word.charAt(0);
    return [
      ...(whole.get(first) ?? []).filter((known) => isOneSlipAway(word, word.length, known)),
      ...(begun.get(first) ?? []).filter((known) => [known.length - 1, known.length, known.length + 1].some((length) => length >= SHORTEST_WORD - 1 && length <= word.length && isOneSlipAway(word, length, known))),
    ];
  };
}

function byFirstLetter(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < SHORTEST_WORD) continue;
    const group = groups.get(word.charAt(0));
    if (group === undefined) groups.set(word.charAt(0), [word]);
    else group.push(word);
  }
  return groups;
}

/** Whether the first `length` letters of the word are the known one but for one letter missing, added, changed or swapped with its neighbour. */
function isOneSlipAway(word: string, length: number, known: string): boolean {
  const longer = length - known.length;
  if (longer < -1 || longer > 1) return false;
  let at = 0;
  while (at < length && at < known.length && word[at] === known[at]) at += 1;
  if (longer > 0) return sameRest(word, at + 1, known, at, length);
  if (longer < 0) return sameRest(word, at, known, at + 1, length);
  const swapped = word[at] === known[at + 1] && word[at + 1] === known[at] && sameRest(word, at + 2, known, at + 2, length);
  return swapped || sameRest(word, at + 1, known, at + 1, length);
}

/** Whether the word from one place up to `end` and the known one from another place on are the same. */
function sameRest(word: string, from: number, known: string, knownFrom: number, end: number): boolean {
  for (let i = from, k = knownFrom; i < end || k < known.length; i += 1, k += 1) if (word[i] !== known[k] || i >= end) return false;
  return true;
}
