/**
 * The level in front of people: answers from the organisation's own articles, asks whether that helped, and steps aside at the first
 * sign that a person is wanted. It never guesses: without an article that is likely to help the ticket goes on at once.
 */
import type { EscalationReason } from './actions.ts';
import { changeStatus, policyOf, record, type Draft } from './draft.ts';
import { escalate } from './escalation.ts';
import type { AiResult, TicketEvent } from './events.ts';
import type { RoutingDecision } from './routing.ts';
import type { AiStay, TicketState } from './ticket.ts';

/** Wishes that nobody but a person can fulfil. */
const HUMAN_INTENTS = ['human_request', 'manager_request'];

/** Why people take a new ticket at once. Null: the ai level tries first. */
function whyNotAi({ state, facts: { config } }: Draft, { mode, category, level, priority }: RoutingDecision): string | null {
  const value = state.context?.accountValue ?? null;
  const limits = [config.ai.accountValueBelow, config.escalation.accountValueAtLeast].filter((limit) => limit !== null);
  if (category === null || !config.ai.categories.includes(category)) return 'it is off for this category';
  if (mode !== 'automated') return 'the category is not sure enough';
  if (level !== 'L1') return `a rule sends it to ${level}`;
  if (priority === 'urgent') return 'it is urgent';
  if (state.context?.vip === true) return 'the requester is a VIP';
  if (value !== null && limits.some((limit) => value >= limit)) return `the account is worth ${value}`;
  if (state.sentiment === 'negative') return 'the customer is upset';
  if (state.intents.some((intent) => HUMAN_INTENTS.includes(intent))) return 'the customer asks for a person';
  return null;
}

/** Gives a new ticket to the ai level, if that is on and fit for it. @returns false when people are to take it. */
export function startAi(draft: Draft, { id, bodyId }: Extract<TicketEvent, { type: 'opened' }>, decision: RoutingDecision): boolean {
  const { state, facts } = draft;
  const why = whyNotAi(draft, decision);
  if (why !== null) {
    if (facts.config.ai.categories.length > 0) draft.reasons.push(`People take it, not the ai level: ${why}`);
    return false;
  }
  const { team, level, requiredSkills, optionalSkills } = decision;
  Object.assign(state, { level: 'ai', team: null, requiredSkills: [], optionalSkills: [] } satisfies Partial<TicketState>);
  state.ai = { next: { team, level, requiredSkills, optionalSkills }, questionIds: [bodyId], searching: null, tries: [], silentAtMs: null };
  record(draft, 'status', `The ai level looks for an answer; otherwise ${team} takes it`);
  search(draft, state.ai, id);
  return true;
}

function search(draft: Draft, ai: AiStay, eventId: string): void {
  const { state } = draft;
  state.ai = { ...ai, searching: eventId, silentAtMs: null };
  const except = ai.tries.flatMap(({ articles, bodyId }) => (bodyId === null ? [] : articles.map(({ id }) => id)));
  draft.effects.push({
    kind: 'ai_answer', key: eventId, bodyIds: ai.questionIds, except, category: state.category.value ?? '', language: state.language,
  });
}

/** The search is over: the answer goes out, or people take over. */
export function takeAiResult(draft: Draft, result: AiResult): void {
  const { state, facts } = draft;
  if (!state.ai) return;
  const { articles } = result;
  const bodyId = result.kind === 'answer' ? result.bodyId : null;
  state.ai = { ...state.ai, searching: null, tries: [...state.ai.tries, { articles, bodyId, reaction: null }] };
  if (result.kind === 'nothing') return handOver(draft, result.why === 'failed' ? 'other' : 'low_confidence');
  record(draft, 'agent_reply', `Answer from ${articles.map(({ id }) => id).join(', ')}${result.isDrafted ? ', worded by the language model' : ''}`, {
    bodyId,
    data: { articles },
  });
  if (policyOf(state, facts.config).countAiReplies === true) draft.happenings.push({ kind: 'agent_public_reply' });
  state.ai = { ...state.ai, silentAtMs: facts.nowMs + facts.config.ai.silence.afterMs };
  changeStatus(draft, 'pending', false);
}

/** What the customer says to an answer. @returns `helped`: it is solved. Otherwise the ai level tries again, or people take over. */
export function hearAnswer(draft: Draft, bodyId: string | null): 'helped' | 'goes on' {
  const { state, facts, event } = draft;
  if (!state.ai) return 'goes on';
  const { sentiment = 'neutral', intents = [], verdict = 'unclear' } = facts.heard ?? {};
  const tries = state.ai.tries.map((one, at, all) => (at === all.length - 1 ? { ...one, reaction: one.reaction ?? verdict } : one));
  state.ai = { ...state.ai, tries, questionIds: bodyId === null ? state.ai.questionIds : [...state.ai.questionIds, bodyId].slice(-4) };
  if (verdict === 'human' || intents.some((intent) => HUMAN_INTENTS.includes(intent))) handOver(draft, 'customer_request');
  else if (verdict === 'yes' && state.ai.searching === null) return 'helped';
  else if (sentiment === 'negative') handOver(draft, 'sentiment');
  else if (state.ai.searching !== null) draft.reasons.push('The answer to the first message is on its way');
  else if (tries.length >= facts.config.ai.maxAnswers) handOver(draft, 'loop');
  else search(draft, state.ai, event.id);
  return 'goes on';
}

/** People take over, with everything that was tried. */
export function handOver(draft: Draft, reason: EscalationReason): void {
  const { state } = draft;
  const tried = state.ai?.tries.flatMap(({ articles }) => articles.map(({ id }) => id)) ?? [];
  if (state.ai) state.ai = { ...state.ai, searching: null, silentAtMs: null };
  escalate(draft, { reason, tried: [...new Set(tried)].slice(0, 20) }, null);
}
