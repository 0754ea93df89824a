/** A gate on the way to MongoDB: counts what passes, and can be shut, so that a process can be stopped at a chosen moment of its work. */
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface Gate {
  /** The same database through the gate. */
  uri: string;
  /** From now on nothing gets through, and whoever asks waits. */
  shut(): void;
  open(): void;
  /** Resolves when a shut gate has kept somebody waiting. */
  knocked(): Promise<void>;
  /** Resolves when so many more requests have passed. */
  passed(requests: number): Promise<void>;
  close(): Promise<void>;
}

export async function openGate(mongoUri: string): Promise<Gate> {
  const { hostname, port } = new URL(mongoUri);
  const sockets = new Set<Socket>();
  const held: (() => void)[] = [];
  let isShut = false;
  let left = Infinity;
  let onPassed: () => void = () => undefined;
  let onKnock: () => void = () => undefined;

  const server = createServer((inside) => {
    const outside = connect(Number(port), hostname);
    for (const socket of [inside, outside]) {
      sockets.add(socket);
      // The end of one side is the end of the other, however it came about.
      socket.on('error', () => undefined).on('close', () => {
        sockets.delete(socket);
        (socket === inside ? outside : inside).destroy();
      });
    }
    outside.pipe(inside);
    inside.on('data', (request) => {
      const pass = () => void outside.write(request);
      if (isShut) {
        held.push(pass);
        return onKnock();
      }
      pass();
      left -= 1;
      if (left === 0) onPassed();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address() as AddressInfo; // listening on a port, so it is no pipe
  const uri = new URL(mongoUri);
  uri.host = `127.0.0.1:${address.port}`;
  // Otherwise the driver asks the server where it lives, and goes there past the gate.
  uri.searchParams.set('directConnection', 'true');
  return {
    uri: uri.href,
    shut: () => void (isShut = true),
    open: () => {
      isShut = false;
      for (const pass of held.splice(0)) pass();
    },
    knocked: () => new Promise((resolve) => (onKnock = resolve)),
    passed: (requests) => {
      left = requests;
      return new Promise((resolve) => (onPassed = resolve));
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => void server.close(() => resolve()));
    },
  };
}
