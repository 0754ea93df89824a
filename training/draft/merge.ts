/** Which of too many categories go together: those whose tickets end with the same teams and are written in the same words. */
import { centreOf, directionsOf } from './clusters.ts';
import type { PastTicket } from './past.ts';
import type { Terms } from './terms.ts';

/** Routing is what categories are for: going to the same team says more than sharing words. */
const TEAM_WEIGHT = 0.7;

interface Group {
  name: string;
  members: string[];
  places: number[];
  teams: Map<string, number>;
  centre: Float64Array;
}

/**
 * Merges the smallest into the most similar one until at most `most` are left.
 * @param names category of each ticket
 * @returns for every name of a merged group, its largest member's name; others are not in it
 */
export function mergedInto(names: readonly (string | null)[], tickets: readonly PastTicket[], terms: Terms, most: number): Map<string, string> {
  const directions = directionsOf(terms.ofText, terms.names.length);
  const centre = (places: readonly number[]) => centreOf(places.flatMap((i) => directions[i] ?? []), terms.names.length);
  let groups = [...new Set(names.flatMap((name) => name ?? []))].sort().map((name): Group => {
    const places = names.flatMap((other, i) => (other === name ? [i] : []));
    return { name, members: [name], places, teams: teamsOf(places, tickets), centre: centre(places) };
  });
  while (groups.length > most) {
    groups.sort((a, b) => b.places.length - a.places.length || (a.name < b.name ? -1 : 1));
    const smallest = groups.at(-1);
    if (smallest === undefined) break;
    const others = groups.slice(0, -1);
    const likes = others.map((other) => similarity(other, smallest));
    const nearest = others[likes.indexOf(Math.max(...likes))];
    if (nearest === undefined) break;
    const places = [...nearest.places, ...smallest.places];
    const joined = { name: nearest.name, members: [...nearest.members, ...smallest.members], places, teams: teamsOf(places, tickets), centre: centre(places) };
    groups = others.map((group) => (group === nearest ? joined : group));
  }
  return new Map(groups.filter(({ members }) => members.length > 1).flatMap(({ name, members }) => members.map((member) => [member, name] as const)));
}

function similarity(a: Group, b: Group): number {
  const words = a.centre.reduce((sum, weight, term) => sum + weight * (b.centre[term] ?? 0), 0);
  return TEAM_WEIGHT * cosine(a.teams, b.teams) + (1 - TEAM_WEIGHT) * words;
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const length = (counts: ReadonlyMap<string, number>) => Math.hypot(...counts.values());
  let sum = 0;
  for (const [team, count] of a) sum += count * (b.get(team) ?? 0);
  return sum / (length(a) * length(b));
}

function teamsOf(places: readonly number[], tickets: readonly PastTicket[]): Map<string, number> {
  const teams = new Map<string, number>();
  for (const i of places) {
    const team = tickets[i]?.team ?? '';
    teams.set(team, (teams.get(team) ?? 0) + 1);
  }
  return teams;
}
