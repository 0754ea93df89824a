/** Grouping, largest first: the order in which a report shows things. */

/** @returns the groups by key, most members first; equal sizes in order of first appearance. Null keys are left out. */
export function groupsBy<T>(list: readonly T[], keyOf: (one: T) => string | null): { key: string; members: T[] }[] {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    if (key === null) continue;
    const members = groups.get(key);
    if (members) members.push(one);
    else groups.set(key, [one]);
  }
  return [...groups].map(([key, members]) => ({ key, members })).sort((a, b) => b.members.length - a.members.length);
}

export function countsBy<T>(list: readonly T[], keyOf: (one: T) => string | null): Map<string, number> {
  return new Map(groupsBy(list, keyOf).map(({ key, members }) => [key, members.length]));
}
