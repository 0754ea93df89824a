/** A desk whose worker runs as operators run it: a process of its own, which can be killed the hard way at a chosen moment. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { inject } from 'vitest';

import { readRoutingFile } from '../../config/live.ts';
import { LABELLED_FILE, startDesk, type Desk } from './desk.ts';
import { openGate, type Gate } from './gate.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const ROUTING_FILE = join(import.meta.dirname, 'organisation.yaml');
/** A dead worker's task is given to the next one when its time is over: 30 s at most. */
const PATIENCE_MS = 50_000;
const LAST_LINES = 20;

export interface ProcessDesk {
  desk: Desk;
  /** Between the worker and MongoDB. */
  gate: Gate;
  /** Resolves once the worker says that it is ready. @throws Error with the end of its log when it ends before. */
  startWorker(): Promise<void>;
  /** SIGKILL: nothing is finished, nothing is said. Resolves when the process is gone. */
  killWorker(): Promise<void>;
  close(): Promise<void>;
}

/** @returns the desk with its first worker at work. */
export async function startProcessDesk(): Promise<ProcessDesk> {
  const { config } = await readRoutingFile(ROUTING_FILE);
  const [desk, gate] = await Promise.all([startDesk({ config, patienceMs: PATIENCE_MS }), openGate(inject('mongoUri'))]);
  let kill = () => Promise.resolve();
  const processDesk: ProcessDesk = {
    desk,
    gate,
    startWorker: async () => {
      kill = await startWorker(desk, gate.uri);
    },
    killWorker: () => kill(),
    async close() {
      await kill();
      await gate.close();
      await desk.close();
    },
  };
  await processDesk.startWorker();
  return processDesk;
}

async function startWorker({ store, client }: Desk, mongoUri: string): Promise<() => Promise<void>> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'worker/main.ts'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      TEMPORAL_ADDRESS: inject('temporalAddress'),
      TEMPORAL_NAMESPACE: client.options.namespace,
      MONGODB_URI: mongoUri,
      MONGODB_DB: store.db.databaseName,
      WAYBILL_ROUTING_FILE: ROUTING_FILE,
      WAYBILL_TRAINING_FILE: LABELLED_FILE,
      LOG_LEVEL: 'info',
    },
  });
  const log: string[] = [];
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const isReady = new Promise<boolean>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      log.push(line);
      if (line.includes('worker is ready')) resolve(true);
    });
  });
  if (!(await Promise.race([isReady, ended.then(() => false)]))) {
    throw new Error(`The worker ended before it was ready. The end of its log:\n${log.slice(-LAST_LINES).join('\n')}`);
  }
  return () => {
    child.kill('SIGKILL');
    return ended;
  };
}
