/** Lengths of time in milliseconds, and how people write and read them. A day is always 24 hours of the clock it is measured on. */
export const SECOND_MS = 1000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

const UNITS = [
  ['d', DAY_MS],
  ['h', HOUR_MS],
  ['m', MINUTE_MS],
  ['s', SECOND_MS],
] as const;

/**
 * Reads a duration such as `90s`, `15m`, `4h`, `2d`, `1h30m` or `1h 30m`: whole numbers, larger units first, each unit once.
 * @returns milliseconds, or null when the text is not a duration.
 */
export function parseDuration(text: string): number | null {
  const match = /^(?=\d)(?:(\d+)d ?)?(?:(\d+)h ?)?(?:(\d+)m ?)?(?:(\d+)s)?$/.exec(text.trim());
  if (match === null) return null;
  const totalMs = UNITS.reduce((sumMs, [, unitMs], i) => sumMs + Number(match[i + 1] ?? 0) * unitMs, 0);
  return Number.isSafeInteger(totalMs) ? totalMs : null;
}

/**
 * Writes milliseconds for people: the largest unit that fits and the one below it, cut off toward zero: `1h 30m`, `45s`, `-4m 10s`.
 */
export function formatDuration(ms: number): string {
  let restMs = Math.abs(ms);
  const largest = UNITS.findIndex(([, unitMs]) => restMs >= unitMs);
  if (largest === -1) return '0s';
  const parts: string[] = [];
  for (const [unit, unitMs] of UNITS.slice(largest, largest + 2)) {
    const count = Math.floor(restMs / unitMs);
    if (count > 0) parts.push(`${count}${unit}`);
    restMs -= count * unitMs;
  }
  return (ms < 0 ? '-' : '') + parts.join(' ');
}
