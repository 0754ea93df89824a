/** The audit page's comparisons: by category, team, tier and priority, by weekday and hour. */
import type { Audit } from '../../domain/audit.ts';
import type { Group } from '../../domain/audit-groups.ts';
import { heatmap } from './charts.ts';
import { html, type Content } from './html.ts';
import { table, type Section } from './page.ts';
import { hours, share, whole } from './words.ts';

const MOST_ROWS = 15;
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** One row for each group, largest first; null where there is nothing to compare. */
export function groups(heading: string, lead: string, all: readonly Group[]): Section | null {
  if (all.length < 2) return null;
  const shown = all.slice(0, MOST_ROWS);
  const rest = all.slice(MOST_ROWS).reduce((sum, { tickets }) => sum + tickets, 0);
  const hasTime = (id: 'time-to-assignment' | 'time-to-pick-up' | 'time-to-resolution') => shown.some(({ times }) => (times[id]?.n ?? 0) > 0);
  const hasShare = (id: 'team-changes' | 'team-bounces' | 'sla-kept') => shown.some(({ shares }) => shares[id]);
  const times = ([['time-to-assignment', 'Assigned'], ['time-to-pick-up', 'Picked up'], ['time-to-resolution', 'Resolved']] as const).filter(([id]) => hasTime(id));
  const parts = ([['team-changes', 'Changed team'], ['team-bounces', 'Bounced'], ['sla-kept', 'SLA kept']] as const).filter(([id]) => hasShare(id));
  const number = (name: string) => ({ name, isNumber: true });
  const columns = [{ name: heading.replace(/^By ./, (start) => start.charAt(3).toUpperCase()) }, number('Tickets'), ...times.map(([, name]) => number(`${name} (median)`)), ...(hasTime('time-to-resolution') ? [number('Resolved (9 in 10)')] : []), ...parts.map(([, name]) => number(name))];
  const rows = shown.map((group): Content[] => [
    group.name, whole(group.tickets), ...times.map(([id]) => hours(group.times[id]?.medianHours ?? null)),
    ...(hasTime('time-to-resolution') ? [hours(group.times['time-to-resolution']?.p90Hours ?? null)] : []),
    ...parts.map(([id]) => { const part = group.shares[id]; return part ? share(part.share) : '–'; }),
  ]);
  const note = rest === 0 ? '' : html`<p class="note">The other ${whole(all.length - shown.length)} together have ${whole(rest)} tickets; waybill audit --json lists them.</p>`;
  return { heading, lead, body: [table(`Largest first`, columns, rows), note] };
}

/** Arrivals and waits by weekday and hour; null without opening times. */
export function when({ arrivals }: Audit): Section | null {
  if (arrivals.length === 0) return null;
  const grid = (value: (index: number) => number | null) => WEEKDAYS.map((_, weekday) => Array.from({ length: 24 }, (_, hour) => value(weekday * 24 + hour)));
  const shape = { rows: WEEKDAYS, columns: Array.from({ length: 24 }, (_, hour) => String(hour)) };
  const tickets = heatmap('Tickets opened, by weekday and hour', { ...shape, values: grid((i) => arrivals[i]?.tickets ?? null), short: shortCount, long: (n) => `${whole(n)} tickets` });
  const isWaitKnown = arrivals.some(({ medianWaitHours }) => medianWaitHours !== null);
  const waits = isWaitKnown
    ? heatmap('Median wait of the tickets opened then (minutes m, hours h, days d)', { ...shape, values: grid((i) => arrivals[i]?.medianWaitHours ?? null), short: shortHours, long: hours })
    : '';
  return { heading: 'When tickets come, and when they wait', lead: 'Hours on the clock of the export. A ticket waits until it is picked up (else until the first response, else until it is assigned).', body: [tickets, waits] };
}

function shortCount(n: number): string {
  return n < 1_000 ? String(n) : `${(n / 1_000).toFixed(n < 10_000 ? 1 : 0)}k`;
}

function shortHours(value: number): string {
  if (value < 1) return `${Math.round(value * 60)}m`;
  return value < 48 ? `${Math.round(value)}h` : `${Math.round(value / 24)}d`;
}
