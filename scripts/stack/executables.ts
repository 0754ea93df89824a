import { access, constants, open, realpath } from 'node:fs/promises';
import { basename, delimiter, join } from 'node:path';
import { run } from './processes.ts';

/** Version managers that put small launcher scripts on the PATH, and can tell what stands behind one. */
const launcherOwners = ['pyenv', 'asdf', 'mise'] as const;

/**
 * Finds a program on the PATH. A launcher script is resolved to the program behind it: the process we start must be
 * the server itself, or its id would be worth nothing after a hard kill.
 *
 * @returns the path of the real program, or null when there is none or only scripts that nobody can resolve.
 */
export async function findOnPath(name: string): Promise<string | null> {
  const fileName = process.platform === 'win32' ? `${name}.exe` : name;
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const candidate = await realpath(join(folder, fileName)).catch(() => null);
    if (candidate === null || !(await isExecutable(candidate))) continue;
    // Some managers link every name to their own program, which then looks at the name it was called by.
    const isLauncher = basename(candidate) !== fileName || (await isScript(candidate));
    if (!isLauncher) return candidate;
    const behind = await resolveLauncher(name);
    if (behind !== null) return behind;
  }
  return null;
}

async function resolveLauncher(name: string): Promise<string | null> {
  for (const owner of launcherOwners) {
    const path = await run(owner, ['which', name], { timeoutMs: 5_000 }).catch(() => '');
    if (path.trim() !== '' && !(await isScript(path.trim()))) return path.trim();
  }
  return null;
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(() => true, () => false);
}

async function isScript(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer.toString('latin1') === '#!';
  } finally {
    await file.close();
  }
}
