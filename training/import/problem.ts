/** What stops an import, and what is only left out of it. */

/** Nothing was imported. The message names the file, the line where there is one, and the way out. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}

/** Dates of a column fit day first and month first alike: only a person can say. */
export class UnclearDates extends ImportError {
  readonly column: string;
  readonly value: string;

  constructor(message: string, column: string, value: string) {
    super(message);
    this.column = column;
    this.value = value;
  }
}

/** A row that was left out, and why. */
export interface RejectedRow {
  /** Of the file, from 1. */
  line: number;
  reason: string;
}

/** A value in a message: on one line, short, without control characters. */
export function quoted(value: string): string {
  const line = value.slice(0, 200).replace(/[\s\p{C}]+/gu, ' ').trim();
  return `"${line.length > 60 ? `${line.slice(0, 59)}…` : line}"`;
}
