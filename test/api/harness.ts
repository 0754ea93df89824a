/** The API on a real MongoDB-protocol server and a made-up engine: everything but a running workflow. */
import { randomUUID } from 'node:crypto';
import { Registry } from 'prom-client';
import { inject } from 'vitest';

import { createApp, type ApiDeps } from '../../api/app.ts';
import { mintKey } from '../../api/auth.ts';
import { createLogger } from '../../api/logging.ts';
import { listen } from '../../api/server.ts';
import { EngineAway, type ActAnswer, type ActRequest, type TicketEngine } from '../../api/temporal.ts';
import type { Role } from '../../domain/actions.ts';
import { newTicketState, type NewTicket, type TicketState } from '../../domain/ticket.ts';
import { connectStore, type Store } from '../../store/connect.ts';
import { DOCUMENT_SCHEMA, type AgentDoc, type TicketDoc } from '../../store/documents.ts';
import { ensureBodyIndexes } from '../../store/bodies.ts';
import { ensureInboxIndexes } from '../../store/inbox.ts';
import type { CreatedMessage } from '../../workflows/ticket.messages.ts';
import { TEST_ORGANISATION } from '../support/organisation.ts';

/** An engine that remembers what it was told and answers as the test says. */
export class FakeEngine implements TicketEngine {
  started: { ticket: NewTicket; created: CreatedMessage }[] = [];
  acted: ActRequest[] = [];
  woken: string[] = [];
  /** While true every call fails as with Temporal away. */
  away = false;
  answer: (request: ActRequest) => ActAnswer = () => ({ kind: 'decided', outcome: { result: 'applied', version: 1, status: 'open' } });

  startTicket(ticket: NewTicket, created: CreatedMessage): Promise<void> {
    return this.call(() => void this.started.push({ ticket, created }));
  }

  act(request: ActRequest): Promise<ActAnswer> {
    return this.call(() => {
      this.acted.push(request);
      return this.answer(request);
    });
  }

  wakeDispatch(team: string): Promise<void> {
    return this.call(() => void this.woken.push(team));
  }

  triggerRetrain(): Promise<string | null> {
    return this.call(() => 'waybill-retrain-nightly-1');
  }

  ping(): Promise<void> {
    return this.call(() => undefined);
  }

  hasWorkers(): Promise<boolean> {
    return this.call(() => true);
  }

  private call<T>(work: () => T): Promise<T> {
    return this.away ? Promise.reject(new EngineAway('away')) : Promise.resolve(work());
  }
}

export interface Reply {
  status: number;
  headers: Headers;
  text: string;
  /** The JSON body, empty when there is none; the members tests look into by name. */
  body: {
    code?: string;
    detail?: string;
    errors?: { field: string; message: string }[];
    retryable?: boolean;
    requestId?: string;
    state?: string;
    openapi?: string;
  };
}

type Caller = Role | 'nobody';

export interface Harness {
  url: string;
  store: Store;
  engine: FakeEngine;
  deps: ApiDeps;
  /** Lines of the log, as written. */
  log: string[];
  keys: Record<Role, string>;
  clock: { nowMs: number };
  send(caller: Caller, method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Reply>;
  close(): Promise<void>;
}

/** The agent the harness's agent key acts as. */
export const AGENT = 'bill';

export async function startApi(options: { store?: Store } = {}): Promise<Harness> {
  const store = options.store ?? (await connectStore(inject('mongoUri'), `api-${randomUUID().slice(0, 8)}`));
  if (!options.store) await Promise.all([ensureInboxIndexes(store), ensureBodyIndexes(store)]);
  const engine = new FakeEngine();
  const minted = { helpdesk: mintKey('helpdesk'), agent: mintKey('agent', AGENT), ops: mintKey('ops'), admin: mintKey('admin') };
  const log: string[] = [];
  const clock = { nowMs: 1_800_000_000_000 };
  const deps: ApiDeps = {
    store,
    temporal: engine,
    config: () => ({ config: TEST_ORGANISATION, version: 'c0ffee' }),
    keys: Object.values(minted).map(({ record }) => record),
    logger: createLogger('debug', { write: (line) => void log.push(line) }),
    nowMs: () => clock.nowMs,
    metrics: new Registry(),
  };
  const server = await listen(createApp(deps), { host: '127.0.0.1', port: 0, graceMs: 100 });
  const keys = { helpdesk: minted.helpdesk.key, agent: minted.agent.key, ops: minted.ops.key, admin: minted.admin.key };
  return {
    url: server.url,
    store,
    engine,
    deps,
    log,
    keys,
    clock,
    async send(caller, method, path, body, headers = {}) {
      const response = await fetch(server.url + path, {
        method,
        headers: {
          ...(caller !== 'nobody' && { authorization: `Bearer ${keys[caller]}` }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const text = await response.text();
      const isJson = /json/.test(response.headers.get('content-type') ?? '');
      return { status: response.status, headers: response.headers, text, body: isJson ? (JSON.parse(text) as Reply['body']) : {} };
    },
    async close() {
      await server.close();
      if (!options.store) await store.db.dropDatabase();
      await store.close();
    },
  };
}

let tickets = 0;

/** A body for POST /v1/tickets that nobody has sent before. */
export function newTicketBody(more: Record<string, unknown> = {}) {
  tickets += 1;
  return {
    source: 'zendesk',
    externalId: `t${tickets}`,
    channel: 'email',
    subject: 'Charged twice',
    text: 'We were charged twice in March.',
    requester: { id: 'r-1', name: 'Rosa Requester', email: 'rosa@example.com' },
    account: { id: 'acme', name: 'Acme', tier: 'enterprise' },
    ...more,
  };
}

/** Puts a ticket's document where the workflow's steps would have put it. */
export async function putTicket(store: Store, ticketId: string, state: Partial<TicketState> = {}, doc: Partial<TicketDoc> = {}): Promise<void> {
  const view = { ...newTicketState({ ticketId, accountId: 'acme', requesterId: 'r-1', channel: 'email' }, 1_000), ...state };
  await store.tickets.replaceOne(
    { _id: ticketId },
    {
      schema: DOCUMENT_SCHEMA, epoch: 1, eventId: 'e', v: 1, state: 'waiting', agent: null, claim: null, told: true, placedAtMs: 1_000,
      team: 'billing-l1', sig: 's', rank: 2, enteredAtMs: 1_000, weight: 1, spec: null, view, viewVersion: view.decisions, source: 'zendesk',
      subjectBodyId: null, createdAtMs: 1_000, updatedAtMs: 1_000, account: null, ...doc,
    },
    { upsert: true },
  );
}

export async function putAgent(store: Store, id: string, more: Partial<AgentDoc> = {}): Promise<void> {
  const perChannel = { email: 0, web: 0, chat: 0, phone: 0 };
  await store.agents.replaceOne(
    { _id: id },
    {
      schema: DOCUMENT_SCHEMA, status: 'online', statusReason: null, statusAtMs: 1, used: { ...perChannel, total: 0 },
      caps: { ...perChannel, total: 10 }, held: [], lastAssignedAtMs: 0, active: true, ...more,
    },
    { upsert: true },
  );
}
