import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { auditSample, judgement, precisionReport } from '../../api/audit-views.ts';
import { weekOf } from '../../domain/audit-sample.ts';
import { DAY_MS } from '../../domain/duration.ts';
import { newTicketState, type TicketState } from '../../domain/ticket.ts';
import { ensureAuditIndexes } from '../../store/audit-sample.ts';
import { putTicket, startApi, type Harness } from './harness.ts';

let api: Harness;
beforeAll(async () => {
  api = await startApi();
  await ensureAuditIndexes(api.store);
});
afterAll(() => api.close());
beforeEach(async () => {
  const { tickets, decisions, judgements, bodies, auditWeeks } = api.store;
  await Promise.all([tickets, decisions, judgements, bodies, auditWeeks].map((collection) => collection.deleteMany({})));
});

/** Puts a ticket where the first step would have put it. */
async function routed(ticketId: string, atMs: number, mode: TicketState['mode'] = 'automated', flags = 0): Promise<void> {
  const { store } = api;
  const understanding = { guesses: [{ category: 'billing', subcategory: null, confidence: 0.97 }], language: 'en', sentiment: 'neutral' as const, urgency: 'normal' as const, intents: [], modelVersion: 'm7' };
  const context = { tier: 'free' as const, accountValue: null, vip: false, accountTeam: null, priorTickets: 0, missing: [] };
  const state: TicketState = { ...newTicketState({ ticketId, accountId: null, requesterId: 'r', channel: 'email' }, atMs), mode, category: { value: 'billing', by: 'model' }, understanding };
  const plan = { outcome: { result: 'applied' as const, version: 1, status: 'new' as const }, state, timeline: [], placement: null, effects: [], labels: {} as never, reasons: [], ledger: [] };
  await store.decisions.insertOne({
    _id: `${ticketId}/${ticketId}`, schema: 1, ticketId, eventId: ticketId, event: { type: 'opened', id: ticketId, atMs, bodyId: `b-${ticketId}`, understanding, context },
    fromDecisions: 0, plan, matchedPhrases: [], configVersion: 'c', modelVersion: 'm7', decidedAtMs: atMs,
  });
  await store.bodies.insertOne({
    _id: `b-${ticketId}`, schema: 1, ticketId, subject: `About ${ticketId}`, text: 'I was charged twice.', author: { kind: 'requester', id: 'r', name: 'Rosa', email: 'rosa@example.com' },
    atMs, explanation: { modelVersion: 'm7', words: [{ word: 'SECRETWORD', weight: 1 }] },
  });
  // Moved by hand later: what it is now says nothing about how it was routed.
  await putTicket(store, ticketId, { ...state, mode: flags > 0 ? 'manual' : mode, flags }, { subjectBodyId: `b-${ticketId}`, updatedAtMs: atMs });
}
const list = async () => auditSample.parse((await api.send('agent', 'GET', '/v1/audit-sample?limit=200')).body);
const judge = (id: string, category: string, caller: 'agent' | 'ops' = 'agent') => api.send(caller, 'POST', `/v1/audit-sample/${id}`, { category });
const figures = async () => precisionReport.parse((await api.send('ops', 'GET', '/v1/precision?weeks=2')).body);
const many = (count: number, atMs: number, prefix: string) => Promise.all(Array.from({ length: count }, (_, i) => routed(`${prefix}:${i}`, atMs)));

describe('the audit sample', () => {
  it('is so many of each week’s automatically routed tickets as the config says, and stays the same', async () => {
    await many(30, api.clock.nowMs, 'now');
    await many(25, api.clock.nowMs - 7 * DAY_MS, 'before');
    await routed('triage:1', api.clock.nowMs - 7 * DAY_MS, 'triage');
    await routed('manual:1', api.clock.nowMs - 7 * DAY_MS, 'suggested');
    const first = await list();
    const [before, now] = [weekOf(api.clock.nowMs, 1).id, weekOf(api.clock.nowMs).id];
    expect(first.tickets.map(({ week }) => week)).toEqual([...Array.from({ length: 20 }, () => before), ...Array.from({ length: 20 }, () => now)]);
    expect(first.tickets.filter(({ ticketId }) => /triage|manual/.test(ticketId))).toEqual([]);
    expect(await list()).toEqual(first);
  });

  it('never shows what the machine made of a ticket, nor who wrote it', async () => {
    await many(3, api.clock.nowMs, 'blind');
    const { text } = await api.send('agent', 'GET', '/v1/audit-sample');
    expect(text).not.toMatch(/0\.97|m7|automated|SECRETWORD|rosa|guess|confidence|team|routed/i);
    expect(text).toContain('I was charged twice.');
  });

  it('still holds a ticket that somebody has flagged and moved since', async () => {
    await routed('flagged:1', api.clock.nowMs, 'automated', 1);
    expect((await list()).tickets.map(({ ticketId }) => ticketId)).toEqual(['flagged:1']);
  });

  it('leaves out a ticket whose text was erased', async () => {
    await many(2, api.clock.nowMs, 'erased');
    await api.store.bodies.deleteOne({ _id: 'b-erased:0' });
    expect((await list()).tickets.map(({ ticketId }) => ticketId)).toEqual(['erased:1']);
  });
});

