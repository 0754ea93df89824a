import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Audit } from '../../domain/audit.ts';
import { scratchFolder, waybill } from './support.ts';

let folder: Awaited<ReturnType<typeof scratchFolder>>;
let log: string;

const LOG = [
  'number;geändert;opened_at;group;assigned_to;state;resolved_at',
  'A;2026-03-02 09:00;2026-03-02 08:00;L1;;New;2026-03-02 18:00',
  'A;2026-03-02 10:00;2026-03-02 08:00;L2;Ann;Active;2026-03-02 18:00',
  'A;2026-03-02 11:00;2026-03-02 08:00;L1;Bob;Resolved;2026-03-02 18:00',
  'B;2026-03-02 09:00;2026-03-02 09:00;L1;Bob;Active;2026-03-02 10:00',
].join('\n');

beforeAll(async () => {
  folder = await scratchFolder();
  log = await folder.write('log.csv', LOG);
});
afterAll(() => folder.remove());

describe('waybill audit', () => {
  it('shows how the file was read, the figures, a verdict and the next command', async () => {
    const { code, out, err } = await waybill(['audit', log, '--map', 'changedAt=geändert']);
    expect([code, err]).toEqual([0, []]);
    const text = out.join('\n');
    expect(text).toContain('CSV separated by ";", utf-8, one row per change: 4 rows, 2 tickets');
    expect(text).toMatch(/changedAt +← geändert/);
    expect(text).toMatch(/Team changed \(C1\) +50\.0 % +9\.5 % – 90\.5 % +1 of 2 +e\.g\. A/);
    expect(text).toMatch(/Time to resolution \(T4\) +5h 30m +9h 6m +5h 30m +2/);
    expect(text).toMatch(/L1 → L2 → L1 +1 +e\.g\. A/);
    expect(text).toContain('VIP not expedited: the file has no column for vip');
    expect(out.at(-2)).toBe('50.0 % of tickets changed team at least once; half of those took longer than 10h to resolve, against 1h for tickets that stayed where they were.');
    expect(out.at(-1)).toBe(`Next: waybill config draft ${log} --map changedAt=geändert`);
  });

  it('knows by a routing file which moves were planned, whatever the teams are called', async () => {
    const named = await folder.write('named.csv', LOG.replaceAll('L1', 'Accounts desk').replaceAll('L2', 'Finance operations'));
    const config = join(import.meta.dirname, '..', '..', 'config', 'routing.yaml');
    const planned = async (...more: string[]) => {
      const { out } = await waybill(['audit', named, '--map', 'changedAt=geändert', '--json', ...more]);
      const { shares } = (JSON.parse(out.join('\n')) as { audit: Audit }).audit;
      return shares.find(({ metric }) => metric === 'planned-team-changes');
    };
    expect((await planned())?.of ?? 0).toBe(0);
    expect(await planned('--config', config)).toMatchObject({ n: 1, of: 2, total: 2 });
  });

  it('prints the same as JSON, with the import and every definition id', async () => {
    const { code, out } = await waybill(['audit', log, '--map', 'changedAt=geändert', '--json']);
    const answer = JSON.parse(out.join('\n')) as { import: { rows: number }; audit: Audit; verdict: string; next: string };
    expect([code, answer.import.rows, answer.audit.tickets]).toEqual([0, 4, 2]);
    expect(answer.audit.shares.map(({ metric }) => metric)).toContain('planned-team-changes');
    expect(answer.next).toBe(`waybill config draft ${log} --map changedAt=geändert`);
  });

  it('reads the columns from a YAML file', async () => {
    const map = await folder.write('map.yaml', 'changedAt: geändert\nteam: assigned_to\n');
    const { out } = await waybill(['audit', log, '--map', map]);
    expect(out.join('\n')).toMatch(/team +← assigned_to/);
  });

  it('writes one HTML file that loads nothing and runs nothing', async () => {
    const evil = await folder.write('evil.csv', LOG.replaceAll('L2', '<script>alert(1)</script>').replaceAll('Ann', 'x"><img src=x onerror=alert(1)>'));
    const file = join(folder.path, 'audit.html');
    const { code, out } = await waybill(['audit', evil, '--map', 'changedAt=geändert', '--html', file]);
    expect([code, out.at(-2)]).toEqual([0, `The report is in ${file}.`]);
    const page = await readFile(file, 'utf8');
    expect(page).not.toMatch(/<(?:script|img|link|iframe|object)\b/i);
    expect(page).not.toMatch(/<[^<>]*\s(?:src|href)="?(?!#)[^#"]/);
    expect(page).not.toMatch(/https?:|url\(|@import/);
    expect(page).toContain('&#60;script&#62;alert(1)&#60;/script&#62;');
    for (const [, target = ''] of page.matchAll(/href="#([^"]+)"/g)) expect(page).toContain(`id="${target}"`);
    expect(page).toContain('<h2>Where tickets bounce</h2>');
  });

  it('leaves out sections the file cannot fill', async () => {
    const flat = await folder.write('flat.csv', 'id,team\n1,a\n2,b\n');
    const file = join(folder.path, 'flat.html');
    const { out } = await waybill(['audit', flat, '--html', file]);
    const page = await readFile(file, 'utf8');
    expect(page).not.toContain('Where tickets bounce');
    expect(page).toContain('What this file cannot tell');
    expect(out.join('\n')).not.toContain('0.0 %');
    expect(out.at(-3)).toBe('The file shows neither times nor teams that changed: it can teach categories and teams, and no more.');
  });

  it('tells the rows it left out, with their lines', async () => {
    const file = await folder.write('bad.csv', `id,created,resolved\n${Array.from({ length: 30 }, (_, i) => `${i},2026-03-01,2026-03-02`).join('\n')}\n99,2026-03-05,2026-03-01\n`);
    const { code, out } = await waybill(['audit', file]);
    expect(code).toBe(0);
    expect(out.join('\n')).toContain('left out: 1 row\n    line 32: solved (2026-03-01 00:00) before it was opened (2026-03-05 00:00)');
  });

  it.each([
    ['a file that is not there', ['audit', 'absent.csv'], /absent\.csv does not exist/],
    ['dates that read both ways', ['audit', 'both.csv'], /Say --dates dmy/],
    ['an unknown field', ['audit', 'both.csv', '--map', 'squad=x'], /there is no field "squad"/],
    ['an unknown column', ['audit', 'both.csv', '--map', 'team=x'], /has no column "x" for --map team/],
    ['a map that is no YAML', ['audit', 'both.csv', '--map', 'list.yaml'], /write one line for each field/],
    ['a page that cannot be written', ['audit', 'both.csv', '--dates', 'dmy', '--html', 'no/such/folder.html'], /its folder does not exist/],
  ])('ends with one clear line: %s', async (_, args, message) => {
    await folder.write('both.csv', 'id,created\n1,3/4/2026\n');
    await folder.write('list.yaml', '- a\n- b\n');
    const inFolder = args.map((arg) => (/\.(csv|yaml|html)$/.test(arg) ? join(folder.path, arg) : arg));
    const { code, out, err } = await waybill(inFolder);
    expect([code, out, err.length]).toEqual([2, [], 1]);
    expect(err[0]).toMatch(message);
  });
});
