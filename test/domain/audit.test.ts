import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { auditHistory, type Audit } from '../../domain/audit.ts';
import type { AuditedTicket } from '../../domain/audit-fields.ts';
import { levelRankOf, movesBetween } from '../../domain/audit-levels.ts';
import { bouncesOf } from '../../domain/audit-measures.ts';
import { HOUR_MS } from '../../domain/duration.ts';
import type { Stay } from '../../domain/history.ts';
import type { MetricId } from '../../domain/metrics.ts';

const stays = (...values: string[]): Stay[] => values.map((value, i) => ({ value, fromMs: i * HOUR_MS }));

function ticket(id: string, given: Partial<AuditedTicket> = {}): AuditedTicket {
  return {
    id, line: 2, createdAtMs: 0, queuedAtMs: null, assignedAtMs: null, pickedUpAtMs: null, firstResponseAtMs: null, resolvedAtMs: null, closedAtMs: null,
    subject: null, text: null, requester: null, account: null, tier: null, vip: null, channel: null, language: null, firstPriority: null,
    teams: [], agents: [], categories: [], subcategories: [], priorities: [], statuses: [], reopens: null, reassignments: null, madeSla: null, correctTeam: null, correctCategory: null, other: {},
    ...given,
  };
}

const shareOf = (audit: Audit, id: MetricId) => audit.shares.find(({ metric }) => metric === id);
const reasonOf = (audit: Audit, id: MetricId) => audit.absent.find(({ metric }) => metric === id)?.reason;

