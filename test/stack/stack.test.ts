import { Client, Connection } from '@temporalio/client';
import { MongoClient } from 'mongodb';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { runChild } from '../../scripts/stack/children.ts';
import { readRecord } from '../../scripts/stack/leftovers.ts';
import type { ServerRecord } from '../../scripts/stack/leftovers.ts';
import { acquireMongo } from '../../scripts/stack/mongo-server.ts';
import { freePorts, isListening, LOOPBACK } from '../../scripts/stack/ports.ts';
import { commandLine, eventually } from '../../scripts/stack/processes.ts';
import { createReporter } from '../../scripts/stack/reporter.ts';
import { startStack } from '../../scripts/stack/stack.ts';
import type { Stack } from '../../scripts/stack/stack.ts';

const GONE_WITHIN_MS = 20_000;
const recordFiles = ['temporal', 'mongo'] as const;

let dataDir = '';
let lines: string[] = [];
const running: Stack[] = [];

beforeEach(async () => {
  // This file is about the servers we start ourselves, whatever the environment offers.
  vi.stubEnv('TEMPORAL_ADDRESS', '');
  vi.stubEnv('MONGODB_URI', '');
  dataDir = await mkdtemp(join(tmpdir(), 'waybill-data-'));
  lines = [];
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((stack) => stack.stop()));
  await rm(dataDir, { recursive: true, force: true });
  vi.unstubAllEnvs();
});

async function start(ports: { temporalPort?: number; uiPort?: number; mongoPort?: number } = {}): Promise<Stack> {
  const stack = await startStack({ dataDir, log: (line) => lines.push(line), ...ports });
  running.push(stack);
  return stack;
}

async function records(): Promise<ServerRecord[]> {
  const all = await Promise.all(recordFiles.map((name) => readRecord(join(dataDir, name, 'server.json'))));
  return all.filter((record) => record !== null);
}

async function isGone(pids: readonly number[]): Promise<boolean> {
  return (await Promise.all(pids.map(commandLine))).every((line) => line === null);
}

