/** What a ticket carries of its consults. */
import type { TicketState } from './ticket.ts';

export interface Consult {
  /** Unique within the ticket: `c1`, `c2`, … */
  id: string;
  department: string;
  /** Team that answers. */
  team: string;
  /** Person asked by name, or who took it on by answering. */
  owner: string | null;
  /** Where the question is. */
  bodyId: string | null;
  askedBy: string;
  askedAtMs: number;
  /** Business time of the team's calendar. */
  dueAtMs: number;
  state: 'open' | 'answered' | 'withdrawn';
  /** The deadline has passed and was told. */
  isLate: boolean;
}

export function openConsults({ consults = [] }: TicketState): Consult[] {
  return consults.filter(({ state }) => state === 'open');
}

/** The next deadline that has not been told as missed; null when there is none. */
export function consultDueAtMs(state: TicketState): number | null {
  const due = openConsults(state).flatMap(({ isLate, dueAtMs }) => (isLate ? [] : [dueAtMs]));
  return due.length > 0 ? Math.min(...due) : null;
}
