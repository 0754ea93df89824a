/** Chooses what no formula gives, on texts held out, by a sample where there are many. Pure and deterministic. */
import type { Meanings } from './meaning.ts';
import { isRight, outOfFold, type FoldTask } from './out-of-fold.ts';
import type { CountedTexts } from './vocabulary.ts';

/** Smallest first: of equals the more cautious one stays. */
const COSTS = [0.05, 0.1, 0.3, 1] as const;
/** Steps of a descent are rows × features × labels; so many are worth the choice. */
const MOST_STEPS = 50_000_000;
const FEWEST_TEXTS = 2_000;

/** Weights of a text's meaning, the usual one first: of equals it stays. */
const WEIGHTS = [1.5, 1, 2, 3] as const;

type Choice = Omit<FoldTask, 'kind' | 'cost'>;

/** C of the support vector machine. */
export function chooseCost(task: Choice): number {
  return best(COSTS, task, (cost) => ({ ...task, cost })).chosen;
}

/** How much the meaning of a text weighs beside its words, and the C that goes with it. */
export function chooseWeight(task: Choice, texts: readonly string[], { dimensions, byText }: Meanings): { cost: number; counted: CountedTexts } {
  const of = texts.map((text) => byText.get(text) ?? null);
  const weighing = (weight: number): CountedTexts => ({ ...task.counted, meanings: { of, dimensions, weight } });
  const cost = chooseCost({ ...task, counted: weighing(WEIGHTS[0]), onShare: (share) => task.onShare?.(share / 2) });
  const onShare = (share: number) => task.onShare?.((1 + share) / 2);
  const { chosen } = best(WEIGHTS, { ...task, counted: weighing(WEIGHTS[0]), onShare }, (weight) => ({ counted: weighing(weight), cost }));
  return { cost, counted: weighing(chosen) };
}

/** The value under which most texts that were held out are answered rightly. */
function best<Value>(values: readonly Value[], task: Choice, given: (value: Value) => Pick<FoldTask, 'cost'> & Partial<Choice>): { chosen: Value } {
  const foldOf = sampled(task);
  const folds = [...new Set(foldOf)].filter((fold) => fold >= 0).sort((a, b) => a - b).slice(0, 2);
  const tried = values.map((chosen, nth) => {
    const held = outOfFold({ ...task, kind: 'svm', ...given(chosen), foldOf, onShare: (share) => task.onShare?.((nth + share) / values.length) }, folds);
    return { chosen, right: held.filter(isRight).length };
  });
  return tried.reduce((leader, one) => (one.right > leader.right ? one : leader));
}

function sampled({ counted: { texts, meanings }, labels, foldOf }: Choice): Int32Array {
  const features = texts.reduce((sum, text) => sum + text.features.length + (meanings?.dimensions ?? 0), 0);
  const most = Math.max(FEWEST_TEXTS, Math.floor((MOST_STEPS * texts.length) / Math.max(1, features * new Set(labels).size)));
  // The folds are drawn by hash, so every so-manieth text is a fair sample.
  const step = Math.max(1, Math.floor(texts.length / most));
  return foldOf.map((fold, text) => (text % step === 0 ? fold : -1));
}
