/** How good a model would be on tickets it has not seen: learned from the older part, asked about the newer one. Pure. */
import { expectedCalibrationError } from './calibrate.ts';
import { meaningFor, type Meanings } from './meaning.ts';
import { predict, type LinearKind } from './model.ts';
import { thresholdsFor } from './thresholds.ts';
import { train, type Example } from './train.ts';

export interface HeldOut {
  tickets: number;
  right: number;
  /** Expected calibration error, 0..1. */
  calibrationError: number;
  /** At the threshold: how many would be routed without a person, and how many of those rightly. */
  sure: { tickets: number; right: number };
  /** Share of right answers if the largest class were always said. */
  baseline: number;
  classes: Map<string, { tickets: number; right: number }>;
}

/** More do not make the answer surer, and training takes as long again. */
const MOST_EXAMPLES = 20_000;
/** With fewer examples both parts are too small to say anything. */
export const FEWEST_TO_HOLD_OUT = 50;
const HELD_OUT_SHARE = 0.2;

/**
 * @param all oldest first; without times in any fixed order. Of many the last ones are used. Examples of one group never stand on both sides
 * @param threshold confidence from which a ticket is routed without a person, where the model has learned none of its own, 0..1
 * @returns null when there are too few examples, or fewer than two categories among the older ones
 */
export function holdOut(all: readonly Example[], threshold: number, { seed, kind, meanings = null }: { seed: number; kind: LinearKind; meanings?: Meanings | null }): HeldOut | null {
  const examples = all.slice(-MOST_EXAMPLES);
  if (examples.length < FEWEST_TO_HOLD_OUT) return null;
  const cut = Math.floor(examples.length * (1 - HELD_OUT_SHARE));
  const known = examples.slice(0, cut);
  const groups = new Set(known.flatMap(({ group }) => group ?? []));
  const asked = examples.slice(cut).filter(({ group }) => group === null || !groups.has(group));
  if (asked.length === 0 || new Set(known.map(({ category }) => category)).size < 2) return null;
  const model = train(known, { seed, kind, meanings });
  const outcomes = asked.map(({ text, category }) => {
    const { guesses: [best], refused } = predict(model, text, meaningFor(model, meanings, text));
    const automate = model.thresholds === null ? threshold : thresholdsFor(model.thresholds, best?.label ?? '').automate;
    const confidence = best?.confidence ?? 0;
    return { category, confidence, right: best?.label === category, isSure: refused === null && automate !== null && confidence >= automate };
  });
  const sure = outcomes.filter(({ isSure }) => isSure);
  const classes: HeldOut['classes'] = new Map();
  for (const { category, right } of outcomes) {
    const known = classes.get(category) ?? { tickets: 0, right: 0 };
    classes.set(category, { tickets: known.tickets + 1, right: known.right + (right ? 1 : 0) });
  }
  return {
    tickets: outcomes.length,
    right: rightOf(outcomes),
    calibrationError: expectedCalibrationError(outcomes),
    sure: { tickets: sure.length, right: rightOf(sure) },
    baseline: Math.max(...[...classes.values()].map(({ tickets }) => tickets)) / outcomes.length,
    classes,
  };
}

function rightOf(outcomes: readonly { right: boolean }[]): number {
  return outcomes.filter(({ right }) => right).length;
}
