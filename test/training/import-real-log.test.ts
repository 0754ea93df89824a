/** A public log of 24,918 incidents (UCI 498) against figures computed independently, with pandas and with Python's standard library. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';

import { auditHistory, type Audit } from '../../domain/audit.ts';
import type { MetricId } from '../../domain/metrics.ts';
import { randomFrom } from '../../domain/statistics.ts';
import { CsvReader } from '../../training/import/csv.ts';
import { importHistory } from '../../training/import/history.ts';
import type { ImportReport } from '../../training/import/report.ts';
import type { FieldMap } from '../../training/import/mapping.ts';

const LOG = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'logs', 'uci_incidents.csv.gz');
const isThere = existsSync(LOG);
if (!isThere) process.stderr.write(`SKIPPED: the reference figures of the audit are not checked, because ${LOG} is absent.\n`);

/** [tickets with at least one, occurrences] */
const SHARES: Partial<Record<MetricId, [n: number, total: number]>> = {
  'team-changes': [9575, 19087], 'team-steps': [9224, 17914], 'team-steps-with-missing': [11344, 23321], 'team-bounces': [2216, 3675],
  'agent-changes': [2858, 4873], 'agent-steps': [1957, 2941], 'agent-steps-with-missing': [8949, 14006], 'agent-bounces': [1203, 1283],
  'own-reassignments': [11369, 23414], 'sla-kept': [15803, 15803], 'team-and-agent-changes': [2238, 2238],
};
const REVISITS = { 'team-revisits': 2628, 'agent-revisits': 1367, 'team-or-agent-changes': 10195, 'reopens': 275 } as const;

/** [n, median, p90, mean] in hours */
const TIMES: Partial<Record<MetricId, [n: number, median: number, p90: number, mean: number]>> = {
  'time-to-first-record': [24918, 0.0167, 0.2167, 0.0858], 'time-to-assignment': [24260, 0.1, 9.2683, 17.9433], 'time-to-late-assignment': [6482, 1.2333, 205.945, 66.8342],
  'time-to-queue': [24545, 0.0167, 0.25, 2.2728], 'time-to-pick-up': [24918, 0.35, 93.405, 43.6058], 'time-to-resolution': [23362, 22.1, 381.5483, 178.1716],
  'time-to-closure': [24918, 145.8667, 532.4667, 315.3286], 'time-to-first-solved': [24905, 13.8833, 350.65, 162.9236], 'time-to-last-solved': [24905, 16.0833, 361.1367, 167.2801],
};

/** tickets, by first row, T4 n, median, p90, T1 n, median, p90, team changed %, bounced % */
const CATEGORIES: Record<string, number[]> = {
  'Category 42': [3558, 3629, 3138, 0.6333, 173.155, 3482, 0.05, 0.45, 32.012, 7.729],
  'Category 26': [3338, 3268, 3045, 5.5833, 265.36, 3278, 0.0833, 1.5217, 28.25, 6.89],
  'Category 53': [2678, 2655, 2587, 27.8833, 333.1567, 2589, 0.15, 78.0467, 40.254, 8.588],
  'Category 46': [2432, 2243, 2356, 65.7083, 818.3833, 2407, 0.1167, 0.5833, 42.229, 6.949],
  'Category 32': [1522, 1495, 1268, 1.1417, 214.2133, 1438, 0.0667, 15.9183, 22.536, 9.724],
  'Category 9': [1155, 1141, 1121, 45.7667, 379.3167, 1139, 0.0833, 0.45, 26.234, 8.225],
  'Category 37': [1144, 1135, 1098, 22.55, 312.61, 1127, 0.0833, 0.7067, 41.608, 7.255],
  'Category 23': [1063, 1071, 1055, 46.3, 413.3067, 1034, 0.1833, 96.935, 83.067, 15.71],
  'Category 20': [1047, 1067, 931, 1.9, 188.75, 1027, 0.1, 26.3, 29.895, 8.5],
  'Category 57': [971, 916, 961, 42.5833, 358.5, 970, 0.1833, 26.5583, 62.204, 11.329],
};

/** tickets, T4 n, median, p90 */
const PRIORITIES: Record<string, number[]> = {
  '1 - Critical': [270, 270, 80.2417, 616.4417], '2 - High': [408, 408, 38.2333, 381.5667], '3 - Moderate': [23466, 22010, 21.55, 374.6067], '4 - Low': [774, 674, 5.0167, 502.2967],
};

