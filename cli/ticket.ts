/** `waybill ticket`: the waybill of one ticket, for people. */
import type { Command } from 'commander';
import type { z } from 'zod';

import { partsOfTicketId } from '../workflows/names.ts';
import { apiClient, failureOf, type ApiClient, type ApiOptions } from './api-client.ts';
import { Failure } from './failure.ts';
import { oneLine, type Terminal } from './terminal.ts';
import { ticketReport } from './ticket-report.ts';
import { timelinePage, waybill, type Waybill } from './ticket-view.ts';

const EXAMPLES = `
Examples:
  waybill ticket zendesk:35436
  waybill ticket zendesk:35436 --full | less -R
  waybill ticket zendesk:35436 --json > waybill.json
  WAYBILL_URL=https://waybill.example.com WAYBILL_KEY=wb_… waybill ticket zendesk:35436`;

/** Options of every command that talks to the API. */
export function withApi(command: Command): Command {
  return command
    .option('--url <address>', 'address of Waybill (default: WAYBILL_URL, else the local "npm start")')
    .option('--key <key>', 'API key (default: WAYBILL_KEY, which no process list shows)');
}

export function addTicket(program: Command, terminal: Terminal): void {
  withApi(program.command('ticket'))
    .description('Show a ticket: where it is and why, its clocks, its handoffs and all that was said.')
    .argument('<id>', 'id of the ticket: <source>:<external id>')
    .option('--full', 'whole texts and all decisions')
    .option('--json', 'print the waybill as JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (id: string, options: ApiOptions & { full?: true; json?: true }) => {
      const client = await apiClient(options, 'ops', terminal);
      const path = ticketPath(id);
      const raw = await get(client, `${path}/waybill`);
      if (options.json) return terminal.out(JSON.stringify(raw, null, 2));
      const view = understood(waybill, raw);
      await readOn(client, path, view);
      for (const line of ticketReport(view, { terminal, isFull: options.full === true })) terminal.out(line);
    });
}

/** `/v1/tickets/<id>`, escaped. @throws Failure when it is no ticket id. */
export function ticketPath(id: string): string {
  if (!partsOfTicketId(id)) throw new Failure(`"${oneLine(id)}" is no ticket id. They look like <source>:<external id>, e.g. zendesk:35436`);
  return `/v1/tickets/${encodeURIComponent(id)}`;
}

/** A long life comes in pages. */
async function readOn(client: ApiClient, path: string, { timeline }: Waybill): Promise<void> {
  while (timeline.next !== null) {
    const page = understood(timelinePage, await get(client, `${path}/timeline?after=${timeline.next}&limit=500`));
    timeline.entries.push(...page.entries);
    timeline.next = page.next;
  }
}

async function get(client: ApiClient, path: string): Promise<unknown> {
  const answer = await client.request('GET', path);
  if (answer.status !== 200) throw failureOf(client, answer);
  return answer.body;
}

/** The answer in the shape the command reads. @throws Failure when it lacks something */
export function understood<T>(schema: z.ZodType<T>, body: unknown): T {
  const { data, error } = schema.safeParse(body);
  if (error) throw new Failure(`The API's answer lacks ${error.issues[0]?.path.join('.') ?? 'something'}. Use the waybill command of the API's version, or --json.`);
  return data;
}
