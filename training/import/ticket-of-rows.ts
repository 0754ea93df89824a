/** Tickets from rows: one from a row of its own, or step by step from the rows of an event log. */
import type { AuditedTicket, HistoryField, RowTrace } from '../../domain/audit-fields.ts';
import type { HistoricalTicket, Stay } from '../../domain/history.ts';
import { BadRow, type Cells } from './cells.ts';
import { cleanText, htmlToText } from './clean-text.ts';
import type { FileRow } from './csv.ts';
import { NO_STAY, type StayLog, type StayRef } from './stay-log.ts';
import { booleanFrom, channelFrom, isNew, isSolved, tierFrom } from './values.ts';

/** What of a ticket costs memory and is not needed by everybody. */
export interface Kept {
  text: boolean;
  other: boolean;
}

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
    teams: stays([firstTeam, queuedAtMs], [team, firstTeam === null || firstTeam === team ? queuedAtMs : null]),
    agents: stays([read.word(cells, 'agent'), assignedAtMs]),
    categories: stays([read.word(cells, 'category'), null]),
    subcategories: stays([read.word(cells, 'subcategory'), null]),
    priorities: stays([firstPriority, createdAtMs], [read.word(cells, 'priority'), null]),
    statuses: stays([read.word(cells, 'status'), null]),
    reopens: read.count(cells, 'reopens'),
    reassignments: read.count(cells, 'reassignments'),
    madeSla: madeSla === null ? null : booleanFrom(madeSla),
    other: kept.other ? read.others(cells) : {},
  };
  refuseImpossible(ticket);
  return ticket;
}