const TEAM_MOVES = [
  'Group 20>Group 70:1088', 'Group 70>Group 39:1060', 'Group 70>Group 20:1056', 'Group 70>Group 25:456', 'Group 39>Group 70:433',
  'Group 54>Group 70:395', 'Group 70>Group 54:290', 'Group 70>Group 24:284', 'Group 56>Group 70:260', 'Group 70>Group 55:253',
];
const TEAM_BOUNCES = ['Group 70>Group 20:430', 'Group 70>Group 39:275', 'Group 20>Group 70:215', 'Group 70>Group 54:155', 'Group 39>Group 70:152'];
const AGENT_MOVES = ['Resolver 192>Resolver 17:61', 'Resolver 13>Resolver 17:58', 'Resolver 69>Resolver 198:37', 'Resolver 89>Resolver 217:35', 'Resolver 198>Resolver 69:33'];
const AGENT_BOUNCES = ['Resolver 217>Resolver 89:31', 'Resolver 69>Resolver 198:25', 'Resolver 159>Resolver 163:18', 'Resolver 34>Resolver 93:15', 'Resolver 17>Resolver 33:13'];

/** Other names for the columns; none of them can be guessed. */
const RENAMED: Record<string, keyof FieldMap> = {
  number: 'id', sys_updated_at: 'changedAt', opened_at: 'createdAt', resolved_at: 'resolvedAt', closed_at: 'closedAt', assignment_group: 'team', assigned_to: 'agent',
  category: 'category', subcategory: 'subcategory', priority: 'priority', incident_state: 'status', reopen_count: 'reopens', reassignment_count: 'reassignments', made_sla: 'madeSla',
  caller_id: 'requester', contact_type: 'channel',
};

/** The same log, harder: rows dealt out across tickets at random, columns renamed, times in ISO, semicolons, UTF-16. */
function rewritten(csv: string): { bytes: Buffer; map: FieldMap } {
  const reader = new CsvReader(',');
  const [header, ...rows] = [...reader.push(csv), ...reader.end()].map(({ cells }) => cells);
  const iso = (cell: string) => cell.replace(/^(\d+)\/(\d+)\/(\d{4}) (\d+:\d+)$/, (_, d: string, m: string, y: string, time: string) => `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}T${time}:00Z`);
  const waiting = new Map<string, string[][]>();
  for (const cells of rows) waiting.set(cells[0]!, [...(waiting.get(cells[0]!) ?? []), cells]);
  const next = randomFrom(498);
  const turns = rows.map((cells) => cells[0]!);
  for (let i = turns.length - 1; i > 0; i -= 1) {
    const other = Math.floor(next() * (i + 1));
    [turns[i], turns[other]] = [turns[other]!, turns[i]!];
  }
  const dealt = turns.map((id) => waiting.get(id)!.shift()!.map(iso).join(';'));
  const names = header!.map((name, i) => (RENAMED[name] ? `Spalte ${i}` : name));
  const map = Object.fromEntries(header!.flatMap((name, i) => (RENAMED[name] ? [[RENAMED[name], names[i]]] : []))) as FieldMap;
  return { bytes: Buffer.from(`\ufeff${[names.join(';'), ...dealt].join('\r\n')}`, 'utf16le'), map };
}

const asPath = ({ from, to, count }: { from: string; to: string; count: number }) => `${from}>${to}:${count}`;
const four = (value: number | null | undefined) => (typeof value === 'number' ? Number(value.toFixed(4)) : null);
const three = (value: number | undefined) => Number(((value ?? NaN) * 100).toFixed(3));
const shareIn = (audit: Audit, id: MetricId) => audit.shares.find(({ metric }) => metric === id);

