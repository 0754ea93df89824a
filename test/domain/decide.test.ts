import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Action } from '../../domain/actions.ts';
import { decide, type Facts } from '../../domain/decide.ts';
import { HOUR_MS, MINUTE_MS } from '../../domain/duration.ts';
import type { Plan, TicketEvent } from '../../domain/events.ts';
import { newTicketState, type TicketState } from '../../domain/ticket.ts';
import { TEST_ORGANISATION } from '../support/organisation.ts';

const START_MS = Date.UTC(2026, 0, 5, 9);
const config = TEST_ORGANISATION;
const factsAt = (nowMs: number, more: Partial<Facts> = {}): Facts => ({ nowMs, config, configVersion: 'c1', matchedPhrases: [], ...more });

const opened: TicketEvent = {
  type: 'opened', id: 'opened', atMs: START_MS, bodyId: 'b1',
  understanding: {
    guesses: [{ category: 'billing', subcategory: 'refund', confidence: 0.9 }],
    language: 'en', sentiment: 'neutral', urgency: 'normal', intents: [], modelVersion: 'm1',
  },
  context: { tier: 'enterprise', accountValue: 84_000, vip: false, accountTeam: null, priorTickets: 0, missing: [] },
};

const unsure: TicketEvent = { ...opened, understanding: { ...opened.understanding, guesses: [{ category: 'billing', subcategory: null, confidence: 0.2 }] } };

let events = 0;
const action = (act: Action, actor = 'agent/bill', bodyId: string | null = null): TicketEvent => ({
  type: 'action', id: `e${(events += 1)}`, atMs: null, actor, bodyId, expectedVersion: null, action: act,
});
const newTicket = (): TicketState =>
  newTicketState({ ticketId: 'test:1', accountId: 'acme', requesterId: 'rita', channel: 'email' }, START_MS);

/** A ticket that the first agent of its team holds. */
function assignedTicket(): TicketState {
  const routed = decide(newTicket(), opened, factsAt(START_MS)).state;
  return decide(routed, assignedTo(routed, 'bill'), factsAt(START_MS)).state;
}
const assignedTo = (state: TicketState, agent: string): TicketEvent => ({
  type: 'assigned', id: `a${state.placement.epoch}`, atMs: null, epoch: state.placement.epoch, v: state.placement.v + 1, agent,
});
const after = (state: TicketState, event: TicketEvent, afterMs = MINUTE_MS): Plan => decide(state, event, factsAt(START_MS + afterMs));

describe('a new ticket', () => {
  it('is routed to the team of its category and ordered into its queue', () => {
    const plan = decide(newTicket(), opened, factsAt(START_MS));
    expect(plan.state).toMatchObject({ team: 'billing-l1', level: 'L1', mode: 'automated', status: 'new' });
    expect(plan.placement).toMatchObject({ kind: 'place', epoch: 1, spec: { team: 'billing-l1', enteredAtMs: START_MS } });
    expect(plan.timeline.map(({ kind }) => kind)).toEqual(['opened', 'routed']);
    expect(plan.reasons.length).toBeGreaterThan(0);
  });

  it('follows a rule that names the person who wrote', () => {
    const rule = { id: 'rita', why: 'test', source: null, reviewBy: null, when: { requesterIds: ['rita'] }, set: { team: 'platform-l2' } };
    expect(decide(newTicket(), opened, factsAt(START_MS, { config: { ...config, rules: [rule] } })).state.team).toBe('platform-l2');
    expect(decide({ ...newTicket(), requesterId: 'ron' }, opened, factsAt(START_MS, { config: { ...config, rules: [rule] } })).state.team).toBe('billing-l1');
  });

  it('goes to triage when the model is not sure', () => {
    expect(decide(newTicket(), unsure, factsAt(START_MS)).state).toMatchObject({ team: 'triage', mode: 'triage' });
  });

  it('opens with its first assignment and hears the clocks from its creation', () => {
    const state = assignedTicket();
    expect(state).toMatchObject({ status: 'open', placement: { state: 'assigned', agent: 'bill' } });
    expect(state.sla.open.map(({ name }) => name)).toEqual(expect.arrayContaining(['first_reply', 'resolution', 'ownership']));
    expect(state.dueAtMs).toBe(START_MS + 2 * HOUR_MS);
  });
});

