/** Who may ever serve which queue. */
import type { RoutingConfig, TeamConfig } from './config.ts';

/** Every team whose agents may serve the queue of this one sooner or later: itself, its helpers, its supervisors. */
export function teamsServing(team: string, config: TeamConfig | undefined): string[] {
  return [team, ...(config?.overflow ?? []).map((helper) => helper.team), ...(config?.supervisor ? [config.supervisor.team] : [])];
}

/** The agents that may ever serve one of these queues, helpers and supervisors included, whatever the time. */
export function poolOf(teams: readonly string[], config: Pick<RoutingConfig, 'teams' | 'agents'>): string[] {
  const serving = new Set(teams.flatMap((team) => teamsServing(team, config.teams[team])));
  return Object.entries(config.agents).filter(([, agent]) => agent.teams.some((team) => serving.has(team))).map(([id]) => id);
}

/** The queues an agent may ever serve: its own teams and those it helps. Empty for an agent nobody configured. */
export function queuesOf(agent: string, config: Pick<RoutingConfig, 'teams' | 'agents'>): string[] {
  const own = config.agents[agent]?.teams ?? [];
  return Object.entries(config.teams)
    .filter(([id, team]) => teamsServing(id, team).some((serving) => own.includes(serving)))
    .map(([id]) => id);
}
