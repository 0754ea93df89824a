import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';

import { agentList, agentView, declineList, queueList } from '../../api/desk-views.ts';
import { timelinePage } from '../../api/timeline.ts';
import { receipt, ticketPage, ticketView, waybillView } from '../../api/views.ts';
import type { TicketState, Understanding } from '../../domain/ticket.ts';
import type { TimelineDoc } from '../../store/documents.ts';
import { AGENT, newTicketBody, putAgent, putTicket, startApi, type Harness, type Reply } from './harness.ts';

const T = 'zendesk:w1';
const understanding: Understanding = {
  guesses: [{ category: 'billing', subcategory: 'refund', confidence: 0.61 }, { category: 'bug', subcategory: null, confidence: 0.2 }],
  language: 'en', sentiment: 'negative', urgency: 'high', intents: ['refund'], modelVersion: 'm1',
};

let api: Harness;
beforeAll(async () => {
  api = await startApi();
  await putAgent(api.store, AGENT, { used: { email: 2, web: 0, chat: 0, phone: 0, total: 2 }, held: [{ t: T, v: 3, w: 1, channel: 'email', atMs: 1 }] });
  await putAgent(api.store, 'paul', { status: 'offline' });
});
afterAll(() => api.close());

const get = (path: string) => api.send('ops', 'GET', path);
/** What came back, and nothing that its documentation does not have. */
function documented<T>(reply: Reply, schema: z.ZodType<T>): T {
  expect(reply.status).toBe(200);
  const parsed = schema.parse(reply.body);
  expect(reply.body).toEqual(parsed);
  return parsed;
}

