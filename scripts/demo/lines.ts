/** What the demo prints: one line a ticket, a summary now and then. */
import { formatDuration } from '../../domain/duration.ts';
import type { TicketRow, Waybill } from './client.ts';

const isColoured = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
const paint = (code: number) => (text: string) => (isColoured ? `\u001b[${code}m${text}\u001b[0m` : text);
const bold = paint(1);
const dim = paint(2);
const green = paint(32);
const yellow = paint(33);

/** The ticket's line: who, what, understood as what and why, with whom and why, what is due. */
export function ticketLine({ ticket, understanding, placement }: Waybill, nowMs: number): string {
  const best = understanding?.guesses[0];
  const words = (understanding?.words ?? []).slice(0, 3).map(({ word }) => word).join(', ');
  const confidence = best ? ` ${best.confidence.toFixed(2).replace(/^0/, '')}` : '';
  const about = ticket.category === null ? `unsure (${best?.category ?? 'nothing to go by'}${confidence})` : `${ticket.category}${confidence}`;
  const due = ticket.nextDueAtMs === null ? 'nothing due' : `due in ${formatDuration(ticket.nextDueAtMs - nowMs)}`;
  return [
    dim(ticket.ticketId.padEnd(10)),
    `${ticket.account?.name ?? 'unknown'} ${dim(`(${ticket.account?.tier ?? '?'})`)}`,
    bold(shorten(ticket.subject ?? '(no subject)', 46)),
    `${about}${words === '' ? '' : dim(` “${words}”`)}`,
    ticket.mode === 'triage' ? yellow(`${ticket.team ?? '?'}: left to people`) : green(ticket.team ?? '?'),
    holder({ ticket, placement }),
    due,
  ].join(dim(' · '));
}

function holder({ ticket, placement }: Pick<Waybill, 'ticket' | 'placement'>): string {
  if (ticket.assignee === null) return 'waiting for an agent';
  const { chosen } = placement;
  if (chosen === null) return `→ ${ticket.assignee}`;
  const others = chosen.candidates.length - 1;
  return `→ ${bold(ticket.assignee)} ${dim(others === 0 ? '(the only one free)' : `(${chosen.score.toFixed(0)} points, best of ${others + 1})`)}`;
}

/** How the desk stands. */
export function deskLine(tickets: readonly TicketRow[]): string {
  const count = (is: (ticket: TicketRow) => boolean) => tickets.filter(is).length;
  const open = (ticket: TicketRow) => !['solved', 'closed'].includes(ticket.status);
  return dim(
    `── ${count(open)} open: ${count((t) => open(t) && t.placement === 'waiting')} waiting, ${count((t) => open(t) && t.mode === 'triage')} in triage, `
    + `${count((t) => open(t) && t.level === 'L2')} at L2, ${count((t) => open(t) && t.level === 'engineering')} in engineering, `
    + `${count((t) => open(t) && t.slaState === 'breached')} late · ${count((t) => !open(t))} of the latest ${tickets.length} solved`,
  );
}

function shorten(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}
