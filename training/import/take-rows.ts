/** From the rows of a file to tickets, batch by batch; rows that cannot be taken go into the report. */
import { HISTORY_FIELDS, type AuditedTicket, type HistoryField } from '../../domain/audit-fields.ts';
import { BadRow, type Cells } from './cells.ts';
import type { FileRow } from './csv.ts';
import { GrowingTicket, Log } from './growing-ticket.ts';
import type { MappedColumn } from './mapping.ts';
import { reject, type ImportReport } from './report.ts';
import { SeenIds } from './seen-ids.ts';
import { ticketOfRow, type Kept } from './ticket-of-row.ts';
import { isNew } from './values.ts';

const BATCH_TICKETS = 500;

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

/** Tickets of a file with one row each. */
export async function* ticketRows(batches: AsyncIterable<FileRow[]>, read: Cells, kept: Kept, report: ImportReport): AsyncGenerator<AuditedTicket[]> {
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

/** Tickets of an event log: complete only after its last row, since the rows of a ticket may lie anywhere. */
export async function* changeRows(batches: AsyncIterable<FileRow[]>, read: Cells, kept: Kept, report: ImportReport): AsyncGenerator<AuditedTicket[]> {
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
