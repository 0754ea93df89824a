/** Looks the customer up: tier, value, VIP, history. A source that does not answer is named; it never stops a ticket. */
import type { Context } from '../domain/ticket.ts';
import { readAccount } from '../store/accounts.ts';
import { countTicketsOfRequester, latestAgentOf, priorTicketsOf } from '../store/ticket-views.ts';
import type { EnrichInput } from './contract.ts';
import type { ActivityDeps } from './deps.ts';

/** So many ids of each kind travel with the ticket; whoever opens the waybill sees more. */
const PRIOR_IDS = 5;
const READ_LIMIT_MS = 10_000;

/** @returns codes only; without an account the least promising tier, and the reason in `missing`. */
export async function enrich({ store, config, nowMs }: ActivityDeps, { ticketId, accountId, requesterId }: EnrichInput): Promise<Context> {
  const { affinityMs } = config().config.placement;
  const [account, priorTickets, prior, recentAgent] = await Promise.all([
    accountId === null ? null : readAccount(store, accountId),
    requesterId === null ? 0 : countTicketsOfRequester(store, requesterId, ticketId),
    priorTicketsOf(store, { ticketId, requesterId, accountId, beforeMs: nowMs(), limit: PRIOR_IDS, maxTimeMs: READ_LIMIT_MS }),
    requesterId === null ? null : latestAgentOf(store, requesterId, ticketId, nowMs() - affinityMs),
  ]);
  return {
    tier: account?.tier ?? 'free',
    accountValue: account?.value ?? null,
    vip: requesterId !== null && (account?.vipRequesters.includes(requesterId) ?? false),
    accountTeam: account?.team ?? null,
    priorTickets,
    priorTicketIds: [...prior.requester, ...prior.account].map(({ _id }) => _id),
    ...(recentAgent !== null && { recentAgent }),
    missing: account ? [] : [{ source: 'account', reason: accountId === null ? 'the ticket names no account' : 'unknown account' }],
  };
}
