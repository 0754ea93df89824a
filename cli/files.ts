/** Files named by the user, read as text or refused with the reason. */
import { open, readFile } from 'node:fs/promises';

import { Failure } from './failure.ts';

/** Small, so that progress by bytes read is near to progress by work done. */
const PIECE_BYTES = 4_096;

/**
 * Reads a UTF-8 file piece by piece, so that its size does not matter.
 * @param onBytes told the size of each piece, for progress
 * @throws Failure when it cannot be opened, holds NUL bytes or is not UTF-8
 */
export async function* textOf(file: string, onBytes: (bytes: number) => void = () => undefined): AsyncGenerator<string> {
  const handle = await open(file).catch((error: unknown) => {
    throw new Failure(whyUnreadable(file, error));
  });
  const decoder = new TextDecoder('utf-8', { fatal: true }); // drops a byte order mark
  try {
    for await (const bytes of handle.createReadStream({ highWaterMark: PIECE_BYTES }) as AsyncIterable<Buffer>) {
      if (bytes.includes(0)) throw new Failure(`${file} is not a text file. Spreadsheets: save as "CSV UTF-8" first.`);
      onBytes(bytes.length);
      yield decode(file, () => decoder.decode(bytes, { stream: true }));
    }
    yield decode(file, () => decoder.decode());
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(whyUnreadable(file, error));
  } finally {
    await handle.close();
  }
}

/** The whole of a small file. @throws Failure as {@link textOf}. */
export async function wholeTextOf(file: string): Promise<string> {
  let text = '';
  for await (const part of textOf(file)) text += part;
  return text;
}

/** The bytes of a file. @throws Failure when it cannot be read */
export async function bytesOf(file: string): Promise<Buffer> {
  return readFile(file).catch((error: unknown) => {
    throw new Failure(whyUnreadable(file, error));
  });
}

function decode(file: string, decoded: () => string): string {
  try {
    return decoded();
  } catch {
    throw new Failure(`${file} is not UTF-8 text. Save it again with the encoding UTF-8.`);
  }
}

function whyUnreadable(file: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  const reasons: Record<string, string> = {
    ENOENT: `${file} does not exist. Check the path; it counts from the folder you are in.`,
    EISDIR: `${file} is a folder. Name a file in it.`,
    EACCES: `${file} may not be read by you. Check its permissions.`,
  };
  return reasons[code] ?? `${file} cannot be read (${code}).`;
}
