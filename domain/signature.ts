/** What makes tickets interchangeable to the matcher. */
import type { PlacementSpec } from './events.ts';

/** Tickets with the same signature are interchangeable to the matcher: when one finds nobody, neither does the next. */
export function signatureOf(spec: PlacementSpec): string {
  const list = (values: readonly string[]): string => [...values].sort().join(',');
  const resting = Object.entries(spec.resting ?? {}).map(([agent, untilMs]) => `${agent}<${untilMs}`);
  return [
    spec.team, spec.level, spec.language, spec.channel, spec.weight, list(spec.requiredSkills), list(spec.optionalSkills), list(spec.excluded),
    list(resting), spec.prefer ?? '',
  ].join('|');
}
