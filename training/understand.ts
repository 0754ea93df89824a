/** From a message to codes: what it is about and how it sounds. Pure: the same model and text give the same answer. */
import type { CategoryGuess, Understanding } from '../domain/ticket.ts';
import { joinSubject } from './features.ts';
import { featureNumbers, predictFrom, predictSubcategory, type Prediction, type TextModel } from './model.ts';
import { readSignals } from './signals.ts';

/** The routing needs no more alternatives than a person reads. */
const GUESSES_KEPT = 3;
/** A subcategory less likely than its alternatives together is left open. */
const SUBCATEGORY_CONFIDENCE = 0.5;

/**
 * @param subject the ticket's subject, '' when it has none
 * @param text the message
 * @returns codes for the workflow, and the words behind the best guess for the body's explanation. A guess's confidence is its category's.
 */
export function understandText(model: TextModel, subject: string, text: string): { understanding: Understanding; words: Prediction['words'] } {
  const whole = joinSubject(subject, text);
  const features = featureNumbers(model.vocabulary, whole);
  const { guesses, words } = predictFrom(model, features);
  return {
    understanding: {
      guesses: guesses.slice(0, GUESSES_KEPT).map((guess) => withSubcategory(model, features, guess.label, guess.confidence)),
      ...readSignals(whole),
      modelVersion: model.version,
    },
    words,
  };
}

function withSubcategory(model: TextModel, features: readonly number[], category: string, confidence: number): CategoryGuess {
  const [best] = predictSubcategory(model, category, features);
  const sure = best !== undefined && best.confidence >= SUBCATEGORY_CONFIDENCE;
  return { category, subcategory: sure ? best.label : null, confidence };
}
