/** The answer of `waybill config diff`: Markdown fit for a pull request. */
import type { Rule } from '../domain/config.ts';
import { formatDuration } from '../domain/duration.ts';
import type { ConfigChange, MoveGroup, ReplayDiff } from '../simulation/replay-diff.ts';
import type { ReplayFigures, ShareFigure } from '../simulation/replay-figures.ts';
import { heading, list, paragraph, plain, table, type Block } from './document.ts';
import { shareRange, whole } from './replay-lines.ts';
import { ruleWords } from './rule-words.ts';
import { count, percent, shorten } from './terminal.ts';

export interface DiffSide {
  file: string;
  version: string;
  figures: ReplayFigures | null;
}

const MOST_GROUPS = 20;
const MOST_CHANGES = 60;

/** @param diff null when there is no history to replay */
export function diffDocument(before: DiffSide, after: DiffSide, changes: readonly ConfigChange[], diff: ReplayDiff | null): Block[] {
  return [
    heading(2, `Routing change: ${plain(before.file)} (\`${before.version}\`) → ${plain(after.file)} (\`${after.version}\`)`),
    paragraph(`**${plain(diffVerdict(changes, diff, before.figures, after.figures))}**`),
    ...(diff === null ? [] : movesSection(diff)),
    ...(before.figures && after.figures ? effectSection(before.figures, after.figures) : []),
    ...changesSection(changes),
  ];
}

export function diffVerdict(changes: readonly ConfigChange[], diff: ReplayDiff | null, before: ReplayFigures | null, after: ReplayFigures | null): string {
  if (changes.length === 0) return 'The two files say the same.';
  if (diff === null) return `${count(changes.length, 'change')} in the file; give --replay FILE to see which tickets move.`;
  const moved = tickets(diff.teams);
  const others = [
    diff.priorities.length > 0 ? `${count(tickets(diff.priorities), 'ticket')} get another priority` : '',
    diff.skills > 0 ? `${count(diff.skills, 'ticket')} ask for other skills` : '',
  ].filter(Boolean).join(' and ');
  if (moved === 0) return `No past ticket moves to another team${others ? `; ${others}` : ''}.`;
  const effect = effectWords({ nowRight: sumOf(diff.teams, 'nowRight'), nowWrong: sumOf(diff.teams, 'nowWrong'), nowTriage: sumOf(diff.teams, 'nowTriage') });
  const rights = before && after ? ` Right at first: ${percent(shareOf(before.rightNow))} before, ${percent(shareOf(after.rightNow))} after.` : '';
  return `${count(moved, 'ticket')} of ${whole(diff.tickets)} would go to another team: ${effect}.${rights}${others ? ` ${others.charAt(0).toUpperCase()}${others.slice(1)}.` : ''}`;
}

function effectWords({ nowRight, nowWrong, nowTriage }: Pick<MoveGroup, 'nowRight' | 'nowWrong' | 'nowTriage'>): string {
  const parts = [
    nowRight > 0 ? `${whole(nowRight)} now right` : '',
    nowWrong > 0 ? `${whole(nowWrong)} now wrong` : '',
    nowTriage > 0 ? `${whole(nowTriage)} now left to triage` : '',
  ].filter(Boolean);
  return parts.join(', ') || 'no judged ticket becomes right or wrong by it';
}

function sumOf(groups: readonly MoveGroup[], key: 'nowRight' | 'nowWrong' | 'nowTriage'): number {
  return groups.reduce((sum, group) => sum + group[key], 0);
}

function tickets(groups: readonly MoveGroup[]): number {
  return groups.reduce((sum, group) => sum + group.tickets, 0);
}

