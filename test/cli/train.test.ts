import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { readModelFile } from '../../training/model-file.ts';
import { PROJECT, scratchFolder, waybill } from './support.ts';

let folder: Awaited<ReturnType<typeof scratchFolder>>;
const out = (name = 'model.json') => join(folder.path, name);
const EXPORT = join(PROJECT, 'docs/example-tickets.csv');

beforeAll(async () => {
  folder = await scratchFolder();
});
afterAll(() => folder.remove());

const labelled = (rows: number, label = (i: number): string => (i % 2 ? 'billing' : 'reporting')) =>
  Array.from({ length: rows }, (_, i) => ({ text: i % 2 ? `invoice and VAT number ${i}` : `the export fails at row ${i}`, label: label(i) }));
const jsonLines = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).join('\n');

describe('waybill train', () => {
  it('learns from labelled JSON lines and says how good it is, and what to do next', async () => {
    const file = await folder.write('labelled.jsonl', jsonLines(labelled(120)));
    const { code, out: lines } = await waybill(['train', file, '--out', out()]);
    expect(code).toBe(0);
    const text = lines.join('\n');
    expect(text).toContain('120 texts, 2 classes (labels of the file)');
    expect(text).toMatch(/right +100 % \(95 %: \d+–100 %\)/);
    expect(lines.at(-3)).toMatch(/^Usable: /);
    expect(lines.at(-1)).toMatch(/^Next: waybill replay/);
    const { model, origin } = await readModelFile(out());
    expect(model.category.labels).toEqual(['billing', 'reporting']);
    expect(origin).toMatchObject({ label: 'label', seenUntilMs: null });
  });

  it('makes the same file of the same texts, from CSV as well', async () => {
    const rows = labelled(120);
    const json = await folder.write('a.jsonl', jsonLines(rows));
    const csv = await folder.write('a.csv', `label;text\n${rows.map(({ text, label }) => `${label};"${text}"`).join('\n')}\n`);
    await waybill(['train', json, '--out', out('a.json')]);
    await waybill(['train', csv, '--out', out('b.json')]);
    expect(await readFile(out('b.json'), 'utf8')).toBe(await readFile(out('a.json'), 'utf8'));
  });

  it('holds out every label even when the file is sorted by them', async () => {
    const file = await folder.write('sorted.jsonl', jsonLines([...labelled(120)].sort((a, b) => (a.label < b.label ? -1 : 1))));
    const { out: lines } = await waybill(['train', file, '--out', out()]);
    expect(lines.filter((line) => /^(billing|reporting) /.test(line)).every((line) => / [1-9]\d* +100 %$/.test(line))).toBe(true);
  });

  it('learns from an export by final category, by solving team, or by the categories of a config', async () => {
    const labelsOf = async (...args: string[]) => {
      expect((await waybill(['train', EXPORT, '--kind', 'naive-bayes', '--out', out(), ...args])).code).toBe(0);
      return readModelFile(out());
    };
    const byCategory = await labelsOf();
    expect(byCategory.model.category.labels).toContain('single-sign-on');
    expect(byCategory.origin.seenUntilMs).toBeGreaterThan(Date.UTC(2026, 4, 1));
    expect((await labelsOf('--label', 'team')).model.category.labels).toContain('finance-operations');
    expect((await labelsOf('--config', join(PROJECT, 'config/routing.yaml'))).model.category.labels).toContain('login_access');
  });

  it('names what it could not use', async () => {
    const { out: lines } = await waybill(['train', EXPORT, '--kind', 'naive-bayes', '--out', out(), '--config', join(PROJECT, 'config/routing.yaml')]);
    expect(lines[1]).toMatch(/not used: \d+ tickets whose category the config does not have \(.*Single sign-on/);
  });

  it('does not praise a model that cannot tell the labels apart', async () => {
    const file = await folder.write('noise.jsonl', jsonLines(labelled(150, (i) => ['a', 'b', 'c'][(i * 7919) % 3] ?? 'a')));
    expect((await waybill(['train', file, '--out', out()])).out.join(' ')).toContain('Not useful yet');
  });

  it('says that few texts prove nothing', async () => {
    const file = await folder.write('few.jsonl', jsonLines(labelled(20)));
    expect((await waybill(['train', file, '--out', out()])).out.join(' ')).toMatch(/Not measured.*Kept, but unproven: 20 texts/);
  });

  it.each([
    ['a wrong line', 'bad.jsonl', '{"text":"a","label":"x"}\nnonsense\n', /line 2: not JSON/],
    ['a wrong row of a CSV', 'bad.csv', 'text,label\nhello,x\nthere,\n', /line 3: label: missing/],
    ['one label only', 'one.jsonl', '{"text":"a","label":"x"}\n{"text":"b","label":"x"}\n', /at least two categories/],
    ['a file that is not there', null, '', /does not exist/],
  ])('exits with 2 and one clear line for %s', async (_, name, content, words) => {
    const file = name === null ? join(folder.path, 'nowhere.csv') : await folder.write(name, content);
    const { code, out: lines, err } = await waybill(['train', file, '--out', out('never.json')]);
    expect({ code, lines }).toEqual({ code: 2, lines: [] });
    expect(err.join('\n')).toMatch(words);
  });

  it('says when the model cannot be written', async () => {
    const file = await folder.write('fine.jsonl', jsonLines(labelled(60)));
    expect((await waybill(['train', file, '--out', out('nowhere/model.json')])).err.join()).toContain('its folder does not exist');
  });
});
