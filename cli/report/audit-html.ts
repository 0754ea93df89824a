/** The audit as a page to send around. */
import type { Audit } from '../../domain/audit.ts';
import type { ShareFigure, TimeFigure } from '../../domain/audit-figures.ts';
import type { MovePath } from '../../domain/audit-moves.ts';
import { METRIC_IDS, METRICS, type MetricId } from '../../domain/metrics.ts';
import type { ImportReport } from '../../training/import/report.ts';
import { count } from '../terminal.ts';
import { groups, when } from './audit-html-groups.ts';
import { barChart, histogram } from './charts.ts';
import { html, type Content, type Html } from './html.ts';
import { htmlPage, table, type Section, type Tile } from './page.ts';
import { hours, period, share, shareIn, verdictOf, whole } from './words.ts';

const MOST_REJECTED = 15;
const MISROUTES: readonly MetricId[] = ['wrong-team', 'wrong-person', 'wrong-priority', 'vip-waited'];
/** Other definitions of what the first tables say: for whoever compares with another tool. */
const VARIANTS: readonly MetricId[] = [
  'time-to-first-record', 'time-to-late-assignment', 'time-to-first-solved', 'time-to-last-solved', 'team-steps', 'team-steps-with-missing', 'team-revisits',
  'agent-steps', 'agent-steps-with-missing', 'agent-revisits', 'team-or-agent-changes', 'team-and-agent-changes', 'own-reassignments',
];

/** @returns the whole file. What the history cannot tell has no section, and is listed with the reason. */
export function auditHtml(audit: Audit, report: ImportReport): string {
  const sections = [
    howLong(audit), howOften(audit), price(audit), paths(audit), misroutes(audit),
    groups('By category', 'The category a ticket had last.', audit.byCategory), groups('By team', 'The team that had a ticket last.', audit.byTeam),
    groups('By tier', 'The tier of the account.', audit.byTier), groups('By priority', 'The priority a ticket had last.', audit.byPriority),
    when(audit), untold(audit), variants(audit), howRead(report), definitions(),
  ];
  return htmlPage({
    title: 'How our tickets travel',
    subtitle: `Audit of ${report.name.split('/').at(-1) ?? report.name} · ${[count(audit.tickets, 'ticket'), period(audit)].filter(Boolean).join(' · ')}`,
    verdict: verdictOf(audit),
    tiles: tiles(audit),
    sections: sections.filter((section) => section !== null),
    footer: 'Made by waybill audit from the export alone; nothing was sent anywhere. Times are elapsed clock hours, nights and weekends included.',
  });
}

function tiles(audit: Audit): Tile[] {
  const time = (id: MetricId, label: string): Tile[] => {
    const found = audit.times.find(({ metric }) => metric === id);
    return found ? [{ value: hours(found.medianHours), label, note: `9 in 10 within ${hours(found.p90Hours)}` }] : [];
  };
  const part = (id: MetricId, label: string): Tile[] => {
    const found = shareIn(audit, id);
    return found ? [{ value: share(found.share), label, note: `${whole(found.n)} of ${whole(found.of)} tickets` }] : [];
  };
  return [
    ...part('team-changes', 'changed team'), ...part('team-bounces', 'bounced between teams'), ...time('time-to-resolution', 'median to resolution'),
    ...time('time-to-first-response', 'median to first response'), ...time('time-to-pick-up', 'median to pick-up'), ...part('sla-kept', 'kept the SLA'),
  ];
}

/** A metric's name, leading to its definition below. */
function named(id: MetricId): Html {
  return html`<a href="#${id}">${METRICS[id].name}</a>`;
}

function ids(examples: readonly string[]): Html {
  return html`<span class="ids">${examples.slice(0, 2).map((id) => html`<span>${id}</span> `)}</span>`;
}

