/** One arm's desk: a namespace, a database, a routing file and a labelled file of its own, with a worker and the API as separate processes. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import { stringify } from 'yaml';

import { localKeys, type LocalKeys } from '../local-keys.ts';
import { runService } from '../services.ts';
import { freePorts } from '../stack/ports.ts';
import { eventually } from '../stack/processes.ts';
import type { Stack } from '../stack/stack.ts';
import type { Example } from '../../training/train.ts';

export interface BenchDesk {
  url: string;
  keys: LocalKeys;
  /** Of the arm, in the stack's MongoDB. */
  database: string;
  stop(): Promise<void>;
}

const READY_WITHIN_MS = 120_000;
/** So low that most tickets are routed, many of them wrongly: there is something to flag. The same before and after a promotion. */
const THRESHOLDS = { automate: 0.25, suggest: 0.25 };

/** @throws Error naming the log when it does not come up; nothing is left running. */
export async function openDesk(stack: Stack, name: string, folder: string, start: readonly Example[], categories: readonly string[]): Promise<BenchDesk> {
  await mkdir(folder, { recursive: true });
  const [routing, training] = [join(folder, 'routing.yaml'), join(folder, 'training.jsonl')];
  await writeFile(routing, stringify(routingFile(categories)));
  await writeFile(training, start.map(({ text, category }) => `${JSON.stringify({ text, label: category })}\n`).join(''));
  await openNamespace(stack.temporalAddress, name);
  const { keys, records } = await localKeys(folder);
  const [port = 0] = await freePorts([null]);
  const url = `http://127.0.0.1:${port}`;
  const env = {
    TEMPORAL_ADDRESS: stack.temporalAddress,
    TEMPORAL_NAMESPACE: name,
    MONGODB_URI: stack.mongoUri,
    MONGODB_DB: name,
    WAYBILL_PORT: String(port),
    WAYBILL_API_KEYS: records.map(({ id, role, sha256 }) => `${id}:${role}:${sha256}`).join(),
    WAYBILL_ROUTING_FILE: routing,
    WAYBILL_TRAINING_FILE: training,
    LOG_LEVEL: 'warn',
    NODE_ENV: 'development',
  };
  const troubles: string[] = [];
  const service = (part: string, entry: string) =>
    runService({ name: part, entry, env, logFolder: folder, onRestart: () => undefined, onHopeless: (message) => void troubles.push(message) });
  const services = [service('worker', 'worker/main.ts'), service('api', 'api/main.ts')];
  const stop = async () => {
    await Promise.all(services.map((running) => running.stop()));
  };
  const isUp = async () => {
    if (troubles.length > 0) return true;
    if (!(await fetch(`${url}/readyz`).catch(() => null))?.ok) return false;
    const answer = await fetch(`${url}/v1/agents`, { headers: { authorization: `Bearer ${keys.ops}` } }).catch(() => null);
    const { agents } = answer?.ok ? ((await answer.json()) as { agents: { status: string }[] }) : { agents: [{ status: 'unknown' }] }; // the API documents this shape
    return agents.every(({ status }) => status !== 'unknown');
  };
  if ((await eventually(isUp, READY_WITHIN_MS)) && troubles.length === 0) return { url, keys, database: name, stop };
  await stop();
  throw new Error(troubles[0] ?? `The desk "${name}" is not ready after ${READY_WITHIN_MS / 1_000} s; its logs are in ${folder}`);
}

async function openNamespace(address: string, namespace: string): Promise<void> {
  const connection = await Connection.connect({ address });
  const { workflowService } = connection;
  await workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod: msToTs('1 day') });
  const isKnown = () => workflowService.listWorkflowExecutions({ namespace, pageSize: 1 }).then(() => true, () => false);
  const known = await eventually(isKnown, READY_WITHIN_MS);
  await connection.close();
  if (!known) throw new Error(`The Temporal server does not answer for its new namespace ${namespace}`);
}

/** One team takes everything, and nobody is online: what is measured is understanding, not placement. */
function routingFile(categories: readonly string[]): object {
  const team = { level: 'L1', calendar: 'always', starvation: '30d', acknowledge: null };
  const promise = { urgent: '30d', high: '30d', normal: '30d', low: '30d' };
  return {
    version: 1,
    organisation: { name: 'Learning benchmark', defaultLanguage: 'en', languages: ['en'] },
    skills: {},
    calendars: { always: { zone: 'Etc/UTC', week: { 'mon-sun': '24h' } } },
    categories: Object.fromEntries(categories.map((id) => [id, { name: id, about: id, route: { L1: { team: 'desk' } }, thresholds: THRESHOLDS }])),
    teams: { triage: { ...team, name: 'Triage', triage: true }, desk: { ...team, name: 'Desk' } },
    agents: { ada: { name: 'Ada', teams: ['triage', 'desk'], skills: {}, languages: ['en'], shift: 'always' } },
    slaPolicies: [{ id: 'none', calendar: 'always', targets: { first_reply: promise, resolution: promise }, ladder: [], resolutionPauses: 'requester_wait', ownershipPauses: 'requester_wait' }],
    thresholds: THRESHOLDS,
    lifecycle: { reopenWindow: '30d' },
    handoff: { required: {} },
    capacity: { channels: { email: 10, web: 10, chat: 3, phone: 1 }, total: 10, weight: { email: 1, web: 1, chat: 1, phone: 1 } },
    // All are drawn; the benchmark's judges take the first few of the list, which is in the order of the lots.
    auditSample: { perWeek: 5_000 },
  };
}
