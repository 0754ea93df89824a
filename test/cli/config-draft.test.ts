import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { exportCsv } from '../support/export-csv.ts';
import { hiddenHistory } from '../support/hidden-rules.ts';
import { scratchFolder, waybill } from './support.ts';

let folder: Awaited<ReturnType<typeof scratchFolder>>;
let history = '';
const { tickets, rules } = hiddenHistory(3, { tickets: 1_200, accounts: 20 });

beforeAll(async () => {
  folder = await scratchFolder();
  history = await folder.write('export.csv', exportCsv(tickets));
});
afterAll(() => folder.remove());

function draft(name: string, ...more: string[]) {
  const at = (file: string) => join(folder.path, name, file);
  const files = { out: at('routing.draft.yaml'), interview: at('interview.md'), answers: at('answers.yaml') };
  return { files, ran: folder.write(`${name}/.keep`, '').then(() => waybill(['config', 'draft', history, '--out', files.out, '--interview', files.interview, ...more])) };
}

describe('waybill config draft', () => {
  it('writes a file that passes the check and runs a replay, a sheet and a form, and ends with a verdict and the next command', async () => {
    const { files, ran } = draft('first');
    const { code, out, err } = await ran;
    expect({ code, err }).toEqual({ code: 0, err: [] });
    expect((await waybill(['config', 'check', files.out])).code).toBe(0);
    expect((await waybill(['replay', history, '--config', files.out])).code).toBe(0);
    expect(await readFile(files.interview, 'utf8')).toContain('## 1. What the history cannot explain');
    expect(await readFile(files.answers, 'utf8')).toContain('id: anything-else');
    expect(out.at(-2)).toMatch(/^From 1,200 tickets: 10 categories, \d+ teams and \d+ rules/);
    expect(out.at(-1)).toBe(`Next: waybill train ${history} --config ${files.out} --out ${join(files.out, '../model.json')}`);
    expect(out.some((line) => line.includes(rules[0]?.team.toLowerCase().replace(' ', '-') ?? '?'))).toBe(true);
  });

  it('turns filled-in answers into rules, and keeps the draft before', async () => {
    const { files, ran } = draft('answered');
    await ran;
    const before = await readFile(files.out, 'utf8');
    const team = tickets[0]?.teams.at(-1)?.value ?? '';
    await folder.write('answered/answers.yaml', `answers:\n  - { id: vips, when: { vip: true }, set: { team: ${team} }, why: They know them by name, source: Ana }\n`);
    const again = await waybill(['config', 'draft', history, '--out', files.out, '--interview', files.interview, '--answers', files.answers]);
    expect(again.code).toBe(0);
    expect(await readFile(files.out, 'utf8')).toContain('why: They know them by name');
    expect(await readFile(`${files.out}.bak`, 'utf8')).toBe(before);
    expect(await readFile(files.answers, 'utf8')).toContain('vips');
  });

  it('leaves answers alone that were not named, and says how to use them', async () => {
    await folder.write('kept/answers.yaml', 'answers: []\n');
    const { files, ran } = draft('kept');
    expect((await ran).out.join('\n')).toContain(`add --answers ${files.answers} to use it`);
    expect(await readFile(files.answers, 'utf8')).toBe('answers: []\n');
  });

  it('names the answer that names an unknown team', async () => {
    const answers = await folder.write('unknown/answers.yaml', 'answers: [{ id: a1, when: { vip: true }, set: { team: nobody }, why: x, source: y }]\n');
    const { ran } = draft('unknown', '--answers', answers);
    const { code, err } = await ran;
    expect(code).toBe(2);
    expect(err.join()).toMatch(/answer "a1": set\.team: unknown team "nobody"/);
  });

  it('does not overwrite a routing file that is no draft', async () => {
    const mine = await folder.write('mine/routing.draft.yaml', 'version: 1\n');
    const { code, err } = await waybill(['config', 'draft', history, '--out', mine]);
    expect(code).toBe(2);
    expect(err.join()).toContain('is no draft');
    expect(await readFile(mine, 'utf8')).toBe('version: 1\n');
  });

  it('gives scripts everything as JSON', async () => {
    const { ran } = draft('json', '--json');
    const answer = JSON.parse((await ran).out.join('\n')) as { verdict: string; next: string; draft: { rules: { mined: { evidence: { tickets: number } } }[]; matrix: unknown[] } };
    expect(answer.draft.matrix).toHaveLength(10);
    expect(answer.draft.rules[0]?.mined.evidence.tickets).toBeGreaterThan(5);
    expect(answer.next).toContain('waybill train');
  });

  it('says what to do about a history without teams', async () => {
    const bare = await folder.write('bare.csv', 'id,subject\n1,Hello\n2,There\n');
    const { code, err } = await waybill(['config', 'draft', bare, '--out', join(folder.path, 'bare.yaml'), '--interview', join(folder.path, 'bare.md')]);
    expect(code).toBe(2);
    expect(err.join()).toMatch(/team/);
  });
});
