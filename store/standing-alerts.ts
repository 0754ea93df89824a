/** `standingAlerts`: trouble that has been seen and is not gone. Shared by all workers, so that one trouble is told once. */
import type { Store } from './connect.ts';
import { DOCUMENT_SCHEMA } from './documents.ts';
import type { StandingAlertDoc } from './learning-documents.ts';

/** Notes what is wrong now. @returns those nobody has told yet, with when they began */
export async function noteStanding({ standingAlerts }: Store, codes: readonly string[], nowMs: number): Promise<StandingAlertDoc[]> {
  for (const _id of codes) {
    await standingAlerts.updateOne({ _id }, { $set: { lastSeenMs: nowMs }, $setOnInsert: { schema: DOCUMENT_SCHEMA, sinceMs: nowMs, isTold: false } }, { upsert: true });
  }
  return standingAlerts.find({ _id: { $in: [...codes] }, isTold: false }).toArray();
}

export async function markTold({ standingAlerts }: Store, codes: readonly string[]): Promise<void> {
  await standingAlerts.updateMany({ _id: { $in: [...codes] } }, { $set: { isTold: true } });
}

/** Forgets what has not been seen since `beforeMs`. @param codes still wrong */
export async function forgetHealed({ standingAlerts }: Store, codes: readonly string[], beforeMs: number): Promise<void> {
  await standingAlerts.deleteMany({ _id: { $nin: [...codes] }, lastSeenMs: { $lt: beforeMs } });
}
