import { mkdtemp, readFile, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';

import { RoutingConfigError, watchRoutingFile, type ActiveConfig } from '../../config/live.ts';

const shipped = await readFile(join(import.meta.dirname, '..', '..', 'config', 'routing.yaml'), 'utf8');

async function watched(text: string, lastGood: string | null = null) {
  const file = join(await mkdtemp(join(tmpdir(), 'waybill-live-')), 'routing.yaml');
  await writeFile(file, text);
  const changes: ActiveConfig[] = [];
  const broken: unknown[] = [];
  const live = await watchRoutingFile({
    file,
    onChange: (active) => Promise.resolve(void changes.push(active)),
    onBroken: (error) => void broken.push(error),
    lastGood: () => Promise.resolve(lastGood),
  });
  let seconds = 1;
  const write = async (next: string) => {
    await writeFile(file, next);
    // A later time stamp, whatever the file system's resolution is.
    await utimes(file, new Date(), new Date(Date.now() + (seconds += 1) * 1_000));
  };
  return { live, changes, broken, write };
}

describe('the live routing config', () => {
  it('follows the file, and a broken file leaves the version before active', async () => {
    const { live, changes, broken, write } = await watched(shipped);
    const first = live.current().version;
    await write('version: 1\norganisation: nonsense\n');
    await vi.waitUntil(() => broken.length === 1, { timeout: 8_000 });
    expect(broken[0]).toBeInstanceOf(RoutingConfigError);
    expect(String(broken[0])).toMatch(/routing\.yaml:\d+:\d+ error: /);
    expect(live.current().version).toBe(first);

    await write(`${shipped}\n# changed\n`);
    await vi.waitUntil(() => changes.length === 2, { timeout: 8_000 });
    expect(live.current().version).not.toBe(first);
    live.stop();
  });

  it('starts with the version that was active last when the file is broken', async () => {
    const { live, broken } = await watched('nonsense', shipped);
    expect(Object.keys(live.current().config.teams).length).toBeGreaterThan(4);
    expect(broken).toHaveLength(1);
    live.stop();
  });

  it('does not start when nothing usable was ever there', async () => {
    await expect(watched('nonsense')).rejects.toBeInstanceOf(RoutingConfigError);
  });
});
