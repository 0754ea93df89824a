/** Subcategories that another team solves than the rest of their category: rows of the routing matrix of their own. */
import type { DraftTeam } from './levels.ts';
import { isRule } from './mine.ts';
import { countsOf, mostFrequent } from './past.ts';
import type { DraftCategory, Taxonomy } from './taxonomy.ts';

/** Fewer could have come to that team by chance. */
const FEWEST_TICKETS = 8;

/** The team of a subcategory, with its evidence. */
export interface KindTeam {
  team: DraftTeam;
  tickets: number;
  solved: number;
}

/**
 * @param right per ticket: the team it should have gone to
 * @returns by `category/subcategory` the name of its own team
 */
export function ownTeams({ categories, of }: Taxonomy, right: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { id, subcategories, tickets } of categories) {
    const usual = mostFrequent(countsOf(tickets.map((i) => right[i] ?? '')));
    for (const kind of subcategories) {
      const counts = countsOf(tickets.filter((i) => of[i]?.subcategory === kind.id).map((i) => right[i] ?? ''));
      const team = mostFrequent(counts);
      if (team === null || usual === null || team === usual || kind.tickets < FEWEST_TICKETS) continue;
      const [solved, solvedOtherwise] = [counts.get(team) ?? 0, counts.get(usual) ?? 0];
      if (isRule({ tickets: kind.tickets, solved, solvedOtherwise })) found.set(kindKey(id, kind.id), team);
    }
  }
  return found;
}

/** The part of the routing matrix that decides a ticket: its subcategory where that has a team of its own, else its category. */
export function matrixGroups({ of }: Taxonomy, own: ReadonlyMap<string, string>): string[] {
  return of.map((topic) => {
    if (topic === null) return '';
    const key = kindKey(topic.category, topic.subcategory ?? '');
    return own.has(key) ? key : topic.category;
  });
}

/** Of one category, by subcategory. Only the first level is gone to at once, so teams of other levels are left out. */
export function kindTeams({ id, subcategories, tickets }: DraftCategory, { of }: Taxonomy, own: ReadonlyMap<string, string>, teams: readonly DraftTeam[], right: readonly string[]): Map<string, KindTeam> {
  return new Map(subcategories.flatMap((kind): [string, KindTeam][] => {
    const team = teams.find(({ name, level }) => level === 'L1' && name === own.get(kindKey(id, kind.id)));
    if (team === undefined) return [];
    const places = tickets.filter((i) => of[i]?.subcategory === kind.id);
    return [[kind.id, { team, tickets: places.length, solved: places.filter((i) => right[i] === team.name).length }]];
  }));
}

function kindKey(category: string, subcategory: string): string {
  return `${category}/${subcategory}`;
}
