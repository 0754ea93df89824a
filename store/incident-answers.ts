/** An incident's answer on its way to one ticket: the same, however often and by whomever it is sent. */
import { createHash } from 'node:crypto';

import type { Store } from './connect.ts';
import { chooseTicket } from './incidents.ts';
import { receive, type Delivery } from './inbox.ts';

export interface IncidentAnswer {
  incident: string;
  /** Tells answers apart: `<incident>/<key>`. */
  id: string;
  bodyId: string;
  actor: string;
  /** It solves the tickets. */
  solve: boolean;
}

/** Leaves the answer in the ticket's inbox; on a requester's second ticket, where it was given. @returns the delivery, and the ticket that is answered. */
export async function receiveAnswer(
  store: Store, { incident, id: answer, bodyId, actor, solve }: IncidentAnswer, member: { ticketId: string; requesterId: string | null }, nowMs: number,
): Promise<{ doc: Delivery; answered: string }> {
  const { ticketId, requesterId } = member;
  const answered = await chooseTicket(store, answer, requesterId ?? ticketId, ticketId);
  const id = `inc-${createHash('sha256').update(`${answer}/${ticketId}`).digest('hex').slice(0, 40)}`;
  const payload = { id, actor, atMs: nowMs, bodyId, incident, ...(answered !== ticketId && { elsewhere: answered }), ...(solve && { solve }) };
  const { doc } = await receive(store, { _id: id, ticketId, kind: 'action', message: { name: 'incident_reply', payload }, receivedAtMs: nowMs });
  return { doc, answered };
}
