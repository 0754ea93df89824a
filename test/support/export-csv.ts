/** A history as a helpdesk would export it: one row per ticket. */
import type { HistoricalTicket } from '../../domain/history.ts';

const COLUMNS = ['id', 'created_at', 'resolved_at', 'subject', 'description', 'requester', 'account', 'tier', 'channel', 'category', 'first_team', 'team', 'agent'] as const;

export function exportCsv(tickets: readonly HistoricalTicket[]): string {
  const cell = (text: string | null | undefined) => `"${(text ?? '').replaceAll('"', '""')}"`;
  const time = (ms: number | null) => (ms === null ? '' : new Date(ms).toISOString());
  const rows = tickets.map((ticket) => [
    ticket.id, time(ticket.createdAtMs), time(ticket.resolvedAtMs), ticket.subject, ticket.text, ticket.requester, ticket.account, ticket.tier, ticket.channel,
    ticket.categories.at(-1)?.value, ticket.teams[0]?.value, ticket.teams.at(-1)?.value, ticket.agents.at(-1)?.value,
  ]);
  return `${[[...COLUMNS], ...rows].map((row) => row.map(cell).join(',')).join('\n')}\n`;
}
