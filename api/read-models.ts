/** What the API reads: bounded queries with a time limit, put together for people and programs outside. */
import type { Filter } from 'mongodb';
import type { z } from 'zod';

import { newTicketState, type TicketState } from '../domain/ticket.ts';
import { bodiesById } from '../store/bodies.ts';
import type { Store } from '../store/connect.ts';
import type { TicketDoc } from '../store/documents.ts';
import { creationOf } from '../store/inbox.ts';
import { ticketWorkflowId } from '../workflows/names.ts';
import { Problem } from './problems.ts';
import type { TicketListQuery } from './schemas.ts';
import type { ticketPage, TicketSummary } from './views.ts';

/** How long one query may take on the server before it counts as an outage. */
export const READ_LIMIT_MS = 3_000;

export interface Found {
  state: TicketState;
  doc: TicketDoc | null;
  /** Where its subject and first text are. */
  openingBodyId: string | null;
  receivedAtMs: number;
}

/** A ticket as last committed, or as received when its workflow has not decided anything yet; null when there is none. */
async function find(store: Store, ticketId: string): Promise<Found | null> {
  const doc = await store.tickets.findOne({ _id: ticketId }, { maxTimeMS: READ_LIMIT_MS });
  if (doc) return foundAs(doc);
  const creation = await creationOf(store, ticketId, READ_LIMIT_MS);
  if (!creation) return null;
  const { ticket, atMs, bodyId } = creation.message;
  return { state: newTicketState(ticket, atMs), doc: null, openingBodyId: bodyId, receivedAtMs: creation.receivedAtMs };
}

function foundAs(doc: TicketDoc): Found {
  return { state: doc.view, doc, openingBodyId: doc.subjectBodyId, receivedAtMs: doc.createdAtMs };
}

/** @throws Problem `ticket-not-found`. */
export async function findOrRefuse(store: Store, ticketId: string): Promise<Found> {
  const found = await find(store, ticketId);
  if (!found) throw new Problem('ticket-not-found', 'No ticket has this id.');
  return found;
}

/** The ticket's state for whoever acts on it; null when there is no such ticket. */
export async function ticketState(store: Store, ticketId: string): Promise<TicketState | null> {
  return (await find(store, ticketId))?.state ?? null;
}

/** @throws Problem `ticket-not-found`. */
export async function ticketSummary(store: Store, ticketId: string): Promise<TicketSummary> {
  const found = await findOrRefuse(store, ticketId);
  const [summary] = await summariesOf(store, [found]);
  return summary ?? summarise(found, null);
}

/** A page of tickets, the latest change first. */
export async function listTickets(store: Store, query: TicketListQuery): Promise<z.infer<typeof ticketPage>> {
  const { status, team, level, assignee, limit, before } = query;
  const filter: Filter<TicketDoc> = {
    ...(status && { 'view.status': status }),
    ...(team && { team }),
    ...(level && { 'view.level': level }),
    ...(assignee && { agent: assignee }),
  };
  if (before !== undefined) {
    const comma = before.indexOf(',');
    const atMs = Number(before.slice(0, comma));
    // Ties by id, so that no ticket is skipped between pages.
    filter.$or = [{ updatedAtMs: { $lt: atMs } }, { updatedAtMs: atMs, _id: { $lt: before.slice(comma + 1) } }];
  }
  const docs = await store.tickets
    .find(filter, { maxTimeMS: READ_LIMIT_MS })
    .sort({ updatedAtMs: -1, _id: -1 })
    .limit(limit)
    .toArray();
  const last = docs.at(-1);
  return { tickets: await summaries(store, docs), next: last && docs.length === limit ? `${last.updatedAtMs},${last._id}` : null };
}

/** The views of tickets, with their subjects in one query. */
export function summaries(store: Store, docs: readonly TicketDoc[]): Promise<TicketSummary[]> {
  return summariesOf(store, docs.map(foundAs));
}

async function summariesOf(store: Store, found: readonly Found[]): Promise<TicketSummary[]> {
  const bodies = await bodiesById(store, found.flatMap(({ openingBodyId }) => openingBodyId ?? []), READ_LIMIT_MS);
  return found.map((each) => summarise(each, bodies.get(each.openingBodyId ?? '')?.subject ?? null));
}

/** A ticket's view. */
export function summarise({ state, doc, receivedAtMs }: Found, subject: string | null): TicketSummary {
  const { priority, category, ticketId } = state;
  const dues = state.sla.open.flatMap(({ dueAtMs }) => dueAtMs ?? []);
  const account = doc?.account;
  return {
    ticketId,
    workflowId: ticketWorkflowId(ticketId),
    version: state.version,
    status: state.status,
    priority: priority.value,
    prioritySetBy: priority.by,
    category: category.value,
    categorySetBy: category.by,
    subcategory: state.subcategory,
    level: state.level,
    team: doc?.team ?? state.team,
    assignee: doc?.agent ?? null,
    placement: doc?.state ?? 'none',
    mode: state.mode,
    channel: state.channel,
    language: state.language,
    sentiment: state.sentiment,
    intents: state.intents,
    subject,
    requesterId: state.requesterId,
    account: account ? { id: account._id, name: account.name, tier: account.tier, value: account.value, csm: account.csm } : null,
    nextDueAtMs: dues.length > 0 ? Math.min(...dues) : null,
    slaState: state.slaState,
    handoffs: state.handoffs,
    reassignments: state.reassignments,
    reopens: state.reopens,
    flags: state.flags,
    absorbed: state.absorbed ?? [],
    mergedInto: state.merged?.into ?? null,
    openedAtMs: state.openedAtMs,
    solvedAtMs: state.solvedAtMs,
    closedAtMs: state.closedAtMs,
    updatedAtMs: doc?.updatedAtMs ?? receivedAtMs,
  };
}
