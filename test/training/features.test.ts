import fc from 'fast-check';
import { expect, test } from 'vitest';
import { featuresOf, MAX_TEXT_CHARS, wordsOf } from '../../training/features.ts';

test('words are lower-case runs of letters and digits of any script', () => {
  expect(wordsOf("Can't log-in: ﬁle №7, Größe 猫!")).toEqual(['can', 't', 'log', 'in', 'file', 'no7', 'größe', '猫']);
});

test('stop words stand only beside a telling word', () => {
  expect([...featuresOf('the invoice of the month')].sort()).toEqual(['invoice', 'invoice of', 'month', 'the invoice', 'the month']);
});

test('a word repeated in a log counts once', () => {
  expect(featuresOf('timeout '.repeat(500))).toEqual(new Set(['timeout', 'timeout timeout']));
});

test('only the beginning of an endless text is read', () => {
  expect(featuresOf(`${'x '.repeat(MAX_TEXT_CHARS)}invoice`).has('invoice')).toBe(false);
});

test('spelling a letter composed or decomposed makes no difference', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(featuresOf(text.normalize('NFD'))).toEqual(featuresOf(text.normalize('NFC')));
    }),
  );
});
