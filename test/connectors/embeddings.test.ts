import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';

import { embedderFor, EmbeddingsError } from '../../connectors/embeddings.ts';
import { stubAnswer, stubEncoderHere, stubVector, type Asked } from '../support/encoder.ts';

const stub = stubEncoderHere();

const embed = (texts: string[], patience: { timeoutMs?: number; tries?: number } = {}) =>
  embedderFor({ url: `${stub().url}/`, model: 'mini', key: 'secret' }, { timeoutMs: 2_000, tries: 1, pauseMs: 1, ...patience })(texts);
const float32 = (text: string) => Float32Array.from(stubVector(text));
/** Fails so often, then answers rightly. */
const failing = (times: number, fail: (response: ServerResponse) => void) => {
  let left = times;
  stub().behave(({ input }: Asked, response) => {
    if (left-- > 0) fail(response);
    else response.end(stubAnswer(input.map((text) => stubVector(text))));
  });
};
const gapOf = (failed: Promise<unknown>) => failed.then(() => 'none', (error: unknown) => (error instanceof EmbeddingsError ? error.gap : error));

describe('meanings by an endpoint', () => {
  it('come one for each text, in order, asked for with model and key', async () => {
    expect(await embed(['the invoice', 'a crash'])).toEqual([float32('the invoice'), float32('a crash')]);
    expect(stub().asked).toMatchObject([{ path: '/v1/embeddings', authorization: 'Bearer secret', model: 'mini', input: ['the invoice', 'a crash'] }]);
  });

  it('are put in order by their index, whatever order they come in', async () => {
    stub().behave(({ input }, response) => {
      const data = input.map((text, index) => ({ index, embedding: stubVector(text) }));
      response.end(JSON.stringify({ data: data.reverse() }));
    });
    expect(await embed(['one', 'two', 'three'])).toEqual(['one', 'two', 'three'].map(float32));
  });

  it('are asked for in requests that no endpoint finds too large', async () => {
    const texts = Array.from({ length: 150 }, (_, i) => `text ${i}`);
    expect(await embed(texts)).toEqual(texts.map(float32));
    expect(stub().asked.map(({ input }) => input.length)).toEqual([64, 64, 22]);
  });

  it.each([
    ['429', (response: ServerResponse) => response.writeHead(429, { 'Retry-After': '0' }).end()],
    ['503', (response: ServerResponse) => response.writeHead(503).end()],
    ['a broken connection', (response: ServerResponse) => response.destroy()],
  ])('are asked for again after %s, as often as allowed', async (_, fail) => {
    failing(2, fail);
    expect(await embed(['x'], { tries: 3 })).toEqual([float32('x')]);
    failing(3, fail);
    expect(await gapOf(embed(['x'], { tries: 3 }))).toBe('away');
    expect(stub().asked).toHaveLength(6);
  });

  it('are not asked for again when the same request would be refused again', async () => {
    stub().behave((_, response) => response.writeHead(401).end('your key secret is wrong'));
    await expect(embed(['x'], { tries: 3 })).rejects.toThrow('the embeddings endpoint answers with status 401');
    expect(stub().asked).toHaveLength(1);
  });

  it('are late when there is no answer in time, and also when it trickles in', async () => {
    stub().behave(() => undefined);
    expect(await gapOf(embed(['x'], { timeoutMs: 50 }))).toBe('late');
    stub().behave((_, response) => void response.write('{"data": ['));
    expect(await gapOf(embed(['x'], { timeoutMs: 50 }))).toBe('late');
  });

  it('are not fetched from where a redirect leads', async () => {
    stub().behave((_, response) => response.writeHead(307, { Location: `${stub().url}/elsewhere` }).end());
    expect(await gapOf(embed(['x']))).toBe('away');
    expect(stub().asked).toHaveLength(1);
  });

  it.each([
    ['no JSON', 'Sure! Here are your embeddings.'],
    ['no vectors', '{"data": []}'],
    ['no list', '{"data": null}'],
    ['numbers that are none', stubAnswer([[0.1, null], [0.1, 0.2]])],
    ['NaN', '{"data": [{"index": 0, "embedding": [NaN]}, {"index": 1, "embedding": [1]}]}'],
    ['infinite numbers', '{"data": [{"index": 0, "embedding": [1e999]}, {"index": 1, "embedding": [1]}]}'],
    ['numbers too large for a vector', stubAnswer([[1e300, 1], [1, 1]])],
    ['words', stubAnswer(['AAAA', 'BBBB'])],
    ['different lengths', stubAnswer([[1, 2], [1, 2, 3]])],
    ['empty vectors', stubAnswer([[], []])],
    ['one vector too few', stubAnswer([[1, 2]])],
    ['one vector too many', stubAnswer([[1, 2], [1, 2], [1, 2]])],
    ['the same index twice', '{"data": [{"index": 0, "embedding": [1]}, {"index": 0, "embedding": [2]}]}'],
    ['an index out of range', '{"data": [{"index": 0, "embedding": [1]}, {"index": 7, "embedding": [2]}]}'],
    ['an answer without end', `{"data": [${' '.repeat(17_000_000)}]}`],
  ])('are refused, and not asked for again, when the answer holds %s', async (_, body) => {
    stub().behave((__, response) => response.end(body));
    expect(await gapOf(embed(['a', 'b'], { tries: 3 }))).toBe('malformed');
    expect(stub().asked).toHaveLength(1);
  });

  it('are refused when later texts have vectors of another length', async () => {
    let request = 0;
    stub().behave(({ input }, response) => {
      request += 1;
      response.end(stubAnswer(input.map(() => new Array<number>(request).fill(1))));
    });
    expect(await gapOf(embed(Array.from({ length: 70 }, (_, i) => `${i}`)))).toBe('malformed');
  });
});
