/** How well an agent who may take a ticket suits it. Points, so that people can read why one came first. */
import type { AgentConfig, TeamConfig } from './config.ts';
import type { PlacementSpec } from './events.ts';

interface ScoredState {
  _id: string;
  used: Readonly<Record<string, number>>;
  caps: Readonly<Record<string, number>>;
  lastAssignedAtMs: number;
}

/** Points a perfect agent gets for each aspect. Round robin scores none: its turn order is the tie-break (longest since last assignment). */
const POINTS = {
  balanced: { skill: 30, spare: 40, idle: 10, seniority: 15 },
  best_skill: { skill: 100, spare: 10, idle: 5, seniority: 15 },
  round_robin: { skill: 0, spare: 0, idle: 0, seniority: 0 },
} as const satisfies Record<TeamConfig['mode'], Record<string, number>>;

/** More than all aspects together: affinity decides among those who may, never who may. */
const PREFERRED_POINTS = 1_000;
/** Own people before helpers from an overflow team. */
const OWN_TEAM_POINTS = 200;

const SENIORITY = { junior: 0, regular: 0.5, senior: 1 } as const;
const MAX_PROFICIENCY = 10;
/** After an hour without a new ticket nobody is "more idle". */
const FULLY_IDLE_MS = 3_600_000;

/** Points of one eligible agent for one ticket. Missing optional skills cost points, nothing else. */
export function scoreOf(spec: PlacementSpec, state: ScoredState, agent: AgentConfig, mode: TeamConfig['mode'], nowMs: number): number {
  const points = POINTS[mode];
  const skills = [...spec.requiredSkills, ...spec.optionalSkills];
  const proficiency = skills.reduce((sum, skill) => sum + (agent.skills[skill] ?? 0), 0);
  const total = state.caps['total'] ?? 0;
  const spare = total > 0 ? Math.max(0, 1 - (state.used['total'] ?? 0) / total) : 0;
  const idle = Math.min(1, Math.max(0, nowMs - state.lastAssignedAtMs) / FULLY_IDLE_MS);
  const score = (spec.prefer === state._id ? PREFERRED_POINTS : 0)
    + (agent.teams.includes(spec.team) ? OWN_TEAM_POINTS : 0)
    + (skills.length > 0 ? points.skill * (proficiency / (MAX_PROFICIENCY * skills.length)) : 0)
    + points.spare * spare
    + points.idle * idle
    + (spec.tier === 'enterprise' ? points.seniority * SENIORITY[agent.seniority] : 0);
  // Whole hundredths: readable in the decision, and equal agents tie exactly.
  return Math.round(score * 100) / 100;
}