describe('the waybill', () => {
  beforeAll(async () => {
    const { store } = api;
    const said = (id: string, text: string, kind: 'requester' | 'agent') => ({
      _id: id, schema: 1, ticketId: T, subject: kind === 'requester' ? 'Charged twice' : null, text,
      author: { kind, id: 'x', name: null, email: 'rosa@example.com' }, atMs: 1,
      explanation: kind === 'requester' ? { modelVersion: 'm1', words: [{ word: 'charged', weight: 2.5 }] } : null,
    });
    await store.bodies.insertMany([said('b-1', 'We were charged twice.', 'requester'), said('b-2', 'Looking into it.', 'agent')]);
    const entry = (n: number, kind: TimelineDoc['kind'], bodyId: string | null): TimelineDoc => ({
      _id: `${T}#${n}`, schema: 1, ticketId: T, n, eventId: `e${n}`, atMs: n, actor: 'system', kind, summary: `entry ${n}`, bodyId, data: n === 2 ? { team: 'billing-l1' } : null,
    });
    await store.timeline.insertMany([entry(3, 'agent_reply', 'b-2'), entry(1, 'opened', 'b-1'), entry(2, 'routed', null), entry(4, 'note', 'b-erased')]);
    await putTicket(
      store, T,
      { status: 'open', understanding, version: 3, team: 'billing-l1', requiredSkills: ['refunds'], category: { value: 'billing', by: 'model' } },
      { state: 'assigned', agent: AGENT, subjectBodyId: 'b-1', account: { _id: 'acme', schema: 1, name: 'Acme', tier: 'enterprise', value: 84_000, team: null, csm: 'kim', vipRequesters: [], notes: 'secret' } },
    );
    const { view: state } = (await store.tickets.findOne({ _id: T }))!;
    const plan = { outcome: { result: 'applied' as const, version: 3, status: 'open' as const }, state, timeline: [], placement: { kind: 'release' as const, epoch: 1, to: 'idle' as const }, effects: [], labels: {} as never, reasons: ['model says billing .61'], ledger: [] };
    await store.decisions.insertOne({
      _id: `${T}/e1`, schema: 1, ticketId: T, eventId: 'e1', event: { type: 'due', id: 'e1', atMs: 1 }, fromDecisions: 0, plan, matchedPhrases: ['charged twice'], configVersion: 'c1', modelVersion: 'm1', decidedAtMs: 5,
    });
  });

  it('says everything: the words in order, the decision with reasons and alternatives, the placement and why', async () => {
    const waybill = documented(await get(`/v1/tickets/${T}/waybill`), waybillView);
    expect(waybill.timeline.entries.map(({ n, said }) => [n, said?.text ?? null])).toEqual([
      [1, 'We were charged twice.'], [2, null], [3, 'Looking into it.'], [4, null],
    ]);
    expect(waybill.understanding).toEqual({ guesses: understanding.guesses, words: [{ word: 'charged', weight: 2.5 }], meaning: null, wordsOnly: null, modelVersion: 'm1' });
    expect(waybill.placement).toMatchObject({ state: 'assigned', agent: AGENT, requiredSkills: ['refunds'], why: ['model says billing .61'] });
    expect(waybill.decisions).toMatchObject([{ eventId: 'e1', event: 'due', reasons: ['model says billing .61'], matchedPhrases: ['charged twice'], configVersion: 'c1' }]);
    expect(waybill.ticket).toMatchObject({ subject: 'Charged twice', account: { id: 'acme', name: 'Acme', csm: 'kim' }, assignee: AGENT });
    expect(JSON.stringify(waybill)).not.toMatch(/rosa@/);
  });

  it('lists what the requester and the account wrote before, newest first, with its end, and nothing that came later', async () => {
    const before = (id: string, createdAtMs: number, state: Partial<TicketState>) => putTicket(api.store, id, { requesterId: 'prior-r', accountId: 'prior-a', ...state }, { createdAtMs, state: 'closed' });
    await before('zendesk:p1', 100, { status: 'closed', resolution: 'fixed', category: { value: 'bug', by: 'model' }, team: 'product-l1', lastAgent: 'paul', solvedAtMs: 150, closedAtMs: 160 });
    await before('zendesk:p2', 200, { status: 'closed', merged: { into: 'zendesk:p1', clocks: [], wasOpen: true } });
    await before('zendesk:p3', 150, { requesterId: 'prior-colleague' });
    await before('zendesk:p4', 300, {});
    await before('zendesk:p5', 400, {});
    const { priorTickets } = documented(await get('/v1/tickets/zendesk:p4/waybill'), waybillView);
    expect(priorTickets.requester.map(({ ticketId, outcome }) => [ticketId, outcome])).toEqual([['zendesk:p2', 'merged:zendesk:p1'], ['zendesk:p1', 'fixed']]);
    expect(priorTickets.requester[1]).toMatchObject({ category: 'bug', status: 'closed', team: 'product-l1', agent: 'paul', openedAtMs: 100, solvedAtMs: 150, closedAtMs: 160 });
    expect(priorTickets.account.map(({ ticketId }) => ticketId)).toEqual(['zendesk:p3']);
  });

  it('has a timeline that can be read in pages', async () => {
    const first = documented(await get(`/v1/tickets/${T}/timeline?limit=3`), timelinePage);
    expect([first.entries.map(({ n }) => n), first.next]).toEqual([[1, 2, 3], '3']);
    const rest = documented(await get(`/v1/tickets/${T}/timeline?limit=3&after=${first.next}`), timelinePage);
    expect([rest.entries.map(({ n }) => n), rest.next]).toEqual([[4], null]);
  });

  it('tells the timelines of merged tickets as one story, page by page, each entry once and marked with its ticket', async () => {
    const [stays, goes, late] = ['zendesk:m1', 'zendesk:m2', 'zendesk:m3'];
    const told = (ticketId: string, ...atMs: number[]) => api.store.timeline.insertMany(atMs.map((at, i): TimelineDoc => ({
      _id: `${ticketId}#${i + 1}`, schema: 1, ticketId, n: i + 1, eventId: `e${i}`, atMs: at, actor: 'system', kind: 'note', summary: 'told', bodyId: null, data: null,
    })));
    // One source's clock went backwards: the ticket's own order stands.
    await Promise.all([told(stays, 20, 40, 60), told(goes, 10, 30, 25, 40), told(late, 5, 41)]);
    await putTicket(api.store, stays, { absorbed: [goes], requesterId: 'r-merged' }, { state: 'idle' });
    await putTicket(api.store, goes, { status: 'closed', merged: { into: stays, clocks: [], wasOpen: true }, requesterId: 'r-merged' }, { state: 'closed' });
    const page = async (after: string | null) => documented(await get(`/v1/tickets/${stays}/timeline?limit=2${after === null ? '' : `&after=${after}`}`), timelinePage);
    const story: string[] = [];
    const readOn = async (after: string | null, pages: number): Promise<string | null> => {
      const { entries, next } = await page(after);
      story.push(...entries.map(({ ticketId, n }) => `${ticketId}#${n}`));
      return next === null || pages === 1 ? next : readOn(next, pages - 1);
    };
    const next = await readOn(null, 2);
    expect(story).toEqual([`${goes}#1`, `${stays}#1`, `${goes}#2`, `${goes}#3`]);
    // Taken over between two pages: told from its beginning, and nothing else again.
    await api.store.tickets.updateOne({ _id: stays }, { $set: { 'view.absorbed': [goes, late] } });
    expect(await readOn(next, 9)).toBeNull();
    expect(story.slice(4)).toEqual([`${late}#1`, `${goes}#4`, `${stays}#2`, `${late}#2`, `${stays}#3`]);

    const whole = documented(await get(`/v1/tickets/${stays}/waybill`), waybillView);
    expect(whole.timeline.entries.map(({ atMs }) => atMs)).toEqual([5, 10, 20, 30, 25, 40, 40, 41, 60]);
    expect(whole.ticket).toMatchObject({ absorbed: [goes, late], mergedInto: null });
    expect(documented(await get(`/v1/tickets/${goes}`), ticketView)).toMatchObject({ absorbed: [], mergedInto: stays });
  });

  it('and the ticket alone are what their documentation says', async () => {
    documented(await get(`/v1/tickets/${T}`), ticketView);
    const body = newTicketBody();
    const created = await api.send('helpdesk', 'POST', '/v1/tickets', body);
    expect(receipt.parse(created.body)).toEqual(created.body);
    documented(await get(`/v1/tickets/zendesk:${body.externalId}/waybill`), waybillView);
  });
});

