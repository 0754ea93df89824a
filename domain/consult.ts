/**
 * A question to another department beside the ticket: finance, engineering, account management. It has its own owner and deadline; the
 * ticket's owner keeps the customer, and the answer lands on the timeline.
 */
import type { ActionFields } from './actions.ts';
import { addBusinessMs, ALWAYS_OPEN } from './calendar.ts';
import type { RoutingConfig } from './config.ts';
import { openConsults, type Consult } from './consult-state.ts';
import { record, type Draft } from './draft.ts';
import { agentOf, type Refusal } from './lifecycle.ts';
import { own } from './routing-matrix.ts';
import type { TicketState } from './ticket.ts';

/** More open questions than this are a meeting. */
const MOST_OPEN = 10;

export function whyNotConsult(state: TicketState, { department, owner }: ActionFields<'consult'>, config: RoutingConfig): Refusal | null {
  const asked = own(config.consults, department);
  if (!asked) {
    const known = Object.keys(config.consults).join(', ') || 'none; add them under "consults"';
    return { code: 'unknown-target', reason: `department: "${department}" is not in routing.yaml; known: ${known}` };
  }
  if (owner !== undefined && !own(config.agents, owner)?.teams.includes(asked.team)) {
    return { code: 'unknown-target', reason: `owner: "${owner}" is not in ${asked.team}, which answers for ${department}; leave owner out to ask the team` };
  }
  if (openConsults(state).length < MOST_OPEN) return null;
  return { code: 'not-allowed-now', reason: `${MOST_OPEN} questions are open already: wait for answers first` };
}

export function whyNotAnswer(state: TicketState, { consult: id }: ActionFields<'answer_consult'>, actor: string, config: RoutingConfig): Refusal | null {
  const consult = state.consults?.find((each) => each.id === id);
  if (consult?.state !== 'open') {
    const open = openConsults(state).map((each) => each.id).join(', ') || 'none';
    return { code: 'not-allowed-now', reason: `consult: "${id}" is not an open question of this ticket; open: ${open}` };
  }
  const agent = agentOf(actor);
  if (agent === null || consult.owner === agent || own(config.agents, agent)?.teams.includes(consult.team)) return null;
  return { code: 'not-the-assignee', reason: `${consult.id} was put to ${consult.owner ?? consult.team}: leave a note instead` };
}

/** Opens a consult. Nothing moves: neither the ticket nor its clocks. */
export function openConsult(draft: Draft, { department, owner }: ActionFields<'consult'>, actor: string, bodyId: string | null): void {
  const { state, facts } = draft;
  const { team, answerWithinMs, warnAtPercent } = own(facts.config.consults, department) ?? { team: department, answerWithinMs: 0, warnAtPercent: 100 };
  const calendar = facts.config.calendars[facts.config.teams[team]?.calendar ?? ''] ?? ALWAYS_OPEN;
  const before = state.consults ?? [];
  const consult: Consult = {
    id: `c${before.length + 1}`, department, team, owner: owner ?? null, bodyId, askedBy: actor, askedAtMs: facts.nowMs,
    dueAtMs: addBusinessMs(calendar, facts.nowMs, answerWithinMs),
    warnAtMs: addBusinessMs(calendar, facts.nowMs, (answerWithinMs * warnAtPercent) / 100), isWarned: false, state: 'open', isLate: false,
  };
  state.consults = [...before, consult];
  record(draft, 'consult', `${consult.id}: asked ${owner ?? team} (${department})`, { bodyId, data: { consult } });
  draft.happenings.push({ kind: 'time' });
}

export function answerConsult(draft: Draft, { consult: id }: ActionFields<'answer_consult'>, actor: string, bodyId: string | null): void {
  const agent = agentOf(actor);
  change(draft, ({ id: each }) => each === id, (consult) => ({ ...consult, state: 'answered', owner: agent ?? consult.owner }));
  record(draft, 'consult', `${id}: answered by ${actor}`, { bodyId, data: { consult: id } });
  draft.happenings.push({ kind: 'time' });
}

/** Reminds of answers that are due soon and tells of late ones, once each. After an outage of both moments only the later one is told. */
export function tellLateConsults(draft: Draft): void {
  const { nowMs } = draft.facts;
  for (const { id, department, owner, team, isLate, isWarned, warnAtMs, dueAtMs } of openConsults(draft.state)) {
    const who = `${id}: ${owner ?? team} (${department})`;
    const data = { consult: id, department, team, owner };
    if (isLate) continue;
    if (dueAtMs <= nowMs) {
      record(draft, 'consult', `${who} has not answered in time`, { data: { ...data, isLate: true, notify: 'late' } });
      change(draft, (consult) => consult.id === id, (consult) => ({ ...consult, isLate: true, isWarned: true }));
    } else if (!isWarned && warnAtMs !== undefined && warnAtMs <= nowMs) {
      record(draft, 'consult', `${who} has not answered yet, and the deadline is near`, { data: { ...data, notify: 'soon' } });
      change(draft, (consult) => consult.id === id, (consult) => ({ ...consult, isWarned: true }));
    }
  }
}

/** The ticket is solved or closed: nobody needs the answers any more. */
export function withdrawConsults(draft: Draft): void {
  for (const { id } of openConsults(draft.state)) record(draft, 'consult', `${id}: no longer needed`, { data: { consult: id } });
  change(draft, ({ state }) => state === 'open', (consult) => ({ ...consult, state: 'withdrawn' }));
}

function change({ state }: Draft, which: (consult: Consult) => boolean, to: (consult: Consult) => Consult): void {
  if (state.consults) state.consults = state.consults.map((consult) => (which(consult) ? to(consult) : consult));
}
