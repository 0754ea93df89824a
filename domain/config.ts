/**
 * The shape of a support organisation: what `routing.yaml` says, parsed. One file holds taxonomy, teams, agents with their skill
 * matrix, calendars, SLA policies, rules and thresholds (config/schema.ts validates it, docs explain it).
 */
import type { Calendar } from './calendar.ts';
import { DAY_MS, MINUTE_MS } from './duration.ts';
import type { NotifyChannel } from './notify.ts';
import type { SlaPolicy } from './sla.ts';
import type { Channel, Level, Priority, Tier } from './ticket.ts';
import type { WeeklyFlags } from './weekly-flags.ts';

export interface RoutingConfig {
  /** Format of the file, for migrations. */
  version: 1;
  /** `languages` are those the organisation answers in; a ticket in any other is answered in the default one. */
  organisation: { name: string; defaultLanguage: string; languages: string[] };
  /** Every skill that routes and agents may name, with what it means. */
  skills: Record<string, string>;
  calendars: Record<string, Calendar>;
  categories: Record<string, CategoryConfig>;
  teams: Record<string, TeamConfig>;
  agents: Record<string, AgentConfig>;
  /** Ordered; the first match wins for each field it sets. */
  rules: Rule[];
  /** First policy whose tiers include the account's tier. The last one should take everybody. */
  slaPolicies: (SlaPolicy & { tiers: Tier[] | null })[];
  thresholds: ConfidenceThresholds;
  lifecycle: LifecycleConfig;
  handoff: { required: Partial<Record<Level, HandoffField[]>> };
  escalation: EscalationConfig;
  /** Departments that can be asked beside a ticket, how fast they answer (business time of the team's calendar), and when they are reminded. */
  consults: Record<string, { team: string; answerWithinMs: number; warnAtPercent: number }>;
  /** When many tickets are one problem; null: nobody looks. */
  incidents: IncidentConfig | null;
  capacity: CapacityConfig;
  placement: PlacementRules;
  /** How many automatically routed tickets a week people judge blindly. */
  auditSample: { perWeek: number };
  /** `weeklyFlags` null: agents are not told. */
  notifications: { channels: Record<string, NotifyChannel>; weeklyFlags: WeeklyFlags | null };
  ai: AiConfig;
  /** `embeddings`: whether a model may read the meaning of texts by the configured endpoint, which gets every text. */
  classifier: { embeddings: boolean };
}

export const HANDOFF_FIELDS = ['reason', 'tried', 'impact', 'evidence', 'questions'] as const;
export type HandoffField = (typeof HANDOFF_FIELDS)[number];

/* Category ids of the shipped demo (training texts use them): billing(invoice, refund, tax, payment_failed), login_access(password, mfa,
   locked_account), sso_identity(saml_setup, certificate, scim), integrations(crm, webhook, api), data_sync(missing_records,
   duplicate_records, schedule), reporting(export, dashboard, permissions), performance_outage(slow, down), bug(ui, crash, wrong_result),
   how_to(setup, feature), contract_renewal(upgrade, cancel, quote). */
export interface CategoryConfig {
  name: string;
  /** For the documentation and for whoever labels. */
  about: string;
  /** `team` takes this kind at its own level, in place of the route's. */
  subcategories: Record<string, { name: string; requiredSkills: string[]; team?: string }>;
  /** The routing matrix: which team at which level, needing which skills. */
  route: Partial<Record<Level, { team: string; requiredSkills: string[]; optionalSkills: string[] }>>;
  /** Overrides of the general thresholds. */
  thresholds: Partial<ConfidenceThresholds> | null;
}

export interface ConfidenceThresholds {
  /** At or above: route. */
  automate: number;
  /** Between: route only when a rule agrees. Below: triage. */
  suggest: number;
}

export const AGENT_CHOICE_MODES = ['balanced', 'round_robin', 'best_skill'] as const;

/**
 * Who is next: by priority and then due time; by due time and then priority; by age alone; by age, where each priority counts as one
 * starvation time of waiting.
 */
export const QUEUE_ORDERS = ['priority', 'sla', 'fifo', 'aged'] as const;
export type QueueOrder = (typeof QUEUE_ORDERS)[number];

