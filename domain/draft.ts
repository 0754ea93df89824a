/**
 * A plan being written: the new state, the timeline entries and the clock happenings of one event, collected until `finishPlan`
 * advances the clocks and seals it. Used by decide.ts, act.ts and escalation.ts; nothing outlives one decision.
 */
import { silenceEndsAtMs } from './ai-stay.ts';
import type { RoutingConfig } from './config.ts';
import type { Effect, EventOutcome, PlacementOrder, PlacementSpec, Plan, TicketEvent, TicketLabels, TimelineEntry } from './events.ts';
import { consultDueAtMs } from './consult-state.ts';
import type { Grouping } from './incident.ts';
import type { AccountsAffected } from './rules.ts';
import { advanceSla, type LadderStep, type LedgerEntry, type SlaHappening, type SlaPolicy } from './sla.ts';
import { triageTeam } from './routing.ts';
import { own } from './routing-matrix.ts';
import { PRIORITIES, type Level, type Sentiment, type Status, type TicketState, type Understanding, type Verdict } from './ticket.ts';

/** What a decision may look at besides state and event. All of it is recorded, so a decision can be replayed. */
export interface Facts {
  nowMs: number;
  config: RoutingConfig;
  configVersion: string;
  /** Configured phrases found in the text (rules with `textContains`). */
  matchedPhrases: string[];
  /** How many accounts wrote about the same thing lately (rules with `accountsAffected`); absent when no rule asks. */
  accountsAffected?: AccountsAffected[];
  /** How a customer's later message sounds; absent when nobody has listened. */
  heard?: Heard | null;
  /** A late reply to a solved ticket, read as a new ticket's text would be. */
  anew?: Understanding | null;
  /** The other ticket of a merge, as last committed; null when there is none. */
  other?: OtherTicket | null;
  /** What a new ticket's likeness to others shows. */
  incident?: FoundIncident | null;
}

/** An incident that a new ticket showed or belongs to. */
export interface FoundIncident extends Grouping {
  category: string | null;
}

export interface Heard {
  sentiment: Sentiment;
  intents: string[];
  /** As an answer to "did this help?". */
  verdict?: Verdict;
}

export interface OtherTicket {
  ticketId: string;
  state: TicketState;
  /** Another merge of one of the two is under way, with this ticket. */
  busyWith?: string;
}

export interface Draft {
  state: TicketState;
  readonly event: TicketEvent;
  readonly facts: Facts;
  timeline: TimelineEntry[];
  happenings: SlaHappening[];
  placement: PlacementOrder | null;
  effects: Effect[];
  ledger: LedgerEntry[];
  reasons: string[];
}

export function startDraft(state: TicketState, event: TicketEvent, facts: Facts): Draft {
  return {
    // Shallow: nested values are replaced, never written into.
    state: { ...state, decisions: state.decisions + 1, configVersion: facts.configVersion },
    event,
    facts,
    timeline: [],
    // A new config may hold new targets: the clocks must hear of it.
    happenings: state.decisions > 0 && state.configVersion !== facts.configVersion ? [{ kind: 'retarget' }] : [],
    placement: null,
    effects: [],
    ledger: [],
    reasons: [],
  };
}

export function actorOf(event: TicketEvent): string {
  switch (event.type) {
    case 'action':
    case 'malformed':
      return event.actor;
    case 'opened':
      return 'requester';
    case 'ai_result':
      return 'ai';
    case 'assigned':
    case 'released':
    case 'stuck':
    case 'due':
      return 'system/waybill';
  }
}

/** Adds one entry to the timeline; numbers run on from the carried length, so entries are never lost, doubled or reordered. */
export function record(
  draft: Draft,
  kind: TimelineEntry['kind'],
  summary: string,
  more: { bodyId?: string | null; data?: Record<string, unknown> } = {},
): void {
  draft.state.timelineLength += 1;
  draft.timeline.push({
    n: draft.state.timelineLength,
    eventId: draft.event.id,
    atMs: draft.event.atMs ?? draft.facts.nowMs,
    actor: actorOf(draft.event),
    kind,
    summary,
    bodyId: more.bodyId ?? null,
    data: more.data ?? null,
  });
}