describe.skipIf(!isThere).each(['as published', 'shuffled, renamed and in ISO'])('the audit of a real event log, %s (needs ../shared)', (variant) => {
  let audit: Audit;
  let report: ImportReport;

  beforeAll(async () => {
    const isPublished = variant === 'as published';
    const { bytes, map } = isPublished ? { bytes: null, map: {} } : rewritten(gunzipSync(readFileSync(LOG)).toString());
    const source = bytes === null ? LOG : { name: 'rewritten.csv', sizeBytes: bytes.length, open: () => Readable.from(piecesOf(bytes)) };
    const imported = await importHistory(source, { map });
    report = imported.report;
    audit = auditHistory(imported.tickets, report.facts);
  }, 120_000);

  it('takes every row of every ticket', () => {
    expect(report).toMatchObject({ layout: 'changes', rows: 141_712, tickets: 24_918, rejectedRows: 0, encoding: variant === 'as published' ? 'utf-8' : 'utf-16le' });
    expect(report.dates.map(({ order }) => order)).toEqual(variant === 'as published' ? ['dmy', 'dmy', 'dmy', 'dmy'] : []);
  });

  it('counts changes and bounces of teams and persons by every definition', () => {
    for (const [id, [n, total]] of Object.entries(SHARES)) expect(shareIn(audit, id as MetricId), id).toMatchObject({ n, of: 24_918, total });
    for (const [id, n] of Object.entries(REVISITS)) expect(shareIn(audit, id as MetricId), id).toMatchObject({ n, of: 24_918 });
  });

  it('spreads them as the reference does', () => {
    expect(shareIn(audit, 'team-changes')?.histogram).toEqual([15343, 5312, 2020, 1040, 530, 270, 146, 104, 153]);
    expect(shareIn(audit, 'agent-changes')?.histogram).toEqual([22060, 1300, 1261, 203, 54, 25, 8, 4, 3]);
    expect(shareIn(audit, 'team-changes')).toMatchObject({ max: 25 });
    expect(shareIn(audit, 'agent-changes')).toMatchObject({ max: 9 });
    expect(shareIn(audit, 'own-reassignments')).toMatchObject({ max: 27 });
    expect(four(shareIn(audit, 'team-changes')?.mean)).toBe(0.766);
    expect(four(shareIn(audit, 'agent-changes')?.mean)).toBe(0.1956);
    expect(four(shareIn(audit, 'own-reassignments')?.mean)).toBe(0.9396);
  });

  it('names the same transitions and paths', () => {
    expect(audit.teamMoves).toMatchObject({ distinctValues: 78, distinctTransitions: 1060 });
    expect(audit.agentMoves).toMatchObject({ distinctValues: 234, distinctTransitions: 2029 });
    expect(audit.teamMoves!.transitions.slice(0, 10).map(asPath)).toEqual(TEAM_MOVES);
    expect(audit.teamMoves!.bounces.slice(0, 5).map(asPath)).toEqual(TEAM_BOUNCES);
    expect(audit.agentMoves!.transitions.slice(0, 5).map(asPath)).toEqual(AGENT_MOVES);
    expect(audit.agentMoves!.bounces.slice(0, 5).map(asPath)).toEqual(AGENT_BOUNCES);
  });

  it("sets the helpdesk's own counter beside what the rows show", () => {
    expect(audit.counters).toEqual({ equal: 21387, higher: 3531, lower: 0, unseen: 1794 });
  });

  it('measures every time', () => {
    const found = Object.fromEntries(audit.times.map(({ metric, n, medianHours, p90Hours, meanHours }) => [metric, [n, four(medianHours), four(p90Hours), four(meanHours)]]));
    expect(found).toEqual(TIMES);
    expect(audit.times.find(({ metric }) => metric === 'time-to-assignment')).toMatchObject({ without: 658, negative: 3 });
    expect(audit.times.find(({ metric }) => metric === 'time-to-queue')).toMatchObject({ without: 373 });
    expect(audit.times.find(({ metric }) => metric === 'time-to-resolution')).toMatchObject({ without: 1556, negative: 0 });
  });

  it('measures resolution with and without a team change', () => {
    const { without, with: moved } = audit.resolutionByTeamChange!;
    expect([without, moved].map(({ n, medianHours, p90Hours, meanHours }) => [n, four(medianHours), four(p90Hours), four(meanHours)])).toEqual([
      [13791, 1.2167, 242.3833, 100.0215], [9571, 82.55, 614.0167, 290.7792],
    ]);
  });

  it('breaks down by category', () => {
    const found = audit.byCategory.slice(0, 10).map(({ name, tickets, times, shares }) => {
      const { 'time-to-resolution': t4, 'time-to-assignment': t1 } = times;
      const first = audit.firstCategories.find((category) => category.name === name)?.tickets;
      return [name, [tickets, first, t4?.n, four(t4?.medianHours), four(t4?.p90Hours), t1?.n, four(t1?.medianHours), four(t1?.p90Hours), three(shares['team-changes']?.share), three(shares['team-bounces']?.share)]];
    });
    expect(found).toEqual(Object.entries(CATEGORIES));
    expect(audit.byCategory.reduce((sum, { tickets }) => sum + tickets, 0)).toBe(24_918 - 7);
    expect(audit.firstCategories.reduce((sum, { tickets }) => sum + tickets, 0)).toBe(24_918 - 39);
    expect(audit.recategorised).toBe(1185);
  });

  it('breaks down by priority', () => {
    const found = audit.byPriority.map(({ name, tickets, times: { 'time-to-resolution': t4 } }) => [name, [tickets, t4?.n, four(t4?.medianHours), four(t4?.p90Hours)]]);
    expect(Object.fromEntries(found)).toEqual(PRIORITIES);
  });

  it('says what the log cannot tell', () => {
    expect(audit.absent.map(({ metric }) => metric)).toEqual(['time-to-first-response', 'planned-team-changes', 'corrective-team-changes', 'escalations', 'vip-waited']);
    expect(audit.byTier).toEqual([]);
  });
});

function* piecesOf(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += 99_991) yield bytes.subarray(at, at + 99_991);
}
