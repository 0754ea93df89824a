import { join } from 'node:path';
import { z } from 'zod';
import { ask, download } from './fetch.ts';
import { run } from './processes.ts';
import type { Reporter } from './reporter.ts';

const downloadInfo = z.object({ archiveUrl: z.url(), fileToExtract: z.string().min(1) });

/**
 * Downloads a Temporal program the way the SDK does (same address, same answer format). The SDK does it only inside
 * "start a test server", without progress and without giving up, and never tells the path: hence our own.
 *
 * @param artifact `cli` or `temporal-test-server`.
 * @param version with its leading v.
 * @param intoFolder an empty folder for the archive and the program in it.
 * @returns the path of the program.
 * @throws Error within seconds when the host does not answer.
 */
export async function officialDownload(artifact: string, version: string, intoFolder: string, reporter: Reporter): Promise<string> {
  if (process.platform === 'win32') throw new Error('not done on Windows');
  const arch = process.arch === 'x64' ? 'amd64' : process.arch;
  const query = `arch=${arch}&platform=${process.platform}&format=tar.gz`;
  const answer = await ask(`https://temporal.download/${artifact}/${version}?${query}`, { method: 'GET' });
  const { archiveUrl, fileToExtract } = downloadInfo.parse(await answer.json());
  const archive = join(intoFolder, 'archive');
  await download(archiveUrl, archive, `${artifact} ${version}`, reporter);
  await run('tar', ['-xf', archive, '-C', intoFolder, fileToExtract], { timeoutMs: 120_000 });
  return join(intoFolder, fileToExtract);
}
