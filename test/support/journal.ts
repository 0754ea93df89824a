/** What the server acknowledged of the placement protocol, in the words of the wire. */
import type { CommandStartedEvent, CommandSucceededEvent, Document, MongoClient } from 'mongodb';

import type { TicketChange } from '../../domain/placement-operations.ts';
import type { AgentDoc } from '../../store/documents.ts';

export interface Journal {
  /** Compare-and-set writes to tickets that went through, in no order: `v` orders them per ticket. */
  ticketWrites: { ticket: string; v: number; set: TicketChange }[];
  /** Reservations that were made, with the agent as the write left it. */
  reservations: { after: AgentDoc; isAutomatic: boolean }[];
}

/** Listens to a client made with `monitorCommands: true`. */
export function journalOf(client: MongoClient): Journal {
  const journal: Journal = { ticketWrites: [], reservations: [] };
  const pending = new Map<number, Document>();
  client.on('commandStarted', ({ requestId, command }: CommandStartedEvent) => {
    if (command['update'] === 'tickets' || command['findAndModify'] === 'agents') pending.set(requestId, command);
  });
  client.on('commandSucceeded', ({ requestId, reply }: CommandSucceededEvent) => {
    const command = pending.get(requestId);
    pending.delete(requestId);
    if (!command) return;
    // Wire documents: their shapes are those of MongoDB's command reference, and the collections hold these documents.
    const { nModified, value } = reply as { nModified?: number; value?: AgentDoc | null };
    if (command['findAndModify'] === 'agents') {
      const { query } = command as { query: Document };
      if (value) journal.reservations.push({ after: value, isAutomatic: 'used.total' in query });
      return;
    }
    const [update] = (command as { updates: { q: { _id: string; v?: number }; u: { $set?: TicketChange } }[] }).updates;
    if (nModified === 1 && update?.q.v !== undefined) journal.ticketWrites.push({ ticket: update.q._id, v: update.q.v, set: update.u.$set ?? {} });
  });
  return journal;
}
