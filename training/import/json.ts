/** JSON exports: one object a line, a list of objects, or an answer of a helpdesk's API around such a list. */

/** An object of the file, as text. */
export interface JsonPiece {
  /** Line on which it begins, from 1. */
  line: number;
  text: string;
}

/** Keys under which helpdesks put the list of tickets. */
const LISTS = ['tickets', 'conversations', 'results', 'rows', 'records', 'issues'];

const QUOTE = 34;
const BACKSLASH = 92;
const OPEN = new Set([91, 123]); // [ {
const CLOSE = new Set([93, 125]); // ] }
const NEWLINE = 10;
const LIST = 91;
const OBJECT = 123;
const NONE = -1;

/**
 * Cuts a JSON text into the objects that stand for tickets, without ever holding more than one of them:
 * the elements of a top-level list or of `{"tickets": […]}`, or else the top-level objects themselves.
 */
export class JsonObjects {
  #rest = '';
  /** Where scanning goes on in `#rest`. */
  #at = 0;
  #line = 1;
  #depth = 0;
  #inString = false;
  #stringFrom = 0;
  #lastString = '';
  /** Depth around the objects looked for. */
  #wanted = 0;
  #objectFrom = -1;
  #objectLine = 1;

  push(piece: string): JsonPiece[] {
    this.#rest += piece;
    const found: JsonPiece[] = [];
    const text = this.#rest;
    for (; this.#at < text.length; this.#at += 1) this.#step(text, found);
    const keepFrom = this.#objectFrom >= 0 ? this.#objectFrom : this.#inString ? this.#stringFrom : text.length;
    this.#rest = text.slice(keepFrom);
    this.#at -= keepFrom;
    this.#stringFrom -= keepFrom;
    if (this.#objectFrom >= 0) this.#objectFrom = 0;
    return found;
  }

  /** What is left open at the end of the file, as a piece that will not parse. */
  end(): JsonPiece[] {
    return this.#objectFrom < 0 ? [] : [{ line: this.#objectLine, text: this.#rest }];
  }

  #step(text: string, found: JsonPiece[]): void {
    const code = text.charCodeAt(this.#at);
    if (code === NEWLINE) this.#line += 1;
    if (this.#inString) {
      if (code === BACKSLASH) this.#at += 1;
      else if (code === QUOTE) {
        this.#inString = false;
        if (this.#depth === 1) this.#lastString = text.slice(this.#stringFrom + 1, this.#at);
      }
    } else if (code === QUOTE) {
      this.#inString = true;
      this.#stringFrom = this.#at;
    } else if (OPEN.has(code)) this.#open(code);
    else if (CLOSE.has(code)) {
      this.#depth -= 1;
      if (this.#depth === this.#wanted && this.#objectFrom >= 0) {
        found.push({ line: this.#objectLine, text: text.slice(this.#objectFrom, this.#at + 1) });
        this.#objectFrom = -1;
      } else if (this.#depth === 0) this.#wanted = 0;
      else if (this.#depth < this.#wanted) this.#wanted = NONE; // the list is over; what follows is the envelope's
    }
  }

  #open(code: number): void {
    if (code === LIST && this.#depth === 0) this.#wanted = 1;
    else if (code === LIST && this.#depth === 1 && this.#wanted === 0 && LISTS.includes(this.#lastString)) {
      this.#wanted = 2;
      this.#objectFrom = -1; // what was taken for a ticket is the envelope
    } else if (code === OBJECT && this.#depth === this.#wanted) {
      this.#objectFrom = this.#at;
      this.#objectLine = this.#line;
    }
    this.#depth += 1;
  }
}

export type JsonObject = Record<string, unknown>;

/** @returns null when it is no JSON object */
export function objectOf(text: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of a list; none when it is no list. */
export function objectsIn(value: unknown): JsonObject[] {
  const list: unknown[] = Array.isArray(value) ? value : [];
  return list.filter(isObject);
}

/** A value in an object, by path; undefined when there is none. */
export function at(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>((inner, key) => (isObject(inner) ? inner[key] : undefined), value);
}

/** A scalar as a cell: text, numbers and booleans; everything else is empty. */
export function cellOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** `{a: {b: 1}, tags: ['x', 'y']}` → `a.b` = 1, `tags` = x, y. Lists of objects have no place in a row. */
export function flat(object: JsonObject, prefix = '', into: Record<string, string> = {}): Record<string, string> {
  for (const [key, value] of Object.entries(object)) {
    if (isObject(value)) flat(value, `${prefix}${key}.`, into);
    else if (!Array.isArray(value)) into[prefix + key] = cellOf(value);
    else if (!value.some((item) => typeof item === 'object')) into[prefix + key] = value.map(cellOf).join(', ');
  }
  return into;
}
