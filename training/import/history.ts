/** Import of an old helpdesk's tickets: any export in, `HistoricalTicket`s and an account of what was left out. */
import { HISTORY_FIELDS, type AuditedTicket, type HistoryFacts, type HistoryField, type Layout } from '../../domain/audit-fields.ts';
import { BadRow, Cells } from './cells.ts';
import type { FileRow } from './csv.ts';
import { GrowingTicket, Log } from './growing-ticket.ts';
import type { MappedColumn } from './mapping.ts';
import { ImportError, type RejectedRow } from './problem.ts';
import { rowsIn, type Format } from './rows.ts';
import { SeenIds } from './seen-ids.ts';
import { fileSource, type HistorySource } from './source.ts';
import { survey, type DateColumn, type Survey, type SurveyOptions } from './survey.ts';
import { ticketOfRow, type Kept } from './ticket-of-row.ts';
import { isNew } from './values.ts';

export interface ImportOptions extends SurveyOptions {
  /** Whether messages are kept. @default true */
  keepText?: boolean;
  /** Whether columns that are no field are kept. @default true */
  keepOther?: boolean;
  /** Told after each piece of the file. The file is gone through twice: share counts both. */
  onProgress?: (progress: { share: number; rows: number; rejected: number }) => void;
}

export interface ImportReport {
  name: string;
  /** e.g. `CSV separated by ","` */
  format: string;
  encoding: string;
  layout: Layout;
  /** What the history can tell. Final as soon as the first ticket is there. */
  facts: HistoryFacts;
  mapping: MappedColumn[];
  unusedColumns: string[];
  dates: DateColumn[];
  rows: number;
  tickets: number;
  /** Rows left out, and the first of them with their reasons. */
  rejectedRows: number;
  rejected: RejectedRow[];
  /** Rows in order that were left out because another row of the same ticket was not. */
  leftOutRows: number;
  notes: string[];
}

/** An opened history. The report is complete when the last tickets have been taken. */
export interface OpenHistory {
  report: ImportReport;
  /** Tickets, a few hundred at a time: a promise for each of a million would cost more than the ticket. */
  batches: AsyncGenerator<AuditedTicket[]>;
}

const MOST_REJECTED_SHOWN = 1_000;
const BATCH_TICKETS = 500;

/**
 * Imports everything into memory.
 * @param source path of a file, packed by gzip or not, or something like it
 * @throws ImportError when the file cannot be imported as it is
 */
export async function importHistory(source: string | HistorySource, options: ImportOptions = {}): Promise<{ tickets: AuditedTicket[]; report: ImportReport }> {
  const { batches, report } = await readTickets(source, options);
  const tickets: AuditedTicket[] = [];
  for await (const batch of batches) for (const ticket of batch) tickets.push(ticket);
  return { tickets, report };
}

/**
 * The same, bit by bit: a file with one row per ticket never is in memory as a whole; an event log is, in compact form,
 * because the rows of its tickets may lie anywhere.
 * @throws ImportError when the file cannot be imported as it is
 */
export async function readTickets(given: string | HistorySource, options: ImportOptions = {}): Promise<OpenHistory> {
  const source = typeof given === 'string' ? await fileSource(given) : given;
  const found = await survey(source, options, byteCounter(source, options, 0));
  const report = newReport(source.name, found);
  return { report, batches: read(source, found, options, report) };
}

/** Tells the share of both rounds: looking through the file (0) and taking its rows (1). */
function byteCounter(source: HistorySource, { onProgress }: ImportOptions, round: 0 | 1, report?: ImportReport): (bytes: number) => void {
  let bytes = 0;
  return (more) => {
    bytes += more;
    const share = (round + (source.sizeBytes === null ? 0 : Math.min(1, bytes / Math.max(1, source.sizeBytes)))) / 2;
    onProgress?.({ share, rows: report?.rows ?? 0, rejected: report?.rejectedRows ?? 0 });
  };
}

function newReport(name: string, { encoding, format, columns, mapping, layout, dates }: Survey): ImportReport {
  const used = new Set(mapping.map(({ column }) => column));
  const notes = mapping.some(({ field }) => field === 'changedAt') || layout === 'tickets' ? [] : ['No column tells when a change was made: durations inside a ticket are missing. Say --map changedAt=<column>.'];
  return {
    name, format: formatName(format), encoding, layout, mapping, dates, notes,
    facts: { fields: [], layout },
    unusedColumns: columns.names.filter((column) => !used.has(column)),
    rows: 0, tickets: 0, rejectedRows: 0, rejected: [], leftOutRows: 0,
  };
}

function formatName(format: Format): string {
  if (format.kind === 'csv') return `CSV separated by ${format.delimiter === '\t' ? 'tabs' : `"${format.delimiter}"`}`;
  const json = format.kind === 'lines' ? 'JSON lines' : 'JSON';
  return format.vendor === 'plain' ? json : `${json} of ${format.vendor[0]?.toUpperCase() ?? ''}${format.vendor.slice(1)}`;
}

