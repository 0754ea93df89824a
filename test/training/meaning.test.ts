import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';

import { randomFrom } from '../../domain/statistics.ts';
import { evaluate } from '../../training/evaluate.ts';
import { explain } from '../../training/explain.ts';
import { MEANING_POOLING, MeaningError, piecesOf, pooled, readingOf, readMeanings, whyUnfit, type Meanings } from '../../training/meaning.ts';
import { ModelFileError, parseModel, serializeModel, type StoredModel } from '../../training/model-file.ts';
import { predict, predictSubcategories, type TextModel } from '../../training/model.ts';
import { train, type Example } from '../../training/train.ts';
import { MEANINGS, stubVector } from '../support/encoder.ts';

const [MONEY = [], FAULT = []] = MEANINGS;
const WORDS = ['amber', 'basil', 'cedar', 'delta', 'ember', 'fjord', 'grove', 'heron', 'iris', 'juno'];
const word = (list: readonly string[], i: number) => list[i % list.length] ?? '';
/** Texts of two categories that share all words but one; `from` and `to` say which words of a group that one may be. */
const texts = (count: number, from: number, to: number, seed = 0): Example[] => {
  const random = randomFrom(seed);
  const any = () => word(WORDS, Math.floor(random() * WORDS.length));
  return Array.from({ length: count }, (_, i) => {
    const group = (i % 2 === 0 ? MONEY : FAULT).slice(from, to);
    const text = `${any()} ${any()} ${word(group, Math.floor(i / 2))} ${any()} ${any()}`;
    return { text, category: i % 2 === 0 ? 'billing' : 'bug', subcategory: i % 8 === 0 ? 'refund' : i % 8 === 4 ? 'invoice' : null, group: null };
  });
};
const learned = texts(240, 0, 4);
/** In words that stand in no text learned from. */
const paraphrased = texts(120, 4, 8, 1_000);

const embed = (groups?: readonly (readonly string[])[]) => (list: readonly string[]) => Promise.resolve(list.map((text) => Float32Array.from(stubVector(text, groups))));
const meaningsOf = (examples: readonly Example[], groups?: readonly (readonly string[])[]) => readMeanings(examples.map(({ text }) => text), 'mini', embed(groups), () => undefined);

let meanings: Meanings;
let model: TextModel;
let stored: StoredModel;
beforeAll(async () => {
  meanings = await meaningsOf([...learned, ...paraphrased]);
  model = train(learned, { seed: 1, kind: 'embedding', meanings });
  stored = { origin: { label: 'label', seenUntilMs: null, heldOut: null }, model };
});
const meaning = (text: string) => meanings.byText.get(text) ?? null;

