/** What each action of a person does to the ticket. One function per action; decide.ts has checked that it is allowed. */
import { DECLINE_REASONS, type Action, type ActionFields, type ActionName } from './actions.ts';
import { handOver, hearAnswer } from './ai-level.ts';
import { answerConsult, openConsult, withdrawConsults } from './consult.ts';
import { actorOf, changeStatus, letGo, policyOf, record, sendToAgent, sendToQueue, specOf, type Draft, type Target } from './draft.ts';
import { escalate, remember, standing, targetAt } from './escalation.ts';
import { giveBack } from './give-back.ts';
import { packHandoff } from './handoff.ts';
import { incidentReply, joinIncident, leaveIncident } from './incident-member.ts';
import { linkIssue, resolveIssue } from './issue.ts';
import { agentOf, awaitsAcknowledge, isAi } from './lifecycle.ts';
import { absorb, mergeInto } from './merge.ts';
import { reopen, reopenByCustomer } from './reopen.ts';
import { routeFor, triageTeam } from './routing.ts';
import { own } from './routing-matrix.ts';
import { escalateByMessage } from './triggers.ts';

type Fields<A extends ActionName> = ActionFields<A>;

/** Carries an allowed action out on the draft. */
export function act(draft: Draft, action: Action, actor: string, bodyId: string | null): void {
  switch (action.name) {
    case 'accept':
      return accept(draft, actor);
    case 'viewing':
      return view(draft, action, actor);
    case 'decline':
      return decline(draft, action);
    case 'reply':
      return reply(draft, action, bodyId);
    case 'customer_reply':
      return customerReply(draft, action, bodyId);
    case 'note':
      return record(draft, 'note', 'Internal note', { bodyId });
    case 'hand_off':
      return handOff(draft, action, bodyId);
    case 'escalate':
      return escalate(draft, action, bodyId);
    case 'flag_misroute':
      return flag(draft, action, bodyId);
    case 'set_priority':
      return setPriority(draft, action);
    case 'set_category':
      return setCategory(draft, action);
    case 'pend':
      return wait(draft, action.onHold === true);
    case 'resume':
      // Whoever takes it up again takes it out of the ai level's hands.
      return draft.state.level === 'ai' ? handOver(draft, 'other') : goOn(draft, 'Open again', true);
    case 'solve':
      return solve(draft, action, bodyId);
    case 'reopen':
      return reopen(draft, 'Reopened by hand');
    case 'close':
      return close(draft, 'Closed by hand');
    case 'link_issue':
      return linkIssue(draft, action, bodyId);
    case 'resolve_issue':
      if (draft.state.status === 'pending' || draft.state.status === 'on_hold') goOn(draft, 'Open again: the issue is resolved', false);
      return resolveIssue(draft, action, bodyId);
    case 'consult':
      return openConsult(draft, action, actor, bodyId);
    case 'answer_consult':
      return answerConsult(draft, action, actor, bodyId);
    case 'request_feature':
      return requestFeature(draft, action, bodyId);
    case 'merge':
      mergeInto(draft, action.into);
      return close(draft, `Closed: merged into ${action.into}`);
    case 'absorb':
      return takeOver(draft);
    case 'join_incident':
      joinIncident(draft, action.incident);
      draft.effects.push({ kind: 'incident_member', incident: action.incident });
      return adjust(draft);
    case 'leave_incident':
      return leaveIncident(draft);
    case 'incident_reply':
      incidentReply(draft, action, bodyId);
      if (action.solve === true && draft.state.status !== 'solved') solve(draft, { resolution: 'incident' }, null);
  }
}

function accept(draft: Draft, actor: string): void {
  const { state } = draft;
  const agent = agentOf(actor);
  if (state.placement.agent === null && agent !== null) {
    record(draft, 'accepted', `${agent} took the ticket from the queue`);
    return sendToAgent(draft, agent, standing(draft), true);
  }
  const handedOver = state.handedOver ?? null;
  if (handedOver?.acknowledgedBy === null) state.handedOver = { ...handedOver, acknowledgedBy: agent ?? actor };
  record(draft, 'accepted', `${agent ?? actor} accepted the ticket`, handedOver ? { data: { waybill: handedOver.waybill } } : {});
  draft.happenings.push({ kind: 'acknowledged' });
}

/** Whoever looks at a ticket, or writes, has acknowledged it. Said again and again, it is noted once. */
function view(draft: Draft, { drafting }: Fields<'viewing'>, actor: string): void {
  const { state } = draft;
  if (agentOf(actor) !== state.placement.agent || !awaitsAcknowledge(state)) return;
  record(draft, 'accepted', `${state.placement.agent ?? actor} ${drafting === true ? 'is writing an answer' : 'has it open'}`);
  draft.happenings.push({ kind: 'acknowledged' });
}

