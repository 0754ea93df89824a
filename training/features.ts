/** From text to the features the classifier counts. Pure; training and prediction share it, so both see the same words. */

/** Longer texts are cut: what a ticket is about stands at its beginning, and pasted logs must not cost time. */
export const MAX_TEXT_CHARS = 8_000;

/** Joins the two words of a 2-gram; never part of a word. */
const JOINT = ' ';

/** Words that say nothing about the subject, not even next to each other: grammar and politeness of the languages we expect. */
const STOP_WORDS = new Set(
  (
    'a an and any are as at be been but by can could did do does for from had has have he her his i if in into is it its just me my ' +
    'of on or our s she so some t than that the their them there these they this those to us was we were which will with would you ' +
    'your ve re m ll d hi hello hey dear please thank thanks regards kind best many good morning team support cheers ' +
    'der die das den dem des ein eine einen und ist sind ich wir sie uns unser unsere unseren mit auf von für im in zu zum es bei ' +
    'hallo guten tag sehr geehrte damen herren bitte danke viele grüße gruß freundlichen ' +
    'le la les un une des du de et est nous vous je notre nos votre sur pour dans ce que qui à d l n bonjour merci cordialement ' +
    'bien avance madame monsieur ' +
    'el los las una y es son en con por para que del al se nos nuestro nuestra lo hola buenos días buenas tardes saludos saludo gracias ' +
    'o os as um uma e é são em no na do da com por para que nosso nossa não olá bom dia boa tarde obrigado atenciosamente abraços'
  ).split(' '),
);

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

/**
 * Features present in a text: its words without stop words, and pairs of neighbours of which at least one is no stop word.
 * Presence instead of counts, so that a word repeated in a log weighs once (binarised multinomial Bayes, Jurafsky & Martin, ch. 4).
 */
export function featuresOf(text: string): Set<string> {
  const words = wordsOf(text);
  const features = new Set<string>();
  words.forEach((word, i) => {
    const next = words[i + 1];
    if (!STOP_WORDS.has(word)) features.add(word);
    if (next !== undefined && !(STOP_WORDS.has(word) && STOP_WORDS.has(next))) features.add(word + JOINT + next);
  });
  return features;
}

/** The telling words of a feature: a 2-gram without its stop word. */
export function wordsOfFeature(feature: string): string[] {
  return feature.split(JOINT).filter((word) => !STOP_WORDS.has(word));
}
