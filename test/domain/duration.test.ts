import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, formatDuration, HOUR_MS, MINUTE_MS, parseDuration, SECOND_MS } from '../../domain/duration.ts';

describe('durations', () => {
  it.each([
    ['90s', 90 * SECOND_MS],
    ['15m', 15 * MINUTE_MS],
    ['4h', 4 * HOUR_MS],
    ['2d', 2 * DAY_MS],
    ['1h30m', 90 * MINUTE_MS],
    [' 1d 2h ', 26 * HOUR_MS],
    ['0s', 0],
  ])('reads %j', (text, ms) => {
    expect(parseDuration(text)).toBe(ms);
  });

  it.each(['', '5', 'h', '-4m', '1.5h', '30m1h', '1h1h', '4 hours', '99999999999999d'])('refuses %j', (text) => {
    expect(parseDuration(text)).toBeNull();
  });

  it.each([
    [90 * MINUTE_MS, '1h 30m'],
    [45 * SECOND_MS, '45s'],
    [-(4 * MINUTE_MS + 10 * SECOND_MS), '-4m 10s'],
    [DAY_MS + 5 * MINUTE_MS, '1d'],
    [3 * HOUR_MS + 59 * SECOND_MS, '3h'],
    [999, '0s'],
    [-1, '0s'],
  ])('writes %d ms as %j', (ms, text) => {
    expect(formatDuration(ms)).toBe(text);
  });

  it('reads back what it wrote, at most one unit short', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 * DAY_MS }), (ms) => {
        const readMs = parseDuration(formatDuration(ms)) ?? Number.NaN;
        const lostMs = ms >= DAY_MS ? HOUR_MS : ms >= HOUR_MS ? MINUTE_MS : SECOND_MS;
        expect(readMs).toBeLessThanOrEqual(ms);
        expect(ms - readMs).toBeLessThan(lostMs);
      }),
    );
  });
});
