/**
 * The clock of a desk on the time-skipping server. What an activity's own info says cannot serve: for a local activity the SDK takes
 * the machine's clock (`scheduledTimestampMs` and `currentAttemptScheduledTimestampMs` alike). So each activity starts by asking the
 * server, and whatever it calls reads that moment.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Connection } from '@temporalio/client';
import proto from '@temporalio/proto'; // CommonJS: Node finds no named exports in it
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import type { NativeConnectionPlugin, WorkerPlugin } from '@temporalio/worker';

import { SEARCH_ATTRIBUTES } from '../../workflows/search-attributes.ts';

const { IndexedValueType } = proto.temporal.api.enums.v1;

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

/** What worker/search-attributes does, for a server that cannot list the ones it has and fails workflow tasks over unknown ones. */
export async function addSearchAttributes({ operatorService }: Connection, namespace: string): Promise<void> {
  const types = Object.values(SEARCH_ATTRIBUTES).map(({ name, type }) => [name, IndexedValueType[`INDEXED_VALUE_TYPE_${type}`]] as const);
  await operatorService.addSearchAttributes({ namespace, searchAttributes: Object.fromEntries(types) });
}
