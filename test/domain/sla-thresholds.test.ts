import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addBusinessMs, businessMsBetween } from '../../domain/calendar.ts';
import { HOUR_MS, MINUTE_MS } from '../../domain/duration.ts';
import { elapsedBusinessMs, type LedgerEntry, type SlaHappening, type SlaPolicy } from '../../domain/sla.ts';
import type { Priority, Status } from '../../domain/ticket.ts';
import { at, OFFICE, only, opened, POLICY, status, Ticket } from './sla-ticket.ts';

describe('thresholds', () => {
  it('records all that were crossed while the worker was down, in order and with the times they were due', () => {
    const ticket = new Ticket({ policy: only('first_reply') }).jump(at('05T09:00'), opened()).jump(at('08T12:00'), { kind: 'time' });
    expect(ticket.said('first_reply').slice(1)).toEqual([
      'warn first_reply#1 50', 'ladder first_reply#1 70', 'warn first_reply#1 75', 'warn first_reply#1 90', 'ladder first_reply#1 90',
      'breach first_reply#1 100', 'ladder first_reply#1 110',
    ]);
    expect(ticket.ledger.find((entry) => entry.kind === 'warn')!.atMs).toBe(at('05T11:00'));
    expect(ticket.ladder.map((step) => step.do)).toEqual(['rerank', 'escalate', 'page']);
  });

  it.each<[Priority, string[], string]>([
    ['high', ['retarget first_reply#1', 'warn first_reply#1 75', 'ladder first_reply#1 70'], 'at_risk'],
    ['urgent', ['retarget first_reply#1', 'breach first_reply#1 100', 'ladder first_reply#1 110'], 'breached'],
  ])('that a retarget to %s puts into the past take effect only by their latest', (priority, said, slaState) => {
    const ticket = new Ticket({ policy: only('first_reply') }).at(at('05T09:00'), opened());
    ticket.facts.priority = priority;
    ticket.at(at('05T10:36'), { kind: 'retarget' });
    expect(ticket.said('first_reply').slice(1)).toEqual(said);
    expect(ticket.now.slaState).toBe(slaState);
    ticket.at(at('12T10:00'), { kind: 'time' });
    expect(ticket.said()).not.toContain('warn first_reply#1 50');
  });

  it('clears a breach when the target grows, and neither repeats it in the ledger when that is missed too', () => {
    const ticket = new Ticket({ policy: only('first_reply') }).at(at('05T09:00'), opened()).at(at('05T13:10'), { kind: 'time' });
    ticket.facts.priority = 'low';
    ticket.at(at('05T13:10'), { kind: 'retarget' });
    expect(ticket.now.slaState).toBe('ok');
    ticket.at(at('05T15:00'), { kind: 'time' });
    expect(ticket.now.slaState).toBe('at_risk');
    ticket.at(at('05T17:00'), { kind: 'time' });
    expect(ticket.now.slaState).toBe('breached');
    expect(ticket.clock('first_reply').breachedAtMs).toBe(at('05T17:00'));
    expect(ticket.said().filter((line) => line.startsWith('breach'))).toHaveLength(1);
  });

  it('keeps a breach that came true before the retarget noticed', () => {
    const ticket = new Ticket({ policy: only('first_reply') }).jump(at('05T09:00'), opened());
    ticket.facts.priority = 'low';
    ticket.jump(at('05T14:00'), { kind: 'retarget' });
    expect(ticket.ledger.filter((entry) => entry.kind === 'breach')).toMatchObject([{ atMs: at('05T13:00') }]);
    expect(ticket.now.slaState).toBe('ok');
  });

  it('plans whole milliseconds, at which the share is reached for certain', () => {
    const policy = { ...only(), targets: { first_reply: { urgent: 1, high: 1, normal: 1001, low: 1 } } };
    const ticket = new Ticket({ policy }).at(at('05T09:00'), opened());
    expect(ticket.now.nextThresholdAtMs).toBe(at('05T09:00') + 501);
  });

  it('starts a promise at the true beginning when a policy is only found later', () => {
    const ticket = new Ticket({ policy: only() }).at(at('05T09:00'), opened());
    expect(ticket.now).toMatchObject({ slaState: 'none', nextThresholdAtMs: null });
    ticket.facts.policy = POLICY;
    ticket.at(at('05T09:30'), { kind: 'retarget' });
    expect(ticket.clock('first_reply').dueAtMs).toBe(at('05T13:00'));
  });
});

const STATUS_CHOICES = ['open', 'pending', 'on_hold', 'solved'] as const;
type Command = { afterMs: number } & ({ happening: SlaHappening } | { priority: Priority });
const command = (happening: fc.Arbitrary<SlaHappening>): fc.Arbitrary<Command> =>
  fc.record({ afterMs: fc.nat(20 * HOUR_MS), happening });
