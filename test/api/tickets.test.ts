import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { forwardPending } from '../../api/forwarder.ts';
import { FakeEngine, newTicketBody, putTicket, startApi, type Harness } from './harness.ts';

let api: Harness;
beforeAll(async () => (api = await startApi()));
afterAll(() => api.close());
beforeEach(() => Object.assign(api.engine, new FakeEngine()));

const create = (body: unknown, headers = {}) => api.send('helpdesk', 'POST', '/v1/tickets', body, headers);
const later = () => (api.clock.nowMs += 60_000);

describe('handing in a ticket', () => {
  it('keeps the words in the database and tells the engine ids only', async () => {
    const body = newTicketBody();
    const reply = await create(body);
    expect(reply.status).toBe(201);
    const ticketId = `zendesk:${body.externalId}`;
    expect(reply.body).toEqual({ ticketId, workflowId: `ticket/zendesk/${body.externalId}`, state: 'forwarded', receivedAtMs: api.clock.nowMs });
    expect(reply.headers.get('location')).toBe(`/v1/tickets/${encodeURIComponent(ticketId)}`);
    const [told] = api.engine.started;
    expect(told?.ticket).toEqual({ ticketId, accountId: 'acme', requesterId: 'r-1', channel: 'email' });
    expect(JSON.stringify(told)).not.toMatch(/Rosa|rosa@|charged/);
    expect(await api.store.bodies.findOne({ _id: told!.created.bodyId })).toMatchObject({
      subject: 'Charged twice', text: body.text, author: { kind: 'requester', id: 'r-1', name: 'Rosa Requester', email: 'rosa@example.com' },
    });
    expect(await api.store.accounts.findOne({ _id: 'acme' })).toMatchObject({ name: 'Acme', tier: 'enterprise' });
  });

  it('answers a repeated delivery with the same body and starts nothing', async () => {
    const body = newTicketBody();
    const first = await create(body, { 'idempotency-key': 'd-1' });
    later();
    const again = await create({ ...body, text: 'edited' }, { 'idempotency-key': 'd-2' });
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.body).toEqual(first.body);
    expect(api.engine.started).toHaveLength(1);
  });

  it('creates one ticket out of twenty deliveries at the same moment', async () => {
    const body = newTicketBody();
    const replies = await Promise.all(Array.from({ length: 20 }, (_, i) => create(body, { 'idempotency-key': `same-${i}` })));
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(new Set(replies.map(({ text }) => text)).size).toBe(1);
    const told = api.engine.started.map(({ created }) => JSON.stringify(created));
    expect(new Set(told).size).toBe(1);
  });

  it('refuses a key that was used for another ticket', async () => {
    await create(newTicketBody(), { 'idempotency-key': 'reused' });
    const other = newTicketBody();
    const reply = await create(other, { 'idempotency-key': 'reused' });
    expect([reply.status, reply.body.code]).toEqual([409, 'key-reused']);
    expect((await api.send('ops', 'GET', `/v1/tickets/zendesk:${other.externalId}`)).status).toBe(404);
  });

  it('shows a ticket before its workflow has decided anything', async () => {
    const body = newTicketBody();
    await create(body);
    const reply = await api.send('agent', 'GET', `/v1/tickets/zendesk:${body.externalId}`);
    expect(reply.body).toMatchObject({ status: 'new', version: 0, subject: 'Charged twice', placement: 'none' });
  });

  it('does not overwrite what is known of an account when the delivery does not say', async () => {
    await create(newTicketBody({ account: { id: 'globex', name: 'Globex', tier: 'business' } }));
    await create(newTicketBody({ account: { id: 'globex' } }));
    expect(await api.store.accounts.findOne({ _id: 'globex' })).toMatchObject({ name: 'Globex', tier: 'business' });
  });
});

