import { createHmac, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';

import { deliverNotices, tell, type NotifyDeps } from '../../activities/notify.ts';
import { deliverMessage } from '../../connectors/notify/deliver.ts';
import { postWebhook } from '../../connectors/notify/webhook.ts';
import type { RoutingConfig } from '../../domain/config.ts';
import type { Notice, NotifyChannel } from '../../domain/notify.ts';
import { connectStore, type Store } from '../../store/connect.ts';
import { ensureIndexes } from '../../store/indexes.ts';
import { readNotifyChannels } from '../../store/notices.ts';
import { startDesk } from '../support/desk.ts';
import { TEST_ORGANISATION } from '../support/organisation.ts';
import { httpReceiver, mailReceiver, type HttpReceiver, type MailReceiver } from '../support/receivers.ts';

const MESSAGE = { id: 'm-1', subject: 'One & <two>', lines: ['first <line>', 'second'] };
const CHAT: NotifyChannel = {
  to: { kind: 'webhook', urlEnv: 'WAYBILL_NOTIFY_CHAT', secretEnv: 'WAYBILL_NOTIFY_KEY' },
  events: ['sla_breach', 'escalation'], teams: null, hours: null, oneAlertPerMs: 60_000, gatherMs: 1_000,
};
const MAIL: NotifyChannel = {
  ...CHAT, to: { kind: 'email', urlEnv: 'WAYBILL_NOTIFY_SMTP', from: 'waybill@desk.example', recipients: ['leads@desk.example'] },
};

let chat: HttpReceiver;
let mail: MailReceiver;
beforeAll(async () => {
  [chat, mail] = await Promise.all([httpReceiver(), mailReceiver()]);
});
afterAll(() => Promise.all([chat.close(), mail.close()]));

describe('a webhook', () => {
  it('carries text, blocks, a stable key and a signature the receiver can check', async () => {
    chat.answer(200);
    expect(await postWebhook({ url: chat.url, secret: 's3cret' }, MESSAGE, 1_767_225_600_000)).toEqual({ ok: true });
    const { headers, body } = chat.seen.at(-1)!;
    expect(JSON.parse(body)).toEqual({
      text: 'One &amp; &lt;two&gt;',
      blocks: ['first &lt;line&gt;', 'second'].map((text) => ({ type: 'section', text: { type: 'mrkdwn', text } })),
    });
    expect(headers['idempotency-key']).toBe('m-1');
    expect(headers['waybill-signature']).toBe(`t=1767225600,v1=${createHmac('sha256', 's3cret').update(`1767225600.${body}`).digest('hex')}`);
  });

  it('goes to the configured address only: not along a redirect, not in the clear, not to another kind of address', async () => {
    chat.answer(302, { location: `${chat.url}/elsewhere` });
    const before = chat.seen.length;
    expect(await postWebhook({ url: chat.url, secret: null }, MESSAGE, 0)).toEqual({ ok: false, reason: 'http-302', isFinal: false });
    expect(chat.seen.length).toBe(before + 1);
    for (const url of ['http://192.0.2.1/hook', 'file:///etc/passwd', 'ftp://127.0.0.1/x', 'no address']) {
      expect(await postWebhook({ url, secret: null }, MESSAGE, 0)).toEqual({ ok: false, reason: 'url-must-be-https', isFinal: false });
    }
  });

  it('says in a code what went wrong, and whether the same message can ever pass', async () => {
    chat.answer(400);
    expect(await postWebhook({ url: chat.url, secret: null }, MESSAGE, 0)).toMatchObject({ reason: 'http-400', isFinal: true });
    chat.answer('silence');
    expect(await postWebhook({ url: chat.url, secret: null, timeoutMs: 50 }, MESSAGE, 0)).toMatchObject({ reason: 'timeout', isFinal: false });
    expect(await postWebhook({ url: 'http://127.0.0.1:1/', secret: null }, MESSAGE, 0)).toMatchObject({ reason: 'unreachable', isFinal: false });
    expect(await deliverMessage(CHAT.to, MESSAGE, () => undefined, 0)).toMatchObject({ reason: 'WAYBILL_NOTIFY_CHAT-is-not-set' });
  });
});

describe('a mail', () => {
  it('has a stable Message-ID, and is marked as automatic', async () => {
    mail.reply('250 ok');
    expect(await deliverMessage(MAIL.to, MESSAGE, () => mail.url, 0)).toEqual({ ok: true });
    expect(mail.mails.at(-1)).toMatch(/^Message-ID: <m-1@waybill.invalid>$/mu);
    expect(mail.mails.at(-1)).toMatch(/^Auto-Submitted: auto-generated$/mu);
    expect(mail.mails.at(-1)).toContain('first <line>');
  });

  it('that is refused says why in a code', async () => {
    mail.reply('550 no such mailbox');
    expect(await deliverMessage(MAIL.to, MESSAGE, () => mail.url, 0)).toMatchObject({ reason: 'smtp-550', isFinal: true });
    mail.reply('450 later');
    expect(await deliverMessage(MAIL.to, MESSAGE, () => mail.url, 0)).toMatchObject({ reason: 'smtp-450', isFinal: false });
    expect(await deliverMessage(MAIL.to, MESSAGE, () => 'http://127.0.0.1/', 0)).toMatchObject({ reason: 'url-must-be-smtp' });
  });
});

describe('delivery', () => {
  let store: Store;
  let nowMs: number;
  let config: RoutingConfig;
  let deps: NotifyDeps;
  const notice = (n: number, more: Partial<Notice> = {}): Notice => ({
    key: `k${n}`, about: `subject ${n}`, kind: 'sla_breach', isUrgent: true, atMs: nowMs, ticketId: `desk:${n}`, team: 'billing-l1', facts: {}, ...more,
  });

  beforeAll(async () => {
    store = await connectStore(inject('mongoUri'), `test-${randomUUID().slice(0, 8)}`);
    await ensureIndexes(store);
  });
  beforeEach(async () => {
    await Promise.all([store.notices.deleteMany({}), store.notifyChannels.deleteMany({})]);
    chat.answer(200);
    mail.reply('250 ok');
    chat.seen.length = 0;
    mail.mails.length = 0;
    nowMs = 1_767_225_600_000;
    config = { ...TEST_ORGANISATION, notifications: { channels: { chat: CHAT }, weeklyFlags: null } };
    const secrets: Record<string, string> = { WAYBILL_NOTIFY_CHAT: chat.url, WAYBILL_NOTIFY_KEY: 'key', WAYBILL_NOTIFY_SMTP: mail.url };
    deps = { store, config: () => config, nowMs: () => nowMs, secret: (variable) => secrets[variable] };
  });
  afterAll(async () => {
    await store.db.dropDatabase();
    await store.close();
  });

  it('tells what waits in one message, once, whoever delivers and however often it was told', async () => {
    await tell(store, config, [notice(1), notice(2)]);
    await tell(store, config, [notice(2)]);
    await Promise.all([deliverNotices(deps), deliverNotices(deps), deliverNotices(deps)]);
    await deliverNotices(deps);
    expect(chat.seen).toHaveLength(1);
    expect(JSON.parse(chat.seen[0]!.body)).toMatchObject({ text: '2 notices: 2 × SLA missed' });
  });

  it('repeats a failed message with the same key and body until it passes, slower and slower, and health knows', async () => {
    chat.answer(503);
    await tell(store, config, [notice(1)]);
    await deliverNotices(deps);
    await tell(store, config, [notice(2)]);
    await deliverNotices(deps);
    expect(chat.seen).toHaveLength(1);
    expect(await readNotifyChannels(store, 1_000)).toMatchObject([{ _id: 'chat', failures: 1, reason: 'http-503' }]);
    nowMs += 5_000;
    await deliverNotices(deps);
    nowMs += 5_000;
    await deliverNotices(deps);
    expect(chat.seen).toHaveLength(2);
    chat.answer(200);
    nowMs += 5_000;
    await deliverNotices(deps);
    expect(chat.seen).toHaveLength(3);
    expect(new Set(chat.seen.map(({ headers, body }) => `${String(headers['idempotency-key'])} ${body}`)).size).toBe(1);
    expect(await readNotifyChannels(store, 1_000)).toMatchObject([{ failures: 0, reason: null, lastSentAtMs: nowMs }]);
    await deliverNotices(deps);
    expect(JSON.parse(chat.seen[3]!.body)).toMatchObject({ text: 'SLA missed: desk:2, team billing-l1' });
  });

  it('gives up a message that can never pass, and goes on with the next', async () => {
    chat.answer(422);
    await tell(store, config, [notice(1)]);
    await deliverNotices(deps);
    chat.answer(200);
    await tell(store, config, [notice(2)]);
    nowMs += 5_000;
    await deliverNotices(deps);
    expect(chat.seen.map(({ body }) => (JSON.parse(body) as { text: string }).text)).toEqual([1, 2].map((n) => `SLA missed: desk:${n}, team billing-l1`));
  });

  it('finishes the message of a worker that died over it, with the same key', async () => {
    chat.answer(503);
    await tell(store, config, [notice(1)]);
    await deliverNotices(deps);
    await store.notifyChannels.updateOne({ _id: 'chat' }, { $set: { leaseUntilMs: nowMs + 120_000 } });
    chat.answer(200);
    nowMs += 119_000;
    await deliverNotices(deps);
    expect(chat.seen).toHaveLength(1);
    nowMs += 2_000;
    await deliverNotices(deps);
    expect(chat.seen).toHaveLength(2);
    expect(chat.seen[1]!.headers['idempotency-key']).toBe(chat.seen[0]!.headers['idempotency-key']);
  });

  it('alerts once for an incident, and again after the window', async () => {
    for (const [n, afterMs] of [[1, 0], [2, 30_000], [3, 40_000]] as const) {
      nowMs += afterMs;
      await tell(store, config, [notice(n, { about: 'sla_breach/incident/9' })]);
      await deliverNotices(deps);
    }
    expect(chat.seen.map(({ body }) => (JSON.parse(body) as { text: string }).text)).toEqual([1, 3].map((n) => `SLA missed: desk:${n}, team billing-l1`));
  });

  it('on one channel is not delayed by another that is down', async () => {
    config = { ...config, notifications: { channels: { chat: CHAT, leads: MAIL }, weeklyFlags: null } };
    chat.answer(500);
    await tell(store, config, [notice(1)]);
    await deliverNotices(deps);
    expect(mail.mails).toHaveLength(1);
  });
});

describe('a ticket', () => {
  it('that is escalated is told, without a word of the customer', async () => {
    const desk = await startDesk({ config: { ...TEST_ORGANISATION, notifications: { channels: { chat: CHAT }, weeklyFlags: null } } });
    try {
      await desk.startWorker();
      chat.answer(200);
      chat.seen.length = 0;
      const ticketId = await desk.openTicket();
      await desk.until(ticketId, ({ placement }) => placement.agent === 'bill', 'assigned to bill');
      await desk.act(ticketId, 'escalate', { actor: 'agent/bill', reason: 'skill_gap' });
      const { store, nowMs } = desk.deps;
      const laterMs = () => nowMs() + CHAT.gatherMs;
      await deliverNotices({ store, config: () => desk.deps.config().config, nowMs: laterMs, secret: (variable) => (variable === 'WAYBILL_NOTIFY_CHAT' ? chat.url : 'key') });
      expect(chat.seen.map(({ body }) => (JSON.parse(body) as { text: string }).text)).toEqual([
        `Escalated: ${ticketId}, team platform-l2, priority normal, level L2, tier enterprise`,
      ]);
      expect(chat.seen[0]!.body).not.toMatch(/credit card|Rita|Acme/u);
    } finally {
      await desk.close();
    }
  });
});
