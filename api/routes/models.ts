/** The model registry: what routes, what was trained and why it was taken or not, and the way back. */
import { z } from 'zod';

import { flagsOf, modelDetails, models, promoteByHand, retrainRun, rollBack } from '../models.ts';
import { flagsView, modelDetailsView, modelListView, reignView, runView, startedRunView } from '../model-views.ts';
import { Problem } from '../problems.ts';
import { route, type Call, type Route } from '../route.ts';
import { agentIdPath, limitQuery, noQuery } from '../schemas.ts';

const OPS = ['ops'] as const;

const modelPath = z.strictObject({ id: z.string() });
const daysQuery = z.strictObject({ days: z.coerce.number().int().min(1).max(90).default(7).describe('How far to look back.') });
const noBody = z.strictObject({});

/** Nobody promotes anonymously: the key's id stands in the line of champions. */
function byKey({ caller }: Pick<Call, 'caller'>): string {
  return `key/${caller?.id ?? 'unknown'}`;
}

export const modelRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v1/models',
    id: 'listModels',
    summary: 'The model that routes, its age and alerts, which workers have it, all models and the last retrain runs.',
    roles: OPS,
    query: limitQuery,
    answers: { 200: { about: 'The registry.', schema: modelListView } },
    handle: async ({ query }, { store, nowMs }) => ({ status: 200, body: await models(store, nowMs(), query.limit) }),
  }),
  route({
    method: 'post',
    path: '/v1/models/retrain',
    id: 'retrainNow',
    summary: 'Start the nightly training now. While a run is under way its id is answered.',
    roles: OPS,
    query: noQuery,
    body: noBody,
    answers: { 202: { about: 'It has started; read it under /v1/models/runs/{id}.', schema: startedRunView } },
    problems: ['not-ready'],
    async handle(_, { temporal }) {
      const runId = await temporal.triggerRetrain().catch((cause: unknown) => {
        throw new Problem('not-ready', 'Temporal does not answer.', { cause });
      });
      if (runId === null) throw new Problem('not-ready', 'The retrain schedule does not exist yet: a worker makes it when it starts.');
      return { status: 202, body: { runId } };
    },
  }),
  route({
    method: 'get',
    path: '/v1/models/runs/{id}',
    id: 'readRetrainRun',
    summary: 'How a retrain run went.',
    roles: OPS,
    pathParameters: modelPath,
    query: noQuery,
    answers: { 200: { about: 'The run, with its report in sentences.', schema: runView } },
    problems: ['run-not-found'],
    handle: async ({ path }, { store }) => ({ status: 200, body: await retrainRun(store, path.id) }),
  }),
  route({
    method: 'post',
    path: '/v1/models/rollback',
    id: 'rollBackModel',
    summary: 'Go back to the champion before this one. Workers follow within seconds.',
    roles: OPS,
    query: noQuery,
    body: noBody,
    answers: { 200: { about: 'Who reigns now.', schema: reignView } },
    problems: ['model-not-usable'],
    handle: async (call, { store, nowMs }) => ({ status: 200, body: await rollBack(store, byKey(call), nowMs()) }),
  }),
  route({
    method: 'get',
    path: '/v1/models/{id}',
    id: 'readModel',
    summary: 'One model with the whole report of the gate.',
    roles: OPS,
    pathParameters: modelPath,
    query: noQuery,
    answers: { 200: { about: 'The model.', schema: modelDetailsView } },
    problems: ['model-not-found'],
    handle: async ({ path }, { store }) => ({ status: 200, body: await modelDetails(store, path.id) }),
  }),
  route({
    method: 'post',
    path: '/v1/models/{id}/promote',
    id: 'promoteModel',
    summary: 'Make a model the champion, whatever the gate said. Workers follow within seconds.',
    roles: OPS,
    pathParameters: modelPath,
    query: noQuery,
    body: noBody,
    answers: { 200: { about: 'Who reigns now.', schema: reignView } },
    problems: ['model-not-found', 'model-not-usable'],
    handle: async (call, { store, nowMs }) => ({ status: 200, body: await promoteByHand(store, call.path.id, byKey(call), nowMs()) }),
  }),
  route({
    method: 'get',
    path: '/v1/agents/{id}/flags',
    id: 'readAgentFlags',
    summary: 'What an agent\'s flags and corrections have changed: which became labels, and which model learned them first.',
    roles: ['agent', 'ops'],
    pathParameters: agentIdPath,
    query: daysQuery,
    answers: { 200: { about: 'The statements, the newest first.', schema: flagsView } },
    problems: ['agent-not-found'],
    async handle({ path: { id }, query: { days }, caller }, { store, nowMs }) {
      if (caller?.role === 'agent' && caller.agent !== id) throw new Problem('agent-not-found', 'An agent key reads only its own flags.');
      return { status: 200, body: await flagsOf(store, id, days, nowMs()) };
    },
  }),
];
