/** A desk with its worker on a time-skipping server of its own. */
import { TestWorkflowEnvironment } from '@temporalio/testing';

import type { RoutingConfig } from '../../domain/config.ts';
import { timeSkippingServer } from '../../scripts/stack/time-skipping.ts';
import { startDesk, type Desk } from './desk.ts';
import { quietRuntime } from './quiet-runtime.ts';

/** Why a test is skipped where no such server can be had. */
export const NO_TIME_SKIPPING = 'no time-skipping server can be had here: install Java and Maven, or allow downloads';

export interface SkippingDesk {
  desk: Desk;
  environment: TestWorkflowEnvironment;
  close(): Promise<void>;
}

/** @returns null when no such server can be had: skip with {@link NO_TIME_SKIPPING}. */
export async function startSkippingDesk(config: RoutingConfig): Promise<SkippingDesk | null> {
  quietRuntime();
  const server = await timeSkippingServer();
  if (server === null) return null;
  const environment = await TestWorkflowEnvironment.createTimeSkipping({ server });
  try {
    const desk = await startDesk({ config, skipping: environment });
    await desk.startWorker();
    const close = async () => {
      await desk.close();
      await environment.teardown();
    };
    return { desk, environment, close };
  } catch (error) {
    await environment.teardown();
    throw error;
  }
}
