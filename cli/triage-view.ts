/** What `waybill triage` reads of the API's answer, and how one ticket is laid out for a decision by one key. */
import { z } from 'zod';

import { formatDuration } from '../domain/duration.ts';
import { lettersOf, type Choice } from './choices.ts';
import { count, oneLine, painter, percent, wrap, type Terminal } from './terminal.ts';

const triageTicket = z.object({
  ticketId: z.string(),
  subject: z.string().nullable(),
  excerpt: z.string(),
  priority: z.string(),
  slaState: z.string(),
  nextDueAtMs: z.number().nullable(),
  waitingMs: z.number(),
  language: z.string(),
  account: z.object({ name: z.string(), tier: z.string() }).nullable(),
  candidates: z.array(z.object({ category: z.string(), subcategory: z.string().nullable(), confidence: z.number(), words: z.array(z.object({ word: z.string() })) })),
  reasons: z.array(z.string()),
});
export type TriageTicket = z.infer<typeof triageTicket>;

export const triagePage = z.object({
  waiting: z.number(),
  tickets: z.array(triageTicket),
  categories: z.array(z.object({ id: z.string() })),
});

const MOST_TEXT_LINES = 12;

/** What each key would decide on this ticket: digits for the candidates, letters for all categories. */
export function choicesOf(ticket: Pick<TriageTicket, 'candidates'>, categories: readonly { id: string }[]): Choice[] {
  return [...ticket.candidates.slice(0, 9).map(({ category, subcategory }, i) => ({ key: String(i + 1), category, subcategory })), ...lettersOf(categories)];
}

/** What the customer wrote, indented, without piled-up empty lines. @param more where the rest can be read */
export function customerWords(text: string, mostLines: number, more: string, terminal: Terminal): string[] {
  const paint = painter(terminal);
  const lines = wrap(text.trim(), terminal.columns - 2).filter((line, i, all) => line !== '' || all[i - 1] !== '');
  if (text.trim() === '') return [paint('dim', '  (no text: erased, or never sent)')];
  return [...lines.slice(0, mostLines).map((line) => `  ${line}`), ...(lines.length > mostLines ? [paint('dim', `  … ${more}`)] : [])];
}

/** One ticket: who, what, why it is here. */
export function ticketLines(ticket: TriageTicket, terminal: Terminal): string[] {
  const paint = painter(terminal);
  const { account, priority, waitingMs, excerpt, subject, reasons, candidates } = ticket;
  const facts = [
    account === null ? 'unknown account' : `${oneLine(account.name)} (${account.tier})`, priority, ticket.language,
    `waiting ${formatDuration(waitingMs)}`, slaWords(ticket, terminal),
  ].filter(Boolean);
  return [
    `${paint('bold', ticket.ticketId)}  ${facts.join(' · ')}`,
    ...wrap(subject === null ? '(no subject)' : oneLine(subject), terminal.columns).map((line) => paint('bold', line)),
    ...customerWords(excerpt, MOST_TEXT_LINES, `the whole text: waybill ticket ${ticket.ticketId} --full`, terminal),
    ...(reasons.length > 0 ? wrap(`Why here: ${reasons.map(oneLine).join('; ')}`, terminal.columns).map((line) => paint('dim', line)) : []),
    ...candidates.map(({ category, subcategory, confidence, words }, i) => {
      const topic = [category, subcategory].filter((part) => part !== null).join(' / ');
      return `  ${paint('cyan', String(i + 1))}  ${topic.padEnd(30)} ${percent(confidence).padStart(5)}  ${words.map(({ word }) => oneLine(word)).join(', ')}`.trimEnd();
    }),
    ...(candidates.length === 0 ? [paint('dim', '  The model has no candidate.')] : []),
  ];
}

export function waitingLine(waiting: number): string {
  return waiting === 0 ? 'Nothing is waiting in triage.' : `${count(waiting, 'ticket')} in triage`;
}

function slaWords({ slaState, nextDueAtMs }: TriageTicket, terminal: Terminal): string {
  if (nextDueAtMs === null) return '';
  const paint = painter(terminal);
  const leftMs = nextDueAtMs - terminal.nowMs();
  if (leftMs < 0) return paint('red', `late by ${formatDuration(-leftMs)}`);
  return paint(slaState === 'at_risk' ? 'yellow' : 'dim', `due in ${formatDuration(leftMs)}`);
}
