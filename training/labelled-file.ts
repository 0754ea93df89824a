/** Reads labelled tickets: one JSON object a line, `{"text" | "subject" + "body", "label", "sublabel"?, "group"?}`. */
import { readFile } from 'node:fs/promises';
import { joinSubject } from './features.ts';
import type { Example } from './train.ts';

/** What is wrong with a labelled file, line by line. */
export class LabelledFileError extends Error {
  override readonly name = 'LabelledFileError';
  readonly problems: readonly string[];

  constructor(source: string, problems: readonly string[]) {
    const shown = problems.slice(0, 20).join('\n  ');
    const more = problems.length > 20 ? `\n  … and ${problems.length - 20} more` : '';
    super(`${source}: ${problems.length} problem(s) in labelled texts\n  ${shown}${more}`);
    this.problems = problems;
  }
}

/**
 * @param path a UTF-8 file
 * @throws LabelledFileError naming every bad line; the file system's own error when the file cannot be read
 */
export async function readLabelledFile(path: string): Promise<Example[]> {
  return parseLabelled(await readFile(path, 'utf8'), path);
}

/**
 * @param jsonl the content; empty lines are skipped
 * @param source how errors name it
 * @throws LabelledFileError naming every bad line
 */
export function parseLabelled(jsonl: string, source: string): Example[] {
  const examples: Example[] = [];
  const problems: string[] = [];
  jsonl.replace(/^\uFEFF/u, '').split(/\r?\n/u).forEach((line, i) => {
    if (line.trim() === '') return;
    const parsed = parseLine(line);
    if (typeof parsed === 'string') problems.push(`line ${i + 1}: ${parsed}`);
    else examples.push(parsed);
  });
  if (examples.length === 0 && problems.length === 0) problems.push('no line holds anything: add at least two categories of labelled texts');
  if (problems.length > 0) throw new LabelledFileError(source, problems);
  return examples;
}

/** The example, or what is wrong with the line. */
function parseLine(line: string): Example | string {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    return 'not JSON; write one object a line, e.g. {"text": "…", "label": "billing"}';
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return 'not an object; write {"text": "…", "label": "…"}';
  const fields = row as Record<string, unknown>; // narrowed above; every field is checked below
  const text = textOf(fields);
  if (text === null) return 'text: missing; give "text", or "subject" and "body", as non-empty strings';
  const label = typeof fields['label'] === 'number' ? String(fields['label']) : fields['label'];
  if (!isFilled(label)) return 'label: missing; give the category as a non-empty string';
  const sublabel = fields['sublabel'] ?? null;
  if (sublabel !== null && !isFilled(sublabel)) return 'sublabel: must be a non-empty string; leave it out when there is none';
  const group = fields['group'] ?? null;
  if (group !== null && !isFilled(group)) return 'group: must be a non-empty string; leave it out when there is none';
  return { text, category: label.trim(), subcategory: sublabel?.trim() ?? null, group };
}

function textOf({ text, subject, body }: Record<string, unknown>): string | null {
  if (isFilled(text)) return text;
  const whole = joinSubject(isFilled(subject) ? subject : '', isFilled(body) ? body : '');
  return whole === '' ? null : whole;
}

function isFilled(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
