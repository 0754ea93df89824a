import { afterEach, describe, expect, it } from 'vitest';

import { fakeApi, problem, waybill, type FakeApi, type Reply } from './support.ts';

let api: FakeApi | undefined;
afterEach(async () => {
  await api?.close();
  api = undefined;
});
async function run(reply: Reply, args: string[], input = '') {
  api = await fakeApi(() => reply);
  return waybill(['incident', ...args, '--url', api.url, '--key', 'k'], { input });
}
const INCIDENT = { id: 'inc-zendesk:1', category: 'reporting', openedAtMs: 0, closedAtMs: null, tickets: 3, open: 2, requesters: 2, accounts: 2 };

describe('waybill incident', () => {
  it('lists incidents, one a line', async () => {
    const { code, out } = await run({ status: 200, body: { incidents: [INCIDENT] } }, ['list']);
    expect(code).toBe(0);
    expect(out).toEqual(['inc-zendesk:1  reporting, since 1970-01-01 00:00 UTC: 3 tickets (2 open) of 2 requesters, 2 accounts']);
  });

  it('shows one with its tickets, and the next command', async () => {
    const members = [{ ticketId: 'zendesk:1', status: 'open', priority: 'high', assignee: null, subject: 'Export\nfails' }];
    const { out } = await run({ status: 200, body: { ...INCIDENT, members } }, ['show', 'inc-zendesk:1']);
    expect(out[1]).toBe('  zendesk:1  open, high, nobody  Export fails');
    expect(out.at(-1)).toContain('waybill incident reply inc-zendesk:1');
  });

  it('sends one reply for everybody, from standard input too', async () => {
    const { out } = await run({ status: 200, body: { incident: 'inc-zendesk:1', tickets: 3, requesters: 2 } }, ['reply', 'inc-zendesk:1', '--text', '-', '--solve'], 'It works again.');
    expect(api?.seen).toMatchObject([{ method: 'POST', path: '/v1/incidents/inc-zendesk%3A1/reply', body: { text: 'It works again.', solve: true } }]);
    expect(out).toEqual(['answered: 2 requesters on 3 tickets of inc-zendesk:1']);
  });

  it('detaches a ticket by its own action', async () => {
    const { code } = await run({ status: 200, body: { ticketId: 'zendesk:1', result: 'applied', version: 2, status: 'open' } }, ['detach', 'zendesk:1']);
    expect(code).toBe(0);
    expect(api?.seen[0]?.path).toBe('/v1/tickets/zendesk%3A1/actions/leave-incident');
  });

  it('sends nothing for an empty text or a wrong id, and passes a refusal on', async () => {
    expect((await run({ status: 200, body: {} }, ['reply', 'inc-a:1', '--text', ' '])).code).toBe(2);
    await api?.close();
    expect((await run({ status: 200, body: {} }, ['show', 'zendesk:1'])).err.join()).toContain('inc-zendesk:35436');
    expect(api?.seen).toEqual([]);
    await api?.close();
    expect((await run(problem(404, 'incident-not-found', 'No incident has this id.'), ['show', 'inc-a:1'])).err.join()).toContain('No incident has this id');
  });
});
