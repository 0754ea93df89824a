/** Comma-separated values as RFC 4180 has them, fast: a million rows are read twice in an import. */

/** One row of a file. */
export interface FileRow {
  /** Line of the file on which it begins, from 1. */
  line: number;
  cells: string[];
  /** Why it cannot be read; null when it can. */
  problem: string | null;
}

export const DELIMITERS = [',', ';', '\t', '|'] as const;
/** A quote that is never closed swallows the rest of the file; no cell is longer than this. */
const MOST_RECORD_CHARS = 1_000_000;

/** Takes text in pieces cut anywhere and gives back the rows that are complete. Blank lines are skipped. */
export class CsvReader {
  readonly #delimiter: string;
  #rest = '';
  #line = 1;

  /** @param delimiter one character */
  constructor(delimiter: string) {
    this.#delimiter = delimiter;
  }

  push(piece: string): FileRow[] {
    this.#rest += piece;
    return this.#read(false);
  }

  end(): FileRow[] {
    return this.#read(true);
  }

  #read(isEnd: boolean): FileRow[] {
    const text = this.#rest;
    const rows: FileRow[] = [];
    let at = 0;
    let quoteAt = text.indexOf('"');
    while (at < text.length) {
      const lineEnd = lineEndFrom(text, at, isEnd);
      if (lineEnd === null) break;
      if (quoteAt >= 0 && quoteAt < at) quoteAt = text.indexOf('"', at);
      if (quoteAt < 0 || quoteAt >= lineEnd.at) {
        const plain = text.slice(at, lineEnd.at);
        if (plain.trim() !== '') rows.push({ line: this.#line, cells: plain.split(this.#delimiter), problem: null });
        at = lineEnd.next;
        this.#line += 1;
        continue;
      }
      const record = this.#quotedRecord(text, at, isEnd);
      if (record === null) break;
      rows.push(record.row);
      this.#line += record.lines;
      at = record.next;
    }
    this.#rest = text.slice(at);
    return rows;
  }

  /** One record character by character; null when its end is not there yet. */
  #quotedRecord(text: string, from: number, isEnd: boolean): { row: FileRow; next: number; lines: number } | null {
    const row: FileRow = { line: this.#line, cells: [], problem: null };
    let lines = 1;
    let at = from;
    for (;;) {
      let cell = '';
      if (text[at] === '"') {
        for (;;) {
          const close = text.indexOf('"', at + 1);
          if (close < 0 || close - from > MOST_RECORD_CHARS) return this.#runaway(text, from, isEnd || text.length - from > MOST_RECORD_CHARS, row);
          if (close + 1 === text.length && !isEnd) return null;
          cell += text.slice(at + 1, close);
          at = close + 1;
          if (text[at] !== '"') break;
          cell += '"';
        }
        lines += breaksIn(cell);
      }
      const end = cellEnd(text, at, this.#delimiter);
      const ending = text[end];
      // A CR may be half of a CRLF that is still to come.
      if ((ending === undefined || (ending === '\r' && end + 1 === text.length)) && !isEnd) return null;
      const after = text.slice(at, end);
      if (cell !== '' && after.trim() !== '') row.problem ??= `cell ${row.cells.length + 1}: text after a closing quote; write a quote inside a quoted cell twice`;
      row.cells.push(cell + after);
      if (ending === this.#delimiter) {
        at = end + 1;
        continue;
      }
      return { row, next: ending === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1, lines };
    }
  }

  /** Only the line with the open quote is lost: reading goes on with the next one. */
  #runaway(text: string, from: number, isCertain: boolean, row: FileRow): { row: FileRow; next: number; lines: number } | null {
    if (!isCertain) return null;
    const next = lineEndFrom(text, from, true)?.next ?? text.length;
    return { row: { ...row, problem: 'a quote is opened and never closed; close it, or write it twice inside a quoted cell' }, next, lines: 1 };
  }
}

function lineEndFrom(text: string, from: number, isEnd: boolean): { at: number; next: number } | null {
  const lf = text.indexOf('\n', from);
  if (lf < 0) return isEnd ? { at: text.length, next: text.length } : null;
  return { at: lf > from && text[lf - 1] === '\r' ? lf - 1 : lf, next: lf + 1 };
}

function cellEnd(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}

function breaksIn(cell: string): number {
  let breaks = 0;
  for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) breaks += 1;
  return breaks;
}

/**
 * The delimiter under which the first rows are widest and of equal width.
 * @returns null when every candidate gives one column
 */
export function guessDelimiter(head: string): string | null {
  const lastBreak = head.lastIndexOf('\n');
  const whole = lastBreak > 0 ? head.slice(0, lastBreak + 1) : head;
  const scored = DELIMITERS.map((delimiter) => {
    const rows = new CsvReader(delimiter);
    const read = [...rows.push(whole), ...rows.end()].slice(0, 50);
    const width = read[0]?.cells.length ?? 0;
    const fitting = read.filter(({ cells, problem }) => problem === null && cells.length === width).length;
    return { delimiter, score: width < 2 ? 0 : (fitting / read.length) * (1 + Math.log2(width)) };
  });
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0 ? best.delimiter : null;
}
