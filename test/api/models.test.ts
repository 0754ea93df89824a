import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { DAY_MS, HOUR_MS } from '../../domain/duration.ts';
import { registerModel, startLine } from '../../store/models.ts';
import { keepFates, startRun } from '../../store/retrain-runs.ts';
import { keepSnapshot } from '../../store/snapshots.ts';
import { sayModel } from '../../store/worker-models.ts';
import { AGENT, startApi, type Harness, type Reply } from './harness.ts';

let api: Harness;
const model = (id: string, snapshotId: string | null) =>
  registerModel(api.store, {
    _id: id, origin: snapshotId === null ? 'file' : 'retrain', kind: 'naive-bayes', seed: 42, examples: 12, snapshotId, parent: snapshotId === null ? null : 'aaa', trainedAtMs: api.clock.nowMs, report: null,
  }, Buffer.from(`bytes of ${id}`));

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const champion = async () => ((await api.send('ops', 'GET', '/v1/models')).body as { champion: { modelId: string; by: string; ageSeconds: number } | null }).champion;
const said = ({ status, body }: Reply) => [status, body.code];

describe('the registry through the API', () => {
  it('is empty before a worker has started', async () => {
    expect(await champion()).toBeNull();
    expect(said(await api.send('ops', 'POST', '/v1/models/rollback', {}))).toEqual([409, 'model-not-usable']);
    expect(said(await api.send('ops', 'GET', '/v1/models/nothing'))).toEqual([404, 'model-not-found']);
    expect(said(await api.send('ops', 'GET', '/v1/models/runs/nothing'))).toEqual([404, 'run-not-found']);
  });

  it('tells who routes, which workers have it, and says when training is overdue', async () => {
    await model('aaa', null);
    await startLine(api.store, { modelId: 'aaa', fromMs: api.clock.nowMs, by: 'file', why: 'first', learnedUntilMs: 0 });
    await sayModel(api.store, 'w1', { modelId: 'aaa', failure: 'bytes gone' }, api.clock.nowMs);
    expect((await api.send('nobody', 'GET', '/readyz')).body).toMatchObject({ models: 'stale' });
    await sayModel(api.store, 'w1', { modelId: 'aaa', failure: null }, api.clock.nowMs);
    expect((await api.send('nobody', 'GET', '/readyz')).body).toMatchObject({ models: 'current' });
    api.clock.nowMs += 27 * HOUR_MS;
    const { body } = await api.send('ops', 'GET', '/v1/models');
    expect(body).toMatchObject({ champion: { modelId: 'aaa', ageSeconds: 27 * 3_600 }, alerts: [{ code: 'retrain-overdue' }], models: [{ modelId: 'aaa', status: 'champion' }] });
    const { text } = await api.send('nobody', 'GET', '/metrics');
    expect(text).toContain(`waybill_model_age_seconds ${27 * 3_600}`);
  });

  it('promotes by hand in the name of the key, and goes back step by step', async () => {
    const snapshot = await keepSnapshot(api.store, { fileSha256: 'f', labels: [] }, api.clock.nowMs);
    await Promise.all([model('bbb', snapshot._id), model('ccc', snapshot._id)]);
    for (const id of ['bbb', 'ccc']) expect((await api.send('admin', 'POST', `/v1/models/${id}/promote`, {})).status).toBe(200);
    expect(await champion()).toMatchObject({ modelId: 'ccc', by: expect.stringMatching(/^key\/admin-/) as unknown, learnedUntilMs: snapshot.atMs });
    expect(said(await api.send('ops', 'POST', '/v1/models/ccc/promote', {}))).toEqual([409, 'model-not-usable']);
    await api.send('ops', 'POST', '/v1/models/rollback', {});
    expect((await champion())?.modelId).toBe('bbb');
    await api.send('ops', 'POST', '/v1/models/rollback', {});
    expect(await champion()).toMatchObject({ modelId: 'aaa', learnedUntilMs: 0 });
    expect(said(await api.send('ops', 'POST', '/v1/models/rollback', {}))).toEqual([409, 'model-not-usable']);
    expect((await api.send('ops', 'GET', '/v1/models/ccc')).body).toMatchObject({ status: 'retired', reigns: [{ modelId: 'ccc' }] });
  });

  it('crowns nothing that a worker could not load', async () => {
    await api.store.models.updateOne({ _id: 'bbb' }, { $set: { sha256: '0'.repeat(64) } });
    const reply = await api.send('ops', 'POST', '/v1/models/bbb/promote', {});
    expect(said(reply)).toEqual([409, 'model-not-usable']);
    expect(reply.body.detail).toContain('do not match their SHA-256');
    expect((await champion())?.modelId).toBe('aaa');
  });

  it('starts a run and tells how it goes', async () => {
    const { status, body } = await api.send('ops', 'POST', '/v1/models/retrain', {});
    expect([status, body]).toEqual([202, { runId: 'waybill-retrain-nightly-1' }]);
    await startRun(api.store, 'waybill-retrain-nightly-1', api.clock.nowMs);
    expect((await api.send('ops', 'GET', '/v1/models/runs/waybill-retrain-nightly-1')).body).toMatchObject({ state: 'running' });
    api.engine.away = true;
    expect(said(await api.send('ops', 'POST', '/v1/models/retrain', {}))).toEqual([503, 'not-ready']);
    api.engine.away = false;
  });

  it('tells an agent what its flags changed, and no other agent', async () => {
    api.clock.nowMs += HOUR_MS;
    const snapshot = await keepSnapshot(api.store, { fileSha256: 'g', labels: [] }, api.clock.nowMs);
    const fate = { ticketId: 't:1', eventId: 'e1', actor: `agent/${AGENT}`, source: 'flag' as const, atMs: api.clock.nowMs - DAY_MS, fate: 'taught' as const };
    await keepFates(api.store, [fate, { ...fate, eventId: 'e2', fate: 'outvoted' }, { ...fate, eventId: 'e3', atMs: api.clock.nowMs - 8 * DAY_MS }], snapshot._id);
    expect((await api.send('agent', 'GET', `/v1/agents/${AGENT}/flags`)).body).toMatchObject({ taught: 1, statements: [{ learnedBy: null }, { learnedBy: null }] });
    await model('ddd', snapshot._id);
    await api.send('ops', 'POST', '/v1/models/ddd/promote', {});
    const { body } = await api.send('agent', 'GET', `/v1/agents/${AGENT}/flags`);
    expect((body as { statements: { fate: string; learnedBy: string | null }[] }).statements.filter(({ fate: f }) => f === 'taught')).toMatchObject([{ learnedBy: 'ddd' }]);
    expect(said(await api.send('agent', 'GET', '/v1/agents/paul/flags'))).toEqual([404, 'agent-not-found']);
  });
});
