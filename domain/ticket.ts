/**
 * The words of Waybill, and the state one ticket carries through its life.
 *
 * Glossary
 * - **Ticket**: one customer conversation. **Account**: the customer company. **Requester**: the person who writes.
 * - **Category / subcategory**: what the ticket is about, from the configured taxonomy.
 * - **Team**: a pool of agents with a queue and a calendar. **Level** (tier): `ai` → `L1` → `L2` → `engineering`.
 * - **Placement**: one stay of a ticket in one queue or with one agent, numbered by its **epoch**.
 * - **Handoff**: the move from one placement to the next, with a package of context.
 * - **Waybill**: everything that travels with the ticket: conversation, account, decisions and reasons, clocks, handoffs.
 * - **Decision**: one routing verdict with inputs, versions, candidates and reasons. Stored and replayable.
 * - **Misroute**: a placement that an agent's flag (or the history's bounce) says was wrong.
 * - **Triage**: the queue for tickets the machine would not guess.
 * - **Occupancy**: used capacity over capacity. **OLA**: the ownership clock of one team's stay.
 */
import type { Consult } from './consult-state.ts';
import type { MeaningGap } from './meaning-gap.ts';
import { newSlaState, type SlaClock, type SlaStanding, type SlaState } from './sla.ts';

export const LEVELS = ['ai', 'L1', 'L2', 'engineering'] as const;
export type Level = (typeof LEVELS)[number];

export const PRIORITIES = ['urgent', 'high', 'normal', 'low'] as const;
export type Priority = (typeof PRIORITIES)[number];

export const STATUSES = ['new', 'open', 'pending', 'on_hold', 'solved', 'closed'] as const;
export type Status = (typeof STATUSES)[number];

export const CHANNELS = ['email', 'web', 'chat', 'phone'] as const;
export type Channel = (typeof CHANNELS)[number];

export const TIERS = ['enterprise', 'business', 'starter', 'free'] as const;
/** Account tier: what the customer's contract is worth to us, which picks the SLA policy. */
export type Tier = (typeof TIERS)[number];

export const SENTIMENTS = ['negative', 'neutral', 'positive'] as const;
export type Sentiment = (typeof SENTIMENTS)[number];

/**
 * Who wrote a field, strongest first. A lower writer never overwrites a higher one.
 */
export const WRITERS = ['manual', 'escalation', 'rule', 'model'] as const;
export type Writer = (typeof WRITERS)[number];

/** A value together with who set it. */
export interface Written<T> {
  value: T;
  by: Writer;
}

/** One category with the calibrated probability the model gives it. */
export interface CategoryGuess {
  category: string;
  subcategory: string | null;
  /** 0..1 */
  confidence: number;
  /**
   * From which confidence this guess may be acted upon, as the model has learned on texts it had not seen; `automate: null`: never.
   * Null or absent: it has learned none, and the routing file's apply.
   */
  thresholds?: { automate: number | null; suggest: number | null } | null;
}

/** What the text says, in codes only: safe for Temporal's history. The words behind it stay in MongoDB. */
export interface Understanding {
  /** Best guess first, at most three. Empty when the text holds nothing to go by. */
  guesses: CategoryGuess[];
  language: string;
  sentiment: Sentiment;
  urgency: Priority;
  /** e.g. `cancellation`, `human_request`, `outage`, `refund`, `security`. */
  intents: string[];
  modelVersion: string;
  /** Why the best guess must not be followed, only shown. Null or absent: it may. */
  refused?: 'nothing_known' | 'out_of_scope' | null;
  /** The model reads meanings and could not read this one: its text-only sibling answered. Absent: it read what it reads. */
  wordsOnly?: MeaningGap;
}

/** What is known about the customer when the ticket arrives, in codes only. */
export interface Context {
  tier: Tier;
  /** Yearly account value in whole currency units; null when unknown. */
  accountValue: number | null;
  vip: boolean;
  /** Team that owns this account, when there is one. */
  accountTeam: string | null;
  /** Who answered the requester's last ticket, when that is not long ago. */
  recentAgent?: string | null;
  /** Tickets of the same requester before this one. */
  priorTickets: number;
  /** The latest of them, then of the account's; newest first. Absent on tickets of older versions. */
  priorTicketIds?: string[];
  /** Sources that did not answer, with the reason: a partial waybill, never a stuck ticket. */
  missing: { source: string; reason: string }[];
}

/** Where the ticket is held, as the workflow last heard it. MongoDB's ticket document is the truth (docs/architecture.md). */
export interface Placement {
  /** Number of the placement, issued by the ticket workflow, one higher for each. 0 before the first. */
  epoch: number;
  state: 'none' | 'waiting' | 'assigned';
  /** Version of the placement write that assigned the agent; orders late news of the same epoch. */
  v: number;
  agent: string | null;
  /** When it entered this team's queue; kept over requeues so a returned ticket does not lose its turn. */
  enteredAtMs: number;
  /** Agents that let this ticket lie or must not get it back for now. */
  excluded: string[];
  /** Agents left out for a while only, and until when. Absent on tickets of older versions. */
  resting?: Record<string, number>;
  /** The agent took it from the queue: nobody waits for an acknowledgement. */
  isTaken: boolean;
}

/** What a customer answers when asked whether it helped. */
export type Verdict = 'yes' | 'no' | 'human' | 'unclear';

/** One article of the knowledge base that was considered, with how likely it is to help, 0..1. */
export interface ShownArticle {
  id: string;
  relevance: number;
}

