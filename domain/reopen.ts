/**
 * A solved ticket is open again: with the same people; or, when the customer comes back to an old ticket with another topic, where that
 * belongs.
 */
import { handOver } from './ai-level.ts';
import { bestGuess, isSure, measured } from './best-guess.ts';
import type { LifecycleConfig } from './config.ts';
import { changeStatus, record, sendToQueue, startTimeBox, type Draft } from './draft.ts';
import { formatDuration } from './duration.ts';
import { escalate, remember, standing } from './escalation.ts';
import { routeNewTicket, type RoutingDecision } from './routing.ts';
import type { TicketState, Understanding, Writer } from './ticket.ts';
import { escalateAtOpening } from './triggers.ts';

/** Writers that a new reading does not overwrite. Rules are asked again: one that still holds wins again. */
const STANDS: readonly Writer[] = ['manual', 'escalation'];

/** Whether a reply now has to be read for a topic of its own. */
export function mayBeNewTopic({ status, solvedAtMs, category }: TicketState, { reclassifyAfterMs }: LifecycleConfig, nowMs: number): boolean {
  if (status !== 'solved' || solvedAtMs === null || reclassifyAfterMs === null) return false;
  return nowMs - solvedAtMs >= reclassifyAfterMs && !STANDS.includes(category.by);
}

/** The customer wrote to a solved ticket. */
export function reopenByCustomer(draft: Draft, bodyId: string | null): void {
  const { anew } = draft.facts;
  const topic = anew && bodyId !== null ? { bodyId, understanding: anew } : null;
  // Asked while the ticket still stands as it was solved.
  const decision = topic && newTopic(draft, topic.understanding);
  open(draft, 'Reopened: the customer wrote again');
  if (topic && decision) takeUp(draft, topic, decision);
  else goBack(draft);
}

/** Open again with whoever had it. */
export function reopen(draft: Draft, why: string): void {
  open(draft, why);
  goBack(draft);
}

function open(draft: Draft, why: string): void {
  const { state } = draft;
  record(draft, 'status', why);
  state.solvedAtMs = null;
  state.resolution = null;
  state.reopenUntilMs = null;
  state.reopens += 1;
  changeStatus(draft, 'open', false);
}

function goBack(draft: Draft): void {
  const { state, facts } = draft;
  draft.happenings.push({ kind: 'ownership', to: state.team });
  startTimeBox(draft, standing(draft));
  const { escalateAfterReopens } = facts.config.lifecycle;
  if (state.level === 'ai') return handOver(draft, 'reopened');
  sendToQueue(draft, standing(draft), state.lastAgent);
  if (escalateAfterReopens !== null && state.reopens >= escalateAfterReopens) escalate(draft, { reason: 'reopened' }, null);
}

/** Where the reply belongs when it is surely about something else; null with the reason when it is not. */
function newTopic({ state, facts, reasons }: Draft, anew: Understanding): RoutingDecision | null {
  const { nowMs, config, configVersion, matchedPhrases, accountsAffected = [] } = facts;
  const { channel, accountId, requesterId, context, solvedAtMs, category: { value: was } } = state;
  if (context === null || solvedAtMs === null) return null;
  const best = bestGuess(anew, config);
  const told = `solved ${formatDuration(nowMs - solvedAtMs)} ago, so the reply was read anew: ${measured(best)}`;
  const stays = (why: string) => {
    reasons.push(`${told}; ${why}: it stays with ${was ?? 'no category'}`);
    return null;
  };
  if (best.category === was) return stays('the same topic');
  if (!isSure(best)) return stays('not sure enough');
  const decision = routeNewTicket({ understanding: anew, context, channel, accountId, requesterId, matchedPhrases, accountsAffected, config, configVersion });
  if (decision.category === was) return stays(decision.reasons[0] ?? 'a rule keeps it');
  reasons.push(`${told}; routed anew`, ...decision.reasons);
  return decision;
}

/** It goes where a new ticket about this would. What was counted on the old topic does not count on this one. */
function takeUp(draft: Draft, topic: NonNullable<TicketState['readAnew']>, decision: RoutingDecision): void {
  const { state } = draft;
  const was = { category: state.category.value, team: state.team };
  const isSamePlace = state.team === decision.team && state.level === decision.level;
  record(draft, 'routed', `Routed anew to ${decision.team} (${decision.mode}): ${was.category ?? 'no category'} → ${decision.category ?? 'no category'}`, {
    data: { decision: { ...decision, reasons: undefined }, reasons: decision.reasons, was },
  });
  if (!isSamePlace) {
    remember(state);
    state.handoffs += 1;
  }
  Object.assign(state, {
    readAnew: topic,
    category: { value: decision.category, by: decision.by.category },
    subcategory: decision.subcategory,
    mode: decision.mode,
    language: decision.language,
    sentiment: topic.understanding.sentiment,
    intents: topic.understanding.intents,
    pulledUp: [],
    ...(!STANDS.includes(state.priority.by) && { priority: { value: decision.priority, by: decision.by.priority } }),
    ...(state.ai && { ai: { ...state.ai, searching: null, silentAtMs: null } }),
  } satisfies Partial<TicketState>);
  draft.happenings.push({ kind: 'retarget' });
  // A move starts these clocks itself: the stay's when the place is another one, the time box when the level is.
  if (isSamePlace) draft.happenings.push({ kind: 'ownership', to: state.team });
  if (state.team !== null && state.level === decision.level) startTimeBox(draft, decision);
  sendToQueue(draft, decision, isSamePlace ? state.lastAgent : null);
  escalateAtOpening(draft);
}
