/** The text of a file: unpacked, in whatever encoding it was saved, piece by piece. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

import { ImportError } from './problem.ts';

/** Something that can be read twice: an import looks through the whole of it before it takes the first row. */
export interface HistorySource {
  /** How messages name it. */
  name: string;
  /** Packed size, for progress; null when unknown. */
  sizeBytes: number | null;
  open(): Readable;
}

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

const SNIFFED_BYTES = 64 * 1024;
/** Small, so that a piece and its rows are gone before the garbage collector takes them for something lasting. */
const PIECE_BYTES = 64 * 1024;
const GZIP = [0x1f, 0x8b];

/** Files that people take for tables. */
const MAGIC: readonly [bytes: string, what: string][] = [
  ['PK\u0003\u0004', 'an Excel workbook or a ZIP archive. Unpack it, or save the sheet as "CSV UTF-8"'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Excel workbook. Save the sheet as "CSV UTF-8"'],
  ['%PDF', 'a PDF. Export the tickets as CSV or JSON'],
];

/** @throws ImportError when there is no such file */
export async function fileSource(path: string): Promise<HistorySource> {
  const found = await stat(path).catch((error: unknown) => {
    throw new ImportError(whyUnreadable(path, error));
  });
  if (found.isDirectory()) throw new ImportError(`${path} is a folder. Name a file in it.`);
  return { name: path, sizeBytes: found.size, open: () => createReadStream(path, { highWaterMark: PIECE_BYTES }) };
}

function whyUnreadable(path: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  if (code === 'ENOENT') return `${path} does not exist. Check the path; it counts from the folder you are in.`;
  if (code === 'EACCES') return `${path} may not be read by you. Check its permissions.`;
  return `${path} cannot be read (${code}).`;
}

/** Bytes of the source, unpacked when it is packed. */
async function* bytesOf(source: HistorySource, onBytes: (bytes: number) => void): AsyncGenerator<Buffer> {
  const input = source.open();
  try {
    const packed: AsyncIterator<Buffer> = input[Symbol.asyncIterator]();
    const first = await packed.next();
    if (first.done) return;
    const all = (async function* () {
      onBytes(first.value.length);
      yield first.value;
      for (let next = await packed.next(); !next.done; next = await packed.next()) {
        onBytes(next.value.length);
        yield next.value;
      }
    })();
    if (!GZIP.every((byte, i) => first.value[i] === byte)) return yield* all;
    const gunzip = createGunzip({ chunkSize: PIECE_BYTES });
    yield* pipeline(Readable.from(all), gunzip, () => undefined) as AsyncIterable<Buffer>; // errors arrive here too
  } catch (error) {
    if (error instanceof ImportError) throw error;
    const isPacked = error instanceof Error && 'code' in error && /^Z_|ERR_BUFFER/.test(String(error.code));
    throw new ImportError(isPacked ? `${source.name} is damaged: it ends early or was not packed by gzip. Export it again.` : whyUnreadable(source.name, error));
  } finally {
    input.destroy();
  }
}

/**
 * Guesses the encoding from the first bytes: byte order marks, the zeros of UTF-16, else UTF-8.
 * @throws ImportError for an empty or binary file
 */
export async function sniffEncoding(source: HistorySource): Promise<Encoding> {
  for await (const piece of bytesOf(source, () => undefined)) {
    const head = piece.subarray(0, SNIFFED_BYTES);
    const magic = MAGIC.find(([bytes]) => head.toString('latin1', 0, bytes.length) === bytes);
    if (magic) throw new ImportError(`${source.name} is ${magic[1]}.`);
    if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
    if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
    const zeros = [0, 0];
    head.forEach((byte, i) => {
      if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
    });
    const [even = 0, odd = 0] = zeros;
    if (odd > head.length / 5 && even < odd / 20) return 'utf-16le';
    if (even > head.length / 5 && odd < even / 20) return 'utf-16be';
    if (even + odd > 0) throw binary(source, await lineOfZero(source, 'utf-8'));
    return 'utf-8';
  }
  throw new ImportError(`${source.name} is empty. Export the tickets again, with a line of column names.`);
}

/**
 * @param onBytes told how many packed bytes each piece took
 * @returns the text in pieces cut anywhere, without a byte order mark; null instead of a piece where the bytes are not of this encoding
 * @throws ImportError for a binary or damaged file
 */
export async function* textOf(source: HistorySource, encoding: Encoding, onBytes: (bytes: number) => void = () => undefined): AsyncGenerator<string | null> {
  const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' });
  for await (const bytes of bytesOf(source, onBytes)) {
    const piece = decoded(() => decoder.decode(bytes, { stream: true }));
    if (piece?.includes('\0')) throw binary(source, await lineOfZero(source, encoding));
    yield piece;
  }
  yield decoded(() => decoder.decode());
}

function decoded(decode: () => string): string | null {
  try {
    return decode();
  } catch {
    return null;
  }
}

/** Line of the first zero character. Read again from the start: counting lines all along would slow down every good file. */
async function lineOfZero(source: HistorySource, encoding: Encoding): Promise<number> {
  const decoder = new TextDecoder(encoding);
  let line = 1;
  for await (const bytes of bytesOf(source, () => undefined)) {
    for (const char of decoder.decode(bytes, { stream: true })) {
      if (char === '\0') return line;
      if (char === '\n') line += 1;
    }
  }
  return line;
}

function binary(source: HistorySource, line: number): ImportError {
  return new ImportError(`${source.name} is not a text file (line ${line} holds a zero byte). Export the tickets as CSV or JSON lines.`);
}
