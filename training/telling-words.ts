/** The words of a message that may tell what it is about. */
import { wordsOf } from './features.ts';
import { isTelling } from './stop-words.ts';

/**
 * Without stop words, and without the short lines that greet and sign: those in the second half, or with a comma at their end.
 * @param text subject on the first line, then the message
 * @returns words in order, lower case, with repetitions
 */
export function tellingWords(text: string): string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const about = lines.filter((line, i) => i === 0 || line.trim().split(/\s+/).length > 4 || (i < lines.length / 2 && !/,\s*$/.test(line)));
  return wordsOf(about.join('\n')).filter(isTelling);
}
