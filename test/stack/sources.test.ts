import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findOnPath } from '../../scripts/stack/executables.ts';
import { ask, fillOnce } from '../../scripts/stack/fetch.ts';
import { freePorts } from '../../scripts/stack/ports.ts';
import { createReporter } from '../../scripts/stack/reporter.ts';
import { firstThatWorks } from '../../scripts/stack/sources.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waybill-sources-'));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

describe('sources are tried in order', () => {
  const empty = { name: 'empty', find: () => Promise.resolve(null) };
  const broken = { name: 'broken', find: () => Promise.reject(new Error('refused')) };

  it('a source that fails is told about and the next one is used', async () => {
    const lines: string[] = [];
    const reporter = createReporter((line) => lines.push(line));
    const good = { name: 'good', find: () => Promise.resolve('found') };
    expect(await firstThatWorks('It', 'Do this.', reporter, [empty, broken, good])).toBe('found');
    expect(lines).toEqual(['It: not by broken: refused']);
  });

  it('when none works the error names each reason and the way out', async () => {
    const trying = firstThatWorks('It', 'Do this.', createReporter(undefined), [empty, broken]);
    await expect(trying).rejects.toThrow('It could not be had. broken: refused. Do this.');
  });
});

it('a host that failed once is not asked again', async () => {
  let requests = 0;
  const server = createServer((_request, response) => {
    requests += 1;
    response.writeHead(500).end();
  });
  const [port] = await freePorts([null]);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${port}/file`;
  await expect(ask(url, { method: 'GET' })).rejects.toThrow('status 500');
  await expect(ask(url, { method: 'GET' })).rejects.toThrow('a moment ago');
  expect(requests).toBe(1);
  await new Promise((resolve) => server.close(resolve));
});

describe('a cache folder is filled all or nothing', () => {
  it('a fill that fails leaves nothing behind', async () => {
    const fill = async (temporaryFolder: string) => {
      await writeFile(join(temporaryFolder, 'half'), '');
      throw new Error('broke off');
    };
    await expect(fillOnce(join(folder, 'program'), fill)).rejects.toThrow('broke off');
    expect(await readdir(folder)).toEqual([]);
  });

  it('two fills at the same time leave one complete folder', async () => {
    const fill = (temporaryFolder: string) => writeFile(join(temporaryFolder, 'program'), 'whole');
    await Promise.all([fillOnce(join(folder, 'cached'), fill), fillOnce(join(folder, 'cached'), fill)]);
    expect(await readdir(folder)).toEqual(['cached']);
    expect(await readdir(join(folder, 'cached'))).toEqual(['program']);
  });
});

describe.skipIf(process.platform === 'win32')('programs on the PATH', () => {
  const addScript = async (name: string, body: string) => {
    await writeFile(join(folder, name), `#!/bin/sh\n${body}\n`);
    await chmod(join(folder, name), 0o755);
  };

  it('a launcher script is resolved to the program behind it', async () => {
    await addScript('temporal', 'exit 1');
    await addScript('pyenv', `echo ${process.execPath}`);
    vi.stubEnv('PATH', [folder, '/bin'].join(delimiter));
    expect(await findOnPath('temporal')).toBe(process.execPath);
  });

  it('a script that nobody can resolve counts as missing', async () => {
    await addScript('temporal', 'exit 1');
    vi.stubEnv('PATH', [folder, '/bin'].join(delimiter));
    expect(await findOnPath('temporal')).toBeNull();
  });
});
