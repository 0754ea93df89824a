/** Tickets with a past, put where the workflow's steps would have put them: routed by a model, some of them corrected by people. */
import { newTicketState } from '../../domain/ticket.ts';
import { storeBody } from '../../store/bodies.ts';
import type { Store } from '../../store/connect.ts';
import { ensureTicketDoc } from '../../store/tickets.ts';
import { appendTimeline } from '../../store/timeline.ts';
import { writeView } from '../../store/ticket-views.ts';

export interface Past {
  text: string;
  /** By this model, as this category. */
  modelVersion: string;
  routedAs: string;
  /** An agent flagged it as this category; left out: nobody objected. */
  flaggedAs?: string;
  agent?: string;
  accountId?: string;
  atMs: number;
}

/** @returns the ids of their texts */
export async function putPastTickets(store: Store, pasts: readonly Past[]): Promise<string[]> {
  const bodyIds: string[] = [];
  for (const [i, { text, modelVersion, routedAs, flaggedAs, agent = 'bill', accountId = `account-${i}`, atMs }] of pasts.entries()) {
    const ticketId = `past:${i}`;
    const body = await storeBody(store, ticketId, { ticketId, subject: null, text, author: { kind: 'requester', id: null, name: null }, atMs });
    bodyIds.push(body._id);
    const view = {
      ...newTicketState({ ticketId, accountId, requesterId: null, channel: 'email' }, atMs),
      mode: 'automated' as const,
      status: 'solved' as const,
      flags: flaggedAs === undefined ? 0 : 1,
      category: flaggedAs === undefined ? { value: routedAs, by: 'model' as const } : { value: flaggedAs, by: 'manual' as const },
      understanding: { guesses: [{ category: routedAs, subcategory: null, confidence: 0.9 }], language: 'en', sentiment: 'neutral' as const, urgency: 'normal' as const, intents: [], modelVersion },
    };
    await ensureTicketDoc(store, { view, nowMs: atMs });
    await writeView(store, view, atMs, { subjectBodyId: body._id, account: null });
    const entry = { bodyId: null, atMs, summary: '' };
    await appendTimeline(store, ticketId, [
      { ...entry, n: 1, eventId: ticketId, actor: 'requester', kind: 'routed', data: { decision: { mode: 'automated', category: routedAs, subcategory: null } } },
      ...(flaggedAs === undefined ? [] : [{ ...entry, n: 2, eventId: `flag-${i}`, actor: `agent/${agent}`, kind: 'flagged' as const, data: { kind: 'wrong_category', category: flaggedAs } }]),
    ]);
  }
  return bodyIds;
}
