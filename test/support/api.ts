/** The real API in front of a test desk, with a key for every role. */
import { pino } from 'pino';
import { Registry } from 'prom-client';

import { createApp } from '../../api/app.ts';
import { mintKey } from '../../api/auth.ts';
import { listen } from '../../api/server.ts';
import { temporalEngine } from '../../api/temporal.ts';
import type { Desk } from './desk.ts';

export interface TestApi {
  url: string;
  /** Sends JSON as ops (or another role); answers status and body. */
  call(method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown, role?: 'helpdesk' | 'ops' | 'admin'): Promise<{ status: number; body: Record<string, unknown> }>;
  close(): Promise<void>;
}

export async function startApi({ store, client, deps }: Desk): Promise<TestApi> {
  const minted = { helpdesk: mintKey('helpdesk'), ops: mintKey('ops'), admin: mintKey('admin') };
  const { nowMs, config } = deps;
  const app = createApp({
    store, nowMs, config,
    temporal: temporalEngine(client, nowMs),
    keys: Object.values(minted).map(({ record }) => record),
    logger: pino({ level: 'silent' }),
    metrics: new Registry(),
  });
  const server = await listen(app, { host: '127.0.0.1', port: 0, graceMs: 1_000 });
  return {
    url: server.url,
    async call(method, path, body, role = 'ops') {
      const response = await fetch(`${server.url}${path}`, {
        method,
        headers: { authorization: `Bearer ${minted[role].key}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return { status: response.status, body: (await response.json()) as Record<string, unknown> };
    },
    close: () => server.close(),
  };
}
