import { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { timeSkippingServer } from '../../scripts/stack/time-skipping.ts';
import type { sleepsFourHours } from './sleeps-four-hours.ts';

const FOUR_HOURS_MS = 4 * 60 * 60 * 1000;

it('a workflow that sleeps four hours ends at once on the time-skipping server', { timeout: 120_000 }, async ({ skip }) => {
  const server = await timeSkippingServer();
  if (server === null) return skip('no time-skipping server can be had here');
  const environment = await TestWorkflowEnvironment.createTimeSkipping({ server });
  try {
    const worker = await Worker.create({
      connection: environment.nativeConnection,
      taskQueue: 'sleepers',
      workflowsPath: fileURLToPath(new URL('./sleeps-four-hours.ts', import.meta.url)),
    });
    const start = () =>
      environment.client.workflow.execute<typeof sleepsFourHours>('sleepsFourHours', { taskQueue: 'sleepers', workflowId: 'sleeper' });
    // That it ends within the test's timeout is the proof; its own clock must say four hours.
    expect(await worker.runUntil(start)).toBeGreaterThanOrEqual(FOUR_HOURS_MS);
  } finally {
    await environment.teardown();
  }
});
