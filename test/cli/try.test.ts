import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { RoutingDecision } from '../../domain/routing.ts';
import { PROJECT, scratchFolder, waybill } from './support.ts';

let folder: Awaited<ReturnType<typeof scratchFolder>>;
const files = ['--config', join(PROJECT, 'config/routing.yaml'), '--training', join(PROJECT, 'config/demo/training.jsonl')];

beforeAll(async () => {
  folder = await scratchFolder();
});
afterAll(() => folder.remove());

const tryOut = (text: string, ...args: string[]) => waybill(['try', text, ...files, ...args], { home: folder.path });

describe('waybill try', () => {
  it('says in at most ten lines what it understood, where it goes, why and what it was unsure of', async () => {
    const { code, out } = await tryOut('Our SAML login fails since the certificate was rotated', '--tier', 'enterprise');
    expect(code).toBe(0);
    expect(out.length).toBeLessThanOrEqual(10);
    expect(out.map((line) => line.slice(0, 9).trim()).filter(Boolean)).toEqual(expect.arrayContaining(['About', 'Words', 'Reads', 'Goes to', 'Why', 'Unsure']));
    expect(out.join('\n')).toContain('enterprise-sso');
    expect(out.join('\n')).toContain('identity-l2');
  });

  it.each([
    ['every rule at once', 'SAML is down, unacceptable! A security breach, our lawyer will cancel our contract, refund now', ['--tier', 'enterprise', '--vip', '--account-value', '900000']],
    ['a language nobody in that team speaks', 'Olá, o certificado SAML expirou e não conseguimos entrar, é urgente', ['--tier', 'enterprise', '--vip']],
    ['one unknown word', 'xyzzy', []],
    ['a very long text', 'The invoice is wrong. '.repeat(2_000), []],
    ['lines, colours and commands of a terminal', 'invoice\n\n\u001b[31mred\u001b[0m\u0007 VAT', []],
  ])('keeps to ten lines for %s', async (_, text, args) => {
    const { code, out } = await tryOut(text, ...args);
    expect(code).toBe(0);
    expect(out.length).toBeLessThanOrEqual(10);
    expect(out.join('')).not.toContain('\u001b');
  });

  it('names the categories it wavers between when it leaves a message to people', async () => {
    const { out } = await tryOut('the export is slow and the sync has problems with the invoice');
    const unsure = out.find((line) => line.startsWith('Unsure')) ?? '';
    expect(unsure).toMatch(/between \w+ \d+ % \(\w[\w-]*\), \w+ \d+ %/);
    expect(unsure).toContain('people decide');
  });

  it('admits it when no word is known', async () => {
    const { out } = await tryOut('xyzzy');
    expect(out.join('\n')).toContain('triage');
    expect(out.at(-1)).toContain('everything');
  });

  it('lets tier, account, value and channel decide as the rules say', async () => {
    const json = async (...args: string[]) => JSON.parse((await tryOut('The connector sends no records to our CRM', '--json', ...args)).out.join('\n')) as { decision: RoutingDecision };
    expect((await json()).decision.ruleIds).not.toContain('key-account');
    expect((await json('--account-value', '300000')).decision.ruleIds).toContain('key-account');
    expect((await json('--account', 'acct_halden')).decision.ruleIds).toContain('named-engineers');
    expect((await json('--requester', 'acct_halden')).decision.ruleIds).not.toContain('named-engineers');
    expect((await json('--vip')).decision.ruleIds).toContain('vip');
  });

  it('reads the message from standard input', async () => {
    const { out } = await waybill(['try', '-', ...files], { home: folder.path, input: 'The VAT on our invoice is wrong\n' });
    expect(out[0]).toContain('billing');
  });

  it('trains once, and again when the kept model was tampered with', async () => {
    await tryOut('invoice');
    const cache = join(folder.path, '.waybill', 'cache');
    const [name = ''] = await readdir(cache);
    expect(await readdir(cache)).toHaveLength(1);
    await writeFile(join(cache, name), '{"schema":1,"version":"000000000000","labels":[]}');
    const { code, out } = await tryOut('The VAT on our invoice is wrong');
    expect(code).toBe(0);
    expect(out[0]).toContain('billing');
  });

  it('works where nothing can be kept', async () => {
    const blocked = await folder.write('blocked/.waybill', 'a file where a folder should be');
    const { code } = await waybill(['try', 'invoice', ...files], { home: join(blocked, '..') });
    expect(code).toBe(0);
  });

  it('prints no colours unless they are wanted', async () => {
    const colourless = await tryOut('VAT on our invoice');
    const coloured = await waybill(['try', 'VAT on our invoice', ...files], { home: folder.path, hasColours: true });
    expect(colourless.out.join('')).not.toContain('\u001b[');
    expect(coloured.out.join('')).toContain('\u001b[');
    expect(coloured.out.map((line) => line.replace(/\u001b\[\d+m/g, ''))).toEqual(colourless.out);
  });

  it.each([
    ['an empty message', ['try', '  '], 'message is empty'],
    ['a missing config', ['try', 'a', '--config', 'nowhere.yaml'], 'nowhere.yaml does not exist'],
    ['missing training texts', ['try', 'a', '--training', 'nowhere.jsonl'], 'nowhere.jsonl does not exist'],
    ['an unknown tier', ['try', 'a', '--tier', 'gold'], 'Allowed choices are enterprise'],
    ['a value that is no number', ['try', 'a', '--account-value', 'lots'], 'A whole number is needed'],
  ])('exits with 2 and one clear line for %s', async (_, args, words) => {
    const { code, out, err } = await waybill(args);
    expect(code).toBe(2);
    expect(out).toEqual([]);
    expect(err.join('\n')).toContain(words);
    expect(err.join('\n')).not.toMatch(/\n\s+at /);
  });

  it('names the line of a training file that is wrong, and a config that is broken', async () => {
    const labels = await folder.write('labels.jsonl', '{"text":"a","label":"x"}\nnonsense\n');
    const config = await folder.write('broken.yaml', 'version: 1\nteems: {}\n');
    expect((await waybill(['try', 'a', '--training', labels])).err.join()).toContain('line 2');
    const broken = await waybill(['try', 'a', '--config', config]);
    expect(broken.code).toBe(2);
    expect(broken.err.join()).toContain(`waybill config check ${config}`);
  });
});
