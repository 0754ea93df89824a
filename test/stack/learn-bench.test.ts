/** The learning benchmark end to end, as small as it gets. It starts a stack of its own: run it alone with WAYBILL_BIG=1. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const PROJECT = join(import.meta.dirname, '..', '..');

describe.skipIf(process.env['WAYBILL_BIG'] !== '1')('the learning benchmark (needs WAYBILL_BIG=1)', () => {
  it('leads tickets through API, schedule and registry, and says what came of it', async () => {
    const args = ['learn-bench', 'config/demo/training.jsonl', '--seed', '3', '--arms', 'none,true', '--nights', '1', '--per-night', '20', '--start', '120', '--json'];
    // It exits with 1: one night of 20 tickets is too little to win anything back.
    const run = promisify(execFile)(process.execPath, ['cli/waybill.js', ...args], { cwd: PROJECT, maxBuffer: 1e8 });
    const stdout = await run.then((ended) => ended.stdout, (error: unknown) => (error as { stdout: string }).stdout); // what a failed execFile carries
    expect(JSON.parse(stdout)).toMatchObject({
      start: 120, categories: 10,
      arms: [
        { arm: 'none', nights: [{ opened: 20, statements: 0, judged: 2, report: expect.arrayContaining([expect.stringContaining('Judged on')]) as string[] }] },
        { arm: 'true', nights: [{ opened: 20, judged: 2 }] },
      ],
      verdicts: [{ sentence: expect.stringContaining('true flags') as string }, { passed: true, sentence: expect.stringContaining('no flags') as string }, { passed: true }],
    });
  }, 600_000);
});
