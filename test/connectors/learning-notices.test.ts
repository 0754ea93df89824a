import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';

import { deliverNotices } from '../../activities/notify.ts';
import { tellModelAlerts } from '../../activities/model-alerts.ts';
import { tellFlags } from '../../activities/weekly-flags.ts';
import type { RoutingConfig } from '../../domain/config.ts';
import { DAY_MS, HOUR_MS } from '../../domain/duration.ts';
import type { Label } from '../../domain/label-choice.ts';
import type { NotifyChannel } from '../../domain/notify.ts';
import { connectStore, type Store } from '../../store/connect.ts';
import { ensureIndexes } from '../../store/indexes.ts';
import { crown, readChampion, startLine } from '../../store/models.ts';
import { keepFates, noteRun, startRun } from '../../store/retrain-runs.ts';
import { storeBody } from '../../store/bodies.ts';
import { keepSnapshot } from '../../store/snapshots.ts';
import { appendTimeline } from '../../store/timeline.ts';
import { readLabelledFile } from '../../training/labelled-file.ts';
import { train } from '../../training/train.ts';
import { LABELLED_FILE } from '../support/desk.ts';
import { httpReceiver, mailReceiver } from '../support/receivers.ts';
import { TEST_ORGANISATION } from '../support/organisation.ts';

const CHAT: NotifyChannel = {
  to: { kind: 'webhook', urlEnv: 'WAYBILL_NOTIFY_CHAT', secretEnv: null }, events: ['anomaly'], teams: ['billing-l1'], hours: null, oneAlertPerMs: 60_000, gatherMs: 1_000,
};
const START_MS = Date.UTC(2026, 10, 23, 9);

let store: Store;
beforeAll(async () => {
  store = await connectStore(inject('mongoUri'), `test-${randomUUID().slice(0, 8)}`);
  await ensureIndexes(store);
});
afterAll(async () => {
  await store.db.dropDatabase();
  await store.close();
});
beforeEach(async () => {
  const { notices, champion, retrainRuns, standingAlerts } = store;
  await Promise.all([notices, champion, retrainRuns, standingAlerts].map((collection) => collection.deleteMany({})));
  await startLine(store, { modelId: 'm1', fromMs: START_MS, by: 'file', why: '', learnedUntilMs: 0 });
});

const told = async () => (await store.notices.find({}).sort({ 'notice.atMs': 1 }).toArray()).map(({ channel, notice }) => ({ channel, ...notice }));

describe('trouble with the model', () => {
  const config: RoutingConfig = { ...TEST_ORGANISATION, notifications: { ...TEST_ORGANISATION.notifications, channels: { chat: CHAT, deaf: { ...CHAT, events: ['page'] } } } };
  const look = (hours: number) => tellModelAlerts(store, config, START_MS + hours * HOUR_MS);
  const ended = async (hours: number) => {
    await startRun(store, `run-${hours}`, START_MS + hours * HOUR_MS);
    await noteRun(store, `run-${hours}`, { state: 'kept_aside', finishedAtMs: START_MS + hours * HOUR_MS });
  };

  it('is told once, however long it lasts and however many workers see it', async () => {
    expect(await look(25)).toEqual([]);
    await Promise.all([look(27), look(27), look(27)]);
    for (const hours of [28, 40, 80]) expect(await look(hours)).toHaveLength(1);
    expect(await told()).toMatchObject([{ channel: 'chat', kind: 'anomaly', facts: { alert: 'retrain-overdue' }, sentence: expect.stringContaining('Next: ') as unknown }]);
  });

  it('that was seen and not told, because a worker died between, is told by the next one', async () => {
    await store.standingAlerts.insertOne({ _id: 'retrain-overdue', schema: 1, sinceMs: START_MS + 27 * HOUR_MS, lastSeenMs: START_MS + 27 * HOUR_MS, isTold: false });
    await look(28);
    expect(await told()).toHaveLength(1);
  });

  it('is told again when it comes back after it had healed, not when it only flickers', async () => {
    await look(27);
    await ended(28);
    await look(30);
    await store.retrainRuns.deleteMany({});
    await look(31);
    expect(await told()).toHaveLength(1);
    await ended(32);
    await look(38);
    await look(59);
    expect((await told()).map(({ atMs }) => (atMs - START_MS) / HOUR_MS)).toEqual([27, 59]);
  });
});

