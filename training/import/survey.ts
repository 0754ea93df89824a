/** The first look at a whole file: what it is, which column is which, how its dates are written. Takes no row yet. */
import type { Layout } from '../../domain/audit-fields.ts';
import { dateEvidence, type DayOrder } from './dates.ts';
import { kindOf, mapColumns, type FieldMap, type MappedColumn } from './mapping.ts';
import { ImportError, quoted, UnclearDates } from './problem.ts';
import { Columns, formatOf, rowsIn, WrongEncoding, type Format } from './rows.ts';
import type { FileRow } from './csv.ts';
import { SeenIds } from './seen-ids.ts';
import { sniffEncoding, type Encoding, type HistorySource } from './source.ts';
import { present } from './values.ts';

export interface SurveyOptions {
  map?: FieldMap;
  /** Order of day and month, when the user says it. */
  dates?: DayOrder | undefined;
  delimiter?: string | undefined;
  layout?: Layout | undefined;
}

/** How a column's dates are read, and what shows it. */
export interface DateColumn {
  column: string;
  order: DayOrder;
  why: string;
}

export interface Survey {
  encoding: Encoding;
  format: Format;
  columns: Columns;
  mapping: MappedColumn[];
  layout: Layout;
  rows: number;
  dates: DateColumn[];
}

const SAMPLE_ROWS = 1_000;
/** From this many rows per ticket on, a repeated id is a change of a ticket and not a mistake. */
const ROWS_PER_TICKET = 1.2;

/** First line on which a column's date shows something. */
interface Proof {
  line: number;
  value: string;
}
type Proofs = Partial<Record<DayOrder | 'either', Proof>>;

/**
 * @param onBytes told how many bytes of the file each piece took
 * @throws ImportError when the file cannot be imported as it is
 */
export async function survey(source: HistorySource, options: SurveyOptions, onBytes: (bytes: number) => void): Promise<Survey> {
  const encoding = await sniffEncoding(source);
  try {
    return await look(source, encoding, options, onBytes);
  } catch (error) {
    if (!(error instanceof WrongEncoding)) throw error;
    return look(source, 'windows-1252', options, () => undefined); // the only one left, and every byte is a character in it
  }
}

async function look(source: HistorySource, encoding: Encoding, options: SurveyOptions, onBytes: (bytes: number) => void): Promise<Survey> {
  const format = await formatOf(source, encoding, options.delimiter ?? null);
  const columns = new Columns();
  let firstProblem: FileRow | null = null;
  let sample: FileRow[] = [];
  let counts: Counts | null = null;
  const begin = () => {
    const begun = new Counts(mapColumns(source.name, columns, sample.slice(0, SAMPLE_ROWS).map(({ cells }) => cells), options.map ?? {}));
    for (const row of sample) begun.add(row);
    sample = [];
    return begun;
  };
  for await (const batch of rowsIn(source, encoding, format, columns, onBytes)) {
    for (const row of batch) {
      if (row.problem !== null) firstProblem ??= row;
      else if (counts === null) sample.push(row);
      else counts.add(row);
    }
    if (sample.length >= SAMPLE_ROWS) counts = begin();
  }
  if (counts === null && sample.length === 0) throw nothing(source.name, firstProblem);
  const { mapping, rows, ids, proofs } = counts ?? begin();
  const layout = options.layout ?? (rows / Math.max(1, ids.size) >= ROWS_PER_TICKET ? 'changes' : 'tickets');
  return { encoding, format, columns, mapping, layout, rows, dates: ordersOf(source.name, proofs, options.dates) };
}

/** What the whole file says once it is known which column is which. */
class Counts {
  readonly mapping: MappedColumn[];
  readonly ids = new SeenIds();
  readonly proofs: Map<MappedColumn, Proofs>;
  readonly #idAt: number;
  rows = 0;

  constructor(mapping: MappedColumn[]) {
    this.mapping = mapping;
    this.#idAt = mapping.find(({ field }) => field === 'id')?.at ?? -1;
    this.proofs = new Map(mapping.filter(({ field }) => kindOf(field) === 'time').map((column) => [column, {}]));
  }

  add(row: FileRow): void {
    this.rows += 1;
    const id = present(row.cells[this.#idAt]);
    if (id !== null) this.ids.seenOn(id, row.line);
    for (const [{ at }, found] of this.proofs) gather(row, at, found);
  }
}

function nothing(name: string, firstProblem: FileRow | null): ImportError {
  if (firstProblem === null) return new ImportError(`${name} has a line of column names and no rows. Export the tickets again.`);
  return new ImportError(`${name}: no row can be read. Line ${firstProblem.line}: ${firstProblem.problem ?? ''}`);
}

function gather({ cells, line }: FileRow, at: number, found: Proofs): void {
  const value = present(cells[at]);
  if (value === null || (found.dmy && found.mdy)) return;
  // Only dates such as 3/4/2026 leave anything open; looking at every other is slow.
  const sign = value.charCodeAt(value.charCodeAt(1) < 48 ? 1 : 2);
  if (sign !== 47 && sign !== 45) return;
  const evidence = dateEvidence(value);
  if (evidence === 'dmy' || evidence === 'mdy' || evidence === 'either') found[evidence] ??= { line, value };
}

function ordersOf(name: string, proofs: ReadonlyMap<MappedColumn, Proofs>, said: DayOrder | undefined): DateColumn[] {
  const found = [...proofs].map(([{ column }, proof]) => ({ column, ...proof })).filter(({ dmy, mdy, either }) => dmy ?? mdy ?? either);
  if (said !== undefined) return found.map(({ column }) => ({ column, order: said, why: 'as you said' }));
  for (const { column, dmy, mdy } of found) {
    if (!dmy || !mdy) continue;
    throw new ImportError(
      `${name}: the dates of ${quoted(column)} are mixed: line ${dmy.line} ${quoted(dmy.value)} can only be day first, line ${mdy.line} ${quoted(mdy.value)} only month first. ` +
        'Write them all one way, or say --dates dmy or --dates mdy: rows that do not fit are then left out.',
    );
  }
  const proven = found.find(({ dmy, mdy }) => dmy ?? mdy);
  return found.map(({ column, dmy, mdy, either }) => {
    const proof = dmy ?? mdy;
    if (proof) return { column, order: dmy ? 'dmy' : 'mdy', why: `line ${proof.line} ${quoted(proof.value)} can be nothing else` };
    if (proven) return { column, order: proven.dmy ? 'dmy' : 'mdy', why: `as in ${quoted(proven.column)}` };
    throw new UnclearDates(
      `${name}: nothing shows whether the dates of ${quoted(column)} are day first or month first (e.g. line ${either?.line ?? 0} ${quoted(either?.value ?? '')}). ` +
        'Say --dates dmy (3/4 is 3 April) or --dates mdy (3/4 is March 4).',
      column,
      either?.value ?? '',
    );
  });
}
