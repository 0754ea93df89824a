/** Queues. */
import { queues } from '../desk.ts';
import { route, type Route } from '../route.ts';
import { noQuery } from '../schemas.ts';
import { opsView, queueList } from '../desk-views.ts';
import { waitingByReason } from '../why.ts';
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
    path: '/v1/ops',
    id: 'opsFigures',
    summary: 'Live figures for whoever runs the desk: why tickets wait, and whether any waits without a reason.',
    roles: ['ops'],
    query: noQuery,
    answers: { 200: { about: 'The figures.', schema: opsView } },
    problems: ['not-ready'],
    handle: async (_, deps) => ({ status: 200, body: { waiting: await waitingByReason(deps.store, configOf(deps), deps.nowMs()) } }),
  }),
];
