/** Delivers notices from time to time, in each worker: a channel's lease keeps them out of each other's way. */
import { deliverNotices, type NotifyDeps } from '../activities/notify.ts';

const EVERY_MS = 2_000;

/** @param onTrouble hears of a pass that failed as a whole, i.e. of the store's outage. @returns the stop function; it resolves when the pass in hand is done. */
export function startNotifier(deps: NotifyDeps, onTrouble: (error: unknown) => void): () => Promise<void> {
  let inHand: Promise<unknown> | null = null;
  const timer = setInterval(() => {
    inHand ??= deliverNotices(deps).catch(onTrouble).finally(() => (inHand = null));
  }, EVERY_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await inHand;
  };
}
