/**
 * Tickets of the past, as an import makes them from any helpdesk's export. Audit, config draft, training and replay all read this
 * form and no other.
 *
 * A value that the export does not hold is null (or an empty list), never a guess: whoever computes with it says what is missing.
 */
import type { Channel, Priority, Tier } from './ticket.ts';

/** One stay of a field: the value it had, from when on. In the order of the file, which is the order of events. */
export interface Stay {
  value: string;
  /** Null when the export has no time for it. */
  fromMs: number | null;
}

export interface HistoricalTicket {
  id: string;
  /** Line of the ticket's first row in the file, for messages. */
  line: number;
  createdAtMs: number | null;
  /** First moment a person or queue had it. */
  queuedAtMs: number | null;
  assignedAtMs: number | null;
  /** First moment an agent took it up (first state that is no longer new, or the helpdesk's own figure). */
  pickedUpAtMs: number | null;
  firstResponseAtMs: number | null;
  resolvedAtMs: number | null;
  closedAtMs: number | null;

  /** Known at creation: the only fields a replayed decision may see. */
  subject: string | null;
  text: string | null;
  requester: string | null;
  account: string | null;
  tier: Tier | null;
  vip: boolean | null;
  channel: Channel | null;
  language: string | null;
  /** What the creator filled in, when the export shows it. */
  firstPriority: string | null;

  /** Known later. Runs of equal neighbours are one stay; missing values are left out (definition C1, docs/metrics.md). */
  teams: Stay[];
  agents: Stay[];
  categories: Stay[];
  subcategories: Stay[];
  priorities: Stay[];
  statuses: Stay[];
  /** Helpdesk's own counters, where it keeps some. */
  reopens: number | null;
  reassignments: number | null;
  madeSla: boolean | null;
  /** What somebody flagged: who should have had it, and what it was about. */
  correctTeam: string | null;
  correctCategory: string | null;
  /** Everything else, by column name, as text. */
  other: Record<string, string>;
}

/** The team that finally solved it. Null when no team is known. */
export function solvingTeam({ teams }: HistoricalTicket): string | null {
  return teams.at(-1)?.value ?? null;
}

/** The team that should have had it, which a replay is measured against: a flagged one, else the one that finally solved it. */
export function trueTeam(ticket: HistoricalTicket): string | null {
  return ticket.correctTeam ?? solvingTeam(ticket);
}

/** The team it was first given to. */
export function firstTeam({ teams }: HistoricalTicket): string | null {
  return teams[0]?.value ?? null;
}

/** Last known category: where the ticket ended up after all corrections. */
export function finalCategory({ categories }: HistoricalTicket): string | null {
  return categories.at(-1)?.value ?? null;
}

/** What it was about: a flagged category, else the last one it had. */
export function trueCategory(ticket: HistoricalTicket): string | null {
  return ticket.correctCategory ?? finalCategory(ticket);
}

/** Our priority for a helpdesk's word, e.g. "1 - Critical" → urgent. Null when it says nothing known. */
export function priorityFrom(word: string | null): Priority | null {
  if (word === null) return null;
  const text = word.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase();
  if (/urgent|critical|^1\b|p1|sev1|blocker|dringend|kritisch|critique|critica|sehr hoch/.test(text)) return 'urgent';
  if (/high|^2\b|p2|major|hoch|\bhaute\b|elevee|\balta\b|\bhoog\b/.test(text)) return 'high';
  if (/normal|medium|moderate|^3\b|p3|minor|mittel|moyenne|\bmedi[ao]\b|gemiddeld/.test(text)) return 'normal';
  if (/low|planning|^4\b|^5\b|p4|trivial|niedrig|gering|\bbasse\b|faible|\bba[ij]x?a\b|\blaag\b/.test(text)) return 'low';
  return null;
}
