/** Tickets: created, read, written to by customers. */
import { randomUUID } from 'node:crypto';

import { ACTIONS } from '../../domain/actions.ts';
import { receiveMessage } from '../follow-up.ts';
import { receiveTicket, storeText } from '../intake.ts';
import { listTickets, ticketState, ticketSummary } from '../read-models.ts';
import { Problem } from '../problems.ts';
import { route, type Answer, type Route } from '../route.ts';
import { createTicketBody, messageBody, noQuery, ticketIdPath, ticketListQuery, timelineQuery } from '../schemas.ts';
import type { CreateDelivery } from '../../store/inbox.ts';
import { ticketWorkflowId } from '../../workflows/names.ts';
import { timelineOf, timelinePage } from '../timeline.ts';
import { outcome, pending, receipt, ticketPage, ticketView, waybillView, whyView } from '../views.ts';
import { waybillOf } from '../waybill.ts';
import { whyOf } from '../why.ts';
import { configOf } from './config.ts';
import { answerOf, REFUSALS } from './outcomes.ts';

const READERS = ['agent', 'ops'] as const;

export const ticketRoutes: Route[] = [
  route({
    method: 'post',
    path: '/v1/tickets',
    id: 'createTicket',
    summary: 'Hand in a new ticket. Its source and externalId make it unique: handed in again it is the same ticket.',
    roles: ['helpdesk'],
    query: noQuery,
    body: createTicketBody,
    idempotent: true,
    answers: {
      200: { about: 'The ticket was there already.', schema: receipt },
      201: { about: 'The ticket is new; its workflow runs.', schema: receipt },
      202: { about: 'The ticket is safely kept; its workflow starts as soon as Temporal answers.', schema: receipt },
    },
    problems: ['key-reused'],
    async handle({ body, key }, deps) {
      const { delivery, isNew, isForwarded } = await receiveTicket(deps, body, key);
      return creationAnswer(delivery, isNew, isForwarded);
    },
  }),
  route({
    method: 'get',
    path: '/v1/tickets',
    id: 'listTickets',
    summary: 'Tickets, the latest change first.',
    roles: ['helpdesk', ...READERS],
    query: ticketListQuery,
    answers: { 200: { about: 'A page of tickets.', schema: ticketPage } },
    handle: async ({ query }, { store }) => ok(await listTickets(store, query)),
  }),
  route({
    method: 'get',
    path: '/v1/tickets/{id}',
    id: 'getTicket',
    summary: 'One ticket.',
    roles: ['helpdesk', ...READERS],
    pathParameters: ticketIdPath,
    query: noQuery,
    answers: { 200: { about: 'The ticket.', schema: ticketView } },
    problems: ['ticket-not-found'],
    handle: async ({ path }, { store }) => ok(await ticketSummary(store, path.id)),
  }),
  route({
    method: 'get',
    path: '/v1/tickets/{id}/waybill',
    id: 'getWaybill',
    summary: 'Everything that travels with the ticket: conversation, decisions and reasons, clocks, placement.',
    roles: READERS,
    pathParameters: ticketIdPath,
    query: noQuery,
    answers: { 200: { about: 'The waybill.', schema: waybillView } },
    problems: ['ticket-not-found'],
    handle: async ({ path }, { store }) => ok(await waybillOf(store, path.id)),
  }),
  route({
    method: 'get',
    path: '/v1/tickets/{id}/why',
    id: 'explainPlacement',
    summary: 'Why the ticket is with this agent, or why it is still waiting: each agent with the reason or the points.',
    roles: READERS,
    pathParameters: ticketIdPath,
    query: noQuery,
    answers: { 200: { about: 'The explanation, as of now.', schema: whyView } },
    problems: ['ticket-not-found', 'not-ready'],
    handle: async ({ path }, deps) => ok(await whyOf(deps.store, configOf(deps), path.id, deps.nowMs())),
  }),
  route({
    method: 'get',
    path: '/v1/tickets/{id}/timeline',
    id: 'getTimeline',
    summary: 'What happened to the ticket and to those merged into it, in order of time, with the words.',
    roles: READERS,
    pathParameters: ticketIdPath,
    query: timelineQuery,
    answers: { 200: { about: 'A page of the timeline.', schema: timelinePage } },
    problems: ['ticket-not-found'],
    handle: async ({ path, query }, { store }) => ok(await timelineOf(store, path.id, query.after, query.limit)),
  }),
  route({
    method: 'post',
    path: '/v1/tickets/{id}/messages',
    id: 'postMessage',
    summary: 'The customer wrote again. On a closed ticket this starts a follow-up ticket, which the answer names.',
    roles: ACTIONS.customer_reply.roles,
    pathParameters: ticketIdPath,
    query: noQuery,
    body: messageBody,
    idempotent: true,
    answers: {
      200: { about: 'The message is on the ticket.', schema: outcome },
      201: { about: 'The ticket was closed: a follow-up ticket took the message.', schema: receipt },
      202: { about: 'The message is safely kept; the ticket gets it as soon as Temporal answers.', schema: pending },
    },
    problems: ['ticket-not-found', 'key-reused', 'workflow-gone', ...REFUSALS],
    async handle({ path: { id: ticketId }, body, key }, deps) {
      const state = await ticketState(deps.store, ticketId);
      if (!state) throw new Problem('ticket-not-found', 'No ticket has this id.');
      const eventId = key ?? randomUUID();
      const { id, name = null, email = null } = body.requester ?? { id: state.requesterId ?? 'unknown' };
      const atMs = body.atMs ?? deps.nowMs();
      const author = { kind: 'requester' as const, id, name, email };
      const { _id: bodyId } = await storeText(deps.store, eventId, { ticketId, subject: null, text: body.text, author, atMs });
      const payload = { actor: `requester/${id}`, atMs, bodyId, ...(body.autoReply && { autoReply: true }) };
      const sent = await receiveMessage(deps, { eventId, ticketId, bodyId, atMs, payload });
      if (sent.kind === 'sent') return answerOf(sent.answer, sent.ticketId, eventId);
      return creationAnswer(sent.delivery, sent.isNew, sent.isForwarded, ticketId);
    },
  }),
];

function ok(body: unknown): Answer {
  return { status: 200, body };
}

function creationAnswer({ ticketId, receivedAtMs }: CreateDelivery, isNew: boolean, isForwarded: boolean, followUpOf?: string): Answer {
  const body = { ticketId, workflowId: ticketWorkflowId(ticketId), state: isForwarded ? 'forwarded' : 'received', receivedAtMs, followUpOf };
  return { status: isForwarded ? (isNew ? 201 : 200) : 202, body, headers: { Location: `/v1/tickets/${encodeURIComponent(ticketId)}` } };
}
