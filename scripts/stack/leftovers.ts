import { readFile, rm } from 'node:fs/promises';
import { z } from 'zod';
import { commandLine, endProcess, eventually } from './processes.ts';

/** What the keeper writes beside a running server. */
const serverRecord = z.object({
  pid: z.number().int().positive(),
  keeperPid: z.number().int().positive(),
  /** The process that the server serves and ends with. */
  ownerPid: z.number().int().positive(),
  version: z.string(),
  ports: z.array(z.number().int()),
  /** Tells the server from a stranger that got the same process id later. */
  args: z.array(z.string()).min(1),
  /** The keeper is ending the server. */
  ending: z.boolean(),
});
export type ServerRecord = z.infer<typeof serverRecord>;

/** What an earlier start left in a folder, after everything unusable has been ended. */
export type Leftover = { kind: 'none' } | { kind: 'reusable' | 'shared'; record: ServerRecord };

/** @returns the record in this file, or null when there is none (or one that cannot be understood). */
export async function readRecord(recordFile: string): Promise<ServerRecord | null> {
  const text = await readFile(recordFile, 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return serverRecord.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/**
 * Looks at the server that an earlier start recorded in a folder and ends it unless it can be used.
 *
 * @param version what the new start would run; another version is never reused.
 * @returns `shared` when another living process keeps it, `reusable` when its parent is dead but it answers.
 * @throws Error when another living process keeps a server of another version, or one that does not answer.
 */
export async function settleLeftover(
  recordFile: string,
  version: string,
  isReady: (ports: readonly number[]) => Promise<boolean>,
  graceMs: number,
): Promise<Leftover> {
  const record = await readRecord(recordFile);
  if (!record) return { kind: 'none' };
  const keeperRuns = async () => (await commandLine(record.keeperPid))?.includes(recordFile) ?? false;
  const serverRuns = async () => (await commandLine(record.pid))?.includes(record.args.join(' ')) ?? false;
  const usable = async () => record.version === version && (await serverRuns()) && (await isReady(record.ports));

  if (!record.ending && (await keeperRuns()) && (await commandLine(record.ownerPid)) !== null) {
    if (await usable()) return { kind: 'shared', record };
    throw new Error(`Process ${record.ownerPid} keeps ${record.version} in this data folder (${recordFile}): stop that process first.`);
  }
  // A keeper whose owner is dead is busy ending the server: let it finish.
  await eventually(async () => !(await keeperRuns()), graceMs * 2);
  if (!(await keeperRuns()) && (await usable())) return { kind: 'reusable', record };
  if (await serverRuns()) await endProcess(record.pid, graceMs);
  await rm(recordFile, { force: true });
  return { kind: 'none' };
}
