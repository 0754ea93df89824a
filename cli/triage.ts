/** `waybill triage`: what the machine left to people, sorted by one key a ticket. Each decision teaches the classifier. */
import type { Command } from 'commander';

import { apiClient, failureOf, problemOf, sentenceOf, type ApiClient, type ApiOptions } from './api-client.ts';
import { ask, categoryBody, legend, topicOf, type Choice } from './choices.ts';
import { EXIT, type ExitCode } from './failure.ts';
import type { Keys } from './keys.ts';
import { count, painter, type Terminal } from './terminal.ts';
import { ticketPath, understood, withApi } from './ticket.ts';
import { choicesOf, ticketLines, triagePage, waitingLine, type TriageTicket } from './triage-view.ts';

interface TriageOptions extends ApiOptions {
  as?: string;
  list?: true;
  json?: true;
}

const PAGE = 20;
/** Of the API. */
const LONGEST_PAGE = 200;

const EXAMPLES = `
Examples:
  waybill triage
  waybill triage --as agent/ana
  waybill triage --list
  waybill triage --json | jq '.tickets[].ticketId'
  waybill triage decide zendesk:35436 billing --subcategory refund

Keys: 1, 2, 3 take a candidate, a letter takes any category, s skips, q quits. A key decides at once: the ticket moves to its team and
the classifier learns from it. A slip is corrected with: waybill act <id> set-category --category <right one>`;

export function addTriage(program: Command, terminal: Terminal, ended: (code: ExitCode) => void): void {
  const triage = withApi(program.command('triage'))
    .description('Sort the tickets the machine would not guess: one key decides, and teaches.')
    .option('--as <actor>', 'who decides, e.g. agent/ana (needs an ops key; default: whoever the key belongs to)')
    .option('--list', 'only list them')
    .option('--json', 'print the queue as JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (options: TriageOptions) => ended(await sort(options, terminal)));
  withApi(triage.command('decide'))
    .description('Decide on one ticket without being asked.')
    .argument('<ticket>', 'id of the ticket: <source>:<external id>')
    .argument('<category>', 'what it is about')
    .option('--subcategory <id>', 'and more exactly')
    .option('--as <actor>', 'who decides')
    .option('--json', 'print the outcome as JSON')
    .addHelpText('after', '\nExample:\n  waybill triage decide zendesk:35436 billing\n\nExits with 1 when the ticket is not in triage any more, or there is no such category.')
    .action(async (id: string, category: string, given: TriageOptions & { subcategory?: string }) => {
      // The outer command knows these options too and would keep them for itself.
      const options = { ...triage.opts<TriageOptions>(), ...given };
      ended(await decideOne(id, { key: '', category, subcategory: options.subcategory ?? null }, options, terminal));
    });
}

async function sort(options: TriageOptions, terminal: Terminal): Promise<ExitCode> {
  const client = await apiClient(options, 'ops', terminal);
  const { raw, page } = await queue(client, LONGEST_PAGE);
  if (options.json) terminal.out(JSON.stringify(raw, null, 2));
  else if (options.list || terminal.keys === null || page.tickets.length === 0) {
    terminal.out(waitingLine(page.waiting));
    for (const ticket of page.tickets) for (const line of ['', ...ticketLines(ticket, terminal)]) terminal.out(line);
    if (page.tickets.length > 0) terminal.out('\nNext: waybill triage decide <ticket> <category>');
  } else {
    const keys = terminal.keys();
    try {
      await atTheKeyboard(client, keys, options, terminal);
    } finally {
      keys.close();
    }
  }
  return EXIT.ok;
}

/** Ticket by ticket, until the queue is empty or the person has had enough. */
async function atTheKeyboard(client: ApiClient, keys: Keys, options: TriageOptions, terminal: Terminal): Promise<void> {
  const seen = new Set<string>();
  let decided = 0;
  for (;;) {
    const { page } = await queue(client, PAGE + seen.size);
    const ticket = page.tickets.find(({ ticketId }) => !seen.has(ticketId));
    if (!ticket) break;
    seen.add(ticket.ticketId);
    const choices = choicesOf(ticket, page.categories);
    terminal.out(`\n${waitingLine(page.waiting)}, ${decided.toLocaleString('en-US')} decided`);
    for (const line of [...ticketLines(ticket, terminal), ...legend(choices, terminal)]) terminal.out(line);
    const choice = await ask(keys, choices);
    if (choice === 'quit') break;
    if (choice !== 'skip' && (await decideAndTell(client, ticket, choice, options, terminal))) decided += 1;
  }
  terminal.out(`\n${count(decided, 'ticket')} decided; the classifier learns from ${decided === 1 ? 'it' : 'them'} tonight.`);
}

/** @returns whether it was decided; a ticket that somebody else has taken is no reason to stop. */
async function decideAndTell(client: ApiClient, { ticketId }: TriageTicket, choice: Choice, options: TriageOptions, terminal: Terminal): Promise<boolean> {
  const answer = await client.request('POST', decisionPath(ticketId), categoryBody(choice, options.as));
  const paint = painter(terminal);
  if (answer.status < 300) {
    terminal.out(`${paint('green', 'decided')}: ${ticketId} is about ${topicOf(choice)}`);
    return true;
  }
  const failure = failureOf(client, answer);
  if (failure.exitCode !== EXIT.no) throw failure;
  terminal.out(`${paint('yellow', 'not decided')}: ${failure.message}`);
  return false;
}

async function decideOne(id: string, choice: Choice, options: TriageOptions, terminal: Terminal): Promise<ExitCode> {
  const path = decisionPath(id);
  const client = await apiClient(options, 'ops', terminal);
  const answer = await client.request('POST', path, categoryBody(choice, options.as));
  if (options.json && answer.body !== null) terminal.out(JSON.stringify(answer.body, null, 2));
  if (answer.status < 300) {
    if (!options.json) terminal.out(`${painter(terminal)('green', 'decided')}: ${id} is about ${topicOf(choice)}`);
    return EXIT.ok;
  }
  const failure = failureOf(client, answer);
  if (failure.exitCode !== EXIT.no) throw failure;
  const found = problemOf(answer);
  if (!options.json && found) terminal.out(`${painter(terminal)('red', 'refused')} (${found.code}): ${sentenceOf(found)}`);
  return EXIT.no;
}

async function queue(client: ApiClient, limit: number) {
  const answer = await client.request('GET', `/v1/triage?limit=${Math.min(limit, LONGEST_PAGE)}`);
  if (answer.status !== 200) throw failureOf(client, answer);
  return { raw: answer.body, page: understood(triagePage, answer.body) };
}

function decisionPath(id: string): string {
  return ticketPath(id).replace('/v1/tickets/', '/v1/triage/');
}
