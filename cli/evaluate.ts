/** `waybill evaluate`: how good a model is on labelled texts it has not seen. */
import { InvalidArgumentError, type Command } from 'commander';

import { evaluate, type Evaluation } from '../training/evaluate.ts';
import { EMBEDDINGS_HELP, meaningsFor, withEmbeddings, type EmbeddingsOptions } from './embeddings.ts';
import { Failure } from './failure.ts';
import { storedModelOf } from './stored-model.ts';
import { count, oneLine, painter, percent, type Paint, type Terminal } from './terminal.ts';
import { labelledExamples } from './train-examples.ts';

interface EvaluateOptions extends EmbeddingsOptions {
  target: number;
  json?: true;
}

const EXAMPLES = `
Examples:
  waybill evaluate model.json test.jsonl
  waybill evaluate model.json test.csv --json
  waybill evaluate model.json test.jsonl --target 0.98
  waybill evaluate model.json test.jsonl --embeddings-url http://127.0.0.1:8000/v1

The texts: one JSON object a line, or CSV, with "text" (or "subject" and "body") and "label"; take ones the model was not trained on.
Works without a server; nothing is sent anywhere, unless an encoder is named.
${EMBEDDINGS_HELP.trimStart()}`;

const MOST_CLASSES = 20;
const MOST_MIXED = 5;

export function addEvaluate(program: Command, terminal: Terminal): void {
  const command = program
    .command('evaluate')
    .description('Measure a model on labelled texts it has not seen. Works without a server.')
    .argument('<model>', 'a file by "waybill train"')
    .argument('<file>', 'labelled texts')
    .option('--target <precision>', 'the precision that routing must keep, between 0 and 1', precision, 0.95)
    .option('--json', 'print everything as JSON')
    .addHelpText('after', EXAMPLES);
  withEmbeddings(command).action((model: string, file: string, options: EvaluateOptions) => evaluateModel(model, file, options, terminal));
}

async function evaluateModel(modelFile: string, file: string, options: EvaluateOptions, terminal: Terminal): Promise<void> {
  const { model } = await storedModelOf(modelFile);
  const examples = await labelledExamples(file);
  if (examples === null) throw new Failure(`${file} holds no labelled texts: each line or row needs "text" (or "subject" and "body") and "label".`);
  const meanings = await meaningsFor(model, modelFile, examples.map(({ text }) => text), options, terminal);
  terminal.redraw(`Asking about ${count(examples.length, 'text')} …`);
  const evaluation = evaluate(model, examples, { targetPrecision: options.target, meanings });
  terminal.redraw(null);
  if (options.json) terminal.out(JSON.stringify({ model: model.version, ...evaluation }, null, 2));
  else for (const line of lines(evaluation, painter(terminal))) terminal.out(line);
}

function lines(evaluation: Evaluation, paint: Paint): string[] {
  const { examples, accuracy, macroF1, ece, coverageAtPrecision, targetPrecision, threshold, coverage, achievedPrecision } = evaluation;
  return [
    paint('bold', count(examples, 'text')),
    `  accuracy               ${percent(accuracy)}`,
    `  macro-F1               ${percent(macroF1)}`,
    `  calibration error      ${(ece * 100).toFixed(1)} points`,
    `  could be routed        ${percent(coverageAtPrecision)} at ${percent(targetPrecision)} precision, with the threshold chosen on these texts`,
    threshold === null ? '  would be routed        the model has no threshold of its own: the routing file decides' : `  would be routed        ${percent(coverage)} from confidence ${threshold.toFixed(2)}, ${achievedPrecision === null ? 'so nothing' : `${percent(achievedPrecision)} of them rightly`}`,
    '',
    ...classLines(evaluation, paint),
    ...mixedLines(evaluation),
  ];
}

function classLines({ perClass }: Evaluation, paint: Paint): string[] {
  const ordered = Object.entries(perClass).sort(([a, x], [b, y]) => y.support - x.support || (a < b ? -1 : 1));
  const width = Math.min(32, Math.max(5, ...ordered.map(([label]) => label.length)) + 2);
  return [
    paint('bold', `${'Class'.padEnd(width)}${'texts'.padStart(8)}${'precision'.padStart(11)}${'recall'.padStart(9)}${'F1'.padStart(9)}`),
    ...ordered.slice(0, MOST_CLASSES).map(([label, { precision: given, recall, f1, support }]) => `${oneLine(label).slice(0, width - 1).padEnd(width)}${String(support).padStart(8)}${percent(given).padStart(11)}${percent(recall).padStart(9)}${percent(f1).padStart(9)}`),
    ...(ordered.length > MOST_CLASSES ? [`… and ${ordered.length - MOST_CLASSES} smaller ones`] : []),
  ];
}

function mixedLines({ confusion }: Evaluation): string[] {
  const mixed = Object.entries(confusion).flatMap(([truth, row]) => Object.entries(row).flatMap(([given, texts]) => (given === truth ? [] : [{ truth, given, texts }])));
  const worst = mixed.sort((a, b) => b.texts - a.texts).slice(0, MOST_MIXED);
  if (worst.length === 0) return [];
  return ['', 'Most often mixed up:', ...worst.map(({ truth, given, texts }) => `  ${oneLine(truth)} taken for ${given === '' ? 'nothing the model knows' : oneLine(given)}: ${count(texts, 'text')}`)];
}

function precision(given: string): number {
  const value = Number(given);
  if (!(value > 0 && value <= 1)) throw new InvalidArgumentError('A number above 0, at most 1, e.g. 0.95.');
  return value;
}
