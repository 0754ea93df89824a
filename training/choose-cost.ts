/** Chooses C of the support vector machine on texts held out, by a sample where there are many. Pure and deterministic. */
import { isRight, outOfFold, type FoldTask } from './out-of-fold.ts';

/** Smallest first: of equals the more cautious one stays. */
const COSTS = [0.05, 0.1, 0.3, 1] as const;
/** Steps of a descent are rows × features × labels; so many are worth the choice. */
const MOST_STEPS = 50_000_000;
const FEWEST_TEXTS = 2_000;

export function chooseCost(task: Omit<FoldTask, 'kind' | 'cost'>): number {
  const labels = new Set(task.labels).size;
  const texts = task.counted.texts;
  const features = texts.reduce((sum, text) => sum + text.features.length, 0);
  const most = Math.max(FEWEST_TEXTS, Math.floor((MOST_STEPS * texts.length) / Math.max(1, features * labels)));
  // The folds are drawn by hash, so every so-manieth text is a fair sample.
  const step = Math.max(1, Math.floor(texts.length / most));
  const foldOf = task.foldOf.map((fold, text) => (text % step === 0 ? fold : -1));
  const folds = [...new Set(foldOf)].filter((fold) => fold >= 0).sort((a, b) => a - b).slice(0, 2);
  const tried = COSTS.map((cost, nth) => {
    const held = outOfFold({ ...task, foldOf, kind: 'svm', cost, onShare: (share) => task.onShare?.((nth + share) / COSTS.length) }, folds);
    return { cost, right: held.filter(isRight).length };
  });
  return tried.reduce((best, one) => (one.right > best.right ? one : best)).cost;
}
