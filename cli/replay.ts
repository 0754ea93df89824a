/** `waybill replay`: where past tickets would go today, against where they went and how that ended. */
import { InvalidArgumentError, type Command } from 'commander';

import type { HistoricalTicket } from '../domain/history.ts';
import { rollingModels, type GivenModel } from '../simulation/replay-models.ts';
import { replayReport } from '../simulation/replay-report.ts';
import { byCreation, replayHistory, type ReplayResult } from '../simulation/replay.ts';
import { writeText } from './config-doc.ts';
import { routingOf } from './config-file.ts';
import { historyOf, typedAgain, withHistoryOptions, type HistoryOptions } from './history-file.ts';
import { replayJson } from './replay-json.ts';
import { replayLines } from './replay-lines.ts';
import { replayPage } from './replay-page.ts';
import { decideOnAllCores } from './replay-threads.ts';
import { storedModelOf } from './stored-model.ts';
import { count, painter, percent, type Terminal } from './terminal.ts';

interface ReplayOptions extends HistoryOptions {
  config: string;
  model?: string;
  sample?: number;
  json?: true;
  html?: string;
}

const EXAMPLES = `
Examples:
  waybill replay export.csv --config routing.yaml
  waybill replay export.csv --config routing.yaml --model model.json --html replay.html
  waybill replay export.csv --config routing.yaml --sample 300 --json

Each ticket is decided by what was known when it came in: subject, text, requester, account, tier, channel, language. It is judged by
the team that finally solved it; a column "correct team" (what agents flagged) wins over that. Models are trained on earlier tickets
only, block by block; --model is asked about tickets newer than all it has learned from. Nothing is sent anywhere.
Rules drafted from these very tickets have seen the answers: draft from the older part, replay the newer one.`;

export function addReplay(program: Command, terminal: Terminal): void {
  const command = program
    .command('replay')
    .description('Show where past tickets would go with a routing file, against where they went. Works without a server.')
    .argument('<file>', 'export of old tickets: CSV, JSON or JSON lines')
    .requiredOption('--config <file>', 'the routing file to try')
    .option('--model <file>', 'a model by "waybill train" (default: models of the history itself)')
    .option('--sample <n>', 'judge this many, drawn by category × tier × complexity', sampleSize)
    .option('--json', 'print everything as JSON')
    .option('--html <file>', 'write the report as one HTML page')
    .addHelpText('after', EXAMPLES);
  withHistoryOptions(command).action((file: string, options: ReplayOptions) => replay(file, options, terminal));
}

async function replay(file: string, options: ReplayOptions, terminal: Terminal): Promise<void> {
  const active = await routingOf(options.config);
  const given = options.model === undefined ? null : await givenModel(options.model);
  const tickets = await historyOf(file, options, terminal);
  const result = await replayWithProgress(tickets, active, given, terminal);
  const report = replayReport(result, options.sample ?? null);
  const files = { history: file, typed: typedAgain(file, options), config: options.config, model: given === null ? null : modelNote(options.model ?? '', given, report.models) };
  if (options.html !== undefined) await writeText(options.html, replayPage(report, active.config, files));
  if (options.json) {
    terminal.out(replayJson(report, files));
    return;
  }
  if (options.html !== undefined) terminal.out(`The whole report: ${options.html}`);
  for (const line of replayLines(report, files, painter(terminal), terminal.columns)) terminal.out(line);
}

/** Decides all tickets, telling how far it is. */
export async function replayWithProgress(
  tickets: readonly HistoricalTicket[],
  { config, version: configVersion }: Pick<Awaited<ReturnType<typeof routingOf>>, 'config' | 'version'>,
  given: GivenModel | null,
  terminal: Terminal,
): Promise<ReplayResult> {
  const basis = { config, configVersion };
  const modelFor = rollingModels(tickets, config, given, (_, examples) => terminal.redraw(`Learning from the ${count(examples, 'ticket')} before …`));
  const tell = (done: number) => terminal.redraw(`Deciding … ${percent(done / tickets.length)} of ${count(tickets.length, 'ticket')}`);
  const decided = await decideOnAllCores(byCreation(tickets), basis, modelFor, tell);
  const result = replayHistory(tickets, {
    ...basis,
    decided,
    modelFor: (place) => {
      const model = modelFor(place);
      if (decided === null && place % 250 === 0) tell(place);
      return model;
    },
  });
  terminal.redraw(null);
  return result;
}

/** @throws Failure naming what is wrong with the model */
export async function givenModel(file: string): Promise<GivenModel> {
  const { model, origin } = await storedModelOf(file);
  return { model, seenUntilMs: origin.seenUntilMs };
}

/** A model is never asked about what it has learned from; whoever gave it wants to know how much was left. */
function modelNote(file: string, { model, seenUntilMs }: GivenModel, models: Readonly<Record<string, number>>): string {
  const asked = `${file} was asked about ${count(models[model.version] ?? 0, 'ticket')}`;
  const others = 'models of the same kind, trained on earlier tickets only, about the others';
  if (seenUntilMs === null) return `${asked}, the first ones, as it does not say when its texts are from; ${others}`;
  return `${asked}, those after ${new Date(seenUntilMs).toISOString().slice(0, 10)}, up to which it has learned; ${others}`;
}

function sampleSize(given: string): number {
  const n = Number(given);
  if (!Number.isInteger(n) || n < 1) throw new InvalidArgumentError('A whole number above 0, e.g. 300.');
  return n;
}

