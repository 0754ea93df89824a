/** The documents in MongoDB. Every one carries the schema version it was written with; readers migrate. */
import type { Said, StatusSource } from '../domain/agent-status.ts';
import type { FoundIncident, Heard, OtherTicket } from '../domain/draft.ts';
import type { EventOutcome, Plan, TicketEvent, TimelineEntry } from '../domain/events.ts';
import type { Fingerprint } from '../domain/incident.ts';
import type { Notice } from '../domain/notify.ts';
import type { PlacedTicket } from '../domain/placement-operations.ts';
import type { AccountsAffected } from '../domain/rules.ts';
import type { Channel, TicketState, Tier, Understanding } from '../domain/ticket.ts';

export const DOCUMENT_SCHEMA = 1;

/**
 * The ticket's document: it alone owns who holds the ticket (docs/architecture.md). The placement protocol writes the fields of
 * `PlacedTicket`; `view` is the workflow's state as of its last committed step, for readers.
 */
export interface TicketDoc extends PlacedTicket {
  schema: number;
  view: TicketState;
  /** For listing: codes only. */
  source: string;
  subjectBodyId: string | null;
  createdAtMs: number;
  updatedAtMs: number;
  /** Snapshot of what `enrich` found, with names: never leaves the store but through the API. */
  account: AccountDoc | null;
  /** Alerts the sweep has raised, by event id. */
  alerts?: string[];
}

export interface HeldEntry {
  /** Ticket id. */
  t: string;
  /** The ticket's `v` this entry was pushed for. */
  v: number;
  /** Weight. */
  w: number;
  channel: Channel;
  atMs: number;
}

export interface Absence {
  fromMs: number;
  toMs: number;
  /** Who said so. */
  by: string;
}

/** One change of an agent's status. */
export interface StatusChangeDoc {
  _id: string;
  schema: number;
  agent: string;
  from: string;
  to: string;
  source: StatusSource;
  reason: string | null;
  atMs: number;
}

/** One per agent, for all teams: status and the reservations. May over-count for a moment, never under-count. */
export interface AgentDoc {
  _id: string;
  schema: number;
  status: string;
  statusReason: string | null;
  statusAtMs: number;
  used: Record<Channel | 'total', number>;
  caps: Record<Channel | 'total', number>;
  held: HeldEntry[];
  /** When the latest automatic assignments were made, newest first. */
  recent?: number[];
  /** Time off somebody told us of. */
  absences?: Absence[];
  /** What each source last said of the agent's status. */
  sources?: Partial<Record<StatusSource, Said>>;
  lastAssignedAtMs: number;
  /** False once the config no longer names the agent. */
  active: boolean;
}

export interface TimelineDoc extends TimelineEntry {
  /** `<ticketId>#<n>` */
  _id: string;
  schema: number;
  ticketId: string;
}

/** Customer and agent words: the only place they are kept. */
export interface BodyDoc {
  _id: string;
  schema: number;
  ticketId: string;
  subject: string | null;
  text: string;
  /** The address goes with the requester's name, and nowhere else. */
  author: { kind: 'requester' | 'agent' | 'system'; id: string | null; name: string | null; email?: string | null };
  atMs: number;
  /** What the classifier found in it, with the words that decided. */
  explanation: BodyExplanation | null;
}

export interface BodyExplanation {
  modelVersion: string;
  /** Words for the best guess, strongest first, with their contribution. */
  words: { word: string; weight: number }[];
  /** What the meaning of the whole text contributes to it, where the model read one; negative: it speaks against it. */
  meaning?: number;
  /** Words for the other guesses, each against the best one. */
  others?: { category: string; words: { word: string; weight: number }[] }[];
}

/** A delivery from outside, kept before anything is done with it. `_id` is the delivery (event) id. */
export interface InboxDoc {
  _id: string;
  schema: number;
  ticketId: string;
  kind: 'create' | 'action';
  /** What is forwarded to the workflow: codes and ids. */
  message: Record<string, unknown>;
  receivedAtMs: number;
  /** `received` until the workflow has it; a sweeper forwards what a crash left. */
  state: 'received' | 'forwarded' | 'settled';
  outcome: EventOutcome | null;
  attempts: number;
}

