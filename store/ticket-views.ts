/** The readable side of the ticket document: the workflow's state as of its last committed step. */
import type { Filter } from 'mongodb';

import type { TicketState } from '../domain/ticket.ts';
import type { Store } from './connect.ts';
import type { TicketDoc } from './documents.ts';
import { ensureTicketDoc } from './tickets.ts';

export async function ensureViewIndexes({ tickets }: Store): Promise<void> {
  await tickets.createIndex({ 'view.requesterId': 1, createdAtMs: -1 });
  await tickets.createIndex({ 'view.accountId': 1, createdAtMs: -1 });
  await tickets.createIndex({ createdAtMs: -1 });
  await tickets.createIndex({ updatedAtMs: -1 });
  await tickets.createIndex({ 'view.status': 1, updatedAtMs: -1 });
}

/** What a ticket looked like when it came: where its subject is, and the account as it was known then. */
export type Opening = Pick<TicketDoc, 'subjectBodyId' | 'account'>;

/**
 * Writes a state unless a later one is there already, so a late retry never turns the view back.
 * @param opening given with the first state only.
 */
export async function writeView(store: Store, view: TicketState, updatedAtMs: number, opening: Opening | null): Promise<void> {
  const write = () =>
    store.tickets.updateOne(
      { _id: view.ticketId, viewVersion: { $lte: view.decisions } },
      { $set: { view, viewVersion: view.decisions, updatedAtMs, ...opening } },
    );
  const { matchedCount } = await write();
  if (matchedCount > 0) return;
  await ensureTicketDoc(store, { view, nowMs: updatedAtMs });
  await write();
}

/** Whose earlier tickets are asked for, and before which one. */
export interface PriorQuery {
  ticketId: string;
  requesterId: string | null;
  accountId: string | null;
  beforeMs: number;
  /** Of each kind at most so many. */
  limit: number;
  maxTimeMs: number;
}

export interface PriorTickets {
  requester: TicketDoc[];
  /** Of other people of the account. */
  account: TicketDoc[];
}

/** The tickets that came before this one, newest first. */
export async function priorTicketsOf({ tickets }: Store, { ticketId, requesterId, accountId, beforeMs, limit, maxTimeMs }: PriorQuery): Promise<PriorTickets> {
  const before = (filter: Filter<TicketDoc>): Promise<TicketDoc[]> =>
    tickets.find({ ...filter, _id: { $ne: ticketId }, createdAtMs: { $lte: beforeMs } }, { maxTimeMS: maxTimeMs }).sort({ createdAtMs: -1 }).limit(limit).toArray();
  const [requester, account] = await Promise.all([
    requesterId === null ? [] : before({ 'view.requesterId': requesterId }),
    accountId === null ? [] : before({ 'view.accountId': accountId, 'view.requesterId': { $ne: requesterId } }),
  ]);
  return { requester, account };
}

/** How many other tickets the requester has had. */
export function countTicketsOfRequester({ tickets }: Store, requesterId: string, exceptTicketId: string): Promise<number> {
  return tickets.countDocuments({ 'view.requesterId': requesterId, _id: { $ne: exceptTicketId } }, { limit: 1_000 });
}

/** Of a flood the latest so many tickets say enough. */
const MOST_OF_A_WINDOW = 5_000;

/** Accounts whose tickets since then were read as this category, and as this subcategory unless it is null; each once. */
export async function accountsWith({ tickets }: Store, { category, subcategory, sinceMs }: { category: string; subcategory: string | null; sinceMs: number }): Promise<string[]> {
  const best = 'view.understanding.guesses.0';
  const found = await tickets
    .find(
      { createdAtMs: { $gte: sinceMs }, [`${best}.category`]: category, ...(subcategory !== null && { [`${best}.subcategory`]: subcategory }), 'view.accountId': { $ne: null } },
      { projection: { 'view.accountId': 1 } },
    )
    .sort({ createdAtMs: -1 })
    .limit(MOST_OF_A_WINDOW)
    .toArray();
  return [...new Set(found.flatMap(({ view }) => view.accountId ?? []))];
}

/** The agent who had the requester's latest other ticket that changed since then; null: there is none. */
export async function latestAgentOf({ tickets }: Store, requesterId: string, exceptTicketId: string, sinceMs: number): Promise<string | null> {
  const latest = await tickets.findOne(
    { 'view.requesterId': requesterId, _id: { $ne: exceptTicketId }, updatedAtMs: { $gte: sinceMs }, 'view.lastAgent': { $ne: null } },
    { projection: { 'view.lastAgent': 1 }, sort: { updatedAtMs: -1 } },
  );
  return latest?.view.lastAgent ?? null;
}
