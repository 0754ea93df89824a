/** Telling people: notices are kept with the step that made them, and delivered apart from it. A channel that is down delays nobody. */
import { createHash } from 'node:crypto';

import { deliverMessage } from '../connectors/notify/deliver.ts';
import type { RoutingConfig } from '../domain/config.ts';
import { DAY_MS, MINUTE_MS, SECOND_MS } from '../domain/duration.ts';
import { isWanted, messageOf, planMessage, type Notice, type NotifyChannel } from '../domain/notify.ts';
import { agentChannel } from '../domain/weekly-flags.ts';
import { own } from '../domain/routing-matrix.ts';
import type { Store } from '../store/connect.ts';
import { alertedSince, forgetNotices, keepNotices, leaseChannel, markNotices, noticesIn, releaseChannel, waitingChannels } from '../store/notices.ts';

export interface NotifyDeps {
  store: Store;
  config: () => RoutingConfig;
  nowMs: () => number;
  /** The value of a channel's environment variable; undefined when it is not set. */
  secret: (variable: string) => string | undefined;
}

/** Longer than any delivery takes: after it, the process that had the channel is dead. */
const LEASE_MS = 2 * MINUTE_MS;
const SHORTEST_REST_MS = 5 * SECOND_MS;
const LONGEST_REST_MS = 10 * MINUTE_MS;
/** Older trouble is history: nobody is woken by it. */
const GIVE_UP_AFTER_MS = DAY_MS;
const KEEP_FOR_MS = 30 * DAY_MS;
/** Looked at in one pass; a storm longer than this goes out over several. */
const WAITING_LIMIT = 1_000;

/** Keeps notices for every channel that wants them. */
export async function tell(store: Store, config: RoutingConfig, notices: readonly Notice[]): Promise<void> {
  const channels = Object.entries(config.notifications.channels);
  await keepNotices(store, notices.flatMap((notice) => channels.filter(([, channel]) => isWanted(channel, notice)).map(([id]) => ({ channel: id, notice }))));
}

/** One pass over all channels. @returns how many messages were delivered. @throws what MongoDB throws; a channel's own trouble is kept. */
export async function deliverNotices(deps: NotifyDeps): Promise<number> {
  const waiting = await waitingChannels(deps.store);
  const known = waiting.flatMap((id) => {
    const channel = channelOf(deps.config(), id);
    return channel === null ? [] : [{ id, channel }];
  });
  const results = await Promise.all(known.map(({ id, channel }) => deliverOn(deps, id, channel)));
  return results.filter(Boolean).length;
}

/** Null when the routing file no longer has it. */
function channelOf(config: RoutingConfig, id: string): NotifyChannel | null {
  return own(config.notifications.channels, id) ?? agentChannel(config, id);
}

async function deliverOn(deps: NotifyDeps, id: string, channel: NotifyChannel): Promise<boolean> {
  const { store } = deps;
  const nowMs = deps.nowMs();
  const lease = await leaseChannel(store, id, nowMs, nowMs + LEASE_MS);
  if (lease === null) return false;
  const notices = await nextMessage(deps, id, channel);
  if (notices.length === 0) {
    await releaseChannel(store, id, nowMs);
    return false;
  }
  const delivery = await deliverMessage(channel.to, messageOf(messageId(id, notices), notices), deps.secret, nowMs);
  if (delivery.ok) {
    await markNotices(store, id, notices, 'sent', nowMs);
    await forgetNotices(store, id, nowMs - KEEP_FOR_MS);
    await releaseChannel(store, id, nowMs, { failures: 0, reason: null, lastSentAtMs: nowMs });
    return true;
  }
  if (delivery.isFinal || notices.every(({ atMs }) => nowMs - atMs > GIVE_UP_AFTER_MS)) await markNotices(store, id, notices, 'failed', null);
  const restMs = Math.min(LONGEST_REST_MS, SHORTEST_REST_MS * 2 ** Math.min(lease.failures, 20));
  await releaseChannel(store, id, nowMs + restMs, { failures: lease.failures + 1, reason: delivery.reason });
  return false;
}

/** The message in hand when a try failed or a process died, else a new one made of what waits. */
async function nextMessage({ store, config, nowMs }: NotifyDeps, id: string, channel: NotifyChannel): Promise<Notice[]> {
  const inHand = await noticesIn(store, id, 'sending', WAITING_LIMIT);
  if (inHand.length > 0) return inHand;
  const waiting = await noticesIn(store, id, 'pending', WAITING_LIMIT);
  const recent = await alertedSince(store, id, waiting.map(({ about }) => about), nowMs() - channel.oneAlertPerMs);
  const hours = channel.hours === null ? null : (config().calendars[channel.hours] ?? null);
  const { send, suppress } = planMessage(waiting, recent, channel, hours, nowMs());
  await markNotices(store, id, suppress, 'suppressed', null);
  await markNotices(store, id, send, 'sending', null);
  return send;
}

/** The same notices, the same id: what receivers tell a repeated delivery by. */
function messageId(channel: string, notices: readonly Notice[]): string {
  const keys = notices.map(({ key }) => key).sort();
  return createHash('sha256').update([channel, ...keys].join('\n')).digest('hex').slice(0, 32);
}
