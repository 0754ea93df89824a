/**
 * `npm run bench -- --during-training`: whether tickets find their agents as fast while a model is trained as when none is. Tickets come at
 * an even pace; without and with a training in the worker's own child process by turns, so that whatever slows the machine slows both.
 */
import { cpus } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';

import type { ChildJob } from '../../activities/retrain/child.ts';
import { trainInChild } from '../../activities/retrain/train-child.ts';
import { connectStore, type Store } from '../../store/connect.ts';
import { readLabelledFile } from '../../training/labelled-file.ts';
import { serializeModel } from '../../training/model-file.ts';
import { train, type Example } from '../../training/train.ts';
import { workflowBundle } from '../../worker/bundle.ts';
import { registerSearchAttributes } from '../../worker/search-attributes.ts';
import { ticketIdOfWorkflow } from '../../workflows/names.ts';
import { projectFolder } from '../stack/project.ts';
import type { Stack } from '../stack/stack.ts';
import { median, quantile, ratios, spread } from './figures.ts';
import { fullLife, type Life } from './lives.ts';
import { ticketMaker } from './made-up.ts';
import { openOffice } from './office.ts';

const TICKETS = Number(process.env['WAYBILL_BENCH_TICKETS'] ?? 30_000);
const ROUNDS = 4;
const LIVES_PER_ROUND = 60;
const WARM_UP_LIVES = 60;
/** Two and a half tickets a second: fifty people busy with five-minute tickets all day write no more. */
const PACE_MS = 400;

interface Times {
  /** From the ticket's arrival to the agent's name, ms. */
  placedMs: number[];
  /** From an agent's click to its answer, ms. */
  updatesMs: number[];
}

export async function duringTraining(stack: Stack): Promise<void> {
  console.log(`${cpus().length} cores, a ticket every ${PACE_MS} ms, ${ROUNDS} rounds of ${LIVES_PER_ROUND} without and with a training on ${TICKETS} tickets\n`);
  const connection = await Connection.connect({ address: stack.temporalAddress });
  const native = await NativeConnection.connect({ address: stack.temporalAddress });
  const client = new Client({ connection });
  const store = await connectStore(stack.mongoUri, 'bench');
  const bundle = await workflowBundle(join(projectFolder, '.waybill', 'bundles'));
  const trainingFile = join(projectFolder, 'config', 'demo', 'training.jsonl');
  const examples = await readLabelledFile(trainingFile);
  await registerSearchAttributes(client, 'default');
  const worker = await openOffice({ client, connection: native, store, bundle, examples });
  const running = worker.run();
  const life = fullLife(client, store, examples);
  const job = jobOn(trainingFile, examples);

  await leadPaced(life, store, WARM_UP_LIVES);
  const [quiet, busy]: [Times[], Times[]] = [[], []];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const both = [async () => void quiet.push(await leadPaced(life, store, LIVES_PER_ROUND)), async () => void busy.push(await whileTraining(job, () => leadPaced(life, store, LIVES_PER_ROUND)))];
    for (const half of round % 2 === 0 ? both : both.reverse()) await half();
    console.log(`round ${round} of ${ROUNDS}: placed within ${p95(quiet.at(-1)?.placedMs)} ms (p95), ${p95(busy.at(-1)?.placedMs)} ms while training`);
  }
  report('placement', quiet.map(({ placedMs }) => placedMs), busy.map(({ placedMs }) => placedMs));
  report('update', quiet.map(({ updatesMs }) => updatesMs), busy.map(({ updatesMs }) => updatesMs));

  worker.shutdown();
  await running;
  await Promise.all([store.close(), connection.close(), native.close()]);
}

function jobOn(trainingFile: string, examples: readonly Example[]): ChildJob {
  const ticket = ticketMaker(5);
  const model = train(examples, { seed: 1, kind: 'naive-bayes' });
  const content = serializeModel({ origin: { label: 'label', seenUntilMs: null, heldOut: null }, model });
  const tickets = Array.from({ length: TICKETS }, (_, n) => ({ ...ticket(n), use: 'train' as const, isCorrection: false, openedAtMs: n, atMs: n, modelVersion: 'none' }));
  return { kind: 'svm', seed: 1, trainingFile, tickets, champion: { modelId: model.version, content }, encoder: null, routing: { thresholds: { automate: 0.8, suggest: 0.5 }, categories: {} } };
}

/** One life after the other begins, whether or not those before have ended: people do not wait for each other. */
async function leadPaced(life: Life, store: Store, lives: number): Promise<Times> {
  const led: ReturnType<Life['lead']>[] = [];
  for (let n = 0; n < lives; n += 1) {
    led.push(life.lead());
    await sleep(PACE_MS);
  }
  const ended = await Promise.all(led);
  const placedMs = await Promise.all(ended.map(({ workflowId }) => placedWithin(store, ticketIdOfWorkflow(workflowId) ?? '')));
  return { placedMs, updatesMs: ended.flatMap(({ updatesMs }) => updatesMs) };
}

/** As the ticket's decisions say: when its opening arrived, and when it was decided that an agent has it. */
async function placedWithin({ decisions }: Store, ticketId: string): Promise<number> {
  const all = await decisions.find({ ticketId }).toArray();
  const arrivedAtMs = all.find(({ event }) => event.type === 'opened')?.event.atMs;
  const assigned = all.find(({ event }) => event.type === 'assigned');
  if (typeof arrivedAtMs !== 'number' || !assigned) throw new Error(`${ticketId} was not placed`);
  return assigned.decidedAtMs - arrivedAtMs;
}

/** A training that ends early is begun again, one that does not is given up with the work. */
async function whileTraining<T>(job: ChildJob, work: () => Promise<T>): Promise<T> {
  const giveUp = new AbortController();
  const training = (async () => {
    while (!giveUp.signal.aborted) await trainInChild(job, giveUp.signal, () => undefined);
  })().catch((error: unknown) => {
    if (!giveUp.signal.aborted) throw error;
  });
  try {
    return await Promise.race([work(), training.then(() => Promise.reject(new Error('the training has ended')))]);
  } finally {
    giveUp.abort();
    await training;
  }
}

function p95(values: readonly number[] = []): string {
  return quantile(values, 0.95).toFixed(0);
}

function report(what: string, quiet: readonly (readonly number[])[], busy: readonly (readonly number[])[]): void {
  const row = (name: string, of: (values: readonly number[]) => number) => {
    const perRound = ratios(busy.map(of), quiet.map(of));
    console.log(`${`${what} ${name}`.padEnd(16)}${of(quiet.flat()).toFixed(0).padStart(6)} ms, ${of(busy.flat()).toFixed(0).padStart(5)} ms while training: ${(of(busy.flat()) / of(quiet.flat())).toFixed(2)} over all, ${spread(perRound, 2)} round by round`);
  };
  row('median', median);
  row('p95', (values) => quantile(values, 0.95));
}
