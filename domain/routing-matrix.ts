/** The routing matrix: which team takes a category at which level, and which skills that asks for. Lookups only. */
import type { ConfidenceThresholds, RoutingConfig } from './config.ts';
import { LEVELS, type CategoryGuess, type Level } from './ticket.ts';

type LearnedThresholds = NonNullable<CategoryGuess['thresholds']>;

export interface Route {
  team: string;
  requiredSkills: string[];
  optionalSkills: string[];
  /** Why it is not the routing matrix that says so; null when it is. */
  reason: string | null;
}

/**
 * Who takes a category at a level: the subcategory's own team of that level, the matrix row with the subcategory's skills, or else any team of that level (the triage team
 * last), which then needs no particular skill.
 * @returns null when no team is of that level.
 */
export function routeFor(category: string | null, subcategory: string | null, level: Level, config: RoutingConfig): Route | null {
  const known = category === null ? undefined : own(config.categories, category);
  const row = known?.route[level];
  const kind = known && subcategory !== null ? own(known.subcategories, subcategory) : undefined;
  if (kind?.team !== undefined && own(config.teams, kind.team)?.level === level) {
    // What the route asks for is asked of the route's team.
    return { team: kind.team, requiredSkills: [...kind.requiredSkills], optionalSkills: [...(row?.optionalSkills ?? [])], reason: null };
  }
  if (row && own(config.teams, row.team)) {
    return { ...row, requiredSkills: union(row.requiredSkills, kind?.requiredSkills ?? []), optionalSkills: [...row.optionalSkills], reason: null };
  }
  const teams = Object.entries(config.teams).filter(([, team]) => team.level === level);
  const [team] = teams.find(([, { triage }]) => !triage) ?? teams[0] ?? [];
  if (team === undefined) return null;
  return { team, requiredSkills: [], optionalSkills: [], reason: `the routing matrix has no ${level} row for ${category ?? 'an unknown category'}; ${team} is a team of that level` };
}

/** The level above, or null at the top. */
export function nextLevel(level: Level): Level | null {
  return LEVELS[LEVELS.indexOf(level) + 1] ?? null;
}

/** The team that takes what nobody can classify. */
export function triageTeam(config: RoutingConfig): string {
  const team = Object.keys(config.teams).find((id) => config.teams[id]?.triage);
  if (team === undefined) throw new Error('The routing config has no triage team: set triage: true for one team.');
  return team;
}

/** The thresholds of a category as the routing file has them: its own where it has some, the general ones otherwise. */
export function thresholdsOf(category: string, config: RoutingConfig): ConfidenceThresholds {
  return { ...config.thresholds, ...own(config.categories, category)?.thresholds };
}

/**
 * The thresholds a guess is held to: the category's own in the routing file, else those the model has learned, else the general ones.
 * Null: however sure the model is, that is not enough.
 */
export function thresholdsForGuess(
  { category, thresholds }: Pick<CategoryGuess, 'category' | 'thresholds'>,
  config: Pick<RoutingConfig, 'thresholds' | 'categories'>,
): LearnedThresholds {
  return { ...(thresholds ?? config.thresholds), ...own(config.categories, category)?.thresholds };
}

/** Both lists, each entry once. */
export function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])];
}

/** Ids come from models, agents and the helpdesk: "constructor" must not find what every object inherits. */
export function own<T>(record: Record<string, T>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}
