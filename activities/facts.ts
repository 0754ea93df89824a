/** What a decision may look at besides state and event: the text behind it, and the other ticket of a merge. */
import type { Facts, Heard, OtherTicket } from '../domain/draft.ts';
import type { TicketEvent } from '../domain/events.ts';
import { phrasesIn } from '../domain/rules.ts';
import type { TicketState } from '../domain/ticket.ts';
import { readBody } from '../store/bodies.ts';
import { claimMerge, type Merge } from '../store/merges.ts';
import { readVerdict } from '../training/knowledge/verdict.ts';
import { readSignals } from '../training/signals.ts';
import type { ActivityDeps } from './deps.ts';
import { findIncident } from './incidents.ts';

/** @returns facts in codes, recorded with the decision; a text that is gone (erased) says nothing. */
export async function factsFor(deps: ActivityDeps, state: TicketState, event: TicketEvent): Promise<Pick<Facts, 'matchedPhrases' | 'heard' | 'other' | 'incident'>> {
  if (event.type === 'opened') {
    const body = await readBody(deps.store, event.bodyId);
    if (!body) return { matchedPhrases: [] };
    const text = `${body.subject ?? ''}\n${body.text}`;
    const incident = await findIncident(deps, state, text, event.understanding);
    // Which of the rules' phrases the text holds: the text itself stays in the store.
    return { matchedPhrases: phrasesIn(text, deps.config().config.rules), ...(incident && { incident }) };
  }
  const matchedPhrases: string[] = [];
  if (event.type !== 'action') return { matchedPhrases };
  const { action, bodyId } = event;
  switch (action.name) {
    case 'customer_reply':
      return { matchedPhrases, heard: bodyId === null || action.autoReply === true ? null : await listen(deps, bodyId) };
    case 'merge':
      return { matchedPhrases, other: await mergeTarget(deps, { from: state.ticketId, into: action.into, eventId: event.id }) };
    case 'absorb':
      return { matchedPhrases, other: await otherTicket(deps, action.from) };
    default:
      return { matchedPhrases };
  }
}

async function listen({ store }: ActivityDeps, bodyId: string): Promise<Heard | null> {
  const body = await readBody(store, bodyId);
  if (!body) return null;
  const { sentiment, intents } = readSignals(body.text);
  return { sentiment, intents, verdict: readVerdict(body.text) };
}

/** The ticket that would stay, read after both parts were claimed: what was decided before is seen, what comes after is refused. */
async function mergeTarget(deps: ActivityDeps, merge: Merge): Promise<OtherTicket | null> {
  const { from, into } = merge;
  if (from === into || (await otherTicket(deps, into)) === null) return null;
  const busyWith = await claimMerge(deps.store, merge);
  const other = await otherTicket(deps, into);
  return other && { ...other, ...(busyWith !== null && { busyWith }) };
}

async function otherTicket({ store }: ActivityDeps, ticketId: string): Promise<OtherTicket | null> {
  const found = await store.tickets.findOne({ _id: ticketId }, { projection: { view: 1 } });
  return found && { ticketId, state: found.view };
}
