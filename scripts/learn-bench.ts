/**
 * The learning benchmark: does the desk win back what was spoilt, from flags alone, and does nothing else move it? Started by
 * `waybill learn-bench` with its job as JSON; everything it starts ends with it.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import { processTerminal } from '../cli/terminal.ts';
import { ARM_NAMES } from '../simulation/learn-arms.ts';
import { splitForBench, type LearnSplit } from '../simulation/learn-split.ts';
import { verdictsOn, type ArmResult } from '../simulation/learn-verdict.ts';
import { LabelledFileError, parseLabelled } from '../training/labelled-file.ts';
import { MODEL_KINDS, train } from '../training/train.ts';
import { accuracyOf, rightOn, runArm, type Reference } from './learn-bench/arm.ts';
import { learnJob, type LearnJob } from './learn-bench/job.ts';
import { armLines, headLines, verdictLines } from './learn-bench/report.ts';
import { startStack } from './stack/stack.ts';

/** The worker's own; with it the references are what the worker would have trained. */
const MODEL_SEED = 42;
const TOLD_EVERY_MS = 15_000;

const terminal = processTerminal();
let toldAtMs = 0;

/** One line that is redrawn; where that cannot be, a line now and then. */
function tell(doing: string | null): void {
  terminal.redraw(doing);
  if (terminal.isLive || doing === null || Date.now() - toldAtMs < TOLD_EVERY_MS) return;
  toldAtMs = Date.now();
  terminal.err(doing);
}

/** @throws RangeError when it cannot be read */
async function textOf(file: string): Promise<string> {
  try {
    const bytes = await readFile(file);
    return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    throw new RangeError(code === 'ENOENT' ? `${file} does not exist. Check the path; it counts from the folder you are in.` : `${file} cannot be read (${code}).`);
  }
}

async function splitOf({ file, nights, perNight, start, seed }: LearnJob): Promise<LearnSplit> {
  const examples = parseLabelled(await textOf(file), file);
  return splitForBench(examples, { nights, perNight, start }, seed);
}

/** Trained here, from the same texts as the desk's first model; kept, as every arm asks for the same. */
function references({ spoilt, clean, test }: LearnSplit): Reference {
  const known = new Map<string, ReturnType<Reference>>();
  return (name) => {
    const kind = MODEL_KINDS.find((one) => one === name) ?? 'naive-bayes';
    const accuracy = (examples: typeof clean) => accuracyOf({ right: rightOn(train(examples, { seed: MODEL_SEED, kind }), test) });
    const figures = known.get(kind) ?? { spoilt: accuracy(spoilt), clean: accuracy(clean) };
    known.set(kind, figures);
    return figures;
  };
}

async function bench(job: LearnJob, split: LearnSplit): Promise<ArmResult[]> {
  const folder = await mkdtemp(join(tmpdir(), 'waybill-learn-'));
  const reference = references(split);
  tell('starting Temporal and MongoDB');
  // A private stack, whatever servers the environment names.
  delete process.env['TEMPORAL_ADDRESS'];
  delete process.env['MONGODB_URI'];
  const stack = await startStack({ dataDir: null });
  const tidyUp = async () => {
    await stack.stop();
    await rm(folder, { recursive: true, force: true });
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void tidyUp().finally(() => process.exit(130)));
  const results: ArmResult[] = [];
  try {
    // Two at a time: while one trains, the other's tickets come in.
    const left = [...job.arms];
    const runNext = async () => {
      for (let arm = left.shift(); arm !== undefined; arm = left.shift()) {
        const startedAtMs = Date.now();
        const name = ARM_NAMES[arm];
        const result = await runArm(arm, stack, join(folder, arm), split, reference, job.seed, (doing) => tell(`${name}, ${doing}`));
        results.push(result);
        tell(null);
        if (!job.json) for (const line of armLines(result, reference(result.start.kind), Date.now() - startedAtMs, terminal)) terminal.out(line);
      }
    };
    await Promise.all([runNext(), runNext()]);
  } finally {
    tell(null);
    await tidyUp();
  }
  return job.arms.flatMap((arm) => results.filter((result) => result.arm === arm));
}

async function main(): Promise<void> {
  const job = learnJob.parse(JSON.parse(process.argv[2] ?? '{}'));
  const split = await splitOf(job);
  if (!job.json) for (const line of headLines(job, split, terminal)) terminal.out(line);
  const arms = await bench(job, split);
  const verdicts = verdictsOn(arms);
  const { mixed, categories, test } = split;
  const facts = { seed: job.seed, start: job.start, perNight: job.perNight, test: test.length, categories: categories.length, mixed };
  if (job.json) terminal.out(JSON.stringify({ ...facts, arms, verdicts }, null, 2));
  else for (const line of verdictLines(verdicts, terminal)) terminal.out(line);
  process.exitCode = verdicts.every(({ passed }) => passed) ? 0 : 1;
}

main().then(
  () => process.exit(),
  (error: unknown) => {
    tell(null);
    const isUsers = error instanceof LabelledFileError || error instanceof RangeError;
    terminal.err(error instanceof Error ? (isUsers ? error.message : `The benchmark was not finished: ${error.message}`) : String(error));
    process.exit(2);
  },
);
