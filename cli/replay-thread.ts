/** A thread of `waybill replay`: see replay-threads.ts. */
import { parentPort } from 'node:worker_threads';

import { decideAtCreation, type DecisionBasis } from '../simulation/replay-facts.ts';
import type { TextModel } from '../training/model.ts';
import type { ThreadJob } from './replay-threads.ts';

let basis: DecisionBasis | null = null;
let model: TextModel | null = null;

parentPort?.on('message', (job: ThreadJob) => {
  const by = (basis = job.basis ?? basis);
  if (job.model !== undefined) model = job.model;
  if (by === null) throw new Error('the first job names no config');
  parentPort?.postMessage(job.facts.map((facts) => decideAtCreation(facts, model, by)));
});
