/** The desk as a whole: queues and agents. */
import type { z } from 'zod';

import type { RoutingConfig } from '../domain/config.ts';
import { PRIORITIES } from '../domain/ticket.ts';
import { knownStatuses } from '../domain/capacity.ts';
import type { StatusSource } from '../domain/agent-status.ts';
import { shiftsAt } from '../domain/shifts.ts';
import { clearManualStatus, setAgentStatus as setStatus } from '../store/agent-status.ts';
import type { Store } from '../store/connect.ts';
import type { AgentDoc } from '../store/documents.ts';
import { Problem } from './problems.ts';
import { READ_LIMIT_MS } from './read-models.ts';
import type { AgentSummary, queueList } from './desk-views.ts';

/** What one team has in hand. */
interface Load {
  byRank: number[];
  oldestAtMs: number | null;
  assigned: number;
}

/** Every team's queue. */
export async function queues(store: Store, config: RoutingConfig, nowMs: number): Promise<z.infer<typeof queueList>> {
  const [loads, agents] = await Promise.all([loadByTeam(store), agentDocs(store)]);
  return {
    queues: Object.entries(config.teams).map(([team, { name, level, triage }]) => {
      const load = loads.get(team) ?? { byRank: [], oldestAtMs: null, assigned: 0 };
      const [urgent = 0, high = 0, normal = 0, low = 0] = load.byRank;
      const members = Object.keys(config.agents).filter((id) => config.agents[id]?.teams.includes(team));
      const online = members.flatMap((id) => agents.get(id) ?? []).filter(({ status, active }) => active && status === 'online');
      const capacity = online.reduce((sum, { caps }) => sum + caps.total, 0);
      const used = online.reduce((sum, doc) => sum + doc.used.total, 0);
      return {
        team,
        name,
        level,
        triage,
        waiting: { urgent, high, normal, low, total: urgent + high + normal + low },
        oldestWaitingMs: load.oldestAtMs === null ? null : Math.max(0, nowMs - load.oldestAtMs),
        assigned: load.assigned,
        agents: members.length,
        agentsOnline: online.length,
        occupancy: capacity > 0 ? used / capacity : null,
      };
    }),
  };
}

async function loadByTeam({ tickets }: Store): Promise<Map<string, Load>> {
  interface Group {
    _id: { team: string; state: string; rank: number };
    count: number;
    oldestAtMs: number;
  }
  const groups = await tickets
    .aggregate<Group>(
      [
        { $match: { state: { $in: ['waiting', 'assigned'] } } },
        { $group: { _id: { team: '$team', state: '$state', rank: '$rank' }, count: { $sum: 1 }, oldestAtMs: { $min: '$enteredAtMs' } } },
      ],
      { maxTimeMS: READ_LIMIT_MS },
    )
    .toArray();
  const loads = new Map<string, Load>();
  for (const { _id, count, oldestAtMs } of groups) {
    const load = loads.get(_id.team) ?? { byRank: PRIORITIES.map(() => 0), oldestAtMs: null, assigned: 0 };
    loads.set(_id.team, load);
    if (_id.state === 'assigned') {
      load.assigned += count;
      continue;
    }
    const rank = Math.min(Math.max(_id.rank, 0), PRIORITIES.length - 1);
    load.byRank[rank] = (load.byRank[rank] ?? 0) + count;
    load.oldestAtMs = Math.min(load.oldestAtMs ?? oldestAtMs, oldestAtMs);
  }
  return loads;
}

/** All agents of the config, with what the store knows of them. */
export async function listAgents(store: Store, config: RoutingConfig): Promise<AgentSummary[]> {
  const docs = await agentDocs(store);
  return Object.keys(config.agents).flatMap((id) => agentSummary(config, id, docs.get(id)) ?? []);
}

/** @throws Problem `agent-not-found`. */
export async function readAgent(store: Store, config: RoutingConfig, id: string): Promise<AgentSummary> {
  const doc = await store.agents.findOne({ _id: id }, { maxTimeMS: READ_LIMIT_MS });
  const summary = agentSummary(config, id, doc ?? undefined);
  if (!summary) throw new Problem('agent-not-found', 'No agent has this id.');
  return summary;
}

/**
 * Notes what one source says of an agent's status.
 * @param said status `auto`: takes back what was said by hand.
 * @returns the status that holds, and the teams whose queues are worth looking at now.
 * @throws Problem `agent-not-found`, also while the agent is in the config and not yet in the store; `invalid-fields` for an unknown status.
 */
export async function setAgentStatus(
  store: Store, config: RoutingConfig, id: string, said: { status: string; reason: string | null; source: StatusSource }, nowMs: number,
): Promise<{ status: { status: string; statusReason: string | null; statusAtMs: number }; teams: string[] }> {
  const agent = Object.hasOwn(config.agents, id) ? config.agents[id] : undefined;
  const known = knownStatuses(config.placement.statuses);
  if (agent && said.status !== 'auto' && !known.includes(said.status)) {
    throw new Problem('invalid-fields', 'No status has this name.', { errors: [{ field: 'status', message: `one of ${known.join(', ')}, or auto` }] });
  }
  const isSet = agent && (said.status === 'auto'
    ? (await clearManualStatus(store, id, shiftsAt(config, nowMs).onShift.has(id), config.placement, nowMs)) !== null
    : await setStatus(store, id, said.status, said.reason, nowMs, said.source));
  const doc = isSet ? await store.agents.findOne({ _id: id }, { maxTimeMS: READ_LIMIT_MS }) : null;
  if (!agent || !doc) throw new Problem('agent-not-found', 'No active agent has this id.');
  const { status, statusReason, statusAtMs } = doc;
  return { status: { status, statusReason, statusAtMs }, teams: agent.teams };
}

async function agentDocs({ agents }: Store): Promise<Map<string, AgentDoc>> {
  const docs = await agents.find({}, { maxTimeMS: READ_LIMIT_MS }).limit(5_000).toArray();
  return new Map(docs.map((doc) => [doc._id, doc]));
}

function agentSummary(config: RoutingConfig, id: string, doc: AgentDoc | undefined): AgentSummary | null {
  const agent = Object.hasOwn(config.agents, id) ? config.agents[id] : undefined;
  if (!agent) return null;
  return {
    id,
    name: agent.name,
    status: doc?.status ?? 'unknown',
    statusReason: doc?.statusReason ?? null,
    statusAtMs: doc?.statusAtMs ?? null,
    teams: agent.teams,
    languages: agent.languages,
    skills: agent.skills,
    used: doc?.used.total ?? 0,
    cap: doc?.caps.total ?? agent.caps.total ?? config.capacity.total,
    tickets: doc?.held.map(({ t }) => t) ?? [],
  };
}
