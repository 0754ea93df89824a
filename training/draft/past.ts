/** The tickets a draft is made from: those whose solving team is known, oldest first. */
import { trueTeam, type HistoricalTicket } from '../../domain/history.ts';
import { joinSubject } from '../features.ts';
import { readSignals } from '../signals.ts';

/** More would only cost time: what an organisation does now shows in its latest tickets. */
const MOST_TICKETS = 20_000;
/** Below this many characters a guess at the language is a guess. */
const FEWEST_LANGUAGE_CHARS = 20;

export interface PastTicket {
  ticket: HistoricalTicket;
  /** Subject and message; empty when the history has neither. */
  text: string;
  /** Who finally solved it, or should have, where somebody flagged that; by the most frequent spelling of the team's name. */
  team: string;
  /** All its teams in order, spelled likewise; the last is `team`. Only that one where it was flagged: the way was the wrong one. */
  teams: string[];
  agent: string | null;
  /** Code such as `de`; null when neither the export nor the text tells. */
  language: string | null;
}

export interface Past {
  tickets: PastTicket[];
  /** Tickets not used, by reason; reasons without tickets are left out. */
  leftOut: { reason: string; count: number }[];
  /** Null when no ticket has a date. */
  lastAtMs: number | null;
}

/** @param tickets in any order; without dates the order of the file counts as time. */
export function pastOf(tickets: readonly HistoricalTicket[]): Past {
  const spelling = spellings(tickets.flatMap(({ teams, correctTeam }) => [...teams.map(({ value }) => value), ...(correctTeam === null ? [] : [correctTeam])]));
  const isEnded = ({ resolvedAtMs, closedAtMs }: HistoricalTicket) => resolvedAtMs !== null || closedAtMs !== null;
  const knowsEnds = tickets.filter(isEnded).length * 2 >= tickets.length;
  const withTeam = tickets.filter((ticket) => trueTeam(ticket) !== null);
  const solved = withTeam.filter((ticket) => !knowsEnds || isEnded(ticket));
  const ordered = [...solved].sort((a, b) => (a.createdAtMs ?? Infinity) - (b.createdAtMs ?? Infinity) || a.line - b.line);
  const latest = ordered.slice(-MOST_TICKETS);
  const leftOut = [
    { reason: 'the history names no team for them', count: tickets.length - withTeam.length },
    { reason: 'not solved yet, so nobody knows who will solve them', count: withTeam.length - solved.length },
    { reason: `older than the latest ${MOST_TICKETS.toLocaleString('en-US')}`, count: ordered.length - latest.length },
  ].filter(({ count }) => count > 0);
  const lastAtMs = latest.reduce<number | null>((last, { createdAtMs }) => (createdAtMs === null ? last : Math.max(last ?? createdAtMs, createdAtMs)), null);
  return { tickets: latest.map((ticket) => pastTicket(ticket, spelling)), leftOut, lastAtMs };
}

function pastTicket(ticket: HistoricalTicket, spelling: (name: string) => string): PastTicket {
  const text = joinSubject(ticket.subject ?? '', ticket.text ?? '');
  const right = spelling(trueTeam(ticket) ?? '');
  const way = ticket.teams.map(({ value }) => spelling(value));
  const teams = way.at(-1) === right ? way : [right];
  return { ticket, text, team: right, teams, agent: teams === way ? (ticket.agents.at(-1)?.value ?? null) : null, language: languageOf(ticket.language, text) };
}

function languageOf(given: string | null, text: string): string | null {
  const code = /^([a-z]{2,3})([-_].*)?$/i.exec(given?.trim() ?? '')?.[1];
  if (code !== undefined) return code.toLowerCase();
  return text.length >= FEWEST_LANGUAGE_CHARS ? readSignals(text).language : null;
}

/** Names are compared without case, spaces and punctuation. @returns the most frequent spelling of a name */
export function spellings(names: readonly string[]): (name: string) => string {
  const counts = new Map<string, Map<string, number>>();
  for (const name of names) {
    const variants = counts.get(nameKey(name)) ?? new Map<string, number>();
    counts.set(nameKey(name), variants.set(name, (variants.get(name) ?? 0) + 1));
  }
  const best = new Map([...counts].map(([key, variants]) => [key, mostFrequent(variants) ?? '']));
  return (name) => best.get(nameKey(name)) ?? name;
}

/** The key with the highest count, the first in alphabetical order among equals; null for none. */
export function mostFrequent(counts: ReadonlyMap<string, number>): string | null {
  return [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))[0]?.[0] ?? null;
}

/** How often each value occurs. */
export function countsOf(values: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function nameKey(name: string): string {
  return name.normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '') || name;
}
