import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { ChildJob } from '../../activities/retrain/child.ts';
import { trainInChild } from '../../activities/retrain/train-child.ts';
import { challenge, type ChallengeJob, type LabelledTicket } from '../../training/challenge.ts';
import { serializeModel } from '../../training/model-file.ts';
import { train, type Example } from '../../training/train.ts';
import { TEST_ORGANISATION } from '../support/organisation.ts';
import { scratchFolder } from '../cli/support.ts';

const WORDS = ['amber', 'basil', 'cedar', 'delta', 'ember', 'fjord', 'grove', 'heron'];
const word = (i: number) => WORDS[i % WORDS.length] ?? '';
const example = (i: number): Example => ({
  text: i % 2 === 0 ? `invoice payment ${word(i)} ${word(i * 3)} number ${i}` : `crash screen ${word(i)} ${word(i * 5)} error ${i}`,
  category: i % 2 === 0 ? 'billing' : 'bug', subcategory: null, group: null,
});
const known = Array.from({ length: 30 }, (_, i) => example(i));
const first = train(known, { seed: 1 });
const champion = { modelId: first.version, content: serializeModel({ origin: { label: 'label', seenUntilMs: null, heldOut: null }, model: first }) };
const ticket = (i: number, given: Partial<LabelledTicket> = {}): LabelledTicket => ({
  text: example(i).text, category: example(i).category, subcategory: null, use: 'train', isCorrection: false, openedAtMs: i, atMs: i, modelVersion: first.version, ...given,
});
const job = (tickets: LabelledTicket[], given: Partial<ChallengeJob> = {}): ChallengeJob => ({
  kind: 'naive-bayes', seed: 42, known, tickets, champion, routing: TEST_ORGANISATION, ...given,
});
const quiet = () => undefined;

describe('a challenge', () => {
  it('gives the same model and the same report, byte for byte, for the same labels and seed', () => {
    const tickets = Array.from({ length: 90 }, (_, i) => ticket(100 + i));
    const [one, two] = [challenge(job(tickets), quiet), challenge(job(tickets), quiet)];
    expect(Buffer.compare(one.content, two.content)).toBe(0);
    expect(one).toEqual(two);
  });

  it('never learns from what it is measured with, nor measures with what it has learned word for word', () => {
    const lessons = Array.from({ length: 20 }, (_, i) => ticket(100 + i));
    const measures = Array.from({ length: 40 }, (_, i) => ticket(200 + i, { use: 'hold_out', modelVersion: 'older' }));
    const learned = ticket(100, { use: 'hold_out', text: `  ${example(100).text.toUpperCase()} `, modelVersion: 'older' });
    const { examples, report } = challenge(job([...lessons, ...measures, learned]), quiet);
    expect(examples).toBe(known.length + lessons.length);
    expect(report.holdOut.tickets).toBe(measures.length);
  });

  it('answers each recent ticket with what was known before it came', () => {
    // The second half brings words that only the tickets right before it explain.
    const tickets = Array.from({ length: 60 }, (_, i) => ticket(100 + i, { text: `gargoyle ${word(i)} ${i}`, category: 'bug', isCorrection: true }));
    const calm = Array.from({ length: 60 }, (_, i) => ticket(300 + 2 * i, { openedAtMs: 100 + i }));
    const { report } = challenge(job([...tickets, ...calm]), quiet);
    expect(report.basis).toBe('recent');
    // Two of three parts are answered: the first is only learned from.
    expect(report.challenger.tickets).toBe(80);
    expect(report.challenger.accuracy).toBeGreaterThan(report.champion.accuracy);
  });

  it('tells where it is', () => {
    const told: string[] = [];
    challenge(job(Array.from({ length: 30 }, (_, i) => ticket(100 + i))), (doing) => void told.push(doing));
    expect(told[0]).toMatch(/^naive-bayes on everything/);
    expect(told.at(-1)).toBe('comparing');
    expect(told.length).toBeGreaterThan(3);
  });
});

describe('the training process', () => {
  let folder: Awaited<ReturnType<typeof scratchFolder>>;
  let trainingFile = '';
  beforeAll(async () => {
    folder = await scratchFolder();
    trainingFile = await folder.write('known.jsonl', known.map(({ text, category }) => JSON.stringify({ text, label: category })).join('\n'));
  });
  afterAll(() => folder.remove());
  const childJob = (tickets: LabelledTicket[], given: Partial<ChildJob> = {}): ChildJob => {
    const { kind, seed, routing } = job(tickets);
    return { kind, seed, routing, tickets, champion, trainingFile, encoder: null, ...given };
  };

  it('comes to the same result as this process would, and reports on the way', async () => {
    const tickets = Array.from({ length: 60 }, (_, i) => ticket(100 + i));
    const told: string[] = [];
    const there = await trainInChild(childJob(tickets), new AbortController().signal, (doing) => void told.push(doing));
    const here = challenge(job(tickets), quiet);
    if ('left' in there) throw new Error(there.left);
    expect(there.modelId).toBe(here.modelId);
    expect(Buffer.compare(there.content, here.content)).toBe(0);
    expect(there.report).toEqual(here.report);
    expect(told.length).toBeGreaterThan(2);
  });

  it('is killed when nobody waits for it any more', async () => {
    const stopping = new AbortController();
    const many = Array.from({ length: 6_000 }, (_, i) => ticket(i, { text: Array.from({ length: 60 }, (__, j) => `${word(i * j)}${(i * 7 + j) % 977}`).join(' ') }));
    const running = trainInChild(childJob(many), stopping.signal, () => stopping.abort());
    await expect(running).rejects.toThrow(/abort|SIGKILL/i);
  });

  it('says what is wrong with its job', async () => {
    const tampered = childJob([ticket(1)], { champion: { modelId: 'x', content: Buffer.from('{"format":"waybill-model"}') } });
    await expect(trainInChild(tampered, new AbortController().signal, quiet)).rejects.toThrow('champion x');
    await expect(trainInChild(childJob([], { trainingFile: '/nowhere.jsonl' }), new AbortController().signal, quiet)).rejects.toThrow('nowhere.jsonl');
  });
});