describe('a model that reads meanings', () => {
  it('understands texts in words it has never seen, which its plain sibling cannot', () => {
    expect(evaluate(model, paraphrased, { meanings }).accuracy).toBeGreaterThan(0.95);
    expect(evaluate(model, paraphrased).accuracy).toBeLessThan(0.75);
    expect(model).toMatchObject({ kind: 'embedding', meaning: { name: 'mini', dimensions: 32, pooling: MEANING_POOLING } });
    expect([1, 1.5, 2, 3]).toContain(model.meaning?.weight);
  });

  it('answers exactly as its plain sibling wherever there is no meaning, or one of another length', () => {
    const plain = model.meaning?.plain;
    expect(plain).toEqual(train(learned, { seed: 1, kind: 'auto' }));
    for (const { text } of [...learned.slice(0, 20), ...paraphrased.slice(0, 20), { text: '🙂' }, { text: '' }]) {
      expect(predict(model, text)).toEqual(predict(plain!, text));
      expect(predict(model, text, new Float32Array(7).fill(1))).toEqual(predict(plain!, text));
    }
  });

  it('has thresholds, calibration and subcategories like any other', () => {
    const { ece, achievedPrecision } = evaluate(model, learned, { meanings });
    expect(ece).toBeLessThan(0.1);
    expect(achievedPrecision).toBeGreaterThanOrEqual(0.95);
    expect(model.thresholds?.pooled.automate).not.toBeNull();
    expect(model.subcategory?.labels).toEqual(['invoice', 'refund']);
    expect(predictSubcategories(model, { features: Int32Array.of(0), values: Float32Array.of(1) })('bug')).toEqual([]);
  });

  it('is the same, byte for byte, for the same texts, meanings and seed', () => {
    const again = train(learned, { seed: 1, kind: 'embedding', meanings });
    expect(Buffer.compare(serializeModel({ ...stored, model: again }), serializeModel(stored))).toBe(0);
    expect(again.version).toBe(model.version);
  });

  it('explains itself to the last digit: words, offset and the one part that is the meaning', () => {
    const soup = fc.array(fc.constantFrom(...WORDS, ...MONEY, ...FAULT, 'Größe', '猫'), { minLength: 1, maxLength: 40 }).map((list) => list.join(' '));
    let read = 0;
    fc.assert(
      fc.property(soup, (text) => {
        const vector = pooled([Float32Array.from(stubVector(text))]);
        const found = explain(model, text, undefined, readingOf(model, text, vector));
        expect(found?.best).toBe(predict(model, text, vector).guesses[0]?.label);
        if (found === null) return;
        expect(Math.abs(found.words.reduce((sum, { weight }) => sum + weight, found.offset + found.meaning) - found.margin)).toBeLessThan(1e-6);
        read += Math.abs(found.meaning);
      }),
    );
    expect(read).toBeGreaterThan(0);
    expect(explain(model, 'the invoice')?.meaning).toBe(0);
  });

  it('cannot be trained without meanings, and says so', () => {
    expect(() => train(learned, { seed: 1, kind: 'embedding' })).toThrow('learns from the meanings of texts');
    expect(() => train(learned, { seed: 1, kind: 'embedding', meanings: { ...meanings, byText: new Map() } })).toThrow('learns from the meanings of texts');
  });

  it('learns with texts that have no meaning among the others, since they hold no word', async () => {
    const odd = [...learned, ...['🙂', '…', '!!!'].map((text, i) => ({ text, category: i === 0 ? 'bug' : 'billing', subcategory: null, group: null }))];
    const found = train(odd, { seed: 1, kind: 'embedding', meanings: await meaningsOf(odd) });
    expect(predict(found, '🙂')).toEqual({ guesses: [], refused: 'nothing_known' });
  });
});

