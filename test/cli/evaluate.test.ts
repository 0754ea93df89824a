import { gzipSync } from 'node:zlib';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { scratchFolder, waybill } from './support.ts';

let folder: Awaited<ReturnType<typeof scratchFolder>>;
let model = '';
const rows = Array.from({ length: 160 }, (_, i) => (i % 2 ? { text: `invoice and VAT number ${i}`, label: 'billing / tax' } : { text: `the export fails at row ${i}`, label: 'reporting' }));
const jsonl = rows.map((row) => JSON.stringify(row)).join('\n');

beforeAll(async () => {
  folder = await scratchFolder();
  model = join(folder.path, 'model.bin');
  const file = await folder.write('train.jsonl.gz', gzipSync(jsonl));
  expect((await waybill(['train', file, '--out', model])).code).toBe(0);
});
afterAll(() => folder.remove());

describe('waybill evaluate', () => {
  it('gives scripts every figure, for a packed file as well', async () => {
    const { code, out } = await waybill(['evaluate', model, await folder.write('test.jsonl.gz', gzipSync(jsonl)), '--json']);
    expect(code).toBe(0);
    const found = JSON.parse(out.join('\n')) as Record<string, unknown>;
    expect(found).toMatchObject({ accuracy: 1, macroF1: 1, coverageAtPrecision: 1, confusion: { 'billing / tax': { 'billing / tax': 80 }, reporting: { reporting: 80 } } });
    for (const name of ['ece', 'threshold', 'coverage', 'achievedPrecision', 'perClass', 'perCategory', 'refused']) expect(found).toHaveProperty(name);
  });

  it('prints a table for people, and what was mixed up', async () => {
    const { out } = await waybill(['evaluate', model, await folder.write('few.csv', 'label,text\nreporting,invoice and VAT\nlegal,export fails\nreporting,🙂\n')]);
    const text = out.join('\n');
    expect(text).toMatch(/accuracy +0 %/);
    expect(text).toContain('legal taken for reporting: 1 text');
    expect(text).toContain('reporting taken for nothing the model knows: 1 text');
  });

  it.each([
    ['no model', async () => [await folder.write('no.bin', 'x'), 'few.jsonl'], /no Waybill model/],
    ['a changed model', async () => [await changed(), 'few.jsonl'], /does not match its SHA-256/],
    ['a file that is no list of labelled texts', async () => [model, await folder.write('other.csv', 'a,b\n1,2\n')], /holds no labelled texts/],
    ['a broken gzip file', async () => [model, await folder.write('broken.jsonl.gz', 'x')], /cannot be unpacked/],
    ['a file that is not there', () => Promise.resolve([model, 'nowhere.jsonl']), /does not exist/],
  ])('exits with 2 and one clear line for %s', async (_, args, words) => {
    const { code, out, err } = await waybill(['evaluate', ...(await args())]);
    expect({ code, out }).toEqual({ code: 2, out: [] });
    expect(err.join('\n')).toMatch(words);
  });
});

async function changed(): Promise<string> {
  const bytes = await readFile(model);
  bytes[bytes.length - 2] = (bytes[bytes.length - 2] ?? 0) ^ 1;
  const file = join(folder.path, 'changed.bin');
  await writeFile(file, bytes);
  return file;
}
