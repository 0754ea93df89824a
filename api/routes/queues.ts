/** Queues. */
import { queues } from '../desk.ts';
import { route, type Route } from '../route.ts';
import { noQuery } from '../schemas.ts';
import { queueList } from '../views.ts';
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
];
