/**
 * A stand-in for an OpenAI-compatible embeddings endpoint on loopback. Its vectors are by hash: words of one group of meanings point the same
 * way, all others each their own.
 */
import { createHash } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach } from 'vitest';

export interface Asked {
  path: string;
  authorization: string | undefined;
  headers: IncomingHttpHeaders;
  model: string;
  input: string[];
}

export interface StubEncoder {
  /** Up to and without `/embeddings`. */
  url: string;
  /** Every request, oldest first. */
  asked: Asked[];
  /** Answers otherwise from now on; null: rightly again. */
  behave(how: ((asked: Asked, response: ServerResponse) => void) | null): void;
  close(): Promise<void>;
}

const DIMENSIONS = 32;

/** Groups of words that mean the same; each group points one way. */
export const MEANINGS: readonly (readonly string[])[] = [
  ['invoice', 'bill', 'charge', 'payment', 'fee', 'refund', 'receipt', 'statement'],
  ['crash', 'freeze', 'hang', 'stuck', 'error', 'broken', 'glitch', 'fault'],
];

/** A direction that looks random and is always the same. */
function directionOf(seed: string): number[] {
  const bytes = createHash('sha512').update(seed).digest();
  return Array.from({ length: DIMENSIONS }, (_, i) => bytes.readInt16LE(2 * i) / 32_768);
}

/** @param groups none: an encoder that knows no meanings, and is noise */
export function stubVector(text: string, groups: readonly (readonly string[])[] = MEANINGS): number[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const sum = new Array<number>(DIMENSIONS).fill(0);
  for (const word of words) {
    const group = groups.findIndex((list) => list.includes(word));
    const weight = group < 0 ? 0.15 : 1;
    directionOf(group < 0 ? `word ${word}` : `group ${group}`).forEach((value, i) => (sum[i] = (sum[i] ?? 0) + weight * value));
  }
  return sum.some((value) => value !== 0) ? sum : directionOf('nothing');
}

export function stubAnswer(vectors: readonly unknown[]): string {
  return JSON.stringify({ object: 'list', data: vectors.map((embedding, index) => ({ object: 'embedding', index, embedding })) });
}

export async function startStubEncoder(groups = MEANINGS): Promise<StubEncoder> {
  const asked: Asked[] = [];
  let behaviour: Parameters<StubEncoder['behave']>[0] = null;
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      const { model, input } = JSON.parse(body) as Pick<Asked, 'model' | 'input'>; // what the connector sends
      const one = { path: request.url ?? '', authorization: request.headers.authorization, headers: request.headers, model, input };
      asked.push(one);
      if (behaviour) behaviour(one, response);
      else response.end(stubAnswer(input.map((text) => stubVector(text, groups))));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, // it listens on TCP
    asked,
    behave: (how) => void (behaviour = how),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** A stub encoder for all tests of a file, behaving well and asked nothing yet before each. @returns it, once the tests run */
export function stubEncoderHere(): () => StubEncoder {
  let encoder: StubEncoder;
  beforeAll(async () => {
    encoder = await startStubEncoder();
  });
  afterAll(() => encoder.close());
  beforeEach(() => {
    encoder.behave(null);
    encoder.asked.length = 0;
  });
  return () => encoder;
}
