/**
 * The clock of a desk on the time-skipping server. What an activity's own info says cannot serve: for a local activity the SDK takes
 * the machine's clock (`scheduledTimestampMs` and `currentAttemptScheduledTimestampMs` alike). So each activity starts by asking the
 * server, and whatever it calls reads that moment.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import type { NativeConnectionPlugin, WorkerPlugin } from '@temporalio/worker';

export interface SkippedTime {
  /** Inside an activity: the server's time at its start. Elsewhere: as of the latest activity. */
  nowMs: () => number;
  /** For the worker's connection, which passes it on to the worker. */
  plugin: NativeConnectionPlugin & WorkerPlugin;
}

export async function skippedTime(environment: TestWorkflowEnvironment): Promise<SkippedTime> {
  const moments = new AsyncLocalStorage<number>();
  let latestMs = await environment.currentTimeMs();
  const plugin: SkippedTime['plugin'] = {
    name: 'skipped-time',
    configureWorker: (options) => ({
      ...options,
      interceptors: {
        ...options.interceptors,
        activity: [
          () => ({
            inbound: {
              async execute(input, next) {
                latestMs = await environment.currentTimeMs();
                return moments.run(latestMs, () => next(input));
              },
            },
          }),
        ],
      },
    }),
  };
  return { nowMs: () => moments.getStore() ?? latestMs, plugin };
}
