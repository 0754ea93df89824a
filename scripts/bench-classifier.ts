/**
 * `npm run bench:classifier`: our models on every labelled set in ../shared/data, scikit-learn's on the same split beside them, then
 * speed and memory on made-up tickets. Offline but for pip, which fetches scikit-learn into .waybill/ the first time.
 */
import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import { evaluate, type Evaluation } from '../training/evaluate.ts';
import { parseLabelled } from '../training/labelled-file.ts';
import { predict } from '../training/model.ts';
import { MODEL_KINDS, train, type Example } from '../training/train.ts';
import { explanationFigures } from './bench/explanations.ts';
import { RECORDED, runScikitLearn } from './bench/scikit-learn.ts';
import type { SpeedFigures } from './bench/speed.ts';
import { projectFolder } from './stack/project.ts';

const DATA = join(projectFolder, '..', 'shared', 'data');
const SEED = 42;

async function main(): Promise<void> {
  const only = process.argv.slice(2);
  const sets = existsSync(DATA) ? (await readdir(DATA)).filter((set) => existsSync(join(DATA, set, 'train.jsonl.gz')) && (only.length === 0 || only.includes(set))) : [];
  if (!existsSync(DATA)) print(`No labelled sets in ${DATA}: accuracy is not measured.`);
  for (const set of sets) await benchSet(set);
  if (only.length === 0 || only.includes('speed')) await benchSpeed();
}

async function benchSet(set: string): Promise<void> {
  const folder = join(DATA, set);
  const [known, asked] = await Promise.all(['train', 'test'].map((part) => rowsOf(join(folder, `${part}.jsonl.gz`))));
  if (known === undefined || asked === undefined) return;
  const outside = existsSync(join(folder, 'oos.jsonl.gz')) ? await rowsOf(join(folder, 'oos.jsonl.gz')) : [];
  print(`\n### ${set}: ${known.length} texts to learn from, ${asked.length} to answer\n`);
  print('| model | accuracy | macro-F1 | ECE | coverage at 95 % (best possible) | routed by its own thresholds | of those right | in scope refused | out of scope refused | training |');
  print('|---|---|---|---|---|---|---|---|---|---|');
  for (const kind of MODEL_KINDS) {
    const startedAtMs = performance.now();
    const model = train(known, { seed: SEED, kind });
    const seconds = (performance.now() - startedAtMs) / 1_000;
    const refused = outside.filter(({ text }) => predict(model, text).refused !== null).length;
    print(ourRow(kind === 'auto' ? `auto (${model.kind})` : kind, evaluate(model, asked), outside.length === 0 ? '–' : share(refused / outside.length), seconds));
    if (kind === 'auto') print(`\n${explanationFigures(model, asked)}`);
  }
  const measured = await runScikitLearn(join(folder, 'train.jsonl.gz'), join(folder, 'test.jsonl.gz'));
  print(`\n| scikit-learn${measured ? '' : ' (recorded: no Python or pip here)'} | accuracy | macro-F1 | coverage at 95 % (best possible) |\n|---|---|---|---|`);
  for (const [name, figures] of Object.entries(measured ?? RECORDED[set] ?? {})) print(`| ${name} | ${share(figures.accuracy)} | ${share(figures.macroF1)} | ${share(figures.coverage)} |`);
}

function ourRow(name: string, { accuracy, macroF1, ece, coverageAtPrecision, perCategory, refused }: Evaluation, outside: string, seconds: number): string {
  const inside = refused.known.texts === 0 ? '–' : share(refused.known.refused / refused.known.texts);
  const right = perCategory.achievedPrecision === null ? '–' : share(perCategory.achievedPrecision);
  return `| ${name} | ${share(accuracy)} | ${share(macroF1)} | ${share(ece)} | ${share(coverageAtPrecision)} | ${share(perCategory.coverage)} | ${right} | ${inside} | ${outside} | ${seconds.toFixed(1)} s |`;
}

/** In a process of its own, so that its memory is its own. */
async function benchSpeed(): Promise<void> {
  print('\n### Speed and memory: made-up tickets of 12 classes\n');
  const child = fork(join(import.meta.dirname, 'bench', 'speed.ts'), { execArgv: ['--import', 'tsx', '--max-old-space-size=2500'] });
  const figures = await new Promise<SpeedFigures>((resolve, reject) => {
    child.once('message', (message) => resolve(message as SpeedFigures)); // from our own child
    child.once('exit', (code) => reject(new Error(`the speed measurement ended with ${code ?? 'a signal'}`)));
  });
  const { tickets, trainSeconds, peakMegabytes, progressSteps, predictMs, explainMs } = figures;
  print(`Training on ${tickets} tickets, both kinds tried: ${trainSeconds.toFixed(0)} s, ${peakMegabytes.toFixed(0)} MB at most, progress told ${progressSteps} times.`);
  print(`Answering an unseen ticket of 150 words: ${predictMs.median.toFixed(3)} ms (median), ${predictMs.p99.toFixed(3)} ms (p99); explaining one: ${explainMs.median.toFixed(3)} ms, ${explainMs.p99.toFixed(3)} ms.`);
}

async function rowsOf(file: string): Promise<Example[]> {
  return parseLabelled(gunzipSync(await readFile(file)).toString('utf8'), file);
}

function share(value: number): string {
  return value.toFixed(3);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

await main();
