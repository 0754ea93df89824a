/** The ticket documents, as the placement protocol reads and writes them. */
import type { Filter } from 'mongodb';

import type { PlacedTicket, TicketChange } from '../domain/placement-operations.ts';
import { PRIORITIES, type TicketState } from '../domain/ticket.ts';
import type { Store } from './connect.ts';
import { DOCUMENT_SCHEMA, type TicketDoc } from './documents.ts';
import { insertOnce } from './insert-once.ts';

/** Up to here a queue is read whole, in one query. */
const SHORT_QUEUE = 200;
/** Of a longer queue, so many tickets of each line are read. */
const FIRST_OF_LINE = 20;

const PLACEMENT_FIELDS = {
  epoch: 1, eventId: 1, v: 1, state: 1, agent: 1, claim: 1, told: 1, placedAtMs: 1, team: 1, sig: 1, rank: 1, enteredAtMs: 1, weight: 1, spec: 1,
  viewVersion: 1, decision: 1, released: 1,
} as const satisfies Record<Exclude<keyof PlacedTicket, '_id'>, 1>;

export async function ensureTicketIndexes({ tickets }: Store): Promise<void> {
  await tickets.createIndex({ state: 1, team: 1, sig: 1, rank: 1, 'spec.nextDueAtMs': 1, enteredAtMs: 1 });
  await tickets.createIndex({ state: 1, team: 1, sig: 1, rank: 1, enteredAtMs: 1 });
  await tickets.createIndex({ state: 1, told: 1, team: 1, placedAtMs: 1 });
  await tickets.createIndex({ agent: 1, team: 1 });
}

/** Creates the ticket's document unless somebody has: held by nobody, before its first placement. Safe to repeat. */
export async function ensureTicketDoc(
  { tickets }: Store, { view, nowMs }: { view: TicketState; nowMs: number },
): Promise<void> {
  await insertOnce(tickets, {
    _id: view.ticketId,
    schema: DOCUMENT_SCHEMA,
    epoch: 0,
    eventId: '',
    v: 0,
    state: 'idle',
    agent: null,
    claim: null,
    told: true,
    placedAtMs: nowMs,
    team: '',
    sig: '',
    rank: 0,
    enteredAtMs: nowMs,
    weight: 0,
    spec: null,
    view,
    // Below every committed view, so that the first one is written.
    viewVersion: -1,
    source: view.ticketId.split(':')[0] ?? '',
    subjectBodyId: null,
    createdAtMs: nowMs,
    updatedAtMs: nowMs,
    account: null,
  });
}

/** Who holds the ticket, by the only document that knows; null when there is no such ticket. */
export function readPlacedTicket({ tickets }: Store, id: string): Promise<PlacedTicket | null> {
  return tickets.findOne<PlacedTicket>({ _id: id }, { projection: PLACEMENT_FIELDS });
}

export function readPlacedTickets({ tickets }: Store, ids: readonly string[]): Promise<PlacedTicket[]> {
  return tickets.find<PlacedTicket>({ _id: { $in: [...ids] } }, { projection: PLACEMENT_FIELDS }).toArray();
}

/**
 * Waiting tickets of the teams: all of a short queue; of a long one, for each signature and priority, those that are due first, the oldest
 * of those never due, and the oldest. Whatever the queue goes by, its first are among them. In no order.
 */
