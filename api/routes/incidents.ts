/** Incidents: many tickets, one problem, one answer. */
import { z } from 'zod';

import { incident, incidents, replyToIncident } from '../incidents.ts';
import { Problem } from '../problems.ts';
import { route, type Route } from '../route.ts';
import { limitQuery, noQuery } from '../schemas.ts';
import { ticketView } from '../views.ts';
import { actorOf } from './actions.ts';

const READERS = ['agent', 'ops'] as const;
const ms = z.number().describe('Milliseconds since 1970.');

const incidentPath = z.strictObject({ id: z.string().regex(/^inc-[A-Za-z0-9][A-Za-z0-9_.:/~-]{0,90}$/, 'an incident id such as inc-zendesk:35436') });
const replyBody = z.strictObject({
  text: z.string().regex(/\S/, 'must say something').max(200_000).describe('What every requester reads, once.'),
  solve: z.boolean().optional().describe('The answer solves the tickets and closes the incident.'),
});

const incidentView = z.object({
  id: z.string(),
  category: z.string().nullable(),
  openedAtMs: ms,
  closedAtMs: ms.nullable(),
  tickets: z.number(),
  open: z.number().describe('Tickets that are not solved.'),
  requesters: z.number(),
  accounts: z.number(),
});
const incidentList = z.object({ incidents: z.array(incidentView) });
const incidentWithMembers = incidentView.extend({ members: z.array(ticketView) });
const replied = z.object({ incident: z.string(), tickets: z.number(), requesters: z.number().describe('Each is answered on one ticket.') });

export const incidentRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v1/incidents',
    id: 'listIncidents',
    summary: 'Incidents, the latest first.',
    roles: READERS,
    query: limitQuery,
    answers: { 200: { about: 'The incidents.', schema: incidentList } },
    handle: async ({ query }, { store }) => ({ status: 200, body: await incidents(store, query.limit) }),
  }),
  route({
    method: 'get',
    path: '/v1/incidents/{id}',
    id: 'getIncident',
    summary: 'One incident with its tickets.',
    roles: READERS,
    pathParameters: incidentPath,
    query: noQuery,
    answers: { 200: { about: 'The incident.', schema: incidentWithMembers } },
    problems: ['incident-not-found'],
    handle: async ({ path }, { store }) => ({ status: 200, body: await incident(store, path.id) }),
  }),
  route({
    method: 'post',
    path: '/v1/incidents/{id}/reply',
    id: 'replyToIncident',
    summary: 'Answer everybody in an incident, each requester once. Sent again it reaches only who has joined since.',
    roles: READERS,
    pathParameters: incidentPath,
    query: noQuery,
    body: replyBody,
    idempotent: true,
    answers: { 200: { about: 'Every ticket has the answer, or gets it as soon as Temporal answers.', schema: replied } },
    problems: ['incident-not-found', 'key-reused'],
    async handle({ path, body, caller, key }, deps) {
      if (!caller) throw new Problem('key-missing', 'Somebody has to answer.');
      const { text, solve = false } = body;
      return { status: 200, body: await replyToIncident(deps, path.id, { text, solve, actor: actorOf(caller, undefined), key }) };
    },
  }),
];
