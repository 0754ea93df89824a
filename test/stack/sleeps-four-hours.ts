/** The workflow of time-skipping.test.ts. */
import { sleep } from '@temporalio/workflow';

/** @returns how long the workflow believes it slept, in milliseconds. */
export async function sleepsFourHours(): Promise<number> {
  const startedAtMs = Date.now();
  await sleep('4 hours');
  return Date.now() - startedAtMs;
}
