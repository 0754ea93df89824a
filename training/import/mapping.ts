/** Which column holds which field: guessed from names and contents, or said by the user. */
import { HISTORY_FIELDS, type HistoryField } from '../../domain/audit-fields.ts';
import { FOREIGN_NAMES, NAMES } from './column-names.ts';
import { dateEvidence, parseSpan, unitIn } from './dates.ts';
import { ImportError, quoted } from './problem.ts';
import type { Columns } from './rows.ts';
import { booleanFrom, present } from './values.ts';

/** Column names by field, as the user gives them. */
export type FieldMap = Partial<Record<HistoryField, string>>;

export interface MappedColumn {
  field: HistoryField;
  column: string;
  /** Position in the row. */
  at: number;
  /** The first value in it; null when the beginning of the file has none. */
  example: string | null;
  /** `said`: by the user. `sure`: name and contents fit. `likely`: the name resembles one we know, and the contents fit. */
  confidence: 'said' | 'sure' | 'likely';
}

type Kind = 'time' | 'span' | 'count' | 'boolean' | 'word';

/** How the cells of a field are to be read. */
export function kindOf(field: HistoryField): Kind {
  if (field.endsWith('At')) return 'time';
  if (field.endsWith('After')) return 'span';
  if (field === 'reopens' || field === 'reassignments') return 'count';
  return field === 'vip' || field === 'madeSla' ? 'boolean' : 'word';
}

/** Fields of which `Name like this (UTC)` is taken for the field, when nothing is called exactly so. */
const LEAST_LIKENESS_CHARS = 6;
const FITTING_SHARE = 0.9;
const MOST_EXAMPLE_CHARS = 200;

/**
 * @param sample rows from the beginning of the file
 * @param said columns the user names; they win, and their contents are not doubted here
 * @throws ImportError for a field or column that does not exist, and when no column can be the id
 */
export function mapColumns(name: string, columns: Columns, sample: readonly (readonly (string | undefined)[])[], said: FieldMap): MappedColumn[] {
  const exampleAt = (at: number) => sample.map((cells) => present(cells[at])).find((value) => value !== null)?.slice(0, MOST_EXAMPLE_CHARS) ?? null;
  const mapped = Object.entries(said).map(([field, column]): MappedColumn => {
    const found = saidColumn(name, columns, field, column);
    return { ...found, example: exampleAt(found.at), confidence: 'said' };
  });
  const free = () => columns.names.filter((column) => !mapped.some((taken) => taken.column === column));
  const open = () => (Object.keys(NAMES) as HistoryField[]).filter((field) => !mapped.some((taken) => taken.field === field));
  const take = (confidence: 'sure' | 'likely', isNamed: (column: string, known: string) => boolean) => {
    for (const field of open()) {
      // A resemblance to a short word of another language is none.
      const names = [field.toLowerCase(), ...NAMES[field].split(' '), ...(confidence === 'sure' ? (FOREIGN_NAMES[field]?.split(' ') ?? []) : [])];
      const column = names.flatMap((known) => free().filter((candidate) => isNamed(plain(candidate), known)))
        .find((candidate) => fits(field, candidate, sample, columns.find(candidate) ?? -1));
      const at = column === undefined ? null : columns.find(column);
      if (column !== undefined && at !== null) mapped.push({ field, column, at, example: exampleAt(at), confidence });
    }
  };
  take('sure', (column, known) => column === known);
  take('likely', (column, known) => known.length >= LEAST_LIKENESS_CHARS && column.startsWith(known));
  take('likely', (column, known) => known.length >= LEAST_LIKENESS_CHARS && column.endsWith(known));
  if (!mapped.some(({ field }) => field === 'id')) {
    throw new ImportError(`${name}: no column looks like the id of a ticket. Say which one it is: --map id=<column>. It has ${listed(columns.names)}.`);
  }
  return mapped;
}

function saidColumn(name: string, columns: Columns, field: string, column: string): Pick<MappedColumn, 'field' | 'column' | 'at'> {
  if (!Object.hasOwn(HISTORY_FIELDS, field)) {
    throw new ImportError(`--map: there is no field ${quoted(field)}. Fields are ${Object.keys(HISTORY_FIELDS).join(', ')}.`);
  }
  const at = columns.find(column) ?? columns.names.findIndex((known) => plain(known) === plain(column));
  const found = columns.names[at];
  if (found === undefined) throw new ImportError(`${name} has no column ${quoted(column)} for --map ${field}. It has ${listed(columns.names)}.`);
  return { field: field as HistoryField, column: found, at }; // checked above
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 40).map((name) => quoted(name)).join(', ');
  return names.length > 40 ? `${shown} and ${names.length - 40} more` : shown;
}

function plain(name: string): string {
  return name.replaceAll('ß', 'ss').normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Whether most values could be of the field. A column without any values is taken by its name. */
function fits(field: HistoryField, column: string, sample: readonly (readonly (string | undefined)[])[], at: number): boolean {
  const values = sample.map((cells) => present(cells[at])).filter((value) => value !== null);
  if (values.length === 0) return field !== 'id';
  const isFitting = tests[kindOf(field)];
  const fitting = values.filter((value) => isFitting(value, column)).length;
  return fitting / values.length >= FITTING_SHARE && (field !== 'id' || values.length / sample.length >= FITTING_SHARE);
}

const tests: Record<Kind, (value: string, column: string) => boolean> = {
  time: (value) => dateEvidence(value) !== 'none',
  span: (value, column) => parseSpan(value, unitIn(column)) !== null,
  count: (value) => /^\d+$/.test(value),
  boolean: (value) => booleanFrom(value) !== null,
  word: (value) => dateEvidence(value) === 'none' || /^\d+$/.test(value),
};
