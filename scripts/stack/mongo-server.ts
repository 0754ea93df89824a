import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { DryMongoBinary, MongoBinary } from 'mongodb-memory-server-core';
import type { Launch } from './children.ts';
import { findOnPath } from './executables.ts';
import { ask, fillOnce, pip } from './fetch.ts';
import { isListening, LOOPBACK } from './ports.ts';
import { run } from './processes.ts';
import { cacheFolder } from './project.ts';
import { findPython } from './python.ts';
import type { Python } from './python.ts';
import type { Reporter } from './reporter.ts';
import { firstThatWorks } from './sources.ts';

const SECANTUS_VERSION = '0.7.0b3';
/** SecantusDB with everything it imports, pinned so that all caches are alike. */
const secantusRequirements = [
  `secantusdb==${SECANTUS_VERSION}`,
  'pymongo==4.20.0',
  'dnspython==2.9.2',
  's2sphere==0.2.5',
  'future==1.0.0',
  'shapely==2.2.0',
  'numpy==2.4.6',
  'python-dateutil==4.0.0',
  'tzdata==2026.6',
];
/** What mongodb-memory-server downloads; in the same release line as the production compose file. */
const MONGOD_VERSION = '8.2.6';
const MONGOD_DOWNLOAD_HOST = 'https://fastdl.mongodb.org';
const mongodFolder = join(cacheFolder, 'mongod');
const ANSWER_WITHIN_MS = 2_000;

/** Which program speaks MongoDB's protocol; `external` is somebody else's. */
export const mongoEngines = ['external', 'mongod', 'memory-server', 'secantusdb'] as const;
export type MongoEngine = (typeof mongoEngines)[number];

export interface MongoProgram {
  engine: Exclude<MongoEngine, 'external'>;
  version: string;
  /** How we came by it, for the log. */
  how: string;
  launch(dataFolder: string, port: number): Launch;
}

/**
 * Finds a server that speaks MongoDB's protocol: mongod on the PATH, a mongod that mongodb-memory-server downloads,
 * or SecantusDB from PyPI.
 *
 * @param isProduction refuses SecantusDB, which is a beta.
 * @throws Error with one reason per source and the way out.
 */
export async function acquireMongo(isProduction: boolean, reporter: Reporter): Promise<MongoProgram> {
  // What is here already comes first: a later start must find the documents that an earlier one wrote, and ask no network.
  return firstThatWorks('MongoDB', 'Install mongod or set MONGODB_URI to a running MongoDB.', reporter, [
    { name: 'PATH', find: mongodOnPath },
    { name: 'cache', find: cachedMongod },
    { name: 'cached SecantusDB', find: () => (isProduction ? Promise.resolve(null) : cachedSecantus()) },
    { name: 'mongodb-memory-server', find: downloadedMongod },
    { name: 'SecantusDB', find: () => (isProduction ? refuseSecantus() : installedSecantus(reporter)) },
  ]);
}

async function mongodOnPath(): Promise<MongoProgram | null> {
  const path = await findOnPath('mongod');
  return path === null ? null : mongod(path, 'mongod', `${path} on the PATH`);
}

async function cachedMongod(): Promise<MongoProgram | null> {
  const path = await DryMongoBinary.locateBinary({ version: MONGOD_VERSION, downloadDir: mongodFolder });
  return path === undefined ? null : mongod(path, 'memory-server', 'from the cache');
}

async function downloadedMongod(): Promise<MongoProgram> {
  // The library retries an unreachable host for minutes: ask first.
  await ask(process.env['MONGOMS_DOWNLOAD_MIRROR'] ?? MONGOD_DOWNLOAD_HOST, { method: 'HEAD' });
  const path = await MongoBinary.getPath({ version: MONGOD_VERSION, downloadDir: mongodFolder, checkMD5: true });
  return mongod(path, 'memory-server', 'downloaded by mongodb-memory-server');
}

