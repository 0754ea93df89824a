/** When a model that reads the meaning of texts could not read one. Pure. */

/**
 * Switched off, no address set, another encoder than the model was trained with, or one that was away, late, or answered nonsense: its text-only
 * sibling decides.
 */
export const MEANING_GAPS = ['off', 'unset', 'other_encoder', 'away', 'late', 'malformed'] as const;
export type MeaningGap = (typeof MEANING_GAPS)[number];

const WHY: Record<MeaningGap, string> = {
  off: 'reading meanings is switched off',
  unset: 'no encoder is configured',
  other_encoder: 'another encoder is configured than it was trained with',
  away: 'its encoder did not answer',
  late: 'its encoder did not answer in time',
  malformed: 'its encoder gave no usable answer',
};

/** For the reasons of a decision; none where nothing was missing. */
export function meaningReasons(gap: MeaningGap | undefined): string[] {
  return gap === undefined ? [] : [`the model went by words alone, since ${WHY[gap]}`];
}
