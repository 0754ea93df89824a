import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { wilson } from '../../domain/statistics.ts';
import { replayFigures } from '../../simulation/replay-figures.ts';
import { rollingModels } from '../../simulation/replay-models.ts';
import { replayReport } from '../../simulation/replay-report.ts';
import { stratifiedSample, stratumOf } from '../../simulation/replay-sample.ts';
import { replayHistory, type Now, type ReplayedTicket, type Then } from '../../simulation/replay.ts';
import { emptyTicket, pastConfig, pastTickets } from '../support/history.ts';

const HOUR_MS = 3_600_000;
const config = pastConfig();
const tickets = pastTickets(400);
const result = replayHistory(tickets, { config, configVersion: 'test', modelFor: rollingModels(tickets, config) });

/** Replayed tickets with verdicts as wanted, their history told by one of the result's decisions. */
function cases(...wanted: { then: Then; now: Now; times: number; detourHours?: number; resolvedHours?: number; category?: string; taken?: string; solvedBy?: string; text?: string }[]): ReplayedTicket[] {
  const like = result.tickets.at(-1)!;
  return wanted.flatMap(({ then, now, times, detourHours, resolvedHours, category = 'billing', taken = category, solvedBy = 'accounts-desk', text }, kind) =>
    Array.from({ length: times }, (_, i): ReplayedTicket => ({
      ...like,
      ticket: {
        ...emptyTicket(`${kind}-${i}`, i), createdAtMs: 0, resolvedAtMs: resolvedHours === undefined ? null : resolvedHours * HOUR_MS, text: text ?? null,
        teams: then === 'clean' ? [{ value: 'a', fromMs: 0 }] : [{ value: 'b', fromMs: 0 }, { value: 'a', fromMs: detourHours === undefined ? null : detourHours * HOUR_MS }],
      },
      decision: { ...like.decision, mode: now === 'triage' ? 'triage' : 'automated', category: now === 'triage' ? null : taken, alternatives: [], team: 'front-line' },
      verdict: { then, now },
      category, solvedBy, confusedBy: taken === category ? [] : [{ word: 'invoice', weight: 1 }],
    })));
}

describe('the figures', () => {
  it('count what was saved, broken and covered, each with the interval of its share', () => {
    const { saved, broken, coverage, rightThen, rightNow, rightWhenRouted } = replayFigures(cases(
      { then: 'bounced', now: 'right', times: 30 }, { then: 'bounced', now: 'wrong', times: 10 }, { then: 'bounced', now: 'triage', times: 10 },
      { then: 'clean', now: 'right', times: 40 }, { then: 'clean', now: 'wrong', times: 5 }, { then: 'clean', now: 'triage', times: 5 },
    ));
    expect(saved).toMatchObject({ count: 30, of: 50, interval: wilson(30, 50) });
    expect(broken).toMatchObject({ count: 5, of: 50, interval: wilson(5, 50) });
    expect(coverage).toMatchObject({ count: 85, of: 100 });
    expect(rightThen).toMatchObject({ count: 50, of: 100 });
    expect(rightNow).toMatchObject({ count: 70, of: 100 });
    expect(rightWhenRouted).toMatchObject({ count: 70, of: 85 });
  });

  it('have no share of nothing', () => {
    expect(replayFigures([]).saved).toMatchObject({ count: 0, of: 0, interval: null });
  });

  it('take the way to the solving team for the hours, and charge broken tickets the mean of it', () => {
    const { hours } = replayFigures(cases({ then: 'bounced', now: 'right', times: 10, detourHours: 6 }, { then: 'bounced', now: 'wrong', times: 10, detourHours: 2 }, { then: 'clean', now: 'wrong', times: 3 }));
    expect(hours).toMatchObject({ gained: 60, lost: 12, hours: 48 });
    if (!('hours' in hours)) throw new Error('there are times');
    expect(hours.interval.low).toBeLessThan(48);
    expect(hours.interval.high).toBeGreaterThan(48);
    expect(hours.definition).toContain('from the first team to the solving team');
  });

  it('fall back on the longer resolution, and name it, when the changes of team have no times', () => {
    const { hours } = replayFigures(cases({ then: 'bounced', now: 'right', times: 10, resolvedHours: 30 }, { then: 'clean', now: 'right', times: 10, resolvedHours: 10 }));
    expect(hours).toMatchObject({ hours: 200, definition: expect.stringContaining('median resolution time') as string });
  });

  it('leave the hours out, with the reason, when the history has no times', () => {
    expect(replayFigures(cases({ then: 'bounced', now: 'right', times: 10 })).hours).toMatchObject({ absent: expect.stringContaining('too few times') as string });
    expect(replayFigures(cases({ then: 'clean', now: 'right', times: 10 })).hours).toMatchObject({ absent: expect.stringContaining('no ticket was bounced') as string });
  });
});

