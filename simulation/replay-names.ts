/** History writes names ("Billing Team"), the config ids ("billing-team"): which id a name of the history means. Pure. */
import type { RoutingConfig } from '../domain/config.ts';
import { trueCategory, trueTeam, type HistoricalTicket } from '../domain/history.ts';

export interface Names {
  /** Team id, or null when the config has no such team. */
  team(name: string): string | null;
  /** Category id; a subcategory's name means its category. */
  category(name: string): string | null;
}

/** Names and ids are compared without case, spaces and punctuation. */
export function namesIn({ teams, categories }: RoutingConfig): Names {
  const teamIds = new Map<string, string>();
  const categoryIds = new Map<string, string>();
  for (const [id, { name }] of Object.entries(teams)) remember(teamIds, id, id, name);
  for (const [id, { name }] of Object.entries(categories)) remember(categoryIds, id, id, name);
  for (const [id, { subcategories }] of Object.entries(categories)) {
    for (const [sub, { name }] of Object.entries(subcategories)) remember(categoryIds, id, sub, name);
  }
  return { team: (name) => teamIds.get(keyOf(name)) ?? null, category: (name) => categoryIds.get(keyOf(name)) ?? null };
}

/** The first to claim a name keeps it. */
function remember(ids: Map<string, string>, id: string, ...names: string[]): void {
  for (const key of names.map(keyOf)) if (!ids.has(key)) ids.set(key, id);
}

export function keyOf(name: string): string {
  return name.normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '') || name;
}

/** With fewer named tickets the history's categories are not the config's: its teams then have to do. */
const FEWEST_NAMED = 0.2;

/**
 * How to tell the config's category of a past ticket: by the name of its category or subcategory. Where hardly any ticket of the
 * history has a name that the config knows, the first category that leads to the solving team stands for all that do.
 * @returns a function that gives the category's id, or null when the history does not tell
 */
export function categoryFinder(config: RoutingConfig, tickets: readonly HistoricalTicket[]): (ticket: HistoricalTicket) => string | null {
  const names = namesIn(config);
  const byName = (ticket: HistoricalTicket) => categoryNames(ticket).map((name) => names.category(name)).find((id) => id !== null) ?? null;
  if (tickets.filter((ticket) => byName(ticket) !== null).length >= tickets.length * FEWEST_NAMED) return byName;
  const standIns = standInsByTeam(config);
  return (ticket) => {
    const solver = trueTeam(ticket);
    return byName(ticket) ?? standIns.get((solver !== null && names.team(solver)) || '') ?? null;
  };
}

/** Finest last; "Billing::Refund" and "Billing > Refund" are two levels written in one. */
export function categoryNames(ticket: HistoricalTicket): string[] {
  const whole = trueCategory(ticket);
  const finer = ticket.subcategories.at(-1)?.value;
  return [...(whole === null ? [] : [whole, ...whole.split(/\s*(?:::|>|\|| \/ )\s*/u)]), ...(finer === undefined ? [] : [finer])].filter(Boolean);
}

/**
 * How to tell the subcategory of a past ticket whose category is known.
 * @returns null where no subcategory of the config leads anywhere else: then a model need not tell them apart
 */
export function subcategoryFinder({ categories }: RoutingConfig): ((ticket: HistoricalTicket, category: string) => string | null) | null {
  const all = Object.values(categories).flatMap(({ subcategories }) => Object.values(subcategories));
  if (!all.some(({ team, requiredSkills }) => team !== undefined || requiredSkills.length > 0)) return null;
  const idsIn = new Map(Object.entries(categories).map(([category, { subcategories }]) => {
    const ids = new Map<string, string>();
    for (const [id, { name }] of Object.entries(subcategories)) remember(ids, id, id, name);
    return [category, ids] as const;
  }));
  return (ticket, category) => categoryNames(ticket).map((name) => idsIn.get(category)?.get(keyOf(name))).findLast((id) => id !== undefined) ?? null;
}

function standInsByTeam({ categories }: RoutingConfig): Map<string, string> {
  const standIns = new Map<string, string>();
  for (const level of ['L1', 'L2', 'engineering', 'ai'] as const) {
    for (const [id, { route }] of Object.entries(categories)) {
      const team = route[level]?.team;
      if (team !== undefined && !standIns.has(team)) standIns.set(team, id);
    }
  }
  return standIns;
}
