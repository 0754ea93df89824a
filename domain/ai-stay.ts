/** What a ticket's state says about its time at the ai level. */
import type { AiStay, TicketState } from './ticket.ts';

/** True while this result is what the ticket waits for. */
export function isAwaited({ level, status, ai }: TicketState, question: string): boolean {
  return level === 'ai' && status !== 'solved' && status !== 'closed' && ai?.searching === question;
}

/** When the customer's silence becomes an answer; null while it does not. */
export function silenceEndsAtMs({ level, status, ai }: TicketState): number | null {
  return level === 'ai' && status === 'pending' ? (ai?.silentAtMs ?? null) : null;
}

/** Where the ai level hands a ticket on; null when that place is gone, or a person has said what the ticket is about. */
export function placeAfterAi({ level, ai, category }: TicketState, teams: Readonly<Record<string, unknown>>): AiStay['next'] | null {
  return level === 'ai' && ai && category.by !== 'manual' && Object.hasOwn(teams, ai.next.team) ? ai.next : null;
}
