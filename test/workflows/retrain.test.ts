import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { reconcileRetrainSchedule } from '../../worker/standing-workflows.ts';
import { RETRAIN_SCHEDULE_ID } from '../../workflows/names.ts';
import { startDesk, type Desk } from '../support/desk.ts';
import { waitFor } from '../support/wait-for.ts';

describe('the retrain schedule', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk();
    await Promise.all([desk.startWorker(), desk.startTrainingWorker()]);
  });
  afterAll(() => desk.close());

  const schedule = () => desk.client.schedule.getHandle(RETRAIN_SCHEDULE_ID);

  it('is created once, and corrected when it says something else than the code; a pause by ops stays', async () => {
    await reconcileRetrainSchedule(desk.client);
    const created = await schedule().describe();
    expect(created.spec.calendars).toMatchObject([{ hour: [{ start: 2 }], minute: [{ start: 30 }] }]);
    expect(created.policies).toMatchObject({ overlap: 'SKIP', pauseOnFailure: false });

    await schedule().update((current) => ({ ...current, spec: { calendars: [{ hour: 5 }] }, policies: { ...current.policies, overlap: 'ALLOW_ALL' } }));
    await schedule().pause('a quiet night, please');
    await reconcileRetrainSchedule(desk.client);
    const corrected = await schedule().describe();
    expect({ spec: corrected.spec, policies: corrected.policies, action: corrected.action }).toEqual({ spec: created.spec, policies: created.policies, action: created.action });
    expect(corrected.state).toMatchObject({ paused: true, note: 'a quiet night, please' });
    await schedule().unpause();
  });

  it('trains when triggered, records how it went, and promotes nothing', async () => {
    await reconcileRetrainSchedule(desk.client);
    const before = await desk.openTicket();
    await desk.until(before, ({ understanding }) => understanding !== null, 'understood');
    await schedule().trigger();
    const model = await waitFor(() => desk.store.models.findOne({}), () => 'a trained model');
    expect(model).toMatchObject({ examples: 12, promoted: false, verdict: expect.stringContaining('Kept aside') as unknown });
    expect(model.accuracy).toBeGreaterThanOrEqual(0);
    expect(model.accuracy).toBeLessThanOrEqual(1);

    const after = await desk.openTicket();
    const versions = await Promise.all([before, after].map((id) => desk.until(id, ({ understanding }) => understanding !== null, 'understood')));
    expect(new Set(versions.map(({ understanding }) => understanding?.modelVersion)).size).toBe(1);
    expect(versions[1]?.understanding?.modelVersion).not.toBe(model._id);
    await Promise.all([before, after].map((id) => desk.signal(id, 'close', { actor: 'ops/olga' })));
  });
});
