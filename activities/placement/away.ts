/** Takes tickets from agents who are away, all of a team at once; the sweep's one pass then matches them. */
import { awayOf, graceEndsMs, isTakenAway } from '../../domain/away.ts';
import { requeue } from '../../domain/placement-requeue.ts';
import { readHolders } from '../../store/agents.ts';
import { readHeld } from '../../store/tickets.ts';
import { contextOf, drive, type PlacementDeps } from './deps.ts';

/** @returns the tickets taken, and when the next grace ends. */
export async function releaseFromAway(deps: PlacementDeps, team: string): Promise<{ tickets: string[]; nextGraceEndMs: number | null }> {
  const context = contextOf(deps);
  const config = deps.config();
  const policy = config.teams[team]?.onOffline ?? 'requeue_unreplied';
  const tickets: string[] = [];
  let nextGraceEndMs: number | null = null;
  for (const agent of await readHolders(deps.store)) {
    const away = awayOf(agent, config, context.nowMs);
    if (away === null) continue;
    const graceEndMs = graceEndsMs(away, config);
    if (context.nowMs < graceEndMs) {
      nextGraceEndMs = Math.min(nextGraceEndMs ?? Infinity, graceEndMs);
      continue;
    }
    const prefer = policy === 'delegate' ? (config.agents[agent._id]?.delegate ?? null) : null;
    for (const { _id, placedAtMs, view } of await readHeld(deps.store, team, agent._id)) {
      if (!isTakenAway(view, placedAtMs, away, policy)) continue;
      if (await drive(deps, requeue({ ticketId: _id, agent: agent._id, reason: away.reason, prefer }, context))) tickets.push(_id);
    }
  }
  return { tickets, nextGraceEndMs };
}