describe('a ticket in triage', () => {
  const inTriage = () => decide(newTicket(), unsure, factsAt(START_MS)).state;

  it('leaves it when a person says what it is about, and the timeline keeps that it was sorted there', () => {
    const plan = after(inTriage(), action({ name: 'set_category', category: 'billing', subcategory: 'refund' }, 'agent/tess'));
    expect(plan.state).toMatchObject({ team: 'billing-l1', mode: 'manual', category: { value: 'billing', by: 'manual' }, subcategory: 'refund' });
    expect(plan.timeline[0]).toMatchObject({ kind: 'changed', actor: 'agent/tess', data: { was: null, category: 'billing', subcategory: 'refund', wasMode: 'triage' } });
  });

  it('is sorted too when the team that sorts is the team that solves', () => {
    const { bug, ...others } = config.categories;
    const here = { ...config, categories: { ...others, bug: { ...bug!, route: { ...bug!.route, L1: { team: 'triage', requiredSkills: [], optionalSkills: [] } } } } };
    const { state } = decide(inTriage(), action({ name: 'set_category', category: 'bug' }), factsAt(START_MS, { config: here }));
    expect(state).toMatchObject({ team: 'triage', mode: 'manual' });
  });

  it('may have been left there by a person', () => {
    expect(after(assignedTicket(), action({ name: 'hand_off', team: 'triage' })).state).toMatchObject({ team: 'triage', mode: 'triage' });
    expect(after(assignedTicket(), action({ name: 'hand_off', agent: 'tess' })).state).toMatchObject({ team: 'triage', mode: 'manual' });
  });

  it.each([
    [{ category: 'cooking' }, /category: "cooking" is not in routing.yaml; known: billing, bug/],
    [{ category: 'bug', subcategory: 'refund' }, /subcategory: "refund" .* known: ui, crash, wrong_result/],
  ])('takes no category there is none of: %j', (fields, reason) => {
    expect(after(inTriage(), action({ name: 'set_category', ...fields })).outcome).toMatchObject({ result: 'refused', code: 'unknown-target', reason: expect.stringMatching(reason) as string });
  });
});

describe('escalation', () => {
  it('moves one level up with a package that names where it came from and what was tried', () => {
    const plan = after(assignedTicket(), action({ name: 'escalate', reason: 'skill_gap', tried: ['restart'] }));
    expect(plan.state).toMatchObject({ level: 'L2', team: 'platform-l2', handoffs: 1, placement: { epoch: 2, state: 'waiting', agent: null } });
    const pack = plan.timeline.find(({ kind }) => kind === 'escalated')?.data?.['package'];
    expect(pack).toMatchObject({ from: { level: 'L1', team: 'billing-l1', agent: 'bill' }, reason: 'skill_gap', tried: ['restart'], gaps: [] });
  });

  it('is refused with the list of mandatory fields that are missing', () => {
    const l2 = after(assignedTicket(), action({ name: 'escalate', reason: 'skill_gap' })).state;
    const plan = after(l2, action({ name: 'escalate', reason: 'suspected_bug' }, 'agent/lena'));
    expect(plan.outcome).toMatchObject({ result: 'refused', code: 'missing-handoff-fields', missing: ['impact'] });
    expect(plan.state.level).toBe('L2');
  });

  it('from the top is refused and says what to do instead', () => {
    const l2 = after(assignedTicket(), action({ name: 'escalate', reason: 'skill_gap' })).state;
    const top = after(l2, action({ name: 'escalate', reason: 'suspected_bug', impact: 'one_user' }, 'agent/lena')).state;
    expect(top.level).toBe('engineering');
    expect(after(top, action({ name: 'escalate', reason: 'other' })).outcome).toMatchObject({ code: 'no-higher-level' });
  });

  it('returned to the team it came from prefers the agent who had it', () => {
    const l2 = after(assignedTicket(), action({ name: 'escalate', reason: 'skill_gap' })).state;
    const back = after(l2, action({ name: 'hand_off', level: 'L1' }, 'agent/lena'));
    expect(back.placement).toMatchObject({ kind: 'place', spec: { team: 'billing-l1', prefer: 'bill' } });
  });
});

describe('refusals', () => {
  it('an outdated version is refused and nothing but the refusal is noted', () => {
    const state = assignedTicket();
    const stale = { ...action({ name: 'solve' }), expectedVersion: state.version - 1 } as TicketEvent;
    const plan = after(state, stale);
    expect(plan.outcome).toMatchObject({ result: 'refused', code: 'stale-version', version: state.version });
    expect(plan.state).toEqual({ ...state, decisions: state.decisions + 1, timelineLength: state.timelineLength + 1 , configVersion: 'c1' });
  });

  it('another agent cannot accept what is with somebody', () => {
    expect(after(assignedTicket(), action({ name: 'accept' }, 'agent/paul')).outcome).toMatchObject({ code: 'not-the-assignee' });
  });

  it('late news of an older placement changes nothing', () => {
    const state = assignedTicket();
    const plan = after(state, { type: 'assigned', id: 'late', atMs: null, epoch: 0, v: 9, agent: 'paul' });
    expect(plan.outcome.result).toBe('refused');
    expect(plan.state.placement).toEqual(state.placement);
  });

  it('names the known teams when a handoff goes nowhere', () => {
    const { outcome } = after(assignedTicket(), action({ name: 'hand_off', team: 'nowhere' }));
    expect(outcome).toMatchObject({ result: 'refused', code: 'unknown-target', reason: expect.stringContaining('billing-l1') as string });
  });
});

