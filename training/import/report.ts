/** The account of an import: how the file was read, and what of it was left out. */
import type { HistoryFacts, Layout } from '../../domain/audit-fields.ts';
import type { MappedColumn } from './mapping.ts';
import type { RejectedRow } from './problem.ts';
import type { Format } from './rows.ts';
import type { DateColumn, Survey } from './survey.ts';

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

const MOST_REJECTED_SHOWN = 1_000;

/** The report before the first row is taken. */
export function newReport(name: string, { encoding, format, columns, mapping, layout, dates }: Survey): ImportReport {
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

/** Notes a row that is left out. */
export function reject(report: ImportReport, line: number, reason: string): void {
  report.rejectedRows += 1;
  if (report.rejected.length < MOST_REJECTED_SHOWN) report.rejected.push({ line, reason });
}