/** What the ai level has tried; kept when it hands over. */
export interface AiStay {
  /** Where the ticket goes from here: where it would have gone without the ai level. */
  next: { team: string; level: Level; requiredSkills: string[]; optionalSkills: string[] };
  /** Bodies of the customer's question, in order. */
  questionIds: string[];
  /** The event whose answer is being looked for; null: it is the customer's turn. */
  searching: string | null;
  /** `bodyId` null: nothing was good enough to be shown. */
  tries: { articles: ShownArticle[]; bodyId: string | null; reaction: Verdict | null }[];
  /** When silence counts as an answer. */
  silentAtMs: number | null;
}

export const TICKET_SCHEMA = 1;

/**
 * The carried state of one ticket: compact plain JSON with absolute times. It lives in the workflow, travels to the `step`
 * activity and back, and survives continue-as-new. No names, addresses or texts: those stay in MongoDB as ids.
 */
export interface TicketState {
  schema: typeof TICKET_SCHEMA;
  ticketId: string;
  accountId: string | null;
  requesterId: string | null;
  channel: Channel;
  /** +1 with every change somebody made (not with clocks ticking): what `expectedVersion` is compared with. */
  version: number;
  /** +1 with every decided event, refused ones too: tells a retried step from a repeated event. */
  decisions: number;
  status: Status;
  priority: Written<Priority>;
  category: Written<string | null>;
  subcategory: string | null;
  level: Level;
  team: string | null;
  requiredSkills: string[];
  optionalSkills: string[];
  language: string;
  sentiment: Sentiment;
  intents: string[];
  /** How the present route was found: trusted, marked as a suggestion, left to triage, or by a person. */
  mode: 'automated' | 'suggested' | 'triage' | 'manual';
  understanding: Understanding | null;
  /** A reply to the ticket, solved long before, that was about something else: it goes by this one since. */
  readAnew?: { bodyId: string; understanding: Understanding };
  context: Context | null;
  placement: Placement;
  sla: SlaState;
  /** The worst of the open clocks. */
  slaState: SlaStanding;
  /** Handoffs between teams or levels so far. */
  handoffs: number;
  reassignments: number;
  /** Latest agent who held it, also after release: a change of this is a reassignment. */
  lastAgent: string | null;
  reopens: number;
  /** When the customer last wrote; absent: not since the opening message. */
  customerWroteAtMs?: number;
  /** When a person last answered the customer; null or absent: nobody has. */
  repliedAtMs?: number | null;
  flags: number;
  /** Set once the ai level has had it. */
  ai?: AiStay;
  /** Where an escalated ticket came from, so it can return to the same people. Newest last. */
  cameFrom: Stay[];
  /** Triggers that have moved it up without anybody saying so. */
  pulledUp?: string[];
  /** The latest handoff: which version of the waybill went along, and who has taken note of it. */
  handedOver?: { waybill: number; acknowledgedBy: string | null } | null;
  /** Item of engineering's issue tracker that it waits for. */
  issue?: { tracker: string; issue: string; linkedAtMs: number } | null;
  /** Questions to other departments, oldest first. */
  consults?: Consult[];
  /** The incident it belongs to. */
  incident?: string | null;
  /** Where it went, with its clocks as they stood. */
  merged?: { into: string; clocks: SlaClock[]; wasOpen: boolean };
  /** Tickets that were merged into this one, and theirs. */
  absorbed?: string[];
  openedAtMs: number;
  solvedAtMs: number | null;
  /** Code of how it was solved; absent or null: nobody gave one. */
  resolution?: string | null;
  closedAtMs: number | null;
  /** Until when a customer's answer reopens the ticket. Set while solved. */
  reopenUntilMs: number | null;
  /** Earliest moment at which something is due (a clock's threshold, the end of the reopen window). Null: nothing is. */
  dueAtMs: number | null;
  /** Entries written to the timeline so far: the next entry's number. */
  timelineLength: number;
  /** Version of the routing config and of the model behind the last decision. */
  configVersion: string;
}

/** One stay of a ticket with a team, and who had it last there. */
export interface Stay {
  level: Level;
  team: string;
  agent: string | null;
}

/** The fields a new ticket starts with. */
export interface NewTicket {
  ticketId: string;
  accountId: string | null;
  requesterId: string | null;
  channel: Channel;
}

/** State of a ticket nobody has looked at yet. */
export function newTicketState(ticket: NewTicket, nowMs: number): TicketState {
  return {
    schema: TICKET_SCHEMA,
    ...ticket,
    version: 0,
    decisions: 0,
    status: 'new',
    priority: { value: 'normal', by: 'model' },
    category: { value: null, by: 'model' },
    subcategory: null,
    level: 'L1',
    team: null,
    requiredSkills: [],
    optionalSkills: [],
    language: 'en',
    sentiment: 'neutral',
    intents: [],
    mode: 'triage',
    understanding: null,
    context: null,
    placement: { epoch: 0, state: 'none', v: 0, agent: null, enteredAtMs: nowMs, excluded: [], isTaken: false },
    sla: newSlaState(),
    slaState: 'none',
    handoffs: 0,
    reassignments: 0,
    lastAgent: null,
    reopens: 0,
    flags: 0,
    cameFrom: [],
    openedAtMs: nowMs,
    solvedAtMs: null,
    closedAtMs: null,
    reopenUntilMs: null,
    dueAtMs: null,
    timelineLength: 0,
    configVersion: '',
  };
}
