/** The three lives that are compared. Each has a worker of its own on one task queue; a life is led by one client from start to result. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Client } from '@temporalio/client';
import { Worker, type NativeConnection } from '@temporalio/worker';

import type { ActionMessage, ActionName } from '../../domain/actions.ts';
import { storeBody } from '../../store/bodies.ts';
import type { Store } from '../../store/connect.ts';
import type { Example } from '../../training/train.ts';
import { TICKET_TASK_QUEUE, ticketWorkflowId } from '../../workflows/names.ts';
import { actionUpdates, createdSignal } from '../../workflows/ticket.messages.ts';
import { pokeSignal } from './bare.ts';
import { CANNED } from './canned.ts';

export interface Life {
  name: string;
  /** Leads one life to its end. @returns the workflow's id, and how long each update took, ms. */
  lead(): Promise<{ workflowId: string; updatesMs: number[] }>;
}

/** Where texts are stored before they are told of, as the API does; the twin tells of texts that do not exist. */
interface Words {
  opening(ticketId: string): Promise<string>;
  reply(ticketId: string): Promise<string>;
}

const TWIN_QUEUE = 'bench-twin';
const BARE_QUEUE = 'bench-bare';

/** Created, first reply, solved, closed: each by an update whose answer is awaited. */
function ticketLife(name: string, client: Client, taskQueue: string, words: Words): Life {
  return {
    name,
    async lead() {
      const ticketId = `bench:${randomUUID()}`;
      const workflowId = ticketWorkflowId(ticketId);
      const bodyId = await words.opening(ticketId);
      const handle = await client.workflow.signalWithStart('ticket', {
        workflowId,
        taskQueue,
        args: [{ ticketId, accountId: null, requesterId: null, channel: 'email' }],
        signal: createdSignal,
        signalArgs: [{ id: ticketId, bodyId, atMs: Date.now() }],
      });
      const updatesMs: number[] = [];
      const act = async <A extends ActionName>(action: A, message: ActionMessage<A>) => {
        const startedAtMs = performance.now();
        const outcome = await handle.executeUpdate(actionUpdates[action], { args: [message] });
        updatesMs.push(performance.now() - startedAtMs);
        if (outcome.result === 'refused') throw new Error(`${name}: ${action} was refused: ${outcome.reason}`);
      };
      await act('reply', { actor: 'ops/bench', bodyId: await words.reply(ticketId) });
      await act('solve', { actor: 'ops/bench' });
      await act('close', { actor: 'ops/bench' });
      await handle.result();
      return { workflowId, updatesMs };
    },
  };
}

/** Everything: real activities, real store. Its worker is the one of worker/create-worker. */
export function fullLife(client: Client, store: Store, examples: readonly Example[]): Life {
  let nth = 0;
  const write = async (ticketId: string, part: string, text: string, kind: 'requester' | 'agent') => {
    const body = { ticketId, subject: null, text, author: { kind, id: null, name: null }, atMs: Date.now() };
    return (await storeBody(store, `${ticketId}/${part}`, body))._id;
  };
  return ticketLife('full life', client, TICKET_TASK_QUEUE, {
    opening: (ticketId) => write(ticketId, 'opening', examples[nth++ % examples.length]?.text ?? '', 'requester'),
    reply: (ticketId) => write(ticketId, 'reply', 'We have looked into it; it is corrected now.', 'agent'),
  });
}

/** The same workflow on activities that do nothing. */
export async function twinLife(client: Client, connection: NativeConnection, bundle: { codePath: string }): Promise<{ life: Life; worker: Worker }> {
  const worker = await Worker.create({ connection, taskQueue: TWIN_QUEUE, workflowBundle: bundle, activities: CANNED });
  const nowhere = () => Promise.resolve('b-nowhere');
  return { life: ticketLife('no-op twin', client, TWIN_QUEUE, { opening: nowhere, reply: nowhere }), worker };
}

/** Start, two signals, result. */
export async function bareLife(client: Client, connection: NativeConnection): Promise<{ life: Life; worker: Worker }> {
  const worker = await Worker.create({ connection, taskQueue: BARE_QUEUE, workflowsPath: join(import.meta.dirname, 'bare.ts') });
  const life: Life = {
    name: 'bare workflow',
    async lead() {
      const workflowId = `bare/${randomUUID()}`;
      const handle = await client.workflow.start('bare', { workflowId, taskQueue: BARE_QUEUE });
      await handle.signal(pokeSignal);
      await handle.signal(pokeSignal);
      await handle.result();
      return { workflowId, updatesMs: [] };
    },
  };
  return { life, worker };
}
