import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runChildForGood } from './restart.ts';
import type { Origin, RunningChild } from './children.ts';
import { acquireMongo, describeMongo, isMongoReady, localMongoUri, mongoEngines } from './mongo-server.ts';
import type { MongoEngine } from './mongo-server.ts';
import { LOOPBACK } from './ports.ts';
import { createReporter } from './reporter.ts';
import type { Reporter } from './reporter.ts';
import { acquireTemporalCli, describeTemporal, isTemporalReady, temporalLaunch } from './temporal-server.ts';

/** The servers Waybill stands on, running. */
export interface Stack {
  temporalAddress: string;
  /** Null when the Temporal server is not ours, or runs without its Web UI. */
  temporalUiUrl: string | null;
  mongoUri: string;
  mongoEngine: MongoEngine;
  /** The server's version, `unknown` when an external one does not answer yet. */
  temporalVersion: string;
  /** Ends what this stack started, keeps the data (unless it is throw-away), and resolves when all of it is gone. */
  stop(): Promise<void>;
}

export interface StackOptions {
  /** Where data, logs and pid files live. Null: throw-away, Temporal in memory and all files in a temporary folder. */
  dataDir: string | null;
  /** @default 7233, or any free port when throw-away. A taken port is replaced by a free one. */
  temporalPort?: number;
  /** @default 8233, or no Web UI when throw-away. */
  uiPort?: number;
  /** @default 27017, or any free port when throw-away. */
  mongoPort?: number;
  /** Receives one line per component and what happens on the way; absent means silence. */
  log?: (line: string) => void;
}

/** What the two halves have in common. */
interface Setting {
  options: StackOptions;
  folder: string;
  throwAway: boolean;
  reporter: Reporter;
}

type TemporalPart = Pick<Stack, 'temporalAddress' | 'temporalUiUrl' | 'temporalVersion' | 'stop'>;
type MongoPart = Pick<Stack, 'mongoUri' | 'mongoEngine' | 'stop'>;

/**
 * Brings up a Temporal development server and a server that speaks MongoDB's protocol, both on loopback, fetching
 * the programs into the project's cache when they are not installed. TEMPORAL_ADDRESS and MONGODB_URI name servers
 * that run already. The servers end with this process, also when it is killed hard; a second start on the same folder
 * finds the same data.
 *
 * @returns when both answer.
 * @throws Error with the way out when a program cannot be had or a server does not come up; nothing is left running.
 */
export async function startStack(options: StackOptions): Promise<Stack> {
  const throwAway = options.dataDir === null;
  const folder = options.dataDir === null ? await mkdtemp(join(tmpdir(), 'waybill-stack-')) : resolve(options.dataDir);
  const setting: Setting = { options, folder, throwAway, reporter: createReporter(options.log) };

  const [temporal, mongo] = await Promise.allSettled([startTemporal(setting), startMongo(setting)]);
  if (temporal.status === 'fulfilled' && mongo.status === 'fulfilled') {
    let stopped: Promise<unknown> | null = null;
    const stop = async () => {
      stopped ??= Promise.all([temporal.value.stop(), mongo.value.stop()]);
      await stopped;
    };
    return { ...temporal.value, ...mongo.value, stop };
  }
  const started = [temporal, mongo].filter((part) => part.status === 'fulfilled');
  await Promise.all(started.map((part) => part.value.stop()));
  if (throwAway) await rm(folder, { recursive: true, force: true });
  const failures = [temporal, mongo].filter((part) => part.status === 'rejected').map((part) => part.reason as unknown);
  throw failures.length === 1 ? failures[0] : new AggregateError(failures, failures.map(String).join('\n'));
}

