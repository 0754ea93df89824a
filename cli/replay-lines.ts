/** The answer of `waybill replay` on a terminal. */
import type { ConfusionPair } from '../simulation/replay-confusion.ts';
import type { HoursFigure, ShareFigure } from '../simulation/replay-figures.ts';
import type { ReplayReport } from '../simulation/replay-report.ts';
import { nextStep, verdictSentence, type ReplayFiles } from './replay-verdict.ts';
import { count, oneLine, percent, shorten, wrap, type Paint } from './terminal.ts';

const MOST_PAIRS = 5;
const MOST_CATEGORIES = 15;
const LABEL_WIDTH = 47;

/** @returns the lines, without line breaks */
export function replayLines(report: ReplayReport, files: ReplayFiles, paint: Paint, columns: number): string[] {
  const { figures } = report;
  const { why, command } = nextStep(report, files);
  return [
    ...heading(report, files, paint, columns),
    ...(figures.judged === 0 ? [] : [
      '', ...headline(report, paint),
      '', ...thenAndNow(report, paint),
      ...byCategory(report, paint),
      ...pairLines('Teams that got another team’s tickets', report.teamPairs, paint, columns),
      ...pairLines('Categories that were mixed up', report.categoryPairs, paint, columns),
      ...advice(report, paint, columns),
    ]),
    '',
    ...wrap(paint('bold', verdictSentence(report)), columns),
    ...(why === null ? [] : wrap(why, columns)),
    `Next: ${command}`,
  ];
}

function heading({ tickets, figures, sample, withoutText }: ReplayReport, { history, config, model }: ReplayFiles, paint: Paint, columns: number): string[] {
  const of = sample === null ? '' : `, of which ${figures.judged.toLocaleString('en-US')} were drawn (category × tier × complexity) and judged`;
  return [
    `${paint('bold', history)} against ${paint('bold', config)}: ${count(tickets, 'ticket')}${of || `, ${figures.judged.toLocaleString('en-US')} judged`}`,
    ...figures.notJudged.map(({ reason, tickets: left }) => paint('dim', `  ${left.toLocaleString('en-US')} not judged: ${reason}`)),
    ...(withoutText > 0 ? [paint('dim', `  ${count(withoutText, 'ticket')} without a text: only rules can route ${withoutText === 1 ? 'it' : 'them'}`)] : []),
    ...(model === null ? [] : wrap(model, columns - 2).map((line) => paint('dim', `  ${line}`))),
  ];
}

function headline({ figures }: ReplayReport, paint: Paint): string[] {
  return [
    paint('dim', `${' '.repeat(LABEL_WIDTH + 26)}95 % interval`),
    shareLine('Bounced tickets that would have been right', figures.saved),
    shareLine('Clean tickets that would have been broken', figures.broken),
    hoursLine(figures.hours),
    shareLine('Routed without triage', figures.coverage),
    shareLine('Right at first, in history', figures.rightThen),
    shareLine('Right at first, replayed (triage is not right)', figures.rightNow),
    shareLine('Right at first, of those routed', figures.rightWhenRouted),
    shareLine('Sent to the team history sent them to first', figures.sameFirstTeam),
  ];
}

function shareLine(label: string, { count: part, of, interval }: ShareFigure): string {
  const start = label.padEnd(LABEL_WIDTH);
  if (interval === null) return `${start}–  there are no such tickets`;
  return `${start}${amount(part, of).padStart(16)}  ${shareText(part / of).padStart(6)}  ${shareRange(interval)}`;
}

function amount(part: number, of: number): string {
  return `${part.toLocaleString('en-US')} of ${of.toLocaleString('en-US')}`;
}

/** `36 %`; small ones with a decimal. */
export function shareText(share: number): string {
  return share !== 0 && share < 0.095 ? `${(share * 100).toFixed(1)} %` : percent(share);
}

