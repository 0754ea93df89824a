/** Trains on many made-up tickets and answers unseen ones; a child process of scripts/bench-classifier.ts, which it tells its figures. */
import { explain } from '../../training/explain.ts';
import { predict } from '../../training/model.ts';
import { train } from '../../training/train.ts';
import { median } from './figures.ts';
import { ticketMaker } from './made-up.ts';

interface Times {
  median: number;
  p99: number;
}

export interface SpeedFigures {
  tickets: number;
  trainSeconds: number;
  peakMegabytes: number;
  progressSteps: number;
  predictMs: Times;
  explainMs: Times;
}

const TICKETS = Number(process.env['WAYBILL_BENCH_TICKETS'] ?? 100_000);
const ASKED = 1_000;
const WORDS = 150;

const ticket = ticketMaker(5);
const examples = Array.from({ length: TICKETS }, (_, n) => ticket(n));
let peak = 0;
let progressSteps = 0;
const startedAtMs = performance.now();
const model = train(examples, {
  seed: 1,
  kind: 'auto',
  onProgress: () => {
    progressSteps += 1;
    peak = Math.max(peak, process.memoryUsage.rss());
  },
});
const trainSeconds = (performance.now() - startedAtMs) / 1_000;

/** Unseen ones, from the given number on. */
function unseenFrom(first: number): string[] {
  return Array.from({ length: ASKED }, (_, n) => {
    let text = ticket(first + n).text;
    while (text.split(/\s+/).length < WORDS) text += ` ${ticket(first + ASKED + n).text}`;
    return text.split(/\s+/).slice(0, WORDS).join(' ');
  });
}

const warmUp = unseenFrom(TICKETS);
const unseen = unseenFrom(TICKETS + 2 * ASKED);

/** The first thousand tickets of a worker's life are not measured. */
function timesOf(ask: (text: string) => unknown): Times {
  warmUp.forEach(ask);
  const times = unseen.map((text) => {
    const askedAtMs = performance.now();
    ask(text);
    return performance.now() - askedAtMs;
  });
  return { median: median(times), p99: times.sort((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? 0 };
}

const figures: SpeedFigures = { tickets: TICKETS, trainSeconds, peakMegabytes: peak / 1e6, progressSteps, predictMs: timesOf((text) => predict(model, text)), explainMs: timesOf((text) => explain(model, text)) };
process.send?.(figures);
