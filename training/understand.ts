/** From a message to codes: what it is about and how it sounds. Pure: the same model and text give the same answer. */
import type { CategoryGuess, Understanding } from '../domain/ticket.ts';
import { explain, type LabelPair, type WordWeight } from './explain.ts';
import { joinSubject } from './features.ts';
import { readingOf, type Reading } from './meaning.ts';
import { predictSubcategories, predictVector, type Guess, type SubcategoriesOf, type TextModel } from './model.ts';
import { readSignals } from './signals.ts';
import { isTelling } from './stop-words.ts';
import { thresholdsFor } from './thresholds.ts';

/** The routing needs no more alternatives than a person reads. */
const GUESSES_KEPT = 3;
/** A subcategory less likely than its alternatives together is left open. */
const SUBCATEGORY_CONFIDENCE = 0.5;
const WORDS_KEPT = 5;

/** What a text is about, and the words that say so. */
export interface Understood {
  understanding: Understanding;
  /** Behind the best guess, strongest first. */
  words: WordWeight[];
  /** What speaks for each other guess against the best one. */
  others: { category: string; words: WordWeight[] }[];
}

/**
 * @param subject the ticket's subject, '' when it has none
 * @param text the message
 * @returns codes for the workflow, and words for the body's explanation. A guess's confidence is its category's.
 */
export function understandText(model: TextModel, subject: string, text: string): Understood {
  const whole = joinSubject(subject, text);
  const reading = readingOf(model, whole);
  const understanding = understood(model, whole, reading);
  const [best = '', ...others] = understanding.guesses.map(({ category }) => category);
  return {
    understanding,
    words: decidingWords(whole, reading),
    others: others.map((category) => ({ category, words: decidingWords(whole, reading, { best: category, against: best }) })),
  };
}

/** The codes alone, in half the time: for whoever asks about a whole history. */
export function understandingOf(model: TextModel, subject: string, text: string): Understanding {
  const whole = joinSubject(subject, text);
  return understood(model, whole, readingOf(model, whole));
}

/** @param model named in the answer, also where its plain sibling gives it */
function understood(model: TextModel, whole: string, reading: Reading): Understanding {
  const { guesses, refused } = predictVector(reading.model, reading.vector);
  const subcategories = predictSubcategories(reading.model, reading.vector);
  return {
    guesses: guesses.slice(0, GUESSES_KEPT).map((guess) => categoryGuess(reading.model, subcategories, guess)),
    ...readSignals(whole),
    modelVersion: model.version,
    refused,
  };
}

function categoryGuess(model: TextModel, subcategories: SubcategoriesOf, { label, confidence }: Guess): CategoryGuess {
  const [best] = subcategories(label);
  const sure = best !== undefined && best.confidence >= SUBCATEGORY_CONFIDENCE;
  return { category: label, subcategory: sure ? best.label : null, confidence, thresholds: model.thresholds && thresholdsFor(model.thresholds, label) };
}

/** Grammar counts for the model, but tells people nothing. */
function decidingWords(text: string, reading: Reading, between?: LabelPair): WordWeight[] {
  const words = explain(reading.model, text, between, reading)?.words ?? [];
  return words
    .filter(({ word, weight }) => weight > 0 && isTelling(word))
    .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
    .slice(0, WORDS_KEPT)
    .map(({ word, weight }) => ({ word, weight: Number(weight.toFixed(3)) }));
}
