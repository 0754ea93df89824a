/** The workflow code as one bundle: built once for a given source text, reused at every later start and by the replay gate. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';

const ROOT = join(import.meta.dirname, '..');
const EXTENSION = import.meta.filename.endsWith('.ts') ? '.ts' : '.js';

/**
 * @param cacheDir where built bundles are kept, by the hash of everything that goes into them.
 * @returns the bundle for a worker's `workflowBundle`.
 */
export async function workflowBundle(cacheDir: string): Promise<{ codePath: string }> {
  const codePath = join(cacheDir, `workflows-${await sourceHash()}.cjs`);
  try {
    await readFile(codePath);
    return { codePath };
  } catch {
    const { code } = await bundleWorkflowCode({ workflowsPath: join(ROOT, 'workflows', `index${EXTENSION}`), logger: new DefaultLogger('WARN') });
    await mkdir(cacheDir, { recursive: true });
    // Two workers may build at once; a rename is all or nothing.
    const unfinished = `${codePath}.${process.pid}`;
    await writeFile(unfinished, code);
    await rename(unfinished, codePath);
    return { codePath };
  }
}

/** Changes with any source that can be in the bundle and with the SDK's version. */
async function sourceHash(): Promise<string> {
  const hash = createHash('sha256');
  const sdk = createRequire(import.meta.url)('@temporalio/worker/package.json') as { version: string }; // npm's own format
  hash.update(sdk.version);
  for (const folder of ['workflows', 'domain', 'activities/contract']) {
    for (const file of await sourceFiles(folder)) hash.update(file).update(await readFile(join(ROOT, file)));
  }
  return hash.digest('hex').slice(0, 16);
}

async function sourceFiles(path: string): Promise<string[]> {
  if (path === 'activities/contract') return [`${path}${EXTENSION}`];
  const names = await readdir(join(ROOT, path));
  return names.filter((name) => name.endsWith(EXTENSION)).sort().map((name) => `${path}/${name}`);
}
