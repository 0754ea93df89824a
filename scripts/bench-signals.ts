/**
 * `npx tsx scripts/bench-signals.ts [FILE] [--wrong even|odd]`: precision, recall and F1 of every signal on labelled texts, and the time
 * it takes. Lines are sorted into two halves by a hash of their text: rules may be made looking at the even half, never at the odd one.
 * FILE is JSON lines with text, language, sentiment, urgency and intents. `--wrong` lists what was read wrongly in one half.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';

import { PRIORITIES, SENTIMENTS } from '../domain/ticket.ts';
import { SIGNAL_INTENTS } from '../training/signals/lexicon.ts';
import { readSignals } from '../training/signals.ts';
import { projectFolder } from './stack/project.ts';

const HALVES = ['even', 'odd'] as const;
const TIMED_ROUNDS = 5;
const TIMED_WORDS = 150;

const lineSchema = z.object({
  text: z.string(), language: z.string(), sentiment: z.enum(SENTIMENTS), urgency: z.enum(PRIORITIES), intents: z.array(z.enum(SIGNAL_INTENTS)),
});
type Line = z.infer<typeof lineSchema>;
type Reading = ReturnType<typeof readSignals>;
interface Case {
  line: Line;
  read: Reading;
}

const { values, positionals } = parseArgs({ options: { wrong: { type: 'string' } }, allowPositionals: true });
const file = positionals[0] ?? join(projectFolder, 'test', 'training', 'signal-texts.jsonl');
const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '').map((line) => lineSchema.parse(JSON.parse(line)));
const cases = lines.map((line): Case => ({ line, read: readSignals(line.text) }));

for (const half of HALVES) {
  const own = cases.filter(({ line }) => halfOf(line.text) === half);
  console.log(`\n${half} half: ${own.length} texts\n${'signal'.padEnd(24)}${'cases'.padStart(7)}${'precision'.padStart(11)}${'recall'.padStart(8)}${'F1'.padStart(7)}`);
  table('intent', SIGNAL_INTENTS, own, ({ intents }, value) => intents.includes(value));
  table('urgency', PRIORITIES, own, ({ urgency }, value) => urgency === value);
  table('sentiment', SENTIMENTS, own, ({ sentiment }, value) => sentiment === value);
  table('language', [...new Set(own.map(({ line }) => line.language))].sort(), own, ({ language }, value) => language === value);
  for (const language of [...new Set(own.map(({ line }) => line.language))].sort()) {
    const spoken = own.filter(({ line }) => line.language === language);
    const right = (same: (c: Case) => boolean) => (spoken.filter(same).length / spoken.length).toFixed(2);
    console.log(
      `all of ${language} right: language ${right(({ line, read }) => line.language === read.language)}, intents ${right(({ line, read }) => sameIntents(line, read))}, ` +
        `urgency ${right(({ line, read }) => line.urgency === read.urgency)}, sentiment ${right(({ line, read }) => line.sentiment === read.sentiment)} of ${spoken.length}`,
    );
  }
}
if (values.wrong !== undefined) listWrong(cases.filter(({ line }) => halfOf(line.text) === values.wrong));
time();

function halfOf(text: string): (typeof HALVES)[number] {
  return (createHash('sha256').update(text).digest()[0] ?? 0) % 2 === 0 ? 'even' : 'odd';
}

/** One row for each value, then their mean F1 and the counts of all together. */
function table<T extends string>(signal: string, of: readonly T[], own: readonly Case[], has: (signals: Reading | Line, value: T) => boolean): void {
  const scores = of.map((value) => ({
    value,
    both: own.filter(({ line, read }) => has(line, value) && has(read, value)).length,
    read: own.filter(({ read }) => has(read, value)).length,
    truth: own.filter(({ line }) => has(line, value)).length,
  }));
  for (const { value, ...counts } of scores) row(`${signal} ${value}`, counts);
  const sum = (pick: (score: (typeof scores)[number]) => number) => scores.reduce((total, score) => total + pick(score), 0);
  row(`${signal}: all together`, { both: sum(({ both }) => both), read: sum(({ read }) => read), truth: sum(({ truth }) => truth) });
  console.log(`${`${signal}: macro F1`.padEnd(50)}${(sum(f1) / scores.length).toFixed(3).padStart(7)}`);
}

function row(name: string, counts: { both: number; read: number; truth: number }): void {
  const [precision, recall] = [counts.both / counts.read, counts.both / counts.truth];
  console.log(`${name.padEnd(24)}${String(counts.truth).padStart(7)}${precision.toFixed(3).padStart(11)}${recall.toFixed(3).padStart(8)}${f1(counts).toFixed(3).padStart(7)}`);
}

function f1({ both, read, truth }: { both: number; read: number; truth: number }): number {
  return both === 0 ? 0 : (2 * both) / (read + truth);
}

function sameIntents(line: Line, read: Reading): boolean {
  return [...line.intents].sort().join() === [...read.intents].sort().join();
}

function listWrong(own: readonly Case[]): void {
  for (const { line, read } of own) {
    const wrong = [
      ...(sameIntents(line, read) ? [] : [`intents ${JSON.stringify(read.intents)} for ${JSON.stringify(line.intents)}`]),
      ...(['urgency', 'sentiment', 'language'] as const).filter((field) => line[field] !== read[field]).map((field) => `${field} ${read[field]} for ${line[field]}`),
    ];
    if (wrong.length > 0) console.log(`- ${wrong.join(', ')}: ${JSON.stringify(line.text)}`);
  }
}

/** All texts, each brought to the length of a long ticket by its neighbours, so that no text is read twice. */
function time(): void {
  const words = lines.flatMap(({ text }) => text.split(' '));
  const long = Array.from({ length: Math.floor(words.length / TIMED_WORDS) }, (_, i) => words.slice(i * TIMED_WORDS, (i + 1) * TIMED_WORDS).join(' '));
  for (let round = 0; round < TIMED_ROUNDS; round += 1) long.forEach((text) => readSignals(text));
  const times: number[] = [];
  for (let round = 0; round < TIMED_ROUNDS; round += 1) {
    for (const text of long) {
      const startedAtMs = performance.now();
      readSignals(text);
      times.push(performance.now() - startedAtMs);
    }
  }
  times.sort((a, b) => a - b);
  console.log(`\n${TIMED_WORDS} words: median ${times[Math.floor(times.length / 2)]?.toFixed(3)} ms, p99 ${times[Math.floor(times.length * 0.99)]?.toFixed(3)} ms`);
}
