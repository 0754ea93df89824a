/** Numbers as people read them, the same on screen and in reports. */
import { formatDuration, HOUR_MS, MINUTE_MS } from '../../domain/duration.ts';
import type { Audit } from '../../domain/audit.ts';
import type { ShareFigure } from '../../domain/audit-figures.ts';
import type { MetricId } from '../../domain/metrics.ts';

/** `1.2167` → `1h 13m`. */
export function hours(value: number | null): string {
  if (value === null) return '–';
  const minutes = Math.round((value * HOUR_MS) / MINUTE_MS);
  if (minutes === 0) return value === 0 ? '0m' : 'under 1m';
  return formatDuration(minutes * MINUTE_MS);
}

/** `0.38426` → `38.4 %`; small shares keep a digit that says something. */
export function share(value: number): string {
  const percent = value * 100;
  return `${percent !== 0 && percent < 0.1 ? '< 0.1' : percent.toFixed(1)} %`;
}

export function whole(value: number): string {
  return value.toLocaleString('en-US');
}

/** `1 March 2016`. */
function day(ms: number): string {
  return new Date(ms).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}

export function shareIn({ shares }: Audit, id: MetricId): ShareFigure | null {
  return shares.find(({ metric }) => metric === id) ?? null;
}

/** `opened 1 March to 2 March`, or null when the history has no opening times. */
export function period({ fromMs, toMs }: Audit): string | null {
  if (fromMs === null || toMs === null) return null;
  return day(fromMs) === day(toMs) ? `opened on ${day(fromMs)}` : `opened ${day(fromMs)} to ${day(toMs)}`;
}

/** The sentence to remember: what changing hands costs, or how long things take, or that the file cannot say. */
export function verdictOf(audit: Audit): string {
  const changed = shareIn(audit, 'team-changes');
  const cost = audit.resolutionByTeamChange;
  if (changed && changed.n > 0) {
    const often = `${share(changed.share)} of tickets changed team at least once`;
    const { medianHours: clean } = cost?.without ?? { medianHours: null };
    const { medianHours: moved } = cost?.with ?? { medianHours: null };
    if (clean === null || moved === null) return `${often}.`;
    return `${often}; half of those took longer than ${hours(moved)} to resolve, against ${hours(clean)} for tickets that stayed where they were.`;
  }
  const wrong = shareIn(audit, 'wrong-team');
  if (!changed && wrong) return `${share(wrong.share)} of tickets were first given to another team than solved them.`;
  const resolution = audit.times.find(({ metric }) => metric === 'time-to-resolution') ?? audit.times[0];
  if (changed) return `No ticket changed team${resolution ? `; half were resolved within ${hours(resolution.medianHours)}` : ''}.`;
  if (resolution) return `Half of the tickets were resolved within ${hours(resolution.medianHours)}, nine in ten within ${hours(resolution.p90Hours)}; the file does not show how often they changed team.`;
  return 'The file shows neither times nor teams that changed: it can teach categories and teams, and no more.';
}
