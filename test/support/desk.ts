/** A whole desk for one test file: real Temporal server, real MongoDB protocol, a namespace and a database of its own, one worker. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Client, Connection, type WorkflowHandle } from '@temporalio/client';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { NativeConnection, type Worker } from '@temporalio/worker';
import { inject } from 'vitest';

import { liveKnowledge } from '../../activities/ai.ts';
import { meaningReader } from '../../activities/meaning.ts';
import type { ActivityDeps } from '../../activities/deps.ts';
import type { EmbeddingsTarget } from '../../connectors/embeddings.ts';
import type { ActionMessage, ActionName } from '../../domain/actions.ts';
import type { RoutingConfig } from '../../domain/config.ts';
import type { EventOutcome } from '../../domain/events.ts';
import type { TicketState } from '../../domain/ticket.ts';
import { saveAccount } from '../../store/accounts.ts';
import { setAgentStatus } from '../../store/agent-status.ts';
import { syncAgents } from '../../store/agents.ts';
import { storeBody } from '../../store/bodies.ts';
import { connectStore, type Store } from '../../store/connect.ts';
import { ensureIndexes } from '../../store/indexes.ts';
import { readLabelledFile } from '../../training/labelled-file.ts';
import { train } from '../../training/train.ts';
import { workflowBundle } from '../../worker/bundle.ts';
import { createTicketWorker, createTrainingWorker, signalAiResult, signalAssigned, sweepSignals, workflowIsOpen } from '../../worker/create-worker.ts';
import { holdModel } from '../../worker/model-holder.ts';
import { registerSearchAttributes } from '../../worker/search-attributes.ts';
import { TICKET_TASK_QUEUE, ticketWorkflowId } from '../../workflows/names.ts';
import { actionSignals, actionUpdates, createdSignal, stateQuery } from '../../workflows/ticket.messages.ts';
import { ownNamespace } from './namespace.ts';
import { TEST_ORGANISATION } from './organisation.ts';
import { quietRuntime } from './quiet-runtime.ts';
import { addSearchAttributes, skippedTime } from './skipped-time.ts';
import { waitFor } from './wait-for.ts';

/** Enough for two categories, learnt in no time. */
export const LABELLED_FILE = join(import.meta.dirname, 'labelled.jsonl');

export interface Desk {
  store: Store;
  client: Client;
  deps: ActivityDeps;
  /** @returns what stops it. Closing the desk stops all of them. */
  startWorker(): Promise<() => Promise<void>>;
  startTrainingWorker(): Promise<() => Promise<void>>;
  /** Stores the text and signals-with-start, as the API does. @returns the ticket's id. */
  openTicket(ticket?: Partial<NewTicketText>): Promise<string>;
  act<A extends ActionName>(ticketId: string, name: A, message: ActionMessage<A>): Promise<EventOutcome>;
  signal<A extends ActionName>(ticketId: string, name: A, message: ActionMessage<A>): Promise<void>;
  /** Stores a text. @returns its id. */
  write(ticketId: string, text: string, author?: 'requester' | 'agent'): Promise<string>;
  state(ticketId: string): Promise<TicketState>;
  /** Waits until the ticket's document says so. */
  until(ticketId: string, condition: (state: TicketState) => boolean, what: string): Promise<TicketState>;
  /** Waits until the timeline has an entry with this text. */
  untilTold(ticketId: string, bodyId: string): Promise<void>;
  handle(ticketId: string): WorkflowHandle;
  close(): Promise<void>;
}

export interface NewTicketText {
  externalId: string;
  subject: string;
  text: string;
  accountId: string | null;
  /** Forces continue-as-new after so many messages. */
  messagesPerRun: number;
}

export interface DeskOptions {
  config?: RoutingConfig;
  maxCachedWorkflows?: number;
  /** How long `until` waits. @default 30 s */
  patienceMs?: number;
  /** Its workers route with the champion of the registry, as real ones do. */
  followsRegistry?: true;
  /** Whose meanings a model may read, while the config says so. */
  encoder?: EmbeddingsTarget;
  /** Stands on this server instead, and lives in its time. */
  skipping?: TestWorkflowEnvironment;
}