describe('the file of a model that reads meanings', () => {
  const LINE = Buffer.from('\n');
  const sealed = (content: Buffer) =>
    Buffer.concat([Buffer.from(JSON.stringify({ format: 'waybill-model', version: 2, sha256: createHash('sha256').update(content).digest('hex') })), LINE, content]);
  /** The file with another header, sealed again as somebody would who knows how. */
  const withMeaning = (change: (meaning: Record<string, unknown>, header: Record<string, unknown>) => void): Buffer => {
    const bytes = serializeModel(stored);
    const content = bytes.subarray(bytes.indexOf(LINE) + 1);
    const header = JSON.parse(content.toString('utf8', 0, content.indexOf(LINE))) as { model: { meaning: Record<string, unknown> } }; // as written
    change(header.model.meaning, header.model);
    return sealed(Buffer.concat([Buffer.from(JSON.stringify(header)), content.subarray(content.indexOf(LINE))]));
  };

  it('gives back the model and its sibling, which answer as before', () => {
    const back = parseModel(serializeModel(stored), 'memory');
    expect(back).toEqual(stored);
    for (const { text } of paraphrased.slice(0, 10)) expect(predict(back.model, text, meaning(text))).toEqual(predict(model, text, meaning(text)));
  });

  it('is refused after any change of any bit', () => {
    const bytes = serializeModel(stored);
    fc.assert(
      fc.property(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 7 }), (at, bit) => {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ (1 << bit);
        expect(() => parseModel(changed, 'model.bin')).toThrow(ModelFileError);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['other dimensions', () => withMeaning((block) => (block['dimensions'] = 31)), 'do not fit its words'],
    ['half a dimension', () => withMeaning((block) => (block['dimensions'] = 31.5)), 'do not fit its words'],
    ['no name', () => withMeaning((block) => (block['name'] = '')), 'no name of an encoder'],
    ['no weight', () => withMeaning((block) => (block['weight'] = 0)), 'model.meaning.weight'],
    ['long texts read otherwise', () => withMeaning((block) => (block['pooling'] = 'first')), 'long texts became one meaning by first'],
    ['no sibling', () => withMeaning((block) => delete block['plain']), 'do not fit its words'],
    ['a sibling that is none', () => withMeaning((block) => ((block['plain'] as Record<string, unknown>)['schema'] = 7)), "its plain sibling cannot be used: the model's schema is 7"],
    ['no encoder at all', () => withMeaning((_, header) => delete header['meaning']), 'do not fit its words'],
    ['a kind that reads words alone', () => withMeaning((_, header) => (header['kind'] = 'svm')), 'names its encoder, and no other one does'],
  ])('is refused with the reason when it holds %s', (_, broken, words) => {
    expect(() => parseModel(broken(), 'model.bin')).toThrow(ModelFileError);
    expect(() => parseModel(broken(), 'model.bin')).toThrow(words);
  });

  it('names its encoder: another one is refused, by name and by length', () => {
    expect(whyUnfit(model, { name: 'mini', dimensions: 32 })).toBeNull();
    expect(whyUnfit(model, { name: 'maxi', dimensions: 32 })).toContain('trained with the encoder mini, not with maxi');
    expect(whyUnfit(model, { name: 'mini', dimensions: 64 })).toContain('gave 32 numbers when it was trained and gives 64 now');
    expect(whyUnfit(model.meaning!.plain, { name: 'maxi', dimensions: 1 })).toBeNull();
  });
});

describe('meanings of texts', () => {
  it('are asked for once per text, in pieces an encoder can read, and never for texts without words', async () => {
    const long = `${'stretch '.repeat(300)}end`;
    const asked: string[] = [];
    const found = await readMeanings(['short one', 'short one', '', '🙂 …', long], 'mini', (list) => {
      asked.push(...list);
      return embed()(list);
    }, () => undefined);
    expect([...found.byText.keys()]).toEqual(['short one', long]);
    expect(asked.filter((text) => text === 'short one')).toHaveLength(1);
    expect(asked.slice(1).join(' ')).toBe(long);
    expect(found.byText.get(long)).toEqual(pooled(asked.slice(1).map((text) => Float32Array.from(stubVector(text)))));
  });

  it('come from pieces that hold the whole text, never cut a sign in half and are never too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 3_000 }), fc.constantFrom('', 'a'.repeat(2_500), '𝒳'.repeat(1_200), '\ud800 lone'), (text, more) => {
        const pieces = piecesOf(text + more);
        for (const piece of pieces) expect([piece.length > 0, piece.length <= 1_000, /\p{Surrogate}/u.test(piece)]).toEqual([true, true, false]);
        const solid = (from: string) => from.replace(/\p{Surrogate}/gu, '').replace(/\s+/gu, '');
        if (pieces.length > 0) expect(solid(pieces.join(''))).toBe(solid((text + more).slice(0, 8_000)));
      }),
      { numRuns: 60 },
    );
  });

  it('are refused when they point nowhere or are of different lengths', async () => {
    expect(() => pooled([Float32Array.of(0, 0)])).toThrow(MeaningError);
    expect(() => pooled([Float32Array.of(1, 0), Float32Array.of(-1, 0)])).toThrow('points nowhere');
    expect(() => pooled([Float32Array.of(1), Float32Array.of(1, 2)])).toThrow(MeaningError);
    const growing = (list: readonly string[]) => Promise.resolve(list.map((text) => new Float32Array(text.startsWith('z') ? 2 : 3).fill(1)));
    await expect(readMeanings(['a', 'z'], 'mini', growing, () => undefined)).rejects.toThrow('answers with 2 numbers and with 3');
  });
});
