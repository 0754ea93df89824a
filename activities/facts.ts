/** What a decision may look at besides state and event: the text behind it, and the other ticket of a merge. */
import type { Facts, Heard, OtherTicket } from '../domain/draft.ts';
import type { TicketEvent } from '../domain/events.ts';
import { mayBeNewTopic } from '../domain/reopen.ts';
import { affectedWindows, phrasesIn, type AccountsAffected } from '../domain/rules.ts';
import type { TicketState, Understanding } from '../domain/ticket.ts';
import { readBody } from '../store/bodies.ts';
import { claimMerge, type Merge } from '../store/merges.ts';
import { accountsWith } from '../store/ticket-views.ts';
import { readVerdict } from '../training/knowledge/verdict.ts';
import { readSignals } from '../training/signals.ts';
import type { ActivityDeps, StepDeps } from './deps.ts';
import { findIncident } from './incidents.ts';
import { understand } from './understand.ts';

/** @returns facts in codes, recorded with the decision; a text that is gone (erased) says nothing. */
export async function factsFor(deps: StepDeps, state: TicketState, event: TicketEvent): Promise<Pick<Facts, 'matchedPhrases' | 'accountsAffected' | 'heard' | 'anew' | 'other' | 'incident'>> {
  if (event.type === 'opened') {
    const body = await readBody(deps.store, event.bodyId);
    if (!body) return { matchedPhrases: [] };
    const text = `${body.subject ?? ''}\n${body.text}`;
    const incident = await findIncident(deps, state, text, event.understanding);
    const { rules } = deps.config().config;
    const accountsAffected = await countAffected(deps, state, event.understanding, affectedWindows(rules));
    // Which of the rules' phrases the text holds: the text itself stays in the store.
    return { matchedPhrases: phrasesIn(text, rules), ...(accountsAffected.length > 0 && { accountsAffected }), ...(incident && { incident }) };
  }
  const matchedPhrases: string[] = [];
  if (event.type !== 'action') return { matchedPhrases };
  const { action, bodyId } = event;
  switch (action.name) {
    case 'customer_reply':
      return bodyId === null || action.autoReply === true ? { matchedPhrases, heard: null } : readReply(deps, state, bodyId);
    case 'merge':
      return { matchedPhrases, other: await mergeTarget(deps, { from: state.ticketId, into: action.into, eventId: event.id }) };
    case 'absorb':
      return { matchedPhrases, other: await otherTicket(deps, action.from) };
    default:
      return { matchedPhrases };
  }
}

/** A ticket without an account, or without a guess, is alike to none. */
async function countAffected({ store, nowMs }: ActivityDeps, { accountId }: TicketState, { guesses: [best] }: Understanding, windowsMs: readonly number[]): Promise<AccountsAffected[]> {
  if (accountId === null || best === undefined) return [];
  const { category, subcategory } = best;
  return Promise.all(windowsMs.map(async (withinMs) => {
    const others = await accountsWith(store, { category, subcategory, sinceMs: nowMs() - withinMs });
    return { withinMs, accounts: new Set([...others, accountId]).size };
  }));
}

async function readReply(deps: StepDeps, state: TicketState, bodyId: string): Promise<Pick<Facts, 'matchedPhrases' | 'accountsAffected' | 'heard' | 'anew'>> {
  const body = await readBody(deps.store, bodyId);
  if (!body) return { matchedPhrases: [], heard: null };
  const { rules, lifecycle } = deps.config().config;
  const { sentiment, intents } = readSignals(body.text);
  const heard: Heard = { sentiment, intents, verdict: readVerdict(body.text) };
  if (!mayBeNewTopic(state, lifecycle, deps.nowMs())) return { matchedPhrases: [], heard };
  const anew = await understand(deps, deps.model(), { ticketId: state.ticketId, bodyId });
  const accountsAffected = await countAffected(deps, state, anew, affectedWindows(rules));
  return { matchedPhrases: phrasesIn(body.text, rules), ...(accountsAffected.length > 0 && { accountsAffected }), heard, anew };
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
