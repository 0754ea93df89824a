/** What `waybill triage` reads of the API's answer, and how one ticket is laid out for a decision by one key. */
import { z } from 'zod';

import { formatDuration } from '../domain/duration.ts';
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

/** Keys of the categories in the order of the config: the same letter every time. `s` and `q` have another meaning. */
const LETTERS = 'abcdefghijklmnoprtuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const MOST_TEXT_LINES = 12;

export interface Choice {
  key: string;
  category: string;
  subcategory: string | null;
}

/** What each key would decide on this ticket: digits for the candidates, letters for all categories. */
export function choicesOf(ticket: Pick<TriageTicket, 'candidates'>, categories: readonly { id: string }[]): Choice[] {
  return [
    ...ticket.candidates.slice(0, 9).map(({ category, subcategory }, i) => ({ key: String(i + 1), category, subcategory })),
    ...categories.slice(0, LETTERS.length).map(({ id }, i) => ({ key: LETTERS[i] ?? '', category: id, subcategory: null })),
  ];
}

/** One ticket: who, what, why it is here. */
export function ticketLines(ticket: TriageTicket, terminal: Terminal): string[] {
  const paint = painter(terminal);
  const { account, priority, waitingMs, excerpt, subject, reasons, candidates } = ticket;
  const text = wrap(excerpt.trim(), terminal.columns - 2).filter((line, i, lines) => line !== '' || lines[i - 1] !== '');
  const facts = [
    account === null ? 'unknown account' : `${oneLine(account.name)} (${account.tier})`, priority, ticket.language,
    `waiting ${formatDuration(waitingMs)}`, slaWords(ticket, terminal),
  ].filter(Boolean);
  return [
    `${paint('bold', ticket.ticketId)}  ${facts.join(' · ')}`,
    ...wrap(subject === null ? '(no subject)' : oneLine(subject), terminal.columns).map((line) => paint('bold', line)),
    ...(text.length === 0 ? [paint('dim', '  (no text: erased, or never sent)')] : text.slice(0, MOST_TEXT_LINES).map((line) => `  ${line}`)),
    ...(text.length > MOST_TEXT_LINES ? [paint('dim', `  … the whole text: waybill ticket ${ticket.ticketId} --full`)] : []),
    ...(reasons.length > 0 ? wrap(`Why here: ${reasons.map(oneLine).join('; ')}`, terminal.columns).map((line) => paint('dim', line)) : []),
    ...candidates.map(({ category, subcategory, confidence, words }, i) => {
      const topic = [category, subcategory].filter((part) => part !== null).join(' / ');
      return `  ${paint('cyan', String(i + 1))}  ${topic.padEnd(30)} ${percent(confidence).padStart(5)}  ${words.map(({ word }) => oneLine(word)).join(', ')}`.trimEnd();
    }),
    ...(candidates.length === 0 ? [paint('dim', '  The model has no candidate.')] : []),
  ];
}

/** The letters of all categories, as many beside each other as fit. */
export function legend(choices: readonly Choice[], terminal: Terminal): string[] {
  const paint = painter(terminal);
  const letters = choices.filter(({ key }) => !/\d/.test(key));
  const width = Math.max(...letters.map(({ category }) => category.length), 0) + 6;
  const perRow = Math.max(1, Math.floor(terminal.columns / width));
  const cell = ({ key, category }: Choice) => `  ${paint('cyan', key)} ${category.padEnd(width - 4)}`;
  const rows = Array.from({ length: Math.ceil(letters.length / perRow) }, (_, row) => letters.slice(row * perRow, (row + 1) * perRow).map(cell).join('').trimEnd());
  return [...rows, `  ${paint('cyan', 's')} skip   ${paint('cyan', 'q')} quit`];
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
