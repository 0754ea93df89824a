import { spawn } from 'node:child_process';
import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { readRecord, settleLeftover } from './leftovers.ts';
import type { ServerRecord } from './leftovers.ts';
import { freePorts } from './ports.ts';
import { endProcess, eventually } from './processes.ts';
import { projectFolder } from './project.ts';

/** Runs beside the sources only: plain JavaScript, not part of the build. */
const keeperScript = join(projectFolder, 'scripts', 'stack', 'keeper.js');
const READY_WITHIN_MS = 60_000;
/** SIGTERM to SIGKILL: SecantusDB needs 2–3 s to close its files. */
const GRACE_MS = 10_000;
const MOST_STARTS = 3;

/** What a server is started with; `env` is added to this process's environment. */
export interface Launch {
  command: string;
  args: string[];
  env: Record<string, string>;
}

/** One server process to keep. */
export interface ChildPlan {
  /** Shown to people, and in error messages. */
  name: string;
  /** Its own folder: data, log and pid file. */
  folder: string;
  /** The folder is removed when the server ends. */
  throwAway: boolean;
  /** A leftover is reused only when this text is the same. */
  version: string;
  /** One per port it listens on; null means any. */
  wishedPorts: readonly (number | null)[];
  launch: (ports: readonly number[]) => Launch;
  /** Resolves to true once the server answers on these ports. Tried again until it does. */
  isReady: (ports: readonly number[]) => Promise<boolean>;
  /** Told when the server ends by itself. */
  onUnexpectedEnd: (message: string) => void;
}

/** How we came by the server: a new process, a leftover of a killed parent, or one that another living process keeps. */
export type Origin = 'started' | 'reused' | 'shared';

export interface RunningChild {
  ports: readonly number[];
  origin: Origin;
  /** Ends the server (not a shared one) and resolves when it is gone. */
  stop(): Promise<void>;
}

/** First line of the keeper's standard input. */
export interface KeeperOrder extends Launch {
  /** Adopt this running process instead of starting one. */
  adoptPid: number | null;
  logFile: string;
  throwAway: boolean;
  graceMs: number;
  record: Omit<ServerRecord, 'pid' | 'keeperPid' | 'ending'>;
}

/**
 * Brings a server up, or takes over one that a killed parent left behind in the same folder.
 *
 * @returns once the server answers.
 * @throws Error naming the log file when it does not come up.
 */
export async function runChild(plan: ChildPlan): Promise<RunningChild> {
  await mkdir(plan.folder, { recursive: true });
  const release = await lockFolder(plan.folder);
  try {
    const recordFile = join(plan.folder, 'server.json');
    const leftover = await settleLeftover(recordFile, plan.version, plan.isReady, GRACE_MS);
    switch (leftover.kind) {
      case 'shared':
        return { ports: leftover.record.ports, origin: 'shared', stop: () => Promise.resolve() };
      case 'reusable':
        return await keep(plan, recordFile, leftover.record.ports, leftover.record.pid);
      case 'none':
        return await keepNew(plan, recordFile);
    }
  } finally {
    await release();
  }
}

/** Between our look for free ports and the server's claim another program may take one: a server that ends at once gets others. */
async function keepNew(plan: ChildPlan, recordFile: string): Promise<RunningChild> {
  for (let start = 1; ; start += 1) {
    // A throw-away folder went with the server that ended.
    await mkdir(plan.folder, { recursive: true });
    try {
      return await keep(plan, recordFile, await freePorts(plan.wishedPorts), null);
    } catch (error) {
      if (start === MOST_STARTS || !(error instanceof EndedWhileStarting)) throw error;
    }
  }
}

class EndedWhileStarting extends Error {
  override readonly name = 'EndedWhileStarting';
}

async function keep(plan: ChildPlan, recordFile: string, ports: readonly number[], adoptPid: number | null): Promise<RunningChild> {
  const logFile = join(plan.folder, 'server.log');
  const launch = plan.launch(ports);
  const record = { version: plan.version, ownerPid: process.pid, ports: [...ports], args: launch.args };
  // Nobody misses throw-away data: no reason to wait for a tidy end.
  const graceMs = plan.throwAway ? 0 : GRACE_MS;
  const order: KeeperOrder = { ...launch, adoptPid, logFile, throwAway: plan.throwAway, graceMs, record };
  const keeper = startKeeper(recordFile, order);
  let isUp = false;
  let isStopping = false;

  const ended = keeper.ended.then((how) => {
    if (isUp && !isStopping) plan.onUnexpectedEnd(`${plan.name} ended unexpectedly (${how}); its log is ${logFile}`);
    return how;
  });
  const stop = async () => {
    isStopping = true;
    keeper.release();
    await ended;
    // Only when the keeper itself was killed is there still a record, and then a server.
    const remaining = await readRecord(recordFile);
    if (remaining) await endProcess(remaining.pid, GRACE_MS);
  };

  const outcome = await Promise.race([ended, eventually(() => plan.isReady(ports), READY_WITHIN_MS)]);
  if (outcome === true) {
    isUp = true;
    return { ports, origin: adoptPid === null ? 'started' : 'reused', stop };
  }
  const log = await lastLines(logFile);
  await stop();
  const story = `Command: ${launch.command} ${launch.args.join(' ')}\n${log}`;
  if (outcome === false) throw new Error(`${plan.name} did not answer within ${READY_WITHIN_MS / 1000} s. ${story}`);
  throw new EndedWhileStarting(`${plan.name} ended while starting (${outcome}). ${story}`);
}

/** @returns `ended` resolves with the reason once the server is gone; `release` lets go, which ends the server. */
function startKeeper(recordFile: string, order: KeeperOrder): { ended: Promise<string>; release: () => void } {
  // Detached: Ctrl-C in the terminal must not reach the servers before the parent has finished with them.
  const keeper = spawn(process.execPath, [keeperScript, recordFile], { detached: true, stdio: ['pipe', 'pipe', 'inherit'] });
  let how = 'its keeper process was killed';
  createInterface({ input: keeper.stdout }).on('line', (line) => {
    const event: unknown = JSON.parse(line);
    if (typeof event !== 'object' || event === null) return;
    if ('exit' in event) how = `exit ${String(event.exit)}`;
    if ('error' in event) how = String(event.error);
  });
  // A keeper that died takes its pipe along; `ended` tells the story.
  keeper.stdin.on('error', () => undefined);
  keeper.stdin.write(`${JSON.stringify(order)}\n`);
  const ended = new Promise<string>((resolve) => {
    keeper.once('close', () => resolve(how));
    keeper.once('error', (error) => resolve(error.message));
  });
  return { ended, release: () => void keeper.stdin.end() };
}

/** Two starts at the same moment must not both find the folder empty. @returns the function that unlocks it. */
async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const lockFile = join(folder, 'starting.lock');
  const locked = await eventually(() => tryLock(lockFile), READY_WITHIN_MS);
  if (!locked) throw new Error(`Another start holds ${lockFile}: wait for it, or delete the file if nothing is starting.`);
  return () => rm(lockFile, { force: true });
}

async function tryLock(lockFile: string): Promise<boolean> {
  try {
    const file = await open(lockFile, 'wx');
    await file.writeFile(String(process.pid));
    await file.close();
    return true;
  } catch {
    const holderPid = Number(await readFile(lockFile, 'utf8').catch(() => '0'));
    if (holderPid > 0 && !isAlive(holderPid)) await rm(lockFile, { force: true });
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function lastLines(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.trim().split('\n').slice(-8).join('\n');
}
