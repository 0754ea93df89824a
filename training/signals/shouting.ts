/** Capital letters as a raised voice. */

const FEWEST_WORDS = 4;
const SHARE = 0.6;

/** @returns true when most words of at least two letters are in capitals, and there are enough of them to tell */
export function isShouted(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  const loud = words.filter((word) => word === word.toUpperCase() && word !== word.toLowerCase());
  return loud.length >= FEWEST_WORDS && loud.length >= SHARE * words.length;
}
