/** What a model thinks a text is about, and whether that may be acted upon. */
import type { RoutingConfig } from './config.ts';
import { thresholdsForGuess } from './routing-matrix.ts';
import type { CategoryGuess, Understanding } from './ticket.ts';

/** The model's first guess; without one, confidence 0 in nothing. */
export interface BestGuess {
  category: string | null;
  subcategory: string | null;
  confidence: number;
  /** From which confidence it is trusted, and trusted together with a rule. Null: never. */
  automate: number | null;
  suggest: number | null;
  /** The model holds the text to be about none of its categories; the guess is only shown. */
  isRefused: boolean;
}

/** The guesses that can be followed: a model may still know categories that the config has dropped. */
export function knownGuesses({ guesses }: Understanding, config: RoutingConfig): CategoryGuess[] {
  return guesses.filter(({ category }) => Object.hasOwn(config.categories, category));
}

export function bestGuess(understanding: Understanding, config: RoutingConfig): BestGuess {
  const [known] = knownGuesses(understanding, config);
  if (!known) return { category: null, subcategory: null, confidence: 0, ...config.thresholds, isRefused: false };
  return { ...known, ...thresholdsForGuess(known, config), isRefused: (understanding.refused ?? null) !== null };
}

/** True for a guess that may be followed without anybody agreeing. */
export function isSure(best: BestGuess): best is BestGuess & { category: string; automate: number } {
  return best.category !== null && !best.isRefused && best.automate !== null && best.confidence >= best.automate;
}

/** The beginning of a reason. */
export function measured({ category, confidence }: BestGuess): string {
  return category === null ? 'the model has no guess' : `the model gives ${category} ${percent(confidence)}`;
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