function decline(draft: Draft, { reason }: Fields<'decline'>): void {
  const agent = draft.state.placement.agent;
  if (agent === null) return; // refused before
  giveBack(draft, agent, { forGood: !DECLINE_REASONS[reason].reassignable, why: `${agent} declined it (${reason})`, data: { declined: reason, agent } });
}

function reply(draft: Draft, { pend }: Fields<'reply'>, bodyId: string | null): void {
  record(draft, 'agent_reply', 'Public reply', { bodyId });
  const isPerson = !isAi(actorOf(draft.event));
  if (isPerson) draft.state.repliedAtMs = draft.facts.nowMs;
  if (isPerson || policyOf(draft.state, draft.facts.config).countAiReplies === true) draft.happenings.push({ kind: 'agent_public_reply' });
  if (pend === true && draft.state.placement.agent !== null && draft.state.status !== 'solved') wait(draft, false);
}

function customerReply(draft: Draft, { autoReply }: Fields<'customer_reply'>, bodyId: string | null): void {
  const { state, facts } = draft;
  if (autoReply === true) return record(draft, 'customer_message', 'Automatic reply: changes nothing', { bodyId });
  record(draft, 'customer_message', 'The customer wrote', { bodyId });
  draft.state.customerWroteAtMs = draft.facts.nowMs;
  if (draft.state.status === 'solved') reopenByCustomer(draft, bodyId);
  draft.happenings.push({ kind: 'customer_message' });
  if (draft.state.status === 'pending' || draft.state.status === 'on_hold') goOn(draft, 'Open again: the customer wrote', false);
  const before = state.sentiment;
  if (facts.heard) {
    state.sentiment = facts.heard.sentiment;
    state.intents = [...new Set([...state.intents, ...facts.heard.intents])];
  }
  if (state.level === 'ai') {
    if (hearAnswer(draft, bodyId) === 'helped') solve(draft, { resolution: 'ai_confirmed' }, null);
  } else if (facts.heard) escalateByMessage(draft, facts.heard, before);
}

/** One conversation out of two. A customer who waited on the other ticket waits here now. */
function takeOver(draft: Draft): void {
  const { other } = draft.facts;
  if (!other) return;
  absorb(draft, other);
  if (draft.state.status === 'solved' && other.state.merged?.wasOpen === true) reopen(draft, `Reopened: ${other.ticketId} was still open`);
}

function requestFeature(draft: Draft, { feature }: Fields<'request_feature'>, bodyId: string | null): void {
  const { accountId, context } = draft.state;
  record(draft, 'feature', `Asks for ${feature}`, { bodyId, data: { feature } });
  draft.effects.push({ kind: 'feature', feature, accountId, accountValue: context?.accountValue ?? 0 });
}

function handOff(draft: Draft, fields: Fields<'hand_off'>, bodyId: string | null): void {
  const { team, level, agent, reason } = fields;
  const { state, facts } = draft;
  const target = agent === undefined ? handOffTarget(draft, team, level) : standingWith(draft, agent);
  const to = agent ?? target.team;
  const pack = packHandoff({ state, to: target, fields: { ...fields, reason: reason ?? '' }, bodyId, config: facts.config, nowMs: facts.nowMs });
  record(draft, 'handoff', `Handed off to ${to} (${target.level})${reason === undefined ? '' : `: ${reason}`}`, {
    bodyId,
    data: { from: pack.from, to: { ...target, agent: agent ?? null }, package: pack, reason: reason ?? null },
  });
  const cameBack = [...state.cameFrom].reverse().find((stay) => stay.team === target.team);
  remember(state);
  state.handoffs += 1;
  state.mode = agent === undefined && target.team === triageTeam(facts.config) ? 'triage' : 'manual';
  draft.reasons.push(`A person handed it to ${to}`);
  if (agent !== undefined) return sendToAgent(draft, agent, target);
  const formerAgent = cameBack?.agent ?? null;
  const returned = formerAgent !== null && own(facts.config.agents, formerAgent) !== undefined ? formerAgent : null;
  sendToQueue(draft, target, returned);
}

function handOffTarget(draft: Draft, team: string | undefined, level: Fields<'hand_off'>['level']): Target {
  const { state, facts } = draft;
  if (level !== undefined) {
    const target = targetAt(state, level, facts.config);
    if (target) return target;
  }
  const id = team ?? triageTeam(facts.config);
  const teamLevel = facts.config.teams[id]?.level ?? state.level;
  const route = routeFor(state.category.value, state.subcategory, teamLevel, facts.config);
  // The matrix knows what the category needs in its own team; a team chosen by hand is trusted to know its job.
  const skills = route?.team === id ? route : { requiredSkills: [], optionalSkills: [] };
  return { team: id, level: teamLevel, requiredSkills: skills.requiredSkills, optionalSkills: skills.optionalSkills };
}

