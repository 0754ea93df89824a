/** The routing matrix: which team finally solved a category at each level, and what goes past the first level. */
import { wilson } from '../../domain/statistics.ts';
import { kindTeams, type KindTeam } from './kinds.ts';
import type { DraftTeam } from './levels.ts';
import { countsOf, mostFrequent, type PastTicket } from './past.ts';
import type { DraftCategory, Taxonomy } from './taxonomy.ts';

/** A level above the first gets a row when it solved this many tickets, and this share, of a category. */
const FEWEST_TICKETS = 3;
const FEWEST_SHARE = 0.02;

export interface MatrixRow {
  level: DraftTeam['level'];
  team: DraftTeam;
  /** Of the category's tickets that no rule decides: how many there are, and how many this team solved. */
  tickets: number;
  solved: number;
}

export interface MatrixCategory {
  category: DraftCategory;
  rows: MatrixRow[];
  /** Subcategories with a team of their own, by id. */
  kinds: ReadonlyMap<string, KindTeam>;
  /** When most tickets end above L1: the row they should go to at once. */
  direct: MatrixRow | null;
}

/** What the history says about who should have had a ticket. */
export interface Right {
  /** Per ticket: the team it should have gone to. */
  team: readonly string[];
  /** By `category/subcategory`: its own team. */
  own: ReadonlyMap<string, string>;
  /** Per ticket: null where the matrix decides, not a rule. */
  decidedBy: readonly (number | null)[];
}

export function matrixOf(taxonomy: Taxonomy, tickets: readonly PastTicket[], teams: readonly DraftTeam[], { team: rightTeam, own, decidedBy }: Right): MatrixCategory[] {
  return taxonomy.categories.map((category) => {
    const kinds = kindTeams(category, taxonomy, own, teams, rightTeam);
    const left = category.tickets.filter((i) => decidedBy[i] === null && !kinds.has(taxonomy.of[i]?.subcategory ?? ''));
    const places = left.length > 0 ? left : category.tickets;
    const solved = countsOf(places.flatMap((i) => tickets[i]?.team ?? []));
    const first = countsOf(places.flatMap((i) => tickets[i]?.teams[0] ?? []));
    const row = (team: DraftTeam): MatrixRow => ({ level: team.level, team, tickets: places.length, solved: solved.get(team.name) ?? 0 });
    const rowAt = (level: DraftTeam['level']) => bestOf(teams.filter((team) => team.level === level), solved);
    const L1 = rowAt('L1') ?? bestOf(teams.filter(({ level }) => level === 'L1'), first) ?? teams.find(({ triage }) => triage);
    const above = (['L2', 'engineering'] as const).flatMap((level) => rowAt(level) ?? []).map(row)
      .filter((found) => found.solved >= Math.max(FEWEST_TICKETS, places.length * FEWEST_SHARE));
    const rows = [...(L1 ? [row(L1)] : []), ...above];
    return { category, rows, kinds, direct: above.find((found) => wilson(found.solved, found.tickets).low > 0.5) ?? null };
  });
}

/** Names of the teams that solve most of some category, rules aside: nobody stands before them. */
export function leadingTeams(categories: readonly DraftCategory[], tickets: readonly PastTicket[], decidedBy: readonly (number | null)[]): Set<string> {
  return new Set(categories.flatMap(({ tickets: places }) => mostFrequent(countsOf(places.flatMap((i) => (decidedBy[i] === null ? (tickets[i]?.team ?? []) : [])))) ?? []));
}

function bestOf(teams: readonly DraftTeam[], counts: ReadonlyMap<string, number>): DraftTeam | undefined {
  const name = mostFrequent(new Map(teams.flatMap((team) => (counts.has(team.name) ? [[team.name, counts.get(team.name) ?? 0] as const] : []))));
  return teams.find((team) => team.name === name);
}
