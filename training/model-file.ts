/**
 * Models as files: versioned JSON with the SHA-256 of its content. Whatever a reader cannot vouch for (a changed file, numbers that
 * are none, a version it does not know) is refused with the reason.
 */
import { createHash } from 'node:crypto';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { MODEL_SCHEMA, type LinearModel, type TextModel } from './model.ts';

export const MODEL_FILE_FORMAT = 'waybill-model';
export const MODEL_FILE_VERSION = 1;

/** Where a model comes from. No time of writing: the same data gives the same file. */
export interface ModelOrigin {
  /** What its labels are: a category or a team of the history, or the labels of a file of labelled texts. */
  label: 'category' | 'team' | 'label';
  /** Creation of the newest ticket it learned from; null when its texts carry no times. */
  seenUntilMs: number | null;
  /** Measured on texts it had not seen; null when there were too few to hold some out. */
  heldOut: { tickets: number; accuracy: number; calibrationError: number } | null;
}

export interface StoredModel {
  origin: ModelOrigin;
  model: TextModel;
}

/** A model file that must not be used. */
export class ModelFileError extends Error {
  override readonly name = 'ModelFileError';
}

/**
 * The model as bytes, the same for the same model.
 * @throws ModelFileError when it holds numbers that are none
 */
export function serializeModel(stored: StoredModel): Buffer {
  const wrong = whyNoModel(stored.model);
  if (wrong !== null) throw new ModelFileError(`the model cannot be stored: ${wrong}`);
  const content = { origin: stored.origin, model: stored.model };
  return Buffer.from(`${JSON.stringify({ format: MODEL_FILE_FORMAT, version: MODEL_FILE_VERSION, sha256: hashOf(content), ...content })}\n`);
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
  const file = objectIn(new TextDecoder().decode(bytes));
  if (file?.['format'] !== MODEL_FILE_FORMAT) return refuse('this is no Waybill model');
  const { version, sha256, origin, model } = file;
  if (version !== MODEL_FILE_VERSION) return refuse(`its format is version ${String(version)}; this Waybill reads version ${MODEL_FILE_VERSION}`);
  if (hashOf({ origin, model }) !== sha256) return refuse('its content does not match its SHA-256: it was changed or cut off');
  const wrong = whyNoModel(model);
  if (wrong !== null) return refuse(wrong);
  return { origin, model } as StoredModel; // its hash proves that writeModelFile made it, whyNoModel its shape
}

function objectIn(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

function hashOf(content: { origin: unknown; model: unknown }): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

/** What keeps it from being a usable model; null for a good one. */
function whyNoModel(model: unknown): string | null {
  if (!isRecord(model)) return 'the model is missing';
  const { schema, version, vocabulary, category, subcategory } = model as Partial<TextModel>; // each field is checked below
  if (schema !== MODEL_SCHEMA) return `the model's schema is ${String(schema)}; this Waybill knows ${MODEL_SCHEMA}`;
  if (typeof version !== 'string' || !isTexts(vocabulary)) return 'the model has no version or no vocabulary';
  if (vocabulary.some((word, i) => i > 0 && word <= (vocabulary[i - 1] ?? ''))) return 'its vocabulary is not sorted';
  return whyNoWeights('category', category, vocabulary.length) ?? (subcategory === null ? null : whyNoWeights('subcategory', subcategory, vocabulary.length));
}

function whyNoWeights(name: string, part: unknown, columns: number): string | null {
  if (!isRecord(part)) return `model.${name} is missing`;
  const { labels, bias, weights, temperature } = part as Partial<LinearModel>; // each field is checked below
  if (!isTexts(labels) || labels.length === 0) return `model.${name}.labels is no list of labels`;
  if (typeof temperature !== 'number' || !Number.isFinite(temperature) || temperature <= 0) return `model.${name}.temperature is no number above zero`;
  if (!isNumbers(bias, labels.length)) return `model.${name}.bias holds something that is no number, or not one for each label`;
  if (!Array.isArray(weights) || weights.length !== labels.length || !weights.every((row) => isNumbers(row, columns))) {
    return `model.${name}.weights hold something that is no number (NaN, infinite), or do not fit the vocabulary`;
  }
  return null;
}

function isNumbers(value: unknown, length: number): boolean {
  return Array.isArray(value) && value.length === length && value.every((entry) => Number.isFinite(entry));
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
