/** Waybill's own processes as children of `npm start`: restarted when they die, ended when this process ends, however it ends. */
import { fork, type ChildProcess } from 'node:child_process';
import { mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Service {
  pid(): number | undefined;
  stop(): Promise<void>;
}

export interface ServicePlan {
  name: string;
  /** Entry file, from the project's folder. */
  entry: string;
  env: Record<string, string>;
  logFolder: string;
  onRestart: (message: string) => void;
  /** It cannot live: it died several times right after its start. */
  onHopeless: (message: string) => void;
}

const RESTART_AFTER_MS = 1_000;
/** A death this soon after the start counts as failing to start. */
const TOO_SOON_MS = 10_000;
const MOST_FAILED_STARTS = 3;
/** The worker lets running tasks finish first. */
const GRACE_MS = 15_000;

/**
 * Starts a process and keeps it running. The IPC channel is its lifeline: it closes even when we are killed hard, and the
 * service then ends by itself.
 */
export function runService(plan: ServicePlan): Service {
  mkdirSync(plan.logFolder, { recursive: true });
  const logFile = join(plan.logFolder, `${plan.name}.log`);
  const root = join(import.meta.dirname, '..');
  let stopping = false;
  let failedStarts = 0;
  let child: ChildProcess;
  const start = () => {
    const startedAtMs = Date.now();
    const log = openSync(logFile, 'a');
    child = fork(join(root, plan.entry), [], {
      cwd: root,
      env: { ...process.env, ...plan.env },
      execArgv: plan.entry.endsWith('.ts') ? ['--import', 'tsx'] : [],
      stdio: ['ignore', log, log, 'ipc'],
    });
    child.once('exit', (code, signal) => {
      if (stopping) return;
      // Killed from outside is no failure of its own.
      failedStarts = signal === null && Date.now() - startedAtMs < TOO_SOON_MS ? failedStarts + 1 : 0;
      if (failedStarts === MOST_FAILED_STARTS) {
        return plan.onHopeless(`${plan.name} cannot start. The end of its log ${logFile}:\n${lastLines(logFile)}`);
      }
      plan.onRestart(`${plan.name} ended (${signal ?? code ?? 'unknown'}) and is started again; its log is ${logFile}`);
      setTimeout(start, RESTART_AFTER_MS).unref();
    });
  };
  start();
  return {
    pid: () => child.pid,
    stop: async () => {
      stopping = true;
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      const force = setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
      await ended;
      clearTimeout(force);
    },
  };
}

function lastLines(file: string): string {
  return readFileSync(file, 'utf8').trim().split('\n').slice(-12).join('\n');
}
