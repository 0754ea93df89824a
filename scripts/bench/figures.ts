/** What a benchmark says: smallest, middle and largest of its rounds. */

/** The middle value; the mean of the two middle ones when there is none. @throws RangeError when the list is empty. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) throw new RangeError('median: the list is empty');
  return (low + high) / 2;
}

/** The value that this share of all does not exceed. @throws RangeError when the list is empty. */
export function quantile(values: readonly number[], share: number): number {
  const value = [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];
  if (value === undefined) throw new RangeError('quantile: the list is empty');
  return value;
}

/** `9.1 – 10.4 – 11.0` */
export function spread(values: readonly number[], digits: number): string {
  return [Math.min(...values), median(values), Math.max(...values)].map((value) => value.toFixed(digits)).join(' – ');
}

/** Round by round, so that whatever slowed the machine for a while slowed both. */
export function ratios(over: readonly number[], under: readonly number[]): number[] {
  return over.map((value, round) => value / (under[round] ?? NaN));
}
