/** What can happen to a ticket. Every signal, update, webhook and due time becomes exactly one `TicketEvent`. */
import type { Action } from './actions.ts';
import type { LedgerEntry } from './sla.ts';
import type { Context, Priority, ShownArticle, Status, TicketState, Understanding } from './ticket.ts';

/** How a ticket comes in when it is not simply new from a customer. */
export interface Arrival {
  /** It was already in this status at the helpdesk. @default new */
  status?: (typeof ARRIVAL_STATUSES)[number];
  /** Our side wrote first, so no customer waits for a first reply. */
  byAgent?: true;
}

export const ARRIVAL_STATUSES = ['new', 'open', 'pending', 'on_hold', 'solved'] as const satisfies readonly Status[];

interface EventBase {
  /** Unique for ever; the key under which the step activity commits. */
  id: string;
  /** By the clock of the event's source; null when the source gave none, then the step's own clock stands in. */
  atMs: number | null;
}

export type TicketEvent =
  | (EventBase & { type: 'opened'; bodyId: string; understanding: Understanding; context: Context } & Arrival)
  | (EventBase & { type: 'action'; actor: string; bodyId: string | null; expectedVersion: number | null; action: Action })
  /** A message that was not well formed; kept as an event so that the refusal is on the timeline. */
  | (EventBase & { type: 'malformed'; actor: string; name: string; problems: string[] })
  /** A matcher put the ticket with an agent. */
  | (EventBase & { type: 'assigned'; epoch: number; v: number; agent: string; released?: { agent: string; reason: ReleaseReason } })
  /** The sweep took the ticket from an agent who is away; it stands in the queue again, at its old place. */
  | (EventBase & { type: 'released'; epoch: number; v: number; agent: string; reason: ReleaseReason })
  /** It waits, and that will not end well by itself. */
  | (EventBase & { type: 'stuck'; epoch: number; reason: StuckReason })
  /** The ai level has looked for an answer to the question of event `question`. */
  | (EventBase & { type: 'ai_result'; question: string; result: AiResult })
  /** The ticket's own timer: a clock's threshold, the end of the reopen window. */
  | (EventBase & { type: 'due' });

export type AiResult =
  /** Ready to be sent: the stored body, and what it is made from. */
  | { kind: 'answer'; bodyId: string; articles: ShownArticle[]; isDrafted: boolean }
  | { kind: 'nothing'; why: 'low_confidence' | 'failed'; articles: ShownArticle[] };

/** Same news, same id, whether the step found the agent itself or a matcher told us. */
export function assignedEventId(epoch: number, v: number): string {
  return `assigned/${epoch}/${v}`;
}

/** Why a ticket was taken from its agent without anybody's order. */
export const RELEASE_REASONS = ['offline', 'shift_end', 'absent', 'deactivated'] as const;
export type ReleaseReason = (typeof RELEASE_REASONS)[number];

/** Nobody configured could ever take it · everybody who could is left out · only the supervisors are left to ask. */
export const STUCK_REASONS = ['unroutable', 'exhausted', 'supervisor'] as const;
export type StuckReason = (typeof STUCK_REASONS)[number];

/** An alert is raised once for each placement. */
export function stuckEventId(epoch: number, reason: StuckReason): string {
  return `stuck/${epoch}/${reason}`;
}

export function releasedEventId(epoch: number, v: number): string {
  return `released/${epoch}/${v}`;
}

/** How an event ended for whoever sent it. */
export type EventOutcome =
  | { result: 'applied'; version: number; status: Status }
  | { result: 'refused'; code: RefusalCode; reason: string; missing?: string[]; version: number; status: Status };

