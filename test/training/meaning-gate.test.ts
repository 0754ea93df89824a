import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { ChildJob } from '../../activities/retrain/child.ts';
import { trainInChild } from '../../activities/retrain/train-child.ts';
import { randomFrom } from '../../domain/statistics.ts';
import { challenge, textsToRead, type ChallengeJob, type LabelledTicket } from '../../training/challenge.ts';
import { readMeanings } from '../../training/meaning.ts';
import { parseModel, serializeModel } from '../../training/model-file.ts';
import type { TextModel } from '../../training/model.ts';
import { train, type Example } from '../../training/train.ts';
import { scratchFolder } from '../cli/support.ts';
import { MEANINGS, startStubEncoder, stubVector, type StubEncoder } from '../support/encoder.ts';
import { TEST_ORGANISATION } from '../support/organisation.ts';

const [MONEY = [], FAULT = []] = MEANINGS;
const WORDS = ['amber', 'basil', 'cedar', 'delta', 'ember', 'fjord', 'grove', 'heron', 'iris', 'juno', 'karst', 'lumen', 'maple', 'nadir', 'onyx', 'pearl'];
const random = randomFrom(5);
const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
/** One word in eight says what it is about; `from` and `to` say which ones of a group are used. */
const example = (i: number, from: number, to: number): Example => {
  const filler = Array.from({ length: 6 }, () => pick(WORDS));
  return { text: [...filler.slice(0, 3), pick((i % 2 ? MONEY : FAULT).slice(from, to)), ...filler.slice(3), String(i)].join(' '), category: i % 2 ? 'billing' : 'bug', subcategory: null, group: null };
};
const known = Array.from({ length: 240 }, (_, i) => example(i, 0, 4));
const first = train(known, { seed: 1, kind: 'svm' });
const stored = (model: TextModel) => ({ modelId: model.version, content: serializeModel({ origin: { label: 'label', seenUntilMs: null, heldOut: null }, model }) });
const ticket = (i: number, given: Partial<LabelledTicket> = {}): LabelledTicket => {
  const { text, category } = example(i, 0, 8);
  return { text, category, subcategory: null, use: 'hold_out', isCorrection: false, openedAtMs: i, atMs: i, modelVersion: 'older', ...given };
};
const tickets = Array.from({ length: 1_100 }, (_, i) => ticket(1_000 + i));
const job = (given: Partial<ChallengeJob> = {}): ChallengeJob => ({ kind: 'embedding', seed: 42, known, tickets, champion: stored(first), routing: TEST_ORGANISATION, ...given });
const quiet = () => undefined;
const read = (texts: readonly string[], groups?: readonly (readonly string[])[], name = 'mini') =>
  readMeanings(texts, name, (list) => Promise.resolve(list.map((text) => Float32Array.from(stubVector(text, groups)))), quiet);

describe('a challenger that reads meanings', () => {
  it('wins the gate when the encoder understands what words do not tell', async () => {
    const { report, content } = challenge(job({ meanings: await read(textsToRead(job(), 'mini')) }), quiet);
    expect(report.sentences.join('\n')).toContain('Promoted');
    expect(report).toMatchObject({ decision: 'promote', basis: 'hold_out' });
    expect(report.challenger.accuracy).toBeGreaterThan(report.champion.accuracy + 0.1);
    expect(parseModel(content, 'it').model).toMatchObject({ kind: 'embedding', meaning: { name: 'mini' } });
  });

  it('stays aside when the encoder is noise', async () => {
    const { report } = challenge(job({ meanings: await read(textsToRead(job(), 'mini'), []) }), quiet);
    expect(report.decision).toBe('keep_aside');
    expect(report.checks.find(({ id }) => id === 'better')?.passed).toBe(false);
  });

  it('as champion answers with its meanings, so that no other one wins against half of it', async () => {
    const reader = train(known, { seed: 1, kind: 'embedding', meanings: await read(known.map(({ text }) => text)) });
    const against = (given: Partial<ChallengeJob>) => challenge(job({ kind: 'svm', champion: stored(reader), ...given }), quiet).report;
    const meanings = await read(textsToRead(job({ kind: 'svm', champion: stored(reader) }), 'mini'));
    expect(meanings.byText.size).toBe(new Set(tickets.map(({ text }) => text)).size);
    expect(against({ meanings })).toMatchObject({ decision: 'keep_aside' });
    expect(against({ meanings }).champion.accuracy).toBeGreaterThan(0.95);
    // As it routes: by words alone, where its encoder is switched off or is another one.
    const alone = against({}).champion.accuracy;
    expect(alone).toBeLessThan(0.9);
    expect(against({ meanings: { ...meanings, name: 'maxi' } }).champion.accuracy).toBe(alone);
  });

  it('needs no meanings read for it where neither model reads them', () => {
    expect(textsToRead(job({ kind: 'svm' }), 'mini')).toEqual([]);
  });
});

describe('the training process with an encoder', () => {
  let folder: Awaited<ReturnType<typeof scratchFolder>>;
  let encoder: StubEncoder;
  let childJob: ChildJob;
  beforeAll(async () => {
    [folder, encoder] = await Promise.all([scratchFolder(), startStubEncoder()]);
    const trainingFile = await folder.write('known.jsonl', known.map(({ text, category }) => JSON.stringify({ text, label: category })).join('\n'));
    const { kind, seed, routing, champion } = job();
    childJob = { kind, seed, routing, champion, tickets: tickets.slice(0, 60), trainingFile, encoder: { url: encoder.url, model: 'mini', key: null } };
  });
  afterAll(() => Promise.all([folder.remove(), encoder.close()]));
  const run = (given: Partial<ChildJob> = {}) => trainInChild({ ...childJob, ...given }, new AbortController().signal, quiet);

  it('reads the meanings itself and comes to the same model as this process would', async () => {
    const there = await run();
    const here = challenge(job({ tickets: childJob.tickets, meanings: await read(textsToRead(job({ tickets: childJob.tickets }), 'mini')) }), quiet);
    if ('left' in there) throw new Error(there.left);
    expect(there.modelId).toBe(here.modelId);
    expect(Buffer.compare(there.content, here.content)).toBe(0);
  });

  it('leaves the job for another night when the encoder refuses', async () => {
    encoder.behave((_, response) => response.writeHead(403).end());
    expect(await run()).toEqual({ left: 'the embeddings endpoint answers with status 403' });
  });

  it('sends nothing for a challenger that reads words alone', async () => {
    encoder.asked.length = 0;
    expect(await run({ kind: 'svm' })).toHaveProperty('modelId');
    expect(encoder.asked).toEqual([]);
  });
});