/** @throws BadRow when it was solved or closed before it was opened */
function refuseImpossible({ createdAtMs, resolvedAtMs, closedAtMs }: HistoricalTicket): void {
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

function stays(...values: [value: string | null, fromMs: number | null][]): Stay[] {
  return values.reduce<Stay[]>((all, [value, fromMs]) => withStay(all, value, fromMs), []);
}

function withStay(all: Stay[], value: string | null, fromMs: number | null): Stay[] {
  return value === null || all[all.length - 1]?.value === value ? all : [...all, { value, fromMs }];
}

const STAY_FIELDS = ['teams', 'agents', 'categories', 'subcategories', 'priorities', 'statuses'] as const;
type StayField = (typeof STAY_FIELDS)[number];
const COLUMNS: Record<StayField, HistoryField> = {
  teams: 'team', agents: 'agent', categories: 'category', subcategories: 'subcategory', priorities: 'priority', statuses: 'status',
};

/** Stands for the stays of a growing ticket, which are in the log. */
const IN_LOG: Stay[] = [];

/** A ticket of an event log while its rows come in, in the order of the file. */
export class GrowingTicket {
  readonly ticket: HistoricalTicket;
  readonly trace: RowTrace;
  readonly #read: Cells;
  readonly #kept: Kept;
  readonly #log: StayLog;
  /** Last stay of each field, in the log. */
  readonly #last: Record<StayField, StayRef>;
  #team: string | null;
  #agent: string | null;

  constructor(row: FileRow, id: string, read: Cells, kept: Kept, log: StayLog) {
    this.#read = read;
    this.#kept = kept;
    this.#log = log;
    const ticket = ticketOfRow(row, id, read, kept);
    this.ticket = ticket;
    const fromMs = read.timeMs(row.cells, 'changedAt');
    const status = read.raw(row.cells, 'status');
    this.#team = read.word(row.cells, 'team');
    this.#agent = read.word(row.cells, 'agent');
    ticket.firstPriority ??= ticket.priorities[0]?.value ?? null;
    if (this.#team !== null || this.#agent !== null) ticket.queuedAtMs ??= fromMs;
    if (this.#agent !== null) ticket.assignedAtMs ??= fromMs;
    if (status !== null && !isNew(status)) ticket.pickedUpAtMs ??= fromMs;
    const solvedAtMs = status !== null && isSolved(status) ? fromMs : null;
    this.trace = {
      rows: 1, firstRowAtMs: fromMs, firstSolvedRowAtMs: solvedAtMs, lastSolvedRowAtMs: solvedAtMs, rowsBeforeAgent: this.#agent === null ? null : 0,
      firstCategory: ticket.categories[0]?.value ?? null, teamSteps: 0, agentSteps: 0, teamStepsWithMissing: 0, agentStepsWithMissing: 0,
    };
    this.#last = { teams: NO_STAY, agents: NO_STAY, categories: NO_STAY, subcategories: NO_STAY, priorities: NO_STAY, statuses: NO_STAY };
    for (const field of STAY_FIELDS) {
      for (const { value } of ticket[field]) this.#last[field] = log.add(this.#last[field], value, fromMs);
      ticket[field] = IN_LOG;
    }
  }

  /** @throws BadRow when the row cannot be read; the ticket is then only half there */
  add({ cells }: FileRow): void {
    const { ticket, trace } = this;
    const read = this.#read;
    const atMs = read.timeMs(cells, 'changedAt');
    const status = read.raw(cells, 'status');
    const team = read.word(cells, 'team');
    const agent = read.word(cells, 'agent');
    for (const field of STAY_FIELDS) {
      const value = read.word(cells, COLUMNS[field]);
      if (value !== null) this.#last[field] = this.#log.add(this.#last[field], value, atMs);
    }
    if (team !== null || agent !== null) ticket.queuedAtMs ??= atMs;
    if (agent !== null) ticket.assignedAtMs ??= atMs;
    if (status !== null && !isNew(status)) ticket.pickedUpAtMs ??= atMs;
    if (status !== null && isSolved(status)) {
      trace.firstSolvedRowAtMs ??= atMs;
      trace.lastSolvedRowAtMs = atMs;
    }
    if (agent !== null) trace.rowsBeforeAgent ??= trace.rows;
    trace.rows += 1;
    if (team !== this.#team) trace.teamStepsWithMissing += 1;
    if (agent !== this.#agent) trace.agentStepsWithMissing += 1;
    if (team !== this.#team && team !== null && this.#team !== null) trace.teamSteps += 1;
    if (agent !== this.#agent && agent !== null && this.#agent !== null) trace.agentSteps += 1;
    this.#team = team;
    this.#agent = agent;
    this.#addFinal(cells);
  }

  /** Values of the end, which many exports copy onto every row: the last that is there counts. */
  #addFinal(cells: FileRow['cells']): void {
    const { ticket } = this;
    const read = this.#read;
    ticket.firstResponseAtMs ??= read.timeMs(cells, 'firstResponseAt');
    ticket.resolvedAtMs = read.timeMs(cells, 'resolvedAt') ?? ticket.resolvedAtMs;
    ticket.closedAtMs = read.timeMs(cells, 'closedAt') ?? ticket.closedAtMs;
    ticket.reopens = most(ticket.reopens, read.count(cells, 'reopens'));
    ticket.reassignments = most(ticket.reassignments, read.count(cells, 'reassignments'));
    const madeSla = read.raw(cells, 'madeSla');
    if (madeSla !== null) ticket.madeSla = booleanFrom(madeSla);
    if (this.#kept.other) ticket.other = read.others(cells);
    refuseImpossible(ticket);
  }

  /** @param lacks columns the file has not, whose values the rows show */
  finished(lacks: { createdAt: boolean; resolvedAt: boolean; closedAt: boolean }, showsNew: boolean): AuditedTicket {
    const { trace } = this;
    const stays = (field: StayField) => this.#log.stays(this.#last[field]);
    const statuses = stays('statuses');
    // A new object: stays hung onto an old one would outlive it until the next full collection, for all tickets together.
    const ticket: AuditedTicket = {
      ...this.ticket, teams: stays('teams'), agents: stays('agents'), categories: stays('categories'), subcategories: stays('subcategories'), priorities: stays('priorities'), statuses, trace,
    };
    if (lacks.createdAt) ticket.createdAtMs = trace.firstRowAtMs;
    if (lacks.resolvedAt) ticket.resolvedAtMs = lastStayMs(statuses, isSolved);
    if (lacks.closedAt) ticket.closedAtMs = lastStayMs(statuses, (status) => /^(?:closed|done|completed)\b/i.test(status));
    if (!showsNew) ticket.pickedUpAtMs = null;
    return ticket;
  }
}

function most(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.max(a, b);
}

function lastStayMs(statuses: readonly Stay[], isMeant: (status: string) => boolean): number | null {
  for (let i = statuses.length - 1; i >= 0; i -= 1) {
    const stay = statuses[i];
    if (stay && isMeant(stay.value)) return stay.fromMs;
  }
  return null;
}
