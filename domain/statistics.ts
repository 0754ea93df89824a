/** The few statistics that audits, replays and reports are made of. Pure; what is random is seeded. */

/** Ends of a 95 % interval. */
export interface Interval {
  low: number;
  high: number;
}

/** 97.5 % point of the standard normal distribution: two-sided 95 %. */
const Z_95 = 1.959963984540054;
const BOOTSTRAP_ROUNDS = 1_000;

/**
 * Percentile with linear interpolation between neighbours (R type 7, the default of NumPy and pandas).
 * @param sorted ascending
 * @param p 0..1
 * @returns null for an empty list
 */
export function percentile(sorted: ArrayLike<number>, p: number): number | null {
  const place = (sorted.length - 1) * p;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (place - Math.floor(place));
}

/** Arithmetic mean; null for an empty list. */
export function mean(values: ArrayLike<number>): number | null {
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) sum += values[i] ?? 0;
  return values.length === 0 ? null : sum / values.length;
}

/**
 * Wilson's score interval for a share (E. B. Wilson, JASA 22, 1927): honest for few cases and near 0 and 1.
 * @param z how many standard deviations wide (default: 95 %)
 * @returns the interval within 0..1; all of it when n is 0
 */
export function wilson(successes: number, n: number, z: number = Z_95): Interval {
  if (n === 0) return { low: 0, high: 1 };
  const share = successes / n;
  const scale = 1 + (z * z) / n;
  const centre = (share + (z * z) / (2 * n)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  // At the ends the formula gives the share itself; rounding must not leave it outside.
  return { low: successes === 0 ? 0 : Math.max(0, centre - half), high: successes === n ? 1 : Math.min(1, centre + half) };
}

/**
 * 95 % percentile-bootstrap interval of a statistic (Efron & Tibshirani, An Introduction to the Bootstrap, 1993, ch. 13).
 * @param statistic must not keep the list it is given: it is reused; rounds where it returns null (no value) are left out
 * @param seed equal seeds give equal intervals
 * @returns null when there are no values, or the statistic never has one
 */
export function bootstrapInterval(values: readonly number[], statistic: (sample: readonly number[]) => number | null, seed: number): Interval | null {
  if (values.length === 0) return null;
  const next = randomFrom(seed);
  const sample = [...values];
  const outcomes: number[] = [];
  for (let round = 0; round < BOOTSTRAP_ROUNDS; round += 1) {
    for (let i = 0; i < sample.length; i += 1) sample[i] = values[Math.floor(next() * values.length)] ?? 0;
    const outcome = statistic(sample);
    if (outcome !== null) outcomes.push(outcome);
  }
  outcomes.sort((a, b) => a - b);
  const low = percentile(outcomes, 0.025);
  const high = percentile(outcomes, 0.975);
  return low === null || high === null ? null : { low, high };
}

/**
 * McNemar's exact test of two paired classifiers (Q. McNemar, Psychometrika 12, 1947; exact form: sign test on the discordant pairs).
 * @param wins cases that only the one got right
 * @param losses cases that only the other got right
 * @returns two-sided p: how likely so uneven a split is when neither is better; 1 without discordant cases
 */
export function mcnemarExact(wins: number, losses: number): number {
  const n = wins + losses;
  let logChoose = 0;
  let tail = 0;
  for (let k = 0; k <= Math.min(wins, losses); k += 1) {
    if (k > 0) logChoose += Math.log((n - k + 1) / k);
    tail += Math.exp(logChoose - n * Math.LN2);
  }
  return Math.min(1, 2 * tail);
}

/**
 * Evenly distributed numbers in [0, 1): Mulberry32 (Tommy Ettinger, 2017, public domain).
 * @returns a function that gives the next one
 */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
