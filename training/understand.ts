/** From a message to codes: what it is about and how it sounds. Pure: the same model and text give the same answer. */
import type { CategoryGuess, Understanding } from '../domain/ticket.ts';
import { explain, type WordWeight } from './explain.ts';
import { joinSubject } from './features.ts';
import { predictSubcategory, predictVector, type Guess, type TextModel } from './model.ts';
import { readSignals } from './signals.ts';
import { isTelling } from './stop-words.ts';
import { thresholdsFor } from './thresholds.ts';
import { vectorOf, type SparseVector } from './vector.ts';

/** The routing needs no more alternatives than a person reads. */
const GUESSES_KEPT = 3;
/** A subcategory less likely than its alternatives together is left open. */
const SUBCATEGORY_CONFIDENCE = 0.5;
const WORDS_KEPT = 5;

/**
 * @param subject the ticket's subject, '' when it has none
 * @param text the message
 * @returns codes for the workflow, and the words behind the best guess for the body's explanation, strongest first. A guess's confidence
 * is its category's.
 */
export function understandText(model: TextModel, subject: string, text: string): { understanding: Understanding; words: WordWeight[] } {
  return { understanding: understandingOf(model, subject, text), words: decidingWords(model, joinSubject(subject, text)) };
}

/** The codes alone, in half the time: for whoever asks about a whole history. */
export function understandingOf(model: TextModel, subject: string, text: string): Understanding {
  const whole = joinSubject(subject, text);
  const vector = vectorOf(model.features, whole);
  const { guesses, refused } = predictVector(model, vector);
  return {
    guesses: guesses.slice(0, GUESSES_KEPT).map((guess) => categoryGuess(model, vector, guess)),
    ...readSignals(whole),
    modelVersion: model.version,
    refused,
  };
}

/** The words that speak for a category that was not the best guess, against the best guess; strongest first. */
export function wordsFor(model: TextModel, subject: string, text: string, between: { best: string; against: string }): WordWeight[] {
  return decidingWords(model, joinSubject(subject, text), between);
}

function categoryGuess(model: TextModel, vector: SparseVector, { label, confidence }: Guess): CategoryGuess {
  const [best] = predictSubcategory(model, label, vector);
  const sure = best !== undefined && best.confidence >= SUBCATEGORY_CONFIDENCE;
  return { category: label, subcategory: sure ? best.label : null, confidence, thresholds: model.thresholds && thresholdsFor(model.thresholds, label) };
}

/** Grammar counts for the model, but tells people nothing. */
function decidingWords(model: TextModel, text: string, between?: { best: string; against: string }): WordWeight[] {
  const words = explain(model, text, between)?.words ?? [];
  return words
    .filter(({ word, weight }) => weight > 0 && isTelling(word))
    .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
    .slice(0, WORDS_KEPT)
    .map(({ word, weight }) => ({ word, weight: Number(weight.toFixed(3)) }));
}
