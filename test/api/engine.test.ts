import { Client, Connection } from '@temporalio/client';
import { randomUUID } from 'node:crypto';
import { createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

import { EngineAway, temporalEngine, type TicketEngine } from '../../api/temporal.ts';
import { ticketWorkflowId } from '../../workflows/names.ts';

/** No worker runs here: what matters is what the server keeps and how its answers are read. */
let client: Client;
let engine: TicketEngine;
const ticketId = `zendesk:${randomUUID().slice(0, 8)}`;
const ticket = { ticketId, accountId: null, requesterId: 'r-1', channel: 'email' } as const;
const note = { ticketId, name: 'note', payload: { actor: 'agent/ana', bodyId: 'b' } } as const;

beforeAll(() => {
  client = new Client({ connection: Connection.lazy({ address: inject('temporalAddress') }) });
  engine = temporalEngine(client, () => Date.now());
});
afterAll(async () => {
  await client.workflow.getHandle(ticketWorkflowId(ticketId)).terminate().catch(() => undefined);
  await client.connection.close();
});

describe('the engine on a real Temporal server', () => {
  it('starts a ticket’s workflow once, with a summary, and tells it again when asked again', async () => {
    const created = { id: ticketId, bodyId: 'b-1', atMs: 1 };
    await engine.startTicket(ticket, created);
    await engine.startTicket(ticket, created);
    const description = await client.workflow.getHandle(ticketWorkflowId(ticketId)).describe();
    expect([description.type, description.taskQueue, await description.staticSummary()]).toEqual(['ticket', 'waybill-tickets', ticketId.replace(':', ' ')]);
  });

  it('says that nobody has answered yet when no worker runs', async () => {
    expect(await engine.act({ ...note, id: randomUUID(), until: 'decided', waitMs: 500 })).toEqual({ kind: 'waiting' });
    expect(await engine.act({ ...note, id: randomUUID(), until: 'accepted', waitMs: 500 })).toEqual({ kind: 'waiting' });
  });

  it('leaves a ticket alone whose workflow has ended, and says that it is gone', async () => {
    await client.workflow.getHandle(ticketWorkflowId(ticketId)).terminate();
    await engine.startTicket(ticket, { id: ticketId, bodyId: 'b-1', atMs: 1 });
    expect((await client.workflow.getHandle(ticketWorkflowId(ticketId)).describe()).status.name).toBe('TERMINATED');
    expect(await engine.act({ ...note, id: randomUUID(), until: 'decided', waitMs: 2_000 })).toEqual({ kind: 'gone' });
    expect(await engine.act({ ...note, ticketId: 'zendesk:never', id: randomUUID(), until: 'decided', waitMs: 2_000 })).toEqual({ kind: 'gone' });
  });

  it('wakes a team without a dispatch workflow without complaint', async () => {
    await engine.wakeDispatch(`no-team-${randomUUID().slice(0, 8)}`);
    await engine.ping();
    expect(await engine.hasWorkers()).toBe(false);
  });

  it('knows when the namespace is missing', async () => {
    await expect(temporalEngine(new Client({ connection: client.connection, namespace: 'missing' }), () => Date.now()).ping()).rejects.toThrow();
  });
});

describe('while Temporal is away', () => {
  it('every call fails as away within its time', async () => {
    const connection = Connection.lazy({ address: `127.0.0.1:${await unusedPort()}` });
    const away = temporalEngine(new Client({ connection }), () => Date.now());
    await expect(away.ping()).rejects.toThrow(EngineAway);
    await expect(away.startTicket(ticket, { id: 'x', bodyId: 'b', atMs: 1 })).rejects.toThrow(EngineAway);
    await expect(away.wakeDispatch('team')).rejects.toThrow(EngineAway);
    const acted = away.act({ ...note, id: 'x', until: 'decided', waitMs: 500 }).catch((error: unknown) => (error instanceof EngineAway ? { kind: 'waiting' } : error));
    expect(await acted).toEqual({ kind: 'waiting' });
    await connection.close();
  });
});

/** A port that was free a moment ago and has no listener. */
async function unusedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
