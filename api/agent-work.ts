/** What an agent has in hand, and what becomes of it when the agent goes: for the brief at a shift's end, and before an absence. */
import type { z } from 'zod';

import { awayOf, isTakenAway, isUnreplied, type Away } from '../domain/away.ts';
import type { RoutingConfig } from '../domain/config.ts';
import { PRIORITIES } from '../domain/ticket.ts';
import { addAbsence, endAbsences } from '../store/agent-status.ts';
import { bodiesById } from '../store/bodies.ts';
import type { Store } from '../store/connect.ts';
import { Problem } from './problems.ts';
import { READ_LIMIT_MS } from './read-models.ts';
import type { agentWorkView } from './desk-views.ts';
import { poolViews, takersOf } from './why.ts';

type AgentWork = z.infer<typeof agentWorkView>;

/** @param leaving why the agent would go. @throws Problem `agent-not-found`. */
export async function workOf(store: Store, config: RoutingConfig, id: string, leaving: Away, nowMs: number): Promise<AgentWork> {
  const agent = Object.hasOwn(config.agents, id) ? config.agents[id] : undefined;
  if (!agent) throw new Problem('agent-not-found', 'No agent has this id.');
  const docs = await store.tickets.find({ agent: id, state: 'assigned' }, { maxTimeMS: READ_LIMIT_MS }).toArray();
  const teams = [...new Set(docs.map(({ team }) => team))];
  const [pool, bodies, latest] = await Promise.all([
    poolViews(store, config, teams, nowMs),
    bodiesById(store, docs.flatMap(({ subjectBodyId }) => subjectBodyId ?? []), READ_LIMIT_MS),
    Promise.all(docs.map(({ _id }) => store.timeline.findOne({ ticketId: _id }, { sort: { n: -1 }, maxTimeMS: READ_LIMIT_MS }))),
  ]);
  const tickets = docs.map((doc, i) => {
    const { _id, view, spec, team, placedAtMs } = doc;
    const moves = isTakenAway(view, placedAtMs, leaving, config.teams[team]?.onOffline ?? 'requeue_unreplied');
    const takers = spec ? takersOf(spec, pool, id, config, nowMs) : { free: [], reason: null };
    const entry = latest[i];
    return {
      ticketId: _id,
      subject: bodies.get(doc.subjectBodyId ?? '')?.subject ?? null,
      status: view.status,
      priority: view.priority.value,
      team,
      slaState: view.slaState,
      nextDueAtMs: spec?.nextDueAtMs ?? null,
      isUnreplied: isUnreplied(view),
      last: entry ? { atMs: entry.atMs, summary: entry.summary } : null,
      moves,
      takers: moves ? takers.free : [],
      otherwise: moves && takers.free.length === 0 ? takers.reason : null,
    };
  });
  const urgency = ({ priority }: (typeof tickets)[number]): number => PRIORITIES.indexOf(priority);
  tickets.sort((a, b) => urgency(a) - urgency(b) || (a.nextDueAtMs ?? Infinity) - (b.nextDueAtMs ?? Infinity) || (a.ticketId < b.ticketId ? -1 : 1));
  return { id, name: agent.name, tickets };
}

/** How it will be when the agent goes by plan. */
export async function shiftEndOf(store: Store, config: RoutingConfig, id: string, nowMs: number): Promise<Away> {
  const doc = await store.agents.findOne({ _id: id }, { maxTimeMS: READ_LIMIT_MS });
  return (doc && awayOf(doc, config, nowMs)) ?? { reason: 'shift_end', sinceMs: nowMs };
}

/** Notes the absence; the queues' own sweeps then move the work. @returns the teams to look at. @throws Problem `agent-not-found`. */
export async function leave(store: Store, config: RoutingConfig, id: string, toMs: number, by: string, nowMs: number): Promise<string[]> {
  const teams = await store.tickets.distinct('team', { agent: id, state: 'assigned' });
  if (!(await addAbsence(store, id, { fromMs: nowMs, toMs, by }))) throw new Problem('agent-not-found', 'No agent has this id.');
  return [...new Set([...teams, ...(config.agents[id]?.teams ?? [])])];
}

export async function comeBack(store: Store, config: RoutingConfig, id: string): Promise<string[]> {
  await endAbsences(store, id);
  return config.agents[id]?.teams ?? [];
}
