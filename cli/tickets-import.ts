/** `waybill tickets import`: a file of tickets into a running Waybill. Run again, it goes on where it stopped. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import { stat } from 'node:fs/promises';

import { hint } from '../config/problems.ts';
import { CHANNELS, type Channel } from '../domain/ticket.ts';
import { apiClient, type ApiOptions } from './api-client.ts';
import { EXIT, type ExitCode } from './failure.ts';
import { textOf } from './files.ts';
import { showProgress } from './import/progress.ts';
import { openRows, type FieldMap } from './import/rows.ts';
import { sendRows, type Tally } from './import/send.ts';
import { FIELDS } from './import/ticket-of-row.ts';
import { count, oneLine, painter, type Terminal } from './terminal.ts';
import { withApi } from './ticket.ts';

interface ImportOptions extends ApiOptions {
  source: string;
  channel: Channel;
  map?: FieldMap;
  delimiter: string;
  concurrency: number;
  dryRun?: true;
  json?: true;
}

const MOST_SHOWN = 20;

const HELP = `
Columns (CSV) or keys (one JSON object a line):
  externalId      id of the ticket where it comes from; needed
  requesterId     id of the person who wrote; needed
  subject, text   what was written; one of them is needed
  requesterName, requesterEmail, accountId, accountName, tier, channel, createdAt   may be missing

Examples:
  waybill tickets import export.csv --dry-run
  waybill tickets import export.csv --map subject=Betreff --map text=Nachricht --delimiter ";"
  waybill tickets import tickets.jsonl --source zendesk --concurrency 8

Run it again after a stop or a correction: a ticket is known by source and externalId and is never taken twice.
Exits with 1 when rows were rejected.`;

export function addTicketsImport(program: Command, terminal: Terminal, ended: (code: ExitCode) => void): void {
  const command = program
    .command('tickets')
    .description('Work with many tickets at once.')
    .addHelpText('after', '\nExample:\n  waybill tickets import export.csv --dry-run')
    .command('import')
    .description('Send the tickets of a CSV or JSON-lines file to Waybill.')
    .argument('<file>', 'the file, in UTF-8')
    .option('--dry-run', 'check every row and send nothing')
    .option('--map <field=column>', 'where a field is found; give it once for each field', mapped)
    .option('--source <name>', 'name of the helpdesk the tickets come from', sourceName, 'import')
    .addOption(new Option('--channel <channel>', 'channel of rows that name none').choices(CHANNELS).default('email'))
    .option('--delimiter <sign>', 'what separates CSV cells; "tab" for tabs', delimiterSign, ',')
    .option('--concurrency <n>', 'tickets on their way at a time, 1 to 32', upTo32, 4)
    .option('--json', 'print the outcome as JSON')
    .addHelpText('after', HELP);
  withApi(command).action(async (file: string, options: ImportOptions) => ended(await importTickets(file, options, terminal)));
}

async function importTickets(file: string, options: ImportOptions, terminal: Terminal): Promise<ExitCode> {
  const startedAtMs = terminal.nowMs();
  const client = options.dryRun ? null : await apiClient(options, 'helpdesk', terminal);
  const { size } = await stat(file).catch(() => ({ size: 0 })); // textOf says what is wrong
  let bytesRead = 0;
  const text = textOf(file, (bytes) => void (bytesRead += bytes));
  const { rows, ignored } = await openRows(file, text, options.map ?? {}, options.delimiter).catch(async (error: unknown) => {
    await text.return(undefined); // closes the file
    throw error;
  });
  if (ignored.length > 0) terminal.err(`Not read: ${oneLine(ignored.join(', '))}`);
  const tally: Tally = { read: 0, taken: 0, known: 0, rejected: [] };
  const endProgress = showProgress(terminal, tally, () => bytesRead / Math.max(size, bytesRead, 1));
  const stop = new AbortController();
  const interrupt = () => stop.abort();
  process.once('SIGINT', interrupt);
  const report = () => {
    endProgress();
    process.off('SIGINT', interrupt);
    tally.rejected.sort((a, b) => a.line - b.line);
    if (options.json) terminal.out(JSON.stringify({ file, dryRun: options.dryRun === true, ...tally }, null, 2));
    else for (const line of summary(file, tally, options, terminal, terminal.nowMs() - startedAtMs)) terminal.out(line);
  };
  try {
    await sendRows(rows, tally, { ...options, client, stop: stop.signal });
  } catch (error) {
    report();
    if (tally.taken + tally.known > 0) terminal.err('Run the same command again to go on: nothing is taken twice.');
    throw error;
  } finally {
    await text.return(undefined);
  }
  report();
  if (stop.signal.aborted) terminal.err('Stopped. Run the same command again to go on: nothing is taken twice.');
  return stop.signal.aborted ? EXIT.trouble : tally.rejected.length > 0 ? EXIT.no : EXIT.ok;
}

function summary(file: string, { read, taken, known, rejected }: Tally, { dryRun }: ImportOptions, terminal: Terminal, tookMs: number): string[] {
  const paint = painter(terminal);
  if (read === 0) return [`${file} has a header and no rows: nothing to import.`];
  const parts = [
    paint('green', `${count(taken, 'ticket')} ${dryRun ? 'in order' : 'new'}`),
    ...(known > 0 ? [`${known.toLocaleString('en-US')} there already`] : []),
    ...(rejected.length > 0 ? [paint('red', `${rejected.length.toLocaleString('en-US')} rejected`)] : []),
  ];
  const shown = rejected.slice(0, MOST_SHOWN);
  const width = String(shown.at(-1)?.line ?? '').length;
  return [
    `${file}: ${parts.join(', ')}${dryRun ? '; nothing was sent' : `, in ${(tookMs / 1000).toFixed(1)} s`}`,
    ...shown.map(({ line, problems }) => `  line ${String(line).padStart(width)}  ${oneLine(problems.join('; '))}`),
    ...(rejected.length > MOST_SHOWN ? [`  … and ${count(rejected.length - MOST_SHOWN, 'more line')}; --json lists all`] : []),
    ...(rejected.length > 0 && !dryRun ? ['Correct them and run the same command again: what was taken is not taken twice.'] : []),
  ];
}

function mapped(given: string, before: FieldMap = {}): FieldMap {
  const [, name = '', column = ''] = /^([^=]*)=(.+)$/s.exec(given) ?? [];
  const field = FIELDS.find((known) => known === name);
  if (column === '') throw new InvalidArgumentError('Write it as field=column, e.g. subject=Betreff.');
  if (!field) throw new InvalidArgumentError(`There is no field "${oneLine(name)}"${hint(name, FIELDS)}.`);
  return { ...before, [field]: column };
}

function sourceName(given: string): string {
  if (!/^[a-z][a-z0-9-]{0,31}$/.test(given)) throw new InvalidArgumentError('Small letters, digits and "-", beginning with a letter, 32 at most.');
  return given;
}

function delimiterSign(given: string): string {
  const sign = given === 'tab' || given === '\\t' ? '\t' : given;
  if (sign.length !== 1 || /["\r\n]/.test(sign)) throw new InvalidArgumentError('One character, e.g. ";" or tab.');
  return sign;
}

function upTo32(given: string): number {
  const n = Number(given);
  if (!Number.isInteger(n) || n < 1 || n > 32) throw new InvalidArgumentError('A whole number from 1 to 32.');
  return n;
}
