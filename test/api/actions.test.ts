import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { ACTION_NAMES, ACTIONS } from '../../domain/actions.ts';
import { REFUSAL_CODES, type EventOutcome } from '../../domain/events.ts';
import { ERRORS } from '../../domain/errors.ts';
import { ROUTES } from '../../api/app.ts';
import { FakeEngine, putTicket, startApi, type Harness } from './harness.ts';

const T = 'zendesk:1';
let api: Harness;
beforeAll(async () => {
  api = await startApi();
  await putTicket(api.store, T, { status: 'open', version: 4 });
});
afterAll(() => api.close());
beforeEach(() => Object.assign(api.engine, new FakeEngine()));

const act = (action: string, body: unknown = {}, key?: string, caller: 'agent' | 'ops' = 'agent') =>
  api.send(caller, 'POST', `/v1/tickets/${T}/actions/${action}`, body, key === undefined ? {} : { 'idempotency-key': key });
const refused = (more: Partial<Extract<EventOutcome, { result: 'refused' }>>) => () => ({
  kind: 'decided' as const,
  outcome: { result: 'refused' as const, code: 'not-allowed-now' as const, reason: 'because', version: 6, status: 'solved' as const, ...more },
});

describe('an action', () => {
  it('has a route for every row of the registry but the customer’s', () => {
    const paths = ROUTES.map(({ path }) => path);
    for (const name of ACTION_NAMES) {
      expect(paths.includes(`/v1/tickets/{id}/actions/${name.replaceAll('_', '-')}`)).toBe(name !== 'customer_reply');
    }
    expect(Object.keys(ACTIONS)).toContain('customer_reply');
  });

  it('is done by the agent of the key, with its text stored and only the id sent on', async () => {
    const reply = await act('escalate', { reason: 'skill_gap', tried: ['reset'], text: 'Rosa already reset it', expectedVersion: 4 });
    expect([reply.status, reply.body]).toEqual([200, { ticketId: T, result: 'applied', version: 1, status: 'open' }]);
    const { name, payload, until } = api.engine.acted[0]!;
    expect([name, until]).toEqual(['escalate', 'decided']);
    expect(payload).toMatchObject({ actor: 'agent/bill', reason: 'skill_gap', tried: ['reset'], expectedVersion: 4 });
    expect(JSON.stringify(payload)).not.toContain('Rosa');
    expect(await api.store.bodies.findOne({ _id: payload.bodyId! })).toMatchObject({ text: 'Rosa already reset it', ticketId: T });
  });

  it('needs no body when it has no fields', async () => {
    const response = await fetch(`${api.url}/v1/tickets/${T}/actions/accept`, {
      method: 'POST',
      headers: { authorization: `Bearer ${api.keys.agent}` },
    });
    expect(response.status).toBe(200);
  });

  it('repeated with its key answers the stored outcome without asking the engine again', async () => {
    const first = await act('accept', {}, 'a-1');
    const again = await act('accept', {}, 'a-1');
    expect(again.body).toEqual(first.body);
    expect(api.engine.acted).toHaveLength(1);
  });

  it('is refused when its key belongs to another action', async () => {
    await act('accept', {}, 'a-2');
    expect((await act('reopen', {}, 'a-2')).body.code).toBe('key-reused');
  });

  it('not decided in time is accepted with the id to ask again with', async () => {
    api.engine.answer = () => ({ kind: 'waiting' });
    const reply = await act('accept', {}, 'a-3');
    expect([reply.status, reply.body]).toEqual([202, { ticketId: T, state: 'received', updateId: 'a-3' }]);
    api.engine.answer = () => ({ kind: 'decided', outcome: { result: 'applied', version: 5, status: 'open' } });
    expect((await act('accept', {}, 'a-3')).body).toMatchObject({ result: 'applied', version: 5 });
    expect(new Set(api.engine.acted.map(({ id }) => id))).toEqual(new Set(['a-3']));
  });

  it.each(REFUSAL_CODES)('refused with %s says so with reason, version and status', async (code) => {
    api.engine.answer = refused({ code, missing: code === 'missing-handoff-fields' ? ['tried', 'impact'] : [] });
    const reply = await act('escalate', { reason: 'other' });
    expect(reply.status).toBe(ERRORS[code].status);
    expect(reply.headers.get('content-type')).toContain('application/problem+json');
    expect(reply.body).toMatchObject({ code, type: `/errors/${code}`, detail: 'because', version: 6, ticketStatus: 'solved', retryable: false });
    const missing = reply.body.errors?.map(({ field }) => field);
    expect(missing).toEqual(code === 'missing-handoff-fields' ? ['tried', 'impact'] : []);
  });

  it('rejected by the validator names the fields', async () => {
    api.engine.answer = () => ({ kind: 'rejected', problems: ['actor: who does this?'] });
    expect((await act('accept')).body).toMatchObject({ code: 'malformed', errors: [{ field: 'actor', message: 'who does this?' }] });
  });

  it('on a workflow that is gone says whether the ticket is closed', async () => {
    api.engine.answer = () => ({ kind: 'gone' });
    expect((await act('accept')).body.code).toBe('workflow-gone');
    await putTicket(api.store, T, { status: 'closed', version: 8 });
    expect((await act('accept')).body).toMatchObject({ code: 'closed', version: 8 });
    await putTicket(api.store, T, { status: 'open', version: 4 });
  });

  it('keeps being safe when the engine is away', async () => {
    api.engine.away = true;
    const reply = await act('solve', { text: 'fixed' }, 'a-4');
    expect(reply.status).toBe(202);
    expect(await api.store.inbox.findOne({ _id: 'a-4' })).toMatchObject({ state: 'received', attempts: 1, kind: 'action' });
  });
});

describe('the actor', () => {
  it('of an agent key cannot be somebody else', async () => {
    expect((await act('accept', { actor: 'agent/paul' })).body.code).toBe('actor-not-allowed');
    expect((await act('accept', { actor: 'agent/bill' })).status).toBe(200);
  });

  it('of an ops key is ops, or whom it names', async () => {
    await act('accept', {}, undefined, 'ops');
    await act('accept', { actor: 'agent/paul' }, undefined, 'ops');
    expect(api.engine.acted.map(({ payload }) => payload.actor)).toEqual([expect.stringMatching(/^ops\/ops-/), 'agent/paul']);
  });
});
