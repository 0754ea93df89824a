/** `waybill audit-sample`: tickets drawn by lot, judged without seeing the machine's verdict; and what the judgements say. */
import { InvalidArgumentError, type Command } from 'commander';
import { z } from 'zod';

import { apiClient, failureOf, problemOf, sentenceOf, type ApiAnswer, type ApiClient, type ApiOptions } from './api-client.ts';
import { ask, categoryBody, legend, lettersOf, topicOf, type Choice } from './choices.ts';
import { EXIT, type ExitCode } from './failure.ts';
import type { Keys } from './keys.ts';
import { shareRange } from './replay-lines.ts';
import { count, oneLine, painter, percent, wrap, type Terminal } from './terminal.ts';
import { ticketPath, understood, withApi } from './ticket.ts';
import { customerWords } from './triage-view.ts';

interface AuditOptions extends ApiOptions {
  as?: string;
  list?: true;
  json?: true;
}

const LONGEST_PAGE = 200;
const MOST_TEXT_LINES = 40;

const EXAMPLES = `
Examples:
  waybill audit-sample
  waybill audit-sample --as agent/ana
  waybill audit-sample judge zendesk:35436 billing
  waybill audit-sample figures

Every week some tickets that were routed without a person are drawn by lot (auditSample.perWeek in routing.yaml). Say what each is about from
its text alone: a letter takes a category, s skips, q quits. What the machine had said is shown afterwards. The judgements measure precision,
and new models are judged by them; they cannot be taken back.`;

export const samplePage = z.object({
  tickets: z.array(z.object({ ticketId: z.string(), week: z.string(), subject: z.string().nullable(), text: z.string(), language: z.string() })),
  categories: z.array(z.object({ id: z.string() })),
});
type SampledTicket = z.infer<typeof samplePage>['tickets'][number];

export const verdict = z.object({ category: z.string(), routed: z.object({ category: z.string().nullable(), confidence: z.number() }), isRight: z.boolean() });

const figures = { judged: z.number(), right: z.number(), precision: z.number().nullable(), interval: z.object({ low: z.number(), high: z.number() }) };
export const precisionPage = z.object({
  weeks: z.array(z.object({ week: z.string(), isOver: z.boolean(), autoRouted: z.number(), sample: z.number(), ...figures, flagged: z.number(), flagRate: z.number().nullable() })),
  total: z.object(figures),
});

