import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const POLL_MS = 50;

/**
 * Runs a program to its end.
 *
 * @param options `env` is added to this process's environment; `timeoutMs` ends the program.
 * @returns what it wrote to standard output.
 * @throws Error with the last line of its error output when it fails, is missing, or takes too long.
 */
export async function run(command: string, args: readonly string[], options: { env?: NodeJS.ProcessEnv; timeoutMs: number }): Promise<string> {
  try {
    const { stdout } = await execute(command, args, {
      timeout: options.timeoutMs,
      env: { ...process.env, ...options.env },
      maxBuffer: 16 * 1024 * 1024,
    });
    return stdout;
  } catch (error) {
    throw new Error(`${command}: ${lastErrorLine(error)}`, { cause: error });
  }
}

function lastErrorLine(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const output = 'stderr' in error && typeof error.stderr === 'string' ? error.stderr.trim() : '';
  if (output !== '') return output.split('\n').findLast((line) => line.includes('ERROR')) ?? output.split('\n').at(-1) ?? '';
  return 'killed' in error && error.killed === true ? 'took too long' : (error.message.split('\n')[0] ?? '');
}

/**
 * @returns the command line of a living process, or null when there is none by this id (a zombie counts as none).
 */
export async function commandLine(pid: number): Promise<string | null> {
  const text = await readFile(`/proc/${pid}/cmdline`, 'utf8')
    .then((line) => line.split('\0').join(' '))
    .catch(() => (process.platform === 'linux' ? '' : run('ps', ['-o', 'command=', '-p', String(pid)], { timeoutMs: 5_000 }).catch(() => '')));
  return text.trim() === '' ? null : text.trim();
}

/** Waits until `condition` holds. @returns whether it did within `timeoutMs`. */
export async function eventually(condition: () => Promise<boolean>, timeoutMs: number): Promise<boolean> {
  const deadlineMs = Date.now() + timeoutMs;
  while (Date.now() < deadlineMs) {
    if (await condition()) return true;
    await delay(POLL_MS);
  }
  return condition();
}

/** Ends a process and its group: SIGTERM, then SIGKILL after `graceMs`. Returns when it is gone. */
export async function endProcess(pid: number, graceMs: number): Promise<void> {
  const isGone = async () => (await commandLine(pid)) === null;
  signalGroup(pid, 'SIGTERM');
  if (await eventually(isGone, graceMs)) return;
  signalGroup(pid, 'SIGKILL');
  await eventually(isGone, graceMs);
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  for (const target of [-pid, pid]) {
    try {
      process.kill(target, signal);
      return;
    } catch {
      // No group by that id (or no process): try the next.
    }
  }
}
