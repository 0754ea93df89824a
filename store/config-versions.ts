/** Every routing config that was ever active, by the hash of its text: decisions name the version they were made with. */
import type { Store } from './connect.ts';
import { DOCUMENT_SCHEMA, type ConfigVersionDoc } from './documents.ts';

/** Makes a version the active one. Writing the active one again changes nothing. */
export async function activateConfig({ configVersions }: Store, version: string, yaml: string, nowMs: number): Promise<void> {
  await configVersions.updateOne(
    { _id: version },
    { $setOnInsert: { schema: DOCUMENT_SCHEMA, yaml }, $set: { active: true, activatedAtMs: nowMs } },
    { upsert: true },
  );
  await configVersions.updateMany({ _id: { $ne: version }, active: true }, { $set: { active: false } });
}

/** The active version; the latest one while two are marked (a crash between the two writes). */
export function activeConfig({ configVersions }: Store): Promise<ConfigVersionDoc | null> {
  return configVersions.find({ active: true }).sort({ activatedAtMs: -1 }).limit(1).next();
}
