/** Runs commands in this process and keeps what they print; a stand-in for the API on loopback. */
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { run } from '../../cli/main.ts';
import type { Terminal } from '../../cli/terminal.ts';

export interface Ran {
  code: number;
  /** Lines on standard output. */
  out: string[];
  /** Lines on standard error. */
  err: string[];
}

export const PROJECT = join(import.meta.dirname, '..', '..');

/** `waybill <args>` as a script would run it: no screen, no colours, unless told otherwise. */
export async function waybill(args: string[], given: Partial<Terminal> & { input?: string } = {}): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const { input = '', ...overrides } = given;
  const terminal: Terminal = {
    out: (line) => void out.push(...line.split('\n')),
    err: (line) => void err.push(...line.split('\n')),
    redraw: () => undefined,
    isLive: false,
    hasColours: false,
    columns: 100,
    stdin: () => Promise.resolve(input),
    ask: null,
    keys: null,
    env: {},
    home: PROJECT,
    nowMs: () => Date.now(),
    ...overrides,
  };
  return { code: await run(args, terminal), out, err };
}

/** Presses each key when one is asked for. */
export function pressing(...pressed: string[]): { keys: NonNullable<Terminal['keys']>; closed: () => boolean } {
  let isClosed = false;
  return { keys: () => ({ next: () => Promise.resolve(pressed.shift() ?? 'quit'), close: () => void (isClosed = true) }), closed: () => isClosed };
}

/** A folder that is gone after the test file. */
export async function scratchFolder(): Promise<{ path: string; write: (name: string, content: string | Buffer) => Promise<string>; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'waybill-cli-'));
  return {
    path,
    write: async (name, content) => {
      const file = join(path, name);
      await mkdir(join(file, '..'), { recursive: true });
      await writeFile(file, content);
      return file;
    },
    remove: () => rm(path, { recursive: true, force: true }),
  };
}

export interface Seen {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: Record<string, unknown>;
}

export interface Reply {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

export interface FakeApi {
  url: string;
  seen: Seen[];
  /** Most requests that were open at one moment. */
  mostAtOnce: () => number;
  close: () => Promise<void>;
}

/** Answers every request with what `reply` says. */
export async function fakeApi(reply: (request: Seen, nth: number) => Reply | Promise<Reply>): Promise<FakeApi> {
  const seen: Seen[] = [];
  let open = 0;
  let most = 0;
  const server = createServer((req, res) => {
    open += 1;
    most = Math.max(most, open);
    const parts: Buffer[] = [];
    req.on('data', (part: Buffer) => parts.push(part));
    req.on('end', () => {
      const text = Buffer.concat(parts).toString('utf8');
      const body = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
      const request = { method: req.method ?? '', path: req.url ?? '', headers: req.headers, body };
      seen.push(request);
      void Promise.resolve(reply(request, seen.length)).then(({ status, body: answer, headers = {} }) => {
        open -= 1;
        res.writeHead(status, { 'Content-Type': 'application/json', Connection: 'close', ...headers });
        res.end(typeof answer === 'string' ? answer : JSON.stringify(answer ?? {}));
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a TCP server's address
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    mostAtOnce: () => most,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** A problem body as the API sends it. */
export function problem(status: number, code: string, detail: string, more: Record<string, unknown> = {}): Reply {
  return { status, body: { type: `/errors/${code}`, title: detail, status, detail, code, wayOut: 'Do it otherwise.', retryable: false, errors: [], ...more } };
}
