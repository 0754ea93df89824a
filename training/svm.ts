/**
 * A linear support vector machine, one label against the rest, on sparse rows: L2-regularised squared hinge loss, solved by dual
 * coordinate descent with shrinking (Hsieh, Chang, Lin, Keerthi & Sundararajan, ICML 2008). All labels are solved side by side, so that
 * each row is read once. Pure and deterministic.
 */
import { randomFrom } from '../domain/statistics.ts';
import type { SparseVector } from './vector.ts';

export interface SvmTask {
  rows: readonly SparseVector[];
  /** Number of each row's label. */
  labelOf: Int32Array;
  labels: number;
  columns: number;
  /** C: the price of a row on the wrong side. */
  cost: number;
  /** Factor on C for the rows of each label. */
  labelWeights: Float64Array;
  seed: number;
  onPass?: (pass: number, of: number) => void;
}

export interface SvmSolution {
  bias: Float32Array;
  /** Feature by feature: `weights[feature * labels + label]`. */
  weights: Float32Array;
}

/** liblinear's tolerance for the dual. */
const TOLERANCE = 0.1;
/** The last digits of the weights change no decision: on short and long texts alike accuracy stands still after ten passes. */
const MOST_PASSES = 12;
/**
 * A row is set aside for a label when its gradient exceeds this share of the largest violation of the last pass. liblinear waits for all
 * of it, which leaves nearly everything open for five passes; what is set aside too early comes back in the last look at everything.
 */
const SET_ASIDE = 0.1;

export function solveSvm(task: SvmTask): SvmSolution {
  const solver = new Solver(task);
  const random = randomFrom(task.seed);
  const order = Int32Array.from(task.rows, (_, row) => row);
  for (let pass = 1; pass <= MOST_PASSES; pass++) {
    shuffle(order, random);
    solver.pass(order);
    task.onPass?.(pass, MOST_PASSES);
    if (!solver.isSettled()) continue;
    // What was set aside may have come back to matter: one look at everything before the end.
    if (!solver.restore()) break;
  }
  return { bias: Float32Array.from(solver.bias), weights: Float32Array.from(solver.weights) };
}

class Solver {
  readonly bias: Float64Array;
  readonly weights: Float64Array;
  readonly #task: SvmTask;
  readonly #alpha: Float64Array;
  /** For each row the labels still looked at: the first `#open[row]` of its stretch. */
  readonly #list: Uint16Array;
  readonly #open: Uint16Array;
  readonly #norms: Float64Array;
  readonly #scores: Float64Array;
  readonly #steps: Float64Array;
  /** Largest and smallest projected gradient by label, of this pass and of the last. */
  readonly #highest: Float64Array;
  readonly #lowest: Float64Array;
  readonly #limit: Float64Array;
  #restored = false;

  constructor(task: SvmTask) {
    const { rows, labels, columns } = task;
    this.#task = task;
    this.bias = new Float64Array(labels);
    this.weights = new Float64Array(columns * labels);
    this.#alpha = new Float64Array(rows.length * labels);
    this.#list = new Uint16Array(rows.length * labels);
    this.#open = new Uint16Array(rows.length);
    this.#norms = Float64Array.from(rows, ({ values }) => values.reduce((sum, value) => sum + value * value, 1));
    this.#scores = new Float64Array(labels);
    this.#steps = new Float64Array(labels);
    this.#highest = new Float64Array(labels);
    this.#lowest = new Float64Array(labels);
    this.#limit = new Float64Array(labels);
    this.#openAll();
  }

  #openAll(): void {
    const { labels } = this.#task;
    for (let i = 0; i < this.#list.length; i++) this.#list[i] = i % labels;
    this.#open.fill(labels);
    this.#limit.fill(Infinity);
  }