/** What becomes of the tickets of an agent who goes offline or whose shift ends. */
export const OFFLINE_POLICIES = ['keep', 'requeue_unreplied', 'requeue_all', 'on_customer_reply', 'delegate'] as const;
export type OfflinePolicy = (typeof OFFLINE_POLICIES)[number];

export interface TeamConfig {
  name: string;
  level: Level;
  calendar: string;
  mode: (typeof AGENT_CHOICE_MODES)[number];
  /** Who is next in the queue. */
  order: QueueOrder;
  /** Lower first, for agents who serve several queues. */
  queueRank: number;
  /** After this long in the queue a ticket rises one priority. */
  starvationMs: number;
  /** Teams that help out after a wait, in business time of this team. */
  overflow: { team: string; afterMs: number }[];
  /** What is asked for at first and given up with time; null: optional skills and former agents only score. */
  relax: Relaxation | null;
  /** The team that gets what nobody else took, with an alert. */
  supervisor: { team: string; afterMs: number } | null;
  onOffline: OfflinePolicy;
  /** What this team promises for its own stay with a ticket, business ms by its own calendar; without one the SLA policy's `ownership`. */
  ola?: Record<Priority, number> | null;
  /** An assigned agent who does not react within this time loses the ticket; null switches it off. */
  acknowledgeMs: number | null;
  /** True for the queue that takes what nobody can classify. Exactly one team is. */
  triage: boolean;
}

export const IMPORTANCES = ['low', 'medium', 'high'] as const;
/** How long an optional skill is insisted on. */
export type Importance = (typeof IMPORTANCES)[number];

/** Business time of the team after which a demand is given up; 0: it is never made. Required skills are never given up. */
export interface Relaxation {
  /** Nobody but the agent who knows the ticket, while that agent works. */
  preferredMs: number;
  /** Optional skills of this importance. */
  lowMs: number;
  mediumMs: number;
  highMs: number;
}

/** Automatic assignments an agent gets at most in any window of this length. */
export interface RateWindow {
  tickets: number;
  perMs: number;
}

export interface PlacementRules {
  /** Agent statuses by the channels they take work on. Added to, or instead of, the built-in ones (domain/capacity.ts). */
  statuses: Record<string, { accepts: Channel[] }>;
  /** Against a flood: null switches it off. */
  rate: RateWindow | null;
  /** A narrower window for whoever has just come online or on shift. */
  ramp: (RateWindow & { forMs: number }) | null;
  /** The least proficiency with which an agent counts as having a required skill; 1 where none is named. */
  minProficiency: Record<string, number>;
  /** Of optional skills; medium where none is named. */
  importance: Record<string, Importance>;
  /** How long an agent who let a ticket lie, or declined it for now, is left out. */
  excludeForMs: number;
  /** How long an agent may be offline or off shift before the team's offline policy applies. */
  offlineGraceMs: number;
  /** An agent's client is gone when it has been silent for this long. */
  heartbeatMs: number;
  /** How long the agent of a requester's last ticket counts as the one who knows them. */
  affinityMs: number;
  /** Whether the shift brings agents online and offline who say nothing themselves. */
  scheduleSetsStatus: boolean;
}

export const DEFAULT_PLACEMENT: PlacementRules = {
  statuses: {}, rate: null, ramp: null, minProficiency: {}, importance: {}, excludeForMs: 10 * MINUTE_MS, offlineGraceMs: MINUTE_MS,
  heartbeatMs: 2 * MINUTE_MS, affinityMs: 7 * DAY_MS, scheduleSetsStatus: false,
};

export interface AgentConfig {
  name: string;
  /** Where the weekly mail goes; null: nowhere. */
  email?: string | null;
  teams: string[];
  /** Proficiency 1..10 by skill. */
  skills: Record<string, number>;
  /** Language codes the agent answers in. */
  languages: string[];
  /** Shift: a calendar id. */
  shift: string;
  /** Own caps; otherwise those of `capacity`. */
  caps: { total: number | null; channels: Partial<Record<Channel, number>> };
  seniority: 'junior' | 'regular' | 'senior';
  /** Days off, first and last included, by the date of the shift's zone. */
  timeOff: { from: string; to: string }[];
  /** Who gets the tickets first under the offline policy `delegate`. */
  delegate: string | null;
}

