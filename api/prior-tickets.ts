/** What a customer wrote about before: the tickets that whoever opens a waybill should know of. */
import { z } from 'zod';

import { LEVELS, STATUSES } from '../domain/ticket.ts';
import type { Store } from '../store/connect.ts';
import type { TicketDoc } from '../store/documents.ts';
import { priorTicketsOf, type PriorQuery } from '../store/ticket-views.ts';

/** Of each kind. */
const MOST_PRIOR = 20;

const ms = z.number().describe('Milliseconds since 1970.');

const priorTicket = z.object({
  ticketId: z.string(),
  category: z.string().nullable(),
  subcategory: z.string().nullable(),
  status: z.enum(STATUSES),
  outcome: z.string().nullable().describe('How it was solved, as a code; merged:<id> when it went into another ticket. Null while nobody has said.'),
  level: z.enum(LEVELS),
  team: z.string().nullable(),
  agent: z.string().nullable().describe('Who had it last.'),
  openedAtMs: ms,
  solvedAtMs: ms.nullable(),
  closedAtMs: ms.nullable(),
});
type PriorTicket = z.infer<typeof priorTicket>;

export const priorTickets = z
  .object({ requester: z.array(priorTicket), account: z.array(priorTicket).describe('Of other people of the account.') })
  .describe(`Tickets that came before this one, newest first, at most ${MOST_PRIOR} of each kind.`);

/** @returns how the tickets before this one stand now. */
export async function readPriorTickets(store: Store, query: Omit<PriorQuery, 'limit'>): Promise<z.infer<typeof priorTickets>> {
  const { requester, account } = await priorTicketsOf(store, { ...query, limit: MOST_PRIOR });
  return { requester: requester.map(priorView), account: account.map(priorView) };
}

function priorView({ _id: ticketId, view, agent, createdAtMs }: TicketDoc): PriorTicket {
  const { category, subcategory, status, resolution = null, merged, level, team, lastAgent, solvedAtMs, closedAtMs } = view;
  return {
    ticketId, category: category.value, subcategory, status, outcome: merged ? `merged:${merged.into}` : resolution, level, team,
    agent: agent ?? lastAgent, openedAtMs: createdAtMs, solvedAtMs, closedAtMs,
  };
}