export const REFUSAL_CODES = [
  'not-allowed-now', 'stale-version', 'malformed', 'missing-handoff-fields', 'unknown-target', 'not-the-assignee', 'no-higher-level',
  'closed',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** One entry of a ticket's timeline: codes and ids, texts by `bodyId`. */
export interface TimelineEntry {
  /** Number within the ticket, from 1, without gaps. */
  n: number;
  eventId: string;
  atMs: number;
  actor: string;
  kind:
    | 'opened' | 'customer_message' | 'agent_reply' | 'note' | 'routed' | 'assigned' | 'accepted' | 'handoff' | 'escalated'
    | 'flagged' | 'changed' | 'status' | 'sla' | 'refused' | 'requeued' | 'alert' | 'closed'
    | 'consult' | 'issue' | 'merged' | 'incident' | 'feature';
  /** One sentence for people, made of codes and ids only. */
  summary: string;
  bodyId: string | null;
  /** Structured details, e.g. the handoff package. */
  data: Record<string, unknown> | null;
}

/** What the workflow carries out after a step. The step itself has already done what belongs to our own store. */
export type Effect =
  /** A customer wrote to a closed ticket: the message opens a follow-up linked to it. */
  | { kind: 'follow_up'; key: string; bodyId: string; atMs: number | null }
  /** A customer wrote to a merged ticket: the ticket that took it over gets the message. */
  | { kind: 'redirect'; key: string; bodyId: string; atMs: number | null; to: string }
  /** This ticket closes; the other one takes it over. */
  | { kind: 'merge'; key: string; into: string }
  /** Tickets join or leave an incident; a new one is opened. */
  | { kind: 'incident'; incident: string; opens: { category: string | null; atMs: number } | null; joined: string[]; left: string[] }
  /** A person said where this ticket belongs. */
  | { kind: 'incident_member'; incident: string | null }
  /** One more wish for a feature, counted once per ticket. */
  | { kind: 'feature'; feature: string; accountId: string | null; accountValue: number }
  /** The ai level looks for an answer and tells the ticket. `except`: articles shown before. */
  | { kind: 'ai_answer'; key: string; bodyIds: string[]; except: string[]; category: string; language: string };

/** The changed search attributes of a step, by the names of workflows/search-attributes. */
export interface TicketLabels {
  status: Status;
  slaState: TicketState['slaState'];
  category: string;
  team: string;
  level: string;
  priority: Priority;
  tier: string;
  assignee: string;
  mode: string;
  nextDueAtMs: number | null;
  reassignments: number;
}

/** What the ticket's document must say about its placement after this step; carried out by the placement protocol. */
export type PlacementOrder =
  /** Stand in a queue (again): PLACE, then MATCH. */
  | { kind: 'place'; epoch: number; spec: PlacementSpec }
  /** A person named the agent: MANUAL. */
  | { kind: 'manual'; epoch: number; agent: string; spec: PlacementSpec }
  /** Nobody holds it any more: RELEASE (`idle`) or CLOSE (`closed`). */
  | { kind: 'release'; epoch: number; to: 'idle' | 'closed' }
  /** The status changed how much it weighs, or what the queue sorts by; holder and epoch stay. */
  | { kind: 'adjust'; epoch: number; spec: PlacementSpec };

/** What a queue needs to know about a ticket. */
export interface PlacementSpec {
  team: string;
  level: string;
  category: string | null;
  requiredSkills: string[];
  optionalSkills: string[];
  language: string;
  channel: string;
  /** Lower sorts first: 0 urgent … 3 low. */
  rank: number;
  nextDueAtMs: number | null;
  enteredAtMs: number;
  /** Capacity it consumes of its assignee; 0 while pending or on hold. */
  weight: number;
  excluded: string[];
  /** Left out for a while: until when, by agent. */
  resting?: Record<string, number>;
  /** Preferred agent, e.g. the one it came from. */
  prefer: string | null;
  tier: string;
  vip?: boolean;
  /** The team that looks after the account. */
  accountTeam?: string | null;
  /** Who answered the requester's last ticket, when that is not long ago. */
  recentAgent?: string | null;
}

/** The recorded verdict on one event. Stored under (ticket, event id) before anything is carried out; a retry returns it. */
export interface Plan {
  outcome: EventOutcome;
  state: TicketState;
  timeline: TimelineEntry[];
  placement: PlacementOrder | null;
  effects: Effect[];
  labels: TicketLabels;
  /** What the clocks did: the SLA ledger. */
  ledger: LedgerEntry[];
  /** Why, in sentences a person can read. */
  reasons: string[];
}
