/**
 * `fingerprints`: hashed words of the latest tickets, by which alike ones are found; they expire. `incidents`: the groups.
 * `incidentReplies`: on which ticket a requester gets an incident's answer; the first writer wins.
 */
import type { Fingerprint } from '../domain/incident.ts';
import type { Store } from './connect.ts';
import { DOCUMENT_SCHEMA, type IncidentDoc, type TicketDoc } from './documents.ts';
import { insertOnce } from './insert-once.ts';

/** How long a fingerprint tells what is usual. */
const KEPT_MS = 7 * 24 * 3_600_000;
/** Memory is bounded: beyond this the oldest tell nothing any more. */
const MOST_RECENT = 600;

export async function ensureIncidentIndexes({ fingerprints, tickets, incidents }: Store): Promise<void> {
  await fingerprints.createIndex({ atMs: -1 });
  await fingerprints.createIndex({ incident: 1 });
  await fingerprints.createIndex({ expiresAt: 1 }, { expireAfterSeconds: 0 }, {});
  await tickets.createIndex({ 'view.incident': 1 });
  await incidents.createIndex({ openedAtMs: -1 });
}

/** Keeps a ticket's fingerprint; a repeated call finds the first one. */
export async function keepFingerprint({ fingerprints }: Store, { ticketId, ...rest }: Fingerprint): Promise<void> {
  await insertOnce(fingerprints, { _id: ticketId, schema: DOCUMENT_SCHEMA, ...rest, expiresAt: new Date(rest.atMs + KEPT_MS) });
}

/** The latest fingerprints, oldest first. */
export async function recentFingerprints({ fingerprints }: Store, nowMs: number): Promise<Fingerprint[]> {
  const found = await fingerprints.find({ atMs: { $gt: nowMs - KEPT_MS } }).sort({ atMs: -1 }).limit(MOST_RECENT).toArray();
  return found.reverse().map(({ _id: ticketId, atMs, customer, words, category, language, incident, isDetached }) => ({
    ticketId, atMs, customer, words, category, language, incident, isDetached,
  }));
}

/** Notes who belongs where, so that later tickets are compared with it. */
export async function markMembers({ fingerprints }: Store, ids: readonly string[], incident: string | null): Promise<void> {
  await fingerprints.updateMany({ _id: { $in: [...ids] } }, { $set: { incident, isDetached: incident === null } });
}

export async function openIncident({ incidents }: Store, incident: Pick<IncidentDoc, '_id' | 'category' | 'openedAtMs'>): Promise<void> {
  await insertOnce(incidents, { ...incident, schema: DOCUMENT_SCHEMA, closedAtMs: null });
}

/** Keeps the closing answer; the latest one counts. */
export async function keepClosingAnswer({ incidents }: Store, id: string, answer: NonNullable<IncidentDoc['answer']>): Promise<void> {
  await incidents.updateOne({ _id: id }, { $set: { answer } });
}

/** Nobody joins a closed incident; the same problem later is a new one. */
export async function closeIncident({ incidents, fingerprints }: Store, id: string, nowMs: number): Promise<void> {
  await incidents.updateOne({ _id: id, closedAtMs: null }, { $set: { closedAtMs: nowMs } });
  await fingerprints.updateMany({ incident: id }, { $set: { isDetached: true } });
}

export function readIncident({ incidents }: Store, id: string, maxTimeMs: number): Promise<IncidentDoc | null> {
  return incidents.findOne({ _id: id }, { maxTimeMS: maxTimeMs });
}

/** The latest first. */
export function listIncidents({ incidents }: Store, limit: number, maxTimeMs: number): Promise<IncidentDoc[]> {
  return incidents.find({}, { maxTimeMS: maxTimeMs }).sort({ openedAtMs: -1 }).limit(limit).toArray();
}

/** Its tickets by their own word, oldest first. */
export function membersOf({ tickets }: Store, incident: string, maxTimeMs: number): Promise<TicketDoc[]> {
  return tickets.find({ 'view.incident': incident }, { maxTimeMS: maxTimeMs }).sort({ createdAtMs: 1, _id: 1 }).limit(2_000).toArray();
}

/** On which ticket the requester gets this answer: the one that asked first, however often it is asked. */
export async function chooseTicket({ incidentReplies }: Store, answer: string, requester: string, ticketId: string): Promise<string> {
  const { doc } = await insertOnce(incidentReplies, { _id: `${answer}/${requester}`, schema: DOCUMENT_SCHEMA, ticketId });
  return doc.ticketId;
}
