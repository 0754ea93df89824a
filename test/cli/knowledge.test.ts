import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { PROJECT, scratchFolder, waybill } from './support.ts';

describe('waybill knowledge', () => {
  let folder: Awaited<ReturnType<typeof scratchFolder>>;
  beforeAll(async () => {
    folder = await scratchFolder();
    await folder.write('help/reset.md', '---\nurl: https://help.desk.example/reset\nlanguage: en\n---\n# Reset your password\n\nChoose "Forgot password" on the login page.\n');
    await folder.write('help/macros.csv', 'title,text,categories\nChange the invoice address,"Open Billing, then Address.",billing\nInvite a colleague,Open Members and choose Invite.,\n');
    await folder.write('help/faq.jsonl', '{"id":"slow-sync","title":"Why a sync is slow","text":"Large tables take longer. Filter the rows."}\n');
  });
  afterAll(() => folder.remove());

  it('finds the article for a message among Markdown, CSV and JSON lines, with its relevance', async () => {
    const ran = await waybill(['knowledge', 'search', 'I forgot my pasword and cannot log in', '--from', `${folder.path}/help`, '--json']);
    expect(ran.code).toBe(0);
    const [first] = JSON.parse(ran.out.join('\n')) as { id: string; url: string; relevance: number }[];
    expect(first).toMatchObject({ id: 'reset', url: 'https://help.desk.example/reset' });
    expect(first?.relevance).toBeGreaterThan(0.3);
  });

  it('says so when nothing has to do with it, and leaves other languages out', async () => {
    const search = (text: string, ...more: string[]) => waybill(['knowledge', 'search', text, '--from', `${folder.path}/help`, ...more]);
    expect(await search('zebra')).toMatchObject({ code: 1, out: ['Nothing in 4 articles has to do with it.'] });
    expect((await search('forgot password', '--language', 'de')).out.join()).not.toContain('reset');
  });

  it('checks without changing anything, and rejects what cannot be shown to a customer, by file and line', async () => {
    expect(await waybill(['knowledge', 'import', `${folder.path}/help`, '--dry-run'])).toMatchObject({
      code: 0, out: ['4 articles in order. Without --dry-run they become the knowledge base.'],
    });
    const broken = await folder.write('broken.jsonl', '{"title":"No text"}\nnonsense\n{"title":"A","text":"b","url":"javascript:alert(1)"}\n');
    const ran = await waybill(['knowledge', 'import', broken, '--json']);
    expect(ran.code).toBe(1);
    expect((JSON.parse(ran.out.join('\n')) as { rejected: { where: string }[] }).rejected.map(({ where }) => where)).toEqual(['broken.jsonl:1', 'broken.jsonl:2', 'broken.jsonl:3']);
  });

  it('says what to do when no database is named and none runs here', async () => {
    expect(await waybill(['knowledge', 'import', `${folder.path}/help`], { home: folder.path })).toMatchObject({
      code: 2, err: [expect.stringMatching(/Start Waybill here with "npm start", or set MONGODB_URI/u)],
    });
    await folder.write('.waybill/local.json', JSON.stringify({ url: 'http://127.0.0.1:9', keys: {}, mongoUri: 'mongodb://127.0.0.1:0/' }));
    expect(await waybill(['knowledge', 'search', 'reset'], { home: folder.path })).toMatchObject({
      code: 2, err: [expect.stringMatching(/The database of the last "npm start" does not answer/u)],
    });
  });

  it('takes all articles of the demo, and finds the one a customer asks for', async () => {
    const demo = `${PROJECT}/config/demo/articles`;
    expect(await waybill(['knowledge', 'import', demo, '--dry-run'])).toMatchObject({ code: 0, out: [expect.stringMatching(/^16 articles in order/u)] });
    const ran = await waybill(['knowledge', 'search', 'I forgot my password, how do I reset it?', '--from', demo, '--json']);
    const [first] = JSON.parse(ran.out.join('\n')) as { id: string }[];
    expect(first?.id).toBe('reset-password');
  });
});
