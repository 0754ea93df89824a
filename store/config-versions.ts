/** Every routing config that was ever active, by the hash of its text: decisions name the version they were made with. */
import type { Store } from './connect.ts';
import { DOCUMENT_SCHEMA } from './documents.ts';

/** Makes a version the active one. Writing the active one again changes nothing. */
export async function activateConfig({ configVersions }: Store, version: string, yaml: string, nowMs: number): Promise<void> {
  await configVersions.updateOne(
    { _id: version },
    { $setOnInsert: { schema: DOCUMENT_SCHEMA, yaml }, $set: { active: true, activatedAtMs: nowMs } },
    { upsert: true },
  );
  await configVersions.updateMany({ _id: { $ne: version }, active: true }, { $set: { active: false } });
}

/** Text of the active version, the latest one while two are marked (a crash between the two writes); null before the first. */
export async function activeConfigText({ configVersions }: Store): Promise<string | null> {
  const active = await configVersions.find({ active: true }).sort({ activatedAtMs: -1 }).limit(1).next();
  return active?.yaml ?? null;
}
