import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The project's folder, found from here upwards, so that it is the same from the sources and from dist/. */
export const projectFolder = findProjectFolder(import.meta.dirname);

/** Fetched programs live here, each in a folder that names its version; ignored by git and safe to delete. */
export const cacheFolder = join(projectFolder, '.waybill', 'cache');

function findProjectFolder(from: string): string {
  if (existsSync(join(from, 'package.json'))) return from;
  if (dirname(from) === from) throw new Error('The stack must run from inside the project: no package.json above this file.');
  return findProjectFolder(dirname(from));
}