/** The recorded plan of one event: `_id` is `<ticketId>/<eventId>`. */
export interface DecisionDoc {
  _id: string;
  schema: number;
  ticketId: string;
  eventId: string;
  event: TicketEvent;
  /** `decisions` of the state the plan was made from. */
  fromDecisions: number;
  plan: Plan;
  /** Configured phrases found in the text: with these the decision can be made again without the text. */
  matchedPhrases: string[];
  accountsAffected?: AccountsAffected[];
  /** What else the decision looked at, so that it can be made again. */
  heard?: Heard | null;
  anew?: Understanding | null;
  other?: OtherTicket | null;
  incident?: FoundIncident | null;
  configVersion: string;
  modelVersion: string | null;
  decidedAtMs: number;
}

export interface ConfigVersionDoc {
  /** First 12 hex digits of the SHA-256 of the canonical file. */
  _id: string;
  schema: number;
  yaml: string;
  activatedAtMs: number;
  active: boolean;
}

/** An article of the knowledge base. */
export interface ArticleDoc {
  _id: string;
  schema: number;
  title: string;
  text: string;
  url: string | null;
  language: string | null;
  categories: string[];
  /** Of the import that brought it last: the same for the whole base. */
  importedAtMs: number;
}

export interface AccountDoc {
  _id: string;
  schema: number;
  name: string;
  tier: Tier;
  value: number | null;
  team: string | null;
  csm: string | null;
  vipRequesters: string[];
  notes: string | null;
}

/** What a person said about a ticket of the audit sample, before seeing our verdict. `_id` is the ticket's id. */
export interface JudgementDoc {
  _id: string;
  schema: number;
  /** Of the sample, e.g. `2026-W48`. */
  week: string;
  /** `agent/ana`, `ops/olga` */
  judge: string;
  judgedAtMs: number;
  category: string;
  subcategory: string | null;
  /** What it was routed as, and by which model. */
  routed: { category: string | null; confidence: number; modelVersion: string };
  isRight: boolean;
}

/** A ticket's fingerprint; `_id` is the ticket's id. */
export interface FingerprintDoc extends Omit<Fingerprint, 'ticketId'> {
  _id: string;
  schema: number;
  expiresAt: Date;
}

/** Many tickets, one problem. `_id`: `inc-<its first ticket>`. */
export interface IncidentDoc {
  _id: string;
  schema: number;
  category: string | null;
  openedAtMs: number;
  closedAtMs: number | null;
  /** The answer that closes it, kept before anybody gets it: whoever joins from then on gets it too. */
  answer?: { id: string; bodyId: string; actor: string };
}

/** `_id`: `<incident>/<answer>/<requester>`. */
export interface IncidentReplyDoc {
  _id: string;
  schema: number;
  /** Where this requester gets the answer. */
  ticketId: string;
}

/** A ticket's part in merges; `_id` is the ticket's id. */
export interface MergeDoc {
  _id: string;
  schema: number;
  /** It closes into that ticket. */
  goes: { into: string; eventId: string } | null;
  /** It takes these tickets over. */
  stays: { from: string; eventId: string }[];
}

/** One account's wish for one feature; `_id` is `<feature>/<account>`, or `<feature>/<ticket>` without an account. */
export interface FeatureDoc {
  _id: string;
  schema: number;
  feature: string;
  accountId: string | null;
  accountValue: number;
  tickets: string[];
  firstAtMs: number;
}

/** A notice for one channel: `_id` is `<channel>/<notice key>`. */
export interface NoticeDoc {
  _id: string;
  schema: number;
  channel: string;
  notice: Notice;
  state: 'pending' | 'sending' | 'sent' | 'suppressed' | 'failed';
  sentAtMs: number | null;
}

/** How a notification channel is doing: `_id` is its id in routing.yaml. */
export interface NotifyChannelDoc {
  _id: string;
  schema: number;
  /** Held by a process, or resting after a failure, until then. */
  leaseUntilMs: number;
  /** Failed tries since the last success. */
  failures: number;
  /** Why the last try failed, as a code; null after a success. */
  reason: string | null;
  lastSentAtMs: number | null;
}
