/** The way to a running Waybill: address, key, one request, and its problems in one line. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

import { isRefusalCode } from '../domain/errors.ts';
import { EXIT, Failure, type ExitCode } from './failure.ts';
import { oneLine, type Terminal } from './terminal.ts';

/** Roles whose key `npm start` leaves for the commands. */
export type KeyRole = 'helpdesk' | 'ops';

export interface ApiClient {
  url: string;
  /**
   * @param path begins with `/v1`
   * @throws Failure when nobody answers
   */
  request(method: 'GET' | 'POST' | 'PUT', path: string, body?: Record<string, unknown>): Promise<ApiAnswer>;
}

export interface ApiAnswer {
  status: number;
  /** Parsed JSON; null when the answer was none. */
  body: unknown;
  /** From the header Retry-After; null without one. */
  retryAfterMs: number | null;
}

export interface ApiOptions {
  url?: string;
  key?: string;
}

/** Longer than the API ever waits by itself. */
const ANSWER_WITHIN_MS = 20_000;

const localFile = z.object({ url: z.string(), keys: z.record(z.string(), z.string()), mongoUri: z.string().optional() });

const problem = z.object({
  code: z.string(),
  title: z.string(),
  detail: z.string().optional(),
  wayOut: z.string().optional(),
  errors: z.array(z.object({ field: z.string(), message: z.string() })).default([]),
});
export type ApiProblem = z.infer<typeof problem>;

/**
 * Address and key: from the options, else from WAYBILL_URL and WAYBILL_KEY, else from the file a local `npm start` leaves.
 * @param role whose key to take from that file
 * @throws Failure saying which of them is missing
 */
export async function apiClient({ url, key }: ApiOptions, role: KeyRole, terminal: Terminal): Promise<ApiClient> {
  const { env } = terminal;
  const local = await readLocal(terminal);
  const address = url ?? (env['WAYBILL_URL'] || local?.url);
  if (address === undefined) throw new Failure('Where is Waybill? Start one here with "npm start", or name one with --url or WAYBILL_URL.');
  if (!/^https?:\/\/[^\s/]/i.test(address) || !URL.canParse(address)) throw new Failure(`"${oneLine(address)}" is no address. Write it like http://127.0.0.1:8080`);
  const base = new URL(address).href.replace(/\/+$/, '');
  // Keys of the local desk are for the local desk: they are never sent to another address.
  const isLocal = local !== null && URL.canParse(local.url) && new URL(local.url).origin === new URL(base).origin;
  const secret = key ?? (env['WAYBILL_KEY'] || (isLocal ? local.keys[role] : undefined));
  if (secret === undefined) throw new Failure(`An API key of role ${role} is needed for ${base}: give --key or WAYBILL_KEY.`);
  if (!/^[\x21-\x7e]+$/.test(secret)) throw new Failure('The API key holds characters no key has. Copy it again, without spaces or line breaks.');
  return { url: base, request: (method, path, body) => send(base, secret, method, path, body) };
}

/** Where the database of the desk is that a local `npm start` left word of; null: there is none. */
export async function localMongoUri(terminal: Terminal): Promise<string | null> {
  return (await readLocal(terminal))?.mongoUri ?? null;
}

async function readLocal({ home }: Terminal): Promise<z.infer<typeof localFile> | null> {
  const text = await readFile(join(home, '.waybill', 'local.json'), 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return localFile.parse(JSON.parse(text));
  } catch {
    return null; // half written or of another version: as good as none
  }
}

async function send(base: string, secret: string, method: 'GET' | 'POST' | 'PUT', path: string, body?: Record<string, unknown>): Promise<ApiAnswer> {
  try {
    const answer = await fetch(base + path, {
      method,
      redirect: 'manual',
      headers: { Authorization: `Bearer ${secret}`, ...(body && { 'Content-Type': 'application/json' }) },
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
      ...(body && { body: JSON.stringify(body) }),
    });
    const retryAfter = answer.headers.get('retry-after');
    const text = await answer.text();
    return { status: answer.status, body: parsed(text), retryAfterMs: retryAfter !== null && /^\d{1,5}$/.test(retryAfter) ? Number(retryAfter) * 1000 : null };
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    throw new Failure(isLate ? `${base} has not answered for ${ANSWER_WITHIN_MS / 1000} seconds. Try again in a moment.` : `Nobody answers at ${base}. Is it running? "npm start" starts a local one.`);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The problem an answer holds; null when it is none of Waybill's. */
export function problemOf({ body }: ApiAnswer): ApiProblem | null {
  return problem.safeParse(body).data ?? null;
}

/** What is wrong, by field where there are fields, and the way out. */
export function sentenceOf({ detail, title, errors, wayOut }: ApiProblem): string {
  const fields = errors.map(({ field, message }) => `${field}: ${message}`).join('; ');
  const parts = [detail ?? title, fields, wayOut ?? ''].map(oneLine).filter(Boolean);
  return parts.map((part) => (/[.!?]$/.test(part) ? part : `${part}.`)).join(' ');
}

/** The failure an unwelcome answer stands for. A ticket's refusal and a ticket that is not there are answers; the rest is trouble. */
export function failureOf(client: ApiClient, answer: ApiAnswer): Failure {
  const found = problemOf(answer);
  if (!found) return new Failure(`${client.url} answered ${answer.status}, but not the way Waybill does. Is it the right address?`);
  return new Failure(sentenceOf(found), exitCodeOf(found.code));
}

/** Answers that are no refusal of a ticket's and still answers. */
const NOES = ['ticket-not-found', 'workflow-gone', 'not-in-sample', 'already-judged'];

function exitCodeOf(code: string): ExitCode {
  return isRefusalCode(code) || NOES.includes(code) ? EXIT.no : EXIT.trouble;
}
