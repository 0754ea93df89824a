/** `waybill agent`: who is there, what they have in hand, and what becomes of it when they go. */
import type { Command } from 'commander';
import { z } from 'zod';

import { formatDuration } from '../domain/duration.ts';
import { apiClient, failureOf, type ApiClient, type ApiOptions } from './api-client.ts';
import { EXIT, Failure, type ExitCode } from './failure.ts';
import { count, oneLine, painter, shorten, type Terminal } from './terminal.ts';
import { understood, withApi } from './ticket.ts';

const agents = z.object({ agents: z.array(z.object({ id: z.string(), name: z.string(), status: z.string(), teams: z.array(z.string()), used: z.number(), cap: z.number() })) });
const work = z.object({
  id: z.string(),
  name: z.string(),
  tickets: z.array(z.object({
    ticketId: z.string(), subject: z.string().nullable(), status: z.string(), priority: z.string(), team: z.string(), slaState: z.string(),
    nextDueAtMs: z.number().nullable(), isUnreplied: z.boolean(), last: z.object({ atMs: z.number(), summary: z.string() }).nullable(),
    moves: z.boolean(), takers: z.array(z.string()), otherwise: z.string().nullable(),
  })),
});
const declines = z.object({ agents: z.array(z.object({ agent: z.string(), given: z.number(), declined: z.number(), rate: z.number().nullable(), reasons: z.record(z.string(), z.number()) })) });
const absence = z.object({ id: z.string(), untilMs: z.number(), applied: z.boolean(), work });
type Work = z.infer<typeof work>;

interface Options extends ApiOptions {
  json?: true;
}

const EXAMPLES = `
Examples:
  waybill agent list
  waybill agent declines --days 30
  waybill agent status maya offline --reason "doctor"
  waybill agent absent maya --today
  waybill agent absent maya --today --yes
  waybill agent absent maya --back
  waybill agent brief maya`;

