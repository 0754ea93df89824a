/** Looks from time to time, in each worker, whether the model that routes is still fit. */
import type { Logger } from 'pino';

import { tellModelAlerts } from '../activities/model-alerts.ts';
import type { RoutingConfig } from '../domain/config.ts';
import { MINUTE_MS } from '../domain/duration.ts';
import type { Store } from '../store/connect.ts';

const EVERY_MS = 10 * MINUTE_MS;

/** @returns the stop function; it resolves when the look in hand is done. */
export function startModelWatch(store: Store, config: () => RoutingConfig, nowMs: () => number, logger: Pick<Logger, 'error' | 'warn'>): () => Promise<void> {
  const look = async (): Promise<void> => {
    for (const { code, sentence, nextStep } of await tellModelAlerts(store, config(), nowMs())) logger.error({ alert: code, nextStep }, sentence);
  };
  let inHand: Promise<unknown> | null = null;
  const timer = setInterval(() => {
    inHand ??= look().catch((err: unknown) => logger.warn({ err }, 'the model is not watched for the moment')).finally(() => (inHand = null));
  }, EVERY_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await inHand;
  };
}
