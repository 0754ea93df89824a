/** The demo organisation with room for everybody and generous clocks: no life waits for an agent or meets an SLA threshold. */
import type { Client } from '@temporalio/client';
import type { NativeConnection, Worker } from '@temporalio/worker';

import { meaningReader } from '../../activities/meaning.ts';
import { liveKnowledge } from '../../activities/ai.ts';
import type { ActivityDeps } from '../../activities/deps.ts';
import { readRoutingFile } from '../../config/live.ts';
import type { RoutingConfig } from '../../domain/config.ts';
import { DAY_MS } from '../../domain/duration.ts';
import { setAgentStatus } from '../../store/agent-status.ts';
import { syncAgents } from '../../store/agents.ts';
import type { Store } from '../../store/connect.ts';
import { ensureIndexes } from '../../store/indexes.ts';
import { train, type Example } from '../../training/train.ts';
import { createTicketWorker, signalAiResult, signalAssigned, workflowIsOpen } from '../../worker/create-worker.ts';

const MODEL_SEED = 42;

function roomy(config: RoutingConfig): RoutingConfig {
  const promise = { urgent: DAY_MS, high: DAY_MS, normal: DAY_MS, low: DAY_MS };
  const each = <T>(entries: Record<string, T>, change: (entry: T) => T) => Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, change(entry)]));
  return {
    ...config,
    teams: each(config.teams, (team) => ({ ...team, acknowledgeMs: null })),
    agents: each(config.agents, (agent) => ({ ...agent, shift: 'always', caps: { total: 100, channels: { email: 100 } } })),
    slaPolicies: config.slaPolicies.map((policy) => ({
      ...policy, calendar: 'always', targets: { first_reply: promise, next_reply: promise, resolution: promise, ownership: promise },
    })),
  };
}

/** Prepares the store and the real worker. */
export async function openOffice(
  { client, connection, store, bundle, examples }: { client: Client; connection: NativeConnection; store: Store; bundle: { codePath: string }; examples: readonly Example[] },
): Promise<Worker> {
  const { config: shipped, version } = await readRoutingFile('config/routing.yaml');
  const config = roomy(shipped);
  const nowMs = () => Date.now();
  await ensureIndexes(store);
  await syncAgents(store, config, nowMs());
  for (const agent of Object.keys(config.agents)) await setAgentStatus(store, agent, 'online', null, nowMs());
  const model = train(examples, { seed: MODEL_SEED });
  const deps: ActivityDeps = {
    store,
    config: () => ({ config, version }),
    nowMs,
    placement: { store, config: () => config, nowMs, signalAssigned: signalAssigned(client, nowMs), workflowIsOpen: workflowIsOpen(client) },
    ai: { knowledge: liveKnowledge(store), draft: null, signalResult: signalAiResult(client, nowMs) },
    meanings: meaningReader({ target: null, isOn: () => false, nowMs, onChange: () => undefined }),
  };
  return createTicketWorker({ connection, namespace: 'default', deps, model: () => model, trainingFile: '', bundle });
}
