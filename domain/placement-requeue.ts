/** REQUEUE: takes tickets from agents who are away. The epoch stays, for no order was given; `v` tells the news apart. */
import type { ReleaseReason } from './events.ts';
import { freeHolder, queueFields, type PlacementContext } from './placement.ts';
import { ask, type Protocol } from './placement-operations.ts';

export interface RequeueRequest {
  ticketId: string;
  /** Who is away. A ticket somebody else has by now is left alone. */
  agent: string;
  reason: ReleaseReason;
  /** Who is asked first instead; null: nobody in particular. */
  prefer: string | null;
}

/**
 * Puts an assigned ticket back into its queue, at its old place. The caller runs one match pass for all it requeued.
 * @returns false when the ticket is no longer with that agent, or changed at that moment: the next sweep looks again.
 */
export function* requeue({ ticketId, agent, reason, prefer }: RequeueRequest, context: PlacementContext): Protocol<boolean> {
  const ticket = yield* ask({ op: 'readTicket', ticket: ticketId });
  if (ticket?.state !== 'assigned' || ticket.agent !== agent || ticket.spec === null) return false;
  const set = {
    ...queueFields({ ...ticket.spec, prefer: prefer ?? ticket.spec.prefer }),
    state: 'waiting' as const, agent: null, claim: null, decision: null, told: false, placedAtMs: context.nowMs, released: { agent, reason, v: ticket.v + 1 },
  };
  // The ticket first, then the reservation, as with every release.
  if (!(yield* ask({ op: 'casTicket', step: 'requeue', ticket: ticketId, v: ticket.v, set }))) return false;
  yield* freeHolder(ticket, context);
  return true;
}
