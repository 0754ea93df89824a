import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { meaningReader } from '../../activities/meaning.ts';
import type { RoutingConfig } from '../../domain/config.ts';
import { decisionsOf } from '../../store/decisions.ts';
import { countWordsOnly } from '../../store/model-facts.ts';
import { readChampion, readModel, reignOf } from '../../store/models.ts';
import { readRun } from '../../store/retrain-runs.ts';
import { train } from '../../training/train.ts';
import { holdModel } from '../../worker/model-holder.ts';
import { TICKET_TASK_QUEUE } from '../../workflows/names.ts';
import { startDesk, type Desk } from '../support/desk.ts';
import { startStubEncoder, type StubEncoder } from '../support/encoder.ts';
import { TEST_ORGANISATION } from '../support/organisation.ts';
import { putPastTickets, type Past } from '../support/taught-tickets.ts';
import { waitFor } from '../support/wait-for.ts';

/** Words for one thing that share no letters worth mentioning: the encoder alone knows that they mean the same. */
const MONEY = ['levy', 'dues', 'toll', 'price', 'sum', 'cash', 'coin', 'wage', 'cost', 'rate', 'bond', 'fund', 'stake', 'quota', 'tithe', 'alms'];
const FAULT = ['hang', 'jolt', 'flaw', 'bork', 'snag', 'blip', 'warp', 'mess', 'void', 'kaput', 'smash', 'ruin', 'blank', 'numb', 'dud', 'glitch'];
const FILLER = ['today', 'please', 'again', 'office', 'monday', 'screen', 'second', 'number'];

let encoder: StubEncoder;
let desk: Desk;
const config: RoutingConfig = { ...TEST_ORGANISATION, classifier: { embeddings: true } };
beforeAll(async () => {
  encoder = await startStubEncoder([MONEY, FAULT]);
  desk = await startDesk({ config, followsRegistry: true, encoder: { url: encoder.url, model: 'mini', key: 'k' } });
  await Promise.all([desk.startWorker(), desk.startTrainingWorker()]);
});
afterAll(async () => {
  await desk.close();
  await encoder.close();
});

const champion = () => waitFor(async () => reignOf(await readChampion(desk.store))?.modelId ?? null, () => 'a registered model');
async function night(workflowId: string) {
  await desk.client.workflow.execute('retrain', { workflowId, taskQueue: TICKET_TASK_QUEUE, args: [{ seed: 42, kinds: ['naive-bayes'] }] });
  return (await readRun(desk.store, workflowId))!; // conclude wrote it
}
/** Opens a ticket. @returns how it was understood, and the reasons of its first decision. */
async function understood(text: string) {
  const ticketId = await desk.openTicket({ subject: 'Hello', text });
  const { understanding } = await desk.until(ticketId, ({ understanding: read }) => read !== null, 'is understood');
  const reasons = (await decisionsOf(desk.store, ticketId, 10, 5_000)).flatMap(({ plan }) => plan.reasons);
  return { ...understanding, best: understanding?.guesses[0]?.category, reasons: reasons.join('\n') };
}

describe('a night with an encoder', () => {
  it('leaves the embedding model out while the encoder is away, and learns all the same', async () => {
    await champion();
    encoder.behave((_, response) => response.writeHead(401).end());
    const run = await night('retrain-without');
    expect(run.sentences.join('\n')).toContain('embedding was left out tonight: the embeddings endpoint answers with status 401.');
    expect(run).toMatchObject({ state: 'kept_aside' });
    expect((await readModel(desk.store, run.challengers[0] ?? ''))?.kind).toBe('naive-bayes');
    encoder.behave(null);
  });

  it('lets the embedding model win by the same gate, and tickets are decided by what they mean', async () => {
    const first = await champion();
    const nowMs = Date.now();
    const past = (i: number): Past => {
      const isMoney = i % 2 === 0;
      // New words come into use as time goes on: what came before does not tell them.
      const word = (isMoney ? MONEY : FAULT)[Math.floor(i / 10)] ?? '';
      const text = [FILLER[(i * 7) % 8], FILLER[(i >> 2) % 8], word, FILLER[(i >> 3) % 8], i].join(' ');
      return { text, modelVersion: first, routedAs: 'billing', atMs: nowMs - 1_000_000 + i * 1_000, ...(!isMoney && { flaggedAs: 'bug', agent: i % 4 === 1 ? 'paul' : 'bill' }) };
    };
    await putPastTickets(desk.store, Array.from({ length: 160 }, (_, i) => past(i)));
    const run = await night('retrain-with');
    expect(run.sentences.join('\n')).toContain('Promoted');
    expect(run).toMatchObject({ state: 'promoted', championId: first });
    expect((await readModel(desk.store, run.promotedId ?? ''))?.kind).toBe('embedding');
    const seen = await waitFor(async () => {
      const read = await understood('Such a glitch today');
      return read.modelVersion === run.promotedId ? read : null;
    }, () => 'a ticket read by the new champion');
    expect(seen).toMatchObject({ best: 'bug' });
    expect(seen.wordsOnly).toBeUndefined();
    expect(encoder.asked.at(-1)).toMatchObject({ authorization: 'Bearer k', input: ['Hello Such a glitch today'] });
  });

  it('decides by words alone while the encoder is away or slow, says why, and heals by itself', async () => {
    const modelVersion = await champion();
    encoder.behave((_, response) => response.writeHead(503).end());
    const away = await understood('No encoder for this blip');
    expect(away).toMatchObject({ modelVersion, wordsOnly: 'away', reasons: expect.stringContaining('the model went by words alone, since its encoder did not answer') as unknown });
    encoder.behave(() => undefined);
    expect(await understood('No time for this blip')).toMatchObject({ modelVersion, wordsOnly: 'late' });
    encoder.behave(null);
    const healed = await understood('And a blip again');
    expect(healed.reasons).not.toContain('words alone');
    expect(healed.wordsOnly).toBeUndefined();
    expect(Object.fromEntries(await countWordsOnly(desk.store, 0, 5_000))).toEqual({ away: 1, late: 1 });
  });

  it('tells of a model whose encoder is another one, and routes by its text-only sibling', async () => {
    const modelId = await champion();
    const trained = { model: train([{ text: 'invoice', category: 'billing', subcategory: null, group: null }, { text: 'crash', category: 'bug', subcategory: null, group: null }], { seed: 1 }), seed: 1 };
    const maxi = meaningReader({ target: { url: encoder.url, model: 'maxi', key: null }, isOn: () => true, nowMs: () => Date.now(), onChange: () => undefined });
    const logged: unknown[] = [];
    const log = (fields: unknown) => void logged.push(fields);
    const holder = await holdModel({ store: desk.store, trained, nowMs: () => Date.now(), logger: { info: log, warn: log, error: log }, whyUnfit: (model) => maxi.whyUnfit(model) });
    try {
      const failure = expect.stringContaining('it reads meanings by mini and WAYBILL_EMBEDDINGS_MODEL is maxi') as unknown;
      expect(await desk.store.workerModels.findOne({ modelId, failure: { $ne: null } })).toMatchObject({ failure });
      expect(logged).toContainEqual({ model: modelId, reason: failure });
      expect(holder.current().version).toBe(modelId);
      expect(await maxi.read(holder.current(), 'a blip')).toEqual({ meaning: null, gap: 'other_encoder' });
    } finally {
      await holder.stop();
    }
  });
});