/** The ticket stays in its team when the agent is in it, and moves to the agent's first team otherwise. */
function standingWith(draft: Draft, agent: string): Target {
  const here = standing(draft);
  const teams = draft.facts.config.agents[agent]?.teams ?? [];
  const first = teams[0];
  return teams.includes(here.team) || first === undefined ? here : handOffTarget(draft, first, undefined);
}

function flag(draft: Draft, fields: Fields<'flag_misroute'>, bodyId: string | null): void {
  const { state } = draft;
  const { kind, category, team, priority } = fields;
  record(draft, 'flagged', `Flagged as misrouted: ${kind}`, {
    bodyId,
    data: { kind, category, team, priority, was: { category: state.category.value, team: state.team, priority: state.priority.value } },
  });
  state.flags += 1;
  if (priority !== undefined) setPriority(draft, { priority });
  else if (kind === 'should_expedite') setPriority(draft, { priority: 'urgent' });
  if (category !== undefined) state.category = { value: category, by: 'manual' };
  if (category !== undefined) state.subcategory = null;
  if (state.status === 'solved') return;
  if (team !== undefined) return moveAfterFlag(draft, handOffTarget(draft, team, undefined));
  if (category !== undefined) reroute(draft);
}

function moveAfterFlag(draft: Draft, target: Target): void {
  remember(draft.state);
  draft.state.handoffs += 1;
  draft.state.mode = 'manual';
  draft.reasons.push(`An agent's flag sends it to ${target.team}`);
  sendToQueue(draft, target);
}

function setPriority(draft: Draft, { priority }: Fields<'set_priority'>): void {
  const { state } = draft;
  if (state.priority.value !== priority) record(draft, 'changed', `Priority ${state.priority.value} → ${priority}`);
  state.priority = { value: priority, by: 'manual' };
  draft.happenings.push({ kind: 'retarget' });
  adjust(draft);
}

function setCategory(draft: Draft, { category, subcategory }: Fields<'set_category'>): void {
  const { state } = draft;
  record(draft, 'changed', `Category ${state.category.value ?? 'none'} → ${category}`, {
    data: { was: state.category.value, category, subcategory: subcategory ?? null, wasMode: state.mode },
  });
  state.category = { value: category, by: 'manual' };
  state.subcategory = subcategory ?? null;
  // Decided, wherever it goes: the team that sorts may also be the team that solves.
  state.mode = 'manual';
  reroute(draft);
}

/** Sends the ticket where its category belongs at this level; it stays when that is where it is. */
function reroute(draft: Draft): void {
  const { state, facts } = draft;
  const target = targetAt(state, state.level, facts.config);
  if (!target) return;
  if (target.team === state.team) {
    state.requiredSkills = target.requiredSkills;
    state.optionalSkills = target.optionalSkills;
    return adjust(draft);
  }
  moveAfterFlag(draft, target);
}

function wait(draft: Draft, onHold: boolean): void {
  changeStatus(draft, onHold ? 'on_hold' : 'pending', true);
  record(draft, 'status', onHold ? 'On hold' : 'Waiting for the customer');
  adjust(draft);
}

function goOn(draft: Draft, why: string, byAgent: boolean): void {
  changeStatus(draft, 'open', byAgent);
  record(draft, 'status', why);
  adjust(draft);
}

/** Solved; the reopen window starts. */
export function solve(draft: Draft, { resolution }: Fields<'solve'>, bodyId: string | null): void {
  const { state, facts } = draft;
  record(draft, 'status', `Solved${resolution === undefined ? '' : `: ${resolution}`}`, { bodyId });
  changeStatus(draft, 'solved', true);
  state.solvedAtMs = facts.nowMs;
  state.resolution = resolution ?? null;
  state.reopenUntilMs = facts.nowMs + facts.config.lifecycle.reopenWindowMs;
  withdrawConsults(draft);
  draft.happenings.push({ kind: 'ownership', to: null });
  letGo(draft, 'idle');
}

/** The end. Used by the reopen window's timer too. */
export function close(draft: Draft, why: string): void {
  const { state, facts } = draft;
  record(draft, 'closed', why);
  changeStatus(draft, 'closed', false);
  state.closedAtMs = facts.nowMs;
  state.reopenUntilMs = null;
  withdrawConsults(draft);
  draft.happenings.push({ kind: 'closed' });
  letGo(draft, 'closed');
}

/** Weight, rank or skills changed; holder and placement stay. A new placement ordered in the same step says it all already. */
export function adjust(draft: Draft): void {
  const { state, facts } = draft;
  if (state.placement.state === 'none') return;
  if (draft.placement !== null) {
    if (draft.placement.kind !== 'release') draft.placement.spec = specOf(state, facts.config, draft.placement.spec.prefer);
    return;
  }
  draft.placement = { kind: 'adjust', epoch: state.placement.epoch, spec: specOf(state, facts.config, null) };
}
