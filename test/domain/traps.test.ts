/** The traps that other helpdesks fell into (SEMANTICS §12), each a test named after it. */
import { describe, expect, it } from 'vitest';

import { ALWAYS_OPEN, type Calendar, isOpen } from '../../domain/calendar.ts';
import type { RoutingConfig } from '../../domain/config.ts';
import { decide } from '../../domain/decide.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../domain/duration.ts';
import { elapsedBusinessMs } from '../../domain/sla.ts';
import { TEST_ORGANISATION } from '../support/organisation.ts';
import { at, iso, OFFICE, only, opened, status, Ticket } from './sla-ticket.ts';
import { Life, MONDAY_MS } from './ticket-life.ts';

describe('known traps of the clocks', () => {
  it('trap 1: a pause subtracts only the business time it overlaps, and no deadline falls into closed hours', () => {
    const ticket = new Ticket({ policy: only('resolution') }).at(at('05T10:00'), opened());
    expect(iso(ticket.clock('resolution').dueAtMs)).toBe('01-08T09:00');
    ticket.at(at('05T16:00'), status('open', 'pending')).at(at('07T10:00'), status('pending', 'open'));
    // Paused Monday 16–17 and Wednesday 9–10, over a night and a holiday: two hours of business time, 42 on the wall.
    expect(iso(ticket.clock('resolution').dueAtMs)).toBe('01-08T11:00');
    expect(isOpen(OFFICE, ticket.now.nextThresholdAtMs!)).toBe(true);
  });

  it('trap 2: a threshold that a pause put off comes after the resume, exactly once', () => {
    const ticket = new Ticket({ policy: only('resolution') }).at(at('05T09:00'), opened());
    expect(iso(ticket.now.nextThresholdAtMs)).toBe('01-05T16:00');
    ticket.at(at('05T16:00'), status('open', 'pending')).at(at('08T09:00'), status('pending', 'open'));
    expect(ticket.said()).not.toContain('warn resolution#1 50');
    expect(iso(ticket.now.nextThresholdAtMs)).toBe('01-08T09:00');
    ticket.at(at('08T11:00'), { kind: 'time' });
    expect(ticket.ledger.filter((entry) => entry.thresholdPercent === 50)).toMatchObject([{ atMs: at('08T10:00') }]);
  });

  it('trap 3: resolution thresholds are watched before the first reply came', () => {
    const ticket = new Ticket({ policy: only('resolution') }).at(at('05T09:00'), opened()).at(at('07T10:00'), { kind: 'time' });
    expect(ticket.said('resolution')).toEqual(['activate resolution#1', 'warn resolution#1 50']);
  });

  it('trap 4: ladder steps above 100 % are reached by the timer', () => {
    const ticket = new Ticket({ policy: only('first_reply') }).at(at('05T09:00'), opened()).at(at('05T13:00'), { kind: 'time' });
    expect(ticket.now.slaState).toBe('breached');
    expect(ticket.now.nextThresholdAtMs).toBe(at('05T13:24'));
    ticket.jump(at('05T13:24'), { kind: 'time' });
    expect(ticket.now.ladder).toEqual([{ clock: 'first_reply', instance: 1, do: 'page', atPercent: 110 }]);
    expect(ticket.now.nextThresholdAtMs).toBeNull();
  });

  it('trap 5: a breach never looks like a reply', () => {
    const ticket = new Ticket({ policy: only('first_reply') }).at(at('05T09:00'), opened()).at(at('08T09:00'), { kind: 'time' });
    expect(ticket.said('first_reply')).toContain('breach first_reply#1 100');
    expect(ticket.said('first_reply')).not.toContain('fulfil first_reply#1');
    expect(ticket.clock('first_reply').breachedAtMs).toBe(at('05T13:00'));
  });

  it('trap 6: a changed priority changes the target of running clocks and keeps their start', () => {
    const ticket = new Ticket({ policy: only('first_reply') }).at(at('05T09:00'), opened());
    ticket.facts.priority = 'high';
    ticket.at(at('05T10:30'), { kind: 'retarget' });
    expect(ticket.clock('first_reply')).toMatchObject({ targetMs: 2 * HOUR_MS, startedAtMs: at('05T09:00'), dueAtMs: at('05T11:00') });
    expect(ticket.now.ledger[0]).toMatchObject({ kind: 'retarget', detail: 'standard: 4h → 2h' });
  });

  it('trap 8: a paused ticket asks for no timer at all', () => {
    const ticket = new Ticket({ policy: only('resolution') }).at(at('05T09:00'), opened()).at(at('05T10:00'), status('open', 'pending'));
    expect(ticket.now).toMatchObject({ nextThresholdAtMs: null, nextDueAtMs: null, slaState: 'paused' });
  });

  it('trap 13: next_reply stops with the solve', () => {
    const ticket = new Ticket().at(at('05T09:00'), opened()).at(at('05T09:10'), { kind: 'agent_public_reply' });
    ticket.at(at('05T09:20'), { kind: 'customer_message' }).at(at('05T09:30'), status('open', 'solved'));
    expect(ticket.said('next_reply')).toEqual(['activate next_reply#1', 'cancel next_reply#1']);
    expect(ticket.now).toMatchObject({ nextThresholdAtMs: null, slaState: 'none', sla: { open: [] } });
    ticket.at(at('05T09:40'), { kind: 'customer_message' });
    expect(ticket.names()).toEqual([]);
  });

  it('trap 13: a ticket created as pending rests its resolution from the first moment', () => {
    const ticket = new Ticket().at(at('05T09:00'), opened('pending')).at(at('07T09:00'), status('pending', 'open'));
    expect(elapsedBusinessMs(ticket.clock('resolution'), OFFICE, at('07T10:00'))).toBe(HOUR_MS);
    expect(ticket.said('resolution').slice(0, 3)).toEqual(['activate resolution#1', 'pause resolution#1', 'resume resolution#1']);
  });

  it('trap 13: a ticket created as solved has no running clock', () => {
    const ticket = new Ticket().at(at('05T09:00'), opened('solved'));
    expect(ticket.names()).toEqual([]);
    expect(ticket.said()).toEqual([
      'activate first_reply#1', 'activate resolution#1', 'cancel first_reply#1', 'fulfil resolution#1',
    ]);
  });

  it('trap 16: due times are recorded in the state, not worked out by whoever reads it', () => {
    const ticket = new Ticket().at(at('05T09:00'), opened());
    const carried: unknown = JSON.parse(JSON.stringify(ticket.now));
    expect(carried).toEqual(ticket.now);
    expect(ticket.now.nextDueAtMs).toBe(Math.min(...ticket.now.sla.open.map((clock) => clock.dueAtMs!)));
  });
});

