/** The audit on a screen. */
import type { Audit } from '../../domain/audit.ts';
import type { Group } from '../../domain/audit-groups.ts';
import { METRICS, type MetricId } from '../../domain/metrics.ts';
import type { ImportReport } from '../../training/import/report.ts';
import { count, oneLine, shorten, type Paint } from '../terminal.ts';
import { hours, period, share, verdictOf, whole } from './words.ts';

const MOST_REJECTED = 5;
const MOST_PATHS = 5;
const MOST_GROUPS = 8;
/** The figures most people look for; the others are in --json and --html. */
const SHOWN_SHARES: readonly MetricId[] = [
  'team-changes', 'team-bounces', 'planned-team-changes', 'corrective-team-changes', 'escalations', 'agent-changes', 'agent-bounces', 'reopens', 'sla-kept',
];
const MISROUTES: readonly MetricId[] = ['wrong-team', 'wrong-person', 'wrong-priority', 'vip-waited'];

/** How the file was read: what a user has to confirm or correct. */
export function importText(report: ImportReport, paint: Paint): string[] {
  const width = Math.max(...report.mapping.map(({ field }) => field.length));
  return [
    paint('bold', `Read from ${oneLine(report.name)}`),
    `  ${report.format}, ${report.encoding}, ${report.layout === 'changes' ? 'one row per change' : 'one row per ticket'}: ${count(report.rows, 'row')}, ${count(report.tickets, 'ticket')}`,
    ...report.mapping.map(({ field, column, confidence }) => `  ${field.padEnd(width)} ← ${oneLine(column)}${confidence === 'likely' ? paint('yellow', '  a guess: correct it with --map if it is wrong') : ''}`),
    ...(report.unusedColumns.length > 0 ? [paint('dim', `  not used: ${shorten(report.unusedColumns.join(', '), 150)}`)] : []),
    ...report.dates.map(({ column, order, why }) => `  ${oneLine(column)} is ${order === 'dmy' ? 'day' : 'month'} first: ${oneLine(why)}`),
    ...report.notes.map((note) => paint('yellow', `  ${note}`)),
    ...rejectedText(report, paint),
  ];
}

function rejectedText({ rejectedRows, rejected, leftOutRows }: ImportReport, paint: Paint): string[] {
  if (rejectedRows === 0) return [];
  const others = leftOutRows > 0 ? `, and with them ${count(leftOutRows, 'row')} of the same tickets` : '';
  const more = rejectedRows - Math.min(MOST_REJECTED, rejected.length);
  return [
    paint('red', `  left out: ${count(rejectedRows, 'row')}${others}`),
    ...rejected.slice(0, MOST_REJECTED).map(({ line, reason }) => `    line ${line}: ${oneLine(reason)}`),
    ...(more > 0 ? [paint('dim', `    … and ${whole(more)} more; --json lists them`)] : []),
  ];
}

export function auditText(audit: Audit, paint: Paint): string[] {
  return [
    '',
    paint('bold', [count(audit.tickets, 'ticket'), period(audit)].filter(Boolean).join(', ')),
    ...timesText(audit, paint),
    ...sharesText('How often', SHOWN_SHARES, audit, paint),
    ...sharesText('Signs of misrouting', MISROUTES, audit, paint),
    ...pathsText('Most frequent bounces between teams', audit.teamMoves?.bounces ?? [], paint, (from, to) => `${from} → ${to} → ${from}`),
    ...pathsText('Most frequent moves between teams', audit.teamMoves?.transitions ?? [], paint, (from, to) => `${from} → ${to}`),
    ...groupsText('By category', audit.byCategory, paint),
    ...groupsText('By solving team', audit.byTeam, paint),
    ...groupsText('By tier', audit.byTier, paint),
    ...absentText(audit, paint),
    '',
    paint('bold', verdictOf(audit)),
  ];
}

function timesText({ times }: Audit, paint: Paint): string[] {
  if (times.length === 0) return [];
  const rows = times.map(({ metric, medianHours, p90Hours, meanHours, n }) => [METRICS[metric].name, hours(medianHours), hours(p90Hours), hours(meanHours), whole(n)]);
  return ['', ...columns([['How long', 'median', '9 in 10', 'mean', 'tickets'], ...rows], paint)];
}

function sharesText(heading: string, ids: readonly MetricId[], { shares }: Audit, paint: Paint): string[] {
  const found = shares.filter(({ metric }) => ids.includes(metric));
  if (found.length === 0) return [];
  const rows = found.map(({ metric, share: part, low, high, n, of, examples }) => [
    METRICS[metric].name, share(part), `${share(low)} – ${share(high)}`, `${whole(n)} of ${whole(of)}`, n > 0 && metric !== 'sla-kept' ? `e.g. ${examples.slice(0, 2).map((id) => shorten(id, 20)).join(', ')}` : '',
  ]);
  return ['', ...columns([[heading, 'share', '95 % interval', 'tickets', ''], ...rows], paint)];
}

function pathsText(heading: string, paths: readonly { from: string; to: string; count: number; examples: string[] }[], paint: Paint, name: (from: string, to: string) => string): string[] {
  if (paths.length === 0) return [];
  const rows = paths.slice(0, MOST_PATHS).map(({ from, to, count: times, examples }) => [shorten(name(oneLine(from), oneLine(to)), 60), whole(times), `e.g. ${examples.slice(0, 2).map((id) => shorten(id, 20)).join(', ')}`]);
  return ['', ...columns([[heading, 'times', ''], ...rows], paint)];
}

function groupsText(heading: string, groups: readonly Group[], paint: Paint): string[] {
  if (groups.length < 2) return [];
  const resolution = groups.some(({ times }) => times['time-to-resolution']);
  const changed = groups.some(({ shares }) => shares['team-changes']);
  const header = [heading, 'tickets', ...(resolution ? ['resolved in', '9 in 10'] : []), ...(changed ? ['changed team', 'bounced'] : [])];
  const rows = groups.slice(0, MOST_GROUPS).map(({ name, tickets, times, shares }) => [
    shorten(name, 30), whole(tickets),
    ...(resolution ? [hours(times['time-to-resolution']?.medianHours ?? null), hours(times['time-to-resolution']?.p90Hours ?? null)] : []),
    ...(changed ? [share(shares['team-changes']?.share ?? 0), share(shares['team-bounces']?.share ?? 0)] : []),
  ]);
  const more = groups.length - rows.length;
  return ['', ...columns([header, ...rows], paint), ...(more > 0 ? [paint('dim', `  … and ${whole(more)} more; --html and --json show them`)] : [])];
}

function absentText({ absent }: Audit, paint: Paint): string[] {
  if (absent.length === 0) return [];
  const reasons = new Map<string, string[]>();
  for (const { metric, reason } of absent) reasons.set(reason, [...(reasons.get(reason) ?? []), METRICS[metric].name]);
  return ['', paint('bold', 'Not told by this file'), ...[...reasons].map(([reason, names]) => `  ${names.join(', ')}: ${reason}`)];
}

/** Words to the left, numbers to the right, under a heading row. */
function columns(rows: readonly (readonly string[])[], paint: Paint): string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => (row[i] ?? '').length)));
  const isLeft = (x: number) => x === 0 || rows.some((row) => row[x]?.startsWith('e.g. '));
  return rows.map((row, y) => {
    const line = row.map((cell, x) => (isLeft(x) ? cell.padEnd(widths[x] ?? 0) : cell.padStart(widths[x] ?? 0))).join('  ').trimEnd();
    return y === 0 ? paint('bold', line) : line;
  });
}
