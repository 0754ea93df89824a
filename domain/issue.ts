/** Work in engineering's issue tracker: linked to the ticket, and bringing the ticket back when it is done. */
import type { ActionFields } from './actions.ts';
import { record, sendToQueue, type Draft, type Target } from './draft.ts';
import { remember, targetAt } from './escalation.ts';
import { packHandoff } from './handoff.ts';
import type { Refusal } from './lifecycle.ts';
import { own } from './routing-matrix.ts';
import type { Stay, TicketState } from './ticket.ts';

export function whyNotResolveIssue({ issue: linked }: TicketState, { issue }: ActionFields<'resolve_issue'>): Refusal | null {
  if (linked?.issue === issue) return null;
  const present = linked ? `${linked.issue} is` : 'none is';
  return { code: 'not-allowed-now', reason: `issue: "${issue}" is not linked to this ticket, ${present}; link it first` };
}

export function linkIssue(draft: Draft, { tracker, issue }: ActionFields<'link_issue'>, bodyId: string | null): void {
  draft.state.issue = { tracker, issue, linkedAtMs: draft.facts.nowMs };
  record(draft, 'issue', `Linked to ${tracker} ${issue}`, { bodyId, data: { tracker, issue } });
}

/**
 * The issue is done. A ticket that still is with engineering goes back to where it came from, with the outcome and preferably to the
 * same person; any other only learns the outcome.
 */
export function resolveIssue(draft: Draft, { issue, outcome }: ActionFields<'resolve_issue'>, bodyId: string | null): void {
  const { state, facts } = draft;
  record(draft, 'issue', `${issue} is resolved: ${outcome}`, { bodyId, data: { issue, outcome } });
  state.issue = null;
  const from = cameFromBelow(state);
  if (state.level !== 'engineering' || state.status === 'solved' || from === null) return;
  const target = targetOf(draft, from);
  if (target === null) return;
  const fields = { reason: 'issue_resolved', tried: [`${issue}:${outcome}`] };
  const pack = packHandoff({ state, to: target, fields, bodyId, config: facts.config, nowMs: facts.nowMs });
  record(draft, 'handoff', `Returned to ${target.team} (${target.level}): ${issue} ${outcome}`, {
    bodyId,
    data: { from: pack.from, to: { ...target, agent: from.agent }, package: pack },
  });
  draft.reasons.push(`${issue} is resolved, so it returns to ${target.team}, where it came from`);
  remember(state);
  state.handoffs += 1;
  const isKnown = from.agent !== null && own(facts.config.agents, from.agent) !== undefined;
  sendToQueue(draft, target, isKnown ? from.agent : null);
}

/** The latest stay outside engineering. */
function cameFromBelow({ cameFrom }: TicketState): Stay | null {
  return [...cameFrom].reverse().find(({ level }) => level !== 'engineering') ?? null;
}

/** Its old team with the skills it needs there; the level's team when the old one is gone. */
function targetOf({ state, facts }: Draft, { team, level }: Stay): Target | null {
  const target = targetAt(state, level, facts.config);
  if (own(facts.config.teams, team)?.level !== level || target?.team === team) return target;
  return { team, level, requiredSkills: [], optionalSkills: [] };
}
