import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { PROJECT, scratchFolder, waybill } from './support.ts';

let folder: Awaited<ReturnType<typeof scratchFolder>>;
let good = '';

beforeAll(async () => {
  folder = await scratchFolder();
  good = await readFile(join(PROJECT, 'config/routing.yaml'), 'utf8');
});
afterAll(() => folder.remove());

async function check(content: string | Buffer, ...args: string[]) {
  const file = await folder.write('routing.yaml', content);
  return { file, ...(await waybill(['config', 'check', file, ...args])) };
}

describe('waybill config check', () => {
  it('accepts the shipped config, by name and by default', async () => {
    const { code, out } = await check(good);
    expect(code).toBe(0);
    expect(out.at(-1)).toMatch(/10 categories, 10 teams, \d+ agents, \d+ rules/);
    expect((await waybill(['config', 'check'])).code).toBe(0);
  });

  it('lists every error with line and column, says what stays active, and exits with 1', async () => {
    const broken = good.replace('defaultLanguage: en', 'defaultLangauge: en').replace('mode: best_skill', 'mode: best_skil');
    const { code, out, file } = await check(broken);
    const lineOf = (text: string) => broken.split('\n').findIndex((line) => line.includes(text)) + 1;
    expect(code).toBe(1);
    expect(out.some((line) => line.startsWith(`${file}:${lineOf('defaultLangauge')}:3 `) && line.includes('did you mean "defaultLanguage"?'))).toBe(true);
    expect(out.some((line) => line.startsWith(`${file}:${lineOf('best_skil\n') || lineOf('mode: best_skil')}:`))).toBe(true);
    expect(out.at(-1)).toMatch(/^\d+ errors: the version before stays active$/);
  });

  it('counts warnings apart; they alone do not fail', async () => {
    const doubtful = good.replace('skills:\n', 'skills:\n  juggling: Nobody can\n');
    const { code, out } = await check(doubtful);
    expect(code).toBe(0);
    expect(out[0]).toContain('warning');
    expect(out.at(-1)).toContain('1 warning: usable all the same');
  });

  it('gives scripts the whole list', async () => {
    const { code, out } = await check(good.replace('version: 1', 'version: 2'), '--json');
    const answer = JSON.parse(out.join('\n')) as { ok: boolean; problems: { line: number; column: number; severity: string }[] };
    expect(code).toBe(1);
    expect(answer.ok).toBe(false);
    expect(answer.problems[0]).toMatchObject({ severity: 'error', column: expect.any(Number) as number });
  });

  it('exits with 2 when there is nothing to check', async () => {
    const binary = await check(Buffer.from([0x50, 0x4b, 3, 4, 0, 0]));
    expect(binary).toMatchObject({ code: 2, out: [] });
    expect(binary.err.join()).toContain('not a text file');
    expect((await waybill(['config', 'check', 'nowhere.yaml'])).err.join()).toContain('does not exist');
    expect((await waybill(['config', 'check', folder.path])).err.join()).toContain('is a folder');
    expect((await check(Buffer.from('name: Käse', 'latin1'))).err.join()).toContain('not UTF-8');
  });

  it('takes an empty file for a config with everything missing', async () => {
    expect((await check('')).code).toBe(1);
  });
});
