/** The dispatch sweep: what events should have done and a crash prevented. */
import { nextOpenMs } from '../../domain/calendar.ts';
import type { RoutingConfig } from '../../domain/config.ts';
import { viewsOf } from '../../domain/eligibility.ts';
import { poolOf, queuesOf } from '../../domain/pools.ts';
import { repairAgents, TELL_AFTER_MS, type Repair } from '../../domain/placement-repair.ts';
import { nextChanceMs } from '../../domain/why.ts';
import { refreshStatuses } from '../../store/agent-status.ts';
import { readAgents, readInactiveHolders } from '../../store/agents.ts';
import { countWaiting, readQueue, readUntold } from '../../store/tickets.ts';
import type { SweepResult } from '../contract.ts';
import { raiseAlerts } from './alerts.ts';
import { releaseFromAway } from './away.ts';
import { contextOf, drive, LONGEST_SLEEP_MS, type PlacementDeps } from './deps.ts';
import { match } from './match.ts';
import { tell } from './tell.ts';

/** One pass over a team's queue: settle what leaked, match, tell. @returns what was done, and when to come back. */
export async function sweep(deps: PlacementDeps, team: string): Promise<SweepResult> {
  const repaired = await repair(deps, team);
  await bringStatusesUpToDate(deps, team);
  const away = await releaseFromAway(deps, team);
  const freedQueues = repaired.freed.flatMap((agent) => queuesOf(agent, deps.config()));
  const assigned = await match(deps, [team, ...freedQueues]);
  // Whoever cannot be reached now is told by a later sweep.
  await Promise.allSettled(away.tickets.map((ticketId) => tell(deps, ticketId)));
  const news = await tellOverdue(deps, team);
  // An alert that does not get through is raised by the next sweep; it holds up nothing.
  await raiseAlerts(deps, team).catch(() => 0);
  const nowMs = deps.nowMs();
  const wakeAtMs = [
    nowMs + LONGEST_SLEEP_MS, repaired.nextSettleAtMs, away.nextGraceEndMs, news.nextTellAtMs, nextShiftStartMs(deps.config(), team, nowMs), await nextChance(deps, team),
  ].filter((atMs) => atMs !== null);
  return {
    nextWakeAtMs: Math.min(...wakeAtMs),
    waiting: await countWaiting(deps.store, team),
    assigned: assigned.length,
    released: away.tickets.length,
    told: news.told,
    settled: repaired.settled,
    repaired: repaired.recounted,
    orphans: news.orphans,
  };
}

async function bringStatusesUpToDate(deps: PlacementDeps, team: string): Promise<void> {
  const { config, nowMs, onShift } = contextOf(deps);
  const pool = await readAgents(deps.store, poolOf([team], config));
  await refreshStatuses(deps.store, pool, onShift, config.placement, nowMs);
}

/** Takes back what leaked at the agents of a team's pool and sets their counters right. */
export async function repair(deps: PlacementDeps, team: string): Promise<Repair> {
  const gone = await readInactiveHolders(deps.store);
  return drive(deps, repairAgents([...poolOf([team], deps.config()), ...gone], contextOf(deps).nowMs));
}

/** Tells what has been untold for too long. `orphans`: tickets whose workflow is gone; ops restart or close them. */
export async function tellOverdue(deps: PlacementDeps, team: string): Promise<{ told: number; nextTellAtMs: number | null; orphans: string[] }> {
  const nowMs = deps.nowMs();
  const untold = await readUntold(deps.store, team);
  const news = { told: 0, nextTellAtMs: null as number | null, orphans: [] as string[] };
  for (const { _id, placedAtMs } of untold) {
    if (nowMs < placedAtMs + TELL_AFTER_MS) {
      news.nextTellAtMs ??= placedAtMs + TELL_AFTER_MS;
      continue;
    }
    try {
      if (await tell(deps, _id)) news.told += 1;
    } catch (error) {
      // Gone: for people. Otherwise unreachable for now, and the next sweep tries again.
      if (deps.workflowIsOpen === undefined) throw error;
      if (!(await deps.workflowIsOpen(_id))) news.orphans.push(_id);
    }
  }
  return news;
}

/** When the next agent of the pool comes on shift within the longest sleep. A shift's end frees nobody: matching looks at it itself. */
function nextShiftStartMs(config: RoutingConfig, team: string, nowMs: number): number | null {
  const shifts = new Set(poolOf([team], config).map((id) => config.agents[id]?.shift));
  const starts = [...shifts].flatMap((id) => {
    const calendar = id === undefined ? undefined : config.calendars[id];
    return calendar ? [nextOpenMs(calendar, nowMs)] : [];
  }).filter((atMs) => atMs > nowMs);
  return starts.length > 0 ? Math.min(...starts) : null;
}

async function nextChance(deps: PlacementDeps, team: string): Promise<number | null> {
  const { config, nowMs, onShift, fresh } = contextOf(deps);
  const specs = (await readQueue(deps.store, [team])).flatMap(({ spec }) => spec ?? []);
  if (specs.length === 0) return null;
  return nextChanceMs(specs, viewsOf(await readAgents(deps.store, poolOf([team], config)), config, onShift, fresh), config, nowMs);
}