export function addAgent(program: Command, terminal: Terminal, ended: (code: ExitCode) => void): void {
  const agent = program.command('agent').description('Agents: status, absence, and the brief at the end of a shift.').addHelpText('after', EXAMPLES);
  withApi(agent.command('list'))
    .description('All agents with status and load.')
    .option('--json', 'print them as JSON')
    .action(async (options: Options) => {
      const raw = await ask(await apiClient(options, 'ops', terminal), 'GET', '/v1/agents');
      if (options.json) return terminal.out(JSON.stringify(raw, null, 2));
      for (const { id, name, status, teams, used, cap } of understood(agents, raw).agents) {
        terminal.out(`${id.padEnd(16)}${status.padEnd(16)}${`${used}/${cap}`.padEnd(8)}${oneLine(name)} (${teams.join(', ')})`);
      }
    });
  withApi(agent.command('declines'))
    .description('How often each agent declined what they were given, and why.')
    .option('--days <n>', 'how many days back, 1 to 90', '7')
    .option('--json', 'print them as JSON')
    .action(async ({ days, ...options }: Options & { days: string }) => {
      if (!/^[1-9]\d?$/.test(days) || Number(days) > 90) throw new Failure(`--days: "${oneLine(days)}" is no whole number from 1 to 90`);
      const raw = await ask(await apiClient(options, 'ops', terminal), 'GET', `/v1/declines?days=${days}`);
      for (const line of options.json ? [JSON.stringify(raw, null, 2)] : declineLines(understood(declines, raw), days)) terminal.out(line);
    });
  withApi(agent.command('status'))
    .description('Set an agent’s status: online, away, transfers_only, offline, one of the routing file, or auto.')
    .argument('<agent>', 'id of the agent')
    .argument('<status>', 'the status; auto takes back what was said by hand')
    .option('--reason <words>', 'why, for colleagues')
    .option('--json', 'print the status as JSON')
    .action(async (id: string, status: string, options: Options & { reason?: string }) => {
      const body = { status, ...(options.reason !== undefined && { reason: options.reason }) };
      const raw = await ask(await apiClient(options, 'ops', terminal), 'PUT', `${pathOf(id)}/status`, body);
      const said = understood(z.object({ id: z.string(), status: z.string() }), raw);
      terminal.out(options.json ? JSON.stringify(raw, null, 2) : `${said.id} is ${said.status}`);
    });
  withApi(agent.command('absent'))
    .description('Somebody is away: shows what becomes of their tickets, and moves them with --yes.')
    .argument('<agent>', 'id of the agent')
    .option('--today', 'until midnight in the zone of their shift')
    .option('--until <time>', 'until then, e.g. 2026-12-24T18:00:00Z')
    .option('--back', 'the absence is over')
    .option('--yes', 'do it; without it nothing is changed')
    .option('--json', 'print the plan as JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (id: string, options: AbsentOptions) => ended(await absent(id, options, terminal)));
  withApi(agent.command('brief'))
    .description('What an agent has in hand, for whoever takes over at the end of the shift.')
    .argument('<agent>', 'id of the agent')
    .option('--json', 'print the brief as JSON')
    .action(async (id: string, options: Options) => {
      const raw = await ask(await apiClient(options, 'ops', terminal), 'GET', `${pathOf(id)}/brief`);
      if (options.json) return terminal.out(JSON.stringify(raw, null, 2));
      for (const line of briefLines(understood(work, raw), terminal)) terminal.out(line);
    });
}

function declineLines({ agents: rows }: z.infer<typeof declines>, days: string): string[] {
  if (rows.length === 0) return [`Nobody was given anything in ${days} days`];
  return rows.map(({ agent: id, given, declined, rate, reasons }) => {
    const why = Object.entries(reasons).sort(([, a], [, b]) => b - a).map(([reason, times]) => `${reason} ${times}`).join(', ');
    return `${oneLine(id).padEnd(16)}${(rate === null ? '–' : `${Math.round(rate * 100)} %`).padEnd(8)}${`${declined} of ${given}`.padEnd(14)}${oneLine(why)}`;
  });
}

type AbsentOptions = Options & { today?: true; until?: string; back?: true; yes?: true };

async function absent(id: string, { today, until, back, yes, json, ...api }: AbsentOptions, terminal: Terminal): Promise<ExitCode> {
  if ([today, until, back].filter((given) => given !== undefined).length !== 1) throw new Failure('Say how long: --today, --until <time>, or --back.');
  const untilMs = until === undefined ? undefined : Date.parse(until);
  if (untilMs !== undefined && !(untilMs > terminal.nowMs())) throw new Failure(`--until: "${oneLine(until ?? '')}" is no time to come. Write it like 2026-12-24T18:00:00Z`);
  const body = { ...(today && { today }), ...(back && { back }), ...(untilMs !== undefined && { untilMs }), apply: yes === true };
  const raw = await ask(await apiClient(api, 'ops', terminal), 'POST', `${pathOf(id)}/absence`, body);
  if (json) terminal.out(JSON.stringify(raw, null, 2));
  else for (const line of absenceLines(understood(absence, raw), back === true, terminal)) terminal.out(line);
  return EXIT.ok;
}

function absenceLines({ id, untilMs, applied, work: { tickets } }: z.infer<typeof absence>, isBack: boolean, terminal: Terminal): string[] {
  const paint = painter(terminal);
  if (isBack) return [`${id} is back: tickets may come again`];
  const moving = tickets.filter(({ moves }) => moves);
  const rows = tickets.map(({ ticketId, priority, team, status, moves, takers, otherwise }) => {
    const goes = moves ? (takers.length > 0 ? `→ ${takers.slice(0, 3).join(', ')}` : `→ waits: ${otherwise ?? 'for a match'}`) : 'stays, moves when the customer answers';
    return `  ${ticketId.padEnd(24)}${priority.padEnd(8)}${status.padEnd(9)}${team.padEnd(16)}${goes}`;
  });
  return [
    `${paint('bold', id)} away until ${new Date(untilMs).toISOString().slice(0, 16).replace('T', ' ')} UTC: ${count(moving.length, 'ticket')} of ${tickets.length} ${applied ? 'go' : 'would go'} back to the queue`,
    ...rows,
    applied ? paint('green', 'done: the queues are being matched') : `Nothing has been changed. To do it: waybill agent absent ${id} … --yes`,
  ];
}

function briefLines({ id, name, tickets }: Work, terminal: Terminal): string[] {
  const paint = painter(terminal);
  const nowMs = terminal.nowMs();
  const lines = tickets.flatMap((ticket) => {
    const due = ticket.nextDueAtMs === null ? 'no promise open' : ticket.nextDueAtMs < nowMs ? `late by ${formatDuration(nowMs - ticket.nextDueAtMs)}` : `due in ${formatDuration(ticket.nextDueAtMs - nowMs)}`;
    return [
      '',
      `${paint('bold', ticket.ticketId)}  ${shorten(ticket.subject ?? '(no subject)', 60)}`,
      `  ${[ticket.priority, ticket.status, ticket.team, due, ticket.isUnreplied ? 'customer waits for an answer' : 'answered'].join(' · ')}`,
      ...(ticket.last ? [`  last: ${shorten(ticket.last.summary, 90)}, ${formatDuration(nowMs - ticket.last.atMs)} ago`] : []),
      `  at the end of the shift: ${ticket.moves ? `back to the queue${ticket.takers.length > 0 ? `, for ${ticket.takers.slice(0, 3).join(', ')}` : `, where it waits (${ticket.otherwise ?? 'for a match'})`}` : 'stays'}`,
    ];
  });
  return [`${paint('bold', oneLine(name))} (${id}): ${count(tickets.length, 'ticket')} in hand`, ...lines];
}

function pathOf(id: string): string {
  return `/v1/agents/${encodeURIComponent(id)}`;
}

async function ask(client: ApiClient, method: 'GET' | 'POST' | 'PUT', path: string, body?: Record<string, unknown>): Promise<unknown> {
  const answer = await client.request(method, path, body);
  if (answer.status !== 200) throw failureOf(client, answer);
  return answer.body;
}
