import fc from 'fast-check';
import { MultinomialNB } from 'ml-naivebayes';
import { beforeAll, describe, expect, test } from 'vitest';
import { readLabelledFile } from '../../training/labelled-file.ts';
import { predict, predictSubcategories, scores, type TextModel } from '../../training/model.ts';
import { train, type Example } from '../../training/train.ts';
import { vectorOf } from '../../training/vector.ts';

let examples: Example[];
const models: Partial<Record<TextModel['kind'], TextModel>> = {};
const KINDS = ['naive-bayes', 'svm'] as const;

beforeAll(async () => {
  // A third teaches enough, and the support vector machine takes its time.
  examples = (await readLabelledFile('config/demo/training.jsonl')).filter((_, i) => i % 3 === 0);
  for (const kind of KINDS) models[kind] = train(examples, { seed: 1, kind });
});

const modelOf = (kind: TextModel['kind']): TextModel => models[kind]!; // trained before
const plain = (text: string, category: string): Example => ({ text, category, subcategory: null, group: null });

describe('training', () => {
  test.each(KINDS)('the same data and seed give the same model, %s', (kind) => {
    expect(train(examples, { seed: 1, kind })).toEqual(modelOf(kind));
  });

  test('one changed label gives another version', () => {
    const changed = examples.map((example, i) => (i === 0 ? { ...example, category: 'bug', subcategory: 'ui' } : example));
    expect(changed[0]).not.toEqual(examples[0]);
    expect(train(changed, { seed: 1 }).version).not.toBe(modelOf('naive-bayes').version);
  });

  test('one category alone is refused with the way out', () => {
    const invoices = examples.filter(({ category }) => category === 'billing');
    expect(() => train(invoices, { seed: 1 })).toThrow(/at least two categories/);
  });

  test.each(KINDS)('a handful of texts is enough for a first model, %s', (kind) => {
    const tiny = train([plain('invoice is wrong', 'billing'), plain('cannot log in', 'login_access')], { seed: 1, kind });
    expect(predict(tiny, 'log in please').guesses[0]?.label).toBe('login_access');
    expect(tiny).toMatchObject({ subcategory: null, thresholds: null, refuseBelow: null });
  });

  test.each(KINDS)('texts without a single word give a model that never guesses, %s', (kind) => {
    const empty = train(['billing', 'bug'].map((category) => plain('🙂', category)), { seed: 1, kind });
    expect(predict(empty, 'invoice')).toEqual({ guesses: [], refused: 'nothing_known' });
  });

  test('any label will do, whatever signs are in it, and a category with a single text', () => {
    const odd = train([...Array(60).keys()].map((i) => plain(i % 2 ? `invoice ${i}` : `export fails ${i}`, i % 2 ? 'a/b — "c"' : '__proto__')).concat(plain('the one of its kind', 'zzz')), { seed: 1, kind: 'auto' });
    expect(odd.category.labels).toEqual(['__proto__', 'a/b — "c"', 'zzz']);
    expect(predict(odd, 'my invoice').guesses[0]?.label).toBe('a/b — "c"');
  });

  test('the better kind on texts it has not seen is taken, and says how good both were', () => {
    const { kind, metrics } = train(examples.slice(0, 200), { seed: 1, kind: 'auto' });
    const { 'naive-bayes': bayes = 0, svm = 0 } = metrics?.accuracyByKind ?? {};
    expect(kind).toBe(svm > bayes ? 'svm' : 'naive-bayes');
    expect(metrics?.accuracy).toBe(Math.max(bayes, svm));
  });

  test('how far it is only grows, and reaches the end', () => {
    const told: number[] = [];
    train(examples.slice(0, 120), { seed: 1, kind: 'auto', onProgress: ({ share }) => void told.push(share) });
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
  });

  test('sparse scoring from summed rows picks the class that ml-naivebayes picks from all rows', () => {
    const labels = [...new Set(examples.map(({ category }) => category))].sort();
    const some = examples.slice(0, 300);
    const { features, category } = train(some, { seed: 1, maxFeatures: 400 });
    const rows = some.map(({ text }) => {
      const dense = new Array<number>(features.words.length).fill(0);
      const vector = vectorOf(features, text);
      vector.features.forEach((feature, i) => (dense[feature] = vector.values[i] ?? 0));
      return dense;
    });
    const bayes = new MultinomialNB();
    bayes.train(rows.map((row) => row.map((count) => count * 5)), some.map((example) => labels.indexOf(example.category)));
    const ours = some.map(({ text }) => {
      const z = scores(category, vectorOf(features, text));
      return z.indexOf(Math.max(...z));
    });
    expect(category.labels).toEqual(labels);
    expect(ours).toEqual(bayes.predict(rows));
  });
});

