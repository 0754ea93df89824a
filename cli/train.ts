/** `waybill train`: a model from labelled texts or old tickets, kept in a file. */
import { InvalidArgumentError, Option, type Command } from 'commander';

import { wilson } from '../domain/statistics.ts';
import { FEWEST_TO_HOLD_OUT, holdOut, type HeldOut } from '../training/held-out.ts';
import type { Meanings } from '../training/meaning.ts';
import { writeModelFile } from '../training/model-file.ts';
import { MODEL_KINDS, train, type Example, type ModelKind, type TrainProgress } from '../training/train.ts';
import { routingOf } from './config-file.ts';
import { askedMeanings, EMBEDDINGS_HELP, encoderToLearnWith, withEmbeddings, type EmbeddingsOptions } from './embeddings.ts';
import { Failure } from './failure.ts';
import { typedAgain, withHistoryOptions } from './history-file.ts';
import { shareRange } from './replay-lines.ts';
import { count, painter, percent, shellWord, wrap, type Terminal } from './terminal.ts';
import { lessonOf, type Lesson, type LessonOptions } from './train-examples.ts';

interface TrainOptions extends LessonOptions, EmbeddingsOptions {
  out: string;
  config?: string;
  kind: ModelKind;
}

const EXAMPLES = `
Examples:
  waybill train labelled.jsonl --out model.json
  waybill train export.csv --config routing.yaml --out model.json
  waybill train export.csv --label team --out model.json
  waybill train labelled.jsonl --kind embedding --embeddings-url http://127.0.0.1:8000/v1 --embeddings-model all-MiniLM-L6-v2 --out model.json

Labelled texts: one JSON object a line, or CSV, with "text" (or "subject" and "body") and "label". Anything else is read as an export of
old tickets: the label is the category a ticket ended with, or the team that solved it. With --config the labels are that file's
categories, which is what replay and routing need. Works without a server; the same file gives the same model.
${EMBEDDINGS_HELP.trimStart()}`;

const SEED = 42;
const KIND_NAMES = { 'naive-bayes': 'naive Bayes', svm: 'support vector machine', embedding: 'support vector machine with the meaning of texts' } as const;
/** The share that is taken for sure when no config says otherwise. */
const SURE = 0.75;
/** Classes smaller than this are learned badly. */
const SMALL_CLASS = 10;
const MOST_CLASSES = 15;

export function addTrain(program: Command, terminal: Terminal): void {
  const command = program
    .command('train')
    .description('Train the classifier on labelled texts or old tickets and keep it in a file. Works without a server.')
    .argument('<file>', 'labelled texts, or an export of old tickets')
    .requiredOption('--out <file>', 'where to keep the model', modelName)
    .addOption(new Option('--label <what>', 'what to learn from old tickets (default: category, else team)').choices(['category', 'team']))
    .option('--config <file>', 'routing file whose categories are the labels')
    .addOption(new Option('--kind <kind>', 'naive-bayes learns in no time, svm is better from about 50 texts a class; auto tries both; embedding needs an encoder').choices([...MODEL_KINDS, 'embedding']).default('auto'))
    .addHelpText('after', EXAMPLES);
  withEmbeddings(withHistoryOptions(command)).action((file: string, options: TrainOptions) => trainModel(file, options, terminal));
}

async function trainModel(file: string, options: TrainOptions, terminal: Terminal): Promise<void> {
  const encoder = encoderToLearnWith(options.kind, options, terminal);
  const config = options.config === undefined ? null : (await routingOf(options.config)).config;
  const lesson = await lessonOf(file, options, config, terminal);
  const { examples, label, seenUntilMs } = lesson;
  const meanings = encoder && (await askedMeanings(examples.map(({ text }) => text), encoder, terminal));
  const model = trained(examples, file, { kind: options.kind, meanings }, terminal);
  terminal.redraw(`Measuring on held-out tickets (${count(examples.length, 'text')}) …`);
  const held = holdOut(examples, config?.thresholds.automate ?? SURE, { seed: SEED, kind: model.kind, meanings });
  terminal.redraw(null);
  const heldOut = held === null ? null : { tickets: held.tickets, accuracy: held.right / held.tickets, calibrationError: held.calibrationError };
  await writeModelFile(options.out, { origin: { label, seenUntilMs, heldOut }, model }).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : null;
    throw code === null ? error : new Failure(`${options.out} cannot be written (${code === 'ENOENT' ? 'its folder does not exist' : code}).`);
  });
  const next = options.config === undefined ? `waybill config draft ${typedAgain(file, options)}` : `waybill replay ${typedAgain(file, options)} --config ${shellWord(options.config)} --model ${shellWord(options.out)}`;
  for (const line of report(file, lesson, held, model, terminal)) terminal.out(line);
  terminal.out(`Next: ${label === 'label' ? 'waybill replay HISTORY --config routing.yaml --model ' + options.out : next}`);
}

