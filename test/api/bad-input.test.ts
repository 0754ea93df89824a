import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { jsonErrorAt } from '../../api/json-position.ts';
import { newTicketBody, putAgent, putTicket, startApi, type Harness, type Reply } from './harness.ts';

const T = 'zendesk:1';
let api: Harness;
beforeAll(async () => {
  api = await startApi();
  await putTicket(api.store, T, { status: 'open' });
  await putAgent(api.store, 'bill');
});
afterAll(() => api.close());

const create = (body: unknown, headers = {}) => api.send('helpdesk', 'POST', '/v1/tickets', body, headers);
const act = (action: string, body: unknown) => api.send('agent', 'POST', `/v1/tickets/${T}/actions/${action}`, body);
const errorsOf = ({ body }: Reply) => body.errors ?? [];

async function nothingIsDone(): Promise<void> {
  const { inbox, bodies } = api.store;
  expect([await inbox.countDocuments(), await bodies.countDocuments(), api.engine.started.length, api.engine.acted.length]).toEqual([0, 0, 0, 0]);
}

describe('bad input', () => {
  it.each([
    ['{"source": "zendesk",}', 'line 1, column 22 (position 21)'],
    ['{\n  "source": zendesk\n}', 'line 2, column 13 (position 14)'],
    ['{"a": [1, 2', 'ends too early'],
    ['{"a" "b"}', 'line 1, column 6'],
    ["{'a': 1}", 'line 1, column 2'],
  ])('malformed JSON %j is refused with its position', async (text, where) => {
    const reply = await create(text);
    expect([reply.status, reply.body.code]).toEqual([400, 'malformed-json']);
    expect(reply.body.detail).toContain(where);
  });

  it.each([['[]'], ['"text"'], ['null'], ['7']])('%s is no object', async (text) => {
    expect((await create(text)).body.code).toBe('invalid-fields');
  });

  it('an unknown field is named with what was probably meant', async () => {
    const reply = await create(newTicketBody({ subjet: 'x' }));
    expect(reply.status).toBe(422);
    expect(errorsOf(reply)).toEqual([{ field: 'subjet', message: 'unknown field; did you mean "subject"?' }]);
  });

  it('an unknown field inside another is named by its path', async () => {
    expect(errorsOf(await create(newTicketBody({ requester: { id: 'r', nmae: 'x' } })))).toEqual([
      { field: 'requester.nmae', message: 'unknown field; did you mean "name"?' },
    ]);
  });

  it('an unknown field of an action lists what it takes', async () => {
    expect(errorsOf(await act('accept', { zzz: 1 }))[0]?.message).toBe('unknown field; known are expectedVersion, actor');
  });

  it('all wrong fields are named at once', async () => {
    const reply = await create({ source: 'Zen Desk', channel: 'fax', text: 5, requester: { id: 'rosa@example.com' }, extra: true });
    expect(errorsOf(reply).map(({ field }) => field).sort()).toEqual(['channel', 'externalId', 'extra', 'requester.id', 'source', 'text']);
    const message = (field: string) => errorsOf(reply).find((error) => error.field === field)?.message;
    expect(message('channel')).toContain('email, web, chat, phone');
    expect(message('externalId')).toMatch(/^missing\. The id of the ticket/);
    expect(message('requester.id')).toContain('no "@"');
  });

  it.each([['__proto__'], ['constructor'], ['$where']])('the field %s is unknown like any other', async (field) => {
    const text = JSON.stringify(newTicketBody()).replace('{', `{${JSON.stringify(field)}: {"a": 1},`);
    expect(errorsOf(await create(text)).map((error) => error.field)).toEqual([field]);
  });

  it('a ticket that says nothing is refused', async () => {
    expect(errorsOf(await create(newTicketBody({ subject: ' ', text: '' })))[0]?.field).toBe('text');
  });

  it('required words and fields of an action are asked for', async () => {
    expect(errorsOf(await act('reply', {}))).toEqual([{ field: 'text', message: 'missing. What the customer reads.' }]);
    expect(errorsOf(await act('escalate', { reason: 'bored' }))[0]?.message).toContain('skill_gap, needs_access');
    expect(errorsOf(await act('set-priority', {})).map(({ field }) => field)).toEqual(['priority']);
  });

  it('prose in a field for codes is refused', async () => {
    expect((await act('hand-off', { team: 'please send it to billing' })).status).toBe(422);
  });

  it('a body over 256 kB is refused', async () => {
    const reply = await create(newTicketBody({ text: 'x'.repeat(300_000) }));
    expect([reply.status, reply.body.code]).toEqual([413, 'body-too-large']);
  });

  it.each([
    ['text/plain', 'wrong-content-type'],
    ['application/x-www-form-urlencoded', 'wrong-content-type'],
    ['application/json; charset=latin1', 'wrong-content-type'],
  ])('the content type %s is refused', async (type, code) => {
    const reply = await create(newTicketBody(), { 'content-type': type });
    expect([reply.status, reply.body.code]).toEqual([415, code]);
  });

  it.each([
    ['GET', '/v1/tickets/zendesk:unknown', 'ticket-not-found'],
    ['GET', '/v1/tickets/nonsense%20id', 'ticket-not-found'],
    ['GET', '/v1/tickets/zendesk:unknown/waybill', 'ticket-not-found'],
    ['GET', '/v1/tickets/zendesk:unknown/timeline', 'ticket-not-found'],
    ['POST', '/v1/tickets/zendesk:unknown/messages', 'ticket-not-found'],
    ['POST', '/v1/tickets/zendesk:unknown/actions/note', 'ticket-not-found'],
    ['GET', '/v1/agents/nobody', 'agent-not-found'],
    ['GET', '/v1/agents/constructor', 'agent-not-found'],
    ['PUT', '/v1/agents/nobody/status', 'agent-not-found'],
    ['GET', '/errors/nonsense', 'error-not-found'],
    ['GET', '/errors/constructor', 'error-not-found'],
    ['GET', '/v1/nonsense', 'route-not-found'],
    ['GET', '/v1/tickets/%zz', 'route-not-found'],
    ['POST', '/v1/tickets/zendesk:1/actions/customer-reply', 'route-not-found'],
  ])('%s %s is not found', async (method, path, code) => {
    const body = method === 'GET' ? undefined : path.endsWith('status') ? { status: 'away' } : { text: 'x' };
    const reply = await api.send('ops', method, path, body);
    expect([reply.status, reply.body.code]).toEqual([404, code]);
  });

  it('a wrong method is told the right ones', async () => {
    const reply = await api.send('ops', 'DELETE', `/v1/tickets`);
    expect([reply.status, reply.body.code, reply.headers.get('allow')]).toEqual([405, 'method-not-allowed', 'POST, GET']);
  });

  it.each([
    ['/v1/tickets?limit=0', 'limit'],
    ['/v1/tickets?limit=many', 'limit'],
    ['/v1/tickets?status=opne', 'status'],
    ['/v1/tickets?status=open&status=new', 'status'],
    ['/v1/tickets?sort=x', 'sort'],
    ['/v1/tickets?team[$ne]=x', 'team[$ne]'],
    ['/v1/tickets?before=yesterday', 'before'],
    ['/v1/queues?x=1', 'x'],
  ])('the query of %s is refused at %s', async (path, field) => {
    const reply = await api.send('ops', 'GET', path);
    expect([reply.status, errorsOf(reply)[0]?.field]).toEqual([422, field]);
  });

  it('an Idempotency-Key with other characters is refused', async () => {
    const reply = await create(newTicketBody(), { 'idempotency-key': 'a b' });
    expect([reply.status, errorsOf(reply)[0]?.field]).toEqual([422, 'Idempotency-Key']);
  });

  it('leaves nothing half done', nothingIsDone);

  it('puts neither words nor names nor keys into the log', async () => {
    await create(newTicketBody({ text: 'SECRET words' }));
    await create('{"text": "SECRET words"');
    await create(newTicketBody({ subjet: 'SECRET words' }));
    const log = api.log.join('');
    expect(log).toContain('"route":"/v1/tickets"');
    expect(log).not.toMatch(/SECRET|Rosa|rosa@|Bearer/);
    for (const key of Object.values(api.keys)) expect(log).not.toContain(key.split('.')[1]);
  });
});

describe('the position of a JSON error', () => {
  it('is the end for every valid text', () => {
    fc.assert(fc.property(fc.json({ maxDepth: 4 }), fc.constantFrom('', ' ', '\n'), (json, space) => jsonErrorAt(space + json + space) === (space + json + space).length));
  });

  it('is where a token stands that no JSON has', () => {
    const wherever = fc.json({ maxDepth: 4 }).chain((json) => fc.tuple(fc.constant(json), fc.nat(json.length)));
    fc.assert(
      fc.property(wherever, ([json, at]) => {
        const before = json.slice(0, at);
        fc.pre(!isInsideString(before));
        const where = jsonErrorAt(`${before}#${json.slice(at)}`);
        // Inside a number or word the token begins earlier; nothing but that token lies between.
        return where <= at && /^[\w.+-]*$/.test(json.slice(where, at));
      }),
    );
  });
});

function isInsideString(before: string): boolean {
  return (before.replace(/\\./gs, '').match(/"/g) ?? []).length % 2 === 1;
}
