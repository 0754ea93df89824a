/** An export of old tickets, named by the user: how it is to be read, what of that was guessed, and how far the reading is. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import { parse } from 'yaml';

import { hint } from '../config/problems.ts';
import { HISTORY_FIELDS, type AuditedTicket, type Layout } from '../domain/audit-fields.ts';
import type { HistoricalTicket } from '../domain/history.ts';
import type { DayOrder } from '../training/import/dates.ts';
import { readTickets, type ImportOptions, type OpenHistory } from '../training/import/history.ts';
import type { ImportReport } from '../training/import/report.ts';
import type { FieldMap } from '../training/import/mapping.ts';
import { ImportError, quoted, UnclearDates } from '../training/import/problem.ts';
import { Failure } from './failure.ts';
import { wholeTextOf } from './files.ts';
import { count, oneLine, percent, shellWord, shorten, type Terminal } from './terminal.ts';

/** Options of every command that reads an export. */
export interface HistoryOptions {
  map: string[];
  dates?: DayOrder;
  delimiter?: string;
  rows?: Layout;
  yes?: true;
}

/** Adds the options by which an export is read. */
export function withHistoryOptions(command: Command): Command {
  return command
    .option('--map <field=column>', 'where a field is found, or a YAML file that says it for many; may be repeated', (given: string, before: string[]) => [...before, given], [])
    .addOption(new Option('--dates <order>', 'order of day and month, where the dates leave it open').choices(['dmy', 'mdy']))
    .option('--delimiter <sign>', 'what separates CSV cells; "tab" for tabs', delimiterSign)
    .addOption(new Option('--rows <kind>', 'what a row is, when it is not guessed right').choices(['tickets', 'changes']))
    .option('--yes', 'take guessed columns as they are, without a question');
}

/** The file and the options, as they are to be typed again for the next command. */
export function typedAgain(file: string, { map, dates, delimiter, rows, yes }: HistoryOptions): string {
  return [
    shellWord(file),
    ...map.map((given) => `--map ${shellWord(given)}`),
    ...(dates === undefined ? [] : [`--dates ${dates}`]),
    ...(delimiter === undefined ? [] : [`--delimiter ${delimiter === '\t' ? 'tab' : shellWord(delimiter)}`]),
    ...(rows === undefined ? [] : [`--rows ${rows}`]),
    ...(yes ? ['--yes'] : []),
  ].join(' ');
}

/**
 * All tickets of an export; rows that were left out are told on standard error.
 * @param options what the user answers to questions is written into them
 * @throws Failure when it cannot be read, with the way out
 */
export async function historyOf(file: string, options: HistoryOptions, terminal: Terminal): Promise<HistoricalTicket[]> {
  const tickets: HistoricalTicket[] = [];
  const { rejectedRows, rejected: [first] } = await readHistory(file, options, terminal, { keepOther: false }, (batch) => {
    for (const ticket of batch) tickets.push(ticket);
  });
  if (rejectedRows > 0) {
    terminal.err(`${count(rejectedRows, 'row')} of ${file} left out${first ? `, the first on line ${first.line}: ${oneLine(first.reason)}` : ''}. See all: waybill audit ${typedAgain(file, options)} --json`);
  }
  return tickets;
}

/**
 * Reads an export bit by bit.
 * @param options what the user answers to questions is written into them
 * @param take gets the tickets of each bit
 * @throws Failure when it cannot be read, with the way out
 */
export async function readHistory(
  file: string, options: HistoryOptions, terminal: Terminal, kept: Pick<ImportOptions, 'keepText' | 'keepOther'>, take: (tickets: AuditedTicket[], report: ImportReport) => void,
): Promise<ImportReport> {
  const progress = progressOf(terminal);
  try {
    const { report, batches } = await openHistory(file, options, terminal, { ...kept, onProgress: progress.show });
    progress.end();
    await confirmGuesses(report, options, terminal);
    for await (const tickets of batches) take(tickets, report);
    return report;
  } catch (error) {
    throw error instanceof ImportError ? new Failure(error.message) : error;
  } finally {
    progress.end();
  }
}

