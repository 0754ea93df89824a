import { beforeEach, describe, expect, it } from 'vitest';

import { meaningReader, type MeaningParts, type MeaningReader } from '../../activities/meaning.ts';
import { MEANING_POOLING, pooled } from '../../training/meaning.ts';
import type { TextModel } from '../../training/model.ts';
import { train } from '../../training/train.ts';
import { stubAnswer, stubEncoderHere, stubVector } from '../support/encoder.ts';

const plain = train([...Array(20).keys()].map((i) => ({ text: i % 2 ? `invoice ${i}` : `crash ${i}`, category: i % 2 ? 'billing' : 'bug', subcategory: null, group: null })), { seed: 1 });
/** Only its encoder counts here. */
const model: TextModel = { ...plain, kind: 'embedding', meaning: { name: 'mini', dimensions: 32, pooling: MEANING_POOLING, weight: 1, plain } };

const stub = stubEncoderHere();
let nowMs = 0;
let isOn = true;
let news: (string | null)[] = [];
beforeEach(() => {
  [nowMs, isOn, news] = [1_000, true, []];
});

const reader = (given: Partial<MeaningParts> = {}): MeaningReader =>
  meaningReader({ target: { url: stub().url, model: 'mini', key: 'k' }, isOn: () => isOn, nowMs: () => nowMs, onChange: (change) => void news.push(change?.gap ?? null), timeoutMs: 10_000, ...given });
const meant = (text: string) => ({ meaning: pooled([Float32Array.from(stubVector(text))]), gap: null });
const without = (gap: string | null) => ({ meaning: null, gap });

describe('the meaning of a text at the moment of decision', () => {
  it('is asked for once, and remembered for the same text', async () => {
    const one = reader();
    expect(await one.read(model, 'my invoice')).toEqual(meant('my invoice'));
    expect(await one.read(model, 'my invoice')).toEqual(meant('my invoice'));
    expect(await one.read(model, 'a crash')).toEqual(meant('a crash'));
    expect(stub().asked.map(({ input }) => input)).toEqual([['my invoice'], ['a crash']]);
  });

  it('is not asked for by a model that reads words alone, nor for a text without words', async () => {
    const one = reader();
    expect([await one.read(plain, 'my invoice'), await one.read(model, ''), await one.read(model, '🙂 !!')]).toEqual([without(null), without(null), without(null)]);
    expect(stub().asked).toEqual([]);
  });

  it('is not asked for while it is switched off: nothing is sent, whatever else is configured', async () => {
    isOn = false;
    const one = reader();
    expect([await one.read(model, 'my invoice'), one.encoder()]).toEqual([without('off'), null]);
    isOn = true;
    expect(await one.read(model, 'my invoice')).toEqual(meant('my invoice'));
    isOn = false;
    expect(await one.read(model, 'my invoice')).toEqual(without('off'));
    expect(stub().asked).toHaveLength(1);
  });

  it('is not asked of another encoder than the model was trained with, and that is told', async () => {
    const other = reader({ target: { url: stub().url, model: 'maxi', key: null } });
    expect(await other.read(model, 'my invoice')).toEqual(without('other_encoder'));
    expect(other.whyUnfit(model)).toContain('it reads meanings by mini and WAYBILL_EMBEDDINGS_MODEL is maxi');
    expect([other.whyUnfit(plain), reader().whyUnfit(model)]).toEqual([null, null]);
    expect(await reader({ target: null }).read(model, 'my invoice')).toEqual(without('unset'));
    expect(stub().asked).toEqual([]);
  });

  it.each([
    ['away', 'answers with a failure', () => stub().behave((_, response) => response.writeHead(500).end())],
    ['away', 'breaks the connection', () => stub().behave((_, response) => response.destroy())],
    ['late', 'never answers', () => stub().behave(() => undefined)],
    ['malformed', 'answers with other dimensions', () => stub().behave(({ input }, response) => response.end(stubAnswer(input.map(() => [1, 2, 3]))))],
    ['malformed', 'answers with vectors that point nowhere', () => stub().behave(({ input }, response) => response.end(stubAnswer(input.map(() => new Array<number>(32).fill(0)))))],
    ['malformed', 'answers with no JSON', () => stub().behave((_, response) => response.end('<html>'))],
  ])('is missing as "%s" when the encoder %s, after one try', async (gap, _, misbehave) => {
    misbehave();
    expect(await reader(gap === 'late' ? { timeoutMs: 50 } : {}).read(model, 'my invoice')).toEqual(without(gap));
    expect(stub().asked).toHaveLength(1);
  });

  it('costs no more waiting after three failures, is tried again later, and heals by itself', async () => {
    const one = reader();
    stub().behave((_, response) => response.writeHead(503).end());
    for (let i = 0; i < 10; i++) expect(await one.read(model, `text ${i}`)).toEqual(without('away'));
    expect(stub().asked).toHaveLength(3);
    nowMs += 15_000;
    expect([await one.read(model, 'again'), await one.read(model, 'again')]).toEqual([without('away'), without('away')]);
    expect(stub().asked).toHaveLength(4);
    stub().behave(null);
    expect(await one.read(model, 'again')).toEqual(without('away'));
    nowMs += 15_000;
    expect(await one.read(model, 'again')).toEqual(meant('again'));
    expect(await one.read(model, 'and again')).toEqual(meant('and again'));
    expect(news).toEqual(['away', null]);
  });

  it('is not given up for one slow answer among good ones', async () => {
    const one = reader();
    for (let i = 0; i < 6; i++) {
      stub().behave(i % 2 ? (_, response) => response.destroy() : null);
      expect((await one.read(model, `text ${i}`)).gap).toBe(i % 2 ? 'away' : null);
    }
    expect(news).toEqual([]);
  });
});
