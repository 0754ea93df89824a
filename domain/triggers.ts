/**
 * What moves a ticket up without anybody saying "escalate": who the customer is, what they write, how long one level has had it.
 * Each trigger works once per ticket, and none goes above `escalation.upTo`: engineering is a person's decision.
 */
import type { EscalationReason } from './actions.ts';
import type { RoutingConfig } from './config.ts';
import type { Draft, Heard } from './draft.ts';
import { escalate, targetAbove } from './escalation.ts';
import { own } from './routing-matrix.ts';
import { LEVELS, type Sentiment, type TicketState } from './ticket.ts';

/** When the ticket has found its first place: a valuable account, or a team in which nobody has the skill. */
export function escalateAtOpening(draft: Draft): void {
  const { state, facts } = draft;
  if (state.mode === 'triage') return;
  const { accountValueAtLeast, onSkillGap } = facts.config.escalation;
  const value = state.context?.accountValue ?? 0;
  if (accountValueAtLeast !== null && value >= accountValueAtLeast) pull(draft, 'account_value', `the account is worth ${value}`);
  else if (onSkillGap && hasSkillGap(state, facts.config)) pull(draft, 'skill_gap', `nobody in ${state.team ?? 'its team'} has the skills it needs`);
}

/** True when nobody of the team or its helpers could ever take the ticket, and somebody a level up could. */
function hasSkillGap(state: TicketState, config: RoutingConfig): boolean {
  const above = targetAbove(state, config);
  if (above === null || state.team === null) return false;
  const helpers = own(config.teams, state.team)?.overflow.map(({ team }) => team) ?? [];
  return !isStaffed([state.team, ...helpers], state.requiredSkills, config) && isStaffed([above.team], above.requiredSkills, config);
}

function isStaffed(teams: readonly string[], skills: readonly string[], config: RoutingConfig): boolean {
  return Object.values(config.agents).some((agent) =>
    agent.teams.some((team) => teams.includes(team)) && skills.every((skill) => Object.hasOwn(agent.skills, skill)),
  );
}

/**
 * After a customer's message.
 * @param before how the customer had sounded until then
 */
export function escalateByMessage(draft: Draft, heard: Heard, before: Sentiment): void {
  const { state, facts } = draft;
  const { onRequest, onNegativeTurn } = facts.config.escalation;
  const asksForSomebody = heard.intents.includes('human_request') || heard.intents.includes('manager_request');
  const hasTurned = heard.sentiment === 'negative' && before !== 'negative' && (state.repliedAtMs ?? null) !== null;
  if (onRequest && asksForSomebody) pull(draft, 'customer_request', 'the customer asks for somebody else');
  else if (onNegativeTurn && hasTurned) pull(draft, 'sentiment', 'the customer turned negative after our reply');
}

/** The level has had the ticket for as long as it may. */
export function escalateByTimeBox(draft: Draft): void {
  pull(draft, 'time_box', `the time box of ${draft.state.level} is used up`);
}

function pull(draft: Draft, reason: EscalationReason, why: string): void {
  const { state, facts } = draft;
  const target = targetAbove(state, facts.config);
  const pulled = state.pulledUp ?? [];
  if (state.status === 'solved' || target === null || pulled.includes(reason)) return;
  if (LEVELS.indexOf(target.level) > LEVELS.indexOf(facts.config.escalation.upTo)) return;
  state.pulledUp = [...pulled, reason];
  draft.reasons.push(`Moved up because ${why}`);
  escalate(draft, { reason }, null);
}