const happening = fc.oneof(
  fc.constantFrom<SlaHappening>(
    { kind: 'customer_message' }, { kind: 'agent_public_reply' }, { kind: 'time' }, { kind: 'acknowledged' }, { kind: 'unassigned' },
    { kind: 'ownership', to: 'a' }, { kind: 'ownership', to: null },
    { kind: 'assigned', agent: 'kim', calendar: 'always', targetMs: 20 * MINUTE_MS },
  ),
  fc.constantFrom(...STATUS_CHOICES).map((to) => status('open', to)),
);
const steady = fc.array(command(happening), { maxLength: 25 });
const unsteady = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: command(happening) },
    { weight: 1, arbitrary: fc.record({ afterMs: fc.nat(20 * HOUR_MS), priority: fc.constantFrom<Priority>('urgent', 'high', 'normal', 'low') }) },
  ),
  { maxLength: 25 },
);
const policies = fc.record({
  resolutionPauses: fc.constantFrom('requester_wait', 'agent_work', 'total'),
  ownershipPauses: fc.constantFrom('requester_wait', 'agent_work', 'total'),
  onReopen: fc.constantFrom('resume', 'restart', 'ignore'),
}).map((parts): SlaPolicy => ({ ...POLICY, ...parts }));

function play(ticket: Ticket, commands: readonly Command[], move: 'at' | 'jump', check: (ticket: Ticket) => void = () => undefined): Ticket {
  let nowMs = at('05T10:00');
  ticket[move](nowMs, opened('new'));
  for (const step of commands) {
    nowMs += step.afterMs;
    if ('priority' in step) ticket.facts.priority = step.priority;
    ticket[move](nowMs, 'priority' in step ? { kind: 'retarget' } : step.happening);
    check(ticket);
  }
  return ticket;
}

describe('whatever happens', () => {
  it('fires each threshold once per instance, keeps one clock per name, and plans no timer into the past or for a paused clock', () => {
    fc.assert(
      fc.property(unsteady, policies, fc.constantFrom('at' as const, 'jump' as const), (commands, policy, move) => {
        const ticket = play(new Ticket({ policy }), commands, move, ({ now, nowMs }) => {
          expect(JSON.parse(JSON.stringify(now))).toEqual(now);
          const names = now.sla.open.map((clock) => clock.name);
          expect(new Set(names).size).toBe(names.length);
          if (now.nextThresholdAtMs !== null) expect(now.nextThresholdAtMs).toBeGreaterThan(nowMs);
          const running = now.sla.open.filter((clock) => clock.pauses.at(-1)?.toMs !== null && clock.targetMs !== null);
          if (running.length === 0) expect([now.nextThresholdAtMs, now.nextDueAtMs]).toEqual([null, null]);
          for (const clock of now.sla.open) {
            expect(clock.dueAtMs === null).toBe(!running.includes(clock));
            expect(clock.breachedAtMs !== null && clock.dueAtMs !== null ? clock.dueAtMs <= nowMs : true).toBe(true);
          }
        });
        const fired = ticket.ledger.filter((entry) => entry.thresholdPercent !== null);
        const keys = fired.map((entry) => `${entry.kind} ${entry.clock}#${entry.instance} ${entry.thresholdPercent}`);
        expect(new Set(keys).size).toBe(keys.length);
        expect(ticket.ladder).toHaveLength(fired.filter((entry) => entry.kind === 'ladder').length);
      }),
      { numRuns: 600 },
    );
  });

  it('a worker that slept through everything records the same thresholds at the same times', () => {
    const thresholdsOf = (ticket: Ticket): LedgerEntry[] => ticket.ledger.filter((entry) => entry.thresholdPercent !== null);
    fc.assert(
      fc.property(steady, policies, (commands, policy) => {
        const awake = play(new Ticket({ policy }), commands, 'at');
        const asleep = play(new Ticket({ policy }), commands, 'jump');
        const order = (entries: LedgerEntry[]): string[] => entries.map((entry) => JSON.stringify(entry)).sort();
        expect(order(thresholdsOf(asleep))).toEqual(order(thresholdsOf(awake)));
        expect(asleep.now.nextThresholdAtMs).toBe(awake.now.nextThresholdAtMs);
        for (const clock of asleep.now.sla.open) expect(clock).toEqual(awake.clock(clock.name));
      }),
      { numRuns: 300 },
    );
  });

  it('the resolution clock has run for the business time the ticket spent in running statuses, and is due when the rest has passed', () => {
    const rests: Record<SlaPolicy['resolutionPauses'], readonly Status[]> = {
      requester_wait: ['pending', 'solved'], agent_work: ['pending', 'on_hold', 'solved'], total: ['solved'],
    };
    fc.assert(
      fc.property(steady, policies, (commands, parts) => {
        const policy: SlaPolicy = { ...parts, onReopen: 'resume' };
        let [ranMs, sinceMs, now]: [number, number, Status] = [0, at('05T10:00'), 'new'];
        const ticket = play(new Ticket({ policy }), commands, 'at', ({ nowMs, now: result }) => {
          if (!rests[policy.resolutionPauses].includes(now)) ranMs += businessMsBetween(OFFICE, sinceMs, nowMs);
          sinceMs = nowMs;
          now = result.sla.status!;
          const clock = result.sla.parked ?? result.sla.open.find(({ name }) => name === 'resolution')!;
          expect(elapsedBusinessMs(clock, OFFICE, nowMs)).toBe(ranMs);
          if (clock.dueAtMs !== null && ranMs < clock.targetMs!) {
            expect(clock.dueAtMs).toBe(addBusinessMs(OFFICE, nowMs, clock.targetMs! - ranMs));
          }
        });
        expect(ticket.now.sla.status).toBe(now);
      }),
      { numRuns: 400 },
    );
  });
});
