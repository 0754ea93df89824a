/** A Temporal namespace for one desk: workflows, schedules and workers of one test file never meet those of another. */
import { randomUUID } from 'node:crypto';
import type { Connection } from '@temporalio/client';

import { eventually } from '../../scripts/stack/processes.ts';

const RETENTION_SECONDS = 24 * 60 * 60;
/** A server with a cold cache of namespaces needs its next refresh to know a new one. */
const KNOWN_WITHIN_MS = 20_000;

/** @returns the name of a new namespace, once the server answers for it. */
export async function ownNamespace({ workflowService }: Connection): Promise<string> {
  const namespace = `test-${randomUUID().slice(0, 8)}`;
  await workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod: { seconds: RETENTION_SECONDS as never } });
  const isKnown = () => workflowService.getSearchAttributes({ namespace }).then(() => true, () => false);
  const answers = () => workflowService.listWorkflowExecutions({ namespace, pageSize: 1 }).then(isKnown, () => false);
  if (!(await eventually(answers, KNOWN_WITHIN_MS))) throw new Error(`The server does not answer for the new namespace ${namespace}`);
  return namespace;
}
