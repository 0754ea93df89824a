/** The agent documents: status, caps and the reservations of the placement protocol. */
import type { Filter } from 'mongodb';

import { capsOf, RECENT_KEPT, roomLimits, type Load, type Reservation } from '../domain/capacity.ts';
import type { RoutingConfig } from '../domain/config.ts';
import type { ClaimGuard, PushResult } from '../domain/placement-operations.ts';
import { CHANNELS, type Channel } from '../domain/ticket.ts';
import type { Store } from './connect.ts';
import { DOCUMENT_SCHEMA, type AgentDoc, type HeldEntry } from './documents.ts';

export async function ensureAgentIndexes({ agents }: Store): Promise<void> {
  await agents.createIndex({ 'held.t': 1 });
  await agents.createIndex({ active: 1 });
}

/** Brings the documents in line with the config: new agents start offline, caps follow, whoever is gone becomes inactive. Safe to repeat. */
export async function syncAgents({ agents }: Store, config: Pick<RoutingConfig, 'agents' | 'capacity'>, nowMs: number): Promise<void> {
  const none = { email: 0, web: 0, chat: 0, phone: 0, total: 0 };
  const writes = Object.entries(config.agents).map(([id, agent]) => ({
    updateOne: {
      filter: { _id: id },
      update: {
        $set: { caps: capsOf(agent, config), active: true },
        $setOnInsert: {
          schema: DOCUMENT_SCHEMA, status: 'offline', statusReason: null, statusAtMs: nowMs, used: none, held: [], recent: [], lastAssignedAtMs: 0,
        },
      },
      upsert: true,
    },
  }));
  if (writes.length > 0) await agents.bulkWrite(writes, { ordered: false });
  await agents.updateMany({ _id: { $nin: Object.keys(config.agents) } }, { $set: { active: false } });
}

export function readAgents({ agents }: Store, ids: readonly string[]): Promise<AgentDoc[]> {
  return agents.find({ _id: { $in: [...ids] } }).toArray();
}

/** Agents the config no longer names and that still hold something. */
export async function readInactiveHolders({ agents }: Store): Promise<string[]> {
  const holders = await agents.find({ active: false, 'held.0': { $exists: true } }, { projection: { _id: 1 } }).toArray();
  return holders.map(({ _id }) => _id);
}

/** All agents who hold something, whoever they are. */
export function readHolders({ agents }: Store): Promise<AgentDoc[]> {
  return agents.find({ 'held.0': { $exists: true } }).toArray();
}

/** Reserves capacity for one ticket; with a claim guard only within the caps, and never twice for the same ticket. */
export async function pushReservation({ agents }: Store, id: string, entry: Reservation, claim: ClaimGuard | null): Promise<PushResult> {
  const held = heldEntry(entry);
  const { t, v, w, channel } = held;
  const isFree: Filter<AgentDoc> = claim ? { ...accepts(channel, w, claim), 'held.t': { $ne: t } } : { held: { $not: { $elemMatch: { t, v } } } };
  const update = {
    // Only what was given automatically counts against the rate; newest first, so that a guard finds it by its place.
    $push: { held, ...(claim && { recent: { $each: [entry.atMs], $position: 0, $slice: RECENT_KEPT } }) },
    $inc: { [`used.${channel}`]: w, 'used.total': w },
    $set: { lastAssignedAtMs: entry.atMs },
  };
  if (await agents.findOneAndUpdate({ _id: id, ...isFree }, update, { returnDocument: 'after' })) return 'pushed';
  const same: Filter<AgentDoc> = { held: { $elemMatch: { t, v, w, channel } } };
  // Counted already, towards the rate too: nothing more has to fit.
  if (await agents.findOne({ _id: id, ...same, ...(claim && accepts(channel, 0, { ...claim, rate: [] })) })) return 'adopted';
  return (await agents.findOne({ _id: id })) ? 'refused' : 'unknown';
}

/** An agent that takes `weight` more on this channel. The caps must be those the matcher saw; `used` is a plain counter, never a sum over `held`. */
function accepts(channel: Channel, weight: number, { statuses, caps, rate }: ClaimGuard): Filter<AgentDoc> {
  const limits = roomLimits({ [channel]: caps.channel, total: caps.total }, channel, weight);
  return {
    status: { $in: [...statuses] },
    [`caps.${channel}`]: caps.channel,
    'caps.total': caps.total,
    [`used.${channel}`]: { $lte: limits.channel },
    'used.total': { $lte: limits.total },
    ...Object.fromEntries(rate.map(({ place, notAfterMs }) => [`recent.${place}`, { $not: { $gt: notAfterMs } }])),
  };
}

/** Frees exactly this reservation. @returns whether it was there. */
export async function pullReservation({ agents }: Store, id: string, entry: Reservation): Promise<boolean> {
  const { t, v, w, channel } = heldEntry(entry);
  const { modifiedCount } = await agents.updateOne(
    { _id: id, held: { $elemMatch: { t, v, w, channel } } },
    { $pull: { held: { t, v, w, channel } }, $inc: { [`used.${channel}`]: -w, 'used.total': -w } },
  );
  return modifiedCount > 0;
}

/** Sets the counter, provided that `held` is still exactly what was counted. @returns whether it was. */
export async function recount({ agents }: Store, id: string, held: readonly Reservation[], used: Load): Promise<boolean> {
  const { matchedCount } = await agents.updateOne({ _id: id, held: held.map(heldEntry) }, { $set: { used } });
  return matchedCount > 0;
}

/** @throws when the channel is none we know: its counter would be missing. */
function heldEntry({ t, v, w, channel, atMs }: Reservation): HeldEntry {
  const known = CHANNELS.find((name) => name === channel);
  if (known === undefined) throw new Error(`Ticket ${t}: spec.channel "${channel}" is none of ${CHANNELS.join(', ')}`);
  return { t, v, w, channel: known, atMs };
}
