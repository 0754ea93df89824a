/** Single cells: what counts as missing, and words that stand for our codes. Null where a word says nothing known: never a guess. */
import { TIERS, type Channel, type Tier } from '../../domain/ticket.ts';

const MISSING = new Set(['', '?', '-', '--', '—', 'n/a', '#n/a', 'na', 'nan', 'null', '<null>', '(null)', 'nil', 'none', 'undefined', '(empty)', '(blank)', 'empty']);

/** The value of a cell without surrounding spaces; null when it is missing. */
export function present(cell: string | undefined): string | null {
  if (cell === undefined) return null;
  const value = cell.trim();
  // Markers are short; most values are not.
  return value.length <= 11 && MISSING.has(value.toLowerCase()) ? null : value;
}

/** @returns null when the word is no yes or no */
export function booleanFrom(word: string): boolean | null {
  const text = word.toLowerCase();
  if (['true', 'yes', 'y', '1', 'vip', 'met', 'achieved', 'within sla', 'ja', 'oui', 'sí', 'si', 'sì', 'sim', 'wahr', 'vrai'].includes(text)) return true;
  if (['false', 'no', 'n', '0', 'breached', 'missed', 'violated', 'sla violated', 'nein', 'non', 'não', 'nao', 'nee', 'falsch', 'faux'].includes(text)) return false;
  return null;
}

export function tierFrom(word: string): Tier | null {
  return TIERS.find((tier) => tier === word.toLowerCase()) ?? null;
}

const CHANNEL_WORDS: readonly [words: RegExp, channel: Channel][] = [
  [/e-?mail|courriel|correo/, 'email'],
  [/chat|messag|messenger|whatsapp|conversation/, 'chat'],
  [/phone|voice|call|ivr|telefon|téléphone|teléfono/, 'phone'],
  [/web|portal|self.?service|form|widget|api/, 'web'],
];

export function channelFrom(word: string): Channel | null {
  const text = word.toLowerCase();
  return CHANNEL_WORDS.find(([words]) => words.test(text))?.[1] ?? null;
}

/** True for the word of a status in which nobody has taken the ticket up yet. */
export function isNew(status: string): boolean {
  return /^(?:new|unassigned|untriaged|submitted|logged|registered|neu|nicht zugewiesen|nouveau|nuevo|novo|nieuw|nuovo)(?!\p{L})/iu.test(status);
}

/** True for the word of a status in which the work is done and the customer may still object. */
export function isSolved(status: string): boolean {
  return /^(?:resolved|solved|fixed|gelöst|erledigt|behoben|résolu|resuelto|solucionado|resolvido|opgelost|risolto)(?!\p{L})/iu.test(status);
}

/** True for the word of a status in which nothing more is to come. */
export function isClosed(status: string): boolean {
  return /^(?:closed|done|completed|geschlossen|abgeschlossen|fermé|clos|cerrado|fechado|encerrado|gesloten|chiuso)(?!\p{L})/iu.test(status);
}
