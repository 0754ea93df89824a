/**
 * `npm run bench`: full lives against a no-op twin and against a bare workflow, round by round in one run. With `--during-training`: how fast
 * tickets find an agent while a model is trained, against when none is. Read docs/benchmarks.md before you quote a number: only the ratios
 * travel from machine to machine.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { DefaultLogger, NativeConnection, Runtime } from '@temporalio/worker';

import { connectStore } from '../store/connect.ts';
import { readLabelledFile } from '../training/labelled-file.ts';
import { workflowBundle } from '../worker/bundle.ts';
import { registerSearchAttributes } from '../worker/search-attributes.ts';
import { duringTraining } from './bench/during-training.ts';
import { median, ratios, spread } from './bench/figures.ts';
import { bareLife, fullLife, twinLife, type Life } from './bench/lives.ts';
import { openOffice } from './bench/office.ts';
import { projectFolder } from './stack/project.ts';
import { startStack, type Stack } from './stack/stack.ts';

const CLIENTS = 50;
const ROUNDS = 5;
const LIVES_PER_ROUND = 60;
const WARM_UP_LIVES = 30;
const LIVES_ALONE = 20;
/** Whatever happens, it ends. */
const LONGEST_RUN_MS = 15 * 60_000;

interface Tally {
  life: Life;
  perSecond: number[];
  updatesMs: number[];
  workflowId: string;
}

/** Leads so many lives, `clients` at a time. @returns lives per second. */
async function leadLives(tally: Tally, lives: number, clients: number): Promise<number> {
  let left = lives;
  const startedAtMs = performance.now();
  const client = async () => {
    while (left > 0) {
      left -= 1;
      const { workflowId, updatesMs } = await tally.life.lead();
      tally.workflowId = workflowId;
      tally.updatesMs.push(...updatesMs);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return lives / ((performance.now() - startedAtMs) / 1_000);
}

async function compare(stack: Stack): Promise<void> {
  console.log(`${cpus().length} cores, ${CLIENTS} clients, one worker for each kind of life, ${ROUNDS} rounds of ${LIVES_PER_ROUND} lives each\n`);
  const connection = await Connection.connect({ address: stack.temporalAddress });
  const native = await NativeConnection.connect({ address: stack.temporalAddress });
  const client = new Client({ connection });
  const store = await connectStore(stack.mongoUri, 'bench');
  const bundle = await workflowBundle(join(projectFolder, '.waybill', 'bundles'));
  const examples = await readLabelledFile(join(projectFolder, 'config', 'demo', 'training.jsonl'));
  await registerSearchAttributes(client, 'default');
  const [fullWorker, twin, bare] = [
    await openOffice({ client, connection: native, store, bundle, examples }), await twinLife(client, native, bundle), await bareLife(client, native),
  ];
  const workers = [fullWorker, twin.worker, bare.worker];
  const running = Promise.all(workers.map((worker) => worker.run()));
  const tallies = [fullLife(client, store, examples), twin.life, bare.life].map((life): Tally => ({ life, perSecond: [], updatesMs: [], workflowId: '' }));

  for (const tally of tallies) await leadLives(tally, WARM_UP_LIVES, CLIENTS);
  for (const tally of tallies) tally.updatesMs = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const tally of tallies) tally.perSecond.push(await leadLives(tally, LIVES_PER_ROUND, CLIENTS));
    console.log(`round ${round} of ${ROUNDS}: ${tallies.map(({ life, perSecond }) => `${life.name} ${perSecond.at(-1)?.toFixed(1)}/s`).join(', ')}`);
  }
  await report(client, tallies);

  for (const worker of workers) worker.shutdown();
  await running;
  await Promise.all([store.close(), connection.close(), native.close()]);
}

async function report(client: Client, tallies: readonly Tally[]): Promise<void> {
  const [full, ...others] = tallies;
  if (full === undefined) return;
  const underLoadMs = median(full.updatesMs);
  full.updatesMs = [];
  // Alone, a step never outlasts its workflow task: the history is as long as it has to be.
  for (const tally of tallies) await leadLives(tally, LIVES_ALONE, 1);

  console.log(`\n${'tickets/s: min – median – max'.padStart(44)}${'events'.padStart(10)}`);
  for (const { life, perSecond, workflowId } of tallies) {
    const { historyLength } = await client.workflow.getHandle(workflowId).describe();
    console.log(`${life.name.padEnd(16)}${spread(perSecond, 1).padStart(28)}${String(historyLength).padStart(10)}`);
  }
  for (const other of others) {
    console.log(`full life / ${other.life.name.padEnd(14)}${spread(ratios(full.perSecond, other.perSecond), 2).padStart(18)}`);
  }
  console.log(`update round trip p50: ${underLoadMs.toFixed(0)} ms with ${CLIENTS} clients, ${median(full.updatesMs).toFixed(0)} ms with one`);
}

const deadline = setTimeout(() => {
  console.error(`The benchmark has not ended within ${LONGEST_RUN_MS / 60_000} minutes; it is given up. Is the machine busy?`);
  process.exit(1); // the servers end with this process
}, LONGEST_RUN_MS);
Runtime.install({ logger: new DefaultLogger('ERROR'), telemetryOptions: { logging: { filter: 'ERROR', forward: {} } } });
const dataDir = await mkdtemp(join(tmpdir(), 'waybill-bench-'));
const stack = await startStack({ dataDir, log: console.log });
try {
  if (process.argv.includes('--during-training')) await duringTraining(stack);
  else await compare(stack);
} finally {
  await stack.stop();
  await rm(dataDir, { recursive: true, force: true });
  clearTimeout(deadline);
}