async function openHistory(file: string, options: HistoryOptions, terminal: Terminal, more: ImportOptions): Promise<OpenHistory> {
  const maps = await Promise.all(options.map.map(fieldsOf));
  const given: ImportOptions = { ...more, map: Object.assign({}, ...maps) as FieldMap, delimiter: options.delimiter, layout: options.rows };
  try {
    return await readTickets(file, { ...given, dates: options.dates });
  } catch (error) {
    if (!(error instanceof UnclearDates) || terminal.ask === null) throw error;
    const { column, value } = error;
    terminal.redraw(null);
    const answer = await terminal.ask(`The dates of ${quoted(column)} can be read two ways, e.g. ${quoted(value)}. Is the day first or the month? [d/m] `);
    if (!/^[dm]/i.test(answer)) throw error;
    options.dates = /^d/i.test(answer) ? 'dmy' : 'mdy';
    return readTickets(file, { ...given, dates: options.dates });
  }
}

/** A column that only resembles a known one is a guess, which somebody has to look at. */
async function confirmGuesses({ mapping }: ImportReport, options: HistoryOptions, terminal: Terminal): Promise<void> {
  const guessed = mapping.filter(({ confidence }) => confidence === 'likely');
  if (guessed.length === 0 || options.yes) return;
  const correct = guessed.map(({ field, column }) => `--map ${field}=${shellWord(column)}`).join(' ');
  terminal.err('Guessed by similar names:');
  for (const { field, column, example } of guessed) terminal.err(`  ${field} ← ${oneLine(column)}${example === null ? '' : `, e.g. ${shorten(example, 40)}`}`);
  if (terminal.ask === null) {
    terminal.err(`Look at them: when one is wrong, the figures are. Say it right, e.g. ${correct}, or --yes when all are right.`);
    return;
  }
  if (!/^(y|yes|)$/i.test(await terminal.ask('Is that right? [Y/n] '))) throw new Failure(`Nothing was read. Say which columns are meant, e.g. ${correct}, or list them in a file: --map columns.yaml`);
  options.yes = true;
}

async function fieldsOf(given: string): Promise<FieldMap> {
  const named = await namedIn(given);
  const unknown = Object.keys(named).find((field) => !Object.hasOwn(HISTORY_FIELDS, field));
  if (unknown === undefined) return named;
  const fields = Object.keys(HISTORY_FIELDS);
  throw new Failure(`--map: there is no field ${quoted(unknown)}${hint(unknown, fields)}. Fields are ${fields.join(', ')}.`);
}

async function namedIn(given: string): Promise<Record<string, string>> {
  const [, field, column] = /^([A-Za-z]+)=(.+)$/s.exec(given) ?? [];
  if (field !== undefined && column !== undefined) return { [field]: column };
  const read: unknown = yamlOf(given, await wholeTextOf(given));
  if (typeof read !== 'object' || read === null || Array.isArray(read)) throw new Failure(`${given}: write one line for each field, e.g. "team: Assigned group".`);
  return Object.fromEntries(Object.entries(read).map(([name, value]: [string, unknown]) => {
    if (typeof value === 'string' || typeof value === 'number') return [name, String(value)];
    throw new Failure(`${given}: ${name} must be the name of one column.`);
  }));
}

function yamlOf(file: string, text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    throw new Failure(`${file} is not YAML: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`);
  }
}

const REDRAW_EVERY_MS = 120;
const TELL_EVERY_MS = 5_000;
const BAR_WIDTH = 24;

/** One line redrawn on a screen, a plain line now and then elsewhere. */
function progressOf(terminal: Terminal): { show: NonNullable<ImportOptions['onProgress']>; end: () => void } {
  let shownAtMs = terminal.nowMs();
  return {
    show: ({ share, rows, rejected }) => {
      if (terminal.nowMs() - shownAtMs < (terminal.isLive ? REDRAW_EVERY_MS : TELL_EVERY_MS)) return;
      shownAtMs = terminal.nowMs();
      const doing = rows === 0 ? 'looking through the file' : `${count(rows, 'row')} read${rejected > 0 ? `, ${rejected} left out` : ''}`;
      const full = Math.round(share * BAR_WIDTH);
      if (terminal.isLive) terminal.redraw(`${'█'.repeat(full)}${'░'.repeat(BAR_WIDTH - full)}  ${percent(share)} · ${doing}`);
      else terminal.err(`${percent(share)} · ${doing}`);
    },
    end: () => terminal.redraw(null),
  };
}

function delimiterSign(given: string): string {
  const sign = given === 'tab' || given === '\\t' ? '\t' : given;
  if (sign.length !== 1 || /["\r\n]/.test(sign)) throw new InvalidArgumentError('One character, e.g. ";" or tab.');
  return sign;
}
