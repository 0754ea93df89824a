/**
 * Two tickets that are one conversation. The merged one closes and keeps its timeline; the other takes over what was said, the older
 * start of its clocks, and whatever the customer still writes to the merged one.
 */
import { record, type Draft, type OtherTicket } from './draft.ts';
import type { Refusal } from './lifecycle.ts';
import type { TicketState } from './ticket.ts';

/** Tickets in one conversation; the read side joins that many timelines. */
const MOST_ABSORBED = 20;

export function whyNotMerge(state: TicketState, into: string, other: OtherTicket | null): Refusal | null {
  if (into === state.ticketId) return { code: 'unknown-target', reason: 'into: a ticket cannot be merged into itself; name the other one' };
  if (other === null) return { code: 'unknown-target', reason: `into: no ticket has the id "${into}"` };
  if (other.state.status === 'closed') {
    const merged = other.state.merged?.into;
    const wayOut = merged === undefined ? 'choose an open ticket' : `it was merged into ${merged}; choose that one`;
    return { code: 'unknown-target', reason: `into: ${into} is closed; ${wayOut}` };
  }
  if (other.busyWith !== undefined) {
    return { code: 'not-allowed-now', reason: `into: another merge, with ${other.busyWith}, is under way at this moment; look at both tickets and try again` };
  }
  if (other.state.requesterId === state.requesterId || (state.accountId !== null && other.state.accountId === state.accountId)) return null;
  return { code: 'unknown-target', reason: `into: ${into} is of another customer; their conversations must not mix` };
}

export function whyNotAbsorb(state: TicketState, from: string, other: OtherTicket | null): Refusal | null {
  if (other?.state.merged?.into !== state.ticketId) return { code: 'unknown-target', reason: `from: ${from} was not merged into this ticket; send merge to ${from}` };
  if (state.absorbed?.includes(from)) return { code: 'not-allowed-now', reason: `${from} has been taken over already` };
  return (state.absorbed?.length ?? 0) < MOST_ABSORBED ? null : { code: 'not-allowed-now', reason: `${MOST_ABSORBED} tickets are merged into this one already` };
}

/** The side that goes. The caller closes it. */
export function mergeInto(draft: Draft, into: string): void {
  const { state, event } = draft;
  record(draft, 'merged', `Merged into ${into}`, { data: { into } });
  const { sla } = state;
  state.merged = { into, clocks: sla.parked ? [...sla.open, sla.parked] : sla.open, wasOpen: state.status !== 'solved' };
  draft.effects.push({ kind: 'merge', key: `${event.id}~absorb`, into });
}

/** The side that stays. The caller reopens it when the other one was open. */
export function absorb(draft: Draft, { ticketId, state: other }: OtherTicket): void {
  const { state } = draft;
  record(draft, 'merged', `Took over ${ticketId}`, { data: { from: ticketId, entries: other.timelineLength } });
  state.absorbed = [...(state.absorbed ?? []), ticketId, ...(other.absorbed ?? [])];
  state.openedAtMs = Math.min(state.openedAtMs, other.openedAtMs);
  const answered = { here: (state.repliedAtMs ?? null) !== null, there: (other.repliedAtMs ?? null) !== null };
  const replied = [state.repliedAtMs ?? null, other.repliedAtMs ?? null].filter((atMs) => atMs !== null);
  if (replied.length > 0) state.repliedAtMs = Math.max(...replied);
  draft.happenings.push({ kind: 'absorbed', clocks: other.merged?.clocks ?? [], answered });
}
