/** The API process: listens at once, and works as soon as MongoDB, Temporal and the routing file are there. */
import type { RequestListener } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, Connection } from '@temporalio/client';
import type { Logger } from 'pino';
import { Registry } from 'prom-client';

import { readEnv } from '../config/env.ts';
import { watchRoutingFile } from '../config/live.ts';
import { activeConfigText } from '../store/config-versions.ts';
import { connectStore, refuseDevelopmentServer } from '../store/connect.ts';
import { ensureIndexes } from '../store/indexes.ts';
import { createApp } from './app.ts';
import { startForwarder } from './forwarder.ts';
import { createLogger } from './logging.ts';
import { Problem } from './problems.ts';
import { listen } from './server.ts';
import { temporalEngine } from './temporal.ts';

const RETRY_EVERY_MS = 2_000;

async function main(): Promise<void> {
  const { production, api, files, logLevel, mongo, temporal } = readEnv(process.env);
  const logger = createLogger(logLevel);
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());
  // Under `npm start` the parent holds an IPC channel: when it goes, however it went, so do we.
  process.once('disconnect', () => stopping.abort());

  let app: RequestListener = whileStarting;
  const server = await listen((req, res) => app(req, res), api);
  logger.info({ url: server.url, keys: api.keys.length }, 'listening');

  const nowMs = () => Date.now();
  const store = await insist('MongoDB', () => connectStore(mongo.uri, mongo.database), logger, stopping.signal);
  if (production) await refuseDevelopmentServer(store);
  await insist('indexes', () => ensureIndexes(store), logger, stopping.signal);
  const onBroken = (error: unknown) => logger.error({ err: error }, 'the routing file is broken; the version before stays active');
  const onChange = ({ version }: { version: string }) => {
    logger.info({ version }, 'routing config is active');
    return Promise.resolve();
  };
  const watch = { file: files.routing, onChange, onBroken, lastGood: () => activeConfigText(store) };
  const live = await insist('routing file', () => watchRoutingFile(watch), logger, stopping.signal);

  // Lazy: it connects with the first call, and again whenever Temporal was away.
  const connection = Connection.lazy({ address: temporal.address, channelArgs: { 'grpc.max_reconnect_backoff_ms': RETRY_EVERY_MS } });
  const engine = temporalEngine(new Client({ connection, namespace: temporal.namespace }), nowMs);
  const deps = { store, temporal: engine, config: () => live.current(), keys: api.keys, logger, nowMs, metrics: new Registry() };
  app = createApp(deps);
  const stopForwarder = startForwarder(deps);

  await new Promise<void>((resolve) => (stopping.signal.aborted ? resolve() : stopping.signal.addEventListener('abort', () => resolve())));
  live.stop();
  await Promise.all([server.close(), stopForwarder()]);
  await Promise.all([connection.close(), store.close()]);
}

/** Tries until it works: what is needed may start after us. @throws AbortError when the process is told to stop meanwhile. */
async function insist<T>(what: string, attempt: () => Promise<T>, logger: Logger, signal: AbortSignal): Promise<T> {
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      logger.warn({ waitingFor: what, error: error instanceof Error ? error.message : String(error) }, 'not ready yet');
      await sleep(RETRY_EVERY_MS, undefined, { signal });
    }
  }
}

const whileStarting: RequestListener = (req, res) => {
  if (req.url === '/healthz') return void res.writeHead(200, { 'Content-Type': 'application/json' }).end('{"status":"ok"}');
  const problem = new Problem('not-ready', 'Waybill is starting: it waits for MongoDB or for a usable routing file.');
  res.writeHead(problem.status, { 'Content-Type': 'application/problem+json', ...problem.headers }).end(JSON.stringify(problem.body('starting')));
};

await main().catch((error: unknown) => {
  if (error instanceof Error && error.name === 'AbortError') process.exit(0);
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