/** Starts the stack in a process of its own, so that it can be killed. */
async function startParent(): Promise<{ killHard: () => Promise<void> }> {
  const script = fileURLToPath(new URL('./parent.ts', import.meta.url));
  const parent = spawn(process.execPath, ['--import', 'tsx', script, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
  // Awaited from here on: without keepers it has nothing to wait for, and may end before it is killed.
  const exit = once(parent, 'exit');
  await once(parent.stdout, 'data');
  const killHard = async () => {
    parent.kill('SIGKILL');
    await exit;
  };
  return { killHard };
}

/** The worst case: parent and keepers are killed at the same moment, so nobody is left to end the servers. */
async function leaveServersBehind(): Promise<ServerRecord[]> {
  const parent = await startParent();
  const left = await records();
  for (const { keeperPid } of left) process.kill(keeperPid, 'SIGKILL');
  await parent.killHard();
  expect(await isGone(left.map(({ keeperPid }) => keeperPid))).toBe(true);
  return left;
}

async function withTemporal<T>(stack: Stack, use: (client: Client) => Promise<T>): Promise<T> {
  const connection = await Connection.connect({ address: stack.temporalAddress });
  return use(new Client({ connection })).finally(() => connection.close());
}

async function withMongo<T>(stack: Stack, use: (client: MongoClient) => Promise<T>): Promise<T> {
  const client = new MongoClient(stack.mongoUri);
  return use(client).finally(() => client.close());
}

const tickets = (client: MongoClient) => client.db('waybill_stack_test').collection('tickets');

it('workflows and documents are still there after a restart on the same data folder', async () => {
  const first = await start();
  await withTemporal(first, (client) => client.workflow.start('waits', { workflowId: 'ticket/1', taskQueue: 'nobody' }));
  await withMongo(first, (client) => tickets(client).insertOne({ subject: 'kept' }));
  const pids = (await records()).map(({ pid }) => pid);
  await first.stop();
  expect(await isGone(pids)).toBe(true);
  expect(await records()).toEqual([]);

  const second = await start();
  const description = await withTemporal(second, (client) => client.workflow.getHandle('ticket/1').describe());
  expect(description.status.name).toBe('RUNNING');
  expect(await withMongo(second, (client) => tickets(client).findOne())).toMatchObject({ subject: 'kept' });
});

it('a taken port is replaced by a free one, and the log says which was taken', async () => {
  const taken = await freePorts([null, null, null]);
  const blockers = await Promise.all(taken.map(listen));
  const [temporalPort = 0, uiPort = 0, mongoPort = 0] = taken;
  const stack = await start({ temporalPort, uiPort, mongoPort });
  expect((await fetch(stack.temporalUiUrl ?? '')).status).toBe(200);
  for (const port of taken) {
    expect(`${stack.temporalAddress} ${stack.temporalUiUrl} ${stack.mongoUri}`).not.toContain(`:${port}`);
    expect(lines.join('\n')).toContain(String(port));
  }
  for (const blocker of blockers) blocker.close();
});

it('a port taken in the moment before the server claims it is replaced too', async () => {
  const blocker = createServer();
  let takenPort = 0;
  const child = await runChild({
    name: 'Echo', folder: join(dataDir, 'echo'), throwAway: true, version: '1', wishedPorts: [null],
    launch: ([port = 0]) => {
      if (takenPort === 0) blocker.listen((takenPort = port), LOOPBACK);
      return { command: process.execPath, args: ['--eval', `require('node:http').createServer().listen(${port}, '${LOOPBACK}')`], env: {} };
    },
    isReady: async ([port = 0]) => port !== takenPort && (await isListening(port)),
    onUnexpectedEnd: () => undefined,
  });
  expect(takenPort).toBeGreaterThan(0);
  expect(child.ports).not.toContain(takenPort);
  await child.stop();
  blocker.close();
});

it('no server outlives a parent that was killed hard', async () => {
  const parent = await startParent();
  const pids = (await records()).flatMap(({ pid, keeperPid }) => [pid, keeperPid]);
  expect(pids).toHaveLength(4);
  expect(await isGone(pids)).toBe(false);
  await parent.killHard();
  expect(await eventually(() => isGone(pids), GONE_WITHIN_MS)).toBe(true);
  expect(await records()).toEqual([]);
});

it('servers left behind by a killed parent and killed keepers are taken over, and end with the new parent', async () => {
  const left = await leaveServersBehind();
  expect(left).toHaveLength(2);
  const stack = await start();
  expect((await records()).map(({ pid }) => pid)).toEqual(left.map(({ pid }) => pid));
  expect(lines.filter((line) => line.includes('taken over'))).toHaveLength(2);
  await stack.stop();
  expect(await isGone(left.map(({ pid }) => pid))).toBe(true);
});

it('a server left behind in another version is replaced', async () => {
  const left = await leaveServersBehind();
  for (const name of recordFiles) {
    const file = join(dataDir, name, 'server.json');
    const record = JSON.parse(await readFile(file, 'utf8')) as ServerRecord;
    await writeFile(file, JSON.stringify({ ...record, version: 'an older one' }));
  }
  await start();
  expect(await isGone(left.map(({ pid }) => pid))).toBe(true);
  expect(await records()).toHaveLength(2);
});

it('a second start while the first one runs shares its servers and leaves them running', async () => {
  const first = await start();
  const second = await start();
  expect([second.temporalAddress, second.mongoUri]).toEqual([first.temporalAddress, first.mongoUri]);
  await second.stop();
  expect(await withMongo(first, (client) => client.db('admin').command({ ping: 1 }))).toMatchObject({ ok: 1 });
});

it('a server that dies by itself is reported with its log file', async () => {
  await start();
  const [temporal] = await records();
  process.kill(temporal!.pid, 'SIGKILL');
  await vi.waitFor(() => expect(lines.join('\n')).toMatch(/Temporal ended unexpectedly \(exit SIGKILL\).*server\.log/), GONE_WITHIN_MS);
});

it('SecantusDB is refused in production', async ({ skip }) => {
  const silent = createReporter(undefined);
  const program = await acquireMongo(false, silent);
  if (program.engine !== 'secantusdb') return skip('a real mongod is here');
  await expect(acquireMongo(true, silent)).rejects.toThrow(/SecantusDB: a beta.*NODE_ENV is production.*MONGODB_URI/);
});

function listen(port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

it('a server that dies is started again on its port, and what was acknowledged is still there', async () => {
  const stack = await start();
  const [before] = (await records()).slice(1);
  const mongo = new MongoClient(stack.mongoUri, { serverSelectionTimeoutMS: 20_000 });
  await mongo.db('t').collection<{ _id: string }>('t').insertOne({ _id: 'kept' });
  process.kill(before?.pid ?? 0, 'SIGKILL');
  expect(await eventually(async () => (await records()).some(({ pid, ports }) => pid !== before?.pid && ports[0] === before?.ports[0]), 20_000)).toBe(true);
  const isKept = () => mongo.db('t').collection<{ _id: string }>('t').findOne({ _id: 'kept' }).then((doc) => doc !== null, () => false);
  expect(await eventually(isKept, 20_000)).toBe(true);
  expect(lines.join('\n')).toContain('starting it again');
  await mongo.close();
});
