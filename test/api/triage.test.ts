import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { triageList } from '../../api/views.ts';
import type { PlacementSpec } from '../../domain/events.ts';
import type { TicketState, Understanding } from '../../domain/ticket.ts';
import { putTicket, startApi, type Harness } from './harness.ts';

const understanding: Understanding = {
  guesses: [
    { category: 'gone', subcategory: null, confidence: 0.45 },
    { category: 'billing', subcategory: 'refund', confidence: 0.31 },
    { category: 'bug', subcategory: null, confidence: 0.2 },
  ],
  language: 'en', sentiment: 'negative', urgency: 'high', intents: [], modelVersion: 'm1',
};

let api: Harness;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

async function putInTriage(id: string, spec: Partial<PlacementSpec>, state: Partial<TicketState> = {}): Promise<void> {
  const whole: PlacementSpec = {
    team: 'triage', level: 'L1', category: null, requiredSkills: [], optionalSkills: [], language: 'en', channel: 'email', rank: 2, nextDueAtMs: null,
    enteredAtMs: api.clock.nowMs - 60_000, weight: 1, excluded: [], prefer: null, tier: 'free', ...spec,
  };
  await putTicket(api.store, id, { understanding, mode: 'triage', ...state }, { team: 'triage', spec: whole, rank: whole.rank, enteredAtMs: whole.enteredAtMs, subjectBodyId: `b-${id}` });
}

const list = async (query = '') => triageList.parse((await api.send('agent', 'GET', `/v1/triage${query}`)).body);
const decide = (id: string, body: object, key?: string) =>
  api.send('agent', 'POST', `/v1/triage/${id}`, body, key === undefined ? {} : { 'idempotency-key': key });

describe('the triage desk', () => {
  beforeAll(async () => {
    await putInTriage('zendesk:late', { nextDueAtMs: 9 });
    await putInTriage('zendesk:soon', { nextDueAtMs: 5 });
    await putInTriage('zendesk:never-due', { enteredAtMs: 1 });
    await putInTriage('zendesk:urgent', { rank: 0 });
    await putInTriage('zendesk:sorted', {}, { mode: 'manual' });
    await api.store.bodies.insertOne({
      _id: 'b-zendesk:urgent', schema: 1, ticketId: 'zendesk:urgent', subject: 'Money', text: `We were charged. ${'x'.repeat(5_000)}`,
      author: { kind: 'requester', id: 'r', name: 'Rosa', email: 'rosa@example.com' }, atMs: 1, explanation: { modelVersion: 'm1', words: [{ word: 'charged', weight: 2 }], others: [{ category: 'billing', words: [{ word: 'invoice', weight: 1 }] }] },
    });
  });

  it('lists what waits to be sorted in the order of the queue, and nothing that a person has sorted', async () => {
    const { tickets, waiting } = await list();
    expect(tickets.map(({ ticketId }) => ticketId)).toEqual(['zendesk:urgent', 'zendesk:never-due', 'zendesk:soon', 'zendesk:late']);
    expect(waiting).toBe(4);
    expect((await list('?limit=1')).tickets.map(({ ticketId }) => ticketId)).toEqual(['zendesk:urgent']);
  });

  it('shows what a decision needs: the words, the candidates that still exist, what they would mean, and how long it has waited', async () => {
    const { tickets: [first], categories } = await list();
    expect(first?.excerpt).toMatch(/^We were charged\. x{100,}$/);
    expect(first?.excerpt.length).toBeLessThan(2_000);
    expect(first).toMatchObject({ subject: 'Money', waitingMs: 60_000 });
    expect(first?.candidates.map(({ category, team, name, words }) => [category, team, name, words.map(({ word }) => word)])).toEqual([
      ['billing', 'billing-l1', 'Billing', ['invoice']], ['bug', 'product-l1', 'Bug', []],
    ]);
    expect(categories.map(({ id }) => id)).toEqual(['billing', 'bug']);
    expect(JSON.stringify(first)).not.toMatch(/rosa@/);
  });

  it('has no words for a customer who was erased, and still a ticket', async () => {
    expect((await list()).tickets.at(-1)).toMatchObject({ ticketId: 'zendesk:late', excerpt: '', subject: null });
  });
});

describe('a decision in triage', () => {
  it('is set_category by the agent of the key', async () => {
    await putInTriage('zendesk:1', {});
    expect(await decide('zendesk:1', { category: 'billing', subcategory: 'refund' })).toMatchObject({ status: 200, body: { result: 'applied' } });
    expect(api.engine.acted.at(-1)).toMatchObject({ name: 'set_category', ticketId: 'zendesk:1', payload: { actor: 'agent/bill', category: 'billing', subcategory: 'refund' } });
  });

  it('is refused once somebody has decided, unless it is the same request again', async () => {
    await putInTriage('zendesk:2', {});
    expect((await decide('zendesk:2', { category: 'billing' }, 'k-2')).status).toBe(200);
    await putInTriage('zendesk:2', {}, { mode: 'manual', category: { value: 'billing', by: 'manual' } });
    expect(await decide('zendesk:2', { category: 'bug' })).toMatchObject({ status: 409, body: { code: 'not-allowed-now', detail: expect.stringContaining('somebody has decided on billing') as string } });
    const sent = api.engine.acted.length;
    expect((await decide('zendesk:2', { category: 'billing' }, 'k-2')).status).toBe(200);
    expect(api.engine.acted).toHaveLength(sent);
  });

  it('needs a ticket and a category', async () => {
    expect((await decide('zendesk:none', { category: 'bug' })).body.code).toBe('ticket-not-found');
    expect((await decide('zendesk:1', {})).body.errors).toMatchObject([{ field: 'category' }]);
  });
});
