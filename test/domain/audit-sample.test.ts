import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { drawSample, precisionOf, weekOf } from '../../domain/audit-sample.ts';
import { DAY_MS } from '../../domain/duration.ts';

describe('a week', () => {
  it.each([
    ['2026-11-23T00:00:00Z', '2026-W48'],
    ['2026-11-22T23:59:59Z', '2026-W47'],
    ['2027-01-03T12:00:00Z', '2026-W53'],
    ['2024-12-30T00:00:00Z', '2025-W01'],
    ['1970-01-01T00:00:00Z', '1970-W01'],
  ])('of %s is %s by ISO 8601', (moment, id) => {
    expect(weekOf(Date.parse(moment)).id).toBe(id);
  });

  it('holds its moment, runs from Monday to Monday, and follows the one before without a gap', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 4e12 }), fc.integer({ min: 1, max: 60 }), (atMs, back) => {
      const week = weekOf(atMs);
      expect(week.fromMs <= atMs && atMs < week.toMs).toBe(true);
      expect(new Date(week.fromMs).toISOString()).toMatch(/T00:00:00.000Z$/);
      expect([new Date(week.fromMs).getUTCDay(), week.toMs - week.fromMs]).toEqual([1, 7 * DAY_MS]);
      expect(weekOf(atMs, 1).toMs).toBe(week.fromMs);
      expect(weekOf(atMs, back)).toEqual(weekOf(atMs - back * 7 * DAY_MS));
    }));
  });
});

describe('the sample of a week', () => {
  const lot = (ticketId: string, secret = 's') => ({ ticketId, lot: createHmac('sha256', secret).update(ticketId).digest('hex') });
  const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 60 });

  it('is the same in whatever order the tickets come, and of the size that was asked for', () => {
    fc.assert(fc.property(ids, fc.nat(80), (tickets, size) => {
      const sample = drawSample(tickets.map((id) => lot(id)), size);
      expect(sample).toHaveLength(Math.min(size, tickets.length));
      expect(drawSample([...tickets].reverse().map((id) => lot(id)), size)).toEqual(sample);
    }));
  });

  it('loses at most its last one to a new ticket', () => {
    fc.assert(fc.property(ids.filter((all) => all.length > 1), fc.nat(80), ([late = '', ...tickets], size) => {
      const before = drawSample(tickets.map((id) => lot(id)), size).map(({ ticketId }) => ticketId);
      const after = drawSample([...tickets, late].map((id) => lot(id)), size).map(({ ticketId }) => ticketId);
      const kept = before.slice(0, after.includes(late) && before.length === size ? -1 : undefined);
      expect(after.filter((id) => id !== late)).toEqual(kept);
    }));
  });

  it('takes every ticket about equally often over many secrets, early or late', () => {
    const tickets = Array.from({ length: 50 }, (_, i) => `zendesk:${i}`);
    const drawn = new Map(tickets.map((id) => [id, 0]));
    const rounds = 2_000;
    for (let round = 0; round < rounds; round += 1) {
      for (const { ticketId } of drawSample(tickets.map((id) => lot(id, `secret-${round}`)), 10)) drawn.set(ticketId, (drawn.get(ticketId) ?? 0) + 1);
    }
    // Chi-square with 49 degrees of freedom: above 85.4 once in a thousand, had the draw been even. The secrets are fixed, so it never flickers.
    const expected = rounds * 10 / tickets.length;
    const chiSquare = [...drawn.values()].reduce((sum, n) => sum + (n - expected) ** 2 / (expected * (1 - 10 / 50)), 0);
    expect(chiSquare).toBeLessThan(85.4);
  });
});

describe('precision', () => {
  it('is the share of right ones with its interval, and nothing while nobody has judged', () => {
    expect(precisionOf([])).toEqual({ judged: 0, right: 0, precision: null, interval: { low: 0, high: 1 } });
    const { precision, interval } = precisionOf([...Array.from({ length: 19 }, () => true), false]);
    expect(precision).toBe(0.95);
    expect([interval.low, interval.high].map((end) => end.toFixed(3))).toEqual(['0.764', '0.991']);
  });
});
