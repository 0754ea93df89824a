/** The inbox sweeper: passes on what a crash or an outage left behind, with the ids it was received with. */
import { settle, unforwarded, type Delivery } from '../store/inbox.ts';
import { followUpOn } from './follow-up.ts';
import { forwardAction, forwardCreation, refusal, type IntakeDeps } from './intake.ts';
import { READ_LIMIT_MS } from './read-models.ts';

/** Younger deliveries are still in the hands of the request that brought them. */
const LEFT_BEHIND_MS = 8_000;
const ACCEPT_WAIT_MS = 2_000;
const SWEEP_EVERY_MS = 5_000;
const SWEEP_LIMIT = 100;

export interface SweepReport {
  /** Deliveries the engine has now, or that are settled. */
  forwarded: number;
  /** Deliveries that stay for the next sweep. */
  left: number;
}

/** Forwards up to `limit` deliveries that were left behind. A ticket's deliveries wait behind one that does not get through. */
export async function forwardPending(deps: IntakeDeps, limit: number): Promise<SweepReport> {
  const pending = await unforwarded(deps.store, deps.nowMs() - LEFT_BEHIND_MS, limit, READ_LIMIT_MS);
  const stuck = new Set<string>();
  let forwarded = 0;
  for (const delivery of pending) {
    if (stuck.has(delivery.ticketId)) continue;
    if (await forward(deps, delivery)) forwarded += 1;
    else stuck.add(delivery.ticketId);
  }
  return { forwarded, left: pending.length - forwarded };
}

async function forward(deps: IntakeDeps, delivery: Delivery): Promise<boolean> {
  if (delivery.kind === 'create') return forwardCreation(deps, delivery);
  const answer = await forwardAction(deps, delivery, { until: 'accepted', waitMs: ACCEPT_WAIT_MS });
  if (answer.kind !== 'gone') return answer.kind !== 'waiting';
  if (delivery.message.name === 'customer_reply') await followUpOn(deps, delivery);
  const reason = 'The workflow of the ticket is not running any more.';
  await settle(deps.store, delivery._id, await refusal(deps, delivery.ticketId, 'closed', reason));
  return true;
}

/** Sweeps from time to time until stopped. @returns the stop function; it resolves when the sweep in hand is done. */
export function startForwarder(deps: IntakeDeps): () => Promise<void> {
  let inHand: Promise<void> | null = null;
  const sweep = async () => {
    try {
      const { forwarded, left } = await forwardPending(deps, SWEEP_LIMIT);
      if (forwarded + left > 0) deps.logger.info({ forwarded, left }, 'inbox swept');
    } catch (error) {
      deps.logger.warn({ error: error instanceof Error ? error.message : String(error) }, 'inbox sweep put off');
    }
  };
  const timer = setInterval(() => {
    inHand ??= sweep().finally(() => (inHand = null));
  }, SWEEP_EVERY_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await inHand;
  };
}
