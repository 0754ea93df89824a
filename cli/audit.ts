/** `waybill audit`: how tickets travelled so far, from an export alone. */
import { setFlagsFromString } from 'node:v8';
import type { Command } from 'commander';

import { levelRankOf, type RankOf } from '../domain/audit-levels.ts';
import { Auditor } from '../domain/audit.ts';
import { LEVELS } from '../domain/ticket.ts';
import { namesIn } from '../simulation/replay-names.ts';
import { writeText } from './config-doc.ts';
import { routingOf } from './config-file.ts';
import { readHistory, typedAgain, withHistoryOptions, type HistoryOptions } from './history-file.ts';
import { auditHtml } from './report/audit-html.ts';
import { auditText, importText } from './report/audit-text.ts';
import { verdictOf } from './report/words.ts';
import { painter, type Terminal } from './terminal.ts';

interface AuditOptions extends HistoryOptions {
  config?: string;
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
  waybill audit export.csv --config routing.yaml    (escalations and corrections apart, for teams of any name)

A file for --map has one line for each field, e.g. "team: Assigned group". docs/metrics.md says what each figure means.`;

export function addAudit(program: Command, terminal: Terminal): void {
  const command = program
    .command('audit')
    .description('Show from an export of old tickets how long they took, how often they changed hands, and where they bounced.')
    .argument('<file>', 'the export')
    .option('--config <file>', 'a routing file that says the levels of the teams, where their names do not')
    .option('--json', 'print everything as JSON')
    .option('--html <file>', 'write the report as one HTML file');
  withHistoryOptions(command).addHelpText('after', HELP).action((file: string, options: AuditOptions) => audit(file, options, terminal));
}

async function audit(file: string, options: AuditOptions, terminal: Terminal): Promise<void> {
  // A million rows are to fit into half a gigabyte: here the collector may take its time.
  setFlagsFromString('--optimize-for-size');
  const rankOf = options.config === undefined ? levelRankOf : await ranksIn(options.config);
  const begun: { auditor?: Auditor } = {};
  const report = await readHistory(file, options, terminal, { keepText: false, keepOther: false }, (tickets, { facts }) => {
    const auditor = (begun.auditor ??= new Auditor(facts, rankOf)); // what the file can tell is known with its first ticket
    for (const ticket of tickets) auditor.add(ticket);
  });
  const found = (begun.auditor ?? new Auditor(report.facts, rankOf)).finish();
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

/** Levels by the routing file, and for teams that it does not have, by their names. @throws Failure when the file cannot be used */
async function ranksIn(file: string): Promise<RankOf> {
  const { config } = await routingOf(file);
  const names = namesIn(config);
  return (team) => {
    const level = config.teams[names.team(team) ?? '']?.level;
    return level === undefined ? levelRankOf(team) : LEVELS.indexOf(level);
  };
}
