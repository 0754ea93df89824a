/** Whether a new ticket is one of many about one problem. */
import type { FoundIncident } from '../domain/draft.ts';
import { fingerprintWords, groupTicket, type Fingerprint } from '../domain/incident.ts';
import type { TicketState, Understanding } from '../domain/ticket.ts';
import { keepFingerprint, recentFingerprints } from '../store/incidents.ts';
import { tellingWords } from '../training/telling-words.ts';
import type { ActivityDeps } from './deps.ts';

/** Keeps the ticket's fingerprint and compares it with the latest ones. @returns null when it stands alone, or nobody asked. */
export async function findIncident(deps: ActivityDeps, state: TicketState, text: string, { guesses, language }: Understanding): Promise<FoundIncident | null> {
  const { incidents } = deps.config().config;
  if (!incidents) return null;
  const newcomer: Fingerprint = {
    ticketId: state.ticketId,
    atMs: deps.nowMs(),
    customer: state.accountId ?? state.requesterId ?? state.ticketId,
    words: fingerprintWords(tellingWords(text)),
    category: guesses[0]?.category ?? null,
    language,
    incident: null,
    isDetached: false,
  };
  await keepFingerprint(deps.store, newcomer);
  const before = (await recentFingerprints(deps.store, newcomer.atMs)).filter(({ ticketId }) => ticketId !== newcomer.ticketId);
  const found = groupTicket(newcomer, [...before, newcomer], incidents);
  return found && { ...found, category: newcomer.category };
}