async function* read(source: HistorySource, found: Survey, options: ImportOptions, report: ImportReport): AsyncGenerator<AuditedTicket[]> {
  const cells = new Cells(found);
  const kept = { text: options.keepText ?? true, other: options.keepOther ?? true };
  const batches = rowsIn(source, found.encoding, found.format, found.columns, byteCounter(source, options, 1, report));
  yield* found.layout === 'tickets' ? ticketRows(batches, cells, kept, report) : changeRows(batches, cells, kept, report);
  if (report.tickets > 0) return;
  const [first] = report.rejected;
  throw new ImportError(`${source.name}: none of ${report.rows} rows can be read${first ? `; the first: line ${first.line}, ${first.reason}` : ''}`);
}

function reject(report: ImportReport, line: number, reason: string): void {
  report.rejectedRows += 1;
  if (report.rejected.length < MOST_REJECTED_SHOWN) report.rejected.push({ line, reason });
}

/** What `take` makes of a row; null when the row is rejected. */
function taken<T>(row: FileRow, report: ImportReport, take: () => T): T | null {
  try {
    if (row.problem !== null) throw new BadRow(row.problem);
    return take();
  } catch (error) {
    if (!(error instanceof BadRow)) throw error;
    reject(report, row.line, error.message);
    return null;
  }
}

async function* ticketRows(batches: AsyncIterable<FileRow[]>, read: Cells, kept: Kept, report: ImportReport): AsyncGenerator<AuditedTicket[]> {
  const ids = new SeenIds();
  report.facts = { layout: 'tickets', fields: heldFields(report.mapping, []) };
  for await (const rows of batches) {
    const tickets: AuditedTicket[] = [];
    for (const row of rows) {
      report.rows += 1;
      const ticket = taken(row, report, () => {
        const id = read.texts.own(idOf(read, row));
        const before = ids.seenOn(id, row.line);
        if (before !== null) throw new BadRow(`id "${id}" stands on line ${before} already`);
        return ticketOfRow(row, id, read, kept);
      });
      if (ticket !== null) tickets.push(ticket);
    }
    report.tickets += tickets.length;
    yield tickets;
  }
}

function idOf(read: Cells, { cells }: FileRow): string {
  const id = read.raw(cells, 'id');
  if (id === null) throw new BadRow('the id of the ticket is missing');
  return id;
}

async function* changeRows(batches: AsyncIterable<FileRow[]>, read: Cells, kept: Kept, report: ImportReport): AsyncGenerator<AuditedTicket[]> {
  const growing = new Map<string, GrowingTicket>();
  const log = new Log(read, kept);
  /** Tickets with a rejected row: a ticket without one of its changes would be another ticket. */
  const broken = new Set<string>();
  let showsNew = false;
  for await (const rows of batches) {
    for (const row of rows) {
      report.rows += 1;
      const isTaken = taken(row, report, () => {
        const id = idOf(read, row);
        const status = read.raw(row.cells, 'status');
        showsNew ||= status !== null && isNew(status);
        const known = growing.get(id);
        if (known) known.add(row);
        else {
          const key = read.texts.own(id);
          growing.set(key, new GrowingTicket(row, key, log));
        }
        return true;
      });
      const id = isTaken ? null : read.raw(row.cells, 'id');
      if (id !== null) broken.add(read.texts.own(id));
    }
  }
  const has = (field: HistoryField) => report.mapping.some((column) => column.field === field);
  const lacks = { createdAt: !has('createdAt'), resolvedAt: !has('resolvedAt') && !has('resolvedAfter'), closedAt: !has('closedAt') };
  report.facts = { layout: 'changes', fields: heldFields(report.mapping, has('changedAt') ? shown(has, showsNew) : []) };
  for (const id of broken) {
    report.leftOutRows += growing.get(id)?.rows ?? 0;
    growing.delete(id);
  }
  let batch: AuditedTicket[] = [];
  for (const [id, ticket] of growing) {
    growing.delete(id); // a reader that keeps nothing shall not hold everything
    report.tickets += 1;
    batch.push(ticket.finished(lacks, showsNew));
    if (batch.length < BATCH_TICKETS) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

/** Fields that the rows of an event log show though no column holds them. */
function shown(has: (field: HistoryField) => boolean, showsNew: boolean): HistoryField[] {
  return [
    'createdAt',
    ...(has('team') || has('agent') ? ['queuedAt' as const] : []),
    ...(has('agent') ? ['assignedAt' as const] : []),
    ...(has('status') ? ['resolvedAt' as const, 'closedAt' as const] : []),
    ...(has('status') && showsNew ? ['pickedUpAt' as const] : []),
    ...(has('priority') ? ['firstPriority' as const] : []),
  ];
}

function heldFields(mapping: readonly MappedColumn[], shownFields: readonly HistoryField[]): HistoryField[] {
  const said = new Set<HistoryField>(shownFields);
  for (const { field } of mapping) {
    said.add(field);
    if (field === 'assignedAfter') said.add('assignedAt');
    if (field === 'firstResponseAfter') said.add('firstResponseAt');
    if (field === 'resolvedAfter') said.add('resolvedAt');
  }
  // The keys are those written in the registry.
  return (Object.keys(HISTORY_FIELDS) as HistoryField[]).filter((field) => said.has(field));
}
