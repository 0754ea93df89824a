/** The rows of any file: CSV or JSON, in batches, each cell under its column. */
import { CsvReader, guessDelimiter, type FileRow } from './csv.ts';
import { JsonObjects, objectOf } from './json.ts';
import { ImportError, quoted } from './problem.ts';
import { textOf, type Encoding, type HistorySource } from './source.ts';
import { rowsOf, vendorOf, type Vendor } from './vendors.ts';

/** `hasMacBreaks`: lines end with CR alone, as old Macs ended them. */
export type Format = { kind: 'csv'; delimiter: string; hasMacBreaks: boolean } | { kind: 'lines'; vendor: Vendor } | { kind: 'json'; vendor: Vendor };

/** Column names by position. Grows while a JSON file shows new keys. */
export class Columns {
  readonly names: string[] = [];
  readonly #places = new Map<string, number>();

  /** Position of a column, new when it was not there. */
  place(name: string): number {
    const known = this.#places.get(name);
    if (known !== undefined) return known;
    this.#places.set(name, this.names.length);
    return this.names.push(name) - 1;
  }

  find(name: string): number | null {
    return this.#places.get(name) ?? null;
  }
}

/** Bytes that are not of the encoding: it has to be another one. */
export class WrongEncoding extends Error {}

const HEAD_CHARS = 64 * 1024;

/**
 * @returns what kind of file it is, by its beginning
 * @param delimiter what the user says separates cells; null to find out
 */
export async function formatOf(source: HistorySource, encoding: Encoding, delimiter: string | null): Promise<Format> {
  let head = '';
  for await (const piece of textOf(source, encoding)) {
    if (piece === null) throw new WrongEncoding();
    head += piece;
    if (head.length >= HEAD_CHARS) break;
  }
  const begin = head.trimStart();
  if (begin === '') throw new ImportError(`${source.name} is empty. Export the tickets again, with a line of column names.`);
  if (begin.startsWith('{') || begin.startsWith('[')) return jsonFormat(begin);
  const hasMacBreaks = head.includes('\r') && !head.includes('\n');
  const guessed = delimiter ?? guessDelimiter(unixBreaks(head, hasMacBreaks));
  if (guessed === null) {
    const names = quoted(begin.split(/[\r\n]/, 1)[0] ?? '');
    throw new ImportError(`${source.name}:1 has one column only, ${names}: nothing in it is separated by , ; tab or |. Say what does: --delimiter "<sign>"`);
  }
  return { kind: 'csv', delimiter: guessed, hasMacBreaks };
}

function jsonFormat(begin: string): Format {
  const firstLine = begin.split('\n', 1)[0] ?? '';
  const [first] = new JsonObjects().push(begin);
  const object = first ? objectOf(first.text) : null;
  const vendor = object === null ? 'plain' : vendorOf(object);
  const isLines = begin.startsWith('{') && objectOf(firstLine) !== null && first?.text === firstLine.trim();
  return { kind: isLines ? 'lines' : 'json', vendor };
}

function unixBreaks(text: string, hasMacBreaks: boolean): string {
  return hasMacBreaks ? text.replaceAll('\r', '\n') : text;
}

/**
 * @param columns filled from the header, or with the keys of the objects
 * @throws WrongEncoding when bytes do not fit the encoding; ImportError when the header cannot be used
 */
export async function* rowsIn(
  source: HistorySource, encoding: Encoding, format: Format, columns: Columns, onBytes: (bytes: number) => void = () => undefined,
): AsyncGenerator<FileRow[]> {
  const pieces = textOf(source, encoding, onBytes);
  if (format.kind === 'csv') yield* csvRows(source.name, pieces, format, columns);
  else yield* jsonRows(pieces, format, columns);
}

async function* csvRows(name: string, pieces: AsyncIterable<string | null>, { delimiter, hasMacBreaks }: Extract<Format, { kind: 'csv' }>, columns: Columns): AsyncGenerator<FileRow[]> {
  const reader = new CsvReader(delimiter);
  let width = 0;
  const take = (rows: FileRow[]) => {
    if (width === 0 && rows.length > 0) {
      const header = rows.shift();
      if (header) width = readHeader(name, header, columns);
    }
    for (const row of rows) {
      if (row.problem === null && row.cells.length !== width) row.problem = `has ${row.cells.length} cells, the header has ${width}; quote cells that hold the delimiter or a line break`;
    }
    return rows;
  };
  for await (const piece of pieces) {
    if (piece === null) throw new WrongEncoding();
    yield take(reader.push(unixBreaks(piece, hasMacBreaks)));
  }
  yield take(reader.end());
}

function readHeader(name: string, { line, cells, problem }: FileRow, columns: Columns): number {
  if (problem !== null) throw new ImportError(`${name}:${line} ${problem}`);
  const names = cells.map((cell, i) => (cell.trim() === '' ? `column ${i + 1}` : cell.trim()));
  const twice = names.find((column, i) => names.indexOf(column) < i);
  if (twice !== undefined) throw new ImportError(`${name}:${line} has two columns ${quoted(twice)}. Rename one of them.`);
  for (const column of names) columns.place(column);
  return names.length;
}

async function* jsonRows(pieces: AsyncIterable<string | null>, { kind, vendor }: Exclude<Format, { kind: 'csv' }>, columns: Columns): AsyncGenerator<FileRow[]> {
  const objects = kind === 'lines' ? new Lines() : new JsonObjects();
  const rowsFrom = ({ line, text }: { line: number; text: string }): FileRow[] => {
    const object = objectOf(text);
    if (object === null) return [{ line, cells: [], problem: 'not a JSON object; write one a line, e.g. {"id": "17", "text": "…"}' }];
    return rowsOf(vendor, object).map((row) => {
      const cells: string[] = [];
      for (const [key, value] of Object.entries(row)) cells[columns.place(key)] = value;
      return { line, cells, problem: null };
    });
  };
  for await (const piece of pieces) {
    if (piece === null) throw new WrongEncoding();
    yield objects.push(piece).flatMap(rowsFrom);
  }
  yield objects.end().flatMap(rowsFrom);
}

/** One object a line: a broken line costs that line only. */
class Lines {
  #rest = '';
  #line = 1;

  push(piece: string): { line: number; text: string }[] {
    const lines = (this.#rest + piece).split('\n');
    this.#rest = lines.pop() ?? '';
    return lines.map((text) => ({ line: this.#line++, text })).filter(({ text }) => text.trim() !== '');
  }

  end(): { line: number; text: string }[] {
    return this.push('\n');
  }
}
