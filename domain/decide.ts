/**
 * The decision on one event: given the state, the event and the facts, what becomes of the ticket. Pure: production, replay and
 * simulation all call this function, and the same inputs give the same plan.
 */
import { act, adjust, close, solve } from './act.ts';
import { handOver, startAi, takeAiResult } from './ai-level.ts';
import { silenceEndsAtMs } from './ai-stay.ts';
import { advanceClocks, changeStatus, finishPlan, labelsOf, record, sendToQueue, startDraft, type Draft, type Facts, type Target } from './draft.ts';
import { tellLateConsults } from './consult.ts';
import { escalateByClock, standing } from './escalation.ts';
import type { Plan, ReleaseReason, StuckReason, TicketEvent } from './events.ts';
import { giveBack, startOver } from './give-back.ts';
import { showIncident } from './incident-member.ts';
import { agentOf, refusedOutcome, whyNotNow, type Refusal } from './lifecycle.ts';
import { routeNewTicket } from './routing.ts';
import { own } from './routing-matrix.ts';
import type { LadderStep } from './sla.ts';
import type { TicketState } from './ticket.ts';
import { escalateAtOpening, escalateByTimeBox } from './triggers.ts';
import { whyNotByConfig } from './why-not.ts';

export type { Facts } from './draft.ts';

/**
 * @param state the ticket before the event; not changed.
 * @returns the plan: new state, timeline entries, placement order, effects, labels and reasons; or a refusal with its reason.
 * @throws RangeError when the config lacks what its own check demands (no triage team, no SLA policy).
 */
export function decide(state: TicketState, event: TicketEvent, facts: Facts): Plan {
  const refusal = whyNot(state, event, facts);
  if (refusal) return refusedPlan(state, event, facts, refusal);
  const draft = startDraft(state, event, facts);
  switch (event.type) {
    case 'opened':
      open(draft, event);
      break;
    case 'action':
      act(draft, event.action, event.actor, event.bodyId);
      break;
    case 'assigned':
      if (event.released) noteRelease(draft, event.released);
      assign(draft, event.agent, event.v);
      break;
    case 'released':
      release(draft, event);
      break;
    case 'stuck':
      stuck(draft, event.reason);
      break;
    case 'ai_result':
      takeAiResult(draft, event.result);
      break;
    case 'due':
      due(draft);
      break;
    case 'malformed': // refused above
      break;
  }
  // A warning or a look must not make an agent's reading stale; a move must.
  if (!isQuiet(event) || draft.placement !== null) draft.state.version += 1;
  return finishPlan(draft);
}

function isQuiet(event: TicketEvent): boolean {
  return event.type === 'due' || event.type === 'stuck' || (event.type === 'action' && event.action.name === 'viewing');
}

function whyNot(state: TicketState, event: TicketEvent, facts: Facts): Refusal | null {
  const refusal = whyNotNow(state, event);
  if (refusal || event.type !== 'action') return refusal;
  return whyNotByConfig(state, event, facts) ?? whyNotTake(event.actor, event.action.name, facts);
}

function whyNotTake(actor: string, name: string, facts: Facts): Refusal | null {
  const agent = agentOf(actor);
  if (name !== 'accept' || agent === null || own(facts.config.agents, agent) !== undefined) return null;
  return { code: 'unknown-target', reason: `actor: agent "${agent}" is not in routing.yaml` };
}

function refusedPlan(state: TicketState, event: TicketEvent, facts: Facts, refusal: Refusal): Plan {
  const draft = startDraft(state, event, facts);
  // A customer who writes to a closed ticket must be heard: the message opens a follow-up.
  if (refusal.code === 'closed' && event.type === 'action' && event.action.name === 'customer_reply' && event.bodyId !== null) {
    const { id: key, bodyId, atMs } = event;
    const message = { key, bodyId, atMs };
    draft.effects.push(state.merged ? { kind: 'redirect', ...message, to: state.merged.into } : { kind: 'follow_up', ...message });
  } else if ((event.type === 'action' || event.type === 'malformed') && state.status !== 'closed') {
    // Whoever sent a bare signal has no other place to learn about it.
    record(draft, 'refused', `Refused (${refusal.code}): ${refusal.reason}`);
  }
  return {
    outcome: refusedOutcome(state, refusal),
    state: draft.state,
    timeline: draft.timeline,
    placement: null,
    effects: draft.effects,
    labels: labelsOf(draft.state),
    reasons: [refusal.reason],
    ledger: [],
  };
}