/** @param byAgent true when the holder did it, which also acknowledges the ticket. */
export function changeStatus(draft: Draft, to: Status, byAgent: boolean): void {
  const from = draft.state.status;
  if (from === to) return;
  draft.state.status = to;
  if (byAgent) draft.happenings.push({ kind: 'acknowledged' });
  draft.happenings.push({ kind: 'status', from, to });
}

/** Where a ticket should stand. */
export interface Target {
  team: string;
  level: Level;
  requiredSkills: string[];
  optionalSkills: string[];
}

/**
 * Orders a new placement in a team's queue. Entry time is kept inside the same team, so a requeued ticket keeps its turn.
 * @param prefer agent to ask first, e.g. the one who had it before.
 */
export function sendToQueue(draft: Draft, target: Target, prefer: string | null = null): void {
  const { state, facts } = draft;
  const sameTeam = state.team === target.team;
  moveTo(draft, target);
  state.placement = {
    epoch: state.placement.epoch + 1,
    state: 'waiting',
    v: 0,
    agent: null,
    enteredAtMs: sameTeam ? state.placement.enteredAtMs : facts.nowMs,
    excluded: sameTeam ? state.placement.excluded : [],
    resting: sameTeam ? (state.placement.resting ?? {}) : {},
    isTaken: false,
  };
  draft.happenings.push({ kind: 'unassigned' });
  draft.placement = { kind: 'place', epoch: state.placement.epoch, spec: specOf(state, facts.config, prefer) };
}

/**
 * A person named the agent: no capacity or skill is asked.
 * @param isTaken true when it was the agent who took it.
 */
export function sendToAgent(draft: Draft, agent: string, target: Target, isTaken = false): void {
  const { state, facts } = draft;
  moveTo(draft, target);
  state.placement = { ...state.placement, epoch: state.placement.epoch + 1, state: 'waiting', v: 0, agent: null, excluded: [], resting: {}, isTaken };
  state.mode = 'manual';
  draft.happenings.push({ kind: 'unassigned' });
  draft.placement = { kind: 'manual', epoch: state.placement.epoch, agent, spec: specOf(state, facts.config, agent) };
}

/** Nobody holds the ticket any more. */
export function letGo(draft: Draft, to: 'idle' | 'closed'): void {
  const { state } = draft;
  state.placement = { ...state.placement, epoch: state.placement.epoch + 1, state: 'none', v: 0, agent: null, excluded: [], resting: {}, isTaken: false };
  draft.happenings.push({ kind: 'unassigned' });
  draft.placement = { kind: 'release', epoch: state.placement.epoch, to };
}

function moveTo(draft: Draft, target: Target): void {
  const { state } = draft;
  if (state.team !== target.team || state.level !== target.level) draft.happenings.push({ kind: 'ownership', to: target.team });
  if (state.team === null || state.level !== target.level) startTimeBox(draft, target);
  // The ai level waited for the customer; whoever gets it now does not.
  if (state.level === 'ai' && target.level !== 'ai' && state.status === 'pending') changeStatus(draft, 'open', false);
  state.team = target.team;
  state.level = target.level;
  state.requiredSkills = target.requiredSkills;
  state.optionalSkills = target.optionalSkills;
}

/** How long a level may have a ticket before it goes up, in business time of the team that got it. */
export function startTimeBox({ happenings, facts: { config } }: Draft, { team, level }: Pick<Target, 'team' | 'level'>): void {
  happenings.push({ kind: 'level', calendar: config.teams[team]?.calendar ?? '', targetMs: config.escalation.timeBoxMs[level] ?? null });
}

/** What the queue needs to know about the ticket now. */
export function specOf(state: TicketState, config: RoutingConfig, prefer: string | null): PlacementSpec {
  const resting = state.placement.resting ?? {};
  const waits = state.status === 'pending' || state.status === 'on_hold';
  return {
    team: state.team ?? triageTeam(config),
    level: state.level,
    category: state.category.value,
    requiredSkills: state.requiredSkills,
    optionalSkills: state.optionalSkills,
    language: state.language,
    channel: state.channel,
    rank: PRIORITIES.indexOf(state.priority.value),
    nextDueAtMs: earliestTarget(state),
    enteredAtMs: state.placement.enteredAtMs,
    weight: waits ? 0 : config.capacity.weight[state.channel],
    excluded: state.placement.excluded,
    ...(Object.keys(resting).length > 0 && { resting }),
    prefer,
    tier: state.context?.tier ?? 'free',
    ...(state.context?.vip === true && { vip: true }),
    ...(typeof state.context?.accountTeam === 'string' && { accountTeam: state.context.accountTeam }),
    ...(typeof state.context?.recentAgent === 'string' && { recentAgent: state.context.recentAgent }),
  };
}

