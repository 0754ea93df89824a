/** What `waybill train` learns from: a file of labelled texts, or an export of old tickets. */
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';

import type { RoutingConfig } from '../domain/config.ts';
import { trueTeam } from '../domain/history.ts';
import { byCreation } from '../simulation/replay.ts';
import { categoryFinder, categoryNames, subcategoryFinder } from '../simulation/replay-names.ts';
import { slug } from '../training/draft/ids.ts';
import { joinSubject } from '../training/features.ts';
import { CsvReader, guessDelimiter } from '../training/import/csv.ts';
import { LabelledFileError, parseLabelled } from '../training/labelled-file.ts';
import type { ModelOrigin } from '../training/model-file.ts';
import type { Example } from '../training/train.ts';
import { Failure } from './failure.ts';
import { bytesOf, textOf, wholeTextOf } from './files.ts';
import { historyOf, type HistoryOptions } from './history-file.ts';
import { count, oneLine, type Terminal } from './terminal.ts';

const HEAD_CHARS = 8_192;
/** A line may hold a ticket of a megabyte. */
const MOST_HEAD_CHARS = 8_000_000;
const MOST_UNPACKED_BYTES = 500_000_000;

export interface Lesson {
  /** Oldest first when there are times. */
  examples: Example[];
  label: ModelOrigin['label'];
  seenUntilMs: number | null;
  /** Sentences about what could not be used. */
  leftOut: string[];
}

export interface LessonOptions extends HistoryOptions {
  label?: 'category' | 'team';
}

/** @throws Failure when nothing in the file can be learned */
export async function lessonOf(file: string, options: LessonOptions, config: RoutingConfig | null, terminal: Terminal): Promise<Lesson> {
  const labelled = options.label === undefined ? await labelledExamples(file) : null;
  if (labelled) return { examples: shuffled(labelled), label: 'label', seenUntilMs: null, leftOut: [] };
  return historyLesson(file, options, config, terminal);
}

async function historyLesson(file: string, options: LessonOptions, config: RoutingConfig | null, terminal: Terminal): Promise<Lesson> {
  const tickets = byCreation(await historyOf(file, options, terminal));
  const hasCategories = tickets.filter(({ categories, subcategories }) => categories.length + subcategories.length > 0).length * 5 >= tickets.length;
  const label = options.label ?? (hasCategories || config !== null ? 'category' : 'team');
  const configured = config === null ? null : categoryFinder(config, tickets);
  const finer = config === null || label === 'team' ? null : subcategoryFinder(config);
  const unknown = new Map<string, number>();
  let [noText, noLabel, seenUntilMs] = [0, 0, null as number | null];
  const examples = tickets.flatMap((ticket): Example[] => {
    const text = joinSubject(ticket.subject ?? '', ticket.text ?? '');
    const name = label === 'team' ? trueTeam(ticket) : (categoryNames(ticket)[0] ?? null);
    const category = label === 'category' && configured ? configured(ticket) : name === null ? null : slug(name, label);
    if (text === '') noText += 1;
    else if (category === null) {
      noLabel += 1;
      if (name !== null) unknown.set(name, (unknown.get(name) ?? 0) + 1);
    }
    if (text === '' || category === null) return [];
    if (ticket.createdAtMs !== null) seenUntilMs = Math.max(seenUntilMs ?? ticket.createdAtMs, ticket.createdAtMs);
    return [{ text, category, subcategory: finer?.(ticket, category) ?? null, group: null }];
  });
  const leftOut = [
    noText > 0 ? `${count(noText, 'ticket')} without subject and text` : '',
    noLabel > 0 ? `${count(noLabel, 'ticket')} ${label === 'team' ? 'that name no team' : configured ? `whose category the config does not have${namesWords(unknown)}` : 'that name no category'}` : '',
  ].filter(Boolean);
  if (examples.length === 0) throw new Failure(nothingToLearn(file, tickets.length, noText));
  return { examples, label, seenUntilMs, leftOut };
}

