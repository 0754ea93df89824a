/** `waybill config draft`: old tickets into a first routing file, and the questions to ask for a better one. */
import type { Command } from 'commander';
import { existsSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import { parseRoutingConfig, type LoadedConfig } from '../config/load.ts';
import type { RoutingConfig } from '../domain/config.ts';
import type { HistoricalTicket } from '../domain/history.ts';
import { AnswersError, DRAFT_MARK, draftConfig, type Draft, type DraftFiles } from '../training/draft/index.ts';
import { configCommand, writeText } from './config-doc.ts';
import { EXIT, Failure, type ExitCode } from './failure.ts';
import { wholeTextOf } from './files.ts';
import { historyOf, typedAgain, withHistoryOptions, type HistoryOptions } from './history-file.ts';
import { count, oneLine, painter, percent, shellWord, shorten, type Terminal } from './terminal.ts';

interface DraftOptions extends HistoryOptions {
  out: string;
  interview: string;
  answers?: string;
  json?: true;
}

const HELP = `
Examples:
  waybill config draft export.csv
  waybill config draft export.csv --out config/new.yaml --interview interview.md
  waybill config draft export.csv --answers answers.yaml

Writes a commented routing file, an interview sheet, and beside it a form for the answers. Fill in the form with the people who know, and
run the last example: each answer becomes a rule with its reason and its source. A form that exists is never overwritten; a routing file
only when it is a draft, which is then kept as .bak. Nothing is sent anywhere.`;

export function addConfigDraft(program: Command, terminal: Terminal, ended: (code: ExitCode) => void): void {
  const command = configCommand(program)
    .command('draft')
    .description('Draft a routing file and an interview sheet from old tickets. Works without a server.')
    .argument('<file>', 'export of old tickets: CSV, JSON or JSON lines')
    .option('--out <file>', 'where to write the routing file', 'routing.draft.yaml')
    .option('--interview <file>', 'where to write the interview sheet', 'interview.md')
    .option('--answers <file>', 'answers to turn into rules; a new form when it does not exist (default: a form beside the interview sheet)')
    .option('--json', 'print the draft as JSON')
    .addHelpText('after', HELP);
  withHistoryOptions(command).action(async (file: string, options: DraftOptions) => ended(await draft(file, options, terminal)));
}

async function draft(file: string, options: DraftOptions, terminal: Terminal): Promise<ExitCode> {
  const before = await textIfThere(options.out);
  if (before !== null && !before.startsWith(DRAFT_MARK)) throw new Failure(`${options.out} exists and is no draft. Name another file with --out.`);
  const answersFile = options.answers ?? join(dirname(options.interview), 'answers.yaml');
  const given = await textIfThere(answersFile);
  const tickets = await historyOf(file, options, terminal);
  const files = drafted(tickets, file, options.answers === undefined ? null : given, answersFile, terminal);
  const loaded = parseRoutingConfig(files.routing);
  if (!loaded.ok) throw new Failure(whyRefused(loaded, files.draft, answersFile));
  if (before !== null && before !== files.routing) await copyFile(options.out, `${options.out}.bak`);
  await writeText(options.out, files.routing);
  await writeText(options.interview, files.interview);
  if (given === null) await writeText(answersFile, files.answers);
  const next = nextCommand(tickets, loaded.config, typedAgain(file, options), options.out);
  if (options.json) terminal.out(JSON.stringify({ routing: options.out, interview: options.interview, answers: answersFile, verdict: verdict(files.draft), next, warnings: loaded.warnings, draft: asJson(files.draft) }, null, 2));
  else for (const line of report(files.draft, loaded, { ...options, answersFile, isFormNew: given === null }, next, terminal)) terminal.out(line);
  return EXIT.ok;
}

function drafted(tickets: Parameters<typeof draftConfig>[0], file: string, answers: string | null, answersFile: string, terminal: Terminal): DraftFiles {
  try {
    return draftConfig(tickets, { file: basename(file), answers, onStep: (step) => terminal.redraw(`${step} … ${count(tickets.length, 'ticket')}`) });
  } catch (error) {
    if (error instanceof AnswersError) throw new Failure(`${answersFile}: ${error.message}`);
    if (error instanceof RangeError) throw new Failure(error.message);
    throw error;
  } finally {
    terminal.redraw(null);
  }
}

/** A model comes next where there are texts to learn from; without, rules can be tried at once. */
function nextCommand(tickets: readonly HistoricalTicket[], { categories }: RoutingConfig, typed: string, out: string): string {
  const canLearn = Object.keys(categories).length > 1 && tickets.some(({ subject, text }) => subject !== null || text !== null);
  const config = shellWord(out);
  return canLearn ? `waybill train ${typed} --config ${config} --out ${shellWord(join(dirname(out), 'model.json'))}` : `waybill replay ${typed} --config ${config}`;
}

/** Only answers can name what does not exist; anything else is a mistake of this command. */
function whyRefused({ problems }: Extract<LoadedConfig, { ok: false }>, { rules }: Draft, answersFile: string): string {
  for (const { path, message } of problems) {
    const rule = rules[Number(/^rules\[(\d+)\]/.exec(path)?.[1] ?? -1)];
    if (rule?.origin === 'answer') return `${answersFile}: answer "${rule.id}": ${path.replace(/^rules\[\d+\]\.?/, '')}: ${message}`;
  }
  throw new Error(`the draft does not pass its own check (${problems[0]?.path ?? ''}: ${problems[0]?.message ?? ''})`);
}

interface Written {
  out: string;
  interview: string;
  answersFile: string;
  answers?: string;
  isFormNew: boolean;
}

const MOST_RULES_SHOWN = 15;

function report(found: Draft, { warnings }: Extract<LoadedConfig, { ok: true }>, { out, interview, answersFile, answers, isFormNew }: Written, next: string, terminal: Terminal): string[] {
  const paint = painter(terminal);
  const rows = found.matrix.map(({ category, rows: [first] }) => [shorten(category.name, 32), String(category.tickets.length), shorten(first?.team.name ?? '', 28), first && first.tickets > 0 ? percent(first.solved / first.tickets) : '–'] as const);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0), 'Category'.length));
  const line = (cells: readonly string[]) => cells.map((cell, n) => (n === 1 || n === 3 ? cell.padStart(widths[n] ?? 6) : cell.padEnd(widths[n] ?? 0))).join('  ');
  const shown = found.rules.slice(0, MOST_RULES_SHOWN);
  const form = isFormNew ? `a form for the answers in ${answersFile}` : answers === undefined ? `${answersFile} was there already and is left alone: add --answers ${answersFile} to use it` : `rules from the answers in ${answersFile}`;
  return [
    ...found.notes.map((note) => paint('yellow', oneLine(note))),
    paint('bold', line(['Category', 'Tickets', 'Solved by', 'Share'])),
    ...rows.map(line),
    '',
    paint('bold', found.rules.length === 0 ? 'No rule beyond this matrix' : count(found.rules.length, 'rule')),
    ...shown.map(({ origin, when, set, mined }) => `  ${oneLine(conditionText(when))} → ${Object.values(set).join(', ')}${mined ? paint('dim', `  ${mined.evidence.solved} of ${mined.evidence.tickets}`) : origin === 'answer' ? paint('dim', '  answered') : ''}`),
    ...(found.rules.length > shown.length ? [`  … and ${count(found.rules.length - shown.length, 'more rule')} in ${out}`] : []),
    '',
    `Written: ${out}${warnings.length > 0 ? ` (${count(warnings.length, 'warning')}: waybill config check ${out})` : ''}, ${interview}; ${form}.`,
    verdict(found),
    `Next: ${next}`,
  ];
}

function conditionText(when: Record<string, unknown>): string {
  return Object.entries(when).map(([key, value]) => `${key} ${Array.isArray(value) ? value.join(' or ') : JSON.stringify(value)}`).join(', ');
}

function verdict({ used, matrix, teams, rules, questions }: Draft): string {
  const unexplained = questions.length === 0 ? 'nothing else stood out' : `${count(questions.length, 'question')} can only be answered by your agents`;
  return `From ${count(used, 'ticket')}: ${count(matrix.length, 'category', 'categories')}, ${count(teams.length, 'team')} and ${count(rules.length, 'rule')} drafted; ${unexplained}.`;
}

function asJson({ matrix, ...rest }: Draft) {
  return { ...rest, matrix: matrix.map(({ category: { tickets, ...category }, kinds, ...row }) => ({ ...row, kinds: Object.fromEntries(kinds), category: { ...category, tickets: tickets.length } })) };
}

async function textIfThere(file: string): Promise<string | null> {
  return existsSync(file) ? wholeTextOf(file) : null;
}
