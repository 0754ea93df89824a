import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { DEFAULT_AI, type RoutingConfig } from '../../domain/config.ts';
import { replaceArticles } from '../../store/articles.ts';
import { readBody } from '../../store/bodies.ts';
import { readTimeline } from '../../store/timeline.ts';
import { startDesk, type Desk } from '../support/desk.ts';
import { TEST_ORGANISATION } from '../support/organisation.ts';

const CONFIG: RoutingConfig = { ...TEST_ORGANISATION, ai: { ...DEFAULT_AI, categories: ['billing'], minRelevance: 0.5 } };
const ARTICLES = [
  {
    id: 'charged-twice', title: 'Your credit card was charged twice for one invoice', url: 'https://help.desk.example/charged-twice',
    text: 'A second charge of the same invoice is a reservation of your bank. It disappears within five days.\n\nIf the payment stays, we refund it.',
  },
  { id: 'refund-time', title: 'How long a refund of a payment takes', url: null, text: 'We refund a payment to the credit card within a week. The invoice of last month shows a credit note.' },
  { id: 'export-report', title: 'Export a report', url: null, text: 'Open the report and choose Export. The file arrives by mail.' },
  { id: 'vat', title: 'VAT on invoices', url: null, text: 'Give us your VAT number in the settings, then invoices come without VAT.' },
].map((article) => ({ ...article, language: null, categories: [] }));

describe('the ai level', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk({ config: CONFIG });
    await replaceArticles(desk.store, ARTICLES, Date.now());
    await desk.startWorker();
  });
  afterAll(() => desk.close());

  const answered = (ticketId: string, tries: number) => desk.until(ticketId, ({ ai, status }) => ai?.tries.length === tries && status === 'pending', `answered ${tries} times`);
  const customerSays = async (ticketId: string, text: string) =>
    desk.signal(ticketId, 'customer_reply', { actor: 'requester/rita', bodyId: await desk.write(ticketId, text, 'requester') });

  it('answers with the article, is told that it helped, and the ticket is solved without a person', async () => {
    const ticketId = await desk.openTicket();
    const state = await answered(ticketId, 1);
    expect(state).toMatchObject({ level: 'ai', team: null, placement: { state: 'none' } });
    expect(state.sla.open.map(({ name }) => name)).toContain('first_reply');
    const reply = (await readTimeline(desk.store, ticketId)).find(({ kind }) => kind === 'agent_reply');
    expect(reply).toMatchObject({ actor: 'ai', data: { articles: [{ id: 'charged-twice' }] } });
    const body = await readBody(desk.store, reply?.bodyId ?? '');
    expect(body?.text).toContain('> A second charge of the same invoice is a reservation of your bank.');
    expect(body?.text).toContain('https://help.desk.example/charged-twice');
    await customerSays(ticketId, 'Yes, that helped. Thank you!');
    const solved = await desk.until(ticketId, ({ status }) => status === 'solved', 'solved');
    expect(solved).toMatchObject({ level: 'ai', lastAgent: null, ai: { tries: [{ reaction: 'yes' }] } });

    await customerSays(ticketId, 'The second charge is back on my statement.');
    const reopened = await desk.until(ticketId, ({ placement }) => placement.agent === 'bill', 'reopened with bill');
    expect(reopened).toMatchObject({ level: 'L1', team: 'billing-l1', status: 'open' });
    await desk.signal(ticketId, 'close', { actor: 'agent/bill' });
  });

  it('gives up after the second answer that does not help, and hands over everything it tried', async () => {
    const ticketId = await desk.openTicket();
    await answered(ticketId, 1);
    await customerSays(ticketId, 'No, it has been there for three weeks and the refund does not arrive on the credit card.');
    const second = await desk.until(ticketId, ({ ai, level }) => ai?.tries.length === 2 || level === 'L1', 'second try');
    if (second.level === 'ai') await customerSays(ticketId, 'no');
    await desk.until(ticketId, ({ placement }) => placement.agent === 'bill', 'with bill');
    const handover = (await readTimeline(desk.store, ticketId)).find(({ kind }) => kind === 'escalated');
    expect(handover?.data?.['package']).toMatchObject({
      from: { level: 'ai' }, to: { level: 'L1', team: 'billing-l1' }, reason: 'loop', tried: ['charged-twice', 'refund-time'],
      ai: [{ articles: [{ id: 'charged-twice' }], reaction: 'no' }, { articles: [{ id: 'refund-time' }], reaction: 'no' }],
    });
    await desk.signal(ticketId, 'close', { actor: 'agent/bill' });
  });

  it('honours the wish for a person at once', async () => {
    const ticketId = await desk.openTicket();
    await answered(ticketId, 1);
    await customerSays(ticketId, 'A human please');
    const state = await desk.until(ticketId, ({ placement }) => placement.agent === 'bill', 'with bill');
    expect(state).toMatchObject({ level: 'L1', status: 'open', ai: { tries: [{ reaction: 'human' }] } });
    await desk.signal(ticketId, 'close', { actor: 'agent/bill' });
  });

  it('hands over at once when no article is likely to help', async () => {
    const ticketId = await desk.openTicket({ subject: 'Purchase order', text: 'Please put our purchase order number on all invoices and payments from now on, our auditors ask.' });
    await desk.until(ticketId, ({ placement, team }) => placement.agent !== null || team === 'triage', 'with people');
    const kinds = (await readTimeline(desk.store, ticketId)).map(({ kind }) => kind);
    expect(kinds).not.toContain('agent_reply');
    await desk.signal(ticketId, 'close', { actor: 'ops/olga' });
  });
});
