import { describe, expect, it } from 'vitest';

import { HOUR_MS } from '../../domain/duration.ts';
import { Life, MONDAY_MS } from './ticket-life.ts';

/** Merges `gone` into `staying`, as the two steps do. */
function merged(gone: Life, staying: Life): Life {
  const nowMs = Math.max(gone.nowMs, staying.nowMs);
  gone.until(nowMs).act({ name: 'merge', into: staying.state.ticketId }, 'ops/olga', { other: { ticketId: staying.state.ticketId, state: staying.state } });
  expect(gone.plan.effects).toMatchObject([{ kind: 'merge', into: staying.state.ticketId }]);
  return staying.until(nowMs).act({ name: 'absorb', from: gone.state.ticketId }, 'system/waybill', { other: { ticketId: gone.state.ticketId, state: gone.state } });
}
const older = () => new Life({ ticketId: 'test:old' }).assign('bill');
const newer = (atMs = MONDAY_MS + 2 * HOUR_MS) => new Life({ ticketId: 'test:new', atMs }).assign('bill');
const clock = (ticket: Life, name: string) => ticket.state.sla.open.find((each) => each.name === name);

describe('a merge', () => {
  it('closes one ticket for good and gives the other the older start, once each threshold', () => {
    const gone = older().after(3 * HOUR_MS);
    const staying = merged(gone, newer());
    expect(gone.state).toMatchObject({ status: 'closed', dueAtMs: null, sla: { open: [] }, merged: { into: 'test:new' } });
    expect(staying.state).toMatchObject({ openedAtMs: MONDAY_MS, absorbed: ['test:old'] });
    expect(clock(staying, 'first_reply')).toMatchObject({ startedAtMs: MONDAY_MS, dueAtMs: MONDAY_MS + 4 * HOUR_MS, instance: 1 });
    expect(clock(staying, 'resolution')).toMatchObject({ startedAtMs: MONDAY_MS });
    // 50 and 75 % were told on the old ticket already.
    staying.until(MONDAY_MS + 5 * HOUR_MS);
    expect(staying.ledger.filter(({ clock: name, kind }) => name === 'first_reply' && (kind === 'warn' || kind === 'breach')).map(({ thresholdPercent }) => thresholdPercent)).toEqual([90, 100]);
  });

  it('keeps the clocks of the ticket that stays when that is the older one', () => {
    const staying = merged(newer(), older());
    expect(clock(staying, 'first_reply')).toMatchObject({ startedAtMs: MONDAY_MS });
    expect(staying.state.openedAtMs).toBe(MONDAY_MS);
  });

  it('owes no first reply when the customer was answered on the other ticket, but an answer to what was asked since', () => {
    const gone = older().act({ name: 'reply' });
    const staying = merged(gone, newer());
    expect(staying.openClocks()).not.toContain('first_reply');
    expect(clock(staying, 'next_reply')).toMatchObject({ startedAtMs: MONDAY_MS + 2 * HOUR_MS });
    expect(staying.act({ name: 'reply' }).openClocks()).not.toContain('next_reply');
  });

  it('takes the pauses of the older ticket along', () => {
    const gone = older().act({ name: 'reply', pend: true }).after(5 * HOUR_MS);
    const staying = merged(gone, newer());
    expect(clock(staying, 'resolution')?.dueAtMs).toBe(MONDAY_MS + 53 * HOUR_MS);
  });

  it('reopens a solved ticket that takes over one that was still open', () => {
    const staying = merged(newer(), older().act({ name: 'solve' }));
    expect(staying.state).toMatchObject({ status: 'open', reopens: 1, placement: { state: 'waiting' } });
  });

  it('sends what the customer still writes to the closed side on to the other', () => {
    const gone = older();
    merged(gone, newer());
    gone.customer();
    expect(gone.plan.effects).toMatchObject([{ kind: 'redirect', to: 'test:new' }]);
  });

  it('is refused while another merge of one of the two is under way', () => {
    const ticket = older().act({ name: 'merge', into: 'test:new' }, 'ops/olga', { other: { ticketId: 'test:new', state: newer().state, busyWith: 'test:old' } });
    expect(ticket.plan.outcome).toMatchObject({ result: 'refused', code: 'not-allowed-now' });
    expect(ticket.state.status).not.toBe('closed');
  });

  it('is refused with another customer, with a closed ticket, and when it was done before', () => {
    const stranger = newer();
    const other = (ticket: Life, more: object = {}) => ({ other: { ticketId: ticket.state.ticketId, state: { ...ticket.state, ...more } } });
    const ticket = older();
    expect(ticket.act({ name: 'merge', into: 'test:new' }, 'ops/olga', other(stranger, { accountId: 'else', requesterId: 'ruth' })).plan.outcome).toMatchObject({ code: 'unknown-target' });
    expect(ticket.act({ name: 'merge', into: 'test:new' }, 'ops/olga', other(stranger, { status: 'closed' })).plan.outcome).toMatchObject({ code: 'unknown-target' });
    const staying = merged(ticket, newer());
    expect(staying.act({ name: 'absorb', from: 'test:old' }, 'system/waybill', other(ticket)).plan.outcome).toMatchObject({ code: 'not-allowed-now' });
  });
});
