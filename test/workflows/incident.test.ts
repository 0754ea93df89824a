import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { forwardPending } from '../../api/forwarder.ts';
import { incident, replyToIncident } from '../../api/incidents.ts';
import type { IntakeDeps } from '../../api/intake.ts';
import { createLogger } from '../../api/logging.ts';
import { temporalEngine } from '../../api/temporal.ts';
import type { Rule } from '../../domain/config.ts';
import { MINUTE_MS } from '../../domain/duration.ts';
import { openingDecision } from '../../store/decisions.ts';
import { keepFingerprint } from '../../store/incidents.ts';
import { readTimeline } from '../../store/timeline.ts';
import { fingerprintWords } from '../../domain/incident.ts';
import { makeRandom } from '../../simulation/random.ts';
import { tellingWords } from '../../training/telling-words.ts';
import { startDesk, type Desk } from '../support/desk.ts';
import { PROBLEMS, tellOf } from '../support/incident-texts.ts';
import { TEST_ORGANISATION } from '../support/organisation.ts';
import { waitFor } from '../support/wait-for.ts';

const SEVERAL_ACCOUNTS: Rule = {
  id: 'several-accounts', why: 'test', source: null, reviewBy: null, when: { accountsAffected: { atLeast: 2, withinMs: 60 * MINUTE_MS } }, set: { priorityAtLeast: 'high' },
};

describe('an incident from the first ticket to the answer', () => {
  let desk: Desk;
  let deps: IntakeDeps;
  beforeAll(async () => {
    desk = await startDesk({ config: { ...TEST_ORGANISATION, rules: [SEVERAL_ACCOUNTS], incidents: { windowMs: 15 * MINUTE_MS, minTickets: 4, minAccounts: 3, priority: 'urgent' } } });
    await desk.startWorker();
    // Ahead of time, so that the sweeper does not wait for whoever might still be at it.
    const nowMs = () => Date.now() + MINUTE_MS;
    deps = { store: desk.store, temporal: temporalEngine(desk.client, () => Date.now()), nowMs, logger: createLogger('silent') };
  });
  afterAll(() => desk.close());

  it('elevates every ticket, and reaches each requester once, also one with several tickets', async () => {
    const random = makeRandom(4);
    // A problem stands out only against other tickets of the same minutes.
    const others = PROBLEMS.slice(1).flatMap((problem) => Array.from({ length: 15 }, () => ({ problem, text: tellOf(problem, random) })));
    for (const [i, { problem, text }] of others.entries()) {
      await keepFingerprint(desk.store, {
        ticketId: `other:${i}`, atMs: Date.now(), customer: 'other', words: fingerprintWords(tellingWords(text)), category: problem.category, language: 'en', incident: null, isDetached: false,
      });
    }
    const ids: string[] = [];
    for (let i = 0; i < 14; i += 1) {
      const ticketId = await desk.openTicket({ subject: 'Exports', text: tellOf(PROBLEMS[0]!, random), accountId: `account-${i % 5}` });
      const { incident: own } = await desk.until(ticketId, ({ decisions }) => decisions > 0, 'routed');
      // Whoever comes next is compared with what this one's part in it came to.
      if (own) await waitFor(async () => ((await desk.store.fingerprints.findOne({ _id: ticketId }))?.incident === own ? true : null), () => 'its fingerprint');
      ids.push(ticketId);
    }
    const found = await waitFor(() => desk.store.incidents.findOne({}), () => 'an incident');
    const known = await desk.store.fingerprints.countDocuments({ incident: found._id });
    expect(known).toBeGreaterThanOrEqual(4);
    const members = await waitFor(async () => {
      await forwardPending(deps, 100);
      const view = await incident(desk.store, found._id);
      return view.tickets === known ? view : null;
    }, () => 'all its members');
    expect(members.members.every(({ priority }) => priority === 'urgent')).toBe(true);

    const say = () => replyToIncident(deps, found._id, { text: 'Exports work again.', solve: true, actor: 'ops/olga', key: null });
    const first = await say();
    expect(await say()).toEqual(first);
    // All tickets of the test's desk are of one requester.
    expect(first).toMatchObject({ tickets: members.tickets, requesters: 1 });
    const replies = async () =>
      (await Promise.all(ids.map((id) => readTimeline(desk.store, id)))).flat().filter(({ kind }) => kind === 'agent_reply');
    await waitFor(async () => ((await incident(desk.store, found._id)).open === 0 ? true : null), () => 'all solved');
    expect(await replies()).toHaveLength(1);

    // Whoever joins after the closing answer is told of it too; this requester has had it.
    const late = await desk.openTicket();
    await desk.until(late, ({ decisions }) => decisions > 0, 'routed');
    await desk.act(late, 'join_incident', { actor: 'ops/olga', incident: found._id });
    await waitFor(async () => {
      await forwardPending(deps, 100);
      return (await desk.store.tickets.findOne({ _id: late }))?.view.status === 'solved' ? true : null;
    }, () => 'the late one solved');
    const told = await readTimeline(desk.store, late);
    expect(told.filter(({ kind }) => kind === 'agent_reply')).toEqual([]);
    expect(told.filter(({ data }) => typeof data?.['elsewhere'] === 'string')).toHaveLength(1);

    // The same once more, to a requester who has not had it.
    await desk.store.incidentReplies.deleteMany({});
    const stranger = await desk.openTicket();
    await desk.until(stranger, ({ decisions }) => decisions > 0, 'routed');
    await desk.act(stranger, 'join_incident', { actor: 'ops/olga', incident: found._id });
    await waitFor(async () => {
      await forwardPending(deps, 100);
      return (await desk.store.tickets.findOne({ _id: stranger }))?.view.status === 'solved' ? true : null;
    }, () => 'the stranger answered');
    expect((await readTimeline(desk.store, stranger)).filter(({ kind }) => kind === 'agent_reply')).toHaveLength(1);
  });

  it('leaves one of two tickets that are merged into each other at the same moment', async () => {
    for (let round = 0; round < 3; round += 1) {
      const [a, b] = await Promise.all([desk.openTicket(), desk.openTicket()]);
      await Promise.all([a, b].map((id) => desk.until(id, ({ decisions }) => decisions > 0, 'routed')));
      const outcomes = await Promise.all([desk.act(a, 'merge', { actor: 'ops/olga', into: b }), desk.act(b, 'merge', { actor: 'ops/olga', into: a })]);
      expect(outcomes.map(({ result }) => result).sort()).toEqual(['applied', 'refused']);
    }
  });

  it('also counts the accounts that wrote about the same within a rule\'s window, each once, and elevates by that rule', async () => {
    const counts: (number | undefined)[] = [];
    let last = '';
    for (const accountId of ['one-1', 'one-1', 'two-2', null]) {
      last = await desk.openTicket({ subject: 'Invoice', text: 'The invoice of last month shows the wrong amount.', accountId });
      const { priority } = await desk.until(last, ({ decisions }) => decisions > 0, 'routed');
      const opening = await openingDecision(desk.store, last);
      counts.push(opening?.accountsAffected?.find(({ withinMs }) => withinMs === 60 * MINUTE_MS)?.accounts);
      if (accountId === 'two-2') expect(priority.value).not.toBe('normal');
    }
    const [before = 0] = counts;
    expect(counts).toEqual([before, before, before + 1, undefined]);
  });
});
