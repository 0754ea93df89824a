import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { ChildJob } from '../../activities/retrain/child.ts';
import { trainInChild } from '../../activities/retrain/train-child.ts';
import { challenge, textsToRead, type LabelledTicket } from '../../training/challenge.ts';
import { scratchFolder } from '../cli/support.ts';
import { champion, job, known, quiet, ticket, word } from '../support/challenge-jobs.ts';
import { startStubEncoder, type StubEncoder } from '../support/encoder.ts';
import { job as meaningJob, known as texts, read, tickets as meaningTickets } from '../support/meaning-jobs.ts';

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

describe('the training process with an encoder', () => {
  let folder: Awaited<ReturnType<typeof scratchFolder>>;
  let encoder: StubEncoder;
  let childJob: ChildJob;
  beforeAll(async () => {
    [folder, encoder] = await Promise.all([scratchFolder(), startStubEncoder()]);
    const trainingFile = await folder.write('known.jsonl', texts.map(({ text, category }) => JSON.stringify({ text, label: category })).join('\n'));
    const { kind, seed, routing, champion } = meaningJob();
    childJob = { kind, seed, routing, champion, tickets: meaningTickets.slice(0, 60), trainingFile, encoder: { url: encoder.url, model: 'mini', key: null } };
  });
  afterAll(() => Promise.all([folder.remove(), encoder.close()]));
  const run = (given: Partial<ChildJob> = {}) => trainInChild({ ...childJob, ...given }, new AbortController().signal, quiet);

  it('reads the meanings itself and comes to the same model as this process would', async () => {
    const there = await run();
    const here = challenge(meaningJob({ tickets: childJob.tickets, meanings: await read(textsToRead(meaningJob({ tickets: childJob.tickets }), 'mini')) }), quiet);
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
