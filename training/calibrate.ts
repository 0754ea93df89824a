/** Makes confidence mean what it says: of the tickets given 0.8, about 80 % should be right. Pure. */
/** The even scores of one text, and the position of its right label. */
export interface Scored {
  z: number[];
  truth: number;
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;
/** Searched range of the temperature. The fitted one is usually near 1. */
const LOWEST = 0.1;
const HIGHEST = 50;

/**
 * The softmax temperature under which the right labels are most likely (Guo et al. 2017, "On calibration of modern neural networks").
 * The likelihood has one peak in 1/temperature, so a golden-section search finds it.
 * @param held scores of texts the model was not trained on
 * @returns a temperature from 0.1 to 50; 1 when there is nothing to fit on
 */
export function fitTemperature(held: readonly Scored[]): number {
  if (held.length === 0) return 1;
  let low = Math.log(LOWEST);
  let high = Math.log(HIGHEST);
  while (high - low > 1e-4) {
    const left = high - GOLDEN * (high - low);
    const right = low + GOLDEN * (high - low);
    if (meanLogLoss(held, Math.exp(left)) <= meanLogLoss(held, Math.exp(right))) high = right;
    else low = left;
  }
  return Number(Math.exp((low + high) / 2).toFixed(3));
}

/** Mean negative log-likelihood of the right labels, in nats. */
export function meanLogLoss(held: readonly Scored[], temperature: number): number {
  return held.reduce((total, { z, truth }) => total + logLoss(z, truth, temperature), 0) / held.length;
}

/** By way of logarithms only, so that a hopeless guess costs what it costs instead of infinity. */
function logLoss(z: readonly number[], truth: number, temperature: number): number {
  const highest = Math.max(...z);
  const sum = z.reduce((total, score) => total + Math.exp((score - highest) / temperature), 0);
  return Math.log(sum) + (highest - (z[truth] ?? highest)) / temperature;
}

/**
 * Expected calibration error over ten equal bins of confidence (Naeini et al. 2015).
 * @returns mean distance between confidence and share of right guesses, 0..1; 0 for no outcomes
 */
export function expectedCalibrationError(outcomes: readonly { confidence: number; right: boolean }[]): number {
  const bins = Array.from({ length: 10 }, () => ({ confidence: 0, right: 0 }));
  for (const { confidence, right } of outcomes) {
    const bin = bins[Math.min(9, Math.floor(confidence * 10))];
    if (bin === undefined) continue;
    bin.confidence += confidence;
    bin.right += right ? 1 : 0;
  }
  return outcomes.length === 0 ? 0 : bins.reduce((sum, bin) => sum + Math.abs(bin.confidence - bin.right), 0) / outcomes.length;
}
