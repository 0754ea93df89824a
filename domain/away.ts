/** Which agents are away, since when, and which of their tickets that takes from them. */
import { businessMsBetween, type Calendar } from './calendar.ts';
import type { OfflinePolicy, RoutingConfig } from './config.ts';
import { DAY_MS, MINUTE_MS } from './duration.ts';
import type { AgentState } from './eligibility.ts';
import type { ReleaseReason } from './events.ts';
import { isDayOff } from './shifts.ts';
import type { TicketState } from './ticket.ts';
import { startOfLocalDay } from './zone.ts';

export interface Away {
  reason: ReleaseReason;
  /** What was assigned later was given knowingly, and stays. */
  sinceMs: number;
}

type AwayConfig = Pick<RoutingConfig, 'agents' | 'calendars' | 'placement'>;

/** Whether an agent is away, the grace not counted; null: at work, or only busy otherwise. */
export function awayOf(state: AgentState, config: AwayConfig, nowMs: number): Away | null {
  const agent = config.agents[state._id];
  if (agent === undefined || !state.active) return { reason: 'deactivated', sinceMs: Infinity };
  const absence = state.absences?.find(({ fromMs, toMs }) => fromMs <= nowMs && nowMs < toMs);
  if (absence) return { reason: 'absent', sinceMs: absence.fromMs };
  const calendar = config.calendars[agent.shift];
  if (isDayOff(agent, config, nowMs)) return { reason: 'shift_end', sinceMs: startOfLocalDay(calendar?.zone ?? 'UTC', nowMs) };
  const endedAtMs = calendar ? closedSinceMs(calendar, nowMs) : null;
  const offlineSinceMs = state.status === 'offline' ? (state.statusAtMs ?? 0) : null;
  if (offlineSinceMs !== null && (endedAtMs === null || offlineSinceMs <= endedAtMs)) return { reason: 'offline', sinceMs: offlineSinceMs };
  return endedAtMs === null ? null : { reason: 'shift_end', sinceMs: endedAtMs };
}

/** When the grace is over. Somebody who is gone for good, or said so, has none. */
export function graceEndsMs({ reason, sinceMs }: Away, config: AwayConfig): number {
  return reason === 'deactivated' || reason === 'absent' ? -Infinity : sinceMs + config.placement.offlineGraceMs;
}

/** Whether a ticket is taken from its agent. @param assignedAtMs when the agent got it */
export function isTakenAway(ticket: Pick<TicketState, 'status' | 'sla' | 'customerWroteAtMs'>, assignedAtMs: number, away: Away, policy: OfflinePolicy): boolean {
  if (away.reason === 'deactivated') return true;
  if (assignedAtMs > away.sinceMs) return false;
  const isOpen = ticket.status === 'new' || ticket.status === 'open';
  // Whoever says "absent" wants the work moved; what waits for the customer is moved when the customer answers.
  if (away.reason === 'absent') return isOpen;
  switch (policy) {
    case 'keep':
      return false;
    case 'requeue_unreplied':
      return isOpen && isUnreplied(ticket);
    case 'requeue_all':
      return true;
    case 'on_customer_reply':
      return isOpen && isUnreplied(ticket) && (ticket.customerWroteAtMs ?? -Infinity) >= away.sinceMs;
    case 'delegate':
      return isOpen;
  }
}

/** True while the customer waits for an answer of ours. */
export function isUnreplied({ sla }: Pick<TicketState, 'sla'>): boolean {
  return sla.open.some(({ name }) => name === 'first_reply' || name === 'next_reply');
}

/** The moment from which the calendar has been closed without a break; null while it is open. */
function closedSinceMs(calendar: Calendar, nowMs: number): number | null {
  const hasBeenOpen = (spanMs: number): boolean => businessMsBetween(calendar, nowMs - spanMs, nowMs) > 0;
  // The present moment counts: a shift that begins now is on.
  if (businessMsBetween(calendar, nowMs, nowMs + 1) > 0) return null;
  let longMs = MINUTE_MS;
  while (!hasBeenOpen(longMs)) {
    if (longMs > LONGEST_ABSENCE_MS) return nowMs - longMs;
    longMs *= 2;
  }
  let shortMs = 0;
  while (longMs - shortMs > 1) {
    const middleMs = Math.floor((shortMs + longMs) / 2);
    if (hasBeenOpen(middleMs)) longMs = middleMs;
    else shortMs = middleMs;
  }
  return nowMs - shortMs;
}

/** Farther back nobody asks when a shift ended. */
const LONGEST_ABSENCE_MS = 60 * DAY_MS;
