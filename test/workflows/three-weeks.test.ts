/** One ticket's three weeks on the time-skipping server; when each clock event was due is worked out by looking at every minute. */
import { afterAll, beforeAll, beforeEach, describe, expect, it, type TestContext } from 'vitest';

import { timelineOf } from '../../api/timeline.ts';
import type { Calendar } from '../../domain/calendar.ts';
import type { RoutingConfig } from '../../domain/config.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../domain/duration.ts';
import type { LedgerEntry } from '../../domain/sla.ts';
import type { Status, TicketState } from '../../domain/ticket.ts';
import { saveAccount } from '../../store/accounts.ts';
import { readTimeline } from '../../store/timeline.ts';
import type { Desk } from '../support/desk.ts';
import { walkUntil, type Run } from '../support/minute-walk.ts';
import { TEST_ORGANISATION } from '../support/organisation.ts';
import { NO_TIME_SKIPPING, startSkippingDesk, type SkippingDesk } from '../support/skipping-desk.ts';
import { waitFor } from '../support/wait-for.ts';

const WEEK_MS = 7 * DAY_MS;
/** 1970 began on a Thursday: the fourth day after it was a Monday. The server starts at the present moment. */
const MONDAY_MS = Math.ceil((Date.now() + HOUR_MS - 4 * DAY_MS) / WEEK_MS) * WEEK_MS + 4 * DAY_MS;
const momentMs = (day: number, hour: number, minute = 0) => MONDAY_MS + day * DAY_MS + hour * HOUR_MS + minute * MINUTE_MS;
const dateOf = (day: number) => new Date(momentMs(day, 12)).toISOString().slice(0, 10);

const WITH_A_BREAK = [[9 * 60, 12 * 60], [13 * 60, 17 * 60]] as const;
const BERLIN: Calendar = {
  id: 'berlin', zone: 'Europe/Berlin',
  week: { sun: [], mon: WITH_A_BREAK, tue: WITH_A_BREAK, wed: WITH_A_BREAK, thu: WITH_A_BREAK, fri: WITH_A_BREAK, sat: [] },
  // The first Wednesday once, and every year the Friday of the week after.
  holidays: [{ date: dateOf(2), name: 'once' }, { date: dateOf(11).slice('YYYY-'.length), name: 'every year' }],
};
const TARGETS_HOURS = { first_reply: 16, next_reply: 4, resolution: 36 } as const;
const hours = (target: number) => ({ urgent: target * HOUR_MS, high: target * HOUR_MS, normal: target * HOUR_MS, low: target * HOUR_MS });
const ORGANISATION: RoutingConfig = {
  ...TEST_ORGANISATION,
  calendars: { ...TEST_ORGANISATION.calendars, berlin: BERLIN },
  slaPolicies: TEST_ORGANISATION.slaPolicies.map((policy) => ({
    ...policy, calendar: 'berlin', targets: { first_reply: hours(TARGETS_HOURS.first_reply), next_reply: hours(TARGETS_HOURS.next_reply), resolution: hours(TARGETS_HOURS.resolution) },
  })),
};

