/** What lies beside tickets: questions to other departments, product's queue, the issue tracker's news. */
import { createHash } from 'node:crypto';
import { z } from 'zod';

import { CODE_PATTERN, ISSUE_OUTCOMES } from '../../domain/actions.ts';
import { openConsults } from '../../domain/consult-state.ts';
import { readDemand } from '../../store/features.ts';
import { receiveAction } from '../intake.ts';
import { READ_LIMIT_MS } from '../read-models.ts';
import { route, type Route } from '../route.ts';
import { limitQuery, noQuery } from '../schemas.ts';

const READERS = ['agent', 'ops'] as const;
const ms = z.number().describe('Milliseconds since 1970.');
const code = z.string().regex(CODE_PATTERN, 'a short id of letters, digits and _.:/~-');
/** Tickets that wait for one item of the tracker, or have open questions, in one answer. */
const MOST_TICKETS = 1_000;

const consultList = z.object({
  consults: z.array(
    z.object({ ticketId: z.string(), id: z.string(), department: z.string(), team: z.string(), owner: z.string().nullable(), askedAtMs: ms, dueAtMs: ms, isLate: z.boolean() }),
  ),
});
const featureList = z.object({
  features: z.array(z.object({ feature: z.string(), accounts: z.number(), tickets: z.number(), value: z.number().describe('Yearly value of the accounts that ask for it.'), firstAtMs: ms })),
});
const resolvedBody = z.strictObject({ outcome: z.enum(ISSUE_OUTCOMES).describe('How it ended.') });
const resolved = z.object({ issue: z.string(), tickets: z.array(z.string()).describe('Tickets that were told.') });

export const departmentRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v1/consults',
    id: 'listConsults',
    summary: 'Open questions to other departments, the next deadline first.',
    roles: READERS,
    query: limitQuery,
    answers: { 200: { about: 'The questions.', schema: consultList } },
    async handle({ query }, { store }) {
      const docs = await store.tickets.find({ 'view.consults.state': 'open' }, { maxTimeMS: READ_LIMIT_MS }).limit(MOST_TICKETS).toArray();
      const consults = docs.flatMap(({ _id: ticketId, view }) =>
        openConsults(view).map(({ id, department, team, owner, askedAtMs, dueAtMs, isLate }) => ({ ticketId, id, department, team, owner, askedAtMs, dueAtMs, isLate })),
      );
      return { status: 200, body: { consults: consults.sort((a, b) => a.dueAtMs - b.dueAtMs).slice(0, query.limit) } };
    },
  }),
  route({
    method: 'get',
    path: '/v1/features',
    id: 'listFeatures',
    summary: "Product's queue: the features asked for, by the value of the accounts.",
    roles: READERS,
    query: limitQuery,
    answers: { 200: { about: 'The features, the most valuable first.', schema: featureList } },
    handle: async ({ query }, { store }) => ({ status: 200, body: { features: await readDemand(store, query.limit, READ_LIMIT_MS) } }),
  }),
  route({
    method: 'post',
    path: '/v1/issues/{id}/resolve',
    id: 'resolveIssueEverywhere',
    summary: "An item of engineering's tracker is resolved: every ticket linked to it learns the outcome and goes back to where it came from.",
    roles: ['ops'],
    pathParameters: z.strictObject({ id: code }),
    query: noQuery,
    body: resolvedBody,
    answers: { 200: { about: 'The tickets that were told.', schema: resolved } },
    async handle({ path: { id: issue }, body: { outcome }, caller }, deps) {
      const docs = await deps.store.tickets.find({ 'view.issue.issue': issue, 'view.status': { $ne: 'closed' } }, { maxTimeMS: READ_LIMIT_MS, projection: { _id: 1 } }).limit(MOST_TICKETS).toArray();
      const actor = `ops/${caller?.id ?? 'tracker'}`;
      for (const { _id: ticketId } of docs) {
        const eventId = `issue-${createHash('sha256').update(`${issue} ${outcome} ${ticketId}`).digest('hex').slice(0, 40)}`;
        await receiveAction(deps, { eventId, ticketId, name: 'resolve_issue', payload: { id: eventId, actor, issue, outcome } });
      }
      return { status: 200, body: { issue, tickets: docs.map(({ _id }) => _id) } };
    },
  }),
];
