/** The audit sample: what to judge, the judgement, and what all of them say. */
import { judge, precision, toJudge } from '../audit-sample.ts';
import { route, type Route } from '../route.ts';
import { judgementBody, limitQuery, noQuery, ticketIdPath, weeksQuery } from '../schemas.ts';
import { auditSample, judgement, precisionReport } from '../audit-views.ts';
import { actorOf } from './actions.ts';
import { configOf } from './config.ts';

const JUDGES = ['agent', 'ops'] as const;

export const auditSampleRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v1/audit-sample',
    id: 'listAuditSample',
    summary: 'Automatically routed tickets drawn by lot that wait for a judgement. They are shown without the verdict of the machine.',
    roles: JUDGES,
    query: limitQuery,
    answers: { 200: { about: 'What is to be judged.', schema: auditSample } },
    problems: ['not-ready'],
    handle: async ({ query }, deps) => ({ status: 200, body: await toJudge(deps.store, configOf(deps), deps.nowMs(), query.limit) }),
  }),
  route({
    method: 'post',
    path: '/v1/audit-sample/{id}',
    id: 'judgeAuditSample',
    summary: 'Say what a sampled ticket is about, from its text alone. The answer tells what the machine had said; the first judgement stays.',
    roles: JUDGES,
    pathParameters: ticketIdPath,
    query: noQuery,
    body: judgementBody,
    answers: { 200: { about: 'The judgement, and the verdict of the machine beside it.', schema: judgement } },
    problems: ['not-in-sample', 'already-judged', 'unknown-target', 'actor-not-allowed', 'not-ready'],
    async handle({ path: { id: ticketId }, body: { category, subcategory = null, actor }, caller }, deps) {
      const said = { ticketId, judge: actorOf(caller, actor), category, subcategory };
      return { status: 200, body: await judge(deps.store, configOf(deps), deps.nowMs(), said) };
    },
  }),
  route({
    method: 'get',
    path: '/v1/precision',
    id: 'readPrecision',
    summary: 'How often automatic routing is right, by the audit sample, with its interval; and apart from it, how often it is flagged.',
    roles: JUDGES,
    query: weeksQuery,
    answers: { 200: { about: 'The figures by week.', schema: precisionReport } },
    problems: ['not-ready'],
    handle: async ({ query }, deps) => ({ status: 200, body: await precision(deps.store, configOf(deps), deps.nowMs(), query.weeks) }),
  }),
];
