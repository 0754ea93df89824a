/** A history as a helpdesk would export it: one row per stay in a team. */
import type { HistoricalTicket } from '../../domain/history.ts';

const COLUMNS = ['id', 'created_at', 'resolved_at', 'subject', 'description', 'requester', 'account', 'tier', 'channel', 'category', 'team', 'agent'] as const;

export function exportCsv(tickets: readonly HistoricalTicket[]): string {
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const time = (ms: number | null) => (ms === null ? '' : new Date(ms).toISOString());
  const rows = tickets.flatMap((ticket) =>
    ticket.teams.map(({ value: team }, n) => [
      ticket.id, time(ticket.createdAtMs), time(ticket.resolvedAtMs), ticket.subject ?? '', ticket.text ?? '', ticket.requester ?? '', ticket.account ?? '', ticket.tier ?? '',
      ticket.channel ?? '', ticket.categories.at(-1)?.value ?? '', team, n === ticket.teams.length - 1 ? (ticket.agents.at(-1)?.value ?? '') : '',
    ]));
  return `${[[...COLUMNS], ...rows].map((row) => row.map(cell).join(',')).join('\n')}\n`;
}
