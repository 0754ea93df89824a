/** Starts the training process at low priority and waits for it: whatever it does, tickets come first. */
import { fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { Challenge } from '../../training/challenge.ts';
import type { ChildAnswer, ChildJob } from './child.ts';

const EXTENSION = import.meta.filename.endsWith('.ts') ? '.ts' : '.js';
/** Its memory is bounded, so that a huge set of texts fails by itself and takes nothing else with it. */
const MOST_MEMORY_MB = 2_400;
/** Its garbage collector must not spread over all cores. */
const HELPER_THREADS = 1;

/**
 * @param signal aborting it kills the process
 * @returns what came of it, or why it is left for another night
 * @throws Error when the training fails, the process dies or is killed
 */
export function trainInChild(job: ChildJob, signal: AbortSignal, onProgress: (doing: string, share: number) => void): Promise<Challenge | { left: string }> {
  const child = fork(join(import.meta.dirname, `child${EXTENSION}`), {
    serialization: 'advanced',
    // TypeScript sources need their loader, wherever this process itself was started from.
    execArgv: [`--max-old-space-size=${MOST_MEMORY_MB}`, `--v8-pool-size=${HELPER_THREADS}`, ...(EXTENSION === '.ts' ? ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href] : [])],
    // A session of its own, see `stepBack`.
    detached: true,
    signal,
    killSignal: 'SIGKILL',
  });
  if (child.pid !== undefined) stepBack(child.pid);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, killedBy) => reject(new Error(`the training process ended early (${killedBy ?? `exit code ${String(code)}`})`)));
    child.on('message', (answer: ChildAnswer) => {
      switch (answer.kind) {
        case 'progress':
          return onProgress(answer.doing, answer.share);
        case 'done':
          return resolve(answer.challenge);
        case 'left':
          return resolve({ left: answer.why });
        case 'failed':
          return reject(new Error(answer.message));
      }
    });
    child.send(job, (error) => error && reject(error));
  });
}

/**
 * A tenth of a core where others want it, all of it where nobody does. Linux shares processor time among sessions before it looks at priorities
 * within one (sched_autogroup): in the worker's session the training would take half of what Temporal and MongoDB need on the same machine.
 */
function stepBack(pid: number): void {
  setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  try {
    writeFileSync(`/proc/${pid}/autogroup`, String(constants.priority.PRIORITY_BELOW_NORMAL));
  } catch {
    // Other systems have no such file, or share the time otherwise.
  }
}
