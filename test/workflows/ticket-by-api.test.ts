import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startApi, type TestApi } from '../support/api.ts';
import { startDesk, type Desk } from '../support/desk.ts';

const newTicket = (externalId: string) => ({
  source: 'test', externalId, channel: 'email', subject: 'Invoice charged twice', text: 'The invoice was charged twice on our credit card.',
  requester: { id: 'rita', name: 'Rita Reyes', email: 'rita@acme.example' }, account: { id: 'acme', name: 'Acme', tier: 'enterprise' },
});

describe('a ticket by API', () => {
  let desk: Desk;
  let api: TestApi;
  beforeAll(async () => {
    desk = await startDesk();
    api = await startApi(desk);
    await desk.startWorker();
  });
  afterAll(async () => {
    await api.close();
    await desk.close();
  });

  it('is assigned, escalated to L2 and solved, and its waybill tells the whole story', async () => {
    expect(await api.call('POST', '/v1/tickets', newTicket('1'), 'helpdesk')).toMatchObject({ status: 201, body: { ticketId: 'test:1' } });
    await desk.until('test:1', ({ placement }) => placement.agent === 'bill', 'assigned to bill');
    const act = (action: string, body: object) => api.call('POST', `/v1/tickets/test:1/actions/${action}`, body);

    expect(await act('reply', { actor: 'agent/bill', text: 'We are on it.' })).toMatchObject({ status: 200, body: { result: 'applied' } });
    expect(await act('escalate', { actor: 'agent/bill', reason: 'skill_gap', text: 'Looked at the ledger.' })).toMatchObject({ status: 200 });
    await desk.until('test:1', ({ placement }) => placement.agent === 'lena', 'with lena on L2');
    expect(await act('escalate', { actor: 'agent/lena', reason: 'suspected_bug' })).toMatchObject({ status: 422, body: { code: 'missing-handoff-fields' } });
    expect(await act('solve', { actor: 'agent/lena', text: 'Refunded.' })).toMatchObject({ status: 200, body: { status: 'solved' } });
    expect(await act('pend', { actor: 'agent/lena' })).toMatchObject({ status: 409, body: { code: 'not-allowed-now' } });

    const { body } = await api.call('GET', '/v1/tickets/test:1/waybill');
    const said = (body['timeline'] as { entries: { said: { text: string } | null }[] }).entries.flatMap(({ said: words }) => words?.text ?? []);
    expect(said).toEqual(['The invoice was charged twice on our credit card.', 'We are on it.', 'Looked at the ledger.', 'Refunded.']);
    await act('close', { actor: 'ops/olga' });
  });

  it('a customer who writes to a closed ticket gets a follow-up of their own', async () => {
    await api.call('POST', '/v1/tickets', newTicket('2'), 'helpdesk');
    await desk.until('test:2', ({ placement }) => placement.agent !== null, 'assigned');
    await api.call('POST', '/v1/tickets/test:2/actions/close', { actor: 'ops/olga' });
    await desk.handle('test:2').result();
    const answer = await api.call('POST', '/v1/tickets/test:2/messages', { text: 'The invoice is wrong again.' }, 'helpdesk');
    expect(answer).toMatchObject({ status: 201, body: { ticketId: 'test:2~2' } });
    await desk.until('test:2~2', ({ placement }) => placement.agent !== null, 'the follow-up is assigned');
  });

  it('no personal data reaches Temporal', async () => {
    const { events } = await desk.handle('test:1').fetchHistory();
    // Payload bytes are base64 in JSON.
    const payloads = JSON.stringify(events).replace(/"data":"([A-Za-z0-9+/=]+)"/g, (_, data: string) => Buffer.from(data, 'base64').toString('utf8'));
    for (const personal of ['Rita Reyes', 'rita@acme', 'credit card', 'ledger', 'Refunded.']) expect(payloads.includes(personal), personal).toBe(false);
    expect(payloads.includes('billing')).toBe(true);
  });
});
