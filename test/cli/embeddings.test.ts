import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { readModelFile } from '../../training/model-file.ts';
import { MEANINGS, startStubEncoder, stubAnswer, type StubEncoder } from '../support/encoder.ts';
import { scratchFolder, waybill } from './support.ts';

const [MONEY = [], FAULT = []] = MEANINGS;
const lines = (count: number, from: number) =>
  Array.from({ length: count }, (_, i) => JSON.stringify({ text: `about ${(i % 2 ? MONEY : FAULT)[from + (Math.floor(i / 2) % 4)] ?? ''} case ${Math.floor(i / 2)}`, label: i % 2 ? 'billing' : 'bug' })).join('\n');

let folder: Awaited<ReturnType<typeof scratchFolder>>;
let encoder: StubEncoder;
let train = '';
let test = '';
const model = () => join(folder.path, 'model.bin');
const learn = (...more: string[]) => waybill(['train', train, '--out', model(), '--kind', 'embedding', ...more], { env: { WAYBILL_EMBEDDINGS_KEY: 'secret' } });
const evaluate = (...more: string[]) => waybill(['evaluate', model(), test, ...more]);

beforeAll(async () => {
  [folder, encoder] = await Promise.all([scratchFolder(), startStubEncoder()]);
  [train, test] = await Promise.all([folder.write('train.jsonl', lines(160, 0)), folder.write('test.jsonl', lines(40, 4))]);
});
afterAll(async () => {
  await Promise.all([folder.remove(), encoder.close()]);
});
beforeEach(() => {
  encoder.behave(null);
  encoder.asked.length = 0;
});

describe('waybill train --kind embedding', () => {
  it('learns with an encoder, says with which, and understands words it has never seen', async () => {
    const { code, out } = await learn('--embeddings-url', encoder.url, '--embeddings-model', 'mini');
    expect(code).toBe(0);
    expect(out.join('\n').replace(/\s+/g, ' ')).toMatch(/It reads meanings by mini \(32 numbers, weight [\d.]+\); wherever that is not at hand, its text-only sibling [0-9a-f]{12} answers/);
    expect(encoder.asked.every(({ authorization, model: name }) => authorization === 'Bearer secret' && name === 'mini')).toBe(true);
    expect((await readModelFile(model())).model).toMatchObject({ kind: 'embedding', meaning: { name: 'mini', dimensions: 32 } });
    const found = await evaluate('--embeddings-url', encoder.url, '--json');
    expect(JSON.parse(found.out.join('\n'))).toMatchObject({ accuracy: 1, examples: 40 });
  });

  it.each([
    ['no encoder is named', [], /needs an encoder: add --embeddings-url/],
    ['the encoder has no name', ['--embeddings-url', 'http://127.0.0.1:1/v1'], /needs an encoder: add --embeddings-url/],
    ['the address is none', ['--embeddings-url', 'ftp://x', '--embeddings-model', 'mini'], /A web address/],
    ['a kind reads words alone', ['--kind', 'svm', '--embeddings-url', 'http://127.0.0.1:1/v1'], /--kind svm reads words alone and sends nothing/],
  ])('says what to do when %s', async (_, options, words) => {
    const { code, err } = await learn(...options);
    expect([code, err.join('\n')]).toEqual([2, expect.stringMatching(words)]);
    expect(encoder.asked).toEqual([]);
  });

  it('says what to look at when the encoder refuses', async () => {
    encoder.behave((__, response) => response.writeHead(401).end());
    const { code, err } = await learn('--embeddings-url', encoder.url, '--embeddings-model', 'mini');
    expect([code, err.join('\n')]).toEqual([2, expect.stringMatching(/No meanings by mini: .* status 401\. Look at --embeddings-url/)]);
  });
});

describe('waybill evaluate with a model that reads meanings', () => {
  it('asks nobody and says what is missing when no endpoint is named', async () => {
    const { code, err } = await evaluate();
    expect([code, err.join('\n')]).toEqual([2, expect.stringMatching(/reads meanings by the encoder mini: add --embeddings-url/)]);
    expect(encoder.asked).toEqual([]);
  });

  it('refuses another encoder, by its name before anything is sent and by its length after', async () => {
    const other = await evaluate('--embeddings-url', encoder.url, '--embeddings-model', 'maxi');
    expect([other.code, other.err.join('\n')]).toEqual([2, expect.stringMatching(/trained with the encoder mini, not with maxi/)]);
    expect(encoder.asked).toEqual([]);
    encoder.behave(({ input }, response) => response.end(stubAnswer(input.map(() => [1, 2, 3]))));
    const longer = await evaluate('--embeddings-url', encoder.url);
    expect([longer.code, longer.err.join('\n')]).toEqual([2, expect.stringMatching(/gave 32 numbers when it was trained and gives 3 now/)]);
  });

  it('asks nothing about texts without words, which it leaves to triage', async () => {
    const silent = await folder.write('silent.jsonl', '{"text": "🙂", "label": "bug"}');
    const { code, out } = await waybill(['evaluate', model(), silent, '--embeddings-url', encoder.url, '--json']);
    expect([code, JSON.parse(out.join('\n'))]).toMatchObject([0, { accuracy: 0, confusion: { bug: { '': 1 } } }]);
    expect(encoder.asked).toEqual([]);
  });

  it('refuses an encoder for a model that needs none', async () => {
    const plain = join(folder.path, 'plain.bin');
    expect((await waybill(['train', train, '--out', plain])).code).toBe(0);
    const { code, err } = await waybill(['evaluate', plain, test, '--embeddings-url', encoder.url]);
    expect([code, err.join('\n')]).toEqual([2, expect.stringMatching(/needs no encoder/)]);
    expect(encoder.asked).toEqual([]);
  });
});