function timesTable(caption: string, times: readonly TimeFigure[]): Html {
  const columns = [{ name: 'From opening' }, ...['Median', '9 in 10 within', 'Mean', 'Tickets', 'Left out'].map((name) => ({ name, isNumber: true })), { name: 'Slowest tickets' }];
  return table(caption, columns, times.map(({ metric, medianHours, p90Hours, meanHours, n, without, examples }): Content[] => [
    named(metric), hours(medianHours), hours(p90Hours), hours(meanHours), whole(n), whole(without), ids(examples),
  ]));
}

function howLong(audit: Audit): Section | null {
  const times = audit.times.filter(({ metric }) => !VARIANTS.includes(metric));
  if (times.length === 0) return null;
  const early = times.filter(({ negative }) => negative > 0).map(({ metric, negative }) => `${METRICS[metric].name}: ${negative}`);
  const note = early.length === 0 ? '' : html`<p class="note">Some rows are dated before their ticket was opened and are counted as they are. ${early.join('; ')}.</p>`;
  return { heading: 'How long things take', lead: 'The median is the ticket in the middle; the mean is pulled up by a few very slow ones.', body: [timesTable('Elapsed time from opening', times), note] };
}

function sharesTable(caption: string, shares: readonly ShareFigure[]): Html {
  const columns = [{ name: 'What happened' }, ...['Share', '95 % interval', 'Tickets', 'Times', 'Most in one'].map((name) => ({ name, isNumber: true })), { name: 'Examples' }];
  return table(caption, columns, shares.map(({ metric, share: part, low, high, n, of, total, max, examples }): Content[] => [
    named(metric), share(part), `${share(low)} – ${share(high)}`, `${whole(n)} of ${whole(of)}`, whole(total), whole(max), ids(metric === 'sla-kept' ? [] : examples),
  ]));
}

function howOften(audit: Audit): Section | null {
  const shown = audit.shares.filter(({ metric }) => !MISROUTES.includes(metric) && !VARIANTS.includes(metric));
  if (shown.length === 0) return null;
  const changes = shareIn(audit, 'team-changes');
  const bars = (changes?.histogram ?? []).map((value, i, all) => ({ label: i === 0 ? 'none' : i === all.length - 1 ? `${i} or more` : String(i), value, shown: whole(value), isWarm: i > 0 }));
  return {
    heading: 'How often tickets change hands',
    lead: 'Share of tickets to which it happened at least once.',
    body: [changes ? histogram('Tickets by number of team changes', bars) : '', sharesTable('Over all tickets', shown)],
  };
}

function variants({ times, shares }: Audit): Section | null {
  const [someTimes, someShares] = [times.filter(({ metric }) => VARIANTS.includes(metric)), shares.filter(({ metric }) => VARIANTS.includes(metric))];
  const body = [someTimes.length > 0 ? timesTable('Times', someTimes) : '', someShares.length > 0 ? sharesTable('Shares', someShares) : ''].filter((part) => part !== '');
  if (body.length === 0) return null;
  return { heading: 'The same, counted otherwise', lead: 'Other tools count differently; these figures say how much that matters here. The definitions are below.', body };
}

function price({ resolutionByTeamChange: found }: Audit): Section | null {
  if (found === null || found.with.n === 0 || found.without.n === 0) return null;
  const bar = (label: string, value: number | null) => ({ label, value: value ?? 0, shown: hours(value), isWarm: label.startsWith('changed') });
  return {
    heading: 'What changing team goes with',
    lead: 'Harder tickets change team more often, so not all of the difference is the change itself; a replay tells how much better routing could save.',
    body: barChart('Time to resolution', [
      bar('stayed in one team: median', found.without.medianHours), bar('changed team: median', found.with.medianHours),
      bar('stayed in one team: 9 in 10', found.without.p90Hours), bar('changed team: 9 in 10', found.with.p90Hours),
    ]),
  };
}

