/** The rows of an import file, CSV or JSON lines: each with its line, and with its fields or what is wrong with it. */
import { hint } from '../../config/problems.ts';
import { Failure } from '../failure.ts';
import { shorten } from '../terminal.ts';
import { csvRecords } from './csv.ts';
import { FIELDS, type Field } from './ticket-of-row.ts';

export type Row = { line: number; fields: Partial<Record<Field, unknown>> } | { line: number; problems: string[] };

/** Where a field is found when not under its own name. */
export type FieldMap = Partial<Record<Field, string>>;

export interface OpenedRows {
  rows: AsyncIterable<Row>;
  /** Columns that nothing is read from. */
  ignored: string[];
}

/**
 * Looks at the beginning of the text to see what it is.
 * @throws Failure when it is neither, or when columns are missing
 */
export async function openRows(file: string, pieces: AsyncIterable<string>, map: FieldMap, delimiter: string): Promise<OpenedRows> {
  const text = await fromFirstSign(pieces);
  if (text === null) throw new Failure(`${file} is empty. Write one ticket a line, as CSV under a line of column names or as JSON.`);
  if (text.sign === '[') throw new Failure(`${file} is a JSON list. Write one object a line: jq -c ".[]" ${file} > tickets.jsonl`);
  if (text.sign === '{') return { rows: jsonRows(text.pieces, map), ignored: [] };
  const records = csvRecords(text.pieces, delimiter);
  const header = await records.next();
  if (header.done) throw new Failure(`${file} is empty.`);
  if (header.value.problem !== null) throw new Failure(`${file}:${header.value.line} ${header.value.problem}`);
  const columns = header.value.cells.map((name) => name.trim());
  const positions = positionsOf(file, columns, map, delimiter);
  const used = new Set(positions.map(([, at]) => at));
  return { rows: csvRows(records, columns.length, positions), ignored: columns.filter((name, at) => name !== '' && !used.has(at)) };
}

/** The first character that is no space, and the text including it. */
async function fromFirstSign(pieces: AsyncIterable<string>): Promise<{ sign: string; pieces: AsyncIterable<string> } | null> {
  const iterator = pieces[Symbol.asyncIterator]();
  let begin = '';
  while (begin.trim() === '') {
    const next = await iterator.next();
    if (next.done) return null;
    begin += next.value;
  }
  const sign = begin.trimStart().charAt(0);
  async function* all() {
    yield begin;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  return { sign, pieces: all() };
}

type Position = [field: Field, at: number];

function positionsOf(file: string, columns: readonly string[], map: FieldMap, delimiter: string): Position[] {
  const separators = [';', '\t', ',', '|'].filter((other) => other !== delimiter);
  const other = columns.length === 1 ? separators.find((sign) => columns[0]?.includes(sign)) : undefined;
  if (other !== undefined) {
    const name = other === '\t' ? 'tab' : other;
    throw new Failure(`${file} has one column only, "${shorten(columns[0] ?? '', 40)}". Is it separated otherwise? Add --delimiter "${name}"`);
  }
  const twice = columns.find((name, at) => name !== '' && columns.indexOf(name) < at);
  if (twice !== undefined) throw new Failure(`${file} has two columns "${shorten(twice, 40)}". Rename one of them.`);
  const positions = FIELDS.flatMap((field): Position[] => {
    const at = columns.indexOf(map[field] ?? field);
    if (at < 0 && map[field] !== undefined) throw new Failure(`${file} has no column "${map[field]}" for --map ${field}${hint(map[field], columns)}`);
    return at < 0 ? [] : [[field, at]];
  });
  const found = new Set(positions.map(([field]) => field));
  const missing = [
    ...(['externalId', 'requesterId'] as const).filter((field) => !found.has(field)),
    ...(found.has('text') || found.has('subject') ? [] : ['text' as const]),
  ];
  if (missing.length > 0) {
    const ways = missing.map((field) => `--map ${field}=<column>`).join(' ');
    throw new Failure(`${file} has no column ${missing.map((field) => `"${field}"`).join(' and ')}. It has ${shorten(columns.join(', '), 120)}: add ${ways}`);
  }
  return positions;
}

async function* csvRows(records: ReturnType<typeof csvRecords>, width: number, positions: readonly Position[]): AsyncGenerator<Row> {
  for await (const { line, cells, problem } of records) {
    if (problem !== null) yield { line, problems: [problem] };
    else if (cells.length !== width) yield { line, problems: [`has ${cells.length} cells, the header has ${width}; quote cells that hold the delimiter or a line break`] };
    else yield { line, fields: Object.fromEntries(positions.map(([field, at]) => [field, cells[at]])) };
  }
}

async function* jsonRows(pieces: AsyncIterable<string>, map: FieldMap): AsyncGenerator<Row> {
  let line = 0;
  for await (const text of linesOf(pieces)) {
    line += 1;
    if (text.trim() === '') continue;
    const object = objectOf(text);
    if (object === null) yield { line, problems: ['not a JSON object; write one a line, e.g. {"externalId": "17", "requesterId": "r-1", "text": "…"}'] };
    else yield { line, fields: Object.fromEntries(FIELDS.map((field) => [field, object[map[field] ?? field]])) };
  }
}

async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}

function objectOf(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null; // narrowed here
  } catch {
    return null;
  }
}
