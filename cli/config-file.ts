/** A routing file named by the user, checked. */
import { parseRoutingConfig, type LoadedConfig } from '../config/load.ts';
import { Failure } from './failure.ts';
import { wholeTextOf } from './files.ts';

/** @throws Failure when the file cannot be read or has errors, with the command that lists them */
export async function routingOf(file: string): Promise<Extract<LoadedConfig, { ok: true }>> {
  const loaded = parseRoutingConfig(await wholeTextOf(file));
  if (loaded.ok) return loaded;
  throw new Failure(`${file} cannot be used as it is. See what is wrong: waybill config check ${file}`);
}