export function addAuditSample(program: Command, terminal: Terminal, ended: (code: ExitCode) => void): void {
  const sample = withApi(program.command('audit-sample'))
    .description('Judge tickets drawn by lot without seeing the verdict of the machine; see how often it is right.')
    .option('--as <actor>', 'who judges, e.g. agent/ana (needs an ops key; default: whoever the key belongs to)')
    .option('--list', 'only list what is to be judged')
    .option('--json', 'print it as JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (options: AuditOptions) => ended(await judgeAll(options, terminal)));
  withApi(sample.command('judge'))
    .description('Judge one ticket without being asked.')
    .argument('<ticket>', 'id of the ticket: <source>:<external id>')
    .argument('<category>', 'what it is about')
    .option('--subcategory <id>', 'and more exactly')
    .option('--as <actor>', 'who judges')
    .option('--json', 'print the judgement as JSON')
    .addHelpText('after', '\nExample:\n  waybill audit-sample judge zendesk:35436 billing\n\nExits with 1 when the ticket is not in the sample or judged already.')
    .action(async (id: string, category: string, given: AuditOptions & { subcategory?: string }) => {
      const options = { ...sample.opts<AuditOptions>(), ...given };
      ended(await judgeOne(id, { key: '', category, subcategory: given.subcategory ?? null }, options, terminal));
    });
  withApi(sample.command('figures'))
    .description('How often automatic routing is right, with a 95 % interval.')
    .option('--weeks <n>', 'how many weeks back, this one included', upTo26, 5)
    .option('--json', 'print the figures as JSON')
    .addHelpText('after', '\nExample:\n  waybill audit-sample figures --weeks 12')
    .action(async (given: AuditOptions & { weeks: number }) => showFigures({ ...sample.opts<AuditOptions>(), ...given }, terminal));
}

async function judgeAll(options: AuditOptions, terminal: Terminal): Promise<ExitCode> {
  const client = await apiClient(options, 'ops', terminal);
  const raw = await get(client, `/v1/audit-sample?limit=${LONGEST_PAGE}`);
  const page = understood(samplePage, raw);
  if (options.json) terminal.out(JSON.stringify(raw, null, 2));
  else if (page.tickets.length === 0) terminal.out('Nothing is waiting to be judged. The figures: waybill audit-sample figures');
  else if (options.list || terminal.keys === null) {
    for (const ticket of page.tickets) for (const line of [...ticketLines(ticket, terminal), '']) terminal.out(line);
    terminal.out('Next: waybill audit-sample judge <ticket> <category>');
  } else {
    const keys = terminal.keys();
    try {
      await atTheKeyboard(client, keys, page, options, terminal);
    } finally {
      keys.close();
    }
  }
  return EXIT.ok;
}

async function atTheKeyboard(client: ApiClient, keys: Keys, page: z.infer<typeof samplePage>, options: AuditOptions, terminal: Terminal): Promise<void> {
  const choices = lettersOf(page.categories);
  let judged = 0;
  for (const [i, ticket] of page.tickets.entries()) {
    terminal.out(`\n${i + 1} of ${page.tickets.length} to judge`);
    for (const line of [...ticketLines(ticket, terminal), ...legend(choices, terminal)]) terminal.out(line);
    const choice = await ask(keys, choices);
    if (choice === 'quit') break;
    if (choice === 'skip') continue;
    const answer = await client.request('POST', judgementPath(ticket.ticketId), categoryBody(choice, options.as));
    if (answer.status < 300) judged += 1;
    terminal.out(outcomeOf(client, answer, terminal));
  }
  terminal.out(`\n${count(judged, 'ticket')} judged. The figures: waybill audit-sample figures`);
}

async function judgeOne(id: string, choice: Choice, options: AuditOptions, terminal: Terminal): Promise<ExitCode> {
  const path = judgementPath(id);
  const client = await apiClient(options, 'ops', terminal);
  const answer = await client.request('POST', path, categoryBody(choice, options.as));
  const line = outcomeOf(client, answer, terminal);
  terminal.out(options.json ? JSON.stringify(answer.body, null, 2) : line);
  return answer.status < 300 ? EXIT.ok : EXIT.no;
}

/** @throws Failure when the question could not even be put */
function outcomeOf(client: ApiClient, answer: ApiAnswer, terminal: Terminal): string {
  const paint = painter(terminal);
  if (answer.status < 300) {
    const { category, routed, isRight } = understood(verdict, answer.body);
    const said = `the machine had said ${topicOf({ category: routed.category ?? 'nothing', subcategory: null })} (${percent(routed.confidence)})`;
    return isRight ? `${paint('green', 'right')}: ${said}` : `${paint('red', 'wrong')}: ${said}, not ${oneLine(category)}`;
  }
  const failure = failureOf(client, answer);
  const found = problemOf(answer);
  if (failure.exitCode !== EXIT.no || !found) throw failure;
  return `${paint('yellow', 'not kept')} (${found.code}): ${sentenceOf(found)}`;
}

async function showFigures(options: AuditOptions & { weeks: number }, terminal: Terminal): Promise<void> {
  const client = await apiClient(options, 'ops', terminal);
  const raw = await get(client, `/v1/precision?weeks=${options.weeks}`);
  if (options.json) { terminal.out(JSON.stringify(raw, null, 2)); return; }
  const { weeks, total } = understood(precisionPage, raw);
  const paint = painter(terminal);
  const row = (...cells: string[]) => cells.map((cell, i) => (i === 0 ? cell.padEnd(12) : cell.padStart(i === 5 ? 14 : 12))).join('');
  terminal.out(paint('bold', row('Week', 'auto-routed', 'drawn', 'judged', 'right', '95 %', 'flagged')));
  for (const { week, isOver, autoRouted, sample, judged, precision, interval, flagRate } of weeks) {
    const share = precision === null ? '–' : percent(precision);
    terminal.out(row(isOver ? week : `${week} *`, autoRouted.toLocaleString('en-US'), String(sample), String(judged), share, judged === 0 ? '–' : shareRange(interval), flagRate === null ? '–' : percent(flagRate)));
  }
  if (weeks.some(({ isOver }) => !isOver)) terminal.out(paint('dim', '* not over: its sample may still change'));
  const said = total.precision === null
    ? 'No precision yet: nobody has judged a ticket. Begin: waybill audit-sample'
    : `Automatic routing is right in ${percent(total.precision)} of the cases (${total.right} of ${total.judged} judged; 95 %: ${shareRange(total.interval)}).`;
  for (const line of wrap(`${said} "Flagged" counts complaints: many a wrong ticket is never flagged, so it says nothing about precision.`, terminal.columns)) terminal.out(line);
}

function ticketLines({ ticketId, week, subject, text, language }: SampledTicket, terminal: Terminal): string[] {
  const paint = painter(terminal);
  return [
    `${paint('bold', ticketId)}  ${week} · ${language}`,
    ...wrap(subject === null ? '(no subject)' : oneLine(subject), terminal.columns).map((line) => paint('bold', line)),
    ...customerWords(text, MOST_TEXT_LINES, 'the text goes on; --json has all of it', terminal),
  ];
}

async function get(client: ApiClient, path: string): Promise<unknown> {
  const answer = await client.request('GET', path);
  if (answer.status !== 200) throw failureOf(client, answer);
  return answer.body;
}

function judgementPath(id: string): string {
  return ticketPath(id).replace('/v1/tickets/', '/v1/audit-sample/');
}

function upTo26(given: string): number {
  const weeks = Number(given);
  if (!Number.isInteger(weeks) || weeks < 1 || weeks > 26) throw new InvalidArgumentError('A whole number from 1 to 26.');
  return weeks;
}
