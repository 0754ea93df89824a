import { createConnection, createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { MongoClient } from 'mongodb';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';

import { storeOn } from '../../store/connect.ts';
import { newTicketBody, startApi, type Harness } from './harness.ts';

/** A cable between the API and MongoDB that can be pulled. */
class Cable {
  readonly #sockets = new Set<Socket>();
  readonly #server: Server;
  isPulled = false;

  constructor(host: string, port: number) {
    this.#server = createServer((near) => {
      if (this.isPulled) return void near.destroy();
      const far = createConnection(port, host);
      for (const [socket, other] of [[near, far], [far, near]] as const) {
        this.#sockets.add(socket);
        socket.on('error', () => other.destroy());
        socket.on('close', () => {
          this.#sockets.delete(socket);
          other.destroy();
        });
        socket.pipe(other);
      }
    });
  }

  async listen(): Promise<number> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return (this.#server.address() as AddressInfo).port;
  }

  pull(): void {
    this.isPulled = true;
    for (const socket of this.#sockets) socket.destroy();
  }

  close(): void {
    this.pull();
    this.#server.close();
  }
}

let api: Harness;
let cable: Cable;
beforeAll(async () => {
  const uri = new URL(inject('mongoUri'));
  cable = new Cable(uri.hostname, Number(uri.port || 27_017));
  const options = { serverSelectionTimeoutMS: 500, directConnection: true, heartbeatFrequencyMS: 500, ignoreUndefined: true };
  const client = new MongoClient(`mongodb://127.0.0.1:${await cable.listen()}/?w=majority&journal=true`, options);
  api = await startApi({ store: storeOn(client, `api-${randomUUID().slice(0, 8)}`) });
});
afterAll(async () => {
  cable.isPulled = false;
  await vi.waitFor(() => api.store.db.dropDatabase(), { timeout: 10_000 });
  await api.close();
  cable.close();
});

describe('while MongoDB is away', () => {
  it('everything that needs it is 503 with Retry-After, nothing is told to the engine, and it heals without a restart', async () => {
    const body = newTicketBody();
    expect((await api.send('helpdesk', 'POST', '/v1/tickets', body)).status).toBe(201);
    cable.pull();
    const other = newTicketBody();
    for (const [method, path, sent] of [
      ['POST', '/v1/tickets', other],
      ['GET', `/v1/tickets/zendesk:${body.externalId}`, undefined],
      ['POST', `/v1/tickets/zendesk:${body.externalId}/actions/accept`, {}],
      ['PUT', '/v1/agents/bill/status', { status: 'away' }],
      ['GET', '/v1/queues', undefined],
    ] as const) {
      const reply = await api.send('admin', method, path, sent);
      expect([path, reply.status, reply.body.code, reply.headers.get('retry-after')]).toEqual([path, 503, 'store-unavailable', '5']);
      expect(reply.body.retryable).toBe(true);
    }
    expect(api.engine.started).toHaveLength(1);
    expect(api.engine.acted).toHaveLength(0);
    expect((await api.send('nobody', 'GET', '/healthz')).status).toBe(200);
    expect((await api.send('nobody', 'GET', '/readyz')).body).toMatchObject({ code: 'not-ready', errors: [{ field: 'mongodb' }] });
    const { status, text } = await api.send('nobody', 'GET', '/metrics');
    expect([status, /^waybill_tickets\{/m.test(text)]).toEqual([200, false]);

    cable.isPulled = false;
    await vi.waitFor(async () => expect((await api.send('nobody', 'GET', '/readyz')).status).toBe(200), { timeout: 15_000, interval: 200 });
    expect((await api.send('helpdesk', 'POST', '/v1/tickets', other)).status).toBe(201);
  });
});