function movesSection(diff: ReplayDiff): Block[] {
  const named = (entries: readonly { name: string; tickets: number }[]) => entries.map(({ name, tickets: n }) => `${plain(name)} (${whole(n)})`).join(', ') || '–';
  const row = (group: MoveGroup) => [
    `\`${group.from}\` → \`${group.to}\``,
    whole(group.tickets),
    effectWords(group),
    named(group.tiers),
    named(group.accounts),
    group.rules.map((rule) => `\`${rule}\``).join(', ') || 'matrix, threshold or model',
    group.examples.map(({ id, subject }) => `${plain(id)}${subject ? ` ${plain(shorten(subject, 36))}` : ''}`).join('<br>'),
  ];
  const groups = (title: string, list: readonly MoveGroup[]): Block[] => (list.length === 0 ? [] : [
    heading(3, `${title}: ${count(tickets(list), 'ticket')}`),
    table(['From → to', 'Tickets', 'Effect', 'Tiers', 'Accounts', 'By rule', 'For example'], list.slice(0, MOST_GROUPS).map(row)),
    ...(list.length > MOST_GROUPS ? [paragraph(`… and ${count(list.length - MOST_GROUPS, 'smaller group')}; --json lists all.`)] : []),
  ]);
  return [...groups('Another team', diff.teams), ...groups('Another priority', diff.priorities)];
}

function effectSection(before: ReplayFigures, after: ReplayFigures): Block[] {
  const rows: [string, (figures: ReplayFigures) => ShareFigure][] = [
    ['Bounced tickets that would have been right', ({ saved }) => saved],
    ['Clean tickets that would have been broken', ({ broken }) => broken],
    ['Routed without triage', ({ coverage }) => coverage],
    ['Right at first, of those routed', ({ rightWhenRouted }) => rightWhenRouted],
  ];
  const cell = (figure: ShareFigure) => (figure.interval === null ? '–' : `${whole(figure.count)} of ${whole(figure.of)} (${percent(shareOf(figure))}; 95 %: ${shareRange(figure.interval)})`);
  return [
    heading(3, `Effect on ${count(after.judged, 'judged ticket')}`),
    table(['', 'Before', 'After'], rows.map(([label, of]) => [label, cell(of(before)), cell(of(after))])),
  ];
}

function shareOf({ count: part, of }: ShareFigure): number {
  return of === 0 ? 0 : part / of;
}

function changesSection(changes: readonly ConfigChange[]): Block[] {
  if (changes.length === 0) return [];
  return [
    heading(3, `What changed in the file: ${count(changes.length, 'change')}`),
    list(changes.slice(0, MOST_CHANGES).map(changeWords)),
    ...(changes.length > MOST_CHANGES ? [paragraph(`… and ${changes.length - MOST_CHANGES} more.`)] : []),
  ];
}

function changeWords({ path, kind, from, to }: ConfigChange): string {
  const [section = '', id = '', ...rest] = path.split('.');
  const isWholeRule = section === 'rules' && id !== '' && rest.length === 0;
  switch (kind) {
    case 'added':
      return isWholeRule ? `new rule \`${id}\`: ${ruleText(to)}` : `new: \`${path}\` = ${valueWords(path, to)}`;
    case 'removed':
      return isWholeRule ? `rule \`${id}\` is gone: ${ruleText(from)}` : `gone: \`${path}\` (was ${valueWords(path, from)})`;
    case 'moved':
      return `\`${path}\` stands at place ${String(to)} instead of ${String(from)}`;
    case 'changed':
      return `\`${path}\`: ${valueWords(path, from)} → ${valueWords(path, to)}`;
  }
}

function ruleText(value: unknown): string {
  const rule = value as Rule; // the diff took it from the rules of a parsed config
  return `${plain(ruleWords(rule))} Why: ${plain(rule.why)}`;
}

function valueWords(path: string, value: unknown): string {
  const isDuration = typeof value === 'number' && (/Ms$/.test(path) || /\.targets\./.test(path));
  return `\`${shorten(isDuration ? formatDuration(value) : JSON.stringify(value), 160).replaceAll('`', "'")}\``;
}
