/** Recorded plans, one per (ticket, event): what makes a step idempotent and every decision explainable and replayable. */
import type { Store } from './connect.ts';
import type { DecisionDoc } from './documents.ts';
import { insertOnce } from './insert-once.ts';

export async function ensureDecisionIndexes({ decisions }: Store): Promise<void> {
  await decisions.createIndex({ ticketId: 1, fromDecisions: 1 });
}

export function decisionKey(ticketId: string, eventId: string): string {
  return `${ticketId}/${eventId}`;
}

export function findDecision({ decisions }: Store, ticketId: string, eventId: string): Promise<DecisionDoc | null> {
  return decisions.findOne({ _id: decisionKey(ticketId, eventId) });
}

/** The decision that routed a new ticket; null before it. */
export function openingDecision({ decisions }: Store, ticketId: string): Promise<DecisionDoc | null> {
  return decisions.findOne({ ticketId, 'event.type': 'opened' });
}

/** Records a plan unless one is there for this event; returns the one that holds. The first writer wins. */
export async function recordDecision({ decisions }: Store, decision: DecisionDoc): Promise<DecisionDoc> {
  return (await insertOnce(decisions, decision)).doc;
}

/** A ticket's decisions in the order they were made. */
export function decisionsOf({ decisions }: Store, ticketId: string, limit: number, maxTimeMs: number): Promise<DecisionDoc[]> {
  return decisions.find({ ticketId }, { maxTimeMS: maxTimeMs }).sort({ fromDecisions: 1 }).limit(limit).toArray();
}
