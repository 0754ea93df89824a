/** `waybill why`: why a ticket is with this agent, or why it is still waiting. */
import type { Command } from 'commander';
import { z } from 'zod';

import { formatDuration } from '../domain/duration.ts';
import { apiClient, failureOf, type ApiOptions } from './api-client.ts';
import { oneLine, painter, type Terminal } from './terminal.ts';
import { ticketPath, understood, withApi } from './ticket.ts';

const points = z.object({ agent: z.string(), score: z.number() });
const why = z.object({
  ticketId: z.string(),
  state: z.string(),
  team: z.string().nullable(),
  agent: z.string().nullable(),
  chosen: z
    .union([z.object({ by: z.literal('person') }), z.object({ by: z.literal('matcher'), candidates: z.array(points), exclusions: z.record(z.string(), z.number()), together: z.number().optional() })])
    .nullable(),
  waiting: z
    .object({
      reason: z.string(), sinceMs: z.number(), byAgent: z.record(z.string(), z.string()), free: z.array(z.string()), openTo: z.array(z.string()),
      insistsOn: z.array(z.string()), nextChanceAtMs: z.number().nullable(),
    })
    .nullable(),
});
type Why = z.infer<typeof why>;

const EXAMPLES = `
Examples:
  waybill why zendesk:35436
  waybill why zendesk:35436 --json | jq .waiting.byAgent`;

export function addWhy(program: Command, terminal: Terminal): void {
  withApi(program.command('why'))
    .description('Why a ticket is with this agent, or why it is still waiting: every agent with the reason or the points.')
    .argument('<id>', 'id of the ticket: <source>:<external id>')
    .option('--json', 'print the explanation as JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (id: string, options: ApiOptions & { json?: true }) => {
      const client = await apiClient(options, 'ops', terminal);
      const answer = await client.request('GET', `${ticketPath(id)}/why`);
      if (answer.status !== 200) throw failureOf(client, answer);
      if (options.json) return terminal.out(JSON.stringify(answer.body, null, 2));
      for (const line of linesOf(understood(why, answer.body), terminal)) terminal.out(oneLine(line));
    });
}

function linesOf({ ticketId, state, team, agent, chosen, waiting }: Why, terminal: Terminal): string[] {
  const paint = painter(terminal);
  if (waiting) {
    const { reason, sinceMs, byAgent, free, openTo, insistsOn, nextChanceAtMs } = waiting;
    const nowMs = terminal.nowMs();
    return [
      `${paint('bold', ticketId)} waits in ${team ?? 'no queue'} for ${formatDuration(nowMs - sinceMs)}: ${paint('yellow', reason)}`,
      `open to ${openTo.join(', ')}${insistsOn.length > 0 ? `, insisting on optional skills of importance ${insistsOn.join(', ')}` : ''}`,
      ...free.map((id) => `${id}: ${paint('green', 'free, a match is under way')}`),
      ...Object.entries(byAgent).map(([id, cause]) => `${id}: ${cause}`),
      nextChanceAtMs === null ? 'nothing changes by itself: free somebody, or hand it off' : `looked at again by itself in ${formatDuration(Math.max(0, nextChanceAtMs - nowMs))}`,
    ];
  }
  if (!chosen) return [`${paint('bold', ticketId)} is ${state}: nobody has it, and it waits for nobody`];
  if (chosen.by === 'person') return [`${paint('bold', ticketId)} is with ${agent ?? 'nobody'}: a person chose`];
  const leftOut = Object.entries(chosen.exclusions).map(([cause, agents]) => `${agents} ${cause}`);
  return [
    `${paint('bold', ticketId)} is with ${paint('green', agent ?? 'nobody')} in ${team ?? 'no team'}`,
    ...chosen.candidates.map(({ agent: id, score }) => `${id}: ${score.toFixed(2)} points${id === agent ? ', chosen' : ''}`),
    ...(chosen.together === undefined ? [] : [`given out together with ${chosen.together - 1} equal tickets, for the best total`]),
    ...(leftOut.length > 0 ? [`left out: ${leftOut.join(', ')}`] : []),
  ];
}
