/** The traps of SEMANTICS §12 that lie between tickets, agents and the order of news, on the world in memory. */
import { beforeEach, describe, expect, it } from 'vitest';

import { HOUR_MS, MINUTE_MS } from '../../domain/duration.ts';
import { TEST_ORGANISATION } from '../support/organisation.ts';
import { brokenLaws } from '../support/ticket-laws.ts';
import { TicketWorld } from '../support/ticket-world.ts';
import { Life } from './ticket-life.ts';

const MONDAY_MS = Date.UTC(2026, 0, 5, 9);
const TICKET = { category: 'billing', language: 'en', channel: 'email', requester: 'rita', arrival: {} } as const;
const bill = TEST_ORGANISATION.agents['bill']!;
const config = {
  ...TEST_ORGANISATION,
  agents: { ...TEST_ORGANISATION.agents, bill: { ...bill, caps: { total: 1, channels: {} } }, bea: { ...bill, caps: { total: 1, channels: {} } } },
};

let world: TicketWorld;
beforeEach(() => {
  world = new TicketWorld(config, MONDAY_MS);
});
const ownerOf = (ticketId: string) => world.docs.tickets[ticketId]!.agent;
const carried = () => ['bill', 'bea'].map((id) => world.docs.agents[id]!.used.total);

describe('known traps between tickets', () => {
  it('trap 9: the ticket that waits is given out when a place is freed, although it is not new', () => {
    for (let n = 0; n < 3; n += 1) world.create(TICKET);
    expect(ownerOf('t3')).toBeNull();
    const freed = ownerOf('t1')!;
    world.act('t1', `agent/${freed}`, { name: 'solve' });
    expect(ownerOf('t3')).toBe(freed);
  });

  it('trap 10: a person’s assignment stands, whatever automation looks at afterwards', () => {
    world.create(TICKET);
    world.act('t1', 'ops/olga', { name: 'hand_off', agent: 'lena', reason: 'other' });
    expect(ownerOf('t1')).toBe('lena');
    world.sweep();
    world.wait(MINUTE_MS);
    expect(ownerOf('t1')).toBe('lena');
  });

  it('trap 11: a reopened ticket does not go to an agent who is offline', () => {
    world.create(TICKET);
    const first = ownerOf('t1')!;
    world.act('t1', `agent/${first}`, { name: 'solve' });
    world.setStatus(first, 'offline');
    world.act('t1', 'requester/rita', { name: 'customer_reply' });
    expect(world.tickets.get('t1')!.state).toMatchObject({ status: 'open', reopens: 1 });
    expect([ownerOf('t1'), first].sort()).toEqual(['bea', 'bill']);
  });

  it('trap 11: an automatic reply does not unassign the owner', () => {
    world.create(TICKET);
    const owner = ownerOf('t1');
    world.act('t1', 'requester/rita', { name: 'customer_reply', autoReply: true });
    expect(ownerOf('t1')).toBe(owner);
  });

  it('trap 14: a merged ticket has no timer left, and the one that stays no second set of clocks', () => {
    world.create(TICKET);
    world.wait(HOUR_MS);
    world.create(TICKET);
    world.act('t1', 'ops/olga', { name: 'merge', into: 't2' });
    const gone = world.tickets.get('t1')!;
    expect(gone.state).toMatchObject({ status: 'closed', dueAtMs: null, sla: { open: [] } });
    expect(world.fire('t1').outcome).toMatchObject({ result: 'refused', code: 'closed' });
    const { sla } = world.tickets.get('t2')!.state;
    expect(sla.open.map(({ name }) => name).sort()).toEqual(['acknowledge', 'first_reply', 'ownership', 'resolution']);
    expect(sla.open.find(({ name }) => name === 'first_reply')).toMatchObject({ startedAtMs: MONDAY_MS });
  });

  it('trap 14: news out of order: solved before created, assigned and released the wrong way round', () => {
    const solvedElsewhere = new Life({ arrival: { status: 'solved' } });
    expect(solvedElsewhere.state).toMatchObject({ status: 'solved', placement: { state: 'none' }, sla: { open: [] } });
    world.create(TICKET);
    world.isNewsHeld = true;
    world.setStatus(ownerOf('t1')!, 'offline');
    world.wait(2 * MINUTE_MS);
    world.deliver({ twice: true, backwards: true });
    world.sweep();
    expect(brokenLaws(world)).toEqual([]);
    expect(world.tickets.get('t1')!.state.placement.agent).toBe(ownerOf('t1'));
  });

  it('trap 15: capacity is freed once, however often the solve, the close and the timer are told', () => {
    world.create(TICKET);
    world.create(TICKET);
    expect(carried()).toEqual([1, 1]);
    const owner = ownerOf('t1')!;
    for (const name of ['solve', 'solve', 'close', 'close'] as const) world.act('t1', `agent/${owner}`, { name });
    world.fire('t1');
    expect(carried().sort()).toEqual([0, 1]);
    expect(brokenLaws(world)).toEqual([]);
  });

  it('trap 15: a reservation left by a crash between reserving and assigning is taken back by the sweep', () => {
    world.create(TICKET);
    const idle = ownerOf('t1') === 'bill' ? 'bea' : 'bill';
    const agent = world.docs.agents[idle]!;
    const { email, total } = agent.used;
    world.docs.agents[idle] = { ...agent, held: [{ t: 't1', v: 1, w: 1, channel: 'email', atMs: MONDAY_MS }], used: { ...agent.used, email: email + 1, total: total + 1 } };
    world.wait(MINUTE_MS);
    expect(carried()).toEqual(idle === 'bea' ? [1, 0] : [0, 1]);
    expect(brokenLaws(world)).toEqual([]);
  });
});
