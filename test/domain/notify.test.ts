import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isOpen, type Calendar } from '../../domain/calendar.ts';
import { decide } from '../../domain/decide.ts';
import type { Plan } from '../../domain/events.ts';
import { isWanted, messageOf, noticesOf, planMessage, type Notice } from '../../domain/notify.ts';
import { newTicketState } from '../../domain/ticket.ts';
import { TEST_ORGANISATION } from '../support/organisation.ts';

const MINUTE_MS = 60_000;
/** A Monday, 00:00 UTC. */
const MONDAY_MS = Date.UTC(2026, 0, 5);
const OFFICE: Calendar = { id: 'office', zone: 'UTC', week: { mon: [[540, 1020]], tue: [[540, 1020]], wed: [[540, 1020]], thu: [], fri: [], sat: [], sun: [] }, holidays: [] };
const CHANNEL = { gatherMs: MINUTE_MS, oneAlertPerMs: 30 * MINUTE_MS };

const notice = (more: Partial<Notice> = {}): Notice => ({
  key: 'k', about: 'a', kind: 'sla_breach', isUrgent: false, atMs: MONDAY_MS, ticketId: 'desk:1', team: 'billing-l1', facts: {}, ...more,
});

/** Notices as they come, and what the channel does with them when it is looked at every ten minutes. */
function run(notices: readonly Notice[]): { atMs: number; send: Notice[]; suppress: Notice[] }[] {
  const passes: { atMs: number; send: Notice[]; suppress: Notice[] }[] = [];
  let waiting: Notice[] = [];
  for (let atMs = MONDAY_MS; atMs < MONDAY_MS + 3 * 86_400_000; atMs += 10 * MINUTE_MS) {
    waiting = [...waiting, ...notices.filter((one) => one.atMs <= atMs && one.atMs > atMs - 10 * MINUTE_MS)];
    const recent = new Set(passes.filter((pass) => atMs - pass.atMs < CHANNEL.oneAlertPerMs).flatMap(({ send }) => send.map(({ about }) => about)));
    const { send, suppress } = planMessage(waiting, recent, CHANNEL, OFFICE, atMs);
    waiting = waiting.filter((one) => !send.includes(one) && !suppress.includes(one));
    passes.push({ atMs, send, suppress });
  }
  return passes;
}

const notices = fc.array(
  fc.record({ about: fc.constantFrom('incident/1', 'incident/2', 'clock'), isUrgent: fc.boolean(), minute: fc.nat(24 * 60) }),
  { maxLength: 30 },
).map((all) => all.map(({ minute, ...rest }, n) => notice({ ...rest, key: `k${n}`, atMs: MONDAY_MS + minute * MINUTE_MS })));

