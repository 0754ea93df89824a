/** Import of an old helpdesk's tickets: any export in, `HistoricalTicket`s and an account of what was left out. */
import type { AuditedTicket } from '../../domain/audit-fields.ts';
import { Cells } from './cells.ts';
import { ImportError } from './problem.ts';
import { newReport, type ImportReport } from './report.ts';
import { rowsIn } from './rows.ts';
import { fileSource, type HistorySource } from './source.ts';
import { survey, type Survey, type SurveyOptions } from './survey.ts';
import { changeRows, ticketRows } from './take-rows.ts';

export interface ImportOptions extends SurveyOptions {
  /** Whether messages are kept. @default true */
  keepText?: boolean;
  /** Whether columns that are no field are kept. @default true */
  keepOther?: boolean;
  /** Told after each piece of the file. The file is gone through twice: share counts both. */
  onProgress?: (progress: { share: number; rows: number; rejected: number }) => void;
}

/** An opened history. The report is complete when the last tickets have been taken. */
export interface OpenHistory {
  report: ImportReport;
  /** Tickets, a few hundred at a time: a promise for each of a million would cost more than the ticket. */
  batches: AsyncGenerator<AuditedTicket[]>;
}

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

async function* read(source: HistorySource, found: Survey, options: ImportOptions, report: ImportReport): AsyncGenerator<AuditedTicket[]> {
  const cells = new Cells(found);
  const kept = { text: options.keepText ?? true, other: options.keepOther ?? true };
  const batches = rowsIn(source, found.encoding, found.format, found.columns, byteCounter(source, options, 1, report));
  yield* found.layout === 'tickets' ? ticketRows(batches, cells, kept, report) : changeRows(batches, cells, kept, report);
  if (report.tickets > 0) return;
  const [first] = report.rejected;
  throw new ImportError(`${source.name}: none of ${report.rows} rows can be read${first ? `; the first: line ${first.line}, ${first.reason}` : ''}`);
}