describe('the list of tickets', () => {
  const ids = Array.from({ length: 25 }, (_, i) => `intercom:${String(i).padStart(2, '0')}`);
  beforeAll(async () => {
    // Every five of them share their moment of change: pages must neither skip nor repeat one.
    for (const [i, id] of ids.entries()) {
      await putTicket(api.store, id, { status: i % 2 === 0 ? 'open' : 'pending', level: 'L2' }, { updatedAtMs: 5_000 + Math.floor(i / 5), team: 'platform-l2' });
    }
  });

  it('gives every ticket once over all pages, the latest change first', async () => {
    const seen: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const before: string = next === '' ? '' : `&before=${encodeURIComponent(next)}`;
      const page = documented(await get(`/v1/tickets?team=platform-l2&limit=4${before}`), ticketPage);
      seen.push(...page.tickets.map(({ ticketId }) => ticketId));
      next = page.next;
    }
    expect(seen).toEqual([...ids].reverse());
  });

  it('is filtered by every filter at once', async () => {
    const { tickets } = documented(await get('/v1/tickets?status=open&level=L2&team=platform-l2&limit=200'), ticketPage);
    expect(tickets).toHaveLength(13);
    expect(documented(await get(`/v1/tickets?assignee=${AGENT}`), ticketPage).tickets.map(({ ticketId }) => ticketId)).toEqual([T]);
  });
});

