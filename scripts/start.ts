/**
 * `npm start`: brings up the local stack, a worker and the API, and, unless told otherwise, a demo organisation at work.
 * Everything it starts ends with it; the data stays and is used again.
 */
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';

import { localKeys, writeLocalFile } from './local-keys.ts';
import { runDemo } from './demo/demo.ts';
import { runService } from './services.ts';
import { freePorts } from './stack/ports.ts';
import { projectFolder } from './stack/project.ts';
import { startStack } from './stack/stack.ts';

interface Options {
  demo: boolean;
  port: number;
  dataDir: string;
  seed: number;
  speed: number;
}

const READY_WITHIN_MS = 90_000;

function options(): Options {
  const number = (text: string) => {
    const value = Number(text);
    if (!Number.isFinite(value) || value <= 0) throw new InvalidArgumentError('A number above zero is needed.');
    return value;
  };
  return new Command('npm start --')
    .description('Start Waybill with everything it needs on this machine, and watch a demo organisation at work.')
    .option('--no-demo', 'an empty desk: no accounts, no tickets, no simulated agents')
    .option('--port <port>', 'port of the API; another one is taken when it is not free', number, 8080)
    .option('--data-dir <folder>', 'where data and logs are kept', join(projectFolder, '.waybill', 'data'))
    .option('--seed <n>', 'seed of the demo', number, 7)
    .option('--speed <factor>', 'how fast demo customers write and demo agents act; clocks and shifts stay real', number, 1)
    .addHelpText('after', '\nExamples:\n  npm start\n  npm start -- --speed 3\n  npm start -- --no-demo --port 9090')
    .parse()
    .opts<Options>();
}

async function main(): Promise<void> {
  const startedAtMs = Date.now();
  const { demo, port, dataDir, seed, speed } = options();
  const say = (line: string) => console.log(line);
  const stack = await startStack({ dataDir, log: say });
  const keys = await localKeys(dataDir);
  const [apiPort = port] = await freePorts([port]);
  const url = `http://127.0.0.1:${apiPort}`;
  const env = {
    TEMPORAL_ADDRESS: stack.temporalAddress,
    MONGODB_URI: stack.mongoUri,
    WAYBILL_PORT: String(apiPort),
    WAYBILL_API_KEYS: keys.records.map(({ id, role, sha256 }) => `${id}:${role}:${sha256}`).join(),
  };
  const onHopeless = (message: string) => {
    say(message);
    process.exitCode = 1;
    process.kill(process.pid, 'SIGTERM');
  };
  const logFolder = join(dataDir, 'logs');
  const service = (name: string, entry: string) => runService({ name, entry, env, logFolder, onRestart: say, onHopeless });
  const services = [service('worker', 'worker/main.ts'), service('api', 'api/main.ts')];

  const end = onceEnded(async () => {
    say('Stopping…');
    await Promise.all(services.map((running) => running.stop()));
    await stack.stop();
  });
  await untilReady(url, keys.keys.ops, end.requested);
  if (end.requested()) return end.done;
  await writeLocalFile({ url, keys: keys.keys, mongoUri: stack.mongoUri });
  say(`API        ${url}   described at ${url}/openapi.json; keys in .waybill/local.json`);
  say(`Worker     pid ${services[0]?.pid() ?? '?'}   kill it if you like: tickets go on where they were`);
  if (stack.temporalUiUrl !== null) say(`Temporal   ${stack.temporalUiUrl}/namespaces/default/workflows   each ticket's live state`);
  if (demo) await runDemo({ url, keys: keys.keys, mongoUri: stack.mongoUri, seed, speed, startedAtMs, say, stopped: end.requested });
  else say(`\nEmpty desk. Next: npx waybill tickets import FILE, or POST ${url}/v1/tickets`);
  await end.done;
}

/** Ctrl-C once: tidy end. Twice: the impatient way, which loses nothing either. */
function onceEnded(tidyUp: () => Promise<void>): { requested: () => boolean; done: Promise<void> } {
  let requested = false;
  const done = new Promise<void>((resolve) => {
    const end = () => {
      if (requested) process.exit(1);
      requested = true;
      void tidyUp().finally(resolve);
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  });
  return { requested: () => requested, done };
}

/** The API answers, and the worker has brought the agents into the store, which is the last thing it does before it works. */
async function untilReady(url: string, key: string, giveUp: () => boolean): Promise<void> {
  const deadlineMs = Date.now() + READY_WITHIN_MS;
  while (!giveUp()) {
    if ((await fetch(`${url}/readyz`).catch(() => null))?.ok && (await areAgentsKnown(url, key))) return;
    if (Date.now() > deadlineMs) throw new Error(`The API at ${url} is not ready after ${READY_WITHIN_MS / 1000} s; see .waybill/data/logs`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function areAgentsKnown(url: string, key: string): Promise<boolean> {
  const answer = await fetch(`${url}/v1/agents`, { headers: { authorization: `Bearer ${key}` } }).catch(() => null);
  if (!answer?.ok) return false;
  const { agents } = (await answer.json()) as { agents: { status: string }[] }; // the API documents this shape
  return agents.every(({ status }) => status !== 'unknown');
}

main().then(
  () => process.exit(),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
