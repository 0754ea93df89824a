/** Meanings of texts by an OpenAI-compatible endpoint. What it answers is checked before anything is learned from it or decided by it. */
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';

export interface EmbeddingsTarget {
  /** Up to and without `/embeddings`. */
  url: string;
  model: string;
  key: string | null;
}

export interface EmbeddingsPatience {
  /** For one request, its answer included. */
  timeoutMs: number;
  /** Tries of a request in all, where trying again may help. */
  tries: number;
  /**
   * Pause before the second try; it doubles each time. A longer one that the endpoint asks for is kept, up to a minute.
   * @default 500 ms
   */
  pauseMs?: number;
}

/** Training has time. */
export const PATIENT: EmbeddingsPatience = { timeoutMs: 60_000, tries: 5 };

/** Why there is no meaning: `away` the endpoint or its network, `late` no answer in time, `malformed` an answer that is none. */
export type EmbeddingsGap = 'away' | 'late' | 'malformed';

export class EmbeddingsError extends Error {
  override readonly name = 'EmbeddingsError';
  readonly gap: EmbeddingsGap;
  /** Whether the same request may succeed later; null: not. Ms to wait at least. */
  readonly againAfterMs: number | null;

  constructor(gap: EmbeddingsGap, message: string, againAfterMs: number | null) {
    super(message);
    this.gap = gap;
    this.againAfterMs = againAfterMs;
  }
}

const PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 60_000;
/** Requests larger than this are refused by many. */
const TEXTS_A_REQUEST = 64;
/** Of a whole answer; 64 texts of 4,096 numbers stay below. */
const MOST_ANSWER_BYTES = 16_000_000;

/** `z.number()` refuses NaN and infinite numbers. */
const reply = z.object({ data: z.array(z.object({ index: z.int().min(0), embedding: z.array(z.number()).min(1) })) });

/**
 * @returns what gives one vector for each text, in order, all of the same length
 * @throws EmbeddingsError when there is none, after the last try
 */
export function embedderFor(target: EmbeddingsTarget, patience: EmbeddingsPatience): (texts: readonly string[]) => Promise<Float32Array[]> {
  return async (texts) => {
    const vectors: Float32Array[] = [];
    for (let i = 0; i < texts.length; i += TEXTS_A_REQUEST) vectors.push(...(await persist(target, patience, texts.slice(i, i + TEXTS_A_REQUEST))));
    if (vectors.some(({ length }) => length !== vectors[0]?.length)) throw new EmbeddingsError('malformed', 'the embeddings endpoint answers with vectors of different lengths', null);
    return vectors;
  };
}

async function persist(target: EmbeddingsTarget, { timeoutMs, tries, pauseMs = PAUSE_MS }: EmbeddingsPatience, texts: readonly string[]): Promise<Float32Array[]> {
  for (let tried = 1; ; tried++) {
    try {
      return await ask(target, timeoutMs, texts);
    } catch (error) {
      const failure = asFailure(error, timeoutMs);
      if (failure.againAfterMs === null || tried >= tries) throw failure;
      await sleep(Math.min(LONGEST_PAUSE_MS, Math.max(failure.againAfterMs, pauseMs * 2 ** (tried - 1))));
    }
  }
}

async function ask({ url, model, key }: EmbeddingsTarget, timeoutMs: number, input: readonly string[]): Promise<Float32Array[]> {
  const answer = await fetch(`${url.replace(/\/+$/, '')}/embeddings`, {
    method: 'POST',
    redirect: 'error',
    headers: { 'Content-Type': 'application/json', ...(key !== null && { Authorization: `Bearer ${key}` }) },
    body: JSON.stringify({ model, input, encoding_format: 'float' }),
    signal: AbortSignal.timeout(timeoutMs),
  });
  if (!answer.ok) {
    await answer.body?.cancel();
    const mayPass = answer.status === 429 || answer.status >= 500;
    throw new EmbeddingsError('away', `the embeddings endpoint answers with status ${answer.status}`, mayPass ? askedPauseMs(answer) : null);
  }
  return vectorsOf(await bodyOf(answer), input.length);
}

/** Of the header, in seconds or as a date; 0 when it says nothing. */
function askedPauseMs({ headers }: Response): number {
  const said = headers.get('retry-after') ?? '';
  const ms = /^\d+$/.test(said) ? Number(said) * 1_000 : Date.parse(said) - Date.parse(headers.get('date') ?? '');
  return Number.isFinite(ms) ? Math.max(0, ms) : 0;
}

async function bodyOf({ body }: Response): Promise<unknown> {
  const stream: AsyncIterable<Uint8Array> | null = body;
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of stream ?? []) {
    bytes += part.byteLength;
    if (bytes > MOST_ANSWER_BYTES) throw malformed(`with more than ${MOST_ANSWER_BYTES} bytes`);
    parts.push(part);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString());
  } catch {
    throw malformed('with something that is no JSON');
  }
}

/** In the order of the texts, whatever order they came in. */
function vectorsOf(body: unknown, texts: number): Float32Array[] {
  const parsed = reply.safeParse(body);
  if (!parsed.success) throw malformed(`otherwise than agreed (${parsed.error.issues.slice(0, 2).map(({ path, message }) => `${path.map(String).join('.')}: ${message}`).join('; ')})`);
  const { data } = parsed.data;
  const byIndex = new Map(data.map(({ index, embedding }) => [index, Float32Array.from(embedding)]));
  if (data.length !== texts || byIndex.size !== texts) throw malformed(`with ${data.length} vectors for ${texts} texts`);
  return Array.from({ length: texts }, (_, index) => {
    const vector = byIndex.get(index);
    if (!vector) throw malformed(`without a vector for text ${index}`);
    if (!vector.every(Number.isFinite)) throw malformed('with numbers too large to be a vector');
    if (vector.length !== byIndex.get(0)?.length) throw malformed('with vectors of different lengths');
    return vector;
  });
}

function malformed(how: string): EmbeddingsError {
  return new EmbeddingsError('malformed', `the embeddings endpoint answers ${how}`, null);
}

function asFailure(error: unknown, timeoutMs: number): EmbeddingsError {
  if (error instanceof EmbeddingsError) return error;
  if (error instanceof Error && error.name === 'TimeoutError') return new EmbeddingsError('late', `the embeddings endpoint did not answer within ${timeoutMs} ms`, 0);
  return new EmbeddingsError('away', 'the embeddings endpoint cannot be reached', 0);
}
