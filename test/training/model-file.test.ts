import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { ModelFileError, parseModel, readModelFile, serializeModel, writeModelFile, type StoredModel } from '../../training/model-file.ts';
import { train } from '../../training/train.ts';

const model = train([...Array(40).keys()].map((i) => ({ text: i % 2 ? `invoice number ${i}` : `export fails ${i}`, category: i % 2 ? 'billing' : 'reporting', subcategory: i % 4 ? null : 'export', group: null })), { seed: 1, kind: 'svm' });
const stored: StoredModel = { origin: { label: 'category', seenUntilMs: 1_700_000_000_000, heldOut: { tickets: 8, accuracy: 0.9, calibrationError: 0.05 } }, model };
let folder = '';
let bytes: Buffer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waybill-model-'));
  await writeModelFile(join(folder, 'model.bin'), stored);
  bytes = await readFile(join(folder, 'model.bin'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const LINE = Buffer.from('\n');

/** A file whose hash is right, whatever it holds. */
function sealed(content: Buffer): Buffer {
  return Buffer.concat([Buffer.from(JSON.stringify({ format: 'waybill-model', version: 2, sha256: createHash('sha256').update(content).digest('hex') })), LINE, content]);
}

/** The written file with another header, sealed again. */
function withHeader(change: (header: { tokenizer: number; model: Record<string, unknown> }) => void): Buffer {
  const content = bytes.subarray(bytes.indexOf(LINE) + 1);
  const header = JSON.parse(content.toString('utf8', 0, content.indexOf(LINE))) as { tokenizer: number; model: Record<string, unknown> }; // as written
  change(header);
  return sealed(Buffer.concat([Buffer.from(JSON.stringify(header)), content.subarray(content.indexOf(LINE))]));
}

/** The written file with another last weight, sealed again. */
function withLastWeight(value: number): Buffer {
  const content = Buffer.from(bytes.subarray(bytes.indexOf(LINE) + 1));
  content.writeFloatLE(value, content.length - 4);
  return sealed(content);
}

describe('a model file', () => {
  it('gives back the model that was written, and is the same bytes for the same model', async () => {
    expect(await readModelFile(join(folder, 'model.bin'))).toEqual(stored);
    expect(parseModel(serializeModel(stored), 'memory')).toEqual(stored);
    await writeModelFile(join(folder, 'again.bin'), stored);
    expect(await readFile(join(folder, 'again.bin'))).toEqual(bytes);
    expect((await readdir(folder)).sort()).toEqual(['again.bin', 'model.bin']);
  });

  it('is refused after any change of any bit, and when any part of its end is missing', () => {
    fc.assert(
      fc.property(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 7 }), fc.boolean(), (at, bit, isCut) => {
        const changed = isCut ? bytes.subarray(0, at) : Buffer.from(bytes);
        if (!isCut) changed[at] = (changed[at] ?? 0) ^ (1 << bit);
        expect(() => parseModel(changed, 'model.bin')).toThrow(ModelFileError);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['nothing', () => Buffer.alloc(0), 'no Waybill model'],
    ['something else', () => Buffer.from('{"schema":1}'), 'no Waybill model'],
    ['a model of an earlier Waybill', () => Buffer.from('{"format":"waybill-model","version":1,"sha256":"00"}\n'), 'its format is version 1; this Waybill reads version 2'],
    ['half of it', () => bytes.subarray(0, bytes.length / 2), 'does not match its SHA-256'],
    ['words counted otherwise', () => withHeader((header) => (header.tokenizer = 99)), 'counts words by version 99'],
    ['an infinite weight', () => withLastWeight(Infinity), 'model.subcategory.weights hold something that is no number'],
    ['a weight that is none', () => withLastWeight(Number.NaN), 'model.subcategory.weights hold something that is no number'],
    ['fewer words than weights', () => withHeader(({ model: header }) => ((header['features'] as { words: string[] }).words.pop())), 'do not fit its words'],
    ['an unsorted vocabulary', () => withHeader(({ model: header }) => ((header['features'] as { words: string[] }).words.reverse())), 'not sorted'],
    ['another schema', () => withHeader(({ model: header }) => (header['schema'] = 9)), 'schema is 9'],
    ['an unknown kind', () => withHeader(({ model: header }) => (header['kind'] = 'oracle')), 'kind is oracle'],
    ['no temperature', () => withHeader(({ model: header }) => ((header['category'] as { temperature: number }).temperature = 0)), 'temperature'],
    ['a confidence that is none', () => withHeader(({ model: header }) => (header['confidence'] = { bias: null })), 'model.confidence'],
  ])('is refused with the reason and the way out when it holds %s', (_, broken, words) => {
    expect(() => parseModel(broken(), 'model.bin')).toThrow(words);
    expect(() => parseModel(broken(), 'model.bin')).toThrow('waybill train FILE --out model.bin');
  });

  it('is not written when the model holds numbers that are none, and what was there stays', async () => {
    const file = join(folder, 'kept.bin');
    await writeFile(file, 'before');
    await expect(writeModelFile(file, { ...stored, model: { ...model, category: { ...model.category, bias: Float32Array.of(Number.NaN, Infinity) } } })).rejects.toThrow('model.category.bias');
    expect(await readFile(file, 'utf8')).toBe('before');
    await expect(writeModelFile(join(folder, 'nowhere/model.bin'), stored)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
