import { beforeAll, expect, test } from 'vitest';
import { explain } from '../../training/explain.ts';
import { readLabelledFile } from '../../training/labelled-file.ts';
import type { TextModel } from '../../training/model.ts';
import { train } from '../../training/train.ts';
import { understandText } from '../../training/understand.ts';

let model: TextModel;
beforeAll(async () => {
  model = train(await readLabelledFile('config/demo/training.jsonl'), { seed: 1 });
});

test('a plain ticket gets category, subcategory, words and the model version', () => {
  const { understanding, words } = understandText(model, 'Password reset', 'The password reset mail does not arrive. This is urgent.');
  expect(understanding.guesses[0]).toMatchObject({ category: 'login_access', subcategory: 'password' });
  expect(understanding).toMatchObject({ language: 'en', urgency: 'urgent', modelVersion: model.version });
  expect(words.map(({ word }) => word)).toContain('password');
});

test('at most three guesses are kept', () => {
  expect(understandText(model, '', 'report is slow').understanding.guesses).toHaveLength(3);
});

test('the subject counts when the message says nothing', () => {
  expect(understandText(model, 'Refund for duplicate payment', '').understanding.guesses[0]?.category).toBe('billing');
});

test('what speaks for each other guess against the best is said as well', () => {
  const text = 'The invoice export is slow and the report fails';
  const { understanding, words, others } = understandText(model, '', text);
  const [best, ...rest] = understanding.guesses.map(({ category }) => category);
  expect(others.map(({ category }) => category)).toEqual(rest);
  for (const { category, words: against } of others) {
    const told = new Map(explain(model, text, { best: category, against: best ?? '' })!.words.map(({ word, weight }) => [word, weight]));
    for (const { word, weight } of against) expect(told.get(word)).toBeCloseTo(weight, 3);
    expect(against).not.toEqual(words);
  }
});

test('a subcategory that is not likelier than the others together stays open', () => {
  expect(understandText(model, '', 'bill').understanding.guesses.map(({ subcategory }) => subcategory)).toContain(null);
});

test('a message without words gives no guesses but still its codes', () => {
  expect(understandText(model, '', '🙂').understanding).toEqual({
    guesses: [],
    language: 'en',
    sentiment: 'neutral',
    urgency: 'normal',
    intents: [],
    modelVersion: model.version,
    refused: 'nothing_known',
  });
});
