import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';

import { randomFrom } from '../../domain/statistics.ts';
import { makeAccounts, makeTicket } from '../../simulation/desk.ts';
import { makeRandom } from '../../simulation/random.ts';
import { explain } from '../../training/explain.ts';
import { joinSubject, wordsOf } from '../../training/features.ts';
import { readLabelledFile } from '../../training/labelled-file.ts';
import type { TextModel } from '../../training/model.ts';
import { train } from '../../training/train.ts';

const KINDS = ['naive-bayes', 'svm'] as const;
const models: Partial<Record<TextModel['kind'], TextModel>> = {};
beforeAll(async () => {
  const examples = (await readLabelledFile('config/demo/training.jsonl')).filter((_, i) => i % 3 === 0);
  for (const kind of KINDS) models[kind] = train(examples, { seed: 1, kind });
});

const random = makeRandom(7);
const next = randomFrom(7);
const accounts = makeAccounts(7);
const texts = Array.from({ length: 200 }, (_, n) => makeTicket(random, n, accounts)).map(({ subject, text }) => joinSubject(subject, text));

describe.each(KINDS)('the explanation of %s', (kind) => {
  const modelOf = () => models[kind]!; // trained before

  test('adds up to the margin', () => {
    const soup = fc.array(fc.constantFrom(...texts.flatMap(wordsOf), 'Größe', '猫'), { maxLength: 60 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...texts), soup), (text) => {
        const found = explain(modelOf(), text);
        if (found === null) return;
        const sum = found.words.reduce((total, { weight }) => total + weight, found.offset);
        expect(Math.abs(sum - found.margin)).toBeLessThan(1e-6);
      }),
    );
  });

  test('names words that matter: without the top three the margin falls more than without three others', () => {
    const judged = texts.flatMap((text) => {
      const explained = explain(modelOf(), text);
      if (explained === null) return [];
      const { best, against, margin, topFor } = explained;
      const marginWithout = (left: readonly string[]) => explain(modelOf(), wordsOf(text).filter((word) => !left.includes(word)).join(' '), { best, against })?.margin ?? 0;
      const others = [...new Set(wordsOf(text))];
      const drawn = [1, 2, 3].map(() => others.splice(Math.floor(next() * others.length), 1)[0] ?? '');
      return margin - marginWithout(topFor.slice(0, 3).map(({ word }) => word)) > margin - marginWithout(drawn);
    });
    expect(judged.filter(Boolean).length / judged.length).toBeGreaterThanOrEqual(0.95);
  });

  test('holds at most five words for and three against, all of the text', () => {
    const { topFor, topAgainst } = explain(modelOf(), texts[0] ?? '')!;
    expect([topFor.length <= 5, topAgainst.length <= 3]).toEqual([true, true]);
    expect([topFor.every(({ weight }) => weight > 0), topAgainst.every(({ weight }) => weight < 0)]).toEqual([true, true]);
    for (const { word } of [...topFor, ...topAgainst]) expect(wordsOf(texts[0] ?? '')).toContain(word);
  });

  test('can be asked about two labels, and says nothing about ones it does not have', () => {
    const { margin } = explain(modelOf(), 'refund the invoice', { best: 'billing', against: 'bug' })!;
    expect(explain(modelOf(), 'refund the invoice', { best: 'bug', against: 'billing' })?.margin).toBeCloseTo(-margin, 9);
    expect(explain(modelOf(), 'refund the invoice', { best: 'billing', against: 'nowhere' })).toBeNull();
    expect(explain(modelOf(), '🙂')).toBeNull();
  });
});