function open(draft: Draft, event: Extract<TicketEvent, { type: 'opened' }>): void {
  const { state, facts } = draft;
  const decision = routeNewTicket({
    understanding: event.understanding,
    context: event.context,
    channel: state.channel,
    accountId: state.accountId,
    requesterId: state.requesterId,
    matchedPhrases: facts.matchedPhrases,
    ...(facts.accountsAffected && { accountsAffected: facts.accountsAffected }),
    config: facts.config,
    configVersion: facts.configVersion,
  });
  record(draft, 'opened', 'The customer wrote', { bodyId: event.bodyId });
  Object.assign(state, {
    openedAtMs: facts.nowMs,
    understanding: event.understanding,
    context: event.context,
    language: decision.language,
    sentiment: event.understanding.sentiment,
    intents: event.understanding.intents,
    mode: decision.mode,
    category: { value: decision.category, by: decision.by.category },
    subcategory: decision.subcategory,
    priority: { value: decision.priority, by: decision.by.priority },
  } satisfies Partial<TicketState>);
  state.status = event.status ?? 'new';
  draft.happenings.push({ kind: 'opened', byCustomer: event.byAgent !== true, status: state.status });
  record(draft, 'routed', `Routed to ${decision.team} (${decision.mode})`, {
    data: { decision: { ...decision, reasons: undefined }, reasons: decision.reasons },
  });
  draft.reasons.push(...decision.reasons);
  if (facts.incident) showIncident(draft, facts.incident);
  if (state.status === 'solved') return arriveSolved(draft, decision);
  if (state.status === 'new' && event.byAgent !== true && startAi(draft, event, decision)) return;
  sendToQueue(draft, decision);
  escalateAtOpening(draft);
}

/** Solved elsewhere before it came: nobody needs to take it unless the customer writes again. */
function arriveSolved({ state, facts }: Draft, { team, level, requiredSkills, optionalSkills }: Target): void {
  Object.assign(state, { team, level, requiredSkills, optionalSkills, solvedAtMs: facts.nowMs } satisfies Partial<TicketState>);
  state.reopenUntilMs = facts.nowMs + facts.config.lifecycle.reopenWindowMs;
}

function assign(draft: Draft, agent: string, v: number): void {
  const { state, facts } = draft;
  state.placement = { ...state.placement, state: 'assigned', agent, v };
  if (state.lastAgent !== null && state.lastAgent !== agent) state.reassignments += 1;
  state.lastAgent = agent;
  record(draft, 'assigned', `Assigned to ${agent} in ${state.team ?? 'no team'}`, { data: { agent } });
  draft.happenings.push({
    kind: 'assigned',
    agent,
    calendar: facts.config.agents[agent]?.shift ?? facts.config.teams[state.team ?? '']?.calendar ?? '',
    targetMs: facts.config.teams[state.team ?? '']?.acknowledgeMs ?? null,
  });
  if (state.placement.isTaken) draft.happenings.push({ kind: 'acknowledged' });
  if (state.status === 'new') changeStatus(draft, 'open', false);
}

/** The sweep has put it back into the queue already: here it becomes known. */
function release(draft: Draft, { agent, v, reason }: Extract<TicketEvent, { type: 'released' }>): void {
  const { state } = draft;
  state.placement = { ...state.placement, state: 'waiting', agent: null, v, isTaken: false };
  noteRelease(draft, { agent, reason });
  draft.happenings.push({ kind: 'unassigned' });
}

function noteRelease(draft: Draft, { agent, reason }: { agent: string; reason: ReleaseReason }): void {
  record(draft, 'requeued', `${agent} is away (${reason}); back in the queue of ${draft.state.team ?? 'no team'}`, { data: { released: reason, agent } });
}

function stuck(draft: Draft, reason: StuckReason): void {
  const { team } = draft.state;
  switch (reason) {
    case 'unroutable':
      record(draft, 'alert', `Nobody who is configured could ever take it from ${team ?? 'no team'}: hand it off, or add the skill or language`, { data: { alert: reason } });
      return;
    case 'supervisor':
      record(draft, 'alert', `Nobody in ${team ?? 'no team'} has taken it; its supervisors are asked`, { data: { alert: reason } });
      return;
    case 'exhausted':
      startOver(draft);
      sendToQueue(draft, standing(draft));
  }
}

function due(draft: Draft): void {
  const { state, facts } = draft;
  if (state.reopenUntilMs !== null && facts.nowMs >= state.reopenUntilMs) return close(draft, 'Closed: the reopen window is over');
  const silentAtMs = silenceEndsAtMs(state);
  if (silentAtMs !== null && facts.nowMs >= silentAtMs) {
    if (facts.config.ai.silence.then === 'solve') return solve(draft, { resolution: 'ai_silence' }, null);
    handOver(draft, 'silence');
  }
  draft.happenings.push({ kind: 'time' });
  tellLateConsults(draft);
  const ladder = advanceClocks(draft);
  if (draft.ledger.some(({ clock, kind }) => clock === 'acknowledge' && kind === 'breach')) {
    const { agent } = draft.state.placement;
    if (agent !== null) giveBack(draft, agent, { forGood: false, why: `${agent} did not react in time` });
  }
  if (draft.ledger.some(({ clock, kind }) => clock === 'time_box' && kind === 'breach')) escalateByTimeBox(draft);
  for (const step of oncePerKind(ladder)) {
    switch (step.do) {
      case 'rerank':
        record(draft, 'sla', `${step.clock}: moved up the queue at ${step.atPercent} %`);
        adjust(draft);
        break;
      case 'escalate':
        escalateByClock(draft, step.clock, facts);
        break;
      case 'page':
        record(draft, 'sla', `${step.clock}: the manager is called at ${step.atPercent} %`, { data: { ladder: 'page', clock: step.clock } });
        break;
    }
  }
}

/** Several clocks may ask for the same step at one moment: one escalation is enough. */
function oncePerKind(ladder: readonly LadderStep[]): LadderStep[] {
  return ladder.filter((step, at) => ladder.findIndex((other) => other.do === step.do) === at);
}
