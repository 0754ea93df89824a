/** Problem bodies (RFC 9457), and the one place where other people's errors become ours. */
import { MongoError, MongoNetworkError, MongoOperationTimeoutError, MongoServerError, MongoServerSelectionError } from 'mongodb';
import type { z } from 'zod';

import { ERRORS, type ErrorCode } from '../domain/errors.ts';
import type { EventOutcome } from '../domain/events.ts';
import { jsonErrorAt } from './json-position.ts';
import { fieldErrors } from './field-errors.ts';

export interface FieldError {
  /** Path of the field in what was sent, e.g. `requester.id`. */
  field: string;
  message: string;
}

/** Seconds after which a caller may try again when a server is away. Both drivers reconnect by themselves within that time. */
const RETRY_AFTER_SECONDS = 5;

/** Headers that belong to a status. */
const HEADERS: Partial<Record<number, Record<string, string>>> = {
  401: { 'WWW-Authenticate': 'Bearer realm="waybill"' },
  503: { 'Retry-After': String(RETRY_AFTER_SECONDS) },
};

/** MongoDB's server codes that mean "not now": no primary, shutting down, timed out. */
const TRANSIENT_MONGO_CODES = new Set([50, 89, 91, 189, 262, 9001, 10_107, 11_600, 11_602, 13_435, 13_436]);

/** Anything the API refuses, by its code in the registry. */
export class Problem extends Error {
  readonly code: ErrorCode;
  readonly errors: FieldError[];
  /** Further members of the problem body, e.g. the ticket's present version. */
  readonly more: Record<string, unknown>;
  /** Response headers. */
  readonly headers: Record<string, string>;

  constructor(code: ErrorCode, detail: string, given: { errors?: FieldError[]; more?: Record<string, unknown>; headers?: Record<string, string>; cause?: unknown } = {}) {
    super(detail, { cause: given.cause });
    this.name = 'Problem';
    this.code = code;
    this.errors = given.errors ?? [];
    this.more = given.more ?? {};
    this.headers = { ...HEADERS[this.status], ...given.headers };
  }

  get status(): number {
    return ERRORS[this.code].status;
  }

  /** The `application/problem+json` body. */
  body(requestId: string): Record<string, unknown> {
    const { status, title, wayOut, retryable } = ERRORS[this.code];
    return {
      type: `/errors/${this.code}`,
      title,
      status,
      detail: this.message,
      code: this.code,
      wayOut,
      retryable,
      errors: this.errors,
      ...this.more,
      requestId,
    };
  }
}

/** What a refused action looks like to the caller: reason, missing fields, and the ticket as it is now. */
export function problemOfRefusal({ code, reason, missing = [], version, status }: Extract<EventOutcome, { result: 'refused' }>): Problem {
  const errors = missing.map((field) => ({ field, message: 'missing: the receiving level must be told' }));
  return new Problem(code, reason, { errors, more: { version, ticketStatus: status } });
}

/** @throws Problem `invalid-fields` naming every wrong field with the way out. */
export function parseOrRefuse<T>(schema: z.ZodType<T>, given: unknown, where: 'body' | 'query' | 'path' | 'header'): T {
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const errors = fieldErrors(parsed.error, schema);
  throw new Problem('invalid-fields', `The ${where} has ${errors.length === 1 ? 'a wrong field' : `${errors.length} wrong fields`}.`, { errors });
}

/** Turns whatever was thrown into a problem: our own pass through, body-parser's and MongoDB's are mapped, the rest is `internal`. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (isStoreOutage(error)) return new Problem('store-unavailable', 'The database did not answer in time.', { cause: error });
  return problemOfBodyParser(error) ?? new Problem('internal', 'The request failed for a reason that is not yours.', { cause: error });
}

function isStoreOutage(error: unknown): boolean {
  if (error instanceof MongoServerError) {
    const code = error.code;
    return typeof code === 'number' && TRANSIENT_MONGO_CODES.has(code);
  }
  return (
    error instanceof MongoServerSelectionError ||
    error instanceof MongoNetworkError ||
    error instanceof MongoOperationTimeoutError ||
    // Pool cleared, waiting for a connection too long, topology closed: the driver's words for "no server right now".
    (error instanceof MongoError && /Pool|Topology|NotConnected|Timeout|WaitQueue/.test(error.name))
  );
}

/** Errors of Express and its body parser carry a `type` and a status. */
function problemOfBodyParser(error: unknown): Problem | null {
  if (!(error instanceof Error)) return null;
  const { type, body, status } = error as Error & { type?: unknown; body?: unknown; status?: unknown }; // http-errors adds these
  if (type === 'entity.too.large') return new Problem('body-too-large', 'The body is larger than 256 kB.');
  if (type === 'entity.parse.failed') return new Problem('malformed-json', whereJsonBreaks(typeof body === 'string' ? body : ''));
  if (type === 'charset.unsupported' || type === 'encoding.unsupported') return new Problem('wrong-content-type', 'This charset or content encoding is not read.');
  if (typeof type === 'string' && type.startsWith('request.')) return new Problem('malformed-json', 'The body could not be read to its end.');
  // The router's own: a path that is no valid percent-encoding.
  if (typeof status === 'number' && status >= 400 && status < 500) return new Problem('route-not-found', 'The path cannot be decoded.');
  return null;
}

function whereJsonBreaks(text: string): string {
  const at = jsonErrorAt(text);
  const before = text.slice(0, at).split('\n');
  const place = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1} (position ${at})`;
  return at >= text.length ? `The JSON ends too early, at ${place}.` : `The JSON breaks at ${place}.`;
}
