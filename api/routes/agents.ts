/** Agents and their status. */
import { listAgents, readAgent, setAgentStatus } from '../desk.ts';
import { Problem } from '../problems.ts';
import { route, type ApiDeps, type Route } from '../route.ts';
import { agentIdPath, agentStatusBody, noQuery } from '../schemas.ts';
import { agentList, agentView, statusView } from '../views.ts';
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
    roles: READERS,
    pathParameters: agentIdPath,
    query: noQuery,
    body: agentStatusBody,
    answers: { 200: { about: 'The new status.', schema: statusView } },
    problems: ['agent-not-found', 'not-ready'],
    async handle({ path: { id }, body, caller }, deps) {
      if (caller?.role === 'agent' && caller.agent !== id) throw new Problem('agent-not-found', 'An agent key sets only its own status.');
      const said = { status: body.status, statusReason: body.reason ?? null, statusAtMs: deps.nowMs() };
      const teams = await setAgentStatus(deps.store, configOf(deps), id, said);
      await wake(deps, teams);
      return { status: 200, body: { id, ...said } };
    },
  }),
];

/** Only a hint: without it the queues' own sweep sees the change a little later, so no failure matters. */
async function wake({ temporal, logger }: ApiDeps, teams: readonly string[]): Promise<void> {
  const woken = await Promise.allSettled(teams.map((team) => temporal.wakeDispatch(team)));
  if (woken.some(({ status }) => status === 'rejected')) logger.warn({ teams }, 'the queues could not be woken');
}
