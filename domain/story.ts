/** One story out of the timelines of tickets that were merged. */

/**
 * Joins timelines in order of time. Within each its own order stands, whatever its clocks say; at the same moment the earlier timeline
 * speaks first. Which entry comes next depends on what is left alone, so a page joins on to the one before.
 * @param timelines each from its first entry not yet told
 * @param limit most entries in the answer; each timeline must hold as many, or all it has
 */
export function joinTimelines<T extends { atMs: number }>(timelines: readonly (readonly T[])[], limit: number): T[] {
  const told = timelines.map(() => 0);
  const story: T[] = [];
  while (story.length < limit) {
    let next: { entry: T; from: number } | null = null;
    for (const [from, timeline] of timelines.entries()) {
      const entry = timeline[told[from] ?? 0];
      if (entry !== undefined && (next === null || entry.atMs < next.entry.atMs)) next = { entry, from };
    }
    if (next === null) return story;
    story.push(next.entry);
    told[next.from] = (told[next.from] ?? 0) + 1;
  }
  return story;
}
