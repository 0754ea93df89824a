import { connect, createServer } from 'node:net';
import type { Server } from 'node:net';

export const LOOPBACK = '127.0.0.1';

/**
 * Finds a free loopback port for each wish.
 *
 * @param wished the port wanted in each place; null means any. A wished port that is taken is replaced by a free one.
 * @returns as many different ports as were wished for, in the same order.
 */
export async function freePorts(wished: readonly (number | null)[]): Promise<number[]> {
  // All are held open until the last is found, so no port is handed out twice.
  const servers: Server[] = [];
  for (const port of wished) servers.push((port === null ? null : await listen(port)) ?? (await listen(0)) ?? noPort());
  const ports = servers.map(portOf);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

/** Whether something accepts connections on this loopback port now. */
export function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: LOOPBACK, port });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

function listen(port: number): Promise<Server | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen(port, LOOPBACK, () => resolve(server));
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') return noPort();
  return address.port;
}

function noPort(): never {
  throw new Error(`No free port on ${LOOPBACK}: close some programs and start again.`);
}
