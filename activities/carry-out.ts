/** What lies outside a ticket's own step. Each effect has a stable key, so doing it again does it once. */
import { createHash } from 'node:crypto';

import type { ActionMessage, ActionName } from '../domain/actions.ts';
import type { Effect } from '../domain/events.ts';
import { countWish } from '../store/features.ts';
import { receiveAnswer } from '../store/incident-answers.ts';
import { markMembers, openIncident, readIncident } from '../store/incidents.ts';
import { receive } from '../store/inbox.ts';
import { followUpTicketId } from '../workflows/names.ts';
import { answerByAi } from './ai.ts';
import type { ActivityDeps } from './deps.ts';

const READ_LIMIT_MS = 10_000;

export async function carryOut(deps: ActivityDeps, { ticketId, effects }: { ticketId: string; effects: Effect[] }): Promise<void> {
  for (const effect of effects) await carryOutOne(deps, ticketId, effect);
}

async function carryOutOne(deps: ActivityDeps, ticketId: string, effect: Effect): Promise<void> {
  switch (effect.kind) {
    case 'follow_up':
      return openFollowUp(deps, ticketId, effect);
    case 'redirect':
      return passOn(deps, ticketId, `${effect.key}~redirect`, effect.to, effect);
    case 'merge':
      return tell(deps, effect.into, 'absorb', { id: effect.key, actor: 'system/waybill', from: ticketId });
    case 'ai_answer':
      return answerByAi(deps, ticketId, effect);
    case 'incident':
      return spread(deps, ticketId, effect);
    case 'incident_member':
      await markMembers(deps.store, [ticketId], effect.incident);
      return effect.incident === null ? undefined : answerLate(deps, ticketId, effect.incident);
    case 'feature':
      return countWish(deps.store, { ...effect, ticketId, nowMs: deps.nowMs() });
  }
}

/** Leaves an action for another ticket in the inbox; the forwarder brings it there, also after a crash. */
async function tell<A extends ActionName>({ store, nowMs }: ActivityDeps, ticketId: string, name: A, payload: ActionMessage<A> & { id: string }): Promise<void> {
  await receive(store, { _id: payload.id, ticketId, kind: 'action', message: { name, payload }, receivedAtMs: nowMs() });
}

/** Opens the incident and tells its other tickets; the same news again is the same event. */
async function spread(deps: ActivityDeps, ticketId: string, { incident, opens, joined, left }: Extract<Effect, { kind: 'incident' }>): Promise<void> {
  if (opens) await openIncident(deps.store, { _id: incident, category: opens.category, openedAtMs: opens.atMs });
  await markMembers(deps.store, joined, incident);
  await markMembers(deps.store, left, null);
  const actor = 'system/waybill';
  for (const id of joined) if (id !== ticketId) await tell(deps, id, 'join_incident', { id: idOf('join', incident, id), actor, incident });
  if (joined.includes(ticketId)) await answerLate(deps, ticketId, incident);
  for (const id of left) if (id !== ticketId) await tell(deps, id, 'leave_incident', { id: idOf('leave', incident, id), actor });
}

/** Whoever joins after the closing answer gets it too. The ticket's own state names the incident by now, so it will take it. */
async function answerLate(deps: ActivityDeps, ticketId: string, incident: string): Promise<void> {
  const answer = (await readIncident(deps.store, incident, READ_LIMIT_MS))?.answer;
  if (!answer) return;
  const { requesterId } = await viewOf(deps, ticketId);
  await receiveAnswer(deps.store, { ...answer, incident, solve: true }, { ticketId, requesterId }, deps.nowMs());
}

function idOf(...parts: string[]): string {
  return `inc-${createHash('sha256').update(parts.join(' ')).digest('hex').slice(0, 40)}`;
}

interface Message {
  bodyId: string;
  atMs: number | null;
}

/** A customer's message goes to another ticket of the same conversation. */
async function passOn(deps: ActivityDeps, ticketId: string, eventId: string, to: string, { bodyId, atMs }: Message): Promise<void> {
  const { requesterId } = await viewOf(deps, ticketId);
  await tell(deps, to, 'customer_reply', { id: eventId, actor: `requester/${requesterId ?? 'unknown'}`, bodyId, atMs: atMs ?? deps.nowMs() });
}

/** Puts the late message into the inbox as a new ticket's first one; when the follow-up exists already, as a message to it. */
async function openFollowUp(deps: ActivityDeps, ticketId: string, { key, bodyId, atMs }: Message & { key: string }): Promise<void> {
  const { accountId, requesterId, channel } = await viewOf(deps, ticketId);
  const followUp = followUpTicketId(ticketId);
  const receivedAtMs = deps.nowMs();
  const { doc } = await receive(deps.store, {
    _id: followUp,
    ticketId: followUp,
    kind: 'create',
    message: { ticket: { ticketId: followUp, accountId, requesterId, channel }, bodyId, atMs: atMs ?? receivedAtMs, key: null },
    receivedAtMs,
  });
  if (doc.kind === 'create' && doc.message.bodyId === bodyId) return;
  await passOn(deps, ticketId, `${key}~follow-up`, followUp, { bodyId, atMs });
}

async function viewOf({ store }: ActivityDeps, ticketId: string) {
  const ticket = await store.tickets.findOne({ _id: ticketId }, { projection: { view: 1 } });
  if (!ticket) throw new Error(`Ticket ${ticketId} has no document, so nobody knows whose conversation it is`);
  return ticket.view;
}