describe('a sample', () => {
  it('is the same for any order of the tickets, and has the size asked for', () => {
    const ids = (list: readonly ReplayedTicket[]) => stratifiedSample(list, 120).map(({ ticket }) => ticket.id).sort();
    fc.assert(
      fc.property(fc.shuffledSubarray(result.tickets, { minLength: result.tickets.length }), (shuffled) => {
        expect(ids(shuffled)).toEqual(ids(result.tickets));
      }),
      { numRuns: 10 },
    );
    expect(ids(result.tickets)).toHaveLength(120);
  });

  it('holds of each stratum its share, to within one ticket', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 330 }), (size) => {
        const all = result.tickets.filter(({ verdict }) => 'now' in verdict);
        const sample = stratifiedSample(result.tickets, size);
        for (const stratum of new Set(all.map(stratumOf))) {
          const [whole, drawn] = [all, sample].map((list) => list.filter((one) => stratumOf(one) === stratum).length);
          expect(Math.abs(drawn! - (whole! * sample.length) / all.length)).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });
});

describe('the report', () => {
  it('finds the dispatcher of the demo organisation worse than its own history', () => {
    const { figures, verdict, categories, withoutText } = replayReport(result, null);
    expect(verdict).toBe('better');
    expect(figures.saved.count).toBeGreaterThan(figures.broken.count);
    expect(categories.reduce((sum, one) => sum + one.figures.judged, 0)).toBe(figures.judged);
    expect(withoutText).toBe(0);
  });

  it('is as careful about few changes as about balanced ones', () => {
    const verdict = (saved: number, broken: number) => replayReport({ ...result, tickets: cases({ then: 'bounced', now: 'right', times: saved }, { then: 'clean', now: 'wrong', times: broken }) }, null).verdict;
    expect([verdict(30, 5), verdict(5, 30), verdict(3, 1), verdict(20, 18)]).toEqual(['better', 'worse', 'open', 'open']);
    expect(replayReport({ ...result, tickets: [] }, null).verdict).toBe('nothing_judged');
  });

  it('names the pairs that were confused, with examples and the words that did it', () => {
    const { categoryPairs, teamPairs } = replayReport({ ...result, tickets: cases({ then: 'clean', now: 'wrong', times: 8, category: 'contract', taken: 'billing' }, { then: 'clean', now: 'right', times: 12, category: 'contract' }) }, null);
    expect(categoryPairs[0]).toMatchObject({ taken: 'billing', right: 'contract', tickets: 8, share: 0.4, words: [{ word: 'invoice', weight: 8 }] });
    expect(categoryPairs[0]!.examples).toHaveLength(3);
    expect(teamPairs[0]).toMatchObject({ taken: 'front-line', right: 'accounts-desk', tickets: 8 });
  });

  it('suggests to merge what is mixed up and goes to one team, and to sharpen what goes to two', () => {
    const advice = (category: string, taken: string) =>
      replayReport({ ...result, tickets: cases({ then: 'clean', now: 'wrong', times: 8, category, taken }, { then: 'clean', now: 'right', times: 12, category }, { then: 'clean', now: 'right', times: 10, category: taken }) }, null).advice;
    expect(advice('contract', 'billing')).toMatchObject([{ kind: 'merge', categories: ['billing', 'contract'] }]);
    expect(advice('data-sync', 'billing')).toMatchObject([{ kind: 'sharpen', categories: ['billing', 'data-sync'] }]);
  });

  it('suggests to split a category that two teams solve, with the words that tell the kinds apart', () => {
    const { advice } = replayReport({ ...result, tickets: cases({ then: 'clean', now: 'right', times: 20, text: 'refund please' }, { then: 'clean', now: 'wrong', times: 10, text: 'customs declaration', solvedBy: 'front-line' }) }, null);
    expect(advice).toMatchObject([{ kind: 'split', categories: ['billing'] }]);
    expect(advice[0]!.reason).toMatch(/front-line solves 10 of its 30 tickets.*"customs".*"refund"/);
  });
});