export async function readQueue({ tickets }: Store, teams: readonly string[]): Promise<PlacedTicket[]> {
  const whole = await tickets.find<PlacedTicket>({ state: 'waiting', team: { $in: [...teams] } }, { projection: PLACEMENT_FIELDS, limit: SHORT_QUEUE + 1 }).toArray();
  if (whole.length <= SHORT_QUEUE) return whole;
  const lines = (await Promise.all(teams.map(async (team) => (await signaturesIn(tickets, team)).map((sig) => ({ team, sig }))))).flat();
  // Each is the beginning of a stretch of an index, so that what lies behind it costs nothing.
  const first = (line: Filter<TicketDoc>, sort: Record<string, 1>): Promise<PlacedTicket[]> =>
    tickets.find<PlacedTicket>({ state: 'waiting', ...line }, { projection: PLACEMENT_FIELDS, sort, limit: FIRST_OF_LINE }).toArray();
  const parts = await Promise.all(lines.flatMap((line) => PRIORITIES.flatMap((_, rank) => [
    first({ ...line, rank, 'spec.nextDueAtMs': { $gte: 0 } }, { 'spec.nextDueAtMs': 1 }),
    first({ ...line, rank, 'spec.nextDueAtMs': null }, { enteredAtMs: 1 }),
    first({ ...line, rank }, { enteredAtMs: 1 }),
  ])));
  return [...new Map(parts.flat().map((ticket) => [ticket._id, ticket])).values()];
}

/** The signatures in a team's queue, one step through the index for each: the queue itself is never gone through. */
async function signaturesIn(tickets: Store['tickets'], team: string): Promise<string[]> {
  const found: string[] = [];
  for (;;) {
    const next = await tickets.findOne({ state: 'waiting', team, sig: { $gt: found.at(-1) ?? '' } }, { projection: { sig: 1 }, sort: { sig: 1 } });
    if (next === null) return found;
    found.push(next.sig);
  }
}

export function countWaiting({ tickets }: Store, team: string): Promise<number> {
  return tickets.countDocuments({ state: 'waiting', team });
}

/** Tickets of a team whose workflow does not know yet who has them, or who lost them; oldest first. */
export async function readUntold({ tickets }: Store, team: string): Promise<Pick<TicketDoc, '_id' | 'placedAtMs'>[]> {
  const untold = (filter: Filter<TicketDoc>): Promise<Pick<TicketDoc, '_id' | 'placedAtMs'>[]> => tickets
    .find<Pick<TicketDoc, '_id' | 'placedAtMs'>>({ ...filter, told: false, team }, { projection: { placedAtMs: 1 }, sort: { placedAtMs: 1 }, limit: SHORT_QUEUE })
    .toArray();
  const [assigned, released] = await Promise.all([untold({ state: 'assigned' }), untold({ state: 'waiting', 'released.v': { $gte: 0 } })]);
  return [...assigned, ...released].sort((a, b) => a.placedAtMs - b.placedAtMs);
}

/** The tickets of a team that this agent has, by the only documents that know, with what the workflow knew of them. */
export function readHeld({ tickets }: Store, team: string, agent: string): Promise<Pick<TicketDoc, '_id' | 'placedAtMs' | 'view'>[]> {
  return tickets
    .find<Pick<TicketDoc, '_id' | 'placedAtMs' | 'view'>>({ agent, team, state: 'assigned' }, { projection: { placedAtMs: 1, view: 1 }, sort: { placedAtMs: 1 } })
    .toArray();
}

/** Which of these tickets have not raised this alert yet. */
export async function withoutAlert({ tickets }: Store, ids: readonly string[], alert: (ticket: { _id: string; epoch: number }) => string): Promise<{ _id: string; epoch: number }[]> {
  const docs = await tickets.find({ _id: { $in: [...ids] } }, { projection: { epoch: 1, alerts: 1 } }).toArray();
  return docs.filter((doc) => !(doc.alerts ?? []).includes(alert(doc)));
}

export async function noteAlert({ tickets }: Store, id: string, alert: string): Promise<void> {
  await tickets.updateOne({ _id: id }, { $addToSet: { alerts: alert } });
}

/** Sets placement fields and raises `v`, provided that the ticket still is at this `v`. @returns whether it was. */
export async function casTicket({ tickets }: Store, id: string, v: number, set: TicketChange): Promise<boolean> {
  // Not findOneAndUpdate: SecantusDB 0.7.0b3 returns a document from before other writes there, and is three times slower.
  const { modifiedCount } = await tickets.updateOne({ _id: id, v }, { $inc: { v: 1 }, ...(Object.keys(set).length > 0 && { $set: set }) });
  return modifiedCount > 0;
}
