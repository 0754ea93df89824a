/** One level up, and back: where an escalation goes, and what travels with it. */
import { placeAfterAi } from './ai-stay.ts';
import type { RoutingConfig } from './config.ts';
import { record, sendToQueue, type Draft, type Facts, type Target } from './draft.ts';
import { missingHandoffFields, packHandoff, type HandoffFields } from './handoff.ts';
import type { Refusal } from './lifecycle.ts';
import { nextLevel, routeFor, triageTeam } from './routing.ts';
import type { Level, TicketState } from './ticket.ts';

/** The team at a level for this ticket: the routing matrix's row, or any team of that level. Null: that level has no team. */
export function targetAt(state: TicketState, level: Level, config: RoutingConfig): Target | null {
  const route = routeFor(state.category.value, state.subcategory, level, config);
  return route && { team: route.team, level, requiredSkills: route.requiredSkills, optionalSkills: route.optionalSkills };
}

/** The next level that has a team for this ticket; levels without one are passed over. */
export function targetAbove(state: TicketState, config: RoutingConfig): Target | null {
  const afterAi = placeAfterAi(state, config.teams);
  if (afterAi) return afterAi;
  for (let level = nextLevel(state.level); level !== null; level = nextLevel(level)) {
    const target = targetAt(state, level, config);
    if (target) return target;
  }
  return null;
}

/** Where the ticket stands now. */
export function standing(draft: Draft): Target {
  const { state, facts } = draft;
  // Nobody stands in a queue of the ai level: people find the ticket where it goes next.
  const next = state.level === 'ai' ? targetAbove(state, facts.config) : null;
  if (next) return next;
  return {
    team: state.team ?? triageTeam(facts.config),
    level: state.level,
    requiredSkills: state.requiredSkills,
    optionalSkills: state.optionalSkills,
  };
}

/** Why an agent's escalation cannot go through: nobody above, or mandatory fields missing. Null: it can. */
export function whyNotEscalate(
  state: TicketState,
  fields: HandoffFields,
  bodyId: string | null,
  config: RoutingConfig,
): Refusal | null {
  const target = targetAbove(state, config);
  if (!target) return { code: 'no-higher-level', reason: `No team is above ${state.level}; hand the ticket off instead` };
  return whyNotWithout(target.level, fields, bodyId, config);
}

/** Which of the level's mandatory fields are empty, as a refusal. Null: none is. */
export function whyNotWithout(level: Level, fields: HandoffFields, bodyId: string | null, config: RoutingConfig): Refusal | null {
  const missing = missingHandoffFields(level, fields, bodyId, config);
  if (missing.length === 0) return null;
  return { code: 'missing-handoff-fields', reason: `${level} needs ${missing.join(', ')} before it takes over`, missing };
}

/**
 * Moves the ticket one level up. Gaps in the package do not stop it here: an agent's escalation was checked by
 * `whyNotEscalate`, a clock's goes through with the gaps marked.
 */
export function escalate(draft: Draft, fields: HandoffFields, bodyId: string | null): void {
  const { state, facts } = draft;
  const target = targetAbove(state, facts.config);
  if (!target) return;
  const pack = packHandoff({ state, to: target, fields, bodyId, config: facts.config, nowMs: facts.nowMs });
  const gaps = pack.gaps.length > 0 ? `; not filled in: ${pack.gaps.join(', ')}` : '';
  record(draft, 'escalated', `Escalated ${state.level} → ${target.level} (${target.team}): ${fields.reason}${gaps}`, {
    bodyId,
    data: { package: pack },
  });
  draft.reasons.push(`${target.team} is the ${target.level} team for ${state.category.value ?? 'uncategorised tickets'}`);
  remember(state);
  state.handoffs += 1;
  sendToQueue(draft, target);
}

/** Keeps where the ticket came from, newest last, so that it can return to the same people (bounded), and what went along. */
export function remember(state: TicketState): void {
  if (state.team === null) return;
  state.handedOver = { waybill: state.timelineLength, acknowledgedBy: null };
  state.cameFrom = [...state.cameFrom, { level: state.level, team: state.team, agent: state.placement.agent }].slice(-8);
}

/** Escalation by the SLA ladder: only while somebody could still act, and only when there is a level above. */
export function escalateByClock(draft: Draft, clock: string, facts: Facts): void {
  if (draft.state.status === 'solved' || targetAbove(draft.state, facts.config) === null) return;
  draft.reasons.push(`The ladder of clock ${clock} asks for the next level`);
  escalate(draft, { reason: 'sla' }, null);
}
