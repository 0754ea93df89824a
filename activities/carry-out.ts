/** What lies outside a ticket's own step. Each effect has a stable key, so doing it again does it once. */
import type { Effect } from '../domain/events.ts';
import { receive } from '../store/inbox.ts';
import { followUpTicketId } from '../workflows/names.ts';
import type { ActivityDeps } from './deps.ts';

export async function carryOut(deps: ActivityDeps, { ticketId, effects }: { ticketId: string; effects: Effect[] }): Promise<void> {
  for (const effect of effects) await openFollowUp(deps, ticketId, effect);
}

/** Puts the late message into the inbox as a new ticket's first one; when the follow-up exists already, as a message to it. */
async function openFollowUp({ store, nowMs }: ActivityDeps, ticketId: string, { key, bodyId, atMs }: Effect): Promise<void> {
  const closed = await store.tickets.findOne({ _id: ticketId }, { projection: { view: 1 } });
  if (!closed) throw new Error(`Ticket ${ticketId} has no document, so its follow-up would have no requester`);
  const { accountId, requesterId, channel } = closed.view;
  const followUp = followUpTicketId(ticketId);
  const receivedAtMs = nowMs();
  const { doc } = await receive(store, {
    _id: followUp,
    ticketId: followUp,
    kind: 'create',
    message: { ticket: { ticketId: followUp, accountId, requesterId, channel }, bodyId, atMs: atMs ?? receivedAtMs, key: null },
    receivedAtMs,
  });
  if (doc.kind === 'create' && doc.message.bodyId === bodyId) return;
  const eventId = `${key}~follow-up`;
  const payload = { id: eventId, actor: `requester/${requesterId ?? 'unknown'}`, bodyId, atMs: atMs ?? receivedAtMs };
  await receive(store, { _id: eventId, ticketId: followUp, kind: 'action', message: { name: 'customer_reply', payload }, receivedAtMs });
}
