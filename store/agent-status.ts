/** Agents' status: what each source says, which of it holds, and the log of changes. */
import { randomUUID } from 'node:crypto';
import type { Filter } from 'mongodb';

import { effectiveStatus, strongerThan, type StatusSource } from '../domain/agent-status.ts';
import type { PlacementRules } from '../domain/config.ts';
import type { Store } from './connect.ts';
import { DOCUMENT_SCHEMA, type Absence, type AgentDoc, type StatusChangeDoc } from './documents.ts';

export async function ensureStatusIndexes({ statusChanges }: Store): Promise<void> {
  await statusChanges.createIndex({ agent: 1, atMs: -1 });
}

/**
 * Notes what a source says of an agent's status; it holds unless a stronger source has spoken. Said again, it keeps its beginning.
 * @returns false when there is no such agent. The caller wakes the queues of the agent's teams.
 */
export async function setAgentStatus(
  store: Store, id: string, status: string, reason: string | null, nowMs: number, source: StatusSource = 'manual',
): Promise<boolean> {
  const said = { [`sources.${source}`]: { status, reason, atMs: nowMs } };
  const isStrongest = Object.fromEntries(strongerThan(source).map((stronger) => [`sources.${stronger}`, { $exists: false }]));
  if (await change(store, id, isStrongest, { status, reason, source }, nowMs, said)) return true;
  const { matchedCount } = await store.agents.updateOne({ _id: id }, { $set: said });
  if (matchedCount > 0) await store.agents.updateOne({ _id: id, ...isStrongest }, { $set: { statusReason: reason } });
  return matchedCount > 0;
}

/** Takes back what the agent said by hand: the next source holds. @returns the status that holds; null when there is no such agent. */
export async function clearManualStatus(
  store: Store, id: string, onShift: boolean, rules: PlacementRules, nowMs: number,
): Promise<{ status: string; reason: string | null } | null> {
  const { matchedCount } = await store.agents.updateOne({ _id: id }, { $unset: { 'sources.manual': 1 } });
  const agent = await store.agents.findOne({ _id: id });
  if (matchedCount === 0 || agent === null) return null;
  const held = effectiveStatus(agent.sources ?? {}, onShift, rules, nowMs);
  await change(store, id, { 'sources.manual': { $exists: false } }, held, nowMs);
  return held;
}

/** Brings status in line with the clock: silent clients, and shifts where the config lets them speak. @returns whose status changed. */
export async function refreshStatuses(
  store: Store, agents: readonly AgentDoc[], onShift: ReadonlySet<string>, rules: PlacementRules, nowMs: number,
): Promise<string[]> {
  const changed: string[] = [];
  for (const { _id, sources = {}, status } of agents) {
    const isMoved = sources.heartbeat !== undefined || rules.scheduleSetsStatus;
    if (sources.manual || sources.helpdesk || !isMoved) continue;
    const held = effectiveStatus(sources, onShift.has(_id), rules, nowMs);
    const noStronger = { 'sources.manual': { $exists: false }, 'sources.helpdesk': { $exists: false }, ...(sources.heartbeat && { 'sources.heartbeat.atMs': sources.heartbeat.atMs }) };
    if (held.status !== status && (await change(store, _id, noStronger, held, nowMs))) changed.push(_id);
  }
  return changed;
}

/** An agent's latest changes, newest first. */
export function statusChangesOf({ statusChanges }: Store, agent: string, limit: number): Promise<StatusChangeDoc[]> {
  return statusChanges.find({ agent }, { sort: { atMs: -1 }, limit }).toArray();
}

/** Notes time off, and forgets what is over. @returns false when there is no such agent. */
export async function addAbsence({ agents }: Store, id: string, absence: Absence): Promise<boolean> {
  await agents.updateOne({ _id: id }, { $pull: { absences: { toMs: { $lte: absence.fromMs } } } });
  const { matchedCount } = await agents.updateOne({ _id: id }, { $push: { absences: absence } });
  return matchedCount > 0;
}

/** Ends all time off that was told. */
export async function endAbsences({ agents }: Store, id: string): Promise<void> {
  await agents.updateOne({ _id: id }, { $set: { absences: [] } });
}

/** Changes the status where it is another one and the guard holds, and logs it. @returns whether it did. */
async function change(
  { agents, statusChanges }: Store, id: string, guard: Filter<AgentDoc>, to: { status: string; reason: string | null; source: StatusSource }, nowMs: number,
  more: Record<string, unknown> = {},
): Promise<boolean> {
  const before = await agents.findOne({ _id: id }, { projection: { status: 1 } });
  if (before === null || before.status === to.status) return false;
  const { modifiedCount } = await agents.updateOne(
    { _id: id, status: before.status, ...guard },
    { $set: { status: to.status, statusReason: to.reason, statusAtMs: nowMs, ...more } },
  );
  if (modifiedCount === 0) return false;
  await statusChanges.insertOne({
    _id: randomUUID(), schema: DOCUMENT_SCHEMA, agent: id, from: before.status, to: to.status, source: to.source, reason: to.reason, atMs: nowMs,
  });
  return true;
}
