import { describe, expect, it } from 'vitest';
import { ALWAYS_OPEN, type Calendar } from '../../domain/calendar.ts';
import { HOUR_MS, MINUTE_MS } from '../../domain/duration.ts';
import { elapsedBusinessMs, newSlaState, type SlaHappening, type SlaPolicy } from '../../domain/sla.ts';
import type { Status } from '../../domain/ticket.ts';
import { at, OFFICE, only, opened, status, Ticket } from './sla-ticket.ts';

describe('replies', () => {
  it('measures next_reply from the oldest unanswered message; later ones do not restart it', () => {
    const ticket = new Ticket().at(at('05T09:00'), opened()).at(at('05T09:10'), { kind: 'agent_public_reply' });
    ticket.at(at('05T10:00'), { kind: 'customer_message' }).at(at('05T12:00'), { kind: 'customer_message' });
    expect(ticket.clock('next_reply')).toMatchObject({ instance: 1, startedAtMs: at('05T10:00') });
    ticket.at(at('05T13:00'), { kind: 'agent_public_reply' }).at(at('05T14:00'), { kind: 'customer_message' });
    expect(ticket.clock('next_reply')).toMatchObject({ instance: 2, startedAtMs: at('05T14:00') });
  });

  it('leaves messages before the first reply to first_reply', () => {
    const ticket = new Ticket().at(at('05T09:00'), opened()).at(at('05T09:10'), { kind: 'customer_message' });
    expect(ticket.names()).toEqual(['first_reply', 'resolution']);
  });

  it('takes a customer answering an outbound ticket as waiting for the next reply', () => {
    const ticket = new Ticket().at(at('05T09:00'), { kind: 'opened', byCustomer: false, status: 'pending' });
    ticket.at(at('05T10:00'), { kind: 'customer_message' }, status('pending', 'open'));
    expect(ticket.names()).toEqual(['next_reply', 'resolution']);
  });

  it('does not pause while the ticket is pending', () => {
    const ticket = new Ticket().at(at('05T09:00'), opened('pending'));
    expect(ticket.clock('first_reply').dueAtMs).toBe(at('05T13:00'));
  });

  it('cancels first_reply on a solve without an answer, and measures the customer who comes back with next_reply', () => {
    const ticket = new Ticket().at(at('05T09:00'), opened()).at(at('05T10:00'), status('open', 'solved'));
    expect(ticket.said('first_reply')).toEqual(['activate first_reply#1', 'cancel first_reply#1']);
    ticket.at(at('05T11:00'), { kind: 'customer_message' }, status('solved', 'open'));
    expect(ticket.clock('next_reply').startedAtMs).toBe(at('05T11:00'));
  });
});

describe('resolution and reopening', () => {
  const reopened = (onReopen: SlaPolicy['onReopen']): Ticket =>
    new Ticket({ policy: { ...only('resolution'), onReopen } })
      .at(at('05T09:00'), opened())
      .at(at('05T11:00'), status('open', 'solved'))
      .at(at('08T09:00'), status('solved', 'open'));

  it('resumes where it stood: the solved time does not count', () => {
    const ticket = reopened('resume');
    expect(ticket.clock('resolution')).toMatchObject({ instance: 1, dueAtMs: at('09T15:00') });
  });
  it('restarts as a new instance', () => {
    expect(reopened('restart').clock('resolution')).toMatchObject({ instance: 2, dueAtMs: at('09T17:00') });
  });
  it('is left alone', () => {
    expect(reopened('ignore').names()).not.toContain('resolution');
  });
  it('takes the priority of the reopening, and keeps none after closing', () => {
    const ticket = new Ticket({ policy: only('resolution') }).at(at('05T09:00'), opened()).at(at('05T11:00'), status('open', 'solved'));
    ticket.facts.priority = 'low';
    ticket.at(at('05T12:00'), status('solved', 'open'));
    expect(ticket.clock('resolution').targetMs).toBe(32 * HOUR_MS);
    ticket.at(at('05T13:00'), status('open', 'solved'), { kind: 'closed' });
    expect(ticket.now.sla).toMatchObject({ open: [], parked: null });
  });

  it('tells what had been used at an earlier moment, whether running or paused then', () => {
    const ticket = new Ticket().at(at('05T09:00'), opened()).at(at('05T11:00'), status('open', 'pending'));
    const resolution = ticket.at(at('05T15:00'), status('pending', 'open')).clock('resolution');
    const used = ['05T08:00', '05T10:00', '05T12:00', '05T16:00'].map((when) => elapsedBusinessMs(resolution, OFFICE, at(when)));
    expect(used).toEqual([0, 1, 2, 3].map((hour) => hour * HOUR_MS));
  });

  it.each<[SlaPolicy['resolutionPauses'], Status, boolean]>([
    ['requester_wait', 'pending', true], ['requester_wait', 'on_hold', false],
    ['agent_work', 'pending', true], ['agent_work', 'on_hold', true],
    ['total', 'pending', false], ['total', 'on_hold', false],
  ])('with %s on %s: paused is %s', (resolutionPauses, to, paused) => {
    const ticket = new Ticket({ policy: { ...only('resolution'), resolutionPauses } });
    ticket.at(at('05T09:00'), opened()).at(at('05T10:00'), status('open', to));
    expect(ticket.now.slaState === 'paused').toBe(paused);
  });

  it('follows a policy that changes what pauses it while it is paused', () => {
    const ticket = new Ticket({ policy: only('resolution') }).at(at('05T09:00'), opened()).at(at('05T10:00'), status('open', 'pending'));
    ticket.facts.policy = { ...ticket.facts.policy, resolutionPauses: 'total' };
    ticket.at(at('05T12:00'), { kind: 'retarget' });
    expect(ticket.clock('resolution').pauses).toEqual([{ fromMs: at('05T10:00'), toMs: at('05T12:00'), calendarVersion: 'v1' }]);
  });
});

