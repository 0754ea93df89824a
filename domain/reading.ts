/** What was last read, and in which text. */
import type { TicketState, Understanding } from './ticket.ts';

/** The understanding that the ticket goes by now: of its opening message, or of a reply with a topic of its own. */
export function readingOf({ understanding, readAnew }: TicketState, openingBodyId: string | null): { understanding: Understanding | null; bodyId: string | null } {
  return readAnew ?? { understanding, bodyId: openingBodyId };
}
