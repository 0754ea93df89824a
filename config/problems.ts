/** What can be wrong with a routing file, before and after it is known where in the text that is. */

export type Path = readonly (string | number)[];

/** A problem by its place in the data. */
export interface Finding {
  path: Path;
  message: string;
  severity: 'error' | 'warning';
  /** The key itself is wrong, not what stands behind it. */
  atKey?: true;
}

/** A problem by its place in the text. */
export interface ConfigProblem {
  /** e.g. `rules[2].set.team`; empty when it concerns the file as a whole. */
  path: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  message: string;
  severity: 'error' | 'warning';
}

export function error(path: Path, message: string): Finding {
  return { path, message, severity: 'error' };
}

export function warning(path: Path, message: string): Finding {
  return { path, message, severity: 'warning' };
}

/** `['rules', 2, 'set']` → `rules[2].set`. */
export function pathText(path: Path): string {
  return path.map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`)).join('');
}

/** The end of an error message about a word that is not among the known ones: what was probably meant, or else what there is. */
export function hint(word: string, known: readonly string[]): string {
  const nearest = known
    .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)[0];
  if (nearest === undefined) return '; none is defined';
  if (nearest.distance <= Math.max(1, Math.floor(word.length / 3))) return `; did you mean "${nearest.candidate}"?`;
  return `; there is ${known.join(', ')}`;
}

/** Levenshtein's distance, one row of the table at a time. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const replaced = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
