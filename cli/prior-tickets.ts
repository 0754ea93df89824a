/** The part of `waybill ticket` about what the customer wrote before. */
import { count, oneLine, wrap, type Paint } from './terminal.ts';
import type { PriorTicket, Waybill } from './ticket-view.ts';

/** Of each kind; `--full` shows what the API sends. */
const SHOWN = 5;

export function priorLines({ requester, account }: Waybill['priorTickets'], layout: Layout): string[] {
  return [...group(requester, '', layout), ...group(account, 'colleague: ', layout)];
}

interface Layout {
  paint: Paint;
  columns: number;
  isFull: boolean;
}

function group(tickets: readonly PriorTicket[], whose: string, { paint, columns, isFull }: Layout): string[] {
  const shown = isFull ? tickets : tickets.slice(0, SHOWN);
  const hidden = tickets.length - shown.length;
  return [
    ...shown.flatMap((ticket) => wrap(whose + lineOf(ticket), columns - 4).map((line, at) => (at === 0 ? `  ${line}` : `    ${paint('dim', line)}`))),
    ...(hidden > 0 ? [`  ${paint('dim', `${whose}${count(hidden, 'more ticket')}: --full shows them`)}`] : []),
  ];
}

function lineOf({ ticketId, category, status, outcome, level, team, agent, openedAtMs, solvedAtMs }: PriorTicket): string {
  const end = solvedAtMs === null ? '' : ` – ${day(solvedAtMs)}`;
  const where = `${team ?? 'no team'} (${level})${agent === null ? '' : `, ${agent}`}`;
  return oneLine([ticketId, `${day(openedAtMs)}${end}`, category ?? 'not categorised', outcome === null ? status : `${status}: ${outcome}`, where].join(' · '));
}

function day(atMs: number): string {
  return new Date(atMs).toLocaleDateString('sv-SE');
}
