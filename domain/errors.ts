/**
 * The closed registry of everything the API answers when it cannot do what was asked. Problem bodies (RFC 9457), the OpenAPI document,
 * `/errors/{code}` and docs/errors.md all say what stands here; a test holds them together.
 */
import { REFUSAL_CODES, type RefusalCode } from './events.ts';

export interface ErrorSpec {
  /** HTTP status. */
  status: number;
  /** What happened, the same sentence every time. */
  title: string;
  /** What the caller can do about it. */
  wayOut: string;
  /** Whether the very same request may succeed later. */
  retryable: boolean;
}

export const ERRORS = {
  'malformed-json': {
    status: 400,
    title: 'The body is not JSON.',
    wayOut: 'Correct the body at the line and column named in the detail.',
    retryable: false,
  },
  'key-missing': {
    status: 401,
    title: 'An API key is needed.',
    wayOut: 'Send the header "Authorization: Bearer <prefix>_<id>.<secret>".',
    retryable: false,
  },
  'key-invalid': {
    status: 401,
    title: 'The API key is unknown, wrong or expired.',
    wayOut: 'Check the key for missing characters, or ask an admin for a new one.',
    retryable: false,
  },
  'role-not-allowed': {
    status: 403,
    title: 'The role of this API key may not do this.',
    wayOut: 'Use a key with one of the roles named in the detail.',
    retryable: false,
  },
  'actor-not-allowed': {
    status: 403,
    title: 'This API key may not act for somebody else.',
    wayOut: 'Leave "actor" out, or use an ops or admin key.',
    retryable: false,
  },
  'ticket-not-found': {
    status: 404,
    title: 'There is no such ticket.',
    wayOut: 'Ticket ids look like <source>:<external id>, e.g. zendesk:35436; GET /v1/tickets lists them.',
    retryable: false,
  },
  'not-in-sample': {
    status: 409,
    title: 'The ticket does not belong to an audit sample.',
    wayOut: 'GET /v1/audit-sample lists the tickets to judge.',
    retryable: false,
  },
  'already-judged': {
    status: 409,
    title: 'Somebody has judged this ticket already.',
    wayOut: 'The first judgement stands. Correct the ticket itself with set_category.',
    retryable: false,
  },
  'agent-not-found': {
    status: 404,
    title: 'There is no such agent for this key.',
    wayOut: 'GET /v1/agents lists the agents; an agent key sets only its own status.',
    retryable: false,
  },
  'incident-not-found': {
    status: 404,
    title: 'There is no such incident.',
    wayOut: 'GET /v1/incidents lists the incidents; their ids look like inc-<first ticket>.',
    retryable: false,
  },
  'model-not-found': {
    status: 404,
    title: 'There is no such model.',
    wayOut: 'GET /v1/models lists the models of the registry.',
    retryable: false,
  },
  'run-not-found': {
    status: 404,
    title: 'There is no such retrain run.',
    wayOut: 'POST /v1/models/retrain starts one and answers with its id; a run that was just started shows up within seconds.',
    retryable: true,
  },
  'model-not-usable': {
    status: 409,
    title: 'The model cannot become the champion.',
    wayOut: 'The detail says why; GET /v1/models lists the others.',
    retryable: false,
  },
  'error-not-found': {
    status: 404,
    title: 'There is no such error code.',
    wayOut: 'docs/errors.md lists all codes.',
    retryable: false,
  },
  'route-not-found': {
    status: 404,
    title: 'There is no such route.',
    wayOut: 'GET /openapi.json describes every route.',
    retryable: false,
  },
  'method-not-allowed': {
    status: 405,
    title: 'The route exists, but not with this method.',
    wayOut: 'Use a method named in the Allow header.',
    retryable: false,
  },
  'not-allowed-now': {
    status: 409,
    title: 'The ticket is in a state that does not allow this.',
    wayOut: 'Read the ticket again; the detail says what stands in the way.',
    retryable: false,
  },
  'stale-version': {
    status: 409,
    title: 'The ticket has moved on from the version you expected.',
    wayOut: 'Read the ticket again and decide anew; "version" is the present one.',
    retryable: false,
  },
  'not-the-assignee': {
    status: 409,
    title: 'Only the assignee may do this, and the ticket is with somebody else.',
    wayOut: 'Ask the assignee, or hand the ticket to yourself first.',
    retryable: false,
  },
  'no-higher-level': {
    status: 409,
    title: 'There is no level above this one to escalate to.',
    wayOut: 'Hand the ticket to another team or agent instead.',
    retryable: false,
  },
  closed: {
    status: 409,
    title: 'The ticket is closed for good.',
    wayOut: 'POST /v1/tickets/{id}/messages starts a follow-up ticket.',
    retryable: false,
  },
  'workflow-gone': {
    status: 409,
    title: 'The ticket is open, but its workflow is not running.',
    wayOut: 'Ask ops to look at the ticket in the Temporal UI: the workflow was terminated or has failed.',
    retryable: false,
  },
  'key-reused': {
    status: 409,
    title: 'This Idempotency-Key was already used for another request.',
    wayOut: 'Use a new key for each request; repeat a key only to repeat the same request.',
    retryable: false,
  },
  'body-too-large': {
    status: 413,
    title: 'The body is too large.',
    wayOut: 'Send at most 256 kB; link to attachments instead of inlining them.',
    retryable: false,
  },
  'wrong-content-type': {
    status: 415,
    title: 'The body is not sent as JSON in UTF-8.',
    wayOut: 'Send the header "Content-Type: application/json".',
    retryable: false,
  },
  'invalid-fields': {
    status: 422,
    title: 'Some fields are wrong.',
    wayOut: 'Correct the fields named in "errors".',
    retryable: false,
  },
  malformed: {
    status: 422,
    title: 'The ticket workflow refused the message as not well formed.',
    wayOut: 'Correct the fields named in "errors".',
    retryable: false,
  },
  'missing-handoff-fields': {
    status: 422,
    title: 'The handoff lacks what the receiving level must be told.',
    wayOut: 'Send the fields named in "errors" as well.',
    retryable: false,
  },
  'unknown-target': {
    status: 422,
    title: 'The team, level, agent or category named does not exist here.',
    wayOut: 'GET /v1/queues lists teams, GET /v1/agents lists agents.',
    retryable: false,
  },
  internal: {
    status: 500,
    title: 'Something broke on our side.',
    wayOut: 'Report the requestId to whoever runs Waybill; the log holds the cause under it.',
    retryable: true,
  },
  'store-unavailable': {
    status: 503,
    title: 'The database does not answer.',
    wayOut: 'Send the same request, with the same Idempotency-Key, again after the time in Retry-After.',
    retryable: true,
  },
  'not-ready': {
    status: 503,
    title: 'Waybill is starting, or a part it needs is down.',
    wayOut: 'Ask again after the time in Retry-After; "errors" names the parts.',
    retryable: true,
  },
} as const satisfies Record<string, ErrorSpec> & Record<RefusalCode, ErrorSpec>;

export type ErrorCode = keyof typeof ERRORS;
export const ERROR_CODES = Object.keys(ERRORS) as readonly ErrorCode[]; // keys of a literal: exactly these

/** Whether `code` stands in the registry. */
export function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(ERRORS, code);
}

/** Whether `code` is one of the reasons for which a ticket refuses an action. */
export function isRefusalCode(code: string): code is RefusalCode {
  return (REFUSAL_CODES as readonly string[]).includes(code);
}
