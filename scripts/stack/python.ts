import { z } from 'zod';
import { run } from './processes.ts';

const probe = 'import json, sys; print(json.dumps({"path": sys.executable, "tag": sys.implementation.cache_tag}))';
const probeAnswer = z.object({ path: z.string().min(1), tag: z.string().min(1) });

/** `path` is the interpreter itself, never a launcher; `tag` (cpython-311) tells which binary wheels fit. */
export type Python = z.infer<typeof probeAnswer>;

/** @throws Error when there is no Python 3 on the PATH. */
export async function findPython(): Promise<Python> {
  const name = process.platform === 'win32' ? 'python' : 'python3';
  return probeAnswer.parse(JSON.parse(await run(name, ['-c', probe], { timeoutMs: 10_000 })));
}
