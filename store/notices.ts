/**
 * `notices`: what people are to be told, one document for each channel and notice, and `notifyChannels`: how each channel is doing.
 * A channel is worked by one process at a time (its lease), so that grouping and "one alert per subject" hold over all workers.
 *
 * `pending` → `sending` (part of the message in hand) → `sent`; or `suppressed` (its subject had alerted), or `failed` (given up)
 */
import type { Notice } from '../domain/notify.ts';
import type { Store } from './connect.ts';
import { DOCUMENT_SCHEMA, type NoticeDoc, type NotifyChannelDoc } from './documents.ts';

export async function ensureNoticeIndexes({ notices }: Store): Promise<void> {
  await notices.createIndex({ state: 1, channel: 1, 'notice.atMs': 1 });
  await notices.createIndex({ channel: 1, 'notice.about': 1, sentAtMs: 1 });
}

/** Keeps notices for channels; the same notice again changes nothing. */
export async function keepNotices({ notices }: Store, wanted: readonly { channel: string; notice: Notice }[]): Promise<void> {
  if (wanted.length === 0) return;
  await notices.bulkWrite(
    wanted.map(({ channel, notice }) => ({
      updateOne: {
        filter: { _id: noticeId(channel, notice) },
        update: { $setOnInsert: { schema: DOCUMENT_SCHEMA, channel, notice, state: 'pending', sentAtMs: null } satisfies Omit<NoticeDoc, '_id'> },
        upsert: true,
      },
    })),
    { ordered: false },
  );
}

function noticeId(channel: string, { key }: Notice): string {
  return `${channel}/${key}`;
}

/** Notices of a channel in a state, oldest first, at most `limit`. */
export async function noticesIn({ notices }: Store, channel: string, state: NoticeDoc['state'], limit: number): Promise<Notice[]> {
  const docs = await notices.find({ channel, state }).sort({ 'notice.atMs': 1 }).limit(limit).toArray();
  return docs.map(({ notice }) => notice);
}

/** Subjects among `about` that have alerted on the channel since `sinceMs`. */
export async function alertedSince({ notices }: Store, channel: string, about: readonly string[], sinceMs: number): Promise<Set<string>> {
  const docs = await notices.find({ channel, 'notice.about': { $in: [...about] }, sentAtMs: { $gt: sinceMs } }).toArray();
  return new Set(docs.map(({ notice }) => notice.about));
}

export async function markNotices(store: Store, channel: string, marked: readonly Notice[], state: NoticeDoc['state'], sentAtMs: number | null): Promise<void> {
  if (marked.length === 0) return;
  await store.notices.updateMany({ _id: { $in: marked.map((notice) => noticeId(channel, notice)) } }, { $set: { state, sentAtMs } });
}

/** Deletes what is settled and older than `beforeMs`. */
export async function forgetNotices({ notices }: Store, channel: string, beforeMs: number): Promise<void> {
  await notices.deleteMany({ channel, state: { $in: ['sent', 'suppressed', 'failed'] }, 'notice.atMs': { $lt: beforeMs } });
}

/** Channels that have something to tell. */
export function waitingChannels({ notices }: Store): Promise<string[]> {
  return notices.distinct('channel', { state: { $in: ['pending', 'sending'] } });
}

/** Takes a channel for itself until `untilMs`. @returns null when another process has it, or when it rests after a failure. */
export async function leaseChannel({ notifyChannels }: Store, channel: string, nowMs: number, untilMs: number): Promise<NotifyChannelDoc | null> {
  await notifyChannels.updateOne(
    { _id: channel },
    { $setOnInsert: { schema: DOCUMENT_SCHEMA, leaseUntilMs: 0, failures: 0, reason: null, lastSentAtMs: null } satisfies Omit<NotifyChannelDoc, '_id'> },
    { upsert: true },
  );
  const { modifiedCount } = await notifyChannels.updateOne({ _id: channel, leaseUntilMs: { $lte: nowMs } }, { $set: { leaseUntilMs: untilMs } });
  return modifiedCount > 0 ? notifyChannels.findOne({ _id: channel }) : null;
}

/** Gives a channel back. @param untilMs it rests until then. */
export async function releaseChannel({ notifyChannels }: Store, channel: string, untilMs: number, news: Partial<NotifyChannelDoc> = {}): Promise<void> {
  await notifyChannels.updateOne({ _id: channel }, { $set: { ...news, leaseUntilMs: untilMs } });
}

export function readNotifyChannels({ notifyChannels }: Store, maxTimeMs: number): Promise<NotifyChannelDoc[]> {
  return notifyChannels.find({}, { maxTimeMS: maxTimeMs }).toArray();
}
