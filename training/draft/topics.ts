/**
 * Topics for a history without categories: which team's texts a text resembles. Multinomial naive Bayes on the presence of terms
 * (Manning, Raghavan & Schütze 2008, ch. 13); every text is judged without the texts of its own fold, so that no ticket's team
 * decides its own topic.
 */
const FOLDS = 5;
const SMOOTHING = 0.2;
/** A topic needs this share of the texts, and this many, to be worth a category. */
const FEWEST_SHARE = 0.01;
const FEWEST_TEXTS = 10;

/**
 * @param ofText numbers of the terms of each text
 * @param labels team of each text
 * @returns the label whose texts each one resembles most, among those that are found again by their words; null for a text without terms
 */
export function topicsOf(ofText: readonly (readonly number[])[], labels: readonly string[], termCount: number): (string | null)[] {
  const names = [...new Set(labels)].sort();
  const scores = outOfFold(ofText, labels.map((label) => names.indexOf(label)), names.length, termCount);
  const guess = (allowed: readonly boolean[]) => scores.map((row) => (row === null ? null : bestOf(row, allowed)));
  const first = guess(names.map(() => true));
  // What a team solves for other reasons than its words, such as a customer of its own, is no topic.
  const isTopic = names.map((_, n) => {
    const guessed = first.flatMap((label, i) => (label === n ? [i] : []));
    const right = guessed.filter((i) => labels[i] === names[n]).length;
    return guessed.length >= Math.max(FEWEST_TEXTS, ofText.length * FEWEST_SHARE) && right * 2 > guessed.length;
  });
  if (!isTopic.includes(true)) return ofText.map(() => null);
  return guess(isTopic).map((label) => (label === null ? null : (names[label] ?? null)));
}

/** Log-scores of every label for every text; null for a text without terms. */
function outOfFold(ofText: readonly (readonly number[])[], labels: readonly number[], labelCount: number, termCount: number): (number[] | null)[] {
  const scores: (number[] | null)[] = ofText.map(() => null);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const known = ofText.flatMap((_, i) => (i % FOLDS === fold ? [] : [i]));
    const counts = Array.from({ length: labelCount }, () => new Float64Array(termCount));
    const sizes = new Array<number>(labelCount).fill(0);
    for (const i of known) {
      const label = labels[i] ?? 0;
      sizes[label] = (sizes[label] ?? 0) + 1;
      const row = counts[label];
      for (const term of ofText[i] ?? []) if (row) row[term] = (row[term] ?? 0) + 1;
    }
    const totals = counts.map((row) => row.reduce((sum, count) => sum + count, SMOOTHING * termCount));
    ofText.forEach((terms, i) => {
      if (i % FOLDS !== fold || terms.length === 0) return;
      scores[i] = counts.map((row, label) =>
        terms.reduce((sum, term) => sum + Math.log(((row[term] ?? 0) + SMOOTHING) / (totals[label] ?? 1)), Math.log(((sizes[label] ?? 0) + 1) / (known.length + labelCount))));
    });
  }
  return scores;
}

function bestOf(row: readonly number[], allowed: readonly boolean[]): number {
  let best = allowed.indexOf(true);
  row.forEach((score, label) => {
    if (allowed[label] && score > (row[best] ?? -Infinity)) best = label;
  });
  return best;
}
