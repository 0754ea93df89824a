/**
 * The promotion gate: whether a newly trained model may take over from the one that routes now. Pure. A challenger passes when it is
 * significantly better, or provably not worse, and breaks none of the guards. Everything is said in sentences, for the report.
 */
import { discordance, figuresOf, type CalibrationError, type Comparison, type Figures } from './promotion-figures.ts';
import { bootstrapInterval, mcnemarExact, mean } from './statistics.ts';

/** Labels a hold-out needs for a verdict: +2 points at 5 % discordance are then found four times out of five. */
export const HOLD_OUT_NEEDED = 1_000;
/** More add next to nothing; the rest is better learned from. */
export const HOLD_OUT_MOST = 2_000;
/** Of the tickets routed without a person so many must be right. */
export const TARGET_PRECISION = 0.95;

const SIGNIFICANT = 0.05;
/** Not worse: the accuracy lost is with 97.5 % certainty less than this. */
const NOT_WORSE_BY = 0.01;
const RECALL_CASES = 30;
const MOST_RECALL_LOST = 0.05;
const CALIBRATION_ALLOWED = 0.05;
const CALIBRATION_SLACK = 0.01;

export interface Evidence {
  /** Tickets people judged without being asked about our answer, kept from all training. */
  holdOut: readonly Comparison[];
  /** Everything recent that is labelled, each answered by a challenger that knows only what came before. */
  recent: readonly Comparison[];
}

export interface Check {
  id: 'better' | 'precision' | 'recall' | 'calibration' | 'recent';
  passed: boolean;
  sentence: string;
}

export interface PromotionReport {
  decision: 'promote' | 'keep_aside';
  /** What the verdict rests on. */
  basis: 'hold_out' | 'recent';
  holdOut: { tickets: number; missing: number };
  checks: Check[];
  champion: Figures;
  challenger: Figures;
  /** What the challenger says about recent tickets: live traffic that looks otherwise has drifted. */
  usual: Pick<Figures, 'tickets' | 'meanConfidence' | 'byCategory'>;
  /** Tickets only the challenger got right (less what luck explains), and only the champion. */
  wins: number;
  losses: number;
  /** Exact McNemar, two-sided. */
  p: number;
  /** The whole report in sentences for people. */
  sentences: string[];
}

/** Decides on one challenger. Same evidence, same seed: same report. */
export function judge({ holdOut, recent }: Evidence, seed: number, calibrationError: CalibrationError): PromotionReport {
  const missing = Math.max(0, HOLD_OUT_NEEDED - holdOut.length);
  const basis = missing === 0 ? 'hold_out' : 'recent';
  const rows = basis === 'hold_out' ? holdOut : recent;
  const champion = figuresOf(rows.map((row) => ({ truth: row.truth, answer: row.champion })), calibrationError);
  const challenger = figuresOf(rows.map((row) => ({ truth: row.truth, answer: row.challenger })), calibrationError);
  const usual = basis === 'recent' ? challenger : figuresOf(recent.map((row) => ({ truth: row.truth, answer: row.challenger })), calibrationError);
  const split = splitOf(rows);
  const checks = [
    basis === 'hold_out' ? checkBetterOrNotWorse(rows, split, champion, challenger, seed) : checkBetter(split),
    checkPrecision(champion, challenger),
    checkRecall(champion, challenger),
    checkCalibration(champion, challenger, basis),
    ...(basis === 'hold_out' ? [checkRecent(recent)] : []),
  ];
  const decision = checks.every(({ passed }) => passed) ? 'promote' : 'keep_aside';
  const sentences = tell({ decision, missing, holdOut, recent, checks, champion, challenger });
  const { tickets, meanConfidence, byCategory } = usual;
  return { decision, basis, holdOut: { tickets: holdOut.length, missing }, checks, champion, challenger, usual: { tickets, meanConfidence, byCategory }, ...split, sentences };
}

interface Split {
  wins: number;
  losses: number;
  p: number;
}

function splitOf(rows: readonly Comparison[]): Split {
  const { wins, losses, luck } = discordance(rows);
  const earned = Math.max(0, Math.floor(wins - luck));
  return { wins: earned, losses, p: mcnemarExact(earned, losses) };
}

/** With few labels "not worse" cannot be shown: only a clear gain counts. */
function checkBetter({ wins, losses, p }: Split): Check {
  const passed = wins > losses && p < SIGNIFICANT;
  return { id: 'better', passed, sentence: `${counted(wins, losses)}, p = ${p.toFixed(3)}: ${passed ? 'a gain that chance does not explain' : 'no gain that chance would not explain'}.` };
}

function checkBetterOrNotWorse(rows: readonly Comparison[], split: Split, champion: Figures, challenger: Figures, seed: number): Check {
  const better = checkBetter(split);
  if (better.passed) return better;
  const differences = rows.map((row) => Number(row.challenger.category === row.truth) - Number(row.champion.category === row.truth));
  const low = bootstrapInterval(differences, mean, seed)?.low ?? -1;
  const keepsCoverage = challenger.coverage >= champion.coverage;
  const passed = low > -NOT_WORSE_BY && keepsCoverage;
  const coverage = keepsCoverage ? 'it routes as many' : `it routes fewer (${percent(challenger.coverage)} instead of ${percent(champion.coverage)})`;
  return { id: 'better', passed, sentence: `${better.sentence} Accuracy changes by ${points(low)} at worst (95 % bootstrap), and ${coverage}: ${passed ? 'not worse' : 'not shown to be no worse'}.` };
}

