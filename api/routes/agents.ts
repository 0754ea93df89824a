/** Agents and their status. */
import type { ApiKeyRecord } from '../../config/env.ts';
import { declineRates } from '../../domain/declines.ts';
import { DAY_MS } from '../../domain/duration.ts';
import { endOfLocalDay } from '../../domain/zone.ts';
import { statusChangesOf } from '../../store/agent-status.ts';
import { countAgentEntries } from '../../store/timeline.ts';
import { comeBack, leave, shiftEndOf, workOf } from '../agent-work.ts';
import { listAgents, readAgent, setAgentStatus } from '../desk.ts';
import { Problem } from '../problems.ts';
import { READ_LIMIT_MS } from '../read-models.ts';
import { route, type ApiDeps, type Route } from '../route.ts';
import { absenceBody, agentIdPath, agentStatusBody, daysQuery, limitQuery, noQuery } from '../schemas.ts';
import { absenceView, agentList, agentView, agentWorkView, declineList, statusChanges, statusView } from '../desk-views.ts';
import { configOf } from './config.ts';

const READERS = ['agent', 'ops'] as const;

export const agentRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v1/agents',
    id: 'listAgents',
    summary: 'All agents: status, load, skills.',
    roles: READERS,
    query: noQuery,
    answers: { 200: { about: 'The agents.', schema: agentList } },
    problems: ['not-ready'],
    handle: async (_, deps) => ({ status: 200, body: { agents: await listAgents(deps.store, configOf(deps)) } }),
  }),
  route({
    method: 'get',
    path: '/v1/declines',
    id: 'listDeclines',
    summary: 'How often each agent declined what it was given, and why.',
    roles: ['ops'],
    query: daysQuery,
    answers: { 200: { about: 'Agents with assignments or declines, the highest rate first.', schema: declineList } },
    problems: ['not-ready'],
    async handle({ query }, deps) {
      const sinceMs = deps.nowMs() - query.days * DAY_MS;
      return { status: 200, body: { sinceMs, agents: declineRates(await countAgentEntries(deps.store, sinceMs, READ_LIMIT_MS)) } };
    },
  }),
  route({
    method: 'get',
    path: '/v1/agents/{id}',
    id: 'getAgent',
    summary: 'One agent.',
    roles: READERS,
    pathParameters: agentIdPath,
    query: noQuery,
    answers: { 200: { about: 'The agent.', schema: agentView } },
    problems: ['agent-not-found', 'not-ready'],
    handle: async ({ path }, deps) => ({ status: 200, body: await readAgent(deps.store, configOf(deps), path.id) }),
  }),
  route({
    method: 'put',
    path: '/v1/agents/{id}/status',
    id: 'setAgentStatus',
    summary: 'Go online, away, offline. The queues of the agent are looked at again at once.',
    roles: ['helpdesk', ...READERS],
    pathParameters: agentIdPath,
    query: noQuery,
    body: agentStatusBody,
    answers: { 200: { about: 'The status that holds now.', schema: statusView } },
    problems: ['agent-not-found', 'not-ready'],
    async handle({ path: { id }, body, caller }, deps) {
      onlyOwn(caller, id);
      const source = caller?.role === 'helpdesk' ? 'helpdesk' : (body.source ?? 'manual');
      const { status, teams } = await setAgentStatus(deps.store, configOf(deps), id, { status: body.status, reason: body.reason ?? null, source }, deps.nowMs());
      await wake(deps, teams);
      return { status: 200, body: { id, ...status } };
    },
  }),
  route({
    method: 'get',
    path: '/v1/agents/{id}/status-changes',
    id: 'listStatusChanges',
    summary: 'The latest changes of an agent’s status, and who made them.',
    roles: READERS,
    pathParameters: agentIdPath,
    query: limitQuery,
    answers: { 200: { about: 'The changes, the latest first.', schema: statusChanges } },
    problems: ['agent-not-found', 'not-ready'],
    async handle({ path: { id }, query }, deps) {
      await readAgent(deps.store, configOf(deps), id);
      const docs = await statusChangesOf(deps.store, id, query.limit);
      return { status: 200, body: { changes: docs.map(({ from, to, source, reason, atMs }) => ({ from, to, source, reason, atMs })) } };
    },
  }),
  route({
    method: 'get',
    path: '/v1/agents/{id}/brief',
    id: 'getShiftBrief',
    summary: 'What the agent has in hand and what becomes of it at the end of the shift: the brief for whoever follows.',
    roles: READERS,
    pathParameters: agentIdPath,
    query: noQuery,
    answers: { 200: { about: 'The tickets, the most urgent first.', schema: agentWorkView } },
    problems: ['agent-not-found', 'not-ready'],
    async handle({ path: { id } }, deps) {
      const [config, nowMs] = [configOf(deps), deps.nowMs()];
      return { status: 200, body: await workOf(deps.store, config, id, await shiftEndOf(deps.store, config, id, nowMs), nowMs) };
    },
  }),
  route({
    method: 'post',
    path: '/v1/agents/{id}/absence',
    id: 'setAbsence',
    summary: 'Somebody is away for a while: shows what becomes of the work, and with "apply" moves it.',
    roles: READERS,
    pathParameters: agentIdPath,
    query: noQuery,
    body: absenceBody,
    answers: { 200: { about: 'What would happen, or is happening now.', schema: absenceView } },
    problems: ['agent-not-found', 'not-ready'],
    async handle({ path: { id }, body, caller }, deps) {
      onlyOwn(caller, id);
      const [config, nowMs] = [configOf(deps), deps.nowMs()];
      const zone = config.calendars[config.agents[id]?.shift ?? '']?.zone ?? 'UTC';
      const untilMs = body.back === true ? nowMs : (body.untilMs ?? endOfLocalDay(zone, nowMs));
      const work = await workOf(deps.store, config, id, { reason: 'absent', sinceMs: nowMs }, nowMs);
      if (body.back === true) await wake(deps, await comeBack(deps.store, config, id));
      else if (body.apply) await wake(deps, await leave(deps.store, config, id, untilMs, caller?.id ?? 'unknown', nowMs));
      return { status: 200, body: { id, untilMs, applied: body.apply || body.back === true, work: body.back === true ? { ...work, tickets: [] } : work } };
    },
  }),
];

function onlyOwn(caller: ApiKeyRecord | null, id: string): void {
  if (caller?.role === 'agent' && caller.agent !== id) throw new Problem('agent-not-found', 'An agent key speaks only for its own agent.');
}

/** Only a hint: without it the queues' own sweep sees the change a little later, so no failure matters. */
async function wake({ temporal, logger }: ApiDeps, teams: readonly string[]): Promise<void> {
  const woken = await Promise.allSettled(teams.map((team) => temporal.wakeDispatch(team)));
  if (woken.some(({ status }) => status === 'rejected')) logger.warn({ teams }, 'the queues could not be woken');
}
