/** From text to the features the classifier counts. Pure; training and prediction share it, so both see the same words. */

/** Changes whenever the same text gives other features: a model must not be asked with features it was not trained on. */
export const TOKENIZER_VERSION = 2;

/** Longer texts are cut: what a ticket is about stands at its beginning, and pasted logs must not cost time. */
export const MAX_TEXT_CHARS = 8_000;

/** Longer runs are keys, hashes and encoded files; their beginning says as much. */
const MAX_WORD_CHARS = 40;

/** Joins the two words of a 2-gram; never part of a word. */
const JOINT = ' ';

export const SHORTEST_GRAM = 3;
export const LONGEST_GRAM = 5;

/** Subject and message as the one text that is trained on and predicted. */
export function joinSubject(subject: string, text: string): string {
  return [subject, text].filter((part) => part.trim() !== '').join('\n\n');
}

/**
 * Words of a text: NFKC, lower case, runs of letters and digits of any script, in order, with repetitions.
 * @param text any text; only the first `MAX_TEXT_CHARS` characters count
 */
export function wordsOf(text: string): string[] {
  return text.slice(0, MAX_TEXT_CHARS).normalize('NFKC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The feature that two neighbours are. */
export function pairOf(first: string, second: string): string {
  return first + JOINT + second;
}

/** The words of a feature: the two of a pair, or the word itself. */
export function wordsOfPair(feature: string): string[] {
  return feature.split(JOINT);
}

/**
 * Pieces of three to five characters of a word with its edges marked by spaces, with repetitions: they recognise a word in another
 * form, misspelt or compounded.
 */
export function gramsOf(word: string): string[] {
  const whole = padded(word);
  const grams: string[] = [];
  for (let length = SHORTEST_GRAM; length <= LONGEST_GRAM; length++) {
    for (let at = 0; at + length <= whole.length; at++) grams.push(whole.slice(at, at + length));
  }
  return grams;
}

/** What a word is cut from: its beginning, with its edges marked. */
export function padded(word: string): string {
  return ` ${word.slice(0, MAX_WORD_CHARS)} `;
}
