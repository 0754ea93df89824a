import { afterAll, beforeAll, beforeEach, describe, expect, it, type TestContext } from 'vitest';

import { waybillOf } from '../../api/waybill.ts';
import type { RoutingConfig } from '../../domain/config.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../domain/duration.ts';
import { readStories } from '../../store/stories.ts';
import { readTimeline } from '../../store/timeline.ts';
import { TEST_ORGANISATION } from '../support/organisation.ts';
import type { Desk } from '../support/desk.ts';
import { NO_TIME_SKIPPING, startSkippingDesk, type SkippingDesk } from '../support/skipping-desk.ts';

const nineToFive = [[9 * 60, 17 * 60]] as const;
const hours = (target: number) => ({ urgent: target * HOUR_MS, high: target * HOUR_MS, normal: target * HOUR_MS, low: target * HOUR_MS });
const { calendars, teams, agents, slaPolicies } = TEST_ORGANISATION;
const billing = teams['billing-l1']!;
const bill = agents['bill']!;

/** Promises count from nine to five on weekdays; two agents for bugs, who must react within a quarter of an hour; late replies are read anew. */
const ORGANISATION: RoutingConfig = {
  ...TEST_ORGANISATION,
  calendars: {
    ...calendars,
    office: { id: 'office', zone: 'Etc/UTC', week: { sun: [], mon: nineToFive, tue: nineToFive, wed: nineToFive, thu: nineToFive, fri: nineToFive, sat: [] }, holidays: [] },
  },
  teams: { ...teams, 'billing-l1': billing, 'product-l1': { ...billing, name: 'Product', acknowledgeMs: 15 * MINUTE_MS } },
  agents: { ...agents, bill, pia: { ...bill, name: 'Pia', teams: ['product-l1'] } },
  slaPolicies: slaPolicies.map((policy) => ({
    ...policy, calendar: 'office', targets: { first_reply: hours(8), next_reply: hours(8), resolution: hours(40) },
  })),
  lifecycle: { ...TEST_ORGANISATION.lifecycle, reclassifyAfterMs: 60 * HOUR_MS },
};