describe('waiting, solving, reopening, closing', () => {
  it('pending weighs nothing and the customer brings it back', () => {
    const pending = after(assignedTicket(), action({ name: 'pend' }));
    expect(pending.placement).toMatchObject({ kind: 'adjust', epoch: 1, spec: { weight: 0 } });
    const back = after(pending.state, action({ name: 'customer_reply' }, 'requester/rita', 'b2'));
    expect(back.state.status).toBe('open');
    expect(back.placement).toMatchObject({ kind: 'adjust', spec: { weight: 1 } });
  });

  it('an automatic reply changes nothing but the timeline', () => {
    const pending = after(assignedTicket(), action({ name: 'pend' })).state;
    const plan = after(pending, action({ name: 'customer_reply', autoReply: true }, 'requester/rita', 'b2'));
    expect(plan.state.status).toBe('pending');
    expect(plan.placement).toBeNull();
    expect(plan.ledger).toEqual([]);
  });

  it('solved lets the agent go, and the timer closes it after the reopen window', () => {
    const solved = after(assignedTicket(), action({ name: 'solve' }));
    expect(solved.placement).toEqual({ kind: 'release', epoch: 2, to: 'idle' });
    expect(solved.state.dueAtMs).toBe(solved.state.reopenUntilMs);
    const due = { type: 'due', id: 'd', atMs: null } as const;
    const early = decide(solved.state, due, factsAt((solved.state.reopenUntilMs ?? 0) - 1));
    expect(early.state.status).toBe('solved');
    const closed = decide(solved.state, due, factsAt(solved.state.reopenUntilMs ?? 0));
    expect(closed.state.status).toBe('closed');
    expect(closed.placement).toMatchObject({ kind: 'release', to: 'closed' });
  });

  it('a customer who writes within the window gets the same agent asked first', () => {
    const solved = after(assignedTicket(), action({ name: 'solve' })).state;
    const plan = after(solved, action({ name: 'customer_reply' }, 'requester/rita', 'b2'));
    expect(plan.state).toMatchObject({ status: 'open', reopens: 1 });
    expect(plan.placement).toMatchObject({ kind: 'place', spec: { prefer: 'bill', team: 'billing-l1' } });
  });

  it('a message to a closed ticket asks for a follow-up and is refused here', () => {
    const closed = after(assignedTicket(), action({ name: 'close' })).state;
    const plan = after(closed, action({ name: 'customer_reply' }, 'requester/rita', 'b2'));
    expect(plan.outcome).toMatchObject({ result: 'refused', code: 'closed' });
    expect(plan.effects).toMatchObject([{ kind: 'follow_up', bodyId: 'b2' }]);
  });
});

