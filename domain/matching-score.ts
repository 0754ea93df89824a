/** How well an agent who may take a ticket suits it. Points, so that people can read why one came first. */
import type { AgentConfig, TeamConfig } from './config.ts';
import type { PlacementSpec } from './events.ts';

/** What of an agent's state counts. */
interface ScoredState {
  used: Readonly<Record<string, number>>;
  caps: Readonly<Record<string, number>>;
  lastAssignedAtMs: number;
}

type Mode = TeamConfig['mode'];

/** Points a perfect agent gets for each aspect. Round robin scores none: its turn order is the tie-break (longest since last assignment). */
const POINTS = {
  balanced: { skill: 30, spare: 40, idle: 10, seniority: 15 },
  best_skill: { skill: 100, spare: 10, idle: 5, seniority: 15 },
  round_robin: { skill: 0, spare: 0, idle: 0, seniority: 0 },
} as const satisfies Record<Mode, Record<string, number>>;

/** Each more than everything below it together: affinity decides among those who may, never who may. */
const AFFINITY = { sameTicket: 4_000, accountTeam: 2_000, sameCustomer: 1_000 } as const;
/** Own people before helpers from an overflow team. */
const OWN_TEAM_POINTS = 200;

const SENIORITY = { junior: 0, regular: 0.5, senior: 1 } as const;
const MAX_PROFICIENCY = 10;
/** After an hour without a new ticket nobody is "more idle". */
const FULLY_IDLE_MS = 3_600_000;

/** Points of one eligible agent for one ticket. Whole hundredths: readable in the decision, and equal agents tie exactly. */
export function totalPoints(fit: number, load: number, affinity: number): number {
  return Math.round((fit + load + affinity) * 100) / 100;
}

/** What does not change while tickets are handed out: team, skill, seniority. */
export function fitPoints(spec: PlacementSpec, agent: AgentConfig, mode: Mode): number {
  const points = POINTS[mode];
  const skills = [...spec.requiredSkills, ...spec.optionalSkills];
  const proficiency = skills.reduce((sum, skill) => sum + (agent.skills[skill] ?? 0), 0);
  return (agent.teams.includes(spec.team) ? OWN_TEAM_POINTS : 0)
    + (skills.length > 0 ? points.skill * (proficiency / (MAX_PROFICIENCY * skills.length)) : 0)
    + (wantsSenior(spec) ? points.seniority * SENIORITY[agent.seniority] : 0);
}

/** What every ticket taken lessens: spare capacity, and the time since the last one. */
export function loadPoints({ used, caps, lastAssignedAtMs }: ScoredState, mode: Mode, nowMs: number): number {
  const points = POINTS[mode];
  const total = caps['total'] ?? 0;
  const spare = total > 0 ? Math.max(0, 1 - (used['total'] ?? 0) / total) : 0;
  const idle = Math.min(1, Math.max(0, nowMs - lastAssignedAtMs) / FULLY_IDLE_MS);
  return points.spare * spare + points.idle * idle;
}

/** For knowing the ticket, the account or the customer. */
export function affinityPoints({ prefer, accountTeam, recentAgent }: PlacementSpec, id: string, agent: AgentConfig): number {
  return (prefer === id ? AFFINITY.sameTicket : 0)
    + (typeof accountTeam === 'string' && agent.teams.includes(accountTeam) ? AFFINITY.accountTeam : 0)
    + (recentAgent === id ? AFFINITY.sameCustomer : 0);
}

/** Enterprise customers and VIPs are answered by the most senior who have room. */
export function wantsSenior({ tier, vip }: PlacementSpec): boolean {
  return tier === 'enterprise' || vip === true;
}
