/** Why a ticket is with whom it is, or waits; and whether anything waits without a reason. */
import type { z } from 'zod';

import type { RoutingConfig } from '../domain/config.ts';
import { viewsOf, type AgentView } from '../domain/eligibility.ts';
import type { PlacementSpec } from '../domain/events.ts';
import { poolOf } from '../domain/pools.ts';
import { openingsAt } from '../domain/relaxation.ts';
import { shiftsAt } from '../domain/shifts.ts';
import { nextChanceMs, statedReason, whyWaiting } from '../domain/why.ts';
import { readAgents } from '../store/agents.ts';
import type { Store } from '../store/connect.ts';
import { readQueue } from '../store/tickets.ts';
import { findOrRefuse } from './read-models.ts';
import type { opsView } from './desk-views.ts';
import type { whyView } from './views.ts';

/** A match is due at once; what has waited beside a free agent for longer than this waits without a reason. */
const DUE_WITHIN_MS = 10_000;

/** @throws Problem `ticket-not-found`. */
export async function whyOf(store: Store, config: RoutingConfig, ticketId: string, nowMs: number): Promise<z.infer<typeof whyView>> {
  const { doc, state } = await findOrRefuse(store, ticketId);
  const where = { ticketId, state: doc?.state ?? 'none', team: doc?.team ?? state.team, agent: doc?.agent ?? null } as const;
  if (!doc?.spec || (doc.state !== 'waiting' && doc.state !== 'assigned')) return { ...where, chosen: null, waiting: null };
  const { decision = null, spec, enteredAtMs } = doc;
  if (doc.state === 'assigned') return { ...where, chosen: decision ? { by: 'matcher', ...decision } : { by: 'person' }, waiting: null };
  const pool = await poolViews(store, config, [spec.team], nowMs);
  const why = whyWaiting(spec, pool, config, nowMs);
  const { teams, demands, onlyPreferred } = openingsAt(config, nowMs)(spec);
  const waiting = {
    ...why, reason: statedReason(why) ?? 'match-due', sinceMs: enteredAtMs, openTo: [...teams], insistsOn: [...demands],
    waitsForFormerAgent: onlyPreferred && spec.prefer !== null, nextChanceAtMs: nextChanceMs([spec], pool, config, nowMs),
  };
  return { ...where, chosen: null, waiting };
}

/** Who could take a ticket now if these agents were not there, or the reason why nobody could. */
export function takersOf(spec: PlacementSpec, pool: readonly AgentView[], without: string, config: RoutingConfig, nowMs: number): { free: string[]; reason: string | null } {
  const why = whyWaiting(spec, pool.filter(({ state }) => state._id !== without), config, nowMs);
  return { free: why.free, reason: statedReason(why) };
}

/** The waiting tickets, as far as the heads of long queues tell, by the reason why they wait. */
export async function waitingByReason(store: Store, config: RoutingConfig, nowMs: number): Promise<z.infer<typeof opsView>['waiting']> {
  const teams = Object.keys(config.teams);
  const tickets = await readQueue(store, teams);
  const pool = tickets.length > 0 ? await poolViews(store, config, teams, nowMs) : [];
  const byReason: Record<string, number> = {};
  let withoutReason = 0;
  for (const { spec, placedAtMs } of tickets) {
    if (spec === null) continue;
    const reason = statedReason(whyWaiting(spec, pool, config, nowMs));
    if (reason === null && nowMs - placedAtMs > DUE_WITHIN_MS) withoutReason += 1;
    byReason[reason ?? 'match-due'] = (byReason[reason ?? 'match-due'] ?? 0) + 1;
  }
  return { looked: tickets.length, byReason, withoutReason };
}

export async function poolViews(store: Store, config: RoutingConfig, teams: readonly string[], nowMs: number): Promise<AgentView[]> {
  const { onShift, fresh } = shiftsAt(config, nowMs);
  return viewsOf(await readAgents(store, poolOf(teams, config)), config, onShift, fresh);
}