describe('what goes out on a channel', () => {
  it('holds back in quiet hours what is not urgent, and nothing else', () => {
    fc.assert(fc.property(notices, (all) => {
      for (const { atMs, send } of run(all)) if (!isOpen(OFFICE, atMs)) expect(send.filter(({ isUrgent }) => !isUrgent)).toEqual([]);
    }));
    expect(planMessage([notice({ isUrgent: true })], new Set(), CHANNEL, OFFICE, MONDAY_MS).send).toHaveLength(1);
  });

  it('alerts once per subject in a window, and loses no subject', () => {
    fc.assert(fc.property(notices, (all) => {
      const passes = run(all);
      const sent = passes.flatMap(({ atMs, send }) => send.map(({ about, key }) => ({ atMs, about, key })));
      for (const [at, one] of sent.entries()) {
        expect(sent.slice(at + 1).filter(({ about, atMs }) => about === one.about && atMs - one.atMs < CHANNEL.oneAlertPerMs)).toEqual([]);
      }
      const settled = passes.flatMap(({ send, suppress }) => [...send, ...suppress]).map(({ key }) => key);
      expect(settled.sort()).toEqual(all.map(({ key }) => key).sort());
      for (const { about } of all) expect(sent.map((one) => one.about)).toContain(about);
    }));
  });

  it('tells everything of the night in one message when the office opens', () => {
    const night = [1, 2, 3].map((n) => notice({ key: `k${n}`, about: `ticket ${n}`, atMs: MONDAY_MS + n * MINUTE_MS }));
    const messages = run(night).filter(({ send }) => send.length > 0);
    expect(messages).toMatchObject([{ atMs: MONDAY_MS + 9 * 60 * MINUTE_MS, send: night }]);
    expect(messageOf('m', messages[0]?.send ?? []).subject).toBe('3 notices: 3 × SLA missed');
  });

  it('waits for others before a message that is not urgent, and not before an urgent one', () => {
    const plan = (one: Notice, atMs: number) => planMessage([one], new Set(), CHANNEL, null, atMs).send.length;
    expect(plan(notice(), MONDAY_MS)).toBe(0);
    expect(plan(notice(), MONDAY_MS + CHANNEL.gatherMs)).toBe(1);
    expect(plan(notice({ isUrgent: true }), MONDAY_MS)).toBe(1);
  });

  it('is what the channel asked for', () => {
    const channel = { to: { kind: 'webhook', urlEnv: 'X', secretEnv: null }, hours: null, ...CHANNEL } as const;
    const wants = (teams: string[] | null, team: string | null) => isWanted({ ...channel, events: ['sla_breach'], teams }, notice({ team }));
    expect([wants(null, 'l1'), wants(['l1'], 'l1'), wants(['l2'], 'l1'), wants(['l2'], null)]).toEqual([true, true, false, true]);
    expect(isWanted({ ...channel, events: ['page'], teams: null }, notice())).toBe(false);
  });
});

describe('what a step has to tell', () => {
  const ladder = [{ atPercent: 100, do: 'escalate' }, { atPercent: 100, do: 'page' }] as const;
  const [policy] = TEST_ORGANISATION.slaPolicies;
  const config = { ...TEST_ORGANISATION, slaPolicies: [{ ...policy!, ladder: [...ladder] }] };
  const facts = (nowMs: number) => ({ nowMs, config, configVersion: '1', matchedPhrases: [] });
  const opened: Plan = decide(
    newTicketState({ ticketId: 'desk:7', accountId: null, requesterId: 'rita', channel: 'email' }, MONDAY_MS),
    {
      type: 'opened', id: 'o', atMs: MONDAY_MS, bodyId: 'b',
      understanding: {
        guesses: [{ category: 'billing', subcategory: null, confidence: 0.9 }], language: 'en', sentiment: 'neutral', urgency: 'normal', intents: [],
        modelVersion: 'm',
      },
      context: { tier: 'business', accountValue: null, vip: false, accountTeam: null, priorTickets: 0, missing: [] },
    },
    facts(MONDAY_MS),
  );

  it('is nothing while all goes well', () => {
    expect(noticesOf(opened, 'o', MONDAY_MS)).toEqual([]);
  });

  it('is each missed target once, the escalation and the page, in codes only', () => {
    const lateMs = MONDAY_MS + 4 * 60 * MINUTE_MS;
    const late = decide(opened.state, { type: 'due', id: 'due/1', atMs: null }, facts(lateMs));
    const told = noticesOf(late, 'due/1', lateMs);
    expect(told.filter(({ kind }) => kind !== 'sla_warning').map(({ kind, isUrgent }) => [kind, isUrgent])).toEqual([
      ['sla_breach', false], ['escalation', false], ['page', true],
    ]);
    expect(new Set(told.map(({ key }) => key)).size).toBe(told.length);
    const ofIncident = noticesOf({ ...late, state: { ...late.state, incident: 'inc-1' } }, 'due/1', lateMs);
    expect(ofIncident.find(({ kind }) => kind === 'sla_breach')?.about).toBe('sla_breach/incident/inc-1/first_reply/100');
    expect(noticesOf(late, 'due/1', lateMs)).toEqual(told);
    expect(messageOf('m', told.filter(({ kind }) => kind === 'sla_breach')).lines).toEqual([
      'SLA missed: desk:7, team platform-l2, priority normal, level L2, tier business, clock first_reply, percent 100',
    ]);
  });
});
