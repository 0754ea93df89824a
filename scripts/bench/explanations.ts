/** Whether explanations are exact, and whether the words they name matter. */
import { randomFrom } from '../../domain/statistics.ts';
import { explain } from '../../training/explain.ts';
import { wordsOf } from '../../training/features.ts';
import type { TextModel } from '../../training/model.ts';
import type { Example } from '../../training/train.ts';

const ASKED = 500;
/** Of fewer words, three are nearly all. */
const FEWEST_WORDS = 7;

/** @returns one line of figures */
export function explanationFigures(model: TextModel, examples: readonly Example[]): string {
  const random = randomFrom(1);
  let [asked, matter, worst] = [0, 0, 0];
  for (const { text } of examples.slice(0, ASKED)) {
    const found = explain(model, text);
    const words = [...new Set(wordsOf(text))];
    if (found === null || words.length < FEWEST_WORDS) continue;
    const { best, against, margin, offset, topFor } = found;
    worst = Math.max(worst, Math.abs(found.words.reduce((sum, { weight }) => sum + weight, offset) - margin));
    const marginWithout = (left: readonly string[]) => explain(model, wordsOf(text).filter((word) => !left.includes(word)).join(' '), { best, against })?.margin ?? 0;
    const others = [...words];
    const drawn = [1, 2, 3].map(() => others.splice(Math.floor(random() * others.length), 1)[0] ?? '');
    asked += 1;
    if (marginWithout(topFor.slice(0, 3).map(({ word }) => word)) < marginWithout(drawn)) matter += 1;
  }
  return `Explanations (${asked} texts of at least ${FEWEST_WORDS} words): contributions sum to the margin within ${worst.toExponential(0)}; leaving out the top three words cuts the margin more than three drawn by lot in ${((100 * matter) / Math.max(1, asked)).toFixed(1)} %.`;
}
