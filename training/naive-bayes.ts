/** Multinomial naive Bayes from sparse rows, trained by ml-naivebayes. Pure. */
import { MultinomialNB } from 'ml-naivebayes';

import type { SvmSolution } from './svm.ts';
import type { SparseVector } from './vector.ts';

/**
 * Laplace's 1 drowns rare words in a vocabulary of thousands. Counts times 5 are the same as smoothing with 1/5, which ml-naivebayes
 * does not offer.
 */
const COUNT = 5;

/**
 * Its parameters depend on the sums of each class only, so ml-naivebayes gets one summed row per class: the same conditional
 * probabilities as from all rows, without the dense matrix. The class frequencies, which it would take from those rows, are set here.
 */
export function fitNaiveBayes(rows: readonly SparseVector[], labelOf: Int32Array, labels: number, columns: number): SvmSolution {
  const sums = Array.from({ length: labels }, () => new Array<number>(columns).fill(0));
  const sizes = new Float64Array(labels);
  rows.forEach(({ features, values }, i) => {
    const label = labelOf[i] ?? 0;
    sizes[label] = (sizes[label] ?? 0) + 1;
    const sum = sums[label] ?? [];
    features.forEach((feature, at) => (sum[feature] = (sum[feature] ?? 0) + COUNT * (values[at] ?? 0)));
  });
  const weights = new Float32Array(columns * labels);
  if (columns > 0) {
    const bayes = new MultinomialNB();
    bayes.train(sums, [...sums.keys()]);
    for (let label = 0; label < labels; label++) {
      bayes.conditionalProbability.getRow(label).forEach((value, feature) => {
        weights[feature * labels + label] = value;
      });
    }
  }
  return { bias: Float32Array.from(sizes, (size) => Math.log(size / rows.length)), weights };
}
