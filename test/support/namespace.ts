/** A Temporal namespace for one desk: workflows, schedules and workers of one test file never meet those of another. */
import { randomUUID } from 'node:crypto';
import type { Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';

import { eventually } from '../../scripts/stack/processes.ts';

/** A server knows a new namespace at once, or at the next refresh of its cache. */
const KNOWN_WITHIN_MS = 20_000;

/** @returns the name of a new namespace, once the server answers for it. */
export async function ownNamespace({ workflowService }: Connection): Promise<string> {
  const namespace = `test-${randomUUID().slice(0, 8)}`;
  await workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod: msToTs('1 day') });
  const isKnown = () => workflowService.listWorkflowExecutions({ namespace, pageSize: 1 }).then(() => true, () => false);
  if (!(await eventually(isKnown, KNOWN_WITHIN_MS))) throw new Error(`The server does not answer for its new namespace ${namespace}`);
  return namespace;
}