/** A champion that itself misses the target may be replaced by one that misses it by less; otherwise the target stands. */
function checkPrecision(champion: Figures, challenger: Figures): Check {
  const reaches = challenger.precisionAtLeast >= TARGET_PRECISION;
  const championReaches = champion.precisionAtLeast >= TARGET_PRECISION;
  const improves = champion.precision === null || (!championReaches && challenger.precision !== null && challenger.precision >= champion.precision);
  const said = challenger.precision === null
    ? 'The challenger routes nothing by itself'
    : `Of what the challenger routes ${percent(challenger.precision)} is right, at least ${percent(challenger.precisionAtLeast)} (target ${percent(TARGET_PRECISION)})`;
  const before = champion.precision === null ? 'it routes nothing' : percent(champion.precision);
  const because = reaches ? 'reached' : championReaches ? 'not shown, while the champion reaches it' : `not shown, and for the champion neither (${before})`;
  return { id: 'precision', passed: reaches || improves, sentence: `${said}: ${because}.` };
}

function checkRecall(champion: Figures, challenger: Figures): Check {
  const rightAfter = new Map(challenger.byCategory.map(({ category, right }) => [category, right]));
  const lost = champion.byCategory.flatMap(({ category, tickets, right }) => {
    const after = rightAfter.get(category) ?? 0;
    return tickets >= RECALL_CASES && (right - after) / tickets > MOST_RECALL_LOST ? [`${category} (${right} → ${after} of ${tickets})`] : [];
  });
  const sentence = lost.length === 0
    ? `No category with ${RECALL_CASES} tickets or more loses over ${MOST_RECALL_LOST * 100} points of recall.`
    : `These categories lose over ${MOST_RECALL_LOST * 100} points of recall: ${lost.join(', ')}.`;
  return { id: 'recall', passed: lost.length === 0, sentence };
}

/** @param basis with few tickets the error of a perfectly calibrated model is not near 0: half a standard error is allowed for */
function checkCalibration(champion: Figures, challenger: Figures, basis: PromotionReport['basis']): Check {
  const noise = basis === 'hold_out' ? 0 : 0.5 / Math.sqrt(Math.max(1, challenger.tickets));
  const allowed = Math.max(CALIBRATION_ALLOWED, champion.calibrationError + CALIBRATION_SLACK) + noise;
  const passed = challenger.calibrationError <= allowed;
  return { id: 'calibration', passed, sentence: `Its confidence is off by ${challenger.calibrationError.toFixed(3)} on average, ${passed ? 'within' : 'over'} the ${allowed.toFixed(3)} allowed.` };
}

/** A hold-out may be old news: on recent tickets the challenger must at least not be clearly worse. */
function checkRecent(recent: readonly Comparison[]): Check {
  const { wins, losses, p } = splitOf(recent);
  const passed = !(losses > wins && p < SIGNIFICANT);
  return { id: 'recent', passed, sentence: `On ${recent.length} recent tickets: ${counted(wins, losses)}, p = ${p.toFixed(3)}: ${passed ? 'not clearly worse' : 'clearly worse'}.` };
}

function tell(of: Pick<PromotionReport, 'decision' | 'checks' | 'champion' | 'challenger'> & Evidence & { missing: number }): string[] {
  const { decision, checks, champion, challenger, holdOut, recent, missing } = of;
  const basis = missing === 0
    ? `Judged on the ${holdOut.length} tickets of the hold-out.`
    : `The hold-out has ${holdOut.length} of ${HOLD_OUT_NEEDED} labels; ${missing} are missing for a verdict on it. Judged on ${recent.length} recent tickets instead, each answered by a challenger that knows only what came before; there only a significant gain counts.`;
  const failed = checks.filter(({ passed }) => !passed);
  const first = decision === 'promote' ? 'Promoted.' : `Kept aside: ${failed.map(({ id }) => WHY[id]).join(', ')}.`;
  return [first, basis, `Right: champion ${percent(champion.accuracy)}, challenger ${percent(challenger.accuracy)}. Routed by itself: ${percent(champion.coverage)} and ${percent(challenger.coverage)}.`, ...checks.map(({ sentence }) => sentence)];
}

const WHY: Record<Check['id'], string> = {
  better: 'it is not shown to be better',
  precision: 'it would route too many tickets wrongly',
  recall: 'a category would suffer',
  calibration: 'its confidence cannot be trusted enough',
  recent: 'it is worse on recent tickets',
};

function counted(wins: number, losses: number): string {
  return `Only the challenger is right on ${wins} tickets, only the champion on ${losses}`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function points(difference: number): string {
  return `${difference >= 0 ? '+' : ''}${(100 * difference).toFixed(1)} points`;
}
