/** zod's issues in words that name the field and the way out. */
import type { z } from 'zod';

import type { FieldError } from './problems.ts';

/** Every problem of a refused value. */
export function fieldErrors(error: z.ZodError, schema: z.ZodType): FieldError[] {
  return error.issues.flatMap((issue): FieldError[] => {
    const field = issue.path.map(String).join('.');
    if (issue.code !== 'unrecognized_keys') return [{ field: field || '(all)', message: inWords(issue, schemaAt(schema, issue.path)) }];
    const known = Object.keys(shapeOf(schemaAt(schema, issue.path)) ?? {});
    return issue.keys.map((key) => ({ field: [...issue.path.map(String), key].join('.'), message: unknownField(key, known) }));
  });
}

function inWords(issue: z.core.$ZodIssue, schema: z.ZodType | null): string {
  const about = schema?.description ? ` ${schema.description}` : '';
  if (issue.code === 'invalid_type' && / received undefined$/.test(issue.message)) return `missing.${about}`;
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}.${about}`;
  return `${issue.message.replace(/^Invalid input: /, '')}.${about}`;
}

function unknownField(key: string, known: readonly string[]): string {
  const near = nearest(key, known);
  if (near) return `unknown field; did you mean "${near}"?`;
  return known.length === 0 ? 'unknown field; nothing is taken here' : `unknown field; known are ${known.join(', ')}`;
}

/** The schema that judged the value at `path`. */
function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | null {
  let at: z.ZodType | null = schema;
  for (const key of path) at = at ? (shapeOf(at)?.[String(key)] ?? null) : null;
  return at;
}

/** The fields of an object schema, also behind `optional` and `default`; null for anything else. */
function shapeOf(schema: z.ZodType | null): Record<string, z.ZodType> | null {
  if (!schema) return null;
  // zod 4 keeps what a schema is made of in `def`; only these two members are read.
  const def = schema.def as { innerType?: z.ZodType; shape?: Record<string, z.ZodType> };
  return def.shape ?? (def.innerType ? shapeOf(def.innerType) : null);
}

/** The known word closest to `word`, when a typing slip explains the difference. */
export function nearest(word: string, known: readonly string[]): string | null {
  const ranked = known
    .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best && best.distance <= Math.max(1, Math.floor(best.candidate.length / 2)) ? best.candidate : null;
}

/** Levenshtein distance, by rows. Words longer than 64 are cut: nobody mistypes those. */
function editDistance(a: string, b: string): number {
  const from = a.slice(0, 64);
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 0; i < from.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (from[i] === b[j] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