async function startTemporal({ options, folder, throwAway, reporter }: Setting): Promise<TemporalPart> {
  const external = process.env['TEMPORAL_ADDRESS'];
  if (external !== undefined && external !== '') {
    const temporalVersion = (await describeTemporal(external)) ?? 'unknown';
    reporter.line(`Temporal   ${external}   ${answering(temporalVersion)}, from TEMPORAL_ADDRESS`);
    return { temporalAddress: external, temporalUiUrl: null, temporalVersion, stop: () => Promise.resolve() };
  }
  const cli = await acquireTemporalCli(reporter);
  const ownFolder = join(folder, 'temporal');
  const wishedPorts = throwAway
    ? [options.temporalPort ?? null, ...(options.uiPort === undefined ? [] : [options.uiPort])]
    : [options.temporalPort ?? 7233, options.uiPort ?? 8233];
  const child = await runChildForGood({
    name: 'Temporal',
    folder: ownFolder,
    throwAway,
    version: `Temporal CLI ${cli.version}`,
    wishedPorts,
    launch: (ports) => temporalLaunch(cli, throwAway ? null : join(ownFolder, 'temporal.sqlite'), ports),
    isReady: ([port]) => isTemporalReady(port),
    onUnexpectedEnd: (message) => reporter.line(message),
  });
  const [port, uiPort] = child.ports;
  const temporalAddress = `${LOOPBACK}:${port}`;
  const temporalUiUrl = uiPort === undefined ? null : `http://${LOOPBACK}:${uiPort}`;
  const temporalVersion = (await describeTemporal(temporalAddress)) ?? 'unknown';
  const where = `${temporalAddress}${temporalUiUrl === null ? '' : `, Web UI ${temporalUiUrl}`}`;
  reporter.line(`Temporal   ${where}   server ${temporalVersion}, CLI ${cli.how}${originText(child.origin)}${portsText(child, wishedPorts)}`);
  return { temporalAddress, temporalUiUrl, temporalVersion, stop: () => child.stop() };
}

async function startMongo({ options, folder, throwAway, reporter }: Setting): Promise<MongoPart> {
  const external = process.env['MONGODB_URI'];
  if (external !== undefined && external !== '') {
    const version = (await describeMongo(external)) ?? 'unknown';
    reporter.line(`MongoDB    ${withoutPassword(external)}   ${answering(version)}, from MONGODB_URI`);
    return { mongoUri: external, mongoEngine: 'external', stop: () => Promise.resolve() };
  }
  const program = await acquireMongo(process.env['NODE_ENV'] === 'production', reporter);
  const ownFolder = join(folder, 'mongo');
  const dataFolder = join(ownFolder, dataFolderName(program.engine));
  await mkdir(dataFolder, { recursive: true });
  const wishedPorts = [options.mongoPort ?? (throwAway ? null : 27_017)];
  const child = await runChildForGood({
    name: `MongoDB (${program.engine})`,
    folder: ownFolder,
    throwAway,
    version: `${program.engine} ${program.version}`,
    wishedPorts,
    launch: ([port]) => program.launch(dataFolder, port ?? 0),
    isReady: ([port]) => isMongoReady(port),
    onUnexpectedEnd: (message) => reporter.line(message),
  });
  const [port] = child.ports;
  const what = program.engine === 'secantusdb' ? `SecantusDB ${program.version} (beta, development and tests only)` : `mongod ${program.version}`;
  reporter.line(`MongoDB    ${LOOPBACK}:${port}   ${what}, ${program.how}${originText(child.origin)}${portsText(child, wishedPorts)}`);
  for (const other of mongoEngines.map(dataFolderName).filter((name) => name !== dataFolderName(program.engine))) {
    const otherFolder = join(ownFolder, other);
    if (existsSync(otherFolder)) reporter.line(`MongoDB    documents written with ${other} stay in ${otherFolder} and are not seen by ${program.engine}`);
  }
  return { mongoUri: localMongoUri(port), mongoEngine: program.engine, stop: () => child.stop() };
}

/** Each file format has its own folder: neither engine can read the other's. */
function dataFolderName(engine: MongoEngine): 'mongod' | 'secantusdb' {
  return engine === 'secantusdb' ? 'secantusdb' : 'mongod';
}

function answering(version: string): string {
  return version === 'unknown' ? 'does not answer yet' : `server ${version}`;
}

function originText(origin: Origin): string {
  switch (origin) {
    case 'started':
      return '';
    case 'reused':
      return '; left running by a killed process, taken over';
    case 'shared':
      return '; shared with the process that started it, and ends with that';
  }
}

function portsText(child: RunningChild, wished: readonly (number | null)[]): string {
  const taken = wished.filter((port, index) => port !== null && port !== child.ports[index]);
  return taken.length === 0 || child.origin !== 'started' ? '' : `; taken: ${taken.join(', ')}`;
}

function withoutPassword(uri: string): string {
  return uri.replace(/\/\/[^@/]*@/, '//***@');
}
