/** A database of its own for one placement test file, and the organisation, tickets and deps the tests work with. */
import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';

import type { PlacementDeps } from '../../activities/placement/deps.ts';
import type { AgentConfig, RoutingConfig } from '../../domain/config.ts';
import { newTicketState } from '../../domain/ticket.ts';
import { setAgentStatus } from '../../store/agent-status.ts';
import { ensureAgentIndexes, syncAgents } from '../../store/agents.ts';
import { connectStore, type Store } from '../../store/connect.ts';
import { ensureTicketDoc, ensureTicketIndexes } from '../../store/tickets.ts';
import { TEST_ORGANISATION } from './organisation.ts';
import { agentOf, TEAM, teamOf } from './placement-worlds.ts';

/** Connects to a database that nobody else uses. @returns the store, and how to get rid of both. */
export async function freshStore(): Promise<{ store: Store; discard: () => Promise<void> }> {
  const store = await connectStore(inject('mongoUri'), `placement-${randomUUID().slice(0, 8)}`);
  await Promise.all([ensureTicketIndexes(store), ensureAgentIndexes(store)]);
  return {
    store,
    async discard() {
      await store.db.dropDatabase();
      await store.close();
    },
  };
}

/** One team and these agents, always on shift. */
export function organisationOf(agents: Record<string, Partial<AgentConfig>>, team: Parameters<typeof teamOf>[0] = {}): RoutingConfig {
  return {
    ...TEST_ORGANISATION,
    teams: { [TEAM]: teamOf(team) },
    agents: Object.fromEntries(Object.entries(agents).map(([id, changes]) => [id, agentOf({ name: id, ...changes })])),
  };
}

/** Brings the agents of the config online. */
export async function bringOnline(store: Store, config: RoutingConfig, nowMs: number): Promise<void> {
  await syncAgents(store, config, nowMs);
  for (const id of Object.keys(config.agents)) await setAgentStatus(store, id, 'online', null, nowMs);
}

/** Creates the document of a ticket nobody has placed yet. */
export function openTicket(store: Store, ticketId: string, nowMs: number): Promise<void> {
  const view = newTicketState({ ticketId, accountId: null, requesterId: null, channel: 'email' }, nowMs);
  return ensureTicketDoc(store, { view, nowMs });
}

/** Deps with a clock the test turns, and the news the workflows would have received. */
export function depsOf(store: Store, config: RoutingConfig, startMs: number) {
  const news: { ticketId: string; epoch: number; v: number; agent: string }[] = [];
  const clock = { nowMs: startMs };
  const deps: PlacementDeps = {
    store,
    config: () => config,
    nowMs: () => clock.nowMs,
    signalAssigned: (ticketId, what) => {
      news.push({ ticketId, ...what });
      return Promise.resolve();
    },
  };
  return { deps, news, clock };
}
