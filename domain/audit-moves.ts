/** Where tickets went, between teams or between persons: transitions and bounces, counted with examples. */
import { bouncesOf } from './audit-measures.ts';
import type { Stay } from './history.ts';

export interface MovePath {
  from: string;
  to: string;
  count: number;
  /** Tickets that show it, the first of the file. */
  examples: string[];
}

export interface MoveReport {
  distinctValues: number;
  distinctTransitions: number;
  /** Most frequent first; bounded. */
  transitions: MovePath[];
  /** A → B → A with `from` = A and `to` = B, most frequent first; bounded. */
  bounces: MovePath[];
}

/** By from, then to. */
type Paths = Map<string, Map<string, MovePath>>;

const MOST_PATHS = 50;
const MOST_EXAMPLES = 5;

export class MoveCounter {
  readonly #values = new Set<string>();
  readonly #transitions: Paths = new Map();
  readonly #bounces: Paths = new Map();

  add(id: string, stays: readonly Stay[]): void {
    stays.forEach(({ value }, i) => {
      this.#values.add(value);
      const next = stays[i + 1]?.value;
      if (next !== undefined) count(this.#transitions, value, next, id);
    });
    for (const [home, away] of bouncesOf(stays)) count(this.#bounces, home, away, id);
  }

  report(): MoveReport {
    return {
      distinctValues: this.#values.size,
      distinctTransitions: all(this.#transitions).length,
      transitions: mostFrequent(this.#transitions),
      bounces: mostFrequent(this.#bounces),
    };
  }
}

function count(paths: Paths, from: string, to: string, id: string): void {
  let onward = paths.get(from);
  if (!onward) paths.set(from, (onward = new Map<string, MovePath>()));
  let path = onward.get(to);
  if (!path) onward.set(to, (path = { from, to, count: 0, examples: [] }));
  path.count += 1;
  if (path.examples.length < MOST_EXAMPLES && !path.examples.includes(id)) path.examples.push(id);
}

function all(paths: Paths): MovePath[] {
  return [...paths.values()].flatMap((onward) => [...onward.values()]);
}

function mostFrequent(paths: Paths): MovePath[] {
  return all(paths).sort((a, b) => b.count - a.count || (a.from + a.to < b.from + b.to ? -1 : 1)).slice(0, MOST_PATHS);
}