describe('the desk', () => {
  beforeAll(async () => {
    await putTicket(api.store, 'zendesk:q1', {}, { team: 'product-l1', rank: 0, enteredAtMs: api.clock.nowMs - 90_000 });
    await putTicket(api.store, 'zendesk:q2', {}, { team: 'product-l1', rank: 2, enteredAtMs: api.clock.nowMs - 60_000 });
    await putTicket(api.store, 'zendesk:q3', {}, { team: 'product-l1', state: 'closed' });
  });

  it('shows how often each agent declined what it was given, and why, within the days asked for', async () => {
    const entry = (n: number, kind: 'assigned' | 'requeued', daysAgo: number, data: Record<string, unknown>): TimelineDoc => ({
      _id: `zendesk:d#${n}`, schema: 1, ticketId: 'zendesk:d', n, eventId: `d${n}`, atMs: api.clock.nowMs - daysAgo * 86_400_000, actor: 'system', kind, summary: '', bodyId: null, data,
    });
    await api.store.timeline.insertMany([
      ...[1, 2, 3, 4].map((n) => entry(n, 'assigned', 1, { agent: 'dora' })), entry(5, 'requeued', 1, { agent: 'dora', declined: 'busy' }),
      entry(6, 'requeued', 1, { agent: 'dora' }), entry(7, 'requeued', 20, { agent: 'dora', declined: 'other' }),
    ]);
    const rows = async (path: string) => documented(await get(path), declineList).agents.filter(({ agent }) => agent === 'dora');
    expect(await rows('/v1/declines')).toEqual([{ agent: 'dora', given: 4, declined: 1, rate: 0.25, reasons: { busy: 1 } }]);
    expect(await rows('/v1/declines?days=30')).toMatchObject([{ declined: 2, reasons: { busy: 1, other: 1 } }]);
    expect((await get('/v1/declines?days=0')).status).toBe(422);
  });

  it('shows each queue by priority, with its oldest ticket and its people', async () => {
    const { queues } = documented(await get('/v1/queues'), queueList);
    const of = (team: string) => queues.find((queue) => queue.team === team);
    expect(of('product-l1')).toMatchObject({ waiting: { urgent: 1, high: 0, normal: 1, low: 0, total: 2 }, oldestWaitingMs: 90_000, assigned: 0, agents: 1, agentsOnline: 0, occupancy: null });
    expect(of('billing-l1')).toMatchObject({ waiting: { total: 0 }, oldestWaitingMs: null, assigned: 1, agentsOnline: 1, occupancy: 0.2 });
    expect(of('engineering')).toMatchObject({ waiting: { total: 0 }, assigned: 0 });
  });

  it('shows the agents of the config, also those nobody has seen yet', async () => {
    const { agents } = documented(await get('/v1/agents'), agentList);
    expect(agents.map(({ id, status }) => [id, status])).toEqual([['tess', 'unknown'], ['bill', 'online'], ['paul', 'offline'], ['lena', 'unknown'], ['egon', 'unknown']]);
    expect(documented(await get('/v1/agents/bill'), agentView)).toMatchObject({ name: 'Bill', used: 2, cap: 10, tickets: [T], teams: ['billing-l1'] });
  });

  it('notes an agent’s status and wakes the queues', async () => {
    const reply = await api.send('agent', 'PUT', `/v1/agents/${AGENT}/status`, { status: 'away', reason: 'lunch' });
    expect([reply.status, reply.body]).toEqual([200, { id: AGENT, status: 'away', statusReason: 'lunch', statusAtMs: api.clock.nowMs }]);
    expect(await api.store.agents.findOne({ _id: AGENT })).toMatchObject({ status: 'away', statusReason: 'lunch', used: { total: 2 } });
    expect(api.engine.woken).toEqual(['billing-l1']);
  });

  it('notes it while the engine is away too', async () => {
    api.engine.away = true;
    expect((await api.send('ops', 'PUT', `/v1/agents/${AGENT}/status`, { status: 'online' })).status).toBe(200);
    api.engine.away = false;
  });
});

describe('for operations', () => {
  it('counts tickets by status and requests by route', async () => {
    const { text, headers } = await api.send('nobody', 'GET', '/metrics');
    expect(headers.get('content-type')).toContain('text/plain');
    expect(text).toMatch(/^waybill_tickets\{status="pending"\} 12$/m);
    expect(text).toMatch(/^waybill_http_request_duration_seconds_count\{method="GET",route="\/v1\/queues",status="200"\} 1$/m);
    expect(text).toMatch(/^waybill_inbox_waiting 0$/m);
    expect(text).toMatch(/^waybill_decided_by_words_alone\{reason="late"\} 0$/m);
    expect(text).toContain('process_cpu_seconds_total');
  });

  it('explains every code', async () => {
    const reply = await api.send('nobody', 'GET', '/errors/stale-version');
    expect(reply.body).toMatchObject({ code: 'stale-version', status: 409, retryable: false });
  });

  it('is ready while everything answers, and says who does not', async () => {
    expect((await api.send('nobody', 'GET', '/readyz')).body).toEqual({ status: 'ready', configVersion: 'c0ffee', workers: 'polling', models: 'current', notifications: 'ok' });
    api.engine.away = true;
    const reply = await api.send('nobody', 'GET', '/readyz');
    api.engine.away = false;
    expect([reply.status, reply.headers.get('retry-after')]).toEqual([503, '5']);
    expect(reply.body).toMatchObject({ code: 'not-ready', errors: [{ field: 'temporal' }] });
    expect((await api.send('nobody', 'GET', '/healthz')).body).toEqual({ status: 'ok' });
  });

  it('gives every answer the id of its request', async () => {
    const own = await api.send('nobody', 'GET', '/healthz', undefined, { 'x-request-id': 'req-7' });
    expect(own.headers.get('x-request-id')).toBe('req-7');
    const problem = await api.send('nobody', 'GET', '/nothing', undefined, { 'x-request-id': 'bad id with spaces' });
    expect(problem.body.requestId).toBe(problem.headers.get('x-request-id'));
    expect(problem.body.requestId).toMatch(/^[0-9a-f-]{36}$/);
  });
});
