import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectedCalibrationError, fitTemperature, meanLogLoss, type Scored } from '../../training/calibrate.ts';
import { softmax } from '../../training/model.ts';

const cases = fc.array(
  fc.record({ z: fc.array(fc.double({ min: -200, max: 200, noNaN: true }), { minLength: 2, maxLength: 6 }), truth: fc.nat({ max: 1 }) }),
  { minLength: 1, maxLength: 30 },
);

test('no other temperature of the range makes the right labels more likely', () => {
  fc.assert(
    fc.property(cases, fc.double({ min: 0.02, max: 50, noNaN: true }), (held, other) => {
      expect(meanLogLoss(held, fitTemperature(held))).toBeLessThanOrEqual(meanLogLoss(held, other) + 1e-3);
    }),
  );
});

test('scores twice as large get twice the temperature', () => {
  const held: Scored[] = [
    { z: [2, 0], truth: 0 },
    { z: [1, 0], truth: 0 },
    { z: [3, 0], truth: 1 },
    { z: [0, 2], truth: 1 },
  ];
  const doubled = held.map(({ z, truth }) => ({ z: Array.from(z, (score) => score * 2), truth }));
  expect(fitTemperature(doubled) / fitTemperature(held)).toBeCloseTo(2, 2);
});

test('nothing to fit on leaves the scores as they are', () => {
  expect(fitTemperature([])).toBe(1);
});

test('the softmax of enormous scores is still a distribution', () => {
  expect(softmax([1e6, -1e6, 1e6], 0.1)).toEqual([0.5, 0, 0.5]);
});

test('calibration error is the distance between promise and outcome', () => {
  expect(expectedCalibrationError([])).toBe(0);
  expect(expectedCalibrationError([{ confidence: 1, right: true }])).toBe(0);
  expect(expectedCalibrationError([{ confidence: 0.9, right: false }, { confidence: 0.9, right: true }])).toBeCloseTo(0.4);
});
