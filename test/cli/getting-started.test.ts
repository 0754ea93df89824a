import { execFile } from 'node:child_process';
import { chmod, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { EXAMPLE_SEED, EXAMPLE_TICKETS, makePastTickets, pastCsv, type PastRow } from '../../simulation/past-tickets.ts';
import { PROJECT, scratchFolder, waybill } from './support.ts';

const run = promisify(execFile);
const rows = makePastTickets({ seed: EXAMPLE_SEED, count: EXAMPLE_TICKETS });
let folder: Awaited<ReturnType<typeof scratchFolder>>;

beforeAll(async () => {
  folder = await scratchFolder();
});
afterAll(() => folder.remove());

describe('the getting-started page', () => {
  it('works exactly as it stands, and prints what it says it prints', async () => {
    const page = await readFile(join(PROJECT, 'docs/getting-started.md'), 'utf8');
    const blocks = [...page.matchAll(/```(sh|text)\n(.*?)```/gs)].map(([, kind, text = '']) => ({ kind, text }));
    expect(blocks.filter(({ kind }) => kind === 'sh').length).toBeGreaterThanOrEqual(5);
    // A reader's folder is this project; a test must not litter it. npx finds the command of the project one stands in.
    await symlink(join(PROJECT, 'docs'), join(folder.path, 'docs'));
    const npx = await folder.write('bin/npx', `#!/bin/sh\n[ "$1" = waybill ] || exit 9\nshift\nexec "${process.execPath}" "${join(PROJECT, 'cli/waybill.js')}" "$@"\n`);
    await chmod(npx, 0o755);
    let printed = '';
    for (const { kind, text } of blocks) {
      if (kind === 'sh') printed = (await run('sh', ['-euc', text], { cwd: folder.path, env: { ...process.env, PATH: `${join(npx, '..')}:${process.env['PATH'] ?? ''}` } })).stdout;
      else for (const line of text.trim().split('\n')) expect(printed).toContain(line);
    }
    for (const file of ['audit.html', 'replay.html', 'routing-logic.html']) expect(await readFile(join(folder.path, 'trial', file), 'utf8')).toMatch(/^<!doctype html>[^]*<\/html>\s*$/);
    expect(await readFile(join(folder.path, 'trial/change.md'), 'utf8')).toContain('| `triage` → ');
  }, 120_000);

  it('ships tickets that the demo organisation made', async () => {
    expect(await readFile(join(PROJECT, 'docs/example-tickets.csv'), 'utf8')).toBe(pastCsv(rows));
  });
});

/** Draft, train and replay of a variant of the example. */
async function path(name: string, variant: readonly object[]) {
  const file = await folder.write(`${name}/export.csv`, pastCsv(variant as readonly PastRow[])); // fewer columns are a variant
  const [config, model] = [join(file, '../routing.yaml'), join(file, '../model.json')];
  const audit = await waybill(['audit', file]);
  const draft = await waybill(['config', 'draft', file, '--out', config, '--interview', join(file, '../interview.md')]);
  const train = await waybill(['train', file, '--config', config, '--out', model]);
  const replay = await waybill(['replay', file, '--config', config]);
  const text = ({ out, err }: typeof audit) => [...out, ...err].join(' ').replace(/\s+/g, ' ');
  return { file, audit: text(audit), draft: text(draft), train: text(train), replay: text(replay), codes: [audit, draft, train, replay].map(({ code }) => code) };
}

const without = (...columns: (keyof PastRow)[]) => (row: PastRow) => Object.fromEntries(Object.entries(row).filter(([column]) => !columns.some((one) => one === column)));

describe('an export that is not like the example', () => {
  it('of 80 tickets goes the whole way, and each step says how little that proves', async () => {
    const { codes, train, replay } = await path('eighty', rows.slice(0, 80));
    expect(codes).toEqual([0, 0, 0, 0]);
    expect(train).toMatch(/classes have fewer than 10 texts and will mostly go to triage/);
    expect(train).toMatch(/Not useful yet|unproven/);
    expect(replay).toMatch(/\d+ judged tickets are few: more history makes it certain/);
  });

  it('without texts still audits, drafts and replays its rules, and says what it takes to train', async () => {
    const { codes, train, replay } = await path('no-text', rows.map(without('Subject', 'Description')));
    expect(codes).toEqual([0, 0, 2, 0]);
    expect(train).toMatch(/no ticket has a subject or a text, so there is nothing to learn from\. Name the column \(--map text=/);
    expect(replay).toMatch(/Without a text column only rules can route.*What still works: the audit, and rules by account, tier and channel/);
  });

  it('of 40 teams goes the whole way, and training by team says which are too small', async () => {
    const many = rows.map((row, i) => ({ ...row, 'First group': `${row['First group']} ${i % 8}`, Group: `${row.Group} ${(i * 7) % 8}` }));
    const { codes, file, draft, replay } = await path('forty', many);
    expect(codes).toEqual([0, 0, 0, 0]);
    expect(draft).toMatch(/teams are many for one routing matrix/);
    const byTeam = await waybill(['train', file, '--label', 'team', '--out', join(file, '../teams.json')]);
    expect(byTeam.out.join(' ')).toMatch(/\d+ of \d+ classes have fewer than 10 texts/);
    expect(replay).toMatch(/of those routed \d+ % go right/);
  });

  it('without categories is drafted from its texts, and replayed by them', async () => {
    const { codes, replay } = await path('no-category', rows.map(without('Category')));
    expect(codes).toEqual([0, 0, 0, 0]);
    expect(replay).toMatch(/250 judged/);
  });

  it('without times is replayed in the order of the file, and the hours are left out with the reason', async () => {
    const { codes, replay } = await path('no-times', rows.map(without('Created at', 'First response at', 'Solved at')));
    expect(codes.slice(1)).toEqual([0, 0, 0]);
    expect(replay).toMatch(/250 judged/);
    expect(replay).toMatch(/Hours saved \(elapsed, gained less lost\) ?– too few times/);
  });
});
