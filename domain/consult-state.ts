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
  /** When those concerned are reminded, before the deadline. Absent on consults of older versions. */
  warnAtMs?: number;
  isWarned?: boolean;
  state: 'open' | 'answered' | 'withdrawn';
  /** The deadline has passed and was told. */
  isLate: boolean;
}

export function openConsults({ consults = [] }: TicketState): Consult[] {
  return consults.filter(({ state }) => state === 'open');
}

/** The next reminder or deadline that has not been told; null when there is none. */
export function consultDueAtMs(state: TicketState): number | null {
  const due = openConsults(state).flatMap(({ isLate, isWarned, warnAtMs, dueAtMs }) => (isLate ? [] : isWarned || warnAtMs === undefined ? [dueAtMs] : [warnAtMs]));
  return due.length > 0 ? Math.min(...due) : null;
}
