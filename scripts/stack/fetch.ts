import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { run } from './processes.ts';
import type { Reporter } from './reporter.ts';

const ANSWER_WITHIN_MS = 4_000;
const SILENCE_MS = 10_000;
const PIP_WITHIN_MS = 600_000;
const SIZE_POLL_MS = 500;

/** Hosts that failed once: not asked again by this process, so that a closed network costs seconds once. */
const failedHosts = new Set<string>();

/**
 * Asks a web address, giving up when nothing answers within 4 s.
 *
 * @throws Error when the host failed before in this process, does not answer, or answers with an error status.
 */
export async function ask(url: string, init: { method: 'GET' | 'HEAD'; signal?: AbortSignal }): Promise<Response> {
  const { host } = new URL(url);
  if (failedHosts.has(host)) throw new Error(`${host} could not be reached a moment ago`);
  const silence = new AbortController();
  const timer = setTimeout(() => silence.abort(), ANSWER_WITHIN_MS);
  try {
    const signal = init.signal ? AbortSignal.any([init.signal, silence.signal]) : silence.signal;
    const response = await fetch(url, { method: init.method, signal });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return response;
  } catch (error) {
    failedHosts.add(host);
    const reason = error instanceof Error && error.message.startsWith('status') ? error.message : 'could not be reached';
    throw new Error(`${host}: ${reason}`, { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Downloads a file with progress; a stream that stays silent for 10 s is given up.
 *
 * @throws Error as {@link ask}, or when the transfer breaks off.
 */
export async function download(url: string, toFile: string, label: string, reporter: Reporter): Promise<void> {
  const silence = new AbortController();
  const response = await ask(url, { method: 'GET', signal: silence.signal });
  if (!response.body) throw new Error(`${url}: empty answer`);
  const totalBytes = Number(response.headers.get('content-length')) || null;
  let doneBytes = 0;
  let timer = setTimeout(() => silence.abort(), SILENCE_MS);
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, next) {
      clearTimeout(timer);
      timer = setTimeout(() => silence.abort(), SILENCE_MS);
      doneBytes += chunk.length;
      reporter.progress(label, doneBytes, totalBytes);
      next(null, chunk);
    },
  });
  try {
    await pipeline(Readable.fromWeb(response.body), counter, createWriteStream(toFile), { signal: silence.signal });
  } catch (error) {
    failedHosts.add(new URL(url).host);
    throw new Error(`${new URL(url).host}: the download broke off`, { cause: error });
  } finally {
    clearTimeout(timer);
    reporter.progressDone(label);
  }
}

/**
 * Runs pip in a way that never builds from source, asks or updates itself.
 *
 * @param args the subcommand with its arguments.
 * @param watchedFolder what grows while pip works, for the progress line.
 */
export async function pip(python: string, args: readonly string[], watchedFolder: string, label: string, reporter: Reporter): Promise<void> {
  // pip keeps unfinished downloads in TMPDIR: with it in the watched folder their size is the progress, in every version of pip.
  const unfinished = join(watchedFolder, 'unfinished');
  await mkdir(unfinished, { recursive: true });
  reporter.line(`${label}: fetching with pip`);
  let isOver = false;
  const timer = setInterval(() => {
    void folderBytes(watchedFolder).then((bytes) => {
      if (!isOver) reporter.progress(label, bytes, null);
    });
  }, SIZE_POLL_MS);
  const common = ['--no-input', '--disable-pip-version-check', '--only-binary=:all:', '--retries', '1', '--timeout', '10'];
  try {
    await run(python, ['-m', 'pip', ...args, ...common], { env: { TMPDIR: unfinished }, timeoutMs: PIP_WITHIN_MS });
  } finally {
    isOver = true;
    clearInterval(timer);
    reporter.progressDone(label);
    await rm(unfinished, { recursive: true, force: true });
  }
}

/**
 * Fills a cache folder all or nothing: an interrupted or concurrent fill never leaves a half-filled folder.
 *
 * @param fill puts everything into the temporary folder it is given.
 */
export async function fillOnce(folder: string, fill: (temporaryFolder: string) => Promise<void>): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const temporaryFolder = await mkdtemp(join(dirname(folder), `.${basename(folder)}-`));
  try {
    await fill(temporaryFolder);
    // Renaming onto a filled folder fails: then another process was faster with the same content.
    await rename(temporaryFolder, folder).catch((error: unknown) => stat(folder).catch(() => Promise.reject(error as Error)));
  } finally {
    await rm(temporaryFolder, { recursive: true, force: true });
  }
}

/** @returns the SHA-256 of a file, in hexadecimal. */
export async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

async function folderBytes(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const sizes = entries
    .filter((entry) => entry.isFile())
    .map((entry) => stat(join(entry.parentPath, entry.name)).then((file) => file.size, () => 0));
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
