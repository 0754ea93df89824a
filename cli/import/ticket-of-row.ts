/** From the fields of a row to what `POST /v1/tickets` takes. The same limits, so that a dry run tells what the API would say. */
import { z } from 'zod';

import { CODE_PATTERN } from '../../domain/actions.ts';
import { CHANNELS, TIERS, type Channel } from '../../domain/ticket.ts';

export const FIELDS = [
  'externalId', 'subject', 'text', 'requesterId', 'requesterName', 'requesterEmail', 'accountId', 'accountName', 'tier', 'channel', 'createdAt',
] as const;
export type Field = (typeof FIELDS)[number];

/** With a zone, or a date alone: what "09:00" was in whose morning, nobody can tell later. */
const MOMENT = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?) ?(Z|UTC|[+-]\d\d:?\d\d))?$/;

/** Empty cells say nothing; numbers are ids and times that JSON holds without quotes. */
const cell = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => {
    const text = typeof value === 'number' ? String(value) : (value ?? '');
    return typeof text === 'string' && text.trim() === '' ? undefined : text;
  }, schema);
const word = z.string('must be a text').trim();
const oneOf = (values: readonly string[]) => ({ error: ({ input }: { input?: unknown }) => `"${String(input)}" is not one of ${values.join(', ')}` });
const code = word.regex(CODE_PATTERN, 'a short id of letters, digits and _.:/~- (no "@", no spaces)');
const missing = ({ input }: { input?: unknown }) => (input === undefined ? 'missing' : 'must be a text');

const moment = word.transform((text, context) => {
  const atMs = momentMs(text);
  if (atMs !== null) return atMs;
  context.addIssue('a time with its zone, e.g. 2026-03-01T09:30:00Z, or milliseconds since 1970');
  return z.NEVER;
});

const row = z.object({
  externalId: cell(z.string({ error: missing }).trim().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,55}$/, 'letters, digits and "._-", 56 at most')),
  subject: cell(word.max(1_000, 'more than 1,000 characters').optional()),
  text: cell(z.string('must be a text').max(200_000, 'more than 200,000 characters').optional()),
  requesterId: cell(z.string({ error: missing }).trim().regex(CODE_PATTERN, 'a short id of letters, digits and _.:/~- (no "@", no spaces)')),
  requesterName: cell(word.max(200, 'more than 200 characters').optional()),
  requesterEmail: cell(z.email('an e-mail address').max(320, 'more than 320 characters').optional()),
  accountId: cell(code.optional()),
  accountName: cell(word.max(200, 'more than 200 characters').optional()),
  tier: cell(z.enum(TIERS, oneOf(TIERS)).optional()),
  channel: cell(z.enum(CHANNELS, oneOf(CHANNELS)).optional()),
  createdAt: cell(moment.optional()),
});

/** Body of `POST /v1/tickets`. */
export interface NewTicketBody {
  source: string;
  externalId: string;
  channel: Channel;
  text: string;
  requester: { id: string; name?: string; email?: string };
  subject?: string;
  account?: { id: string; name?: string; tier?: (typeof TIERS)[number] };
  atMs?: number;
}

/** @returns the ticket, or every problem as `field: what is wrong`. */
export function ticketOfRow(fields: Partial<Record<Field, unknown>>, source: string, channel: Channel): NewTicketBody | string[] {
  const { data, error } = row.safeParse(fields);
  if (error) return error.issues.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`);
  if (data.subject === undefined && data.text === undefined) return ['text: missing; subject or text must say something'];
  if (data.accountId === undefined && (data.accountName !== undefined || data.tier !== undefined)) {
    return ['accountId: missing, though accountName or tier is given'];
  }
  const { externalId, subject, text, requesterId, requesterName, requesterEmail, accountId, accountName, tier, createdAt } = data;
  return {
    source,
    externalId,
    channel: data.channel ?? channel,
    text: text ?? '',
    requester: { id: requesterId, ...(requesterName !== undefined && { name: requesterName }), ...(requesterEmail !== undefined && { email: requesterEmail }) },
    ...(subject !== undefined && { subject }),
    ...(accountId !== undefined && { account: { id: accountId, ...(accountName !== undefined && { name: accountName }), ...(tier !== undefined && { tier }) } }),
    ...(createdAt !== undefined && { atMs: createdAt }),
  };
}

function momentMs(text: string): number | null {
  if (/^\d{12,14}$/.test(text)) return Number(text);
  const [, day, time = '00:00', zone = 'Z'] = MOMENT.exec(text) ?? [];
  if (day === undefined) return null;
  const atMs = Date.parse(`${day}T${time}${zone === 'UTC' ? 'Z' : zone.replace(/(\d\d)(\d\d)$/, '$1:$2')}`);
  // 31 February would silently become a day in March.
  const isRealDay = new Date(`${day}T00:00Z`).toISOString().startsWith(day);
  return Number.isNaN(atMs) || atMs < 0 || !isRealDay ? null : atMs;
}