describe('clocks', () => {
  it('a missed acknowledge takes the ticket back, leaves that agent out and keeps its turn', () => {
    const teams = { ...config.teams, 'billing-l1': { ...config.teams['billing-l1']!, acknowledgeMs: MINUTE_MS } };
    const agents = { ...config.agents, bob: config.agents['bill']! };
    const facts = (nowMs: number) => factsAt(nowMs, { config: { ...config, teams, agents } });
    const routed = decide(newTicket(), opened, facts(START_MS)).state;
    const held = decide(routed, assignedTo(routed, 'bill'), facts(START_MS)).state;
    expect(held.dueAtMs).toBe(START_MS + MINUTE_MS);
    const plan = decide(held, { type: 'due', id: 'd', atMs: null }, facts(START_MS + MINUTE_MS));
    expect(plan.placement).toMatchObject({ kind: 'place', spec: { resting: { bill: START_MS + MINUTE_MS + config.placement.excludeForMs }, enteredAtMs: START_MS } });
    expect(plan.state.status).toBe('open');
  });

  it('an accepted ticket is not taken back', () => {
    const teams = { ...config.teams, 'billing-l1': { ...config.teams['billing-l1']!, acknowledgeMs: MINUTE_MS } };
    const facts = (nowMs: number) => factsAt(nowMs, { config: { ...config, teams } });
    const routed = decide(newTicket(), opened, facts(START_MS)).state;
    const held = decide(routed, assignedTo(routed, 'bill'), facts(START_MS)).state;
    const accepted = decide(held, action({ name: 'accept' }), facts(START_MS + 10)).state;
    const plan = decide(accepted, { type: 'due', id: 'd', atMs: null }, facts(START_MS + MINUTE_MS));
    expect(plan.state.placement.agent).toBe('bill');
  });

  it('an agent who took the ticket from the queue is not asked to acknowledge it', () => {
    const teams = { ...config.teams, 'billing-l1': { ...config.teams['billing-l1']!, acknowledgeMs: MINUTE_MS } };
    const facts = factsAt(START_MS, { config: { ...config, teams } });
    const routed = decide(newTicket(), opened, facts).state;
    const taken = decide(routed, action({ name: 'accept' }), facts);
    expect(taken.placement).toMatchObject({ kind: 'manual', agent: 'bill' });
    const held = decide(taken.state, assignedTo(taken.state, 'bill'), facts).state;
    expect(held.sla.open.map(({ name }) => name)).not.toContain('acknowledge');
  });

  it('a warning does not make an agent’s reading stale', () => {
    const state = assignedTicket();
    const plan = decide(state, { type: 'due', id: 'd', atMs: null }, factsAt(state.dueAtMs ?? 0));
    expect(plan.timeline.map(({ kind }) => kind)).toContain('sla');
    expect(plan.state.version).toBe(state.version);
  });
});

const anyAction: fc.Arbitrary<TicketEvent> = fc
  .record({
    act: fc.constantFrom<Action>(
      { name: 'accept' }, { name: 'reply' }, { name: 'reply', pend: true }, { name: 'customer_reply' }, { name: 'customer_reply', autoReply: true },
      { name: 'note' }, { name: 'hand_off', team: 'product-l1' }, { name: 'hand_off', agent: 'lena' }, { name: 'hand_off', level: 'L1' },
      { name: 'escalate', reason: 'skill_gap' }, { name: 'escalate', reason: 'sla', impact: 'one_user' },
      { name: 'flag_misroute', kind: 'wrong_category', category: 'bug' }, { name: 'flag_misroute', kind: 'should_expedite' },
      { name: 'set_priority', priority: 'low' }, { name: 'set_category', category: 'bug' }, { name: 'pend' }, { name: 'pend', onHold: true },
      { name: 'resume' }, { name: 'solve' }, { name: 'reopen' }, { name: 'close' },
    ),
    actor: fc.constantFrom('agent/bill', 'agent/paul', 'ops/olga', 'requester/rita'),
  })
  .map(({ act, actor }) => action(act, actor, 'b9'));
const anyEvent = fc.oneof({ weight: 6, arbitrary: anyAction }, { weight: 2, arbitrary: fc.constant<TicketEvent | 'assign'>('assign') }, {
  weight: 2,
  arbitrary: fc.constant<TicketEvent | 'assign'>({ type: 'due', id: 'due', atMs: null }),
});

describe('laws of every life', () => {
  it('numbers the timeline without gaps, never reopens a closed ticket, and raises the epoch with every placement', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyEvent, fc.integer({ min: 0, max: 30 * HOUR_MS })), { maxLength: 40 }), (steps) => {
        let nowMs = START_MS;
        let state = decide(newTicket(), opened, factsAt(nowMs)).state;
        let written = state.timelineLength;
        for (const [step, waitMs] of steps) {
          nowMs += waitMs;
          const event = step === 'assign' ? assignedTo(state, 'bill') : step;
          const plan = decide(state, event, factsAt(nowMs));
          for (const entry of plan.timeline) expect(entry.n).toBe((written += 1));
          expect(plan.state.timelineLength).toBe(written);
          expect(JSON.parse(JSON.stringify(plan.state))).toEqual(plan.state);
          expect(plan.state.decisions).toBe(state.decisions + 1);
          if (state.status === 'closed') expect(plan.state.status).toBe('closed');
          const moves = plan.placement !== null && plan.placement.kind !== 'adjust';
          expect(plan.state.placement.epoch - state.placement.epoch).toBeGreaterThanOrEqual(moves ? 1 : 0);
          if (plan.placement) expect(plan.placement.epoch).toBe(plan.state.placement.epoch);
          if (plan.state.status === 'closed' || plan.state.status === 'solved') expect(plan.state.placement.agent).toBeNull();
          if (plan.outcome.result === 'refused') expect(plan.placement).toBeNull();
          expect(decide(state, event, factsAt(nowMs))).toEqual(plan);
          state = plan.state;
        }
      }),
      { numRuns: 400 },
    );
  });
});
