import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { PROJECT, scratchFolder, waybill } from './support.ts';

const EXPORT = join(PROJECT, 'docs/example-tickets.csv');
const BEFORE = join(PROJECT, 'config/routing.yaml');
let folder: Awaited<ReturnType<typeof scratchFolder>>;
let shipped = '';

beforeAll(async () => {
  folder = await scratchFolder();
  shipped = await readFile(BEFORE, 'utf8');
});
afterAll(() => folder.remove());

const RULE = '  - id: security-report\n';
const NEW_RULE = '  - id: vat-to-finance\n    why: They answer for taxes.\n    when: { textContains: [VAT, tax] }\n    set: { team: billing-l2 }\n';

describe('waybill config diff', () => {
  it('says which tickets move, for whom, by which rule, and whether that is right, fit for a pull request', async () => {
    const after = await folder.write('after.yaml', shipped.replace(RULE, NEW_RULE + RULE));
    const { code, out, err } = await waybill(['config', 'diff', BEFORE, after, '--replay', EXPORT]);
    const text = out.join('\n');
    expect(code).toBe(0);
    expect(out[0]).toMatch(/^## Routing change: /);
    expect(text).toMatch(/\*\*\d+ tickets of 300 would go to another team: \d+ now right/);
    expect(text).toMatch(/\| `triage` → `billing-l2` \| \d+ \| \d+ now right.* \| (\w+ \(\d+\),? ?)+ \| .* \| `vat-to-finance` \| \d{4}/);
    expect(text).toContain('- new rule `vat-to-finance`: When the text says “VAT” or “tax”: the ticket goes to team billing-l2. Why: They answer for taxes.');
    expect(text).toMatch(/\| Clean tickets that would have been broken \| \d+ of 1\d\d .*\| \d+ of 1\d\d /);
    expect(err.at(-1)).toMatch(/^Next: waybill replay/);
  });

  it('lists changes of the file alone without a history', async () => {
    const after = await folder.write('after.yaml', shipped.replace('thresholds: { automate: 0.75', 'thresholds: { automate: 0.6').replace('reopenWindow: 2m', 'reopenWindow: 4m').replace('sso: 8, scim: 7 }, languages: [en, de, fr]', 'sso: 9, scim: 7 }, languages: [en, de, fr]'));
    const { out } = await waybill(['config', 'diff', BEFORE, after]);
    expect(out.filter((line) => line.startsWith('- '))).toEqual(['- `agents.aylin.skills.sso`: `8` → `9`', '- `thresholds.automate`: `0.75` → `0.6`', '- `lifecycle.reopenWindowMs`: `2m` → `4m`']);
    expect(out.join('\n')).toContain('give --replay FILE to see which tickets move');
  });

  it('finds no difference where there is none', async () => {
    const { out } = await waybill(['config', 'diff', BEFORE, BEFORE, '--replay', EXPORT]);
    expect(out.join('\n')).toContain('The two files say the same.');
  });

  it('writes the Markdown to a file and gives scripts JSON', async () => {
    const after = await folder.write('after.yaml', shipped.replace(RULE, NEW_RULE + RULE));
    const file = join(folder.path, 'change.md');
    const { out } = await waybill(['config', 'diff', BEFORE, after, '--replay', EXPORT, '--out', file]);
    expect(out.at(-1)).toBe(`Written to ${file}.`);
    expect(await readFile(file, 'utf8')).toMatch(/^## Routing change/);
    const json = JSON.parse((await waybill(['config', 'diff', BEFORE, after, '--json'])).out.join('\n')) as { changes: unknown[]; moves: unknown };
    expect(json).toMatchObject({ changes: [{ path: 'rules.vat-to-finance', kind: 'added' }], moves: null });
  });

  it('exits with 2 when one of the files cannot be used', async () => {
    const broken = await folder.write('broken.yaml', 'version: 1\n');
    const { code, err } = await waybill(['config', 'diff', BEFORE, broken]);
    expect(code).toBe(2);
    expect(err.join()).toContain(`waybill config check ${broken}`);
  });
});
