/** `waybill audit`: how tickets travelled so far, from an export alone. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import { writeFile } from 'node:fs/promises';
import { parse } from 'yaml';

import { Auditor, type Audit } from '../domain/audit.ts';
import type { Layout } from '../domain/audit-fields.ts';
import type { DayOrder } from '../training/import/dates.ts';
import { readTickets, type ImportOptions, type ImportReport } from '../training/import/history.ts';
import type { FieldMap } from '../training/import/mapping.ts';
import { ImportError } from '../training/import/problem.ts';
import { Failure } from './failure.ts';
import { wholeTextOf } from './files.ts';
import { auditHtml } from './report/audit-html.ts';
import { auditText, importText } from './report/audit-text.ts';
import { verdictOf } from './report/words.ts';
import { count, painter, percent, type Terminal } from './terminal.ts';

/** Options of every command that reads an export. */
export interface HistoryOptions {
  map: string[];
  dates?: DayOrder;
  delimiter?: string;
  rows?: Layout;
}

interface AuditOptions extends HistoryOptions {
  json?: true;
  html?: string;
}

const HELP = `
Reads CSV (, ; tab or |), JSON lines, and JSON exports of Zendesk, Freshdesk and Intercom, packed by gzip or not: one row per ticket,
or one row per change. Nothing is sent anywhere.

Examples:
  waybill audit export.csv
  waybill audit export.csv --html audit.html
  waybill audit log.csv.gz --map team="Assigned group" --map agent=Owner --dates dmy
  waybill audit export.csv --map columns.yaml --json

A file for --map has one line for each field, e.g. "team: Assigned group". docs/metrics.md says what each figure means.`;

export function addAudit(program: Command, terminal: Terminal): void {
  const command = program
    .command('audit')
    .description('Show from an export of old tickets how long they took, how often they changed hands, and where they bounced.')
    .argument('<file>', 'the export')
    .option('--json', 'print everything as JSON')
    .option('--html <file>', 'write the report as one HTML file');
  withHistory(command).addHelpText('after', HELP).action((file: string, options: AuditOptions) => audit(file, options, terminal));
}

/** Adds the options by which an export is read. */
export function withHistory(command: Command): Command {
  return command
    .option('--map <field=column>', 'where a field is found, or a YAML file that says it for many; may be repeated', (given: string, before: string[]) => [...before, given], [])
    .addOption(new Option('--dates <order>', 'order of day and month, where the dates leave it open').choices(['dmy', 'mdy']))
    .option('--delimiter <sign>', 'what separates CSV cells; "tab" for tabs', delimiterSign)
    .addOption(new Option('--rows <kind>', 'what a row is, when it is not guessed right').choices(['tickets', 'changes']));
}

async function audit(file: string, options: AuditOptions, terminal: Terminal): Promise<void> {
  const progress = progressOf(terminal);
  const found = await auditOf(file, { ...(await importOptions(options)), keepText: false, keepOther: false, onProgress: progress.show })
    .catch((error: unknown) => {
      throw error instanceof ImportError ? new Failure(error.message) : error;
    })
    .finally(progress.end);
  if (options.html !== undefined) await writePage(options.html, auditHtml(found.audit, found.report));
  const next = `waybill config draft ${file}`;
  if (options.json) {
    terminal.out(JSON.stringify({ import: found.report, audit: found.audit, verdict: verdictOf(found.audit), next }, null, 2));
    return;
  }
  const paint = painter(terminal);
  for (const line of [...importText(found.report, paint), ...auditText(found.audit, paint)]) terminal.out(line);
  if (options.html !== undefined) terminal.out(`The report is in ${options.html}.`);
  terminal.out(`Next: ${next}`);
}

async function auditOf(file: string, options: ImportOptions): Promise<{ audit: Audit; report: ImportReport }> {
  const { batches, report } = await readTickets(file, options);
  let auditor: Auditor | null = null;
  for await (const tickets of batches) {
    auditor ??= new Auditor(report.facts);
    for (const ticket of tickets) auditor.add(ticket);
  }
  return { audit: (auditor ?? new Auditor(report.facts)).finish(), report };
}

/** @throws Failure when --map makes no sense; columns are checked by the import. */
export async function importOptions({ map, dates, delimiter, rows }: HistoryOptions): Promise<ImportOptions> {
  const maps = await Promise.all(map.map(fieldsOf));
  return { map: Object.assign({}, ...maps) as FieldMap, dates, delimiter, layout: rows }; // field names are checked by the import
}

async function fieldsOf(given: string): Promise<Record<string, string>> {
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

async function writePage(file: string, page: string): Promise<void> {
  await writeFile(file, page).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    throw new Failure(code === 'ENOENT' ? `${file} cannot be written: there is no such folder.` : `${file} cannot be written (${code}).`);
  });
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
