import type { ScheduleDescription } from '@temporalio/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { temporalEngine } from '../../api/temporal.ts';
import type { RetrainRunDoc } from '../../store/learning-documents.ts';
import { crown, readChampion, readModel, reignOf } from '../../store/models.ts';
import { readSnapshot } from '../../store/snapshots.ts';
import { reconcileRetrainSchedule, reconcileWeeklyFlags } from '../../worker/standing-workflows.ts';
import { RETRAIN_SCHEDULE_ID, TICKET_TASK_QUEUE, WEEKLY_FLAGS_SCHEDULE_ID } from '../../workflows/names.ts';
import { startDesk, type Desk } from '../support/desk.ts';
import { TEST_ORGANISATION } from '../support/organisation.ts';
import { putPastTickets, type Past } from '../support/taught-tickets.ts';
import { waitFor } from '../support/wait-for.ts';

describe('the nightly training', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk({ followsRegistry: true });
    await Promise.all([desk.startWorker(), desk.startTrainingWorker()]);
  });
  afterAll(() => desk.close());

  const schedule = () => desk.client.schedule.getHandle(RETRAIN_SCHEDULE_ID);
  const champion = () => waitFor(async () => reignOf(await readChampion(desk.store))?.modelId ?? null, () => 'a first champion');
  const isEnded = ({ state }: RetrainRunDoc) => state !== 'running';
  const ended = (runId: string) =>
    waitFor(async () => desk.store.retrainRuns.findOne({ _id: runId }).then((run) => (run && isEnded(run) ? run : null)), () => `the end of ${runId}`);
  const night = async (workflowId: string) => {
    await desk.client.workflow.execute('retrain', { workflowId, taskQueue: TICKET_TASK_QUEUE, args: [{ seed: 42, kinds: ['naive-bayes'] }] });
    return ended(workflowId);
  };
  const modelOfNewTicket = async () => {
    const id = await desk.openTicket();
    const { understanding } = await desk.until(id, (state) => state.understanding !== null, 'understood');
    await desk.signal(id, 'close', { actor: 'ops/olga' });
    return understanding?.modelVersion;
  };

  it('is scheduled once, and corrected when the schedule says something else than the code; a pause by ops stays', async () => {
    await reconcileRetrainSchedule(desk.client);
    const created = await schedule().describe();
    expect(created.spec.calendars).toMatchObject([{ hour: [{ start: 2 }], minute: [{ start: 30 }] }]);
    expect(created.policies).toMatchObject({ overlap: 'SKIP', pauseOnFailure: false });

    await schedule().update((current) => ({ ...current, spec: { calendars: [{ hour: 5 }] }, policies: { ...current.policies, overlap: 'ALLOW_ALL' } }));
    await schedule().pause('a quiet night, please');
    // The server takes changes of a schedule one after the other, and answers before.
    const seen = (what: string, holds: (now: ScheduleDescription) => boolean) =>
      waitFor(async () => {
        const now = await schedule().describe();
        return holds(now) ? now : null;
      }, () => what);
    await seen('the pause', ({ state, policies }) => state.paused && policies.overlap === 'ALLOW_ALL');
    await reconcileRetrainSchedule(desk.client);
    const corrected = await seen('the correction', ({ policies }) => policies.overlap === 'SKIP');
    expect({ spec: corrected.spec, policies: corrected.policies, action: corrected.action }).toEqual({ spec: created.spec, policies: created.policies, action: created.action });
    expect(corrected.state).toMatchObject({ paused: true, note: 'a quiet night, please' });
    await schedule().unpause();
  });

  it('has the weekly note about flags beside it, as the routing file says', async () => {
    const weekly = (day: 'mon' | 'fri') => ({ ...TEST_ORGANISATION, notifications: { channels: {}, weeklyFlags: { day, calendar: 'always', mail: null } } });
    const handle = desk.client.schedule.getHandle(WEEKLY_FLAGS_SCHEDULE_ID);
    await reconcileWeeklyFlags(desk.client, weekly('mon'));
    expect((await handle.describe()).spec).toMatchObject({ calendars: [{ dayOfWeek: [{ start: 'MONDAY' }] }], timezone: 'UTC' });
    await reconcileWeeklyFlags(desk.client, weekly('fri'));
    await waitFor(async () => ((await handle.describe()).spec.calendars?.[0]?.dayOfWeek[0]?.start === 'FRIDAY' ? true : null), () => 'the new day');
    await handle.trigger();
    const ran = await waitFor(async () => (await handle.describe()).info.recentActions[0]?.action.workflow ?? null, () => 'a run');
    expect(await desk.client.workflow.getHandle(ran.workflowId).result()).toEqual({ told: 0 });
    await reconcileWeeklyFlags(desk.client, TEST_ORGANISATION);
    await reconcileWeeklyFlags(desk.client, TEST_ORGANISATION);
    await expect(handle.describe()).rejects.toThrow(/not found/i);
  });

  it('starts when the API triggers the schedule, which answers with the id of the run', async () => {
    await champion();
    const runId = await temporalEngine(desk.client, () => Date.now()).triggerRetrain();
    expect(runId).toContain(RETRAIN_SCHEDULE_ID);
    const run = await ended(runId ?? '');
    expect(run).toMatchObject({ state: 'kept_aside', challengers: expect.arrayContaining([expect.any(String)]) as unknown });
  });

  it('keeps a challenger aside that nobody can vouch for, says how many labels are missing, and tickets go on with the champion', async () => {
    const first = await champion();
    const run = await night('retrain-nothing-learned');
    expect(run).toMatchObject({ state: 'kept_aside', championId: first, promotedId: null });
    expect(run.sentences.join(' ')).toContain('The hold-out has 0 of 1000 labels; 1000 are missing');
    const kept = await readModel(desk.store, run.challengers[0] ?? '');
    expect(kept).toMatchObject({ origin: 'retrain', parent: first, snapshotId: run.snapshotId, report: { decision: 'keep_aside' } });
    expect(await modelOfNewTicket()).toBe(first);
  });

  it('learns from flags, promotes what they prove better, and workers route with it without a restart', async () => {
    const first = await champion();
    const nowMs = Date.now();
    const past = (i: number, more: Partial<Past>): Past => ({ text: '', modelVersion: first, routedAs: 'billing', atMs: nowMs - 1_000_000 + i * 1_000, ...more });
    const words = ['widget', 'chart', 'panel', 'legend', 'tile', 'gauge'];
    const bodyIds = await putPastTickets(desk.store, Array.from({ length: 150 }, (_, i) =>
      i % 2 === 0
        ? past(i, { text: `Payment invoice number ${i} and the ${words[i % 6] ?? ''} fee`, routedAs: 'billing' })
        : past(i, { text: `Wallpaper ${words[i % 6] ?? ''} flickers since update ${i}, invoice payment page`, routedAs: 'billing', flaggedAs: 'bug', agent: i % 4 === 1 ? 'paul' : 'bill' })));
    await desk.store.bodies.deleteOne({ _id: bodyIds[1] ?? '' });

    const run = await night('retrain-flags');
    expect(run.sentences.join('\n')).toContain('Promoted.');
    expect(run).toMatchObject({ state: 'promoted', championId: first });
    const promoted = await readModel(desk.store, run.promotedId ?? '');
    const { labels } = await readSnapshot(desk.store, run.snapshotId ?? '');
    expect(labels.filter(({ source }) => source === 'flag')).toHaveLength(75);
    // 12 of the file, and all that is finished but the one whose text was erased.
    expect(promoted?.examples).toBe(12 + labels.filter(({ use }) => use === 'train').length - 1);
    await waitFor(async () => ((await modelOfNewTicket()) === run.promotedId ? true : null), () => 'a ticket read by the new champion');
    expect(await desk.store.labelFates.countDocuments({ fate: 'taught', snapshotId: run.snapshotId ?? '' })).toBe(75);
  });

  it('keeps the model before when the champion cannot be loaded, and tells it', async () => {
    const present = await readChampion(desk.store);
    const routing = reignOf(present)?.modelId ?? '';
    await waitFor(async () => ((await modelOfNewTicket()) === routing ? true : null), () => 'the workers follow');
    const broken = { ...(await readModel(desk.store, routing)), _id: 'broken', sha256: 'f'.repeat(64) } as never; // a registry somebody tampered with
    await desk.store.models.insertOne(broken);
    if (present) await crown(desk.store, present, { modelId: 'broken', fromMs: Date.now(), by: 'ops', why: 'test', learnedUntilMs: 0 });
    const said = await waitFor(() => desk.store.workerModels.findOne({ failure: { $ne: null } }), () => 'a worker that says what is wrong');
    expect(said).toMatchObject({ modelId: routing, failure: expect.stringContaining('broken') as unknown });
    expect(await modelOfNewTicket()).toBe(routing);
  });

  it('notes why a run came to nothing', async () => {
    const handle = await desk.client.workflow.start('retrain', { workflowId: 'retrain-broken', taskQueue: TICKET_TASK_QUEUE, args: [{ seed: 42, kinds: ['naive-bayes'] }] });
    // The champion is the broken one of the test before: there is nothing to compare with.
    const waiting = await waitFor(async () => {
      const { pendingActivities } = (await handle.describe()).raw;
      return pendingActivities?.find(({ lastFailure }) => lastFailure) ?? null;
    }, () => 'a failed try');
    expect(waiting.lastFailure?.message).toContain('broken');
    await handle.terminate('seen');
  });
});
