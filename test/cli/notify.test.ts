import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { httpReceiver, type HttpReceiver } from '../support/receivers.ts';
import { PROJECT, scratchFolder, waybill } from './support.ts';

describe('waybill notify test', () => {
  let chat: HttpReceiver;
  let folder: Awaited<ReturnType<typeof scratchFolder>>;
  let routing: string;
  beforeAll(async () => {
    [chat, folder] = await Promise.all([httpReceiver(), scratchFolder()]);
    const shipped = await readFile(join(PROJECT, 'config', 'routing.yaml'), 'utf8');
    const channel = 'chat: { webhook: { urlEnv: WAYBILL_NOTIFY_CHAT }, events: [page], hours: berlin-office }';
    routing = await folder.write('routing.yaml', shipped.replace('notifications:\n  channels: {}', `notifications:\n  channels:\n    ${channel}`));
  });
  afterAll(() => Promise.all([chat.close(), folder.remove()]));

  it('sends a message on each channel, at any hour', async () => {
    const ran = await waybill(['notify', 'test', '--routing', routing], { env: { WAYBILL_NOTIFY_CHAT: chat.url } });
    expect(ran).toMatchObject({ code: 0, out: ['chat  delivered'] });
    expect(chat.seen[0]?.body).toContain('Test of the notification channel chat');
  });

  it('says by code what went wrong, also to scripts', async () => {
    const ran = await waybill(['notify', 'test', 'chat', '--routing', routing, '--json']);
    expect(ran.code).toBe(1);
    expect(JSON.parse(ran.out.join(''))).toEqual([{ channel: 'chat', ok: false, reason: 'WAYBILL_NOTIFY_CHAT-is-not-set' }]);
  });

  it('names the channels there are, or how to add one', async () => {
    expect(await waybill(['notify', 'test', 'pager', '--routing', routing])).toMatchObject({ code: 2, err: ['There is no channel "pager"; known: chat'] });
    expect((await waybill(['notify', 'test'])).err[0]).toContain('docs/notifications.md');
  });

  it('a routing file cannot make it read other secrets', async () => {
    const greedy = await folder.write('greedy.yaml', (await readFile(routing, 'utf8')).replaceAll('WAYBILL_NOTIFY_CHAT', 'MONGODB_URI'));
    expect((await waybill(['notify', 'test', '--routing', greedy], { env: { MONGODB_URI: chat.url } })).code).toBe(2);
  });
});
