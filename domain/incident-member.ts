/** A ticket's part in an incident: many tickets, one problem, all elevated, each requester answered once. */
import type { Action, ActionFields } from './actions.ts';
import { record, type Draft, type FoundIncident } from './draft.ts';
import type { Refusal } from './lifecycle.ts';
import { isMoreUrgent } from './rules.ts';
import type { TicketState } from './ticket.ts';

type IncidentAction = Extract<Action, { name: 'join_incident' | 'leave_incident' | 'incident_reply' }>;

export function whyNotIncident({ incident = null }: TicketState, action: IncidentAction): Refusal | null {
  switch (action.name) {
    case 'join_incident':
      return incident === null ? null : { code: 'not-allowed-now', reason: `It belongs to ${incident} already; detach it from there first` };
    case 'leave_incident':
      return incident === null ? { code: 'not-allowed-now', reason: 'It belongs to no incident' } : null;
    case 'incident_reply':
      return incident === action.incident ? null : { code: 'not-allowed-now', reason: `It does not belong to ${action.incident} (any more)` };
  }
}

/** What a new ticket shows: it joins itself, and tells the others. */
export function showIncident(draft: Draft, { incident, isNew, category, joined, left }: FoundIncident): void {
  const { ticketId } = draft.state;
  const opens = isNew ? { category, atMs: draft.facts.nowMs } : null;
  if (joined.includes(ticketId)) joinIncident(draft, incident);
  draft.effects.push({ kind: 'incident', incident, opens, joined, left });
  draft.reasons.push(`${joined.length} more tickets seem to be about ${incident}`);
}

/** The ticket becomes one of many, and at least as urgent as the config says; a priority set by a person stays. */
export function joinIncident(draft: Draft, incident: string): void {
  const { state, facts } = draft;
  state.incident = incident;
  record(draft, 'incident', `Belongs to ${incident}`, { data: { incident } });
  const priority = facts.config.incidents?.priority ?? 'high';
  if (state.status === 'solved' || state.priority.by === 'manual' || !isMoreUrgent(priority, state.priority.value)) return;
  record(draft, 'changed', `Priority ${state.priority.value} → ${priority}: many customers have this problem`);
  state.priority = { value: priority, by: 'escalation' };
  draft.happenings.push({ kind: 'retarget' });
}

export function leaveIncident(draft: Draft): void {
  record(draft, 'incident', `Detached from ${draft.state.incident ?? 'its incident'}`);
  draft.state.incident = null;
  draft.effects.push({ kind: 'incident_member', incident: null });
}

/** The one answer. A requester with several tickets gets it on one of them; the others note where, and their clocks know it too. */
export function incidentReply(draft: Draft, { incident, elsewhere }: ActionFields<'incident_reply'>, bodyId: string | null): void {
  if (elsewhere === undefined) record(draft, 'agent_reply', `Public reply to everybody in ${incident}`, { bodyId, data: { incident } });
  else record(draft, 'incident', `The requester was answered on ${elsewhere}`, { data: { incident, elsewhere } });
  draft.state.repliedAtMs = draft.facts.nowMs;
  draft.happenings.push({ kind: 'agent_public_reply' });
}