describe('an audit', () => {
  it('counts team changes and bounces, and names the tickets behind them', () => {
    const audit = auditHistory([ticket('a', { teams: stays('X', 'Y', 'X', 'Z') }), ticket('b', { teams: stays('X') }), ticket('c', { teams: stays('X', 'Y') })]);
    expect(shareOf(audit, 'team-changes')).toMatchObject({ n: 2, of: 3, total: 4, max: 3, examples: ['a', 'c'], histogram: [1, 1, 0, 1, 0, 0, 0, 0, 0] });
    expect(shareOf(audit, 'team-bounces')).toMatchObject({ n: 1, of: 3, total: 1, examples: ['a'] });
    expect(audit.teamMoves).toMatchObject({ distinctValues: 3, distinctTransitions: 3, bounces: [{ from: 'X', to: 'Y', count: 1, examples: ['a'] }] });
    expect(audit.teamMoves?.transitions[0]).toMatchObject({ from: 'X', to: 'Y', count: 2, examples: ['a', 'c'] });
  });

  it('leaves out tickets without an endpoint and keeps negative times', () => {
    const hours = [1, 2, 3, -4].map((h, i) => ticket(String(i), { resolvedAtMs: h * HOUR_MS }));
    const [time] = auditHistory([...hours, ticket('open')]).times;
    expect(time).toEqual({ metric: 'time-to-resolution', n: 4, without: 1, negative: 1, medianHours: 1.5, p90Hours: 2.7, meanHours: 0.5, examples: ['2', '1', '0', '3'] });
  });

  it('says why a figure is absent instead of zero', () => {
    const audit = auditHistory([ticket('a', { teams: stays('X'), resolvedAtMs: HOUR_MS })]);
    expect(shareOf(audit, 'team-changes')).toBeUndefined();
    expect(reasonOf(audit, 'team-changes')).toBe('the file has one row per ticket; this needs one row per change');
    expect(reasonOf(audit, 'time-to-first-response')).toMatch(/firstResponseAt/);
    expect(audit.teamMoves).toBeNull();
    expect(audit.resolutionByTeamChange).toBeNull();
  });

  it('tells planned moves from corrections where teams carry levels', () => {
    const audit = auditHistory([
      ticket('up and back', { teams: stays('Support L1', 'Support L2', 'Support L1') }),
      ticket('sideways', { teams: stays('Support L1', 'Billing L1') }),
      ticket('unknown', { teams: stays('Support L1', 'Lawyers') }),
    ]);
    expect(shareOf(audit, 'planned-team-changes')).toMatchObject({ n: 1, of: 2, total: 2 });
    expect(shareOf(audit, 'corrective-team-changes')).toMatchObject({ n: 1, of: 2, total: 1, examples: ['sideways'] });
    expect(shareOf(audit, 'escalations')).toMatchObject({ n: 1, of: 2, total: 1 });
  });

  it('does not take an escalation that stays up for a wrong team', () => {
    const audit = auditHistory([ticket('escalated', { teams: stays('L1', 'L2') }), ticket('wrong', { teams: stays('Billing L1', 'Sales L1') })]);
    expect(shareOf(audit, 'wrong-team')).toMatchObject({ n: 1, of: 2, examples: ['wrong'] });
  });

  it('takes persons changing inside one team for a missing skill, and no others', () => {
    const audit = auditHistory([
      ticket('skill', { teams: stays('X'), agents: stays('a', 'b') }),
      ticket('team', { teams: stays('X', 'Y'), agents: stays('a', 'b') }),
      ticket('fine', { teams: stays('X'), agents: stays('a') }),
    ]);
    expect(shareOf(audit, 'wrong-person')).toMatchObject({ n: 1, of: 2, examples: ['skill'] });
  });

  it('compares priorities by what they mean', () => {
    const audit = auditHistory([ticket('same', { priorities: stays('1 - Critical', 'Urgent'), teams: stays('X', 'Y') }), ticket('raised', { priorities: stays('Low', 'High') })]);
    expect(shareOf(audit, 'wrong-priority')).toMatchObject({ n: 1, of: 2, examples: ['raised'] });
  });

  it('finds VIP tickets that waited longer than half of the others', () => {
    const waits = [[true, 5], [true, 1], [false, 2], [false, 3], [false, 10]] as const;
    const audit = auditHistory(waits.map(([vip, h], i) => ticket(String(i), { vip, pickedUpAtMs: h * HOUR_MS })));
    expect(shareOf(audit, 'vip-waited')).toMatchObject({ n: 1, of: 2, examples: ['0'] });
  });

  it('cannot say whether VIPs waited when there are no others', () => {
    const audit = auditHistory([ticket('a', { vip: true, pickedUpAtMs: HOUR_MS })]);
    expect(reasonOf(audit, 'vip-waited')).toMatch(/^no ticket counts/);
  });

  it('puts an opening into its hour and weekday, Monday first', () => {
    const mondayAt9Ms = Date.UTC(2026, 2, 2, 9, 59);
    const { arrivals } = auditHistory([ticket('a', { createdAtMs: mondayAt9Ms })]);
    expect(arrivals.filter(({ tickets }) => tickets > 0)).toEqual([{ weekday: 0, hour: 9, tickets: 1, medianWaitHours: null }]);
  });

  it('breaks down by what a ticket was in the end, largest first', () => {
    const of = (id: string, category: string, hours: number) => ticket(id, { categories: stays('other', category), resolvedAtMs: hours * HOUR_MS });
    const { byCategory } = auditHistory([of('a', 'billing', 1), of('b', 'login', 2), of('c', 'login', 4)]);
    expect(byCategory.map(({ name, tickets, times, examples }) => [name, tickets, times['time-to-resolution']?.medianHours, examples])).toEqual([['login', 2, 3, ['c', 'b']], ['billing', 1, 1, ['a']]]);
  });

  it('gives the same figures for tickets in any order', () => {
    const tickets = fc.array(
      fc.record({ teams: fc.array(fc.constantFrom('A', 'B', 'C'), { maxLength: 6 }), hours: fc.option(fc.nat(500)) }).map(({ teams, hours }) => ({ teams: stays(...teams.filter((team, i) => team !== teams[i - 1])), resolvedAtMs: hours === null ? null : hours * HOUR_MS })),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(fc.property(tickets, fc.nat(29), (given, cut) => {
      const all = given.map((one, i) => ticket(String(i), one));
      const figures = (order: AuditedTicket[]) => {
        const { shares, times } = auditHistory(order, { layout: 'changes', fields: ['team', 'createdAt', 'resolvedAt'] });
        return [...shares, ...times].map((figure) => ({ ...figure, examples: null }));
      };
      expect(figures([...all.slice(cut), ...all.slice(0, cut)])).toEqual(figures(all));
    }));
  });
});

describe('moves between teams', () => {
  it('are bounces when the team after next is the same again', () => {
    expect(bouncesOf(stays('A', 'B', 'A', 'B'))).toEqual([['A', 'B'], ['B', 'A']]);
    expect(bouncesOf(stays('A', 'B', 'C', 'A'))).toEqual([]);
  });

  it('know levels by the common names', () => {
    expect(['AI', 'Support L1', 'tier_2', 'Second-line', 'Level 3', 'Engineering'].map(levelRankOf)).toEqual([0, 1, 2, 2, 3, 3]);
    expect(['Group 70', 'Maintenance', 'Billing', 'T1000'].map(levelRankOf)).toEqual([null, null, null, null]);
  });

  it('are each either planned or a correction', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('L1', 'L2', 'Engineering', 'Billing L1'), { minLength: 1, maxLength: 8 }), (names) => {
      const moves = movesBetween(stays(...names))!;
      expect(moves.planned + moves.corrective).toBe(names.length - 1);
      expect(moves.escalations).toBeLessThanOrEqual(moves.planned);
    }));
  });
});