/** The test organisation with promises that count from nine to five on weekdays. */
const NINE_TO_FIVE = [[540, 1020]] as const;
const office: Calendar = {
  id: 'office', zone: 'UTC', holidays: [],
  week: { sun: [], mon: NINE_TO_FIVE, tue: NINE_TO_FIVE, wed: NINE_TO_FIVE, thu: NINE_TO_FIVE, fri: NINE_TO_FIVE, sat: [] },
};
const config: RoutingConfig = {
  ...TEST_ORGANISATION,
  calendars: { always: { ...ALWAYS_OPEN, id: 'always' }, office },
  slaPolicies: TEST_ORGANISATION.slaPolicies.map((policy) => ({
    ...policy, calendar: 'office', ladder: [{ atPercent: 90, do: 'escalate' }, { atPercent: 110, do: 'page' }, { atPercent: 150, do: 'page' }],
  })),
};
const life = (more: ConstructorParameters<typeof Life>[0] = {}) => new Life({ config, ...more });

describe('known traps of a whole ticket', () => {
  it('trap 1: no deadline of a ticket that was pending lies in closed hours', () => {
    const ticket = life().assign('bill').act({ name: 'reply' });
    ticket.until(MONDAY_MS + 7 * HOUR_MS).act({ name: 'pend' }).until(MONDAY_MS + 2 * DAY_MS + 30 * MINUTE_MS).customer();
    const resolution = ticket.state.sla.open.find(({ name }) => name === 'resolution')!;
    expect(isOpen(office, resolution.dueAtMs! - 1)).toBe(true);
    expect(isOpen(office, ticket.state.dueAtMs! - 1)).toBe(true);
  });

  it('trap 2: a threshold that passes while the ticket is pending is met again after the resume, once', () => {
    const ticket = life().assign('bill').act({ name: 'reply' });
    ticket.until(MONDAY_MS + 2 * DAY_MS).act({ name: 'pend' }).until(MONDAY_MS + 9 * DAY_MS);
    const warned = () => ticket.ledger.filter(({ clock, thresholdPercent }) => clock === 'resolution' && thresholdPercent === 50);
    expect(warned()).toEqual([]);
    // 16 of 24 hours were used before the pause: the other 8 are the whole of the day of the answer.
    ticket.customer().act({ name: 'reply' }).until(MONDAY_MS + 9 * DAY_MS + 8 * HOUR_MS);
    expect(warned()).toMatchObject([{ kind: 'warn', atMs: MONDAY_MS + 9 * DAY_MS + 8 * HOUR_MS }]);
    ticket.after(DAY_MS);
    expect(warned()).toHaveLength(1);
  });

  it('trap 3: the resolution clock warns although nobody has replied yet', () => {
    const ticket = life().until(MONDAY_MS + 3 * DAY_MS);
    expect(ticket.openClocks()).toContain('first_reply');
    expect(ticket.ledger).toContainEqual(expect.objectContaining({ clock: 'resolution', kind: 'warn', thresholdPercent: 50, atMs: MONDAY_MS + 2 * DAY_MS + 8 * HOUR_MS }));
  });

  it('trap 4: every ladder step above 100 % is reached by the timer', () => {
    const ticket = life().until(MONDAY_MS + DAY_MS);
    const steps = ticket.ledger.filter(({ clock, kind }) => clock === 'first_reply' && kind === 'ladder');
    expect(steps.map(({ thresholdPercent, atMs }) => [thresholdPercent, (atMs - MONDAY_MS) / MINUTE_MS])).toEqual([[90, 216], [110, 264], [150, 360]]);
  });

  it('trap 5: a breached first reply is still waited for, and the ticket says that nobody has replied', () => {
    const ticket = life().assign('bill').until(MONDAY_MS + DAY_MS);
    expect(ticket.ledger).toContainEqual(expect.objectContaining({ clock: 'first_reply', kind: 'breach' }));
    expect(ticket.ledger.filter(({ clock, kind }) => clock === 'first_reply' && kind === 'fulfil')).toEqual([]);
    expect(ticket.state.repliedAtMs ?? null).toBeNull();
    ticket.assign('lena').act({ name: 'reply' });
    expect(ticket.state.repliedAtMs).toBe(ticket.nowMs);
    expect(ticket.ledger).toContainEqual(expect.objectContaining({ clock: 'first_reply', kind: 'fulfil', atMs: ticket.nowMs }));
  });

  it('trap 6: a changed priority moves the target and the timer of a running ticket', () => {
    const slaPolicies = config.slaPolicies.map((policy) => ({
      ...policy, targets: { first_reply: { urgent: HOUR_MS, high: 2 * HOUR_MS, normal: 4 * HOUR_MS, low: 8 * HOUR_MS } },
    }));
    const ticket = life({ config: { ...config, slaPolicies } }).assign('bill');
    expect(ticket.state.dueAtMs).toBe(MONDAY_MS + 2 * HOUR_MS);
    ticket.after(10 * MINUTE_MS).act({ name: 'set_priority', priority: 'urgent' });
    expect(ticket.state.dueAtMs).toBe(MONDAY_MS + 30 * MINUTE_MS);
    expect(ticket.plan.labels.nextDueAtMs).toBe(MONDAY_MS + HOUR_MS);
    expect(ticket.plan.placement).toMatchObject({ kind: 'adjust', spec: { nextDueAtMs: MONDAY_MS + HOUR_MS } });
  });

  it('trap 6: a config with other targets is heard at the next event, and only the latest missed step has an effect', () => {
    const ticket = life().assign('bill').after(3 * HOUR_MS);
    const slaPolicies = config.slaPolicies.map((policy) => ({ ...policy, targets: { first_reply: { urgent: 1, high: 1, normal: HOUR_MS, low: 1 } } }));
    ticket.config = { ...config, slaPolicies };
    ticket.configVersion = 'c2';
    ticket.act({ name: 'note' });
    expect(ticket.plan.ledger.filter(({ kind }) => kind === 'breach' || kind === 'ladder').map(({ kind, thresholdPercent }) => [kind, thresholdPercent]))
      .toEqual([['breach', 100], ['ladder', 150]]);
  });

  it('trap 8: a pending ticket sets no timer, however long it waits', () => {
    const ticket = life().assign('bill').act({ name: 'reply' }).act({ name: 'pend' });
    expect(ticket.state.dueAtMs).toBeNull();
    const { decisions } = ticket.state;
    expect(ticket.after(300 * DAY_MS).state.decisions).toBe(decisions);
  });

  it('trap 11: an automatic reply neither reopens nor unassigns, and touches no clock', () => {
    const robot = { name: 'customer_reply', autoReply: true } as const;
    const pending = life().assign('bill').act({ name: 'reply', pend: true });
    const { sla, placement } = pending.state;
    pending.after(HOUR_MS).act(robot, 'requester/rita');
    expect(pending.state).toMatchObject({ status: 'pending', sla, placement });
    const solved = pending.act({ name: 'resume' }).act({ name: 'solve' }).after(HOUR_MS).act(robot, 'requester/rita');
    expect(solved.state).toMatchObject({ status: 'solved', reopens: 0 });
    expect(solved.plan).toMatchObject({ placement: null, ledger: [] });
  });

  it('trap 13: next_reply ends with the solve and does not come back by time', () => {
    const ticket = life().assign('bill').act({ name: 'reply' }).customer();
    expect(ticket.openClocks()).toContain('next_reply');
    ticket.act({ name: 'solve' });
    expect(ticket.openClocks()).toEqual([]);
    ticket.after(DAY_MS);
    expect(ticket.ledger.filter(({ clock }) => clock === 'next_reply').map(({ kind }) => kind)).toEqual(['activate', 'cancel']);
  });

  it('trap 13: a ticket that arrives pending rests, and one that arrives solved waits for nobody and closes by itself', () => {
    const pending = life({ arrival: { status: 'pending' } });
    expect(pending.state.status).toBe('pending');
    expect(pending.plan.ledger.map(({ clock, kind }) => `${kind} ${clock}`)).toContain('pause resolution');
    const solved = life({ arrival: { status: 'solved' } });
    expect(solved.state).toMatchObject({ status: 'solved', team: 'billing-l1', dueAtMs: solved.state.reopenUntilMs });
    expect(solved.plan.placement).toBeNull();
    expect(life({ arrival: { status: 'solved' } }).customer().state).toMatchObject({ status: 'open', placement: { state: 'waiting' } });
    expect(solved.after(30 * DAY_MS).state.status).toBe('closed');
  });

  it('trap 14: a deleted ticket has no clock and no timer left, and a late timer changes nothing', () => {
    const ticket = life().assign('bill').after(HOUR_MS).act({ name: 'close' }, 'ops/olga');
    expect(ticket.state).toMatchObject({ dueAtMs: null, reopenUntilMs: null, sla: { open: [], parked: null } });
    const closed = ticket.state;
    ticket.nowMs += 10 * DAY_MS;
    ticket.happen({ type: 'due', id: 'late', atMs: null });
    expect(ticket.plan).toMatchObject({ outcome: { result: 'refused', code: 'closed' }, timeline: [], ledger: [] });
    expect({ ...ticket.state, decisions: 0 }).toEqual({ ...closed, decisions: 0 });
  });

  it('trap 16: a plan carries its due times, so nobody works them out again with other zone data', () => {
    const ticket = life().assign('bill');
    const recorded = JSON.parse(JSON.stringify(ticket.plan)) as typeof ticket.plan;
    const elsewhere = { ...config, calendars: { ...config.calendars, office: { ...office, zone: 'Asia/Tokyo' } } };
    expect(recorded.state.dueAtMs).toBe(MONDAY_MS + 2 * HOUR_MS);
    // The workflow only ever reads dueAtMs of the recorded state; a decision on other data would give another one.
    const again = decide(new Life({ config }).state, { type: 'assigned', id: 'a', atMs: null, epoch: 1, v: 1, agent: 'bill' },
      { nowMs: MONDAY_MS, config: elsewhere, configVersion: 'c2', matchedPhrases: [] });
    expect(again.state.dueAtMs).not.toBe(recorded.state.dueAtMs);
  });
});
