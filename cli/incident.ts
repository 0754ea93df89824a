/** `waybill incident`: many tickets, one problem: list, show, reply to everybody once, detach a ticket that is about something else. */
import type { Command } from 'commander';
import { z } from 'zod';

import { apiClient, failureOf, type ApiOptions } from './api-client.ts';
import { Failure } from './failure.ts';
import { oneLine, type Terminal } from './terminal.ts';
import { ticketPath, withApi } from './ticket.ts';

const EXAMPLES = `
Examples:
  waybill incident list
  waybill incident show inc-zendesk:35436
  waybill incident reply inc-zendesk:35436 --text "Exports work again since 10:40." --solve
  waybill incident detach zendesk:35440

A reply reaches each requester once; the same reply again reaches only who has joined since.`;

type Options = ApiOptions & { json?: true };

const incidentView = z.object({
  id: z.string(), category: z.string().nullable(), openedAtMs: z.number(), closedAtMs: z.number().nullable(),
  tickets: z.number(), open: z.number(), requesters: z.number(), accounts: z.number(),
});
const list = z.object({ incidents: z.array(incidentView) });
const shown = incidentView.extend({
  members: z.array(z.object({ ticketId: z.string(), status: z.string(), priority: z.string(), assignee: z.string().nullable(), subject: z.string().nullable() })),
});
const replied = z.object({ incident: z.string(), tickets: z.number(), requesters: z.number() });

export function addIncident(program: Command, terminal: Terminal): void {
  const incident = program.command('incident').description('Many tickets, one problem: look at incidents, answer everybody in one.').addHelpText('after', EXAMPLES);

  withApi(incident.command('list'))
    .description('Incidents, the latest first.')
    .option('--json', 'print the answer as JSON')
    .action(async (options: Options) => {
      const body = await ask(options, terminal, 'GET', '/v1/incidents');
      if (options.json) return terminal.out(JSON.stringify(body, null, 2));
      const { incidents } = list.parse(body);
      for (const each of incidents) terminal.out(lineOf(each));
      if (incidents.length === 0) terminal.out('No incident. routing.yaml says under "incidents" when many alike tickets are one.');
    });

  withApi(incident.command('show'))
    .description('One incident with its tickets.')
    .argument('<id>', 'id of the incident: inc-<first ticket>')
    .option('--json', 'print the answer as JSON')
    .action(async (id: string, options: Options) => {
      const body = await ask(options, terminal, 'GET', incidentPath(id));
      if (options.json) return terminal.out(JSON.stringify(body, null, 2));
      const view = shown.parse(body);
      terminal.out(lineOf(view));
      for (const { ticketId, status, priority, assignee, subject } of view.members) {
        terminal.out(`  ${ticketId}  ${status}, ${priority}, ${assignee ?? 'nobody'}  ${oneLine(subject ?? '')}`);
      }
      terminal.out(`\nAnswer all of them: waybill incident reply ${view.id} --text "…"`);
    });

  withApi(incident.command('reply'))
    .description('Answer every requester in an incident, once.')
    .argument('<id>', 'id of the incident')
    .requiredOption('--text <words>', 'what they read; - reads standard input')
    .option('--solve', 'the answer solves the tickets and closes the incident')
    .option('--json', 'print the answer as JSON')
    .action(async (id: string, options: Options & { text: string; solve?: true }) => {
      const text = options.text === '-' ? await terminal.stdin() : options.text;
      if (text.trim() === '') throw new Failure('--text is empty. Say what the requesters should read.');
      const body = await ask(options, terminal, 'POST', `${incidentPath(id)}/reply`, { text, ...(options.solve && { solve: true }) });
      if (options.json) return terminal.out(JSON.stringify(body, null, 2));
      const { tickets, requesters } = replied.parse(body);
      terminal.out(`answered: ${requesters} requesters on ${tickets} tickets of ${id}`);
    });

  withApi(incident.command('detach'))
    .description('A ticket is about something else: take it out of its incident, for good.')
    .argument('<ticket>', 'id of the ticket')
    .option('--json', 'print the answer as JSON')
    .action(async (ticket: string, options: Options) => {
      const body = await ask(options, terminal, 'POST', `${ticketPath(ticket)}/actions/leave-incident`, {});
      terminal.out(options.json ? JSON.stringify(body, null, 2) : `detached: ${ticket}`);
    });
}

function incidentPath(id: string): string {
  if (!/^inc-\S+$/.test(id)) throw new Failure(`"${oneLine(id)}" is no incident id. They look like inc-zendesk:35436; "waybill incident list" shows them.`);
  return `/v1/incidents/${encodeURIComponent(id)}`;
}

function lineOf({ id, category, openedAtMs, closedAtMs, tickets, open, requesters, accounts }: z.infer<typeof incidentView>): string {
  const state = closedAtMs === null ? `${open} open` : 'closed';
  return `${id}  ${category ?? 'no category'}, since ${new Date(openedAtMs).toISOString().slice(0, 16).replace('T', ' ')} UTC: ${tickets} tickets (${state}) of ${requesters} requesters, ${accounts} accounts`;
}

async function ask(options: Options, terminal: Terminal, method: 'GET' | 'POST', path: string, body?: Record<string, unknown>): Promise<unknown> {
  const client = await apiClient(options, 'ops', terminal);
  const answer = await client.request(method, path, body);
  if (answer.status !== 200 && answer.status !== 202) throw failureOf(client, answer);
  return answer.body;
}
