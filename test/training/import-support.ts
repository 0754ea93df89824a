/** Exports that exist only in a test. */
import { Readable } from 'node:stream';

import type { AuditedTicket } from '../../domain/audit-fields.ts';
import { importHistory, type ImportOptions } from '../../training/import/history.ts';
import type { ImportReport } from '../../training/import/report.ts';
import type { HistorySource } from '../../training/import/source.ts';

/** @param pieceBytes small, so that every row is cut somewhere */
export function sourceOf(content: string | Buffer, pieceBytes = 7): HistorySource {
  const bytes = Buffer.from(content);
  const pieces = Array.from({ length: Math.ceil(bytes.length / pieceBytes) }, (_, i) => bytes.subarray(i * pieceBytes, (i + 1) * pieceBytes));
  return { name: 'export.csv', sizeBytes: bytes.length, open: () => Readable.from(pieces) };
}

export function imported(content: string | Buffer, options: ImportOptions = {}, pieceBytes?: number): Promise<{ tickets: AuditedTicket[]; report: ImportReport }> {
  return importHistory(sourceOf(content, pieceBytes), options);
}

/** CSV of a header and rows. */
export function csv(header: string, ...rows: string[]): string {
  return `${[header, ...rows].join('\n')}\n`;
}
