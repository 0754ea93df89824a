/** Queues and the triage desk. */
import { queues } from '../desk.ts';
import { route, type Route } from '../route.ts';
import { limitQuery, noQuery } from '../schemas.ts';
import { queueList, triageList } from '../views.ts';
import { triage } from '../waybill.ts';
import { configOf } from './config.ts';

const READERS = ['agent', 'ops'] as const;

export const queueRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v1/queues',
    id: 'listQueues',
    summary: 'Every team: what waits, for how long, who is there.',
    roles: READERS,
    query: noQuery,
    answers: { 200: { about: 'The queues.', schema: queueList } },
    problems: ['not-ready'],
    handle: async (_, deps) => ({ status: 200, body: await queues(deps.store, configOf(deps), deps.nowMs()) }),
  }),
  route({
    method: 'get',
    path: '/v1/triage',
    id: 'listTriage',
    summary: 'Tickets the machine would not guess, with its best guesses.',
    roles: READERS,
    query: limitQuery,
    answers: { 200: { about: 'The tickets, the longest waiting first.', schema: triageList } },
    problems: ['not-ready'],
    handle: async ({ query }, deps) => ({ status: 200, body: await triage(deps.store, configOf(deps), query.limit) }),
  }),
];
