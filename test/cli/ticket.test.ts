import { afterAll, afterEach, beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';

import type { waybillView } from '../../api/views.ts';
import type { Waybill } from '../../cli/ticket-view.ts';
import { fakeApi, problem, scratchFolder, waybill, type FakeApi, type Reply } from './support.ts';
import { exampleWaybill, NOW_MS } from './waybill-fixture.ts';

let folder: Awaited<ReturnType<typeof scratchFolder>>;
let api: FakeApi | undefined;
beforeAll(async () => {
  folder = await scratchFolder();
});
afterAll(() => folder.remove());
afterEach(async () => {
  await api?.close();
  api = undefined;
});

async function ticket(reply: Reply | ((path: string) => Reply), ...args: string[]) {
  api = await fakeApi(({ path }) => (typeof reply === 'function' ? reply(path) : reply));
  return waybill(['ticket', 'zendesk:35436', '--url', api.url, '--key', 'wb_ops-1.secret', ...args], { nowMs: () => NOW_MS, home: folder.path });
}

describe('waybill ticket', () => {
  it('shows where the ticket is, who holds it, why, its path and its clocks', async () => {
    const { code, out } = await ticket({ status: 200, body: exampleWaybill() });
    const page = out.join('\n');
    expect(code).toBe(0);
    expect(api?.seen[0]).toMatchObject({ method: 'GET', path: '/v1/tickets/zendesk%3A35436/waybill' });
    expect(api?.seen[0]?.headers.authorization).toBe('Bearer wb_ops-1.secret');
    expect(out[0]).toBe('zendesk:35436  Nobody can sign in');
    expect(page).toContain('amara, in eng-platform (engineering) for 4m');
    expect(page).toContain('L2 identity-l2 (farid) → engineering eng-platform (amara)');
    expect(page).toContain('Halden Logistics · enterprise · 310,000 a year');
    expect(page).toContain('VIP');
    expect(page).toContain('Call before a restart.');
    expect(page).toContain('crm: did not answer');
    expect(page).toContain('amara 0.82, before oncall-platform 0.61; left out: 2 off shift');
    expect(page).toMatch(/first reply +late by 10m +\(target 2m\)/);
    expect(page).toMatch(/resolution +1m 30s left +\(target 15m\)/);
    expect(page).toMatch(/ownership #2 +paused +\(target 8m\)/);
    for (const told of ['impact: whole_account', 'tried: new_certificate, other_browser', 'questions: since_which_release']) expect(page).toContain(told);
    expect(page).toContain('eng-platform is the engineering team for sso_identity');
    expect(page.replace(/\s+/g, ' ')).toContain('zendesk:31002 · 2026-08-03 – 2026-08-05 · sso_identity · closed: fixed · identity-l2 (L2), farid');
  });

  it('reads nothing that the API does not send', () => {
    expectTypeOf<z.infer<typeof waybillView>>().toExtend<Waybill>(); // proven by the type check
  });

  it('marks what was told on a ticket that was merged into it', async () => {
    const example = exampleWaybill();
    const [opened] = example.timeline.entries;
    if (opened) example.timeline.entries.splice(2, 0, { ...opened, ticketId: 'zendesk:35440', n: 1 });
    example.ticket.absorbed = ['zendesk:35440'];
    const { out } = await ticket({ status: 200, body: example });
    expect(out.filter((line) => line.includes('zendesk:35440'))).toEqual([expect.stringMatching(/^Took over +zendesk:35440$/), expect.stringMatching(/The customer wrote · Ana Sousa · on zendesk:35440$/)]);
  });

  it('says where a merged ticket goes on', async () => {
    const example = exampleWaybill();
    example.ticket.mergedInto = 'zendesk:35440';
    expect((await ticket({ status: 200, body: example })).out.join('\n')).toMatch(/Merged +into zendesk:35440, where it goes on/);
  });

  it('shortens texts, and shows them whole with --full', async () => {
    const short = await ticket({ status: 200, body: exampleWaybill() });
    await api?.close();
    const full = await ticket({ status: 200, body: exampleWaybill() }, '--full');
    expect(short.out.join('\n')).not.toContain('TOKEN-LAST');
    expect(short.out.join('\n')).toContain('1 more decision: --full shows all');
    expect(full.out.join('\n')).toContain('TOKEN-LAST');
    expect(full.out.join('\n')).not.toContain('--full shows all');
  });

  it('keeps within the width of the screen', async () => {
    const { out } = await ticket({ status: 200, body: exampleWaybill() }, '--full');
    expect(out.filter((line) => line.length > 100)).toEqual([]);
  });

  it('reads a long timeline to its end', async () => {
    const first = exampleWaybill();
    first.timeline.next = '5.2';
    const [last] = first.timeline.entries;
    const { out } = await ticket((path) =>
      path.includes('/timeline?after=5.2')
        ? { status: 200, body: { entries: [{ ...last, n: 6, summary: 'The sixth entry' }], next: null } }
        : { status: 200, body: first },
    );
    expect(out.join('\n')).toContain('The sixth entry');
  });

  it("does not let a customer's text steer the terminal", async () => {
    const example = exampleWaybill();
    const [opened] = example.timeline.entries;
    if (opened?.said) Object.assign(opened.said, { text: 'red \u001b[31m title \u001b]0;gotcha\u0007 back\rover \u202eedoc' });
    example.ticket.subject = 'clear\u001b[2Jscreen';
    const { out } = await ticket({ status: 200, body: example });
    expect(out.join('')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
  });

  it('prints colours only where they are wanted', async () => {
    api = await fakeApi(() => ({ status: 200, body: exampleWaybill() }));
    const args = ['ticket', 'zendesk:35436', '--url', api.url, '--key', 'k'];
    expect((await waybill(args)).out.join('')).not.toContain('\u001b[');
    expect((await waybill(args, { hasColours: true })).out.join('')).toContain('\u001b[');
  });

  it('gives scripts what the API gave', async () => {
    const { out } = await ticket({ status: 200, body: { ...exampleWaybill(), later: 1 } }, '--json');
    expect(JSON.parse(out.join('\n'))).toEqual({ ...exampleWaybill(), later: 1 });
  });

  it('exits with 1 when there is no such ticket', async () => {
    const { code, out, err } = await ticket(problem(404, 'ticket-not-found', 'No ticket has this id.'));
    expect({ code, out, err }).toEqual({ code: 1, out: [], err: ['No ticket has this id. Do it otherwise.'] });
  });

  it.each([
    ['the key is wrong', problem(401, 'key-invalid', 'This key is not known.'), 'This key is not known. Do it otherwise.'],
    ['something else answers', { status: 200, body: '<html>' }, 'lacks'],
    ['something else answers with an error', { status: 404, body: '<html>' }, 'not the way Waybill does'],
    ['it is sent elsewhere', { status: 302, headers: { Location: 'http://127.0.0.1:9/' } }, 'not the way Waybill does'],
  ])('exits with 2 and one line when %s', async (_, reply, words) => {
    const { code, err } = await ticket(reply);
    expect(code).toBe(2);
    expect(err).toHaveLength(1);
    expect(err[0]).toContain(words);
  });

  it('exits with 2 when nobody answers', async () => {
    api = await fakeApi(() => ({ status: 200 }));
    const { url } = api;
    await api.close();
    api = undefined;
    const { code, err } = await waybill(['ticket', 'zendesk:1', '--url', url, '--key', 'k']);
    expect(code).toBe(2);
    expect(err).toEqual([`Nobody answers at ${url}. Is it running? "npm start" starts a local one.`]);
  });

  it('refuses what is no ticket id before asking anybody', async () => {
    const { code, err } = await waybill(['ticket', '../admin', '--url', 'http://127.0.0.1:9', '--key', 'k']);
    expect(code).toBe(2);
    expect(err[0]).toContain('<source>:<external id>');
  });
});

describe('address and key', () => {
  const ask = (env: NodeJS.ProcessEnv, ...args: string[]) => waybill(['ticket', 'zendesk:35436', ...args], { home: folder.path, env });
  const keyUsed = () => api?.seen.at(-1)?.headers.authorization;

  it('come from the option, else from the environment, else from the file of the local desk', async () => {
    api = await fakeApi(() => ({ status: 200, body: exampleWaybill() }));
    await folder.write('.waybill/local.json', JSON.stringify({ url: api.url, keys: { ops: 'from-file', helpdesk: 'other' } }));
    expect((await ask({})).code).toBe(0);
    expect(keyUsed()).toBe('Bearer from-file');
    await ask({ WAYBILL_URL: api.url, WAYBILL_KEY: 'from-env' });
    expect(keyUsed()).toBe('Bearer from-env');
    await ask({ WAYBILL_URL: 'http://127.0.0.1:9', WAYBILL_KEY: 'from-env' }, '--url', `${api.url}/`, '--key', 'from-option');
    expect(keyUsed()).toBe('Bearer from-option');
  });

  it('never sends a key of the local desk to another address', async () => {
    api = await fakeApi(() => ({ status: 200, body: exampleWaybill() }));
    await folder.write('.waybill/local.json', JSON.stringify({ url: 'http://127.0.0.1:9', keys: { ops: 'from-file' } }));
    const { code, err } = await ask({}, '--url', api.url);
    expect(code).toBe(2);
    expect(err[0]).toContain('--key or WAYBILL_KEY');
    expect(api.seen).toEqual([]);
  });

  it.each([
    ['no address', {}, 'npm start'],
    ['no usable address', { WAYBILL_URL: 'waybill', WAYBILL_KEY: 'k' }, 'is no address'],
    ['no key', { WAYBILL_URL: 'http://127.0.0.1:9' }, 'API key of role ops'],
    ['a key with a line break', { WAYBILL_URL: 'http://127.0.0.1:9', WAYBILL_KEY: 'a\nb' }, 'Copy it again'],
  ])('are asked for when there is %s', async (_, env, words) => {
    await folder.write('.waybill/local.json', 'half writ');
    const { code, err } = await ask(env);
    expect(code).toBe(2);
    expect(err.join()).toContain(words);
  });
});
