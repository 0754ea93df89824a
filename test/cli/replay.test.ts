import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { PROJECT, scratchFolder, waybill } from './support.ts';

const EXPORT = join(PROJECT, 'docs/example-tickets.csv');
const CONFIG = join(PROJECT, 'config/routing.yaml');
let folder: Awaited<ReturnType<typeof scratchFolder>>;

beforeAll(async () => {
  folder = await scratchFolder();
});
afterAll(() => folder.remove());

const replay = (...args: string[]) => waybill(['replay', EXPORT, '--config', CONFIG, ...args]);

interface Answer {
  figures: { judged: number; saved: { count: number; of: number; interval: { low: number; high: number } }; table: Record<string, Record<string, number>> };
  decisions: { id: string; then?: string; now?: string; notJudged?: string; reasons: string[] }[];
  sentence: string;
  sample: number | null;
}

describe('waybill replay', () => {
  it('reports the headline with intervals, what was not judged, a verdict and the next command', async () => {
    const { code, out } = await replay();
    const text = out.join('\n');
    expect(code).toBe(0);
    expect(text).toMatch(/300 tickets, 250 judged/);
    expect(text).toMatch(/50 not judged: among the first tickets/);
    for (const label of ['Bounced tickets that would have been right', 'Clean tickets that would have been broken', 'Routed without triage', 'Right at first, of those routed']) {
      expect(text).toMatch(new RegExp(`${label} +[\\d,]+ of [\\d,]+ +[\\d.]+ % +[\\d.]+–[\\d.]+ %`));
    }
    expect(text).toMatch(/Hours saved \(elapsed, gained less lost\) +-?[\d,]+ h +-?[\d,]+ to -?[\d,]+ h/);
    expect(out.at(-1)).toMatch(/^Next: /);
    // Lines that name a file are as long as its path.
    expect(out.filter((line) => !line.includes('/') && line.length > 100)).toEqual([]);
  });

  it('gives scripts every decision behind the figures', async () => {
    const answer = JSON.parse((await replay('--json')).out.join('\n')) as Answer;
    const counted = answer.decisions.filter(({ then, now }) => then === 'bounced' && now === 'right').length;
    expect(answer.decisions).toHaveLength(300);
    expect(answer.figures.saved.count).toBe(counted);
    expect(answer.decisions.every(({ reasons }) => reasons.length > 0)).toBe(true);
  });

  it('draws the same sample every time', async () => {
    const draw = async () => JSON.parse((await replay('--json', '--sample', '60')).out.join('\n')) as Answer;
    const [first, second] = [await draw(), await draw()];
    expect(first.sample).toBe(60);
    expect(first.decisions.map(({ id }) => id)).toEqual(second.decisions.map(({ id }) => id));
    expect(first.decisions.every(({ now }) => now !== undefined)).toBe(true);
  });

  it('says about how many tickets a given model could be asked, and refuses one that was changed', async () => {
    const model = join(folder.path, 'model.json');
    await waybill(['train', EXPORT, '--config', CONFIG, '--out', model]);
    expect((await replay('--model', model)).out.join(' ').replace(/\s+/g, ' ')).toMatch(/model\.json was asked about 0 tickets, those after 2026-\d\d-\d\d, up to which it has learned/);
    await writeFile(model, (await readFile(model, 'utf8')).replace('"label":"category"', '"label":"team"'));
    const { code, err } = await replay('--model', model);
    expect(code).toBe(2);
    expect(err.join()).toContain('does not match its SHA-256');
  });

  it('asks a given model about the tickets that came after all it has seen', async () => {
    const lines = (await readFile(EXPORT, 'utf8')).split(/\n(?=1\d{3},2026)/);
    const older = await folder.write('older.csv', `${lines.slice(0, 200).join('\n')}\n`);
    const model = join(folder.path, 'older.json');
    await waybill(['train', older, '--config', CONFIG, '--out', model]);
    expect((await replay('--model', model)).out.join(' ').replace(/\s+/g, ' ')).toMatch(/older\.json was asked about \d{2,} tickets/);
  });

  it('writes a page without scripts or anything from elsewhere, in which customers’ words are only words', async () => {
    const evil = (await readFile(EXPORT, 'utf8')).replaceAll(/^(1\d{3},[^,]+,)[^",\n]+,/gm, '$1<script>alert(1)</script>,');
    const file = await folder.write('evil.csv', evil);
    const page = join(folder.path, 'replay.html');
    await waybill(['replay', file, '--config', CONFIG, '--html', page]);
    const html = await readFile(page, 'utf8');
    expect(html).toContain('&#60;script&#62;');
    expect(html).not.toMatch(/<script|<img|<link|src=|https?:\/\//i);
    for (const heading of ['How it went, and how it would go', 'By category', 'Teams', 'Categories that are mixed up', 'What the figures mean']) expect(html).toContain(`<h2>${heading}</h2>`);
  });

  it('cannot be made to steer the terminal by a ticket', async () => {
    const file = await folder.write('escape.csv', (await readFile(EXPORT, 'utf8')).replaceAll('again', '\u001b[2Jagain'));
    expect((await waybill(['replay', file, '--config', CONFIG])).out.join('')).not.toContain('\u001b');
  });

  it.each([
    ['a missing export', ['replay', 'nowhere.csv', '--config', CONFIG], 'does not exist'],
    ['a missing config', ['replay', EXPORT, '--config', 'nowhere.yaml'], 'nowhere.yaml does not exist'],
    ['no config', ['replay', EXPORT], '--config'],
    ['a sample that is no number', ['replay', EXPORT, '--config', CONFIG, '--sample', 'some'], 'A whole number'],
    ['a field that is none', ['replay', EXPORT, '--config', CONFIG, '--map', 'teem=Group'], 'did you mean "team"?'],
    ['a model that is none', ['replay', EXPORT, '--config', CONFIG, '--model', CONFIG], 'this is no Waybill model'],
  ])('exits with 2 and a clear line for %s', async (_, args, words) => {
    const { code, err } = await waybill(args);
    expect(code).toBe(2);
    expect(err.join('\n')).toContain(words);
  });
});
