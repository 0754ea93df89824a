/** `waybill learn-bench`: does flagging work? The benchmark runs in a process of its own, with everything it needs started for it. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { InvalidArgumentError, type Command } from 'commander';

import { ARMS, type Arm } from '../simulation/learn-arms.ts';
import { EXIT, Failure, type ExitCode } from './failure.ts';
import type { Terminal } from './terminal.ts';

interface LearnOptions {
  seed: number;
  arms: Arm[];
  nights: number;
  perNight: number;
  start?: number;
  json?: true;
}

/** The start is so many nights' worth of tickets, so that what agents say can outweigh what was spoilt. */
const NIGHTS_IN_START = 3;

const HELP = `
Examples:
  waybill learn-bench labelled.jsonl --seed 1
  waybill learn-bench labelled.jsonl --seed 2 --arms true,none --per-night 120
  waybill learn-bench labelled.jsonl --seed 1 --json > learning.json

The file: one JSON object a line with "text" and "label" (.jsonl or .jsonl.gz). Texts are dealt by the seed into a labelled start in which pairs of
categories are mixed up, into nights of unseen tickets, and into a test that never leaves this process. Each arm runs on a desk of its own: the
tickets come in through the API, agents flag misroutes and sort triage as the arm says, judges look at a tenth of them, every night the retrain
schedule is triggered and awaited, and the champion is fetched from the registry and measured.

Arms: none (nobody says anything), true (everybody tells the truth), shuffled (the right answers are dealt at random), wrong20 (every fifth
answer is wrong), poisoned (one customer's tickets, a tenth, are all said to be of one wrong category).

Tickets are real workflows, about ten a second here, so a night is small: ${NIGHTS_IN_START} × per-night texts to start with, then per-night tickets. All five arms at the
defaults take some ten minutes on two idle cores. Many categories need larger nights. Exits with 1 when a verdict fails.`;

export function addLearnBench(program: Command, terminal: Terminal, ended: (code: ExitCode) => void): void {
  program
    .command('learn-bench')
    .description('Measure on labelled texts whether flags make routing better, and whether bad ones can make it worse.')
    .argument('<file>', 'labelled texts, JSON lines')
    .requiredOption('--seed <n>', 'decides who gets which text', whole(0, 2 ** 31))
    .option('--arms <names>', `which of ${ARMS.join(',')}`, armsOf, [...ARMS])
    .option('--nights <n>', 'nights in each arm', whole(1, 30), 7)
    .option('--per-night <n>', 'tickets a night', whole(10, 2_000), 70)
    .option('--start <n>', `labelled texts to start with (default: ${NIGHTS_IN_START} nights' worth)`, whole(20, 100_000))
    .option('--json', 'print everything as JSON')
    .addHelpText('after', HELP)
    .action(async (file: string, { start, json, ...options }: LearnOptions) => {
      const job = { ...options, file: resolve(file), start: start ?? NIGHTS_IN_START * options.perNight, json: json === true };
      ended(await runJob(JSON.stringify(job), terminal));
    });
}

/** Beside the sources it is TypeScript, in a build it is not. */
function runJob(job: string, { home }: Terminal): Promise<ExitCode> {
  const entry = [join(home, 'scripts', 'learn-bench.ts'), join(home, 'dist', 'scripts', 'learn-bench.js')].find((path) => existsSync(path));
  if (entry === undefined) throw new Failure('The benchmark is part of the project\'s sources, which are not here.');
  const child = spawn(process.execPath, [...(entry.endsWith('.ts') ? ['--import', 'tsx'] : []), entry, job], { cwd: home, stdio: 'inherit' });
  // Ctrl-C reaches the child as well, which tidies up; this process waits for it.
  const wait = () => undefined;
  process.on('SIGINT', wait);
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code) => {
      process.off('SIGINT', wait);
      done(code === EXIT.ok ? EXIT.ok : code === EXIT.no ? EXIT.no : EXIT.trouble);
    });
  });
}

function armsOf(given: string): Arm[] {
  const names = given.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !ARMS.some((arm) => arm === name));
  if (unknown !== undefined) throw new InvalidArgumentError(`There is no arm "${unknown}"; there are ${ARMS.join(', ')}.`);
  return ARMS.filter((arm) => names.includes(arm));
}

function whole(least: number, most: number) {
  return (given: string): number => {
    const value = Number(given);
    if (!Number.isInteger(value) || value < least || value > most) throw new InvalidArgumentError(`A whole number from ${least} to ${most}.`);
    return value;
  };
}
