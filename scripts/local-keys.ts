/** Keys of the local desk: made at the first start, kept for the next ones, readable by their owner only. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { mintKey } from '../api/auth.ts';
import type { ApiKeyRecord } from '../config/env.ts';
import type { Role } from '../domain/actions.ts';
import { projectFolder } from './stack/project.ts';

export type LocalKeys = Record<Exclude<Role, 'agent'>, string>;

interface KeyFile {
  keys: LocalKeys;
  records: ApiKeyRecord[];
}

const OWNER_ONLY = 0o600;

export async function localKeys(dataDir: string): Promise<KeyFile> {
  const file = join(dataDir, 'keys.json');
  const kept = await readFile(file, 'utf8').catch(() => null);
  if (kept !== null) return JSON.parse(kept) as KeyFile; // our own file
  const [helpdesk, ops, admin] = [mintKey('helpdesk'), mintKey('ops'), mintKey('admin')];
  const made: KeyFile = {
    keys: { helpdesk: helpdesk.key, ops: ops.key, admin: admin.key },
    records: [helpdesk.record, ops.record, admin.record],
  };
  await mkdir(dataDir, { recursive: true });
  await writeFile(file, JSON.stringify(made, null, 2), { mode: OWNER_ONLY });
  return made;
}

/** Tells the CLI where the running desk is. */
export async function writeLocalFile(local: { url: string; keys: LocalKeys; mongoUri: string }): Promise<void> {
  const file = join(projectFolder, '.waybill', 'local.json');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(local, null, 2), { mode: OWNER_ONLY });
}
