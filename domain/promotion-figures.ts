/** How two models answer the same labelled tickets, counted. Pure. */
import { wilson } from './statistics.ts';

/** What a model says about one ticket. */
export interface Answer {
  /** Null when it has nothing to go by. */
  category: string | null;
  /** 0..1 */
  confidence: number;
  /** Sure enough to route without a person. */
  isRouted: boolean;
}

/** One labelled ticket as both models answer it. Neither has learned from it. */
export interface Comparison {
  truth: string;
  champion: Answer;
  challenger: Answer;
  /** The label exists because somebody contradicted the champion: such tickets alone would always speak against it. */
  isCorrection: boolean;
}

export interface Figures {
  tickets: number;
  /** Share of right answers. */
  accuracy: number;
  /** Share that would be routed without a person. */
  coverage: number;
  /** Share of the routed that is right; null when none is routed. */
  precision: number | null;
  /** One-sided 95 % lower bound of that (Wilson). */
  precisionAtLeast: number;
  calibrationError: number;
  meanConfidence: number;
  /** A list: a label from somewhere else may be no key. Sorted by category. */
  byCategory: { category: string; tickets: number; right: number; answered: number }[];
}

/** 95 % point of the standard normal distribution: one-sided 95 %. */
const Z_ONE_SIDED_95 = 1.6448536269514722;

/** Expected calibration error of guesses (training/calibrate has it; this folder imports nothing). */
export type CalibrationError = (outcomes: readonly { confidence: number; right: boolean }[]) => number;

/** Counts one model's answers. Shares of nothing are 0. */
export function figuresOf(rows: readonly { truth: string; answer: Answer }[], calibrationError: CalibrationError): Figures {
  const judged = rows.map(({ truth, answer }) => ({ ...answer, truth, right: answer.category === truth }));
  const routed = judged.filter(({ isRouted }) => isRouted);
  const rightRouted = routed.filter(({ right }) => right).length;
  const byCategory = new Map<string, Figures['byCategory'][number]>();
  const entry = (category: string) => {
    const known = byCategory.get(category) ?? { category, tickets: 0, right: 0, answered: 0 };
    byCategory.set(category, known);
    return known;
  };
  for (const { truth, category, right } of judged) {
    entry(truth).tickets += 1;
    if (right) entry(truth).right += 1;
    if (category !== null) entry(category).answered += 1;
  }
  return {
    tickets: rows.length,
    accuracy: share(judged.filter(({ right }) => right).length, rows.length),
    coverage: share(routed.length, rows.length),
    precision: routed.length === 0 ? null : rightRouted / routed.length,
    precisionAtLeast: wilson(rightRouted, routed.length, Z_ONE_SIDED_95).low,
    calibrationError: calibrationError(judged),
    meanConfidence: share(judged.reduce((sum, { confidence }) => sum + confidence, 0), rows.length),
    byCategory: [...byCategory.values()].sort((a, b) => (a.category < b.category ? -1 : 1)),
  };
}

/** Tickets that only one of the two got right. */
export interface Discordance {
  wins: number;
  losses: number;
  /** Of the wins on corrections, how many the challenger would have had by saying its categories as often as it does elsewhere. */
  luck: number;
}

/**
 * Counts where the two differ. On a correction the champion is wrong by the way it came about, so any other answer can only gain:
 * what mere guessing would have gained there is no merit of the challenger's. With true corrections that is next to nothing; with
 * made-up ones it is all of it.
 */
export function discordance(rows: readonly Comparison[]): Discordance {
  const elsewhere = rows.filter(({ isCorrection }) => !isCorrection);
  const said = new Map<string | null, number>();
  for (const { challenger } of elsewhere) said.set(challenger.category, (said.get(challenger.category) ?? 0) + 1);
  let [wins, losses, luck] = [0, 0, 0];
  for (const { truth, champion, challenger, isCorrection } of rows) {
    const [before, after] = [champion.category === truth, challenger.category === truth];
    if (after && !before) wins += 1;
    if (before && !after) losses += 1;
    // Without any other ticket to compare with, every win on a correction may be luck.
    if (isCorrection && !before) luck += elsewhere.length === 0 ? 1 : share(said.get(truth) ?? 0, elsewhere.length);
  }
  return { wins, losses, luck };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