export async function startDesk(options: DeskOptions = {}): Promise<Desk> {
  quietRuntime();
  const { config = TEST_ORGANISATION, skipping } = options;
  const address = skipping?.address ?? inject('temporalAddress');
  const time = skipping && (await skippedTime(skipping));
  const nowMs = time?.nowMs ?? (() => Date.now());
  const [store, connection, native, bundle, examples] = await Promise.all([
    connectStore(inject('mongoUri'), `test-${randomUUID().slice(0, 8)}`),
    Connection.connect({ address }),
    NativeConnection.connect({ address, plugins: time ? [time.plugin] : [] }),
    workflowBundle(join(import.meta.dirname, '..', '..', '.waybill', 'bundles')),
    readLabelledFile(LABELLED_FILE),
  ]);
  const namespace = skipping ? (skipping.namespace ?? 'default') : await ownNamespace(connection);
  const client = new Client({ connection, namespace });
  await Promise.all([ensureIndexes(store), skipping ? addSearchAttributes(connection, namespace) : registerSearchAttributes(client, namespace)]);
  await syncAgents(store, config, nowMs());
  for (const agent of Object.keys(config.agents)) await setAgentStatus(store, agent, 'online', null, nowMs());
  await saveAccount(store, 'acme', { name: 'Acme', tier: 'enterprise', value: 84_000 });

  const model = train(examples, { seed: 1 });
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const holder = options.followsRegistry && (await holdModel({ store, trained: { model, seed: 1 }, nowMs, logger: silent, lookEveryMs: 100 }));
  const meanings = meaningReader({ target: options.encoder ?? null, isOn: () => config.classifier.embeddings, nowMs, onChange: () => undefined, timeoutMs: 1_500 });
  const deps: ActivityDeps = {
    store,
    config: () => ({ config, version: 'test' }),
    nowMs,
    placement: {
      store, config: () => config, nowMs, signalAssigned: signalAssigned(client, nowMs), ...sweepSignals(client, nowMs), workflowIsOpen: workflowIsOpen(client),
    },
    ai: { knowledge: liveKnowledge(store), draft: null, signalResult: signalAiResult(client, nowMs) },
    meanings,
  };
  const parts = {
    connection: native, namespace, deps, model: () => holder?.current() ?? model, trainingFile: LABELLED_FILE, bundle,
    ...(options.maxCachedWorkflows === undefined ? {} : { maxCachedWorkflows: options.maxCachedWorkflows }),
  };
  const stops: (() => Promise<void>)[] = [];
  const run = (worker: Worker) => {
    const running = worker.run();
    let stopped: Promise<void> | null = null;
    const stop = () => {
      if (stopped === null) worker.shutdown();
      return (stopped ??= running);
    };
    stops.push(stop);
    return stop;
  };
  const handle = (ticketId: string) => client.workflow.getHandle(ticketWorkflowId(ticketId));

  const desk: Desk = {
    store,
    client,
    deps,
    handle,
    startWorker: async () => run(await createTicketWorker(parts)),
    startTrainingWorker: async () => run(await createTrainingWorker(parts)),
    async openTicket(ticket = {}) {
      const externalId = ticket.externalId ?? randomUUID().slice(0, 8);
      const ticketId = `test:${externalId}`;
      const body = await storeBody(store, `created/${ticketId}`, {
        ticketId,
        subject: ticket.subject ?? 'Invoice charged twice',
        text: ticket.text ?? 'Our credit card was charged twice for the invoice of last month, please refund the payment.',
        author: { kind: 'requester', id: 'rita', name: 'Rita' },
        atMs: nowMs(),
      });
      await client.workflow.signalWithStart('ticket', {
        taskQueue: TICKET_TASK_QUEUE,
        workflowId: ticketWorkflowId(ticketId),
        args: [{
          ticketId, accountId: ticket.accountId === undefined ? 'acme' : ticket.accountId, requesterId: 'rita', channel: 'email',
          ...(ticket.messagesPerRun !== undefined && { messagesPerRun: ticket.messagesPerRun }),
        }],
        signal: createdSignal,
        signalArgs: [{ id: ticketId, bodyId: body._id, atMs: nowMs() }],
      });
      return ticketId;
    },
    act: (ticketId, name, message) => handle(ticketId).executeUpdate(actionUpdates[name], { args: [message] }),
    signal: (ticketId, name, message) => handle(ticketId).signal(actionSignals[name], message),
    async write(ticketId, text, author = 'agent') {
      const { _id } = await storeBody(store, randomUUID(), {
        ticketId, subject: null, text, author: { kind: author, id: null, name: null }, atMs: nowMs(),
      });
      return _id;
    },
    async state(ticketId) {
      return (await handle(ticketId).query(stateQuery)).state;
    },
    until(ticketId, condition, what) {
      const view = async () => (await store.tickets.findOne({ _id: ticketId }))?.view ?? null;
      const look = async () => {
        const present = await view();
        return present && condition(present) ? present : null;
      };
      return waitFor(look, async () => `${ticketId} ${what}; it is ${JSON.stringify(await view())}`, options.patienceMs);
    },
    async untilTold(ticketId, bodyId) {
      await waitFor(() => store.timeline.findOne({ ticketId, bodyId }), () => `text ${bodyId} on the timeline of ${ticketId}`, options.patienceMs);
    },
    async close() {
      for (const stop of stops) await stop();
      await holder?.stop();
      await store.db.dropDatabase();
      await Promise.all([store.close(), connection.close(), native.close()]);
    },
  };
  return desk;
}