async function mongod(path: string, engine: 'mongod' | 'memory-server', how: string): Promise<MongoProgram> {
  const version = /v(\d[\w.-]*)/.exec(await run(path, ['--version'], { timeoutMs: 20_000 }))?.[1] ?? 'unknown';
  // Standalone on purpose: we use no transactions, and the driver then leaves retryable writes out by itself.
  const launch = (dataFolder: string, port: number): Launch => ({
    command: path,
    args: ['--dbpath', dataFolder, '--port', String(port), '--bind_ip', LOOPBACK, '--wiredTigerCacheSizeGB', '0.5'],
    env: {},
  });
  return { engine, version, how, launch };
}

function refuseSecantus(): Promise<never> {
  return Promise.reject(new Error('a beta, for development and tests only, and NODE_ENV is production'));
}

async function cachedSecantus(): Promise<MongoProgram | null> {
  const python = await findPython().catch(() => null);
  if (python === null || !existsSync(secantusDaemon(secantusFolder(python)))) return null;
  return secantus(python, 'from the cache');
}

async function installedSecantus(reporter: Reporter): Promise<MongoProgram> {
  const python = await findPython();
  await fillOnce(secantusFolder(python), async (folder) => {
    // Compiling every module takes longer than the download; Python compiles the few it needs at the first start.
    const args = ['install', '--no-deps', '--no-compile', '--no-warn-script-location', '--target', folder, ...secantusRequirements];
    await pip(python.path, args, folder, `SecantusDB ${SECANTUS_VERSION}`, reporter);
    await writeFile(join(folder, 'empty.toml'), '');
  });
  return secantus(python, 'installed with pip');
}

/** Binary wheels fit one version of Python only. */
function secantusFolder(python: Python): string {
  return join(cacheFolder, `secantusdb-${SECANTUS_VERSION}-${python.tag}`);
}

function secantusDaemon(folder: string): string {
  return join(folder, 'bin', 'secantusd-py');
}

/**
 * SecantusDB: MongoDB's protocol on WiredTiger, a beta. It is GPL-2.0 and therefore only ever a separate process that
 * is fetched on the user's machine: nothing of it is shipped with Waybill or loaded into it.
 */
function secantus(python: Python, how: string): MongoProgram {
  const folder = secantusFolder(python);
  const launch = (dataFolder: string, port: number): Launch => {
    // It reads the first configuration file it finds in three places unless it is given one: ours is empty.
    const emptyConfig = join(folder, 'empty.toml');
    const options = ['--config', emptyConfig, '--host', LOOPBACK, '--port', String(port), '--storage-path', dataFolder];
    return {
      command: python.path,
      args: [secantusDaemon(folder), ...options, '--cache-size', '512M', '--session-max', '1000', '--log-level', 'WARNING'],
      env: { PYTHONPATH: folder, PYTHONNOUSERSITE: '1', PYTHONDONTWRITEBYTECODE: '' },
    };
  };
  return { engine: 'secantusdb', version: SECANTUS_VERSION, how, launch };
}

/**
 * The connection string of a local server. Writes are acknowledged when journalled (SecantusDB loses acknowledged
 * writes on a hard kill otherwise); no replicaSet, since each engine names its own or none.
 *
 * No retried writes by the driver: a standalone mongod has none, SecantusDB gets several times slower with them after a few
 * thousand, and whoever writes here tries again by itself.
 */
export function localMongoUri(port: number | undefined): string {
  return `mongodb://${LOOPBACK}:${port}/?w=majority&journal=true&maxPoolSize=16&retryWrites=false`;
}

/** Whether a server that speaks MongoDB's protocol answers at this loopback port. */
export async function isMongoReady(port: number | undefined): Promise<boolean> {
  if (port === undefined || !(await isListening(port))) return false;
  return (await describeMongo(localMongoUri(port))) !== null;
}

/** @returns the server's version as it reports it, or null when it does not answer within 2 s. */
export async function describeMongo(uri: string): Promise<string | null> {
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: ANSWER_WITHIN_MS });
  try {
    const info = await client.db('admin').command({ buildInfo: 1 });
    return String(info['version']);
  } catch {
    return null;
  } finally {
    await client.close();
  }
}
