/** Comma-separated values as RFC 4180 has them: quoted cells hold commas, line breaks and doubled quotes. */

export interface CsvRecord {
  /** Line of the file on which it begins, from 1. */
  line: number;
  cells: string[];
  /** What is wrong with its quotes; null when they are right. */
  problem: string | null;
}

type State = 'before' | 'plain' | 'quoted' | 'after quote';

/**
 * Reads records from pieces of text, cut anywhere. Blank lines are skipped; line breaks may be LF, CRLF or CR.
 * @param delimiter one character
 */
export async function* csvRecords(pieces: AsyncIterable<string>, delimiter: string): AsyncGenerator<CsvRecord> {
  let state: State = 'before';
  let cell = '';
  let line = 1;
  let record: CsvRecord = { line, cells: [], problem: null };
  let previous = '';

  const endCell = () => {
    record.cells.push(cell);
    cell = '';
    state = 'before';
  };
  const endRecord = () => {
    const wasQuoted = state === 'after quote';
    endCell();
    const ended = record;
    record = { line, cells: [], problem: null };
    return ended.cells.length > 1 || ended.cells[0]?.trim() !== '' || wasQuoted ? ended : null;
  };

  for await (const piece of pieces) {
    for (const char of piece) {
      const isSecondHalf = char === '\n' && previous === '\r';
      const isBreak = char === '\n' || char === '\r';
      if (isBreak && !isSecondHalf) line += 1;
      previous = char;
      if (state === 'quoted') {
        if (char === '"') state = 'after quote';
        else cell += char;
      } else if (isBreak) {
        if (isSecondHalf) continue;
        const ended = endRecord();
        if (ended) yield ended;
      } else if (char === delimiter) endCell();
      else if (char === '"' && state === 'after quote') {
        cell += char;
        state = 'quoted';
      } else if (char === '"' && state === 'before') state = 'quoted';
      else {
        if (state === 'after quote') record.problem ??= `cell ${record.cells.length + 1}: text after a closing quote; write a quote inside a quoted cell twice`;
        cell += char;
        state = 'plain';
      }
    }
  }
  if (state === 'quoted') record.problem = `cell ${record.cells.length + 1}: its quote is never closed, so nothing after it could be read`;
  const last = endRecord();
  if (last) yield last;
}
