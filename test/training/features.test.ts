import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gramsOf, MAX_TEXT_CHARS, pairOf, wordsOf } from '../../training/features.ts';
import { countTexts } from '../../training/vocabulary.ts';
import { rowsFor } from '../../training/rows.ts';
import { countsOf, vectorOf } from '../../training/vector.ts';

test('words are lower-case runs of letters and digits of any script', () => {
  expect(wordsOf("Can't log-in: ﬁle №7, Größe 猫!")).toEqual(['can', 't', 'log', 'in', 'file', 'no7', 'größe', '猫']);
});

test('only the beginning of an endless text is read', () => {
  expect(wordsOf(`${'x '.repeat(MAX_TEXT_CHARS)}invoice`)).not.toContain('invoice');
});

test('spelling a letter composed or decomposed makes no difference', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(wordsOf(text.normalize('NFD'))).toEqual(wordsOf(text.normalize('NFC')));
    }),
  );
});

test('a word is recognised by its pieces of three to five characters, its edges among them', () => {
  expect(gramsOf('sso')).toEqual([' ss', 'sso', 'so ', ' sso', 'sso ', ' sso ']);
  expect(gramsOf('x'.repeat(10_000)).length).toBeLessThan(200);
});

const soup = fc.array(fc.array(fc.constantFrom('invoice', 'invoices', 'is', 'wrong', 'sso', '🙂', 'Größe'), { maxLength: 8 }).map((words) => words.join(' ')), { minLength: 1, maxLength: 20 });

test('a text is read for training as it is read for prediction', () => {
  fc.assert(
    fc.property(soup, fc.constantFrom('svm' as const, 'naive-bayes' as const), (texts, kind) => {
      const counted = countTexts(texts, { words: 50, grams: kind === 'svm' ? 50 : 0 }, () => undefined);
      const { space, rowOf } = rowsFor(counted, [...texts.keys()], kind);
      texts.forEach((text, i) => expect(rowOf(i)).toEqual(vectorOf(space, text)));
    }),
  );
});

test('words, pairs and pieces are found without cutting the text as they would be by cutting it', () => {
  const word = fc.oneof(fc.constantFrom('invoice', 'is', 'sso', '🙂', 'Größe', '猫'), fc.string({ unit: fc.constantFrom('a', 'b', 'ß', '猫'), minLength: 1, maxLength: 50 }));
  const words = fc.array(word, { maxLength: 12 }).map((list) => wordsOf(list.join(' ')));
  fc.assert(
    fc.property(words, words, (known, asked) => {
      const pairs = (list: readonly string[]) => list.slice(1).map((next, i) => pairOf(list[i] ?? '', next));
      const space = { words: [...new Set([...known, ...pairs(known)])].sort(), grams: [...new Set(known.flatMap(gramsOf))].sort().filter((_, i) => i % 3 > 0), idf: null };
      const counts = new Map<number, number>();
      const cut = [...[...asked, ...pairs(asked)].map((feature) => space.words.indexOf(feature)), ...asked.flatMap(gramsOf).map((gram) => space.grams.indexOf(gram)).map((at) => (at < 0 ? at : at + space.words.length))];
      for (const number of cut) if (number >= 0) counts.set(number, (counts.get(number) ?? 0) + 1);
      const { features, values } = countsOf(space, asked);
      expect(new Map([...features].map((feature, i) => [feature, values[i]]))).toEqual(counts);
    }),
  );
});

test('words and pieces of a weighed text have length 1 each, however long it is', () => {
  fc.assert(
    fc.property(soup, (texts) => {
      const { space, rowOf } = rowsFor(countTexts(texts, { words: 50, grams: 50 }, () => undefined), [...texts.keys()], 'svm');
      texts.forEach((_, i) => {
        const { features, values } = rowOf(i);
        const lengthOf = (isWord: boolean) => Math.hypot(...values.filter((__, at) => (features[at] ?? 0) < space.words.length === isWord));
        for (const length of [lengthOf(true), lengthOf(false)]) expect(length === 0 || Math.abs(length - 1) < 1e-5).toBe(true);
      });
    }),
  );
});

test('a word repeated in a log hardly weighs more', () => {
  const { space } = rowsFor(countTexts(['timeout'], { words: 5, grams: 0 }, () => undefined), [0], 'naive-bayes');
  expect(vectorOf(space, 'timeout '.repeat(500)).values[0]).toBeLessThan(8);
});

test('the vocabulary keeps to its bound, takes the most frequent and is sorted', () => {
  const { words } = countTexts(['b a', 'b a', 'c b', 'a'], { words: 3, grams: 0 }, () => undefined);
  expect(words).toEqual(['a', 'b', 'b a']);
});
