import fc from 'fast-check';
import { expect, test } from 'vitest';

import { wilson } from '../../domain/statistics.ts';
import { learnThresholds, thresholdsFor, type SureOutcome } from '../../training/thresholds.ts';

const ONE_SIDED = 1.6448536269514722;
const outcomes = fc.array(fc.record({ given: fc.constantFrom('a', 'b', 'c'), confidence: fc.integer({ min: 0, max: 20 }).map((n) => n / 20), right: fc.boolean() }), { minLength: 100, maxLength: 400 });
const many = (given: string, confidence: number, right: number, wrong: number): SureOutcome[] => [
  ...Array.from({ length: right }, () => ({ given, confidence, right: true })),
  ...Array.from({ length: wrong }, () => ({ given, confidence, right: false })),
];

test('a learned threshold keeps its precision with 95 % certainty, and no lower one does', () => {
  fc.assert(
    fc.property(outcomes, fc.constantFrom(0.5, 0.6, 0.95), (held, target) => {
      const found = learnThresholds(held, target)?.pooled.automate ?? null;
      const isKept = (threshold: number) => {
        const sure = held.filter(({ confidence }) => confidence >= threshold);
        return wilson(sure.filter(({ right }) => right).length, sure.length, ONE_SIDED).low >= target;
      };
      const levels = [...new Set(held.map(({ confidence }) => confidence))].sort((x, y) => x - y);
      const lowest = levels.find(isKept) ?? null;
      // Nothing lower was seen: then the confidence itself is the promise.
      expect(found).toBe(lowest !== null && lowest === levels[0] ? Math.min(lowest, target) : lowest);
    }),
  );
});

test('suggesting never asks for more than automating', () => {
  fc.assert(
    fc.property(outcomes, (held) => {
      const learned = learnThresholds(held, 0.6);
      for (const { automate, suggest } of Object.values(learned?.perLabel ?? {})) if (automate !== null) expect(suggest).toBeLessThanOrEqual(automate);
    }),
  );
});

test('a label earns a lower threshold of its own, borrows that of all when it has few texts, and none when it is often wrong', () => {
  const learned = learnThresholds([...many('good', 0.6, 100, 0), ...many('good', 0.9, 300, 0), ...many('rare', 0.9, 5, 0), ...many('bad', 0.9, 1, 5), ...many('bad', 0.6, 0, 60)], 0.95);
  expect(learned?.pooled.automate).toBe(0.9);
  expect([learned?.perLabel['good'], learned?.perLabel['rare'], learned?.perLabel['bad']].map((own) => own?.automate)).toEqual([0.6, 0.9, null]);
  expect(learned && thresholdsFor(learned, 'never guessed').automate).toBe(0.9);
});

test('from few texts nothing is learned, and from hopeless ones that nothing may be trusted', () => {
  expect(learnThresholds(many('a', 0.9, 99, 0), 0.95)).toBeNull();
  expect(learnThresholds(many('a', 0.9, 60, 60), 0.95)?.pooled.automate).toBeNull();
});
