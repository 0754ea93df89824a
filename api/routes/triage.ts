/** The triage desk: look, and decide. */
import { deliveryById } from '../../store/inbox.ts';
import { Problem } from '../problems.ts';
import { READ_LIMIT_MS, ticketState } from '../read-models.ts';
import { route, type Route } from '../route.ts';
import { actionBodies, limitQuery, noQuery, ticketIdPath } from '../schemas.ts';
import { triageQueue } from '../triage.ts';
import { outcome, pending, triageList } from '../views.ts';
import { act, type ActionCall } from './actions.ts';
import { configOf } from './config.ts';
import { REFUSALS } from './outcomes.ts';

const DECIDERS = ['agent', 'ops'] as const;

export const triageRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v1/triage',
    id: 'listTriage',
    summary: 'Tickets the machine would not guess: what they say, its best guesses, and why it left them to people.',
    roles: DECIDERS,
    query: limitQuery,
    answers: { 200: { about: 'The head of the queue.', schema: triageList } },
    problems: ['not-ready'],
    handle: async ({ query }, deps) => ({ status: 200, body: await triageQueue(deps.store, configOf(deps), deps.nowMs(), query.limit) }),
  }),
  route({
    method: 'post',
    path: '/v1/triage/{id}',
    id: 'decideTriage',
    summary: 'Say what a ticket in triage is about. It goes where it belongs, and the classifier learns from it.',
    roles: DECIDERS,
    pathParameters: ticketIdPath,
    query: noQuery,
    body: actionBodies.set_category,
    idempotent: true,
    answers: {
      200: { about: 'Decided.', schema: outcome },
      202: { about: 'Safely kept, and not decided within five seconds.', schema: pending },
    },
    problems: ['ticket-not-found', 'actor-not-allowed', 'key-reused', 'workflow-gone', ...REFUSALS],
    async handle(call, deps) {
      const { path: { id: ticketId }, key } = call as ActionCall; // what every action's body shares
      const state = await ticketState(deps.store, ticketId);
      const isRepeated = key !== null && (await deliveryById(deps.store, key, READ_LIMIT_MS)) !== null;
      if (state && state.mode !== 'triage' && !isRepeated) {
        const more = { version: state.version, ticketStatus: state.status };
        throw new Problem('not-allowed-now', `The ticket is not in triage: somebody has decided on ${state.category.value ?? 'it'}. set_category corrects that.`, { more });
      }
      return act('set_category', call, deps);
    },
  }),
];