describe('what your flags changed', async () => {
  const model = train(await readLabelledFile(LABELLED_FILE), { seed: 1 });
  /** Monday 09:00 in London, when the office opens. */
  const DUE_MS = Date.UTC(2026, 10, 23, 9);
  const organisation = (weeklyFlags: RoutingConfig['notifications']['weeklyFlags']): RoutingConfig => ({
    ...TEST_ORGANISATION,
    calendars: { ...TEST_ORGANISATION.calendars, london: { ...TEST_ORGANISATION.calendars['always']!, id: 'london', zone: 'Europe/London', week: { sun: [], mon: [[540, 1020]], tue: [], wed: [], thu: [], fri: [], sat: [] } } },
    agents: { ...TEST_ORGANISATION.agents, bill: { ...TEST_ORGANISATION.agents['bill']!, email: 'bill@desk.example', shift: 'london' } },
    notifications: { channels: { chat: { ...CHAT, events: ['weekly_flags'], hours: 'london' }, others: { ...CHAT, events: ['weekly_flags'], teams: ['triage'] } }, weeklyFlags },
  });
  const routing = organisation({ day: 'mon', calendar: 'london', mail: { urlEnv: 'WAYBILL_NOTIFY_SMTP', from: 'waybill@desk.example' } });
  const run = (atMs: number, config = routing) => tellFlags({ store, config: () => ({ config, version: 'v', yaml: '' }) }, model, atMs);

  /** A flag, and what the night made of it. */
  async function flag(n: number, agent: string, atMs: number, fate?: 'taught' | 'outvoted', right = 'billing'): Promise<void> {
    const ticketId = `desk:${n}`;
    const body = await storeBody(store, ticketId, { ticketId, subject: 'Invoice', text: 'SECRET refund of the invoice payment', author: { kind: 'requester', id: 'r', name: 'Rosa' }, atMs });
    await appendTimeline(store, ticketId, [{ n: 1, eventId: `f${n}`, actor: `agent/${agent}`, kind: 'flagged', atMs, bodyId: null, summary: '', data: null }]);
    if (fate === undefined) return;
    const label: Label = { ticketId, bodyId: body._id, accountId: null, category: right, subcategory: null, source: fate === 'taught' ? 'flag' : 'audit', actors: [], atMs, openedAtMs: atMs, modelVersion: 'm1', use: 'train', isCorrection: true };
    labels.push(label);
    const { _id } = await keepSnapshot(store, { fileSha256: '', labels }, atMs + HOUR_MS + n);
    await keepFates(store, [{ ticketId, eventId: `f${n}`, actor: `agent/${agent}`, source: 'flag', atMs, fate }], _id);
  }
  let labels: Label[] = [];
  beforeEach(async () => {
    labels = [];
    const { timeline, bodies, labelFates, snapshots, notifyChannels } = store;
    await Promise.all([timeline, bodies, labelFates, snapshots, notifyChannels].map((collection) => collection.deleteMany({})));
    await flag(1, 'bill', DUE_MS - 5 * DAY_MS, 'taught');
    await flag(2, 'bill', DUE_MS - 4 * DAY_MS, 'taught', 'bug');
    await flag(3, 'bill', DUE_MS - 3 * DAY_MS, 'outvoted', 'login_access');
    await crown(store, (await readChampion(store))!, { modelId: 'm2', fromMs: DUE_MS - 2 * DAY_MS, by: 'gate', why: '', learnedUntilMs: DUE_MS - 2 * DAY_MS });
    await flag(4, 'bill', DUE_MS - 1 * DAY_MS, 'taught');
    await flag(5, 'bill', DUE_MS - 1);
    await flag(6, 'paul', DUE_MS - 1);
    await flag(7, 'lena', DUE_MS - 8 * DAY_MS);
    await flag(8, 'lena', DUE_MS);
  });

  it('says what became of each flag of the week, and what the model reads rightly since', async () => {
    expect(await run(DUE_MS + HOUR_MS)).toEqual({ told: 2 });
    const notices = await told();
    expect(notices.find(({ channel, facts }) => channel === 'chat' && facts['agent'] === 'bill')?.sentence).toBe(
      'bill, week to 2026-11-23, 5 flags: 2 taught the model, which now reads 1 of 2 as you said; 1 learned, but no model with them has proved better yet; '
      + '1 outvoted: desk:3 (login_access, by audit); 1 not read by the nightly training yet. Each one: waybill flags --agent bill');
    expect(notices.map(({ channel, facts }) => `${channel} ${facts['agent'] ?? ''}`).sort()).toEqual(['agent/bill bill', 'chat bill']);
    expect(JSON.stringify(notices)).not.toMatch(/SECRET|Rosa|refund|example/);
  });

  it('is one message to the chat and one mail, in open hours, however often and by whomever it is run', async () => {
    const [chat, mail] = await Promise.all([httpReceiver(), mailReceiver()]);
    const secrets: Record<string, string> = { WAYBILL_NOTIFY_CHAT: chat.url, WAYBILL_NOTIFY_SMTP: mail.url };
    const deliver = (atMs: number) => deliverNotices({ store, config: () => routing, nowMs: () => atMs, secret: (variable) => secrets[variable] });
    await Promise.all([run(DUE_MS + 1_000), run(DUE_MS + 2_000)]);
    await run(DUE_MS + 5 * DAY_MS);
    await deliver(DUE_MS - HOUR_MS);
    expect([chat.seen.length, mail.mails.length]).toEqual([0, 0]);
    for (const atMs of [DUE_MS + 3_000, DUE_MS + 4_000, DUE_MS + HOUR_MS]) await Promise.all([deliver(atMs), deliver(atMs)]);
    await run(DUE_MS + 6 * DAY_MS);
    await deliver(DUE_MS + 2 * HOUR_MS);
    expect([chat.seen.length, mail.mails.length]).toEqual([1, 1]);
    expect(mail.mails[0]).toContain('To: bill@desk.example');
    await Promise.all([chat.close(), mail.close()]);
  });

  it('is skipped where the routing file does not ask for it', async () => {
    expect(await run(DUE_MS, organisation(null))).toEqual({ told: 0 });
    expect(await told()).toEqual([]);
  });
});