export interface CapacityConfig {
  /** Default cap by channel, and over all channels. */
  channels: Record<Channel, number>;
  total: number;
  /** What one ticket weighs, by channel. */
  weight: Record<Channel, number>;
}

/** What moves a ticket up by itself. */
export interface EscalationConfig {
  /** The customer sounds negative after a reply and had not before. */
  onNegativeTurn: boolean;
  /** The customer asks for a person or a manager. */
  onRequest: boolean;
  /** Nobody in the team could ever take it, and somebody a level up could. */
  onSkillGap: boolean;
  /** Accounts of at least this yearly value start a level up; null: never. */
  accountValueAtLeast: number | null;
  /** How long a level may keep a ticket, business time. */
  timeBoxMs: Partial<Record<Level, number>>;
  /** No trigger goes above this level by itself. */
  upTo: Level;
}

/** So many alike tickets of so many customers within the window are an incident. */
export interface IncidentConfig {
  windowMs: number;
  minTickets: number;
  /** Different accounts (requesters, where there is no account). */
  minAccounts: number;
  /** Its tickets are raised to at least this. */
  priority: Priority;
}

export const DEFAULT_RECLASSIFY_AFTER_MS = 30 * DAY_MS;

export interface LifecycleConfig {
  /** How long a customer's answer reopens a solved ticket. */
  reopenWindowMs: number;
  /** Escalate a ticket reopened this often; null: never. */
  escalateAfterReopens: number | null;
  /** A reply this long after the solution is read anew: another topic is routed as a new ticket would be; null: never. */
  reclassifyAfterMs: number | null;
}

/**
 * Everything must hold (`when` entries are ANDed; a list inside one is ORed). Category and subcategory are the model's best guess:
 * a rule never sees what another rule has set.
 */
export interface RuleCondition {
  category?: string[];
  subcategory?: string[];
  tier?: Tier[];
  accountIds?: string[];
  /** Persons, by the helpdesk's ids. */
  requesterIds?: string[];
  /** At least this yearly value. */
  accountValueAtLeast?: number;
  vip?: boolean;
  intents?: string[];
  sentiment?: string[];
  urgency?: Priority[];
  language?: string[];
  channel?: Channel[];
  /** Case-insensitive words or phrases, any of them, in subject or text. Matched outside Temporal; only the fact travels. */
  textContains?: string[];
  /** So many accounts, the ticket's own included, wrote about the same category (and subcategory, where one is read) within this time. */
  accountsAffected?: { atLeast: number; withinMs: number };
}

export interface Rule {
  id: string;
  /** Why it exists: tribal knowledge, written down. */
  why: string;
  source: string | null;
  reviewBy: string | null;
  when: RuleCondition;
  set: RuleEffects;
}

export interface RuleEffects {
  category?: string;
  subcategory?: string;
  /** Wins over the routing matrix. */
  team?: string;
  /** Which row of the routing matrix to read. */
  level?: Level;
  /** Added to those of the routing matrix. */
  requiredSkills?: string[];
  optionalSkills?: string[];
  /** Instead of the urgency the model read from the text. */
  priority?: Priority;
  /** Raises the priority, never lowers it; the most urgent of all matching rules counts. */
  priorityAtLeast?: Priority;
  /** Leave it to people. Competes with `team`: the earlier rule wins. */
  triage?: boolean;
}

/** The level in front of people. */
export interface AiConfig {
  /** Categories it answers in; empty: it is off. */
  categories: string[];
  /** An article less likely to help than this, 0..1, is not shown. */
  minRelevance: number;
  /** After so many answers that did not help, people take over. */
  maxAnswers: number;
  /** Accounts worth at least this much get a person at once; null: no account is. */
  accountValueBelow: number | null;
  /** Whether answers are worded by the configured language model; otherwise the article is quoted as it is. */
  draft: boolean;
  /** What a customer's silence after an answer means. */
  silence: { afterMs: number; then: (typeof AI_SILENCES)[number] };
}

export const AI_SILENCES = ['hand_over', 'solve'] as const;

export const DEFAULT_AI: AiConfig = {
  categories: [], minRelevance: 0.9, maxAnswers: 2, accountValueBelow: null, draft: false, silence: { afterMs: 3 * DAY_MS, then: 'hand_over' },
};
