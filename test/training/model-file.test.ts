import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { parseModel, readModelFile, writeModelFile, type StoredModel } from '../../training/model-file.ts';
import { train } from '../../training/train.ts';

const model = train([...Array(40).keys()].map((i) => ({ text: i % 2 ? `invoice number ${i}` : `export fails ${i}`, category: i % 2 ? 'billing' : 'reporting', subcategory: i % 4 ? null : 'export', group: null })), { seed: 1 });
const stored: StoredModel = { origin: { label: 'category', seenUntilMs: 1_700_000_000_000, heldOut: { tickets: 8, accuracy: 0.9, calibrationError: 0.05 } }, model };
let folder = '';
let text = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waybill-model-'));
  await writeModelFile(join(folder, 'model.json'), stored);
  text = await readFile(join(folder, 'model.json'), 'utf8');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A file whose hash is right, whatever it holds. */
function sealed(origin: unknown, content: unknown): string {
  const body = { origin, model: content };
  return JSON.stringify({ format: 'waybill-model', version: 1, sha256: createHash('sha256').update(JSON.stringify(body)).digest('hex'), ...body });
}

describe('a model file', () => {
  it('gives back the model that was written, and is the same bytes for the same model', async () => {
    expect(await readModelFile(join(folder, 'model.json'))).toEqual(stored);
    await writeModelFile(join(folder, 'again.json'), stored);
    expect(await readFile(join(folder, 'again.json'), 'utf8')).toBe(text);
    expect((await readdir(folder)).sort()).toEqual(['again.json', 'model.json']);
  });

  it('is refused after any change of any digit', () => {
    const places = [...text.matchAll(/\d/g)].map(({ index }) => index).filter((at) => at > text.indexOf('"origin"'));
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const changed = text.slice(0, at) + String((Number(text[at]) + by) % 10) + text.slice(at + 1);
        let read: unknown = null;
        try {
          read = parseModel(Buffer.from(changed), 'model.json');
        } catch {
          return;
        }
        // Only a digit that changes no number (0.10 and 0.1) may pass.
        expect(read).toEqual(stored);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['half of it', () => text.slice(0, text.length / 2), 'no Waybill model'],
    ['something else', () => '{"schema":1}', 'no Waybill model'],
    ['a later version', () => text.replace('"version":1', '"version":2'), 'its format is version 2; this Waybill reads version 1'],
    ['a changed word', () => text.replace('invoice', 'voiceIn'), 'does not match its SHA-256'],
    ['an infinite weight', () => sealed(stored.origin, { ...model, category: { ...model.category, bias: [1, 2] } }).replace('"bias":[1,2]', '"bias":[1e999,2]'), 'SHA-256'],
    ['a weight that is none', () => sealed(stored.origin, { ...model, category: { ...model.category, bias: [Number.NaN, 2] } }), 'model.category.bias'],
    ['weights of another vocabulary', () => sealed(stored.origin, { ...model, vocabulary: model.vocabulary.slice(1) }), 'do not fit the vocabulary'],
    ['an unsorted vocabulary', () => sealed(stored.origin, { ...model, vocabulary: model.vocabulary.toReversed() }), 'not sorted'],
    ['another schema', () => sealed(stored.origin, { ...model, schema: 9 }), 'schema is 9'],
    ['no temperature', () => sealed(stored.origin, { ...model, category: { ...model.category, temperature: 0 } }), 'temperature'],
  ])('is refused with the reason and the way out when it holds %s', (_, broken, words) => {
    expect(() => parseModel(Buffer.from(broken()), 'model.json')).toThrow(words);
    expect(() => parseModel(Buffer.from(broken()), 'model.json')).toThrow('waybill train FILE --out model.json');
  });

  it('is not written when the model holds numbers that are none, and what was there stays', async () => {
    const file = join(folder, 'kept.json');
    await writeFile(file, 'before');
    await expect(writeModelFile(file, { ...stored, model: { ...model, category: { ...model.category, bias: [Number.NaN, Infinity] } } })).rejects.toThrow('model.category.bias');
    expect(await readFile(file, 'utf8')).toBe('before');
    await expect(writeModelFile(join(folder, 'nowhere/model.json'), stored)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
