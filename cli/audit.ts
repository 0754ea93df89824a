/** `waybill audit`: how tickets travelled so far, from an export alone. */
import { setFlagsFromString } from 'node:v8';
import type { Command } from 'commander';

import { Auditor } from '../domain/audit.ts';
import { writeText } from './config-doc.ts';
import { readHistory, typedAgain, withHistoryOptions, type HistoryOptions } from './history-file.ts';
import { auditHtml } from './report/audit-html.ts';
import { auditText, importText } from './report/audit-text.ts';
import { verdictOf } from './report/words.ts';
import { painter, type Terminal } from './terminal.ts';

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
  withHistoryOptions(command).addHelpText('after', HELP).action((file: string, options: AuditOptions) => audit(file, options, terminal));
}

async function audit(file: string, options: AuditOptions, terminal: Terminal): Promise<void> {
  // A million rows are to fit into half a gigabyte: here the collector may take its time.
  setFlagsFromString('--optimize-for-size');
  const begun: { auditor?: Auditor } = {};
  const report = await readHistory(file, options, terminal, { keepText: false, keepOther: false }, (tickets, { facts }) => {
    const auditor = (begun.auditor ??= new Auditor(facts)); // what the file can tell is known with its first ticket
    for (const ticket of tickets) auditor.add(ticket);
  });
  const found = (begun.auditor ?? new Auditor(report.facts)).finish();
  if (options.html !== undefined) await writeText(options.html, auditHtml(found, report));
  const next = `waybill config draft ${typedAgain(file, options)}`;
  if (options.json) {
    terminal.out(JSON.stringify({ import: report, audit: found, verdict: verdictOf(found), next }, null, 2));
    return;
  }
  const paint = painter(terminal);
  for (const line of [...importText(report, paint), ...auditText(found, paint)]) terminal.out(line);
  if (options.html !== undefined) terminal.out(`The report is in ${options.html}.`);
  terminal.out(`Next: ${next}`);
}