describe('a crash between the inbox and the engine', () => {
  it('is healed by the sweeper with the ids of the first delivery', async () => {
    const body = newTicketBody();
    api.engine.away = true;
    const reply = await create(body, { 'idempotency-key': 'crash' });
    expect([reply.status, reply.body.state]).toEqual([202, 'received']);
    expect(await forwardPending(api.deps, 100)).toEqual({ forwarded: 0, left: 0 }); // too young: still the request's own
    later();
    expect(await forwardPending(api.deps, 100)).toEqual({ forwarded: 0, left: 1 });
    api.engine.away = false;
    expect(await forwardPending(api.deps, 100)).toEqual({ forwarded: 1, left: 0 });
    expect(await forwardPending(api.deps, 100)).toEqual({ forwarded: 0, left: 0 });
    expect(api.engine.started).toHaveLength(1);
    expect(api.engine.started[0]?.created.id).toBe(`zendesk:${body.externalId}`);
    expect((await create(body)).body.state).toBe('forwarded');
  });

  it('is healed for an action too, after the ticket it belongs to', async () => {
    const body = newTicketBody();
    const ticketId = `zendesk:${body.externalId}`;
    api.engine.away = true;
    await create(body);
    const reply = await api.send('agent', 'POST', `/v1/tickets/${ticketId}/actions/note`, { text: 'hm' }, { 'idempotency-key': 'n-1' });
    expect([reply.status, reply.body]).toEqual([202, { ticketId, state: 'received', updateId: 'n-1' }]);
    later();
    api.engine.away = false;
    api.engine.answer = () => (api.engine.started.length === 0 ? { kind: 'gone' } : { kind: 'accepted' });
    await forwardPending(api.deps, 100);
    expect(api.engine.started).toHaveLength(1);
    expect(api.engine.acted.at(-1)).toMatchObject({ id: 'n-1', name: 'note', until: 'accepted' });
    expect(await api.store.inbox.findOne({ _id: 'n-1' })).toMatchObject({ state: 'forwarded' });
  });

  it('does not let one stuck delivery hold up the others', async () => {
    const [stuck, fine] = [newTicketBody(), newTicketBody()];
    api.engine.away = true;
    await create(stuck);
    await create(fine);
    later();
    api.engine.away = false;
    const start = api.engine.startTicket.bind(api.engine);
    api.engine.startTicket = (ticket, created) =>
      ticket.ticketId.endsWith(stuck.externalId) ? Promise.reject(new Error('broken')) : start(ticket, created);
    expect(await forwardPending(api.deps, 1)).toEqual({ forwarded: 0, left: 1 });
    expect(await forwardPending(api.deps, 1)).toEqual({ forwarded: 1, left: 0 });
    await api.store.inbox.deleteOne({ _id: `zendesk:${stuck.externalId}` });
  });
});

describe('a message of the customer', () => {
  const say = (ticketId: string, text: string, key: string) =>
    api.send('helpdesk', 'POST', `/v1/tickets/${ticketId}/messages`, { text }, { 'idempotency-key': key });

  it('reaches the ticket as the requester, with its text stored', async () => {
    await putTicket(api.store, 'zendesk:open1', { status: 'open' });
    const reply = await say('zendesk:open1', 'any news?', 'm-1');
    expect([reply.status, reply.body]).toEqual([200, { ticketId: 'zendesk:open1', result: 'applied', version: 1, status: 'open' }]);
    const { name, payload } = api.engine.acted[0]!;
    expect([name, payload.actor]).toEqual(['customer_reply', 'requester/r-1']);
    expect(await api.store.bodies.findOne({ _id: payload.bodyId! })).toMatchObject({ text: 'any news?' });
  });

  it('to a closed ticket starts one follow-up, which the answer names, and repeats give the same', async () => {
    await putTicket(api.store, 'zendesk:done1', { status: 'closed' });
    const first = await say('zendesk:done1', 'it is back', 'm-2');
    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({ ticketId: 'zendesk:done1~2', followUpOf: 'zendesk:done1', state: 'forwarded' });
    const again = await say('zendesk:done1', 'it is back', 'm-2');
    expect([again.status, again.body]).toEqual([200, first.body]);
    expect(api.engine.started.map(({ ticket }) => ticket)).toEqual([
      { ticketId: 'zendesk:done1~2', accountId: 'acme', requesterId: 'r-1', channel: 'email' },
    ]);
  });

  it('goes to the follow-up that is already open, once however often it is sent', async () => {
    await putTicket(api.store, 'zendesk:done2', { status: 'closed' });
    await say('zendesk:done2', 'one', 'm-3');
    const second = await say('zendesk:done2', 'two', 'm-4');
    expect(second.body).toMatchObject({ ticketId: 'zendesk:done2~2', result: 'applied' });
    await say('zendesk:done2', 'two', 'm-4');
    expect(api.engine.acted.map(({ ticketId, id }) => [ticketId, id])).toEqual([['zendesk:done2~2', 'm-4~follow-up']]);
  });

  it('opens a follow-up when the ticket closes while the message is on its way', async () => {
    await putTicket(api.store, 'zendesk:race1', { status: 'solved' });
    api.engine.answer = () => ({
      kind: 'decided', outcome: { result: 'refused', code: 'closed', reason: 'closed', version: 9, status: 'closed' },
    });
    const reply = await say('zendesk:race1', 'wait!', 'm-5');
    expect(reply.body).toMatchObject({ ticketId: 'zendesk:race1~2', followUpOf: 'zendesk:race1' });
  });

  it('left behind by a crash opens the follow-up from the sweeper', async () => {
    await putTicket(api.store, 'zendesk:race2', { status: 'solved' });
    api.engine.away = true;
    expect((await say('zendesk:race2', 'hello?', 'm-6')).status).toBe(202);
    later();
    api.engine.away = false;
    api.engine.answer = () => ({ kind: 'gone' });
    await forwardPending(api.deps, 100);
    expect(api.engine.started.map(({ ticket }) => ticket.ticketId)).toEqual(['zendesk:race2~2']);
    expect(await api.store.inbox.findOne({ _id: 'm-6' })).toMatchObject({ state: 'settled' });
  });
});