function namesWords(names: ReadonlyMap<string, number>): string {
  if (names.size === 0) return '';
  const largest = [...names].sort(([, a], [, b]) => b - a).slice(0, 5).map(([name]) => oneLine(name));
  return ` (${largest.join(', ')}${names.size > largest.length ? ', …' : ''})`;
}

function nothingToLearn(file: string, tickets: number, noText: number): string {
  if (noText < tickets) return `${file}: none of its ${count(tickets, 'ticket')} has a label. Learn from the solving teams instead (--label team), or name the column: --map category="…"`;
  return `${file}: no ticket has a subject or a text, so there is nothing to learn from. Name the column (--map text="…") or export the first message too. The audit and rules by account, tier and channel work without: waybill audit ${file}`;
}

/** In a fixed order that has nothing to do with labels; groups stay together. A file sorted by label must not hold out one label. */
function shuffled(examples: readonly Example[]): Example[] {
  const lot = ({ group, text }: Example) => createHash('sha256').update(group ?? text).digest('hex');
  return examples.map((example) => ({ example, by: lot(example) })).sort((a, b) => (a.by < b.by ? -1 : 1)).map(({ example }) => example);
}

/** The examples when the file has labels of its own; null when it is something else. */
export async function labelledExamples(file: string): Promise<Example[] | null> {
  const isPacked = file.endsWith('.gz');
  const whole = isPacked ? unpacked(await bytesOf(file), file) : null;
  const head = (whole ?? (await headOf(file))).trimStart();
  const firstLine = head.split(/\r?\n/, 1)[0] ?? '';
  if (head.startsWith('{')) return /"label"\s*:/.test(firstLine) ? parsed(whole ?? (await wholeTextOf(file)), file) : null;
  if (/\.jsonl(\.gz)?$/.test(file) || !/(^|[,;\t|"])label($|[,;\t|"])/.test(firstLine.toLowerCase())) return null;
  return parsed(csvAsJsonLines(whole ?? (await wholeTextOf(file)), file, guessDelimiter(head.slice(0, HEAD_CHARS)) ?? ','), file);
}

/** The first line, however long, and what a delimiter is guessed from. */
async function headOf(file: string): Promise<string> {
  let head = '';
  for await (const piece of textOf(file)) {
    head += piece;
    if (head.length > MOST_HEAD_CHARS || (head.length > HEAD_CHARS && head.trimStart().includes('\n'))) break;
  }
  return head;
}

function unpacked(bytes: Buffer, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(gunzipSync(bytes, { maxOutputLength: MOST_UNPACKED_BYTES }));
  } catch {
    throw new Failure(`${file} cannot be unpacked: it is no whole gzip file of UTF-8 text, or too large. Unpack it first.`);
  }
}

function parsed(jsonLines: string, file: string): Example[] {
  try {
    return parseLabelled(jsonLines, file);
  } catch (error) {
    if (!(error instanceof LabelledFileError)) throw error;
    const more = error.problems.length > 1 ? ` (and ${count(error.problems.length - 1, 'more problem')})` : '';
    throw new Failure(`${file}, ${error.problems[0] ?? 'no labelled texts'}${more}`);
  }
}

/** Each row as the JSON line it stands for, on its own line, so that problems name the right one. */
function csvAsJsonLines(text: string, file: string, delimiter: string): string {
  const reader = new CsvReader(delimiter);
  const rows = [...reader.push(text), ...reader.end()];
  const header = rows.shift()?.cells.map((name) => name.trim().toLowerCase()) ?? [];
  const lines: string[] = [];
  for (const { line, cells, problem } of rows) {
    if (problem !== null) throw new Failure(`${file}, line ${line}: ${problem}`);
    lines[line - 1] = JSON.stringify(Object.fromEntries(cells.flatMap((cell, i) => (cell === '' ? [] : [[header[i] ?? '', cell]]))));
  }
  return Array.from(lines, (line) => line as string | undefined ?? '').join('\n');
}
