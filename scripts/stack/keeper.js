/**
 * Keeps one server process: starts it (or adopts one that is already running) and ends it when standard input closes,
 * which happens however the parent dies, kill -9 included. Plain JavaScript, so that it starts at once and stays small.
 *
 * Run as `node keeper.js RECORD_FILE`. The first line of standard input is the order (KeeperOrder in children.ts);
 * each line of standard output is an event: {"pid"}, {"exit"} or {"error"}.
 */
import { spawn } from 'node:child_process';
import { openSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';

const ADOPTED_POLL_MS = 250;
const recordFile = process.argv[2] ?? '';
/** @type {import('./children.ts').KeeperOrder | null} */
let order = null;
let pid = 0;
let ending = false;

const input = createInterface({ input: process.stdin });
input.once('line', (line) => begin(JSON.parse(line)));
input.once('close', end);
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, end);
// The reader may be gone before us: then there is nobody to tell.
process.stdout.on('error', () => undefined);

function begin(given) {
  order = given;
  if (order.adoptPid !== null) {
    pid = order.adoptPid;
    setInterval(() => signalServer(0) || gone({ exit: 'ended' }), ADOPTED_POLL_MS);
  } else {
    const logFd = openSync(order.logFile, 'a');
    // A process group of its own: a launcher that forks is ended together with the server it forked.
    const child = spawn(order.command, order.args, {
      detached: true,
      cwd: dirname(recordFile),
      env: { ...process.env, ...order.env },
      stdio: ['ignore', logFd, logFd],
    });
    child.once('error', (error) => gone({ error: error.message }));
    child.once('exit', (code, signal) => gone({ exit: String(signal ?? code) }));
    if (child.pid === undefined) return;
    pid = child.pid;
  }
  writeRecord();
  tell({ pid });
}

function end() {
  if (ending) return;
  ending = true;
  if (pid === 0) process.exit(0);
  writeRecord();
  signalServer('SIGTERM');
  setTimeout(() => signalServer('SIGKILL'), order.graceMs);
}

function gone(event) {
  tell(event);
  rmSync(recordFile, { force: true });
  if (order.throwAway) removeThrowAway(dirname(recordFile));
  process.exit(0);
}

function removeThrowAway(folder) {
  rmSync(folder, { recursive: true, force: true });
  try {
    rmdirSync(dirname(folder));
  } catch {
    // The other server's folder is still in there: its keeper will remove both.
  }
}

/** @returns false when there is no such process any more. */
function signalServer(signal) {
  for (const target of [-pid, pid]) {
    try {
      process.kill(target, signal);
      return true;
    } catch {
      // No group by that id (or no process): try the next.
    }
  }
  return false;
}

function writeRecord() {
  const temporary = `${recordFile}.${process.pid}`;
  writeFileSync(temporary, JSON.stringify({ ...order.record, pid, keeperPid: process.pid, ending }, null, 2));
  renameSync(temporary, recordFile);
}

function tell(event) {
  process.stdout.write(`${JSON.stringify(event)}\n`);
}
