/** The classifier, trained from a labelled file and kept until that file changes. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { LabelledFileError, parseLabelled } from '../training/labelled-file.ts';
import { parseModel, serializeModel } from '../training/model-file.ts';
import type { TextModel } from '../training/model.ts';
import { train } from '../training/train.ts';
import { Failure } from './failure.ts';
import { wholeTextOf } from './files.ts';
import { count, type Terminal } from './terminal.ts';

/** That of the worker: same labels, same seed, same model. */
const SEED = 42;

/**
 * @param file labelled texts, one JSON object a line
 * @throws Failure naming what is wrong with the file
 */
export async function modelOf(file: string, terminal: Terminal): Promise<TextModel> {
  const labelled = await wholeTextOf(file);
  const folder = join(terminal.home, '.waybill', 'cache');
  const name = createHash('sha256').update(await trainingCode()).update(`${SEED}/${labelled}`).digest('hex').slice(0, 16);
  const cacheFile = join(folder, `model-${name}.bin`);
  const kept = await readFile(cacheFile).then((bytes) => intact(bytes, cacheFile), () => null);
  if (kept) return kept;
  const model = trained(labelled, file, terminal);
  // Without a place to keep it, it is trained again next time.
  await keep(folder, cacheFile, model).catch(() => undefined);
  return model;
}

/** The same texts make another model once the code that learns from them has changed. */
async function trainingCode(): Promise<string> {
  const entries = await readdir(join(import.meta.dirname, '..', 'training'), { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name)).sort();
  return (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('');
}

function trained(labelled: string, file: string, terminal: Terminal): TextModel {
  try {
    const examples = parseLabelled(labelled, file);
    terminal.redraw(`Learning from ${count(examples.length, 'labelled text')} …`);
    return train(examples, { seed: SEED });
  } catch (error) {
    if (error instanceof LabelledFileError) throw new Failure(firstOf(file, error.problems));
    if (error instanceof RangeError) throw new Failure(`${file}: ${error.message}`);
    throw error;
  } finally {
    terminal.redraw(null);
  }
}

function firstOf(file: string, problems: readonly string[]): string {
  const more = problems.length > 1 ? ` (and ${count(problems.length - 1, 'more problem')})` : '';
  return `${file}, ${problems[0] ?? 'no labelled texts'}${more}`;
}

/** Renamed into place, so that nobody reads half a model. */
async function keep(folder: string, cacheFile: string, model: TextModel): Promise<void> {
  await mkdir(folder, { recursive: true });
  const draft = `${cacheFile}.${process.pid}`;
  await writeFile(draft, serializeModel({ origin: { label: 'label', seenUntilMs: null, heldOut: null }, model }));
  await rename(draft, cacheFile);
}

/** The kept model; null when it is not whole. */
function intact(bytes: Buffer, source: string): TextModel | null {
  try {
    return parseModel(bytes, source).model;
  } catch {
    return null;
  }
}