function trained(examples: readonly Example[], file: string, how: { kind: ModelKind; meanings: Meanings | null }, terminal: Terminal): ReturnType<typeof train> {
  try {
    const onProgress = ({ stage, share }: TrainProgress) => {
      terminal.redraw(`${stage} (${count(examples.length, 'text')}) … ${percent(share)}`);
    };
    return train(examples, { ...how, seed: SEED, onProgress });
  } catch (error) {
    if (error instanceof RangeError) throw new Failure(`${file}: ${error.message}`);
    throw error;
  } finally {
    terminal.redraw(null);
  }
}

function report(file: string, { examples, label, leftOut }: Lesson, held: HeldOut | null, model: ReturnType<typeof train>, terminal: Terminal): string[] {
  const paint = painter(terminal);
  const sizes = new Map<string, number>();
  for (const { category } of examples) sizes.set(category, (sizes.get(category) ?? 0) + 1);
  const ordered = [...sizes].sort(([a, nA], [b, nB]) => nB - nA || (a < b ? -1 : 1));
  const small = ordered.filter(([, n]) => n < SMALL_CLASS).length;
  const width = Math.min(30, Math.max(...ordered.map(([name]) => name.length)) + 2);
  return [
    `${paint('bold', file)}: ${count(examples.length, 'text')}, ${count(ordered.length, 'class', 'classes')} (${label === 'label' ? 'labels of the file' : label === 'team' ? 'solving teams' : 'final categories'})`,
    ...leftOut.map((sentence) => paint('dim', `  not used: ${sentence}`)),
    '',
    paint('bold', `${'Class'.padEnd(width)}${'texts'.padStart(8)}${'held out'.padStart(11)}${'right'.padStart(8)}`),
    ...ordered.slice(0, MOST_CLASSES).map(([name, n]) => classLine(name, n, held, width)),
    ...(ordered.length > MOST_CLASSES ? [`… and ${ordered.length - MOST_CLASSES} smaller ones`] : []),
    '',
    ...measured(held, label),
    ...(small > 0 ? wrap(`${small} of ${count(ordered.length, 'class', 'classes')} ${small === 1 ? 'has' : 'have'} fewer than ${SMALL_CLASS} texts and will mostly go to triage: merge them, label more, or let rules route them.`, terminal.columns) : []),
    ...wrap(paint('bold', verdict(examples.length, held)), terminal.columns),
    ...(model.meaning === undefined ? [] : wrap(`It reads meanings by ${model.meaning.name} (${model.meaning.dimensions} numbers, weight ${model.meaning.weight}); wherever that is not at hand, its text-only sibling ${model.meaning.plain.version} answers.`, terminal.columns)),
    `Model ${model.version} (${KIND_NAMES[model.kind]}): ${count(model.features.words.length + model.features.grams.length, 'feature')}, kept.`,
  ];
}

function classLine(name: string, texts: number, held: HeldOut | null, width: number): string {
  const asked = held?.classes.get(name);
  const right = asked ? percent(asked.right / asked.tickets) : '–';
  return `${name.slice(0, width - 1).padEnd(width)}${texts.toLocaleString('en-US').padStart(8)}${String(asked?.tickets ?? '–').padStart(11)}${right.padStart(8)}`;
}

function measured(held: HeldOut | null, label: Lesson['label']): string[] {
  if (held === null) return [`Not measured: holding some out takes at least ${FEWEST_TO_HOLD_OUT} texts of two classes.`];
  const { tickets, right, calibrationError, sure, baseline } = held;
  return [
    `Held out: ${label === 'label' ? `${count(tickets, 'text')} drawn by lot` : `the newest ${count(tickets, 'text')}`}, asked of a model of the others`,
    `  right            ${percent(right / tickets)} (95 %: ${shareRange(wilson(right, tickets))}); always saying the largest class: ${percent(baseline)}`,
    `  calibration      off by ${(calibrationError * 100).toFixed(1)} points on average`,
    `  sure enough      ${percent(sure.tickets / tickets)} of them, and right in ${sure.tickets === 0 ? '–' : percent(sure.right / sure.tickets)} of those`,
  ];
}

function verdict(texts: number, held: HeldOut | null): string {
  if (held === null) return `Kept, but unproven: ${count(texts, 'text')} are too few to measure on.`;
  const { tickets, right, baseline, sure } = held;
  const { low } = wilson(right, tickets);
  if (low <= baseline) return `Not useful yet: it is not clearly better than always saying the largest class. More texts, or fewer and clearer classes.`;
  const routed = sure.tickets / tickets;
  if (sure.tickets === 0) return 'A start: it beats guessing but is never sure enough, so everything would go to triage with good candidates. More texts make it surer.';
  return `Usable: of new tickets about ${percent(routed)} would be routed without a person, ${percent(sure.right / sure.tickets)} of them rightly.`;
}

function modelName(given: string): string {
  if (given.trim() === '') throw new InvalidArgumentError('Name a file, e.g. model.json.');
  return given;
}