describe('a life of weeks', () => {
  let skipping: SkippingDesk | null;
  let desk: Desk;
  let mondayMs: number;
  beforeAll(async () => {
    skipping = await startSkippingDesk(ORGANISATION);
  });
  beforeEach(async ({ skip }: TestContext) => {
    if (skipping === null) return skip(NO_TIME_SKIPPING);
    ({ desk } = skipping);
    // 1970 began on a Thursday: the fourth day after it was a Monday.
    mondayMs = Math.ceil(((await skipping.environment.currentTimeMs()) - 4 * DAY_MS) / (7 * DAY_MS)) * 7 * DAY_MS + 4 * DAY_MS;
  });
  afterAll(() => skipping?.close());

  /** Skips to a moment. @param day counted from the Monday of the test's first week. */
  const goTo = async (day: number, hour: number, minute = 0) => {
    const { environment } = skipping!;
    await environment.sleep(momentMs(day, hour, minute) - (await environment.currentTimeMs()));
  };
  const momentMs = (day: number, hour: number, minute = 0) => mondayMs + day * DAY_MS + hour * HOUR_MS + minute * MINUTE_MS;
  /** `day 3 12:00` */
  const clock = (atMs: number) => `day ${Math.floor((atMs - mondayMs) / DAY_MS)} ${new Date(atMs).toISOString().slice(11, 16)}`;
  const told = async (ticketId: string, ...kinds: string[]) =>
    (await readTimeline(desk.store, ticketId)).filter(({ kind }) => kinds.includes(kind)).map(({ atMs, summary }) => `${clock(atMs)} ${summary}`);
  const say = async (ticketId: string, name: 'reply' | 'customer_reply', actor: string, pend?: true) => {
    const bodyId = await desk.write(ticketId, 'words');
    await (name === 'reply' ? desk.signal(ticketId, name, { actor, bodyId, ...(pend && { pend }) }) : desk.signal(ticketId, name, { actor, bodyId }));
    await desk.untilTold(ticketId, bodyId);
  };

  it('warns and breaches at the right minute and once, sleeps through weekends and while pending, reopens, and closes by itself', async () => {
    await goTo(4, 16);
    const ticketId = await desk.openTicket();
    await desk.until(ticketId, ({ placement }) => placement.agent === 'bill', 'with bill');

    await goTo(8, 10);
    await say(ticketId, 'reply', 'agent/bill', true);
    const pending = await desk.until(ticketId, ({ status }) => status === 'pending', 'pending');
    await goTo(17, 10);
    expect((await desk.state(ticketId)).decisions).toBe(pending.decisions);
    await say(ticketId, 'customer_reply', 'requester/rita');
    await goTo(17, 15);
    await say(ticketId, 'reply', 'agent/bill');
    await goTo(18, 15);
    await desk.signal(ticketId, 'solve', { actor: 'agent/bill' });
    await desk.until(ticketId, ({ status }) => status === 'solved', 'solved');

    await goTo(20, 15);
    await say(ticketId, 'customer_reply', 'requester/rita');
    await desk.until(ticketId, ({ status, placement }) => status === 'open' && placement.agent === 'bill', 'reopened, with bill again');
    await goTo(21, 11);
    await desk.signal(ticketId, 'solve', { actor: 'agent/bill' });
    await desk.until(ticketId, ({ status }) => status === 'solved', 'solved again');
    await goTo(24, 10, 59);
    expect((await desk.state(ticketId)).status).toBe('solved');
    await goTo(24, 11, 1);
    await desk.until(ticketId, ({ status }) => status === 'closed', 'closed');

    expect(await told(ticketId, 'sla')).toEqual([
      'day 7 12:00 first_reply reached 50 % of its target',
      'day 7 14:00 first_reply reached 75 % of its target',
      'day 7 15:12 first_reply reached 90 % of its target',
      'day 7 16:00 first_reply is late: target missed',
      'day 17 14:00 next_reply reached 50 % of its target',
      'day 18 12:00 resolution reached 50 % of its target',
    ]);
    expect(await told(ticketId, 'closed')).toEqual(['day 24 11:00 Closed: the reopen window is over']);
    expect(await desk.handle(ticketId).result()).toMatchObject({ ticketId });
  });

  it('is read anew when the customer comes back long after the solution, goes where the new topic belongs, and teaches by its first text only', async () => {
    await goTo(1, 10);
    const ticketId = await desk.openTicket();
    await desk.until(ticketId, ({ placement }) => placement.agent === 'bill', 'with bill');
    await desk.act(ticketId, 'solve', { actor: 'agent/bill' });
    await goTo(3, 23);
    const bodyId = await desk.write(ticketId, 'The page crashes with an error when saving, looks like a bug.', 'requester');
    expect(await desk.act(ticketId, 'customer_reply', { id: 'late', actor: 'requester/rita', bodyId })).toMatchObject({ result: 'applied', status: 'open' });
    await desk.until(ticketId, ({ team, placement }) => team === 'product-l1' && placement.agent !== null, 'with the people for bugs');

    const decision = await desk.store.decisions.findOne({ ticketId, eventId: 'late' });
    expect(decision?.anew?.guesses[0]?.category).toBe('bug');
    expect(decision?.modelVersion).toBe(decision?.anew?.modelVersion);
    expect(decision?.plan.reasons[0]).toMatch(/^solved 2d 12h ago, so the reply was read anew: the model gives bug [\d.]+ %; routed anew$/);
    const { understanding } = await waybillOf(desk.store, ticketId);
    expect(understanding?.guesses[0]?.category).toBe('bug');
    expect(understanding?.words.map(({ word }) => word).join(' ')).toMatch(/crash|error|bug/);
    const story = (await readStories(desk.store, () => undefined)).find((each) => each.ticketId === ticketId);
    expect(story).toMatchObject({ routedAs: 'billing' });
    expect(story?.entries.filter(({ kind }) => kind === 'routed')).toHaveLength(1);
    await desk.act(ticketId, 'close', { actor: 'ops/olga' });
  });

  it('goes to another agent when the first does not react in time, and stays with who accepts', async () => {
    await goTo(1, 10);
    const ticketId = await desk.openTicket({ subject: 'Crash', text: 'The page crashes with an error when saving, looks like a bug.' });
    const first = await desk.until(ticketId, ({ placement }) => placement.agent !== null, 'assigned');
    expect(first.team).toBe('product-l1');
    await goTo(1, 10, 20);
    const second = await desk.until(ticketId, ({ placement }) => placement.agent !== null && placement.agent !== first.placement.agent, 'with the other');
    await desk.signal(ticketId, 'accept', { actor: `agent/${second.placement.agent}` });
    await desk.until(ticketId, ({ sla }) => !sla.open.some(({ name }) => name === 'acknowledge'), 'acknowledged');
    await goTo(2, 10);
    expect((await desk.state(ticketId)).placement.agent).toBe(second.placement.agent);
    expect(await told(ticketId, 'requeued')).toEqual([`day 1 10:15 ${first.placement.agent} did not react in time; back in the queue of product-l1`]);
    await desk.signal(ticketId, 'close', { actor: 'ops/olga' });
  });
});
