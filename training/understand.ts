/** From a message to codes: what it is about and how it sounds. Pure: the same model and text give the same answer. */
import type { CategoryGuess, Understanding } from '../domain/ticket.ts';
import { explain, type Explanation, type WordWeight } from './explain.ts';
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
  /** What the meaning of the whole text contributes to the best guess; null where none was read. */
  meaning: number | null;
  /** What speaks for each other guess against the best one. */
  others: { category: string; words: WordWeight[] }[];
}

/**
 * @param subject the ticket's subject, '' when it has none
 * @param text the message
 * @param read the meaning of both, by the model's encoder
 * @returns codes for the workflow, and words for the body's explanation. A guess's confidence is its category's.
 */
export function understandText(model: TextModel, subject: string, text: string, read: Float32Array | null = null): Understood {
  const whole = joinSubject(subject, text);
  const reading = readingOf(model, whole, read);
  const understanding = understood(model, whole, reading);
  const [best = '', ...others] = understanding.guesses.map(({ category }) => category);
  const explained = explain(reading.model, whole, undefined, reading);
  return {
    understanding,
    words: tellingOf(explained),
    meaning: reading.model.meaning === undefined || explained === null ? null : shortened(explained.meaning),
    others: others.map((category) => ({ category, words: tellingOf(explain(reading.model, whole, { best: category, against: best }, reading)) })),
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

/** The strongest words for a guess. Grammar counts for the model, but tells people nothing. */
function tellingOf(explained: Explanation | null): WordWeight[] {
  return (explained?.words ?? [])
    .filter(({ word, weight }) => weight > 0 && isTelling(word))
    .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
    .slice(0, WORDS_KEPT)
    .map(({ word, weight }) => ({ word, weight: shortened(weight) }));
}

function shortened(weight: number): number {
  return Number(weight.toFixed(3));
}