function paths({ teamMoves, agentMoves }: Audit): Section | null {
  const columns = [{ name: 'Path' }, { name: 'Times', isNumber: true }, { name: 'Examples' }];
  const listed = (caption: string, found: readonly MovePath[], name: (path: MovePath) => string) =>
    found.length === 0 ? '' : table(caption, columns, found.slice(0, 10).map((path): Content[] => [name(path), whole(path.count), ids(path.examples)]));
  const step = ({ from, to }: MovePath) => `${from} → ${to}`;
  const bounce = ({ from, to }: MovePath) => `${from} → ${to} → back`;
  const bodies = [
    listed('Bounces between teams', teamMoves?.bounces ?? [], bounce), listed('Moves between teams', teamMoves?.transitions ?? [], step),
    listed('Bounces between persons', agentMoves?.bounces ?? [], bounce), listed('Moves between persons', agentMoves?.transitions ?? [], step),
  ].filter((body) => body !== '');
  if (bodies.length === 0) return null;
  return { heading: 'Where tickets bounce', lead: 'A bounce is a ticket that comes back to where it was: one of the two did not know, or did not read, what the other did.', body: html`<div class="pair">${bodies.map((body) => html`<div>${body}</div>`)}</div>` };
}

function misroutes({ shares, absent }: Audit): Section | null {
  const found = shares.filter(({ metric }) => MISROUTES.includes(metric));
  if (found.length === 0) return null;
  const columns = [{ name: 'Pattern' }, { name: 'Share', isNumber: true }, { name: '95 % interval', isNumber: true }, { name: 'Tickets', isNumber: true }, { name: 'What it means' }, { name: 'Examples' }];
  const rows = found.map(({ metric, share: part, low, high, n, of, examples }): Content[] => [named(metric), share(part), `${share(low)} – ${share(high)}`, `${whole(n)} of ${whole(of)}`, METRICS[metric].sentence, ids(examples)]);
  const missing = absent.filter(({ metric }) => MISROUTES.includes(metric)).map(({ metric }) => METRICS[metric].name);
  return { heading: 'Signs of misrouting', ...(missing.length > 0 ? { lead: `This file cannot tell: ${missing.join(', ')}.` } : {}), body: table('Of the tickets that can show it', columns, rows) };
}

function untold({ absent }: Audit): Section | null {
  if (absent.length === 0) return null;
  return {
    heading: 'What this file cannot tell',
    lead: 'These figures are left out, not zero.',
    body: table('Reasons', [{ name: 'Figure' }, { name: 'Why' }], absent.map(({ metric, reason }): Content[] => [named(metric), reason])),
  };
}

function howRead({ format, encoding, layout, rows, tickets: n, rejectedRows, leftOutRows, rejected, mapping, dates, notes }: ImportReport): Section {
  const out = rejectedRows === 0 ? 'none was left out' : `${whole(rejectedRows + leftOutRows)} were left out (${whole(rejectedRows)} unreadable, ${whole(leftOutRows)} of the same tickets)`;
  const order = new Map(dates.map((date) => [date.column, `${date.order === 'dmy' ? 'day' : 'month'} first: ${date.why}`]));
  return {
    heading: 'How the file was read',
    lead: `${format}, ${encoding}, ${layout === 'changes' ? 'one row per change' : 'one row per ticket'}. Of ${whole(rows)} rows ${out}; they make ${whole(n)} tickets. ${notes.join(' ')}`,
    body: [
      table('Columns', [{ name: 'Field' }, { name: 'Column' }, { name: 'Found by' }, { name: 'Dates' }], mapping.map(({ field, column, confidence }): Content[] => [field, column, { said: 'the user', sure: 'name and contents', likely: 'a similar name' }[confidence], order.get(column) ?? ''])),
      rejected.length === 0 ? '' : table('The first rows left out', [{ name: 'Line', isNumber: true }, { name: 'Why' }], rejected.slice(0, MOST_REJECTED).map(({ line, reason }): Content[] => [line, reason])),
    ],
  };
}

function definitions(): Section {
  const body = html`<dl>${METRIC_IDS.map((id) => html`<dt id="${id}">${METRICS[id].name} <code>${id}</code></dt><dd>${METRICS[id].sentence} <span class="soft">Left out: ${METRICS[id].leavesOut}.</span></dd>\n`)}</dl>`;
  return { heading: 'Definitions', lead: 'Percentiles interpolate linearly; intervals are Wilson’s at 95 %.', body };
}