describe('a judgement', () => {
  it('is kept with judge, time and verdict, tells the verdict only then, and takes the ticket off the list', async () => {
    await routed('one:1', api.clock.nowMs);
    const reply = await judge('one:1', 'bug');
    expect(judgement.parse(reply.body)).toEqual({
      ticketId: 'one:1', week: weekOf(api.clock.nowMs).id, judge: 'agent/bill', judgedAtMs: api.clock.nowMs, category: 'bug', subcategory: null,
      routed: { category: 'billing', confidence: 0.97, modelVersion: 'm7' }, isRight: false,
    });
    expect((await list()).tickets).toEqual([]);
  });

  it('stays: repeated it is the same, and nobody can replace it', async () => {
    await routed('one:2', api.clock.nowMs);
    const first = await judge('one:2', 'billing');
    expect((await judge('one:2', 'billing')).body).toEqual(first.body);
    expect((await judge('one:2', 'bug')).body.code).toBe('already-judged');
    expect((await judge('one:2', 'billing', 'ops')).body.code).toBe('already-judged');
  });

  it('is for tickets drawn by lot, and for categories there are', async () => {
    await many(40, api.clock.nowMs, 'lots');
    const drawn = new Set((await list()).tickets.map(({ ticketId }) => ticketId));
    const other = Array.from({ length: 40 }, (_, i) => `lots:${i}`).find((id) => !drawn.has(id));
    expect((await judge(other ?? '', 'bug')).body.code).toBe('not-in-sample');
    expect((await judge('nobody:1', 'bug')).body.code).toBe('not-in-sample');
    expect((await judge([...drawn][0] ?? '', 'cooking')).body.code).toBe('unknown-target');
  });
});

describe('the precision', () => {
  it('comes from judgements alone, with its interval; flags are counted apart', async () => {
    await many(30, api.clock.nowMs, 'p');
    for (const id of ['f:1', 'f:2']) await routed(id, api.clock.nowMs, 'automated', 1);
    const { tickets } = await list();
    for (const [i, { ticketId }] of tickets.entries()) await judge(ticketId, i < 18 ? 'billing' : 'bug');
    const { weeks: [before, now], total } = await figures();
    expect(before).toMatchObject({ isOver: true, autoRouted: 0, judged: 0, precision: null, flagRate: null });
    expect(now).toMatchObject({ isOver: false, autoRouted: 32, sample: 20, judged: 20, right: 18, precision: 0.9, flagged: 2, flagRate: 2 / 32 });
    expect(total).toMatchObject({ judged: 20, right: 18 });
    expect([now?.interval.low.toFixed(3), now?.interval.high.toFixed(3)]).toEqual(['0.699', '0.972']);
  });

  it('reads each settled decision once, whatever is asked how often, and answers as if it had read all of them', async () => {
    const week = weekOf(api.clock.nowMs, 1);
    const later = api.clock.nowMs;
    await many(30, week.fromMs, 'first');
    await many(30, week.fromMs + 3 * DAY_MS, 'middle');
    await routed('flagged:last', week.toMs - 1, 'automated', 1);
    await routed('flagged:other', week.toMs, 'triage', 1);
    const answers = [];
    for (const nowMs of [week.fromMs + DAY_MS, week.fromMs + 3 * DAY_MS, week.toMs, later, later]) {
      api.clock.nowMs = nowMs;
      await Promise.all([figures(), figures()]);
      answers.push(await list());
    }
    expect(answers.at(-1)).toEqual(answers.at(-2));
    const asked = (await figures()).weeks[0];
    expect(asked).toMatchObject({ week: week.id, autoRouted: 61, sample: 20, flagged: 1 });
    expect(await api.store.auditWeeks.findOne({ _id: week.id })).toMatchObject({ untilMs: week.toMs, autoRouted: 61 });
    await api.store.auditWeeks.deleteMany({});
    expect([(await figures()).weeks[0], await list()]).toEqual([asked, answers.at(-1)]);
    // Nothing of the settled week is read again.
    await api.store.decisions.deleteMany({ ticketId: /^(first|middle):/ });
    expect((await figures()).weeks[0]).toEqual(asked);
  });

  it('counts a judged ticket only while it belongs to the sample', async () => {
    await many(20, api.clock.nowMs, 'early');
    for (const { ticketId } of (await list()).tickets) await judge(ticketId, 'bug');
    await many(60, api.clock.nowMs, 'late');
    const stillDrawn = 20 - (await list()).tickets.length;
    expect(stillDrawn).toBeLessThan(20);
    expect((await figures()).total).toMatchObject({ judged: stillDrawn, right: 0 });
  });
});
