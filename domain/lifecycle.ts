/** Which event is allowed when, and what it does to the status: new → open → pending / on hold → solved → closed. */
import type { ActionName } from './actions.ts';
import { isAwaited } from './ai-stay.ts';
import type { EventOutcome, RefusalCode, TicketEvent } from './events.ts';
import type { Status, TicketState } from './ticket.ts';

export interface Refusal {
  code: RefusalCode;
  /** Says what is wrong and the way out. */
  reason: string;
  missing?: string[];
}

const WORKING = ['new', 'open', 'pending', 'on_hold'] as const satisfies readonly Status[];

/** Statuses in which an action makes sense. Customers may write and colleagues may note at any time before the end. */
const ALLOWED: Record<ActionName, readonly Status[]> = {
  accept: ['new', 'open'],
  viewing: [...WORKING, 'solved'],
  decline: WORKING,
  reply: [...WORKING, 'solved'],
  customer_reply: [...WORKING, 'solved'],
  note: [...WORKING, 'solved'],
  hand_off: WORKING,
  escalate: WORKING,
  flag_misroute: [...WORKING, 'solved'],
  set_priority: WORKING,
  set_category: WORKING,
  pend: ['new', 'open', 'pending', 'on_hold'],
  resume: ['pending', 'on_hold'],
  solve: WORKING,
  reopen: ['solved'],
  close: [...WORKING, 'solved'],
  link_issue: WORKING,
  resolve_issue: [...WORKING, 'solved'],
  consult: WORKING,
  answer_consult: WORKING,
  request_feature: [...WORKING, 'solved'],
  merge: [...WORKING, 'solved'],
  absorb: [...WORKING, 'solved'],
  join_incident: [...WORKING, 'solved'],
  leave_incident: [...WORKING, 'solved'],
  incident_reply: [...WORKING, 'solved'],
};

/** What to do instead, by the status that stands in the way. */
const WAY_OUT: Record<Status, string> = {
  new: 'it is new',
  open: 'it is open',
  pending: 'it waits for the customer; resume it first',
  on_hold: 'it is on hold; resume it first',
  solved: 'it is solved; reopen it first',
  closed: 'it is closed for good; a new message starts a follow-up ticket',
};

/**
 * Why an event cannot happen to a ticket in this state, as far as the state alone tells. Null: it can.
 * Also what Temporal's synchronous update validator asks, so it must stay free of config and clocks.
 */
export function whyNotNow(state: TicketState, event: TicketEvent): Refusal | null {
  if (event.type === 'malformed') {
    return { code: 'malformed', reason: `${event.name}: ${event.problems.join('; ')}` };
  }
  if (event.type === 'released' || event.type === 'stuck') {
    const { epoch, v, state: stands } = state.placement;
    const isLate = event.epoch !== epoch || (event.type === 'released' ? event.v <= v || stands === 'none' : stands !== 'waiting');
    return isLate ? { code: 'not-allowed-now', reason: `Late news of placement ${event.epoch}; now at ${epoch}.${v}` } : null;
  }
  if (event.type === 'assigned') {
    const { epoch, v } = state.placement;
    const late = event.epoch !== epoch || event.v <= v || state.placement.state === 'none';
    return late ? { code: 'not-allowed-now', reason: `Late news of placement ${event.epoch}.${event.v}; now at ${epoch}.${v}` } : null;
  }
  if (event.type === 'ai_result') {
    return isAwaited(state, event.question) ? null : { code: 'not-allowed-now', reason: `Nobody waits for the answer to ${event.question} any more` };
  }
  if (state.status === 'closed') return { code: 'closed', reason: `The ticket cannot change: ${WAY_OUT.closed}` };
  if (event.type !== 'action') return null;
  if (event.expectedVersion !== null && event.expectedVersion !== state.version) {
    return {
      code: 'stale-version',
      reason: `The ticket is at version ${state.version}, not ${event.expectedVersion}; read it again before acting`,
    };
  }
  const name = event.action.name;
  if (!ALLOWED[name].includes(state.status)) {
    return { code: 'not-allowed-now', reason: `${name} is not possible: ${WAY_OUT[state.status]}` };
  }
  if (name === 'decline') return whyNotDecline(state, event.actor);
  if (name === 'accept') return whyNotAccept(state, event.actor);
  if (OWNERS_ONLY.includes(name)) return whyNotOwner(state, name, event.actor);
  return null;
}

/** What only the owner may do while there is one; ops and the desk's own automation may always. */
const OWNERS_ONLY: readonly ActionName[] = ['reply', 'hand_off', 'escalate', 'pend', 'resume', 'solve'];

function whyNotOwner(state: TicketState, name: ActionName, actor: string): Refusal | null {
  const owner = state.placement.agent;
  const agent = agentOf(actor);
  if (name === 'pend' && owner === null) return { code: 'not-allowed-now', reason: 'pend needs an owner: accept the ticket first' };
  if (owner === null || agent === null || owner === agent) return null;
  return { code: 'not-the-assignee', reason: `${name} is for ${owner}, who has the ticket: leave a note, or ask ops to hand the ticket to ${agent}` };
}

function whyNotDecline({ placement: { agent: owner } }: TicketState, actor: string): Refusal | null {
  if (owner === null) return { code: 'not-allowed-now', reason: 'decline needs an owner: nobody has the ticket' };
  return agentOf(actor) === owner ? null : { code: 'not-the-assignee', reason: `Only ${owner}, who has the ticket, can decline it; hand it off instead` };
}

function whyNotAccept(state: TicketState, actor: string): Refusal | null {
  const agent = agentOf(actor);
  const owner = state.placement.agent;
  if (agent === null) {
    return owner === null ? { code: 'not-the-assignee', reason: 'Only an agent can take an unassigned ticket: actor "agent/<id>"' } : null;
  }
  if (owner === null || owner === agent) return null;
  return { code: 'not-the-assignee', reason: `The ticket is with ${owner}; hand it off to ${agent} instead` };
}

/** True while the assignee has shown no sign of having seen the ticket. */
export function awaitsAcknowledge({ sla }: TicketState): boolean {
  return sla.open.some(({ name }) => name === 'acknowledge');
}

/** `agent/ana` → `ana`; null for anybody else. */
export function agentOf(actor: string): string | null {
  return actor.startsWith('agent/') ? actor.slice('agent/'.length) : null;
}

/** True for the `ai` level, which is no person. */
export function isAi(actor: string): boolean {
  return actor === 'ai' || actor.startsWith('ai/');
}

/** A refusal as the answer to whoever sent the event. */
export function refusedOutcome(state: TicketState, refusal: Refusal): EventOutcome {
  return { result: 'refused', ...refusal, version: state.version, status: state.status };
}
