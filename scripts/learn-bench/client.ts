/** The benchmark as a user of the public API. */
import type { z } from 'zod';

import type { auditSample } from '../../api/audit-views.ts';
import type { ticketView } from '../../api/views.ts';
import type { BenchTicket } from '../../simulation/learn-split.ts';
import type { Statement } from '../../simulation/learn-arms.ts';
import type { BenchDesk } from './desk.ts';

const SOURCE = 'bench';
const ANSWER_WITHIN_MS = 60_000;
const ROUTED_WITHIN_MS = 120_000;
const RETRAINED_WITHIN_MS = 10 * 60_000;
const DECIDED_WITHIN_MS = 120_000;
const LOOK_EVERY_MS = 250;
const KEPT = 202;
const NOT_NOW = 503;

export interface RetrainRun {
  state: string;
  promotedId: string | null;
  sentences: string[];
}

export interface BenchClient {
  open(ticket: BenchTicket): Promise<void>;
  /** @returns the category it was routed as, once it is; null when it was left to triage. */
  routed(ticket: BenchTicket): Promise<string | null>;
  say(statement: Statement): Promise<void>;
  close(ticket: BenchTicket): Promise<void>;
  /** Ids of tickets that wait for a judgement, lowest lot first. */
  toJudge(limit: number): Promise<string[]>;
  judge(id: string, category: string): Promise<void>;
  /** Triggers the nightly schedule and waits for its run to end. */
  retrain(): Promise<RetrainRun>;
}

export function benchClient({ url, keys }: BenchDesk): BenchClient {
  /** @param repeatKey of a request that is repeated until it is decided, as a busy machine may take longer than the API waits */
  const call = async <T>(key: string, method: string, path: string, body?: object, repeatKey?: string): Promise<T> => {
    const answer = async () => {
      const response = await fetch(`${url}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${key}`, ...(body && { 'content-type': 'application/json' }), ...(repeatKey !== undefined && { 'idempotency-key': repeatKey }),
        },
        ...(body && { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
      });
      const text = await response.text();
      if (response.status === NOT_NOW || (response.status === KEPT && repeatKey !== undefined)) return null;
      if (!response.ok) throw new ApiRefusal(`${method} ${path} answered ${response.status}: ${text}`, response.status);
      return { text };
    };
    const { text } = await until(answer, DECIDED_WITHIN_MS, `${method} ${path}`);
    return JSON.parse(text) as T; // the API documents and tests its shapes
  };
  const at = (id: string) => encodeURIComponent(`${SOURCE}:${id}`);
  return {
    async open({ id, text, account }) {
      await call(keys.helpdesk, 'POST', '/v1/tickets', {
        source: SOURCE, externalId: id, channel: 'email', text, requester: { id: `someone-at-${account}` }, account: { id: account, name: account, tier: 'business' },
      });
    },
    async routed({ id }) {
      const find = async () => {
        const ticket = await call<z.infer<typeof ticketView>>(keys.ops, 'GET', `/v1/tickets/${at(id)}`);
        return ticket.placement === 'none' ? null : ticket;
      };
      const { mode, category } = await until(find, ROUTED_WITHIN_MS, `ticket ${id} to be routed`);
      return mode === 'triage' ? null : category;
    },
    async say({ ticket, kind, category, agent }) {
      const actor = `agent/${agent}`;
      if (kind === 'triage') await call(keys.ops, 'POST', `/v1/triage/${at(ticket)}`, { category, actor }, `said-${ticket}`);
      else await call(keys.ops, 'POST', `/v1/tickets/${at(ticket)}/actions/flag-misroute`, { kind: 'wrong_category', category, actor }, `said-${ticket}`);
    },
    async close({ id }) {
      await call(keys.ops, 'POST', `/v1/tickets/${at(id)}/actions/close`, {}, `closed-${id}`);
    },
    async toJudge(limit) {
      if (limit === 0) return [];
      const { tickets } = await call<z.infer<typeof auditSample>>(keys.ops, 'GET', `/v1/audit-sample?limit=${limit}`);
      return tickets.map(({ ticketId }) => ticketId.slice(SOURCE.length + 1));
    },
    async judge(id, category) {
      await call(keys.ops, 'POST', `/v1/audit-sample/${at(id)}`, { category, actor: 'agent/judge' });
    },
    async retrain() {
      const { runId } = await call<{ runId: string }>(keys.ops, 'POST', '/v1/models/retrain', {});
      const ended = async () => {
        const run = await call<RetrainRun>(keys.ops, 'GET', `/v1/models/runs/${encodeURIComponent(runId)}`).catch(unlessUnknown);
        return run === null || run.state === 'running' ? null : run;
      };
      return until(ended, RETRAINED_WITHIN_MS, `run ${runId} to end`);
    },
  };
}

class ApiRefusal extends Error {
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

/** What was just begun may be unknown for a moment. */
function unlessUnknown(error: unknown): null {
  if (error instanceof ApiRefusal && error.status === 404) return null;
  throw error;
}

async function until<T>(look: () => Promise<T | null>, withinMs: number, what: string): Promise<T> {
  const deadlineMs = Date.now() + withinMs;
  for (;;) {
    const seen = await look();
    if (seen !== null) return seen;
    if (Date.now() > deadlineMs) throw new Error(`Waited ${withinMs / 1_000} s for ${what} in vain; is the machine overloaded?`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}
