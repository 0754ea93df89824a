import { afterEach, describe, expect, it } from 'vitest';

import { fakeApi, problem, waybill, type FakeApi, type Reply, type Seen } from './support.ts';

let api: FakeApi | undefined;
afterEach(async () => {
  await api?.close();
  api = undefined;
});

async function run(args: string[], reply: (request: Seen, nth: number) => Reply) {
  api = await fakeApi(reply);
  return waybill([...args, '--url', api.url, '--key', 'k']);
}

const reign = { modelId: 'abc123', fromMs: 0, by: 'gate', why: 'Promoted.', learnedUntilMs: 0 };
const model = { modelId: 'abc123', status: 'champion', origin: 'retrain', kind: 'svm', seed: 42, examples: 1_300, trainedAtMs: 0, parent: 'old', snapshotId: 's1', measured: { tickets: 900, accuracy: 0.91, coverage: 0.7 } };
const night = { runId: 'r-1', state: 'kept_aside', startedAtMs: 0, finishedAtMs: 1, promotedId: null, sentences: ['svm abc: Kept aside: it is not shown to be better.', 'The hold-out has 40 of 1000 labels; 960 are missing for a verdict on it.'] };
const registry = { champion: { ...reign, ageSeconds: 7_200 }, alerts: [{ code: 'retrain-overdue', sentence: 'No retrain run has ended for 30 hours.', nextStep: 'look at the schedule' }], workers: [{ worker: 'w1', modelId: 'old', failure: 'bytes gone', seenAtMs: 0 }], models: [model], runs: [night] };

describe('waybill model', () => {
  it('list shows the champion, what is wrong, the models and the nights', async () => {
    const { code, out } = await run(['model', 'list'], () => ({ status: 200, body: registry }));
    expect(code).toBe(0);
    expect(out.join('\n')).toContain('abc123 routes since 1970-01-01 00:00, by gate; crowned or challenged 2 h ago.');
    for (const part of ['No retrain run has ended for 30 hours.', 'worker w1 keeps the model before: bytes gone', 'right 91 %, routes 70 % of 900 tickets', 'nothing was better']) expect(out.join('\n')).toContain(part);
    expect((await waybill(['model', 'list', '--json', '--url', api?.url ?? '', '--key', 'k'])).out.join('')).toContain('"ageSeconds"');
  });

  it('show gives the whole report, and the way to take the model all the same', async () => {
    const details = { ...model, sha256: 'f'.repeat(64), bytes: 1_000, reigns: [reign], report: { sentences: night.sentences, checks: [{ id: 'better', passed: false }] } };
    const { code, out } = await run(['model', 'show', 'abc123'], () => ({ status: 200, body: details }));
    expect(code).toBe(0);
    expect(out.join(' ')).toContain('960 are missing for a verdict');
    expect(out.at(-1)).toContain('waybill model promote abc123');
  });

  it('promote and rollback name the new champion; a refusal is an answer', async () => {
    const { code, out } = await run(['model', 'rollback'], () => ({ status: 200, body: reign }));
    expect([code, out[0]]).toEqual([0, 'abc123 is the champion now; workers follow within seconds. "waybill model list" shows it.']);
    expect(api?.seen[0]).toMatchObject({ method: 'POST', path: '/v1/models/rollback' });
    await api?.close();
    const refused = await run(['model', 'promote', 'abc123'], () => problem(409, 'model-not-usable', 'It is the champion already.'));
    expect([refused.code, refused.err[0]]).toEqual([1, expect.stringContaining('It is the champion already.')]);
  });

  it('retrain waits for the end and tells the report', async () => {
    const answers: Reply[] = [{ status: 202, body: { runId: 'r-1' } }, problem(404, 'run-not-found', 'No retrain run has this id.'), { status: 200, body: night }];
    const { code, out } = await run(['model', 'retrain'], (_, nth) => answers[nth - 1] ?? { status: 500 });
    expect(code).toBe(0);
    expect(out[0]).toBe('nothing was better');
    expect(api?.seen.map(({ path }) => path)).toEqual(['/v1/models/retrain', '/v1/models/runs/r-1', '/v1/models/runs/r-1']);
  });

  it('retrain ends with 1 when the run failed, and need not be waited for', async () => {
    const failed = await run(['model', 'retrain', '--json'], (_, nth) => (nth === 1 ? { status: 202, body: { runId: 'r-1' } } : { status: 200, body: { ...night, state: 'failed' } }));
    expect(failed.code).toBe(1);
    await api?.close();
    const started = await run(['model', 'retrain', '--no-wait'], () => ({ status: 202, body: { runId: 'r-1' } }));
    expect(started.out[0]).toContain('Started: r-1');
  });
});

describe('waybill flags', () => {
  it('says what became of each statement and who learned it', async () => {
    const statements = [{ ticketId: 't:1', source: 'flag', atMs: 0, fate: 'taught', learnedBy: 'abc123' }, { ticketId: 't:2', source: 'flag', atMs: 0, fate: 'outvoted', learnedBy: null }];
    const { code, out } = await run(['flags', '--agent', 'ana', '--days', '30'], () => ({ status: 200, body: { agent: 'ana', sinceMs: 0, flagged: 2, taught: 1, statements } }));
    expect(code).toBe(0);
    expect(api?.seen[0]?.path).toBe('/v1/agents/ana/flags?days=30');
    expect(out[0]).toContain('2 flags set');
    expect(out.join('\n')).toMatch(/t:1 .*became a label, learned by abc123\n.*t:2 .*others said otherwise/);
  });

  it('refuses a span nobody can mean', async () => {
    expect((await waybill(['flags', '--agent', 'ana', '--days', '0'])).code).toBe(2);
  });
});
