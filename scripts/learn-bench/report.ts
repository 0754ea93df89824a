/** The benchmark's table, arm by arm, and its verdicts. */
import { painter, wrap, type Terminal } from '../../cli/terminal.ts';
import { ARM_NAMES } from '../../simulation/learn-arms.ts';
import type { LearnSplit } from '../../simulation/learn-split.ts';
import { isWorse, type ArmResult, type Night, type Verdict } from '../../simulation/learn-verdict.ts';
import type { LearnJob } from './job.ts';

const WIDTHS = [7, 9, 10, 9, 8, 8, 8, 11, 11, 10] as const;
const BAR = 20;

export function headLines({ file, seed, nights, perNight, start }: LearnJob, { test, categories, mixed }: LearnSplit, terminal: Terminal): string[] {
  const pairs = mixed.map(([a, b]) => `${a} with ${b}`).join(', ');
  return wrap(
    `${file}, seed ${seed}: ${categories.length} categories; a start of ${start} labelled texts with labels mixed up (${pairs}), ${nights} nights of ${perNight} unseen tickets, `
    + `a test of ${test.length} texts that never enter the store.`,
    terminal.columns,
  );
}

export function armLines({ arm, start, nights }: ArmResult, reference: { spoilt: number; clean: number }, tookMs: number, terminal: Terminal): string[] {
  const paint = painter(terminal);
  const head = ['night', 'tickets', 'misrouted', 'triage', 'said', 'judged', 'model', 'promoted', 'accuracy', 'won back'];
  const lost = `its start is right in ${points(start.accuracy)}; started clean it would be right in ${points(reference.clean)}`;
  return [
    '',
    `${paint('bold', ARM_NAMES[arm])}  (${lost}; ${Math.round(tookMs / 1_000)} s)`,
    paint('dim', row(head)),
    ...nights.map((night) => `${row(cells(night))}  ${bar(night.wonBack)}${isWorse(night) ? paint('red', '  a worse model') : ''}`.trimEnd()),
  ];
}

function cells({ night, opened, misrouted, triaged, statements, judged, kind, promoted, accuracy, wonBack }: Night): string[] {
  const model = kind === 'naive-bayes' ? 'nb' : kind;
  return [night, opened, misrouted, triaged, statements, judged, model, promoted ? 'yes' : '–', points(accuracy), wonBack === null ? '–' : `${Math.round(wonBack * 100)} %`].map(String);
}

function bar(share: number | null): string {
  return '█'.repeat(Math.round(Math.min(1, Math.max(0, share ?? 0)) * BAR));
}

export function verdictLines(verdicts: readonly Verdict[], terminal: Terminal): string[] {
  const paint = painter(terminal);
  return ['', ...verdicts.flatMap(({ passed, sentence }) => wrap(`${passed ? paint('green', 'holds') : paint('red', 'FAILS')}  ${sentence}`, terminal.columns))];
}

function row(values: readonly string[]): string {
  return values.map((value, i) => value.padStart(WIDTHS[i] ?? 10)).join('');
}

function points(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
