/** Incidents as people see them, and the one answer to everybody in one. */
import { createHash } from 'node:crypto';

import type { IncidentDoc, TicketDoc } from '../store/documents.ts';
import { receiveAnswer } from '../store/incident-answers.ts';
import { closeIncident, keepClosingAnswer, listIncidents, membersOf, readIncident } from '../store/incidents.ts';
import type { Store } from '../store/connect.ts';
import { forwardAction, storeText, type IntakeDeps } from './intake.ts';
import { Problem } from './problems.ts';
import { READ_LIMIT_MS, summaries } from './read-models.ts';

/** Tickets answered at the same time; the rest waits its turn. */
const AT_ONCE = 8;
const ACCEPT_WAIT_MS = 2_000;

export async function incidents(store: Store, limit: number) {
  const docs = await listIncidents(store, limit, READ_LIMIT_MS);
  return { incidents: await Promise.all(docs.map(async (doc) => summaryOf(doc, await membersOf(store, doc._id, READ_LIMIT_MS)))) };
}

/** @throws Problem `incident-not-found`. */
export async function incident(store: Store, id: string) {
  const doc = await findOrRefuse(store, id);
  const members = await membersOf(store, id, READ_LIMIT_MS);
  return { ...summaryOf(doc, members), members: await summaries(store, members) };
}

async function findOrRefuse(store: Store, id: string): Promise<IncidentDoc> {
  const doc = await readIncident(store, id, READ_LIMIT_MS);
  if (!doc) throw new Problem('incident-not-found', 'No incident has this id.');
  return doc;
}

function summaryOf({ _id: id, category, openedAtMs, closedAtMs }: IncidentDoc, members: readonly TicketDoc[]) {
  const requesters = new Set(members.map(requesterOf));
  const accounts = new Set(members.flatMap(({ view }) => view.accountId ?? []));
  const open = members.filter(({ view }) => view.status !== 'solved' && view.status !== 'closed');
  return { id, category, openedAtMs, closedAtMs, tickets: members.length, open: open.length, requesters: requesters.size, accounts: accounts.size };
}

function requesterOf({ _id, view }: TicketDoc): string {
  return view.requesterId ?? _id;
}

export interface IncidentReply {
  text: string;
  /** The answer solves the tickets, and closes the incident. */
  solve: boolean;
  actor: string;
  /** The caller's Idempotency-Key; without one the same words are the same answer. */
  key: string | null;
}

/**
 * Answers every requester in the incident once, each on the ticket that asked first; their other tickets note where. The same answer
 * again reaches only who has joined since; a closing one reaches them by itself. Each ticket hears of it by its inbox, so a crash in between is made good by the sweeper.
 * @throws Problem `incident-not-found`.
 */
export async function replyToIncident(deps: IntakeDeps, id: string, { text, solve, actor, key }: IncidentReply) {
  const { store } = deps;
  await findOrRefuse(store, id);
  const answerId = `${id}/${key ?? hash(text)}`;
  const author = { kind: 'agent' as const, id: actor, name: null };
  const { _id: bodyId } = await storeText(store, `incident-reply/${answerId}`, { ticketId: id, subject: null, text, author, atMs: deps.nowMs() });
  const answer = { incident: id, id: answerId, bodyId, actor, solve };
  // First kept, then the members read: whoever joins meanwhile is among them, or finds the answer.
  if (solve) await keepClosingAnswer(store, id, { id: answerId, bodyId, actor });
  const members = (await membersOf(store, id, READ_LIMIT_MS)).filter(({ view }) => view.status !== 'closed');
  const tickets = new Set<string>();
  for (let i = 0; i < members.length; i += AT_ONCE) {
    await Promise.all(members.slice(i, i + AT_ONCE).map(async ({ _id: ticketId, view }) => {
      const { doc, answered } = await receiveAnswer(store, answer, { ticketId, requesterId: view.requesterId }, deps.nowMs());
      tickets.add(answered);
      if (doc.kind === 'action' && doc.state === 'received') await forwardAction(deps, doc, { until: 'accepted', waitMs: ACCEPT_WAIT_MS });
    }));
  }
  if (solve) await closeIncident(store, id, deps.nowMs());
  return { incident: id, tickets: members.length, requesters: tickets.size };
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 40);
}
