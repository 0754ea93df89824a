/** What an import can find in an export, and what only the rows of an event log tell about a ticket. */
import type { HistoricalTicket } from './history.ts';

/** Fields an export's columns can be mapped to, with what each means. The names are those of `--map`. */
export const HISTORY_FIELDS = {
  id: 'id of the ticket',
  changedAt: 'time of the row, in a file with one row per change',
  createdAt: 'when the customer opened it',
  queuedAt: 'when it reached its first queue',
  assignedAt: 'when a person first had it',
  pickedUpAt: 'when an agent took it up',
  firstResponseAt: 'when the customer got the first answer of a person',
  resolvedAt: 'when it was solved',
  closedAt: 'when it was closed',
  assignedAfter: 'how long until a person had it',
  firstResponseAfter: 'how long until the first answer',
  resolvedAfter: 'how long until it was solved',
  subject: 'subject line',
  text: 'first message',
  requester: 'who wrote',
  account: 'company of the requester',
  tier: 'tier of the account: enterprise, business, starter or free',
  vip: 'whether the requester is a VIP',
  channel: 'how it came: email, web, chat or phone',
  language: 'language of the message',
  firstTeam: 'team it was first given to',
  team: 'team or group',
  agent: 'person',
  category: 'category',
  subcategory: 'subcategory',
  firstPriority: 'priority at creation',
  priority: 'priority',
  status: 'status',
  reopens: "the helpdesk's count of reopenings",
  reassignments: "the helpdesk's count of reassignments",
  madeSla: 'whether the SLA was kept',
  correctTeam: 'team it should have gone to, where somebody flagged it',
  correctCategory: 'category it should have had, where somebody flagged it',
} as const;

export type HistoryField = keyof typeof HISTORY_FIELDS;

/** Whether a file has one row per ticket, or one per change of a ticket. */
export type Layout = 'tickets' | 'changes';

/** What a history can tell at all: tells "no ticket bounced" from "the export does not show it". */
export interface HistoryFacts {
  fields: readonly HistoryField[];
  layout: Layout;
}

/** What the rows of one ticket in an event log say beyond its stays. */
export interface RowTrace {
  rows: number;
  firstRowAtMs: number | null;
  /** First and last row in a solved state. */
  firstSolvedRowAtMs: number | null;
  lastSolvedRowAtMs: number | null;
  /** Rows before the first that names a person; null when none does. */
  rowsBeforeAgent: number | null;
  /** Category of the first row; null when it has none. */
  firstCategory: string | null;
  /** Definition C2: neighbouring rows that both have a value, and different ones. */
  teamSteps: number;
  agentSteps: number;
  /** Definition C3: a missing value counts as a value of its own. */
  teamStepsWithMissing: number;
  agentStepsWithMissing: number;
}

/** A ticket of the past, with its trace when it comes from an event log. */
export type AuditedTicket = HistoricalTicket & { trace?: RowTrace };

/** What tickets show for themselves, when no import says which columns the file had. */
export function factsOf(tickets: readonly AuditedTicket[]): HistoryFacts {
  const held: Partial<Record<HistoryField, (ticket: AuditedTicket) => boolean>> = {
    createdAt: ({ createdAtMs }) => createdAtMs !== null,
    queuedAt: ({ queuedAtMs }) => queuedAtMs !== null,
    assignedAt: ({ assignedAtMs }) => assignedAtMs !== null,
    pickedUpAt: ({ pickedUpAtMs }) => pickedUpAtMs !== null,
    firstResponseAt: ({ firstResponseAtMs }) => firstResponseAtMs !== null,
    resolvedAt: ({ resolvedAtMs }) => resolvedAtMs !== null,
    closedAt: ({ closedAtMs }) => closedAtMs !== null,
    tier: ({ tier }) => tier !== null,
    vip: ({ vip }) => vip !== null,
    team: ({ teams }) => teams.length > 0,
    agent: ({ agents }) => agents.length > 0,
    category: ({ categories }) => categories.length > 0,
    priority: ({ priorities }) => priorities.length > 0,
    firstPriority: ({ firstPriority }) => firstPriority !== null,
    status: ({ statuses }) => statuses.length > 0,
    reopens: ({ reopens }) => reopens !== null,
    reassignments: ({ reassignments }) => reassignments !== null,
    madeSla: ({ madeSla }) => madeSla !== null,
  };
  // The keys are those written above.
  const fields = (Object.keys(held) as HistoryField[]).filter((field) => tickets.some((ticket) => held[field]?.(ticket)));
  const hasChanges = tickets.some(({ teams, agents, statuses, trace }) => trace !== undefined || Math.max(teams.length, agents.length, statuses.length) > 1);
  return { fields, layout: hasChanges ? 'changes' : 'tickets' };
}
