/** Saves the history of a workflow as a file for the replay gate: `npm run history:capture -- ticket/demo/1042 escalated-to-engineering`. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';

import { readEnv } from '../config/env.ts';
import { projectFolder } from './stack/project.ts';

const [workflowId, protects] = process.argv.slice(2);
if (workflowId === undefined || protects === undefined || !/^[a-z0-9-]+$/.test(protects)) {
  console.error('Usage: npm run history:capture -- WORKFLOW_ID WHAT-IT-PROTECTS   (small letters, digits, "-")');
  process.exit(2);
}
const { temporal } = readEnv(process.env);
const connection = await Connection.connect({ address: temporal.address });
const history = await new Client({ connection, namespace: temporal.namespace }).workflow.getHandle(workflowId).fetchHistory();
const file = join(projectFolder, 'test', 'histories', `${protects}.json`);
await writeFile(file, `{"workflowId":${JSON.stringify(workflowId)},"history":${historyToJSON(history)}}\n`);
console.log(`${history.events?.length ?? 0} events → ${file}`);
await connection.close();
