import { Registry } from 'prom-client';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { createApp } from '../../api/app.ts';
import { mintKey } from '../../api/auth.ts';
import { createLogger } from '../../api/logging.ts';
import { listen, type Listening } from '../../api/server.ts';
import { temporalEngine } from '../../api/temporal.ts';
import type { TicketSummary } from '../../api/views.ts';
import { startDesk, type Desk } from '../support/desk.ts';
import { newTicketBody } from './harness.ts';

/** The API, a real Temporal server, a real worker: nothing made up. */
let desk: Desk;
let server: Listening;
const helpdesk = mintKey('helpdesk');
const ops = mintKey('ops');

beforeAll(async () => {
  desk = await startDesk();
  await desk.startWorker();
  const nowMs = () => Date.now();
  const app = createApp({
    store: desk.store,
    temporal: temporalEngine(desk.client, nowMs),
    config: desk.deps.config,
    keys: [helpdesk.record, ops.record],
    logger: createLogger('silent'),
    nowMs,
    metrics: new Registry(),
  });
  server = await listen(app, { host: '127.0.0.1', port: 0, graceMs: 100 });
});
afterAll(async () => {
  await server.close();
  await desk.close();
});

async function send(key: string, method: string, path: string, body?: unknown): Promise<{ status: number; body: Record<string, unknown> }> {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  const response = await fetch(server.url + path, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

describe('a ticket driven through the API', () => {
  it('walks from the first delivery over L1 and L2 to solved, with the whole story on its waybill', async () => {
    const body = newTicketBody({ externalId: `whole-${Date.now()}`, text: 'refund for the invoice of last month, it was charged twice' });
    const path = `/v1/tickets/zendesk:${body.externalId}`;
    const act = (action: string, fields: object) => send(ops.key, 'POST', `${path}/actions/${action}`, { actor: 'agent/bill', ...fields });
    const read = async () => (await send(ops.key, 'GET', path)).body as unknown as TicketSummary; // the API types and tests this shape

    expect((await send(ops.key, 'GET', '/readyz')).body).toEqual({ status: 'ready', configVersion: 'test', workers: 'polling', models: 'current', notifications: 'ok' });
    expect((await send(helpdesk.key, 'POST', '/v1/tickets', body)).status).toBe(201);
    // A text like this may well land in triage; a person says where it belongs.
    await vi.waitFor(async () => expect((await read()).placement).not.toBe('none'), { timeout: 20_000, interval: 100 });
    expect((await act('hand-off', { agent: 'bill', text: 'Token-A: the customer is annoyed' })).body).toMatchObject({ result: 'applied' });
    expect((await read()).assignee).toBe('bill');
    expect((await act('accept', {})).status).toBe(200);
    expect((await act('reply', { text: 'Token-B: we are looking into it' })).status).toBe(200);

    const stale = await act('note', { text: 'too late', expectedVersion: 0 });
    expect(stale).toMatchObject({ status: 409, body: { code: 'stale-version' } });
    const escalated = await act('escalate', { reason: 'needs_access', tried: ['refund_tool'], impact: 'one_user', evidence: ['log-1'], questions: ['who-owns-it'], text: 'Token-C: tool says no' });
    expect(escalated).toMatchObject({ status: 200 });
    await vi.waitFor(async () => expect(await read()).toMatchObject({ level: 'L2', assignee: 'lena' }), { timeout: 20_000, interval: 100 });

    const solved = await send(ops.key, 'POST', `${path}/actions/solve`, { actor: 'agent/lena', text: 'Token-D: refunded' });
    expect(solved).toMatchObject({ status: 200, body: { result: 'applied', status: 'solved' } });
    expect(await send(ops.key, 'POST', `${path}/actions/close`, {})).toMatchObject({ status: 200, body: { status: 'closed' } });

    const waybill = JSON.stringify((await send(ops.key, 'GET', `${path}/waybill`)).body);
    for (const token of ['charged twice', 'Token-A', 'Token-B', 'Token-C', 'Token-D']) expect(waybill).toContain(token);

    const follow = await send(helpdesk.key, 'POST', `${path}/messages`, { text: 'it happened again' });
    expect(follow).toMatchObject({ status: 201, body: { ticketId: `zendesk:${body.externalId}~2` } });
    expect(await send(ops.key, 'POST', `${path}/actions/accept`, {})).toMatchObject({ status: 409, body: { code: 'closed' } });
  });
});
