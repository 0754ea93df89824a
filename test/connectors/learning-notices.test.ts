import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';

import { tellModelAlerts } from '../../activities/model-alerts.ts';
import type { NotifyChannel, RoutingConfig } from '../../domain/config.ts';
import { HOUR_MS } from '../../domain/duration.ts';
import { connectStore, type Store } from '../../store/connect.ts';
import { ensureIndexes } from '../../store/indexes.ts';
import { startLine } from '../../store/models.ts';
import { noteRun, startRun } from '../../store/retrain-runs.ts';
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
