/** Who works where, with which skills and in which languages: read from what each person finally solved. */
import type { DraftTeam } from './levels.ts';
import { idsFor } from './ids.ts';
import { countsOf, mostFrequent, type PastTicket } from './past.ts';
import type { Taxonomy } from './taxonomy.ts';

/** Once or twice is helping out; three times is work. */
const FEWEST_SOLVED = 3;
const OWN_SHARE = 0.1;
const LANGUAGE_SHARE = 0.01;
const FEWEST_IN_LANGUAGE = 5;

export interface DraftAgent {
  id: string;
  name: string;
  /** Ids. */
  teams: string[];
  /** 1..10 by category id. */
  skills: Record<string, number>;
  languages: string[];
  solved: number;
  /** True when the history names nobody in the team. */
  isPlaceholder: boolean;
}

/** Default language first. */
export function languagesOf(tickets: readonly PastTicket[]): string[] {
  const counts = countsOf(tickets.flatMap(({ language }) => language ?? []));
  const main = mostFrequent(counts) ?? 'en';
  const spoken = [...counts].filter(([, n]) => n >= Math.max(FEWEST_IN_LANGUAGE, tickets.length * LANGUAGE_SHARE)).map(([code]) => code);
  return [main, ...spoken.filter((code) => code !== main).sort()];
}

/** Every team gets somebody: a team without agents cannot take tickets. */
export function agentsOf(tickets: readonly PastTicket[], taxonomy: Taxonomy, teams: readonly DraftTeam[], languages: readonly string[]): DraftAgent[] {
  const solvedBy = new Map<string, number[]>();
  tickets.forEach(({ agent }, i) => {
    if (agent === null) return;
    if (!solvedBy.get(agent)?.push(i)) solvedBy.set(agent, [i]);
  });
  const known = [...solvedBy].filter(([, places]) => places.length >= FEWEST_SOLVED).sort(([a], [b]) => (a < b ? -1 : 1));
  const categoriesOf = new Map(known.map(([name, places]) => [name, countsOf(places.flatMap((i) => taxonomy.of[i]?.category ?? []))]));
  const most = new Map(taxonomy.categories.map(({ id }) => [id, Math.max(0, ...[...categoriesOf.values()].map((counts) => counts.get(id) ?? 0))]));
  const teamIds = new Map(teams.map(({ name, id }) => [name, id]));
  const agents = known.map(([name, places]): Omit<DraftAgent, 'id'> => {
    const own = (values: string[], fewest: number) => [...countsOf(values)].filter(([, n]) => n >= fewest).sort(([, a], [, b]) => b - a).map(([value]) => value);
    const spoken = own(places.flatMap((i) => tickets[i]?.language ?? []), FEWEST_SOLVED);
    return {
      name,
      teams: own(places.flatMap((i) => tickets[i]?.team ?? []), places.length * OWN_SHARE).flatMap((team) => teamIds.get(team) ?? []),
      skills: Object.fromEntries([...(categoriesOf.get(name) ?? [])].filter(([, n]) => n >= FEWEST_SOLVED).map(([category, n]) => [category, proficiency(n, most.get(category) ?? n)])),
      languages: languages.filter((code, n) => n === 0 || spoken.includes(code)),
      solved: places.length,
      isPlaceholder: false,
    };
  });
  const staffed = new Set(agents.flatMap((agent) => agent.teams));
  const missing = teams.filter(({ id }) => !staffed.has(id)).map((team): Omit<DraftAgent, 'id'> => ({
    name: `Somebody in ${team.name}`, teams: [team.id], skills: {}, languages: [...languages], solved: 0, isPlaceholder: true,
  }));
  const all = [...agents, ...missing];
  const ids = idsFor(all.map(({ name }) => name), 'agent');
  return all.map((agent) => ({ id: ids.get(agent.name) ?? agent.name, ...agent }));
}

/** 10 for whoever solved most, less by the logarithm: the hundredth ticket teaches less than the tenth. */
function proficiency(solved: number, most: number): number {
  return Math.max(1, Math.round((10 * Math.log1p(solved)) / Math.log1p(most)));
}