describe('ownership and acknowledge', () => {
  it('starts a new ownership instance with every stay, and ends the last with the solve', () => {
    const ticket = new Ticket().at(at('05T09:00'), opened(), { kind: 'ownership', to: 'billing' });
    ticket.at(at('05T10:00'), { kind: 'ownership', to: 'billing-l2' }).at(at('05T11:00'), status('open', 'solved'));
    expect(ticket.said('ownership')).toEqual([
      'activate ownership#1', 'fulfil ownership#1', 'activate ownership#2', 'fulfil ownership#2',
    ]);
  });

  it('rests ownership by its own mode, also for a stay that begins on a pending ticket', () => {
    const ticket = new Ticket().at(at('05T09:00'), opened('on_hold'), { kind: 'ownership', to: 'billing' });
    expect(ticket.clock('ownership').dueAtMs).toBeNull();
    expect(ticket.clock('resolution').dueAtMs).not.toBeNull();
    ticket.at(at('05T10:00'), status('on_hold', 'open'));
    expect(ticket.clock('ownership').dueAtMs).toBe(at('07T10:00'));
  });

  it('counts acknowledge in the agent’s shift, breaches it without warning or ladder, and is no customer’s SLA', () => {
    const shift: Calendar = { ...OFFICE, id: 'late', week: { ...OFFICE.week, mon: [[840, 1320]] } };
    const ticket = new Ticket({ policy: only(), calendars: { office: OFFICE, late: shift } }).at(at('05T09:00'), opened());
    ticket.at(at('05T10:00'), { kind: 'assigned', agent: 'kim', calendar: 'late', targetMs: 15 * MINUTE_MS });
    expect(ticket.now).toMatchObject({ nextThresholdAtMs: at('05T14:15'), slaState: 'none' });
    ticket.at(at('05T15:00'), { kind: 'unassigned' });
    expect(ticket.said('acknowledge')).toEqual(['activate acknowledge#1', 'breach acknowledge#1 100', 'cancel acknowledge#1']);
    expect(ticket.ladder).toEqual([]);
  });

  it.each<SlaHappening>([{ kind: 'acknowledged' }, { kind: 'agent_public_reply' }])('is acknowledged by $kind', (happening) => {
    const ticket = new Ticket().at(at('05T09:00'), opened());
    ticket.at(at('05T10:00'), { kind: 'assigned', agent: 'kim', calendar: 'office', targetMs: MINUTE_MS }, status('new', 'open'));
    expect(ticket.names()).toContain('acknowledge');
    ticket.at(at('05T10:00'), happening);
    expect(ticket.said('acknowledge')).toContain('fulfil acknowledge#1');
  });

  it('goes on with the policy’s calendar when a new config no longer knows the shift', () => {
    const ticket = new Ticket({ calendars: { office: OFFICE, gone: ALWAYS_OPEN } }).at(at('05T09:00'), opened());
    ticket.at(at('05T16:59'), { kind: 'assigned', agent: 'kim', calendar: 'gone', targetMs: 2 * MINUTE_MS });
    ticket.facts.calendars = { office: OFFICE };
    ticket.at(at('05T16:59'), { kind: 'time' });
    expect(ticket.clock('acknowledge').dueAtMs).toBe(at('07T09:01'));
    ticket.facts.calendars = {};
    expect(() => ticket.at(at('05T16:59'), { kind: 'time' })).toThrow('SLA policy "standard" names calendar "office"');
  });
});

describe('news out of order', () => {
  it('moves late news up to what is already known', () => {
    const ticket = new Ticket().jump(at('05T10:00'), opened()).jump(at('05T12:00'), status('open', 'pending'));
    ticket.jump(at('05T11:00'), status('pending', 'open'));
    expect(ticket.clock('resolution').pauses).toEqual([]);
    expect(elapsedBusinessMs(ticket.clock('resolution'), OFFICE, at('05T13:00'))).toBe(3 * HOUR_MS);
  });

  it('ignores what comes before the opening, and a second opening', () => {
    const ticket = new Ticket().jump(at('05T10:00'), status('new', 'solved'), { kind: 'customer_message' });
    expect(ticket.now.sla).toEqual(newSlaState());
    ticket.jump(at('05T11:00'), { kind: 'ownership', to: 'billing' }, opened()).jump(at('05T12:00'), opened());
    expect(ticket.names()).toEqual(['first_reply', 'ownership', 'resolution']);
    expect(ticket.clock('resolution').startedAtMs).toBe(at('05T11:00'));
  });
});
