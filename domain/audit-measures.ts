/** What each metric is for one ticket (metrics.ts says what they mean). */
import type { AuditedTicket } from './audit-fields.ts';
import { movesBetween, type RankOf } from './audit-levels.ts';
import { firstTeam, priorityFrom, solvingTeam, type Stay } from './history.ts';
import type { MetricId } from './metrics.ts';

/** Milliseconds for metrics in hours, a number of occurrences for the others; null when the ticket does not count. */
export type Measures = Record<MetricId, number | null>;

/** `vip-waited` needs all tickets and is left to the audit. */
export function measure(ticket: AuditedTicket, rankOf: RankOf): Measures {
  const { teams, agents, trace } = ticket;
  const moves = movesBetween(teams, rankOf);
  const teamChanges = changes(teams);
  const agentChanges = changes(agents);
  const toAssignment = since(ticket, ticket.assignedAtMs);
  return {
    'time-to-first-record': since(ticket, trace?.firstRowAtMs),
    'time-to-queue': since(ticket, teams[0]?.fromMs),
    'time-to-assignment': toAssignment,
    'time-to-late-assignment': (trace?.rowsBeforeAgent ?? 0) > 0 ? toAssignment : null,
    'time-to-pick-up': since(ticket, ticket.pickedUpAtMs),
    'time-to-first-response': since(ticket, ticket.firstResponseAtMs),
    'time-to-resolution': since(ticket, ticket.resolvedAtMs),
    'time-to-closure': since(ticket, ticket.closedAtMs),
    'time-to-first-solved': since(ticket, trace?.firstSolvedRowAtMs),
    'time-to-last-solved': since(ticket, trace?.lastSolvedRowAtMs),
    'team-changes': teamChanges,
    'team-steps': trace?.teamSteps ?? null,
    'team-steps-with-missing': trace?.teamStepsWithMissing ?? null,
    'team-bounces': bouncesOf(teams).length,
    'team-revisits': revisits(teams),
    'planned-team-changes': moves?.planned ?? null,
    'corrective-team-changes': moves?.corrective ?? null,
    'escalations': moves?.escalations ?? null,
    'agent-changes': agentChanges,
    'agent-steps': trace?.agentSteps ?? null,
    'agent-steps-with-missing': trace?.agentStepsWithMissing ?? null,
    'agent-bounces': bouncesOf(agents).length,
    'agent-revisits': revisits(agents),
    'team-or-agent-changes': teamChanges + agentChanges,
    'team-and-agent-changes': teamChanges > 0 && agentChanges > 0 ? 1 : 0,
    'own-reassignments': ticket.reassignments,
    'reopens': ticket.reopens,
    'sla-kept': ticket.madeSla === null ? null : Number(ticket.madeSla),
    'wrong-team': teams.length === 0 ? null : Number(firstTeam(ticket) !== solvingTeam(ticket) && moves?.corrective !== 0),
    'wrong-person': teams.length > 1 || agents.length === 0 ? null : agentChanges,
    'wrong-priority': wrongPriority(ticket),
    'vip-waited': null,
  };
}

function since({ createdAtMs }: AuditedTicket, atMs: number | null | undefined): number | null {
  return createdAtMs === null || atMs === null || atMs === undefined ? null : atMs - createdAtMs;
}

/** C1. */
function changes(stays: readonly Stay[]): number {
  return Math.max(0, stays.length - 1);
}

/** B1: each A → B → A among neighbouring stays, as [A, B]. */
export function bouncesOf(stays: readonly Stay[]): [home: string, away: string][] {
  return stays.flatMap(({ value }, i): [string, string][] => {
    const away = stays[i + 1]?.value;
    return away !== undefined && stays[i + 2]?.value === value ? [[value, away]] : [];
  });
}

/** B2. */
function revisits(stays: readonly Stay[]): number {
  if (stays.length < 3) return 0;
  const times = new Map<string, number>();
  for (const { value } of stays) times.set(value, (times.get(value) ?? 0) + 1);
  return [...times.values()].filter((n) => n > 1).length;
}

function wrongPriority({ firstPriority, priorities }: AuditedTicket): number | null {
  const first = firstPriority ?? priorities[0]?.value ?? null;
  const last = priorities[priorities.length - 1]?.value ?? null;
  if (first === null || last === null) return null;
  return Number((priorityFrom(first) ?? first) !== (priorityFrom(last) ?? last));
}
