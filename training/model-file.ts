/**
 * Models as files. The first line is JSON: format, version, and the SHA-256 of the rest. Then a JSON header with everything that is no
 * weight, then the weights as little-endian 32-bit floats. Whatever a reader cannot vouch for (a changed file, numbers that are none, a
 * version it does not know) is refused with the reason.
 */
import { createHash } from 'node:crypto';
import { open, readFile, rename, rm } from 'node:fs/promises';

import { TOKENIZER_VERSION } from './features.ts';
import { whyNoModel } from './model-check.ts';
import type { TextModel } from './model.ts';

const FORMAT = 'waybill-model';
const VERSION = 2;
const NEW_LINE = 10;

/** Where a model comes from. No time of writing: the same data gives the same file. */
export interface ModelOrigin {
  /** What its labels are: a category or a team of the history, or the labels of a file of labelled texts. */
  label: 'category' | 'team' | 'label';
  /** Creation of the newest ticket it learned from; null when its texts carry no times. */
  seenUntilMs: number | null;
  /** Measured on texts it had not seen; null when there were too few to hold some out. */
  heldOut: { tickets: number; accuracy: number; calibrationError: number } | null;
  /** Version of the model it was trained to replace. */
  parent?: string;
}

export interface StoredModel {
  origin: ModelOrigin;
  model: TextModel;
}

/** A model file that must not be used. */
export class ModelFileError extends Error {
  override readonly name = 'ModelFileError';
}

/** Content hash of a model, its version aside: 12 hex digits. */
export function modelVersion(model: TextModel): string {
  const hash = createHash('sha256').update(JSON.stringify({ ...headerOf(model), version: '' }));
  for (const part of weightsOf(model)) hash.update(floats(part));
  return hash.digest('hex').slice(0, 12);
}

/**
 * The model as bytes, the same for the same model.
 * @throws ModelFileError when it holds numbers that are none
 */
export function serializeModel({ origin, model }: StoredModel): Buffer {
  const wrong = whyNoModel(model);
  if (wrong !== null) throw new ModelFileError(`the model cannot be stored: ${wrong}`);
  const header = Buffer.from(`${JSON.stringify({ tokenizer: TOKENIZER_VERSION, origin, model: headerOf(model) })}\n`);
  const content = Buffer.concat([header, ...weightsOf(model).map(floats)]);
  return Buffer.concat([Buffer.from(`${JSON.stringify({ format: FORMAT, version: VERSION, sha256: sha256(content) })}\n`), content]);
}

/**
 * Writes the model, whole or not at all: into a file beside it, renamed when it is on the disk.
 * @throws ModelFileError when the model holds numbers that are none; the file system's own error when it cannot be written
 */
export async function writeModelFile(path: string, stored: StoredModel): Promise<void> {
  const bytes = serializeModel(stored);
  const draft = `${path}.${process.pid}.tmp`;
  try {
    const handle = await open(draft, 'w');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** @throws ModelFileError naming what is wrong; the file system's own error when the file cannot be read */
export async function readModelFile(path: string): Promise<StoredModel> {
  return parseModel(await readFile(path), path);
}

/**
 * @param bytes as `serializeModel` made them
 * @param source how errors name it
 * @throws ModelFileError naming what is wrong
 */
export function parseModel(bytes: Uint8Array, source: string): StoredModel {
  const refuse = (why: string): never => {
    throw new ModelFileError(`${source}: ${why}. Train it again: waybill train FILE --out ${source}`);
  };
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [line, content] = cutLine(buffer);
  const seal = objectIn(line);
  if (seal?.['format'] !== FORMAT) return refuse('this is no Waybill model');
  if (seal['version'] !== VERSION) return refuse(`its format is version ${String(seal['version'])}; this Waybill reads version ${VERSION}`);
  if (seal['sha256'] !== sha256(content)) return refuse('its content does not match its SHA-256: it was changed or cut off');
  const [headerLine, weights] = cutLine(content);
  const header = objectIn(headerLine);
  if (header === null) return refuse('its header is missing');
  if (header['tokenizer'] !== TOKENIZER_VERSION) return refuse(`it counts words by version ${String(header['tokenizer'])}; this Waybill by version ${TOKENIZER_VERSION}`);
  const model = withWeights(header['model'], weights);
  const wrong = whyNoModel(model);
  if (wrong !== null) return refuse(wrong);
  return { origin: header['origin'], model } as StoredModel; // its hash proves that serializeModel made it, whyNoModel its shape
}

/** Everything but the floats. */
function headerOf({ features: { words, grams, idf }, category, subcategory, meaning, ...rest }: TextModel): object {
  const { labels, temperature } = category;
  const leaves = subcategory && { labels: subcategory.labels, parents: subcategory.parents, temperature: subcategory.temperature };
  return {
    ...rest, features: { words, grams, hasIdf: idf !== null }, category: { labels, temperature }, subcategory: leaves,
    ...(meaning && { meaning: { ...meaning, plain: headerOf(meaning.plain) } }),
  };
}

/** The floats, in the order of the file. */
function weightsOf({ features, category, subcategory, meaning }: TextModel): Float32Array[] {
  return [
    ...(features.idf ? [features.idf] : []), category.bias, category.weights, ...(subcategory ? [subcategory.bias, subcategory.weights] : []),
    ...(meaning ? weightsOf(meaning.plain) : []),
  ];
}

/** Puts the floats back where they belong; what does not fit is left for the check to name. */
function withWeights(header: unknown, bytes: Buffer): unknown {
  let at = 0;
  const whole = filled(header, (count) => {
    const part = bytes.subarray(at, (at += 4 * count));
    return new Float32Array(part.buffer.slice(part.byteOffset, part.byteOffset + part.length - (part.length % 4)));
  });
  return at === bytes.length ? whole : null;
}

/** @param take the next so many floats of the file */
function filled(header: unknown, take: (count: number) => Float32Array): unknown {
  if (!isRecord(header)) return null;
  const { features, category, subcategory, meaning } = header;
  if (!hasLists(features, 'words', 'grams') || !hasLists(category, 'labels')) return null;
  if (subcategory !== null && !hasLists(subcategory, 'labels')) return null;
  const { words, grams, hasIdf } = features;
  const read = words.length + grams.length;
  const columns = read + (isRecord(meaning) && typeof meaning['dimensions'] === 'number' ? meaning['dimensions'] : 0);
  const idf = hasIdf === true ? take(read) : null;
  const part = (given: WithLists<'labels'>) => ({ ...given, bias: take(given.labels.length), weights: take(given.labels.length * columns) });
  const own = { ...header, features: { words, grams, idf }, category: part(category), subcategory: subcategory && part(subcategory) };
  return isRecord(meaning) ? { ...own, meaning: { ...meaning, plain: filled(meaning['plain'], take) } } : own;
}

type WithLists<Name extends string> = Record<string, unknown> & Record<Name, unknown[]>;

function hasLists<Name extends string>(part: unknown, ...names: Name[]): part is WithLists<Name> {
  return isRecord(part) && names.every((name) => Array.isArray(part[name]));
}

function cutLine(bytes: Buffer): [string, Buffer] {
  const end = bytes.indexOf(NEW_LINE);
  return end < 0 ? [bytes.toString('utf8', 0, 4_096), bytes.subarray(bytes.length)] : [bytes.toString('utf8', 0, end), bytes.subarray(end + 1)];
}

/** Little-endian, as every machine is that Node runs on nowadays. */
function floats(values: Float32Array): Buffer {
  return Buffer.from(values.buffer, values.byteOffset, values.byteLength);
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function objectIn(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
