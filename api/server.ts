/** Listening, with limits on slow callers, and an end that lets running requests finish. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ListenOptions {
  host: string;
  /** 0 picks a free one. */
  port: number;
  /** How long running requests may go on after `close`. */
  graceMs?: number;
}

export interface Listening {
  url: string;
  port: number;
  /** Takes no new requests, lets running ones finish, then cuts what is left. */
  close(): Promise<void>;
}

/** @throws the system's error, e.g. EADDRINUSE. */
export async function listen(app: RequestListener, { host, port, graceMs = 10_000 }: ListenOptions): Promise<Listening> {
  const server = createServer(
    {
      headersTimeout: 10_000,
      requestTimeout: 30_000,
      // Longer than the usual load balancer's, so that it is never us who closes a connection it is about to use.
      keepAliveTimeout: 65_000,
      maxHeaderSize: 16 * 1024,
    },
    app,
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const { port: bound } = server.address() as AddressInfo; // a TCP server has one
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    port: bound,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      const cut = setTimeout(() => server.closeAllConnections(), graceMs);
      server.closeIdleConnections();
      await closed;
      clearTimeout(cut);
    },
  };
}
