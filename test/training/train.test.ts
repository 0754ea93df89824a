import fc from 'fast-check';
import { MultinomialNB } from 'ml-naivebayes';
import { beforeAll, describe, expect, test } from 'vitest';
import { featureNumbers, predict, predictSubcategory, scores, type TextModel } from '../../training/model.ts';
import { readLabelledFile } from '../../training/labelled-file.ts';
import { train, type Example } from '../../training/train.ts';

let examples: Example[];
let model: TextModel;

beforeAll(async () => {
  examples = await readLabelledFile('config/demo/training.jsonl');
  model = train(examples, { seed: 1 });
});

describe('training', () => {
  test('the same data and seed give the same bytes', () => {
    expect(JSON.stringify(train(examples, { seed: 1 }))).toBe(JSON.stringify(model));
  });

  test('one changed label gives another version', () => {
    const changed = examples.map((example, i) => (i === 0 ? { ...example, category: 'bug', subcategory: 'ui' } : example));
    expect(changed[0]).not.toEqual(examples[0]);
    expect(train(changed, { seed: 1 }).version).not.toBe(model.version);
  });

  test('the vocabulary keeps to its bound and is sorted', () => {
    const small = train(examples, { seed: 1, maxFeatures: 500 });
    expect(small.vocabulary).toHaveLength(500);
    expect(small.vocabulary).toEqual([...small.vocabulary].sort());
  });

  test('one category alone is refused with the way out', () => {
    const invoices = examples.filter(({ category }) => category === 'billing');
    expect(() => train(invoices, { seed: 1 })).toThrow(/at least two categories/);
  });

  test('a handful of texts is enough for a first model', () => {
    const tiny = train([
      { text: 'invoice is wrong', category: 'billing', subcategory: null, group: null },
      { text: 'cannot log in', category: 'login_access', subcategory: null, group: null },
    ], { seed: 1 });
    expect(predict(tiny, 'log in please').guesses[0]?.label).toBe('login_access');
    expect(tiny.subcategory).toBeNull();
  });

  test('texts without a single word give a model that never guesses', () => {
    const empty = train(['billing', 'bug'].map((category) => ({ text: '🙂', category, subcategory: null, group: null })), { seed: 1 });
    expect(predict(empty, 'invoice').guesses).toEqual([]);
  });

  test('sparse scoring from summed rows picks the class that ml-naivebayes picks from all rows', () => {
    const labels = [...new Set(examples.map(({ category }) => category))].sort();
    const some = examples.slice(0, 300);
    const fitted = train(some, { seed: 1, maxFeatures: 400 });
    const dense = some.map(({ text }) => {
      const row = new Array<number>(fitted.vocabulary.length).fill(0);
      for (const feature of featureNumbers(fitted.vocabulary, text)) row[feature] = 5;
      return row;
    });
    const bayes = new MultinomialNB();
    bayes.train(dense, some.map(({ category }) => labels.indexOf(category)));
    const present = dense.map((row) => row.map((count) => Math.sign(count)));
    const ours = some.map(({ text }) => {
      const z = scores(fitted.category, featureNumbers(fitted.vocabulary, text));
      return z.indexOf(Math.max(...z));
    });
    expect(fitted.category.labels).toEqual(labels);
    expect(ours).toEqual(bayes.predict(present));
  });
});

describe('prediction', () => {
  test('confidences are probabilities, best first, whatever the text', () => {
    const soup = fc.array(fc.oneof(fc.constantFrom(...model.vocabulary), fc.string({ unit: 'grapheme' })), { maxLength: 400 });
    fc.assert(
      fc.property(soup, (parts) => {
        const { guesses, words } = predict(model, parts.join(' '));
        const confidences = guesses.map(({ confidence }) => confidence);
        expect(confidences.every((confidence) => confidence >= 0 && confidence <= 1)).toBe(true);
        expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
        if (guesses.length > 0) expect(confidences.reduce((sum, confidence) => sum + confidence, 0)).toBeCloseTo(1, 9);
        expect(words.every(({ weight }) => Number.isFinite(weight) && weight > 0)).toBe(true);
        expect(words.length).toBeLessThanOrEqual(5);
      }),
    );
  });

  test.each(['', '   \n', '🙂🎉', '???', '猫が好き'])('"%s" holds nothing to go by, so there is no guess', (text) => {
    expect(predict(model, text)).toEqual({ guesses: [], words: [] });
    expect(predictSubcategory(model, 'billing', featureNumbers(model.vocabulary, text))).toEqual([]);
  });

  test('the words that decided come from the text', () => {
    const { guesses, words } = predict(model, 'Please refund the invoice, our card was charged twice');
    expect(guesses[0]?.label).toBe('billing');
    expect(words.map(({ word }) => word)).toContain('refund');
  });

  test('subcategories are shared out within their category', () => {
    const guesses = predictSubcategory(model, 'billing', featureNumbers(model.vocabulary, 'VAT number on the invoice'));
    expect(guesses.map(({ label }) => label).sort()).toEqual(['invoice', 'payment_failed', 'refund', 'tax']);
    expect(guesses.reduce((sum, { confidence }) => sum + confidence, 0)).toBeCloseTo(1, 9);
    expect(guesses[0]?.label).toBe('tax');
  });
});