describe('three weeks of a ticket', () => {
  let skipping: SkippingDesk | null;
  let desk: Desk;
  beforeAll(async () => {
    skipping = await startSkippingDesk(ORGANISATION);
  });
  beforeEach(async ({ skip }: TestContext) => {
    if (skipping === null) return skip(NO_TIME_SKIPPING);
    ({ desk } = skipping);
    await saveAccount(desk.store, 'globex', { name: 'Globex', tier: 'business', value: 12_000 });
  });
  afterAll(() => skipping?.close());

  const goTo = async (day: number, hour: number, minute = 0) => {
    const { environment } = skipping!;
    await environment.sleep(momentMs(day, hour, minute) - (await environment.currentTimeMs()));
  };
  const be = (ticketId: string, status: Status, agent: string | null, also: (state: TicketState) => boolean = () => true) =>
    desk.until(ticketId, (state) => state.status === status && state.placement.agent === agent && also(state), `${status} with ${agent ?? 'nobody'}`);
  /** Writes, and tells when it was heard. */
  const say = async (ticketId: string, name: 'reply' | 'customer_reply', actor: string, more: { pend?: true } = {}): Promise<number> => {
    const bodyId = await desk.write(ticketId, 'words');
    const outcome = await (name === 'reply' ? desk.act(ticketId, name, { actor, bodyId, ...more }) : desk.act(ticketId, name, { actor, bodyId }));
    expect(outcome).toMatchObject({ result: 'applied' });
    return (await readTimeline(desk.store, ticketId)).find((entry) => entry.bodyId === bodyId)!.atMs;
  };
  const ledgerOf = async (ticketId: string): Promise<LedgerEntry[]> =>
    (await desk.store.decisions.find({ ticketId }).sort({ fromDecisions: 1 }).toArray()).flatMap(({ plan }) => plan.ledger);
  const alarms = (ledger: readonly LedgerEntry[]) => ledger
    .filter(({ kind }) => kind === 'warn' || kind === 'breach')
    .map(({ clock, instance, thresholdPercent, atMs }) => ({ which: `${clock}#${instance} ${thresholdPercent ?? 0} %`, at: new Date(atMs).toISOString() }));
  /** The thresholds a clock reaches while it runs. */
  const expected = (clock: keyof typeof TARGETS_HOURS, instance: number, runs: readonly Run[]) => {
    const percents = [50, 75, 90, 100];
    return walkUntil(BERLIN, runs, percents.map((percent) => (TARGETS_HOURS[clock] * HOUR_MS * percent) / 100))
      .flatMap((atMs, i) => (atMs === Infinity ? [] : [{ which: `${clock}#${instance} ${percents[i]} %`, at: new Date(atMs).toISOString() }]));
  };
  const inOrder = <T extends { at: string; which: string }>(all: T[]) => all.sort((a, b) => a.at.localeCompare(b.at) || a.which.localeCompare(b.which));

  it('has weekends, holidays, a merge, a wait, engineering and back, a reopen and a close: each clock event once, in its very minute', async () => {
    await goTo(0, 8);
    const older = await desk.openTicket({ accountId: 'globex' });
    const { openedAtMs } = await be(older, 'open', 'bill');
    await goTo(1, 10);
    const ticketId = await desk.openTicket({ accountId: 'globex' });
    await be(ticketId, 'open', 'bill');

    await goTo(1, 11);
    await desk.act(older, 'merge', { actor: 'ops/olga', into: ticketId });
    const merged = await be(older, 'closed', null);
    const letter = await waitFor(() => desk.store.inbox.findOne({ ticketId, kind: 'action' }), () => 'the merge in the inbox');
    if (letter.kind !== 'action') throw new Error('An action was asked for');
    // What the API's forwarder does.
    await desk.act(ticketId, 'absorb', { id: letter._id, actor: 'system/waybill', from: older });
    await be(ticketId, 'open', 'bill', ({ absorbed }) => absorbed?.includes(older) === true);

    await goTo(3, 14);
    const repliedMs = await say(ticketId, 'reply', 'agent/bill', { pend: true });
    const pending = await be(ticketId, 'pending', 'bill');
    await goTo(10, 9);
    expect((await desk.state(ticketId)).decisions).toBe(pending.decisions);
    const askedMs = await say(ticketId, 'customer_reply', 'requester/rita');
    await goTo(10, 14);
    await desk.act(ticketId, 'escalate', { actor: 'agent/bill', reason: 'skill_gap' });
    await be(ticketId, 'open', 'lena');
    await goTo(10, 14, 5);
    const answeredMs = await say(ticketId, 'reply', 'agent/lena');
    await goTo(10, 14, 10);
    await desk.act(ticketId, 'escalate', { actor: 'agent/lena', reason: 'suspected_bug', impact: 'whole_account' });
    await be(ticketId, 'open', 'egon');
    await goTo(10, 14, 15);
    await desk.act(ticketId, 'link_issue', { actor: 'agent/egon', tracker: 'jira', issue: 'PLAT-7' });
    await goTo(14, 9, 30);
    await desk.act(ticketId, 'resolve_issue', { actor: 'ops/jira', issue: 'PLAT-7', outcome: 'fixed' });
    await be(ticketId, 'open', 'lena', ({ level }) => level === 'L2');
    await goTo(16, 9);
    await desk.act(ticketId, 'solve', { actor: 'agent/lena' });
    const solved = await be(ticketId, 'solved', null);
    await goTo(17, 11);
    const reopenedMs = await say(ticketId, 'customer_reply', 'requester/rita');
    await be(ticketId, 'open', 'lena', ({ reopens }) => reopens === 1);
    await goTo(18, 13);
    const lastReplyMs = await say(ticketId, 'reply', 'agent/lena');
    await goTo(18, 13, 5);
    await desk.act(ticketId, 'solve', { actor: 'agent/lena' });
    const again = await be(ticketId, 'solved', null);
    await goTo(21, 13, 6);
    const closed = await be(ticketId, 'closed', null);

    // The older ticket's start, and what it had told before the two became one.
    const all = inOrder([
      ...expected('first_reply', 1, [[openedAtMs, repliedMs]]),
      ...expected('next_reply', 1, [[askedMs, answeredMs]]),
      ...expected('next_reply', 2, [[reopenedMs, lastReplyMs]]),
      ...expected('resolution', 1, [[openedAtMs, repliedMs], [askedMs, solved.solvedAtMs!], [reopenedMs, again.solvedAtMs!]]),
    ]);
    const mergedAt = new Date(merged.closedAtMs!).toISOString();
    expect(inOrder(alarms(await ledgerOf(older)))).toEqual(all.filter(({ at }) => at <= mergedAt));
    expect(inOrder(alarms(await ledgerOf(ticketId)))).toEqual(all.filter(({ at }) => at > mergedAt));
    expect(all.map(({ which }) => which)).toEqual(expect.arrayContaining(['first_reply#1 75 %', 'next_reply#1 75 %', 'resolution#1 100 %']));

    const timeline = await readTimeline(desk.store, ticketId);
    const told = timeline.filter(({ kind }) => kind === 'sla').map(({ atMs }) => Math.floor(atMs / MINUTE_MS));
    expect(told).toEqual(all.filter(({ at }) => at > mergedAt).map(({ at }) => Math.floor(Date.parse(at) / MINUTE_MS)));
    expect(timeline.map(({ n }) => n)).toEqual(timeline.map((_, i) => i + 1));
    const { entries: story } = await timelineOf(desk.store, ticketId, '0', 500);
    expect(story.map(({ atMs }) => atMs)).toEqual(story.map(({ atMs }) => atMs).sort((a, b) => a - b));
    for (const id of [older, ticketId]) expect(story.filter((entry) => entry.ticketId === id).map(({ n }) => n)).toEqual((await readTimeline(desk.store, id)).map(({ n }) => n));
    expect(story[0]).toMatchObject({ ticketId: older, kind: 'opened' });
    expect(timeline.find(({ kind, summary }) => kind === 'handoff' && summary.includes('PLAT-7 fixed'))).toMatchObject({ data: { to: { team: 'platform-l2', agent: 'lena' } } });
    expect(closed.closedAtMs! - again.reopenUntilMs!).toBeLessThan(MINUTE_MS);
    expect(closed).toMatchObject({ dueAtMs: null, sla: { open: [], parked: null } });
    expect(await desk.store.agents.find({ 'held.0': { $exists: true } }).toArray()).toEqual([]);
    expect(await desk.handle(ticketId).result()).toMatchObject({ ticketId });
  });
});
