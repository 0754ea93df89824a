/** A ticket from one row: the whole of it where a file has one row per ticket, its beginning in an event log. */
import type { HistoricalTicket, Stay } from '../../domain/history.ts';
import { BadRow, type Cells } from './cells.ts';
import { cleanText, htmlToText } from './clean-text.ts';
import type { FileRow } from './csv.ts';
import { booleanFrom, channelFrom, tierFrom } from './values.ts';

/** What of a ticket costs memory and is not needed by everybody. */
export interface Kept {
  text: boolean;
  other: boolean;
}

/** Shared by all tickets whose other columns are not kept. */
const NO_OTHERS: Record<string, string> = Object.freeze({});

/** What the ticket's first row says: everything known at creation, and the fields a whole-ticket row has. */
export function ticketOfRow(row: FileRow, id: string, read: Cells, kept: Kept): HistoricalTicket {
  const { cells, line } = row;
  const createdAtMs = read.timeMs(cells, 'createdAt');
  const after = (field: 'assignedAfter' | 'firstResponseAfter' | 'resolvedAfter') => {
    const span = read.spanMs(cells, field);
    return span === null || createdAtMs === null ? null : createdAtMs + span;
  };
  const queuedAtMs = read.timeMs(cells, 'queuedAt');
  const assignedAtMs = read.timeMs(cells, 'assignedAt') ?? after('assignedAfter');
  const firstTeam = read.word(cells, 'firstTeam');
  const team = read.word(cells, 'team');
  const firstPriority = read.word(cells, 'firstPriority');
  const vip = read.raw(cells, 'vip');
  const madeSla = read.raw(cells, 'madeSla');
  const ticket: HistoricalTicket = {
    id,
    line,
    createdAtMs,
    queuedAtMs,
    assignedAtMs,
    pickedUpAtMs: read.timeMs(cells, 'pickedUpAt'),
    firstResponseAtMs: read.timeMs(cells, 'firstResponseAt') ?? after('firstResponseAfter'),
    resolvedAtMs: read.timeMs(cells, 'resolvedAt') ?? after('resolvedAfter'),
    closedAtMs: read.timeMs(cells, 'closedAt'),
    subject: kept.text ? own(read, htmlToText(read.raw(cells, 'subject') ?? '')) : null,
    text: kept.text ? own(read, cleanText(read.raw(cells, 'text') ?? '')) : null,
    requester: read.word(cells, 'requester'),
    account: read.word(cells, 'account'),
    tier: ifKnown(read.raw(cells, 'tier'), tierFrom),
    vip: vip === null ? null : booleanFrom(vip),
    channel: ifKnown(read.raw(cells, 'channel'), channelFrom),
    language: read.word(cells, 'language')?.toLowerCase() ?? null,
    firstPriority,
    teams: stays(read, [firstTeam, queuedAtMs], [team, firstTeam === null || firstTeam === team ? queuedAtMs : null]),
    agents: stays(read, [read.word(cells, 'agent'), assignedAtMs]),
    categories: stays(read, [read.word(cells, 'category'), null]),
    subcategories: stays(read, [read.word(cells, 'subcategory'), null]),
    priorities: stays(read, [firstPriority, createdAtMs], [read.word(cells, 'priority'), null]),
    statuses: stays(read, [read.word(cells, 'status'), null]),
    reopens: read.count(cells, 'reopens'),
    reassignments: read.count(cells, 'reassignments'),
    madeSla: madeSla === null ? null : booleanFrom(madeSla),
    correctTeam: read.word(cells, 'correctTeam'),
    correctCategory: read.word(cells, 'correctCategory'),
    other: kept.other ? read.others(cells) : NO_OTHERS,
  };
  refuseImpossible(ticket);
  return ticket;
}

/** @throws BadRow when it was solved or closed before it was opened */
export function refuseImpossible({ createdAtMs, resolvedAtMs, closedAtMs }: Pick<HistoricalTicket, 'createdAtMs' | 'resolvedAtMs' | 'closedAtMs'>): void {
  const early = [['solved', resolvedAtMs], ['closed', closedAtMs]] as const;
  for (const [word, atMs] of early) {
    if (createdAtMs === null || atMs === null || atMs >= createdAtMs) continue;
    throw new BadRow(`${word} (${isoMinute(atMs)}) before it was opened (${isoMinute(createdAtMs)})`);
  }
}

function isoMinute(ms: number): string {
  return new Date(ms).toISOString().slice(0, 16).replace('T', ' ');
}

function own(read: Cells, text: string): string | null {
  return text === '' ? null : read.texts.own(text);
}

function ifKnown<T>(word: string | null, known: (word: string) => T | null): T | null {
  return word === null ? null : known(word);
}

const NONE: Stay[] = [];

/** Lists are shared between tickets where they can be; nobody writes into one. */
function stays(read: Cells, ...values: [value: string | null, fromMs: number | null][]): Stay[] {
  const [only, ...more] = values.reduce<Stay[]>((all, [value, fromMs]) => withStay(all, value, fromMs), []);
  if (only === undefined) return NONE;
  return more.length === 0 && only.fromMs === null ? read.texts.stay(only.value) : [only, ...more];
}

function withStay(all: Stay[], value: string | null, fromMs: number | null): Stay[] {
  return value === null || all[all.length - 1]?.value === value ? all : [...all, { value, fromMs }];
}