  pass(order: Int32Array): void {
    this.#highest.fill(-Infinity);
    this.#lowest.fill(Infinity);
    for (const row of order) {
      if ((this.#open[row] ?? 0) > 0) this.#visit(row);
    }
    for (let label = 0; label < this.#limit.length; label++) {
      const highest = this.#highest[label] ?? 0;
      this.#limit[label] = highest > 0 ? highest * SET_ASIDE : Infinity;
    }
  }

  /** Whether no label's gradient is further than the tolerance from where it should be. */
  isSettled(): boolean {
    return this.#highest.every((highest, label) => highest - (this.#lowest[label] ?? 0) <= TOLERANCE);
  }

  /** Looks at everything again. @returns false when that has been done before */
  restore(): boolean {
    if (this.#restored) return false;
    this.#restored = true;
    this.#openAll();
    return true;
  }

  #visit(row: number): void {
    const { rows, labels, labelOf, cost, labelWeights } = this.#task;
    const vector = rows[row];
    if (vector === undefined) return;
    this.#score(row, vector);
    const base = row * labels;
    const own = labelOf[row] ?? 0;
    const norm = this.#norms[row] ?? 1;
    let moved = 0;
    let open = this.#open[row] ?? 0;
    for (let at = open - 1; at >= 0; at--) {
      const label = this.#list[base + at] ?? 0;
      const sign = label === own ? 1 : -1;
      const diagonal = 0.5 / (cost * (label === own ? (labelWeights[label] ?? 1) : 1));
      const alpha = this.#alpha[base + label] ?? 0;
      const gradient = sign * (this.#scores[label] ?? 0) - 1 + alpha * diagonal;
      let projected = gradient;
      if (alpha === 0) {
        if (gradient > (this.#limit[label] ?? Infinity)) {
          open -= 1;
          this.#list[base + at] = this.#list[base + open] ?? 0;
          this.#list[base + open] = label;
          continue;
        }
        projected = Math.min(gradient, 0);
      }
      if (projected > (this.#highest[label] ?? 0)) this.#highest[label] = projected;
      if (projected < (this.#lowest[label] ?? 0)) this.#lowest[label] = projected;
      if (Math.abs(projected) < 1e-12) continue;
      const next = Math.max(alpha - gradient / (norm + diagonal), 0);
      this.#alpha[base + label] = next;
      const step = (next - alpha) * sign;
      this.#steps[label] = step;
      this.bias[label] = (this.bias[label] ?? 0) + step;
      moved += 1;
    }
    this.#open[row] = open;
    if (moved > 0) this.#move(vector);
  }

  /** Scores of the row for its open labels. */
  #score(row: number, { features, values }: SparseVector): void {
    const { labels } = this.#task;
    const { weights } = this;
    const [scores, list] = [this.#scores, this.#list];
    const base = row * labels;
    const open = this.#open[row] ?? 0;
    for (let label = 0; label < labels; label++) scores[label] = this.bias[label] ?? 0;
    const all = open * 2 > labels;
    for (let i = 0; i < features.length; i++) {
      const value = values[i] ?? 0;
      const start = (features[i] ?? 0) * labels;
      if (all) {
        for (let label = 0; label < labels; label++) scores[label] = (scores[label] ?? 0) + value * (weights[start + label] ?? 0);
      } else {
        for (let at = 0; at < open; at++) {
          const label = list[base + at] ?? 0;
          scores[label] = (scores[label] ?? 0) + value * (weights[start + label] ?? 0);
        }
      }
    }
  }

  /** Adds the row, times each label's step, to the weights. */
  #move({ features, values }: SparseVector): void {
    const { labels } = this.#task;
    const { weights } = this;
    const steps = this.#steps;
    const changed: number[] = [];
    for (let label = 0; label < labels; label++) if (steps[label] !== 0) changed.push(label);
    for (let i = 0; i < features.length; i++) {
      const value = values[i] ?? 0;
      const start = (features[i] ?? 0) * labels;
      for (const label of changed) weights[start + label] = (weights[start + label] ?? 0) + value * (steps[label] ?? 0);
    }
    steps.fill(0);
  }
}

/** Fisher and Yates. */
function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = kept;
  }
}
