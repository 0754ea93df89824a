/** Waiting for a condition of the outside world, with a bound. */
import { setTimeout as delay } from 'node:timers/promises';

const LOOK_EVERY_MS = 50;

/**
 * Looks until there is something to see.
 * @param look null or false: not yet.
 * @param what named in the error, with the latest state of affairs.
 * @throws Error after `withinMs`.
 */
export async function waitFor<T>(look: () => Promise<T | null | false>, what: () => unknown, withinMs = 30_000): Promise<T> {
  const deadlineMs = Date.now() + withinMs;
  for (;;) {
    const seen = await look();
    if (seen !== null && seen !== false) return seen;
    if (Date.now() > deadlineMs) throw new Error(`Never seen within ${withinMs} ms: ${String(await what())}`);
    await delay(LOOK_EVERY_MS);
  }
}