describe.each(KINDS)('prediction by %s', (kind) => {
  test('confidences are probabilities, best first, and sum to 1 at most, whatever the text', () => {
    const model = modelOf(kind);
    const soup = fc.array(fc.oneof(fc.constantFrom(...model.features.words), fc.string({ unit: 'grapheme' })), { maxLength: 400 });
    fc.assert(
      fc.property(soup, (parts) => {
        const { guesses, refused } = predict(model, parts.join(' '));
        const confidences = guesses.map(({ confidence }) => confidence);
        expect(confidences.every((confidence) => confidence >= 0 && confidence <= 1)).toBe(true);
        expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
        expect(confidences.reduce((sum, confidence) => sum + confidence, 0)).toBeLessThan(1 + 1e-9);
        expect(refused === 'nothing_known').toBe(guesses.length === 0);
      }),
    );
  });

  test.each(['', '   \n', '🙂🎉', '???', '猫が好き'])('"%s" holds nothing to go by, so there is no guess', (text) => {
    const model = modelOf(kind);
    expect(predict(model, text)).toEqual({ guesses: [], refused: 'nothing_known' });
    expect(predictSubcategories(model, vectorOf(model.features, text))('billing')).toEqual([]);
  });

  test('a megabyte of anything is answered', () => {
    for (const text of ['x'.repeat(1_000_000), '<div>&nbsp;</div>'.repeat(60_000), 'invoice '.repeat(125_000)]) expect(predict(modelOf(kind), text).guesses.length).toBeLessThan(20);
  });

  test('subcategories are shared out within their category', () => {
    const model = modelOf(kind);
    const { text } = examples.find(({ subcategory }) => subcategory === 'tax')!;
    const guesses = predictSubcategories(model, vectorOf(model.features, text))('billing');
    expect(guesses.map(({ label }) => label).sort()).toEqual(['invoice', 'payment_failed', 'refund', 'tax']);
    expect(guesses.reduce((sum, { confidence }) => sum + confidence, 0)).toBeCloseTo(1, 9);
    expect(guesses[0]?.label).toBe('tax');
  });

  test('a text about something else entirely is refused, its guesses stay as candidates', () => {
    const topics = { billing: 'the invoice for our account shows a wrong amount', reporting: 'the export of the report fails with an error' };
    const texts = Object.entries(topics).flatMap(([category, topic]) => Array.from({ length: 120 }, (_, i) => plain(`${topic} since ${i} days`, category)));
    const { guesses, refused } = predict(train(texts, { seed: 1, kind }), 'giraffes eat leaves since noon, zebras gallop');
    expect({ refused, candidates: guesses.length }).toEqual({ refused: 'out_of_scope', candidates: 2 });
  });

  test('a text of a category that teaches what is none is refused', () => {
    const none = train([...examples.slice(0, 200), ...Array.from({ length: 30 }, (_, i) => plain(`congratulations you won lottery prize ${i}`, 'none'))], { seed: 1, kind });
    const { guesses, refused } = predict(none, 'you won the lottery prize, congratulations');
    expect(refused).toBe('out_of_scope');
    expect(guesses.map(({ label }) => label)).not.toContain('none');
  });
});
