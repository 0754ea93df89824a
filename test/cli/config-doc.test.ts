import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { parseRoutingConfig } from '../../config/load.ts';
import { conditionWords, ruleWords } from '../../cli/rule-words.ts';
import { PROJECT, scratchFolder, waybill } from './support.ts';

let folder: Awaited<ReturnType<typeof scratchFolder>>;
let shipped = '';

beforeAll(async () => {
  folder = await scratchFolder();
  shipped = await readFile(join(PROJECT, 'config/routing.yaml'), 'utf8');
});
afterAll(() => folder.remove());

describe('waybill config doc', () => {
  it('made docs/routing-logic.md of the shipped config (again: npx waybill config doc --out docs/routing-logic.md)', async () => {
    const { code, out } = await waybill(['config', 'doc']);
    expect(code).toBe(0);
    expect(`${out.join('\n')}\n`).toBe(await readFile(join(PROJECT, 'docs/routing-logic.md'), 'utf8'));
  });

  it('leaves no category, team, person, skill, rule, calendar or policy out', async () => {
    const loaded = parseRoutingConfig(shipped);
    if (!loaded.ok) throw new Error('the shipped config is broken');
    const text = (await waybill(['config', 'doc'])).out.join('\n');
    const { categories, teams, agents, skills, calendars, rules, slaPolicies } = loaded.config;
    for (const id of [categories, teams, agents, skills, calendars].flatMap((part) => Object.keys(part))) expect(text).toContain(`\`${id}\``);
    for (const { id, why } of rules) expect(text).toMatch(new RegExp(`\`${id}\` .*${why.slice(0, 20)}`));
    for (const { id } of slaPolicies) expect(text).toContain(`Policy ${id}, for tier`);
  });

  it('says every placement setting in words, as Markdown and as HTML', async () => {
    const file = await folder.write('placement.yaml', shipped
      .replace('rate: { tickets: 60, per: 10m }', 'rate: { tickets: 11, per: 13m }').replace('ramp: { tickets: 30, per: 5m, for: 5m }', 'ramp: { tickets: 3, per: 4m, for: 17m }')
      .replace('excludeFor: 10m', 'excludeFor: 19m').replace('offlineGrace: 1m', 'offlineGrace: 23m').replace('heartbeat: 2m', 'heartbeat: 29m').replace('affinity: 7d', 'affinity: 9d')
      .replace('scheduleSetsStatus: false', 'scheduleSetsStatus: true').replace('onOffline: requeue_unreplied', 'onOffline: on_customer_reply\n    order: aged').replace('preferred: 30s', 'preferred: 37s'));
    const said = [
      'more than 11 tickets in 13m', 'first 17m after', 'no more than 3 in 4m', 'asked again for 19m', 'keeps the tickets for 23m', 'silent for 29m', 'knowing them for 9d', 'Shifts bring people online',
      'when the customer writes', 'each priority counting', 'who knows the ticket, for 37s', 'tax 3', 'tax high', 'takes email', '4 (lower first)', 'Product specialists after 6m, with an alert',
    ];
    const md = (await waybill(['config', 'doc', file])).out.join('\n');
    const page = join(folder.path, 'placement.html');
    await waybill(['config', 'doc', file, '--out', page]);
    for (const words of said) for (const text of [md, await readFile(page, 'utf8')]) expect(text).toContain(words);
  });

  it('puts every part of a rule into words', () => {
    const when = {
      category: ['a', 'b'], subcategory: ['c'], tier: ['enterprise' as const], accountIds: ['acme'], requesterIds: ['r-1'], accountValueAtLeast: 250_000, vip: true, intents: ['refund'], sentiment: ['negative'],
      urgency: ['urgent' as const], language: ['de'], channel: ['chat' as const], textContains: ['VAT', 'tax'],
    };
    expect(conditionWords(when).split(', and ')).toEqual([
      'the category is a or b', 'the subcategory is c', 'the tier is enterprise', 'the account is acme', 'the requester is r-1', 'the account is worth 250,000 a year or more', 'the requester is a VIP', 'the customer speaks of refund',
      'the mood is negative', 'the text reads as urgent', 'the language is de', 'it comes by chat', 'the text says “VAT” or “tax”',
    ]);
    expect(ruleWords({ when: {}, set: { triage: true, priority: 'low', priorityAtLeast: 'high', requiredSkills: ['x', 'y'], optionalSkills: ['z'] } })).toBe(
      'Every ticket is left to triage; has priority low; has at least priority high; needs x and y; prefers agents with z.',
    );
    expect(ruleWords({ when: { vip: false }, set: { team: 't', level: 'L2', category: 'c', subcategory: 's' } })).toBe('When the requester is no VIP: the ticket goes to team t; goes to level L2; is taken for c / s.');
  });

  it('writes Markdown or one HTML page, in which nothing of the file is markup', async () => {
    const file = await folder.write('routing.yaml', shipped.replace('name: Billing\n', 'name: "Bill|ing <b>*x*</b>"\n'));
    const [md, page] = [join(folder.path, 'doc.md'), join(folder.path, 'doc.html')];
    expect((await waybill(['config', 'doc', file, '--out', md])).out[0]).toContain(`Written to ${md}`);
    await waybill(['config', 'doc', file, '--out', page]);
    expect(await readFile(md, 'utf8')).toContain('Bill\\|ing \\<b\\>\\*x\\*\\</b\\>');
    const html = await readFile(page, 'utf8');
    expect(html).toContain('Bill|ing &#60;b&#62;*x*&#60;/b&#62;');
    expect(html).toContain('<h2>Who takes what</h2>');
    expect(html).not.toMatch(/<script|src=|https?:\/\//i);
  });

  it.each([
    [['config', 'doc', 'nowhere.yaml'], 'does not exist'],
    [['config', 'doc', '--out', 'doc.pdf'], 'ends with .md or .html'],
    [['config', 'doc', '--out', 'nowhere/doc.md'], 'its folder does not exist'],
  ])('exits with 2 for %j', async (args, words) => {
    const { code, err } = await waybill(args);
    expect(code).toBe(2);
    expect(err.join('\n')).toContain(words);
  });
});
