/** Alerts about tickets whose wait will not end well by itself. Each is raised once for a placement. */
import { viewsOf, type AgentView } from '../../domain/eligibility.ts';
import { stuckEventId, type StuckReason } from '../../domain/events.ts';
import type { PlacedTicket } from '../../domain/placement-operations.ts';
import { poolOf } from '../../domain/pools.ts';
import { openingsAt } from '../../domain/relaxation.ts';
import { whyWaiting } from '../../domain/why.ts';
import { readAgents } from '../../store/agents.ts';
import { noteAlert, readQueue, withoutAlert } from '../../store/tickets.ts';
import { contextOf, type PlacementDeps } from './deps.ts';

/** Looks at the heads of a team's queue and tells the workflows concerned. @returns how many alerts were raised. */
export async function raiseAlerts(deps: PlacementDeps, team: string): Promise<number> {
  if (deps.signalStuck === undefined) return 0;
  const { config, nowMs, onShift, fresh } = contextOf(deps);
  const waiting = await readQueue(deps.store, [team]);
  if (waiting.length === 0) return 0;
  const pool = viewsOf(await readAgents(deps.store, poolOf([team], config)), config, onShift, fresh);
  const opening = openingsAt(config, nowMs);
  let raised = 0;
  for (const reason of ['unroutable', 'exhausted', 'supervisor'] as const) {
    const concerned = waiting.filter(({ spec }) => spec !== null && reasonsOf(spec, pool).includes(reason)).map(({ _id }) => _id);
    if (concerned.length === 0) continue;
    for (const { _id, epoch } of await withoutAlert(deps.store, concerned, (ticket) => stuckEventId(ticket.epoch, reason))) {
      // First the signal, then the mark: a repeated signal is one event, a lost one would be silence.
      await deps.signalStuck(_id, { epoch, reason });
      await noteAlert(deps.store, _id, stuckEventId(epoch, reason));
      raised += 1;
    }
  }
  return raised;

  function reasonsOf(spec: NonNullable<PlacedTicket['spec']>, agents: readonly AgentView[]): StuckReason[] {
    const why = whyWaiting(spec, agents, config, nowMs);
    return [...(why.unroutable ? ['unroutable' as const] : []), ...(why.isExhausted ? ['exhausted' as const] : []), ...(opening(spec).isLast ? ['supervisor' as const] : [])];
  }
}
