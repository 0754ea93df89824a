/** Cells of one row as values of our fields. */
import type { HistoryField } from '../../domain/audit-fields.ts';
import type { Stay } from '../../domain/history.ts';
import { parseSpan, parseTime, unitIn, type DayOrder } from './dates.ts';
import { quoted } from './problem.ts';
import type { Survey } from './survey.ts';
import { present } from './values.ts';

/** Why a row cannot be taken. Thrown inside the import only, where it becomes a rejected row. */
export class BadRow extends Error {}

const MOST_WORDS = 50_000;
/** Few, so that what is forgotten is still young: the garbage collector takes long to find old garbage. */
const MOST_TIMES = 512;
/** Shorter texts are copied by the engine anyway. */
const SLICED_FROM_CHARS = 13;

/**
 * Keeps texts without the piece of the file they were cut from, and equal ones once: an engine's substring holds its whole parent,
 * so a hundred ids would keep megabytes alive.
 */
export class Texts {
  readonly #known = new Map<string, string>();
  readonly #stays = new Map<string, Stay[]>();

  /** For words that come again: names of teams, people, categories. */
  word(text: string): string {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const kept = this.own(text);
    if (this.#known.size < MOST_WORDS) this.#known.set(kept, kept);
    return kept;
  }

  /** A stay without a time, alone: millions of tickets share a few of them. */
  stay(value: string): Stay[] {
    let known = this.#stays.get(value);
    if (known === undefined) {
      known = [{ value, fromMs: null }];
      if (this.#stays.size < MOST_WORDS) this.#stays.set(value, known);
    }
    return known;
  }

  /** For texts that come once: ids, messages. */
  own(text: string): string {
    return text.length < SLICED_FROM_CHARS ? text : Buffer.from(text).toString();
  }
}

interface Place {
  at: number;
  column: string;
  order: DayOrder;
  unitMs: number | null;
  /** Times of this column read before: an event log repeats them on every row. */
  known: Map<string, number>;
}

/** Reads the cells of a file's rows by field. */
export class Cells {
  readonly #places: Partial<Record<HistoryField, Place>>;
  /** Columns that are no field. */
  readonly #others: { column: string; at: number }[];
  readonly texts = new Texts();

  constructor({ mapping, dates, columns }: Survey) {
    this.#places = Object.fromEntries(
      mapping.map(({ field, column, at }) => {
        const order = dates.find((date) => date.column === column)?.order ?? 'dmy';
        return [field, { at, column, order, unitMs: unitIn(column), known: new Map() }];
      }),
    );
    const used = new Set(mapping.map(({ column }) => column));
    this.#others = columns.names.map((column, at) => ({ column, at })).filter(({ column }) => !used.has(column));
  }

  /** Value of a field, cut from the file; null when missing. Keep it by `texts`. */
  raw(cells: readonly (string | undefined)[], field: HistoryField): string | null {
    const place = this.#places[field];
    return place === undefined ? null : present(cells[place.at]);
  }

  word(cells: readonly (string | undefined)[], field: HistoryField): string | null {
    const value = this.raw(cells, field);
    return value === null ? null : this.texts.word(value);
  }

  /** @throws BadRow when the cell holds something else */
  timeMs(cells: readonly (string | undefined)[], field: HistoryField): number | null {
    const place = this.#places[field];
    const value = place === undefined ? null : present(cells[place.at]);
    if (place === undefined || value === null) return null;
    const known = place.known.get(value);
    if (known !== undefined) return known;
    const ms = parseTime(value, place.order);
    if (ms === null) throw new BadRow(`${place.column}: ${quoted(value)} is no time${place.order === 'mdy' ? ' (month first)' : ''}; write e.g. 2026-03-01T09:30:00Z`);
    if (place.known.size >= MOST_TIMES) place.known.clear();
    place.known.set(this.texts.own(value), ms);
    return ms;
  }

  /** @throws BadRow when the cell holds something else, or less than nothing */
  spanMs(cells: readonly (string | undefined)[], field: HistoryField): number | null {
    const place = this.#places[field];
    const value = place === undefined ? null : present(cells[place.at]);
    if (place === undefined || value === null) return null;
    const ms = parseSpan(value, place.unitMs);
    if (ms === null) throw new BadRow(`${place.column}: ${quoted(value)} is no duration with a unit; write e.g. 90 min or 01:30:00, or name the unit in the column: "${place.column} (min)"`);
    if (ms < 0) throw new BadRow(`${place.column}: the duration ${quoted(value)} is negative`);
    return ms;
  }

  /** @throws BadRow when the cell holds something else */
  count(cells: readonly (string | undefined)[], field: HistoryField): number | null {
    const value = this.raw(cells, field);
    if (value === null) return null;
    if (!/^\d{1,9}$/.test(value)) throw new BadRow(`${field}: ${quoted(value)} is no count; write a whole number`);
    return Number(value);
  }

  /** What stands in the columns that are no field. */
  others(cells: readonly (string | undefined)[]): Record<string, string> {
    const found: Record<string, string> = {};
    for (const { column, at } of this.#others) {
      const value = present(cells[at]);
      if (value !== null) found[column] = this.texts.word(value);
    }
    return found;
  }
}
