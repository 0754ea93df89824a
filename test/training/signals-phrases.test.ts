import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearWords } from '../../training/signals/near-words.ts';
import { matcherOf } from '../../training/signals/phrases.ts';
import { tokensOf } from '../../training/signals/tokens.ts';

const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** Whether the phrase lies anywhere over the text. */
function fits(phrase: string, text: string, classes: Record<string, string> = {}): boolean {
  return matcherOf({ classes, groups: { refund: phrase }, ownWords: 'refuse' })(tokensOf(text), new Set(['refund'])).length > 0;
}

describe('a phrase', () => {
  test.each([
    ['a|b c', 'x b c', true],
    ['a c', 'a b c', false],
    ['a .. c', 'a 1 2 3 c', true],
    ['a .. c', 'a 1 2 3 4 c', false],
    ['a ... c', 'a 1 2 3 4 5 6 c', true],
    ['a .. c', 'a, c', false],
    ['a b? c', 'a c', true],
    ['a $', 'a. b', true],
    ['a $', 'a b', false],
    ['a b|$', 'a', true],
    ['^ a', 'b, a', true],
    ['^ a', 'b a', false],
    ['pay* a', 'payments a', true],
    ['a @thing', 'a two', true],
    ['kündigt', 'kuendigt', true],
    ['kündigt', 'Kundigt', true],
    ['do not', "I don't", true],
    ['can not', 'I cant', true],
  ])('"%s" over "%s": %s', (phrase, text, expected) => {
    expect(fits(phrase, text, { thing: 'one two' })).toBe(expected);
  });

  test('that names no class of the book, or begins with no certain word, is refused', () => {
    expect(() => fits('a @nothing', 'a')).toThrow('"@nothing"');
    expect(() => fits('a? b', 'b')).toThrow('"a? b"');
  });

  test('forgives one slip of the pen in a long word, but not in a word of its own', () => {
    expect(['refnud*', 'refun', 'rfund', 'refundd', 'regund'].map((slip) => fits('refund*', slip.replace('*', '')))).toEqual([true, false, false, true, true]);
    expect(fits('refusal|refuses', 'refuse')).toBe(false);
  });
});

test('every single slip in a long word is found, and nothing that begins with another letter', () => {
  const letters = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 7, maxLength: 12 });
  fc.assert(
    fc.property(letters, fc.nat(), fc.constantFrom(...LETTERS), fc.constantFrom('drop', 'add', 'change', 'swap'), (word, place, letter, slip) => {
      const at = 1 + (place % (word.length - 2));
      const [head, tail] = [word.slice(0, at), word.slice(at)];
      const slipped = { drop: head + tail.slice(1), add: head + letter + tail, change: head + letter + tail.slice(1), swap: head + (tail[1] ?? '') + (tail[0] ?? '') + tail.slice(2) }[slip];
      expect(nearWords([word], [])(slipped)).toContain(word);
      expect(nearWords([word], [])(`z${word.slice(1)}`)).toEqual([]);
    }),
  );
});