/** `31–36 %`; with a decimal where whole numbers would hide it. */
export function shareRange({ low, high }: { low: number; high: number }): string {
  const digits = high < 0.095 ? 1 : 0;
  return `${(low * 100).toFixed(digits)}–${(high * 100).toFixed(digits)} %`;
}

function hoursLine(hours: HoursFigure): string {
  const start = 'Hours saved (elapsed, gained less lost)'.padEnd(LABEL_WIDTH);
  if ('absent' in hours) return `${start}–  ${hours.absent}`;
  return `${start}${`${whole(hours.hours)} h`.padStart(16)}          ${whole(hours.interval.low)} to ${whole(hours.interval.high)} h`;
}

export function whole(value: number): string {
  return (Math.round(value) + 0).toLocaleString('en-US'); // + 0: nobody reads -0
}

const THEN = [['clean', 'right at first'], ['bounced', 'bounced'], ['escalated', 'escalated as planned']] as const;

function thenAndNow({ figures: { table } }: ReplayReport, paint: Paint): string[] {
  const rows = THEN.filter(([then]) => Object.values(table[then]).some((n) => n > 0));
  return [
    paint('bold', `${'In history'.padEnd(24)}${'Now: right'.padStart(12)}${'wrong team'.padStart(12)}${'triage'.padStart(10)}`),
    ...rows.map(([then, words]) => `${words.padEnd(24)}${whole(table[then].right).padStart(12)}${whole(table[then].wrong).padStart(12)}${whole(table[then].triage).padStart(10)}`),
  ];
}

function byCategory({ categories }: ReplayReport, paint: Paint): string[] {
  if (categories.length === 0) return [];
  const width = Math.min(28, Math.max(12, ...categories.map(({ category }) => category.length)) + 2);
  const share = ({ count: part, of }: ShareFigure) => (of === 0 ? '–' : percent(part / of));
  return [
    '',
    paint('bold', `${'Category'.padEnd(width)}${'tickets'.padStart(9)}${'routed'.padStart(9)}${'right when routed'.padStart(20)}${'right in history'.padStart(19)}`),
    ...categories.slice(0, MOST_CATEGORIES).map(({ category, figures }) =>
      `${category.slice(0, width - 1).padEnd(width)}${whole(figures.judged).padStart(9)}${share(figures.coverage).padStart(9)}${share(figures.rightWhenRouted).padStart(20)}${share(figures.rightThen).padStart(19)}`),
    ...(categories.length > MOST_CATEGORIES ? [`… and ${categories.length - MOST_CATEGORIES} more; --html shows all`] : []),
  ];
}

function pairLines(title: string, pairs: readonly ConfusionPair[], paint: Paint, columns: number): string[] {
  if (pairs.length === 0) return [];
  return ['', paint('bold', title), ...pairs.slice(0, MOST_PAIRS).flatMap((pair) => {
    const words = pair.words.length > 0 ? `; words: ${pair.words.map(({ word }) => word).join(', ')}` : pair.understood > 0 ? '; the category is right, the matrix or a rule sends them there' : '';
    const examples = pair.examples.map(({ id, subject }) => `${oneLine(id)} “${shorten(subject, 32)}”`).join(', ');
    return [
      ...hanging(`${pair.taken} ← ${pair.right}: ${count(pair.tickets, 'ticket')}, ${shareText(pair.share)} of ${pair.right}${words}`, columns),
      paint('dim', `    ${shorten(examples, columns - 4)}`),
    ];
  })];
}

function advice({ advice: given }: ReplayReport, paint: Paint, columns: number): string[] {
  if (given.length === 0) return [];
  return ['', paint('bold', 'The taxonomy'), ...given.flatMap(({ kind, categories, reason }) => hanging(`${kind} ${categories.join(' and ')}: ${reason}.`, columns))];
}

/** Indented lines, the later ones further in. */
function hanging(text: string, columns: number): string[] {
  return wrap(text, columns - 4).map((line, i) => `${i === 0 ? '  ' : '    '}${line}`);
}
