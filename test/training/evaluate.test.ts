import fc from 'fast-check';
import { expect, test } from 'vitest';

import { evaluate } from '../../training/evaluate.ts';
import { train, type Example } from '../../training/train.ts';

const example = (text: string, category: string): Example => ({ text, category, subcategory: null, group: null });
const examples = Array.from({ length: 60 }, (_, i) => (i % 3 === 0 ? example(`invoice number ${i} is wrong`, 'billing') : example(`the export fails at row ${i}`, 'reporting')));
const model = train(examples, { seed: 1 });

test('every text counts once, in its row of the confusion and in the support of its label', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ text: fc.constantFrom('invoice', 'export', '🙂', 'invoice export fails'), label: fc.constantFrom('billing', 'reporting', 'unheard of') })), (rows) => {
      const found = evaluate(model, rows.map(({ text, label }) => example(text, label)));
      const cells = Object.values(found.confusion).flatMap((row) => Object.values(row));
      expect(cells.reduce((sum, n) => sum + n, 0)).toBe(rows.length);
      expect(Object.values(found.perClass).reduce((sum, { support }) => sum + support, 0)).toBe(rows.length);
      const right = Object.entries(found.confusion).reduce((sum, [label, row]) => sum + (row[label] ?? 0), 0);
      expect(found.accuracy).toBeCloseTo(rows.length === 0 ? 0 : right / rows.length, 12);
      for (const figure of [found.accuracy, found.macroF1, found.ece, found.coverageAtPrecision]) expect(figure >= 0 && figure <= 1).toBe(true);
    }),
  );
});

test('labels the model never heard of and texts without a word count as wrong', () => {
  const found = evaluate(model, [example('invoice is wrong', 'billing'), example('🙂', 'billing'), example('export fails', 'legal')]);
  expect(found.accuracy).toBeCloseTo(1 / 3);
  expect(found.confusion).toEqual({ billing: { '': 1, billing: 1 }, legal: { reporting: 1 } });
  expect(found.perClass['billing']).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3, support: 2 });
  expect(found.perClass['legal']).toEqual({ precision: 0, recall: 0, f1: 0, support: 1 });
});

test('all can be routed when all are right, and none when the surest is wrong at a target of 1', () => {
  expect(evaluate(model, examples).coverageAtPrecision).toBe(1);
  expect(evaluate(model, [example('invoice number wrong', 'reporting')], { targetPrecision: 1 }).coverageAtPrecision).toBe(0);
});
