/** Sends rows to the API, a few at a time, in the order of the file. */
import { failureOf, problemOf, sentenceOf, type ApiClient } from '../api-client.ts';
import { EXIT, Failure } from '../failure.ts';
import type { Row } from './rows.ts';
import { ticketOfRow, type NewTicketBody } from './ticket-of-row.ts';
import type { Channel } from '../../domain/ticket.ts';

export interface Rejected {
  line: number;
  problems: string[];
}

/** What came of the rows so far. */
export interface Tally {
  read: number;
  /** Taken as new tickets; in a dry run: would be sent. */
  taken: number;
  /** Were there already. */
  known: number;
  rejected: Rejected[];
}

export interface SendOptions {
  source: string;
  channel: Channel;
  concurrency: number;
  /** Null in a dry run: nothing is sent. */
  client: ApiClient | null;
  /** No further row is begun once it is aborted. */
  stop: AbortSignal;
}

/** Attempts at one row while the API says "not now". With the waits between them a restart of the API is outlived. */
const MOST_ATTEMPTS = 8;
const LONGEST_WAIT_MS = 15_000;

/**
 * @param tally brought up to date after each row; complete up to where it stopped, also when this throws
 * @throws Failure when the API cannot be reached, refuses the key, or stays unavailable
 */
export async function sendRows(rows: AsyncIterable<Row>, tally: Tally, options: SendOptions): Promise<void> {
  const iterator = rows[Symbol.asyncIterator]();
  const lineOfId = new Map<string, number>();
  let isStopped = false;
  const work = async () => {
    while (!isStopped && !options.stop.aborted) {
      const next = await iterator.next();
      if (next.done) return;
      tally.read += 1;
      const { line } = next.value;
      const ticket = 'problems' in next.value ? next.value.problems : ticketOfRow(next.value.fields, options.source, options.channel);
      const problems = Array.isArray(ticket) ? ticket : (repeated(ticket, line, lineOfId) ?? (await send(ticket, tally, options)));
      if (problems) tally.rejected.push({ line, problems });
    }
  };
  const workers = Array.from({ length: options.concurrency }, () =>
    work().catch((error: unknown) => {
      isStopped = true;
      throw error;
    }),
  );
  // All of them, so that nothing is still on its way when the summary is printed.
  const ends = await Promise.allSettled(workers);
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
}

/** Two tickets of one id would be one ticket to the API, and the second text lost without a word. */
function repeated({ externalId }: NewTicketBody, line: number, lineOfId: Map<string, number>): string[] | null {
  const before = lineOfId.get(externalId);
  if (before !== undefined) return [`externalId: "${externalId}" stands on line ${before} already`];
  lineOfId.set(externalId, line);
  return null;
}

/** @returns why the API rejects the ticket; null when it has it. */
async function send(ticket: NewTicketBody, tally: Tally, { client, stop }: SendOptions): Promise<string[] | null> {
  for (let attempt = 1; client !== null; attempt += 1) {
    const answer = await client.request('POST', '/v1/tickets', { ...ticket }).catch((error: unknown) => {
      // An API that was there a moment ago is probably starting again.
      if (tally.taken + tally.known > 0 && attempt < MOST_ATTEMPTS && !stop.aborted) return null;
      throw error;
    });
    if (answer === null) {
      await wait(waitMs(attempt), stop);
      continue;
    }
    const { status } = answer;
    if (status === 201 || status === 202) break;
    if (status === 200) {
      tally.known += 1;
      return null;
    }
    const problem = problemOf(answer);
    if ((status === 503 || status === 429) && attempt < MOST_ATTEMPTS && !stop.aborted) {
      await wait(answer.retryAfterMs ?? waitMs(attempt), stop);
      continue;
    }
    // These will be the same for every row.
    if (!problem || [401, 403, 404, 405, 429, 503].includes(status)) throw new Failure(failureOf(client, answer).message, EXIT.trouble);
    return problem.errors.length > 0 ? problem.errors.map(({ field, message }) => `${field}: ${message}`) : [sentenceOf(problem)];
  }
  tally.taken += 1;
  return null;
}

function waitMs(attempt: number): number {
  return Math.min(1_000 * 2 ** attempt, LONGEST_WAIT_MS);
}

async function wait(ms: number, stop: AbortSignal): Promise<void> {
  if (stop.aborted) return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(end, ms);
    function end() {
      clearTimeout(timer);
      stop.removeEventListener('abort', end);
      resolve();
    }
    stop.addEventListener('abort', end);
  });
}
