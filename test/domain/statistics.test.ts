import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { bootstrapInterval, mcnemarExact, mean, percentile, randomFrom, wilson } from '../../domain/statistics.ts';

const average = (sample: readonly number[]) => mean(sample);
const numbers = fc.array(fc.integer({ min: -1_000, max: 1_000 }), { minLength: 1, maxLength: 40 });

describe('percentile', () => {
  it('interpolates linearly between neighbours', () => {
    expect(percentile([1, 2, 3, 4], 0.5)).toBe(2.5);
    expect(percentile([10, 20], 0.9)).toBe(19);
    expect(percentile([7], 0.9)).toBe(7);
  });

  it('is null when there is nothing', () => expect(percentile([], 0.5)).toBeNull());

  it('lies between the ends and never falls as p grows', () => {
    fc.assert(
      fc.property(numbers, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (values, p, q) => {
        const sorted = values.toSorted((a, b) => a - b);
        const [low, high] = [percentile(sorted, Math.min(p, q))!, percentile(sorted, Math.max(p, q))!];
        expect(low).toBeLessThanOrEqual(high + 1e-9);
        expect(low).toBeGreaterThanOrEqual(sorted[0]!);
        expect(high).toBeLessThanOrEqual(sorted.at(-1)!);
      }),
    );
  });
});

describe("Wilson's interval", () => {
  it('agrees with published values', () => {
    // Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
    const published = [[81, 263, 0.2553, 0.3662], [15, 148, 0.0624, 0.1605], [0, 20, 0, 0.1611], [1, 29, 0.0061, 0.1718]] as const;
    for (const [successes, n, low, high] of published) {
      expect(wilson(successes, n).low).toBeCloseTo(low, 4);
      expect(wilson(successes, n).high).toBeCloseTo(high, 4);
    }
  });

  it('holds the share and stays within 0 and 1', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (a, b) => {
        const [successes, n] = [Math.min(a, b), Math.max(a, b)];
        const { low, high } = wilson(successes, n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        if (n > 0) expect(low <= successes / n && successes / n <= high).toBe(true);
      }),
    );
  });
});

describe('the bootstrap', () => {
  it('gives the same interval for the same seed and another for another', () => {
    const values = [1, 5, 9, 2, 7, 7, 3, 12];
    expect(bootstrapInterval(values, average, 1)).toEqual(bootstrapInterval(values, average, 1));
    expect(bootstrapInterval(values, average, 1)).not.toEqual(bootstrapInterval(values, average, 2));
  });

  it('has no width when all values are equal, and no interval when there are none', () => {
    expect(bootstrapInterval([4, 4, 4], average, 1)).toEqual({ low: 4, high: 4 });
    expect(bootstrapInterval([], average, 1)).toBeNull();
  });

  it('holds the true mean in about 95 of 100 samples', () => {
    const next = randomFrom(7);
    const trials = Array.from({ length: 200 }, () => Array.from({ length: 60 }, next));
    const hits = trials.filter((values, i) => {
      const { low, high } = bootstrapInterval(values, average, i)!;
      return low <= 0.5 && 0.5 <= high;
    });
    expect(hits.length).toBeGreaterThan(178);
    expect(hits.length).toBeLessThan(200);
  });
});

describe('the random numbers', () => {
  it('fill [0, 1) evenly', () => {
    const next = randomFrom(42);
    const tenths = new Array<number>(10).fill(0);
    for (let i = 0; i < 10_000; i += 1) tenths[Math.floor(next() * 10)]! += 1;
    expect(Math.min(...tenths)).toBeGreaterThan(900);
    expect(Math.max(...tenths)).toBeLessThan(1_100);
  });
});

describe("McNemar's exact test", () => {
  it('agrees with the binomial distribution', () => {
    expect(mcnemarExact(0, 0)).toBe(1);
    expect(mcnemarExact(5, 0)).toBeCloseTo(0.0625, 10);
    expect(mcnemarExact(6, 0)).toBeCloseTo(0.03125, 10);
    expect(mcnemarExact(8, 2)).toBeCloseTo(2 * (1 + 10 + 45) / 1024, 10);
  });

  it('does not care who wins, is never above 1, and falls as the split grows more uneven', () => {
    const count = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(count, count, (wins, losses) => {
        const p = mcnemarExact(wins, losses);
        expect(p).toBe(mcnemarExact(losses, wins));
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThanOrEqual(1);
        if (wins > losses) expect(mcnemarExact(wins + 1, losses)).toBeLessThanOrEqual(p + 1e-12);
      }),
    );
  });

  it('stays a probability for thousands of cases', () => expect(mcnemarExact(2_600, 2_400)).toBeCloseTo(0.0049, 3));
});