function earliestTarget(state: TicketState): number | null {
  const targets = state.sla.open.flatMap((clock) => (clock.dueAtMs === null ? [] : [clock.dueAtMs]));
  return targets.length > 0 ? Math.min(...targets) : null;
}

/** First policy that takes the account's tier, with the own promise of the team that has the ticket. */
export function policyOf(state: TicketState, config: RoutingConfig): SlaPolicy {
  const tier = state.context?.tier ?? 'free';
  const policy = config.slaPolicies.find(({ tiers }) => tiers === null || tiers.includes(tier)) ?? config.slaPolicies.at(-1);
  if (!policy) throw new RangeError('routing.yaml: slaPolicies is empty; at least one policy is needed');
  const team = own(config.teams, state.team ?? '');
  if (!team?.ola) return policy;
  return { ...policy, targets: { ...policy.targets, ownership: team.ola }, calendars: { ...policy.calendars, ownership: team.calendar } };
}

/**
 * Lets the clocks hear what happened so far and writes what they answer into the state and the timeline.
 * @returns the ladder steps that fall due with it.
 */
export function advanceClocks(draft: Draft): LadderStep[] {
  const { state, facts } = draft;
  const result = advanceSla(state.sla, draft.happenings, {
    nowMs: facts.nowMs,
    policy: policyOf(state, facts.config),
    priority: state.priority.value,
    calendars: facts.config.calendars,
    configVersion: facts.configVersion,
  });
  draft.happenings = [];
  draft.ledger.push(...result.ledger);
  state.sla = result.sla;
  state.slaState = result.slaState;
  state.dueAtMs = soonest(result.nextThresholdAtMs, state.reopenUntilMs, consultDueAtMs(state), silenceEndsAtMs(state));
  for (const entry of result.ledger) {
    if (entry.kind === 'warn' || entry.kind === 'breach') record(draft, 'sla', ledgerSentence(entry));
  }
  return result.ladder;
}

function ledgerSentence({ clock, instance, kind, thresholdPercent }: LedgerEntry): string {
  const which = instance > 1 ? `${clock} #${instance}` : clock;
  return kind === 'breach' ? `${which} is late: target missed` : `${which} reached ${thresholdPercent ?? 0} % of its target`;
}

function soonest(...moments: (number | null)[]): number | null {
  const known = moments.filter((moment) => moment !== null);
  return known.length > 0 ? Math.min(...known) : null;
}

/** Seals the plan: clocks first, so that state, queue order and labels agree. */
export function finishPlan(draft: Draft): Plan {
  if (draft.happenings.length > 0) advanceClocks(draft);
  const { state } = draft;
  refreshQueueOrder(draft);
  const outcome: EventOutcome = { result: 'applied', version: state.version, status: state.status };
  return {
    outcome,
    state,
    timeline: draft.timeline,
    placement: draft.placement,
    effects: draft.effects,
    labels: labelsOf(state),
    reasons: draft.reasons,
    ledger: draft.ledger,
  };
}

/** The order was written before the clocks spoke; what the queue sorts by is known only now. */
function refreshQueueOrder(draft: Draft): void {
  const order = draft.placement;
  if (order === null || order.kind === 'release') return;
  order.spec.nextDueAtMs = earliestTarget(draft.state);
}

/** The fields ops filter by. */
export function labelsOf(state: TicketState): TicketLabels {
  return {
    status: state.status,
    slaState: state.slaState,
    category: state.category.value ?? 'none',
    team: state.team ?? 'none',
    level: state.level,
    priority: state.priority.value,
    tier: state.context?.tier ?? 'unknown',
    assignee: state.placement.agent ?? 'none',
    mode: state.mode,
    nextDueAtMs: earliestTarget(state),
    reassignments: state.reassignments,
  };
}
