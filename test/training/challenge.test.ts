import { describe, expect, it } from 'vitest';

import { challenge } from '../../training/challenge.ts';
import { example, job, known, quiet, ticket, word } from '../support/challenge-jobs.ts';

describe('a challenge', () => {
  it('gives the same model and the same report, byte for byte, for the same labels and seed', () => {
    const tickets = Array.from({ length: 90 }, (_, i) => ticket(100 + i));
    const [one, two] = [challenge(job(tickets), quiet), challenge(job(tickets), quiet)];
    expect(Buffer.compare(one.content, two.content)).toBe(0);
    expect(one).toEqual(two);
  });

  it('never learns from what it is measured with, nor measures with what it has learned word for word', () => {
    const lessons = Array.from({ length: 20 }, (_, i) => ticket(100 + i));
    const measures = Array.from({ length: 40 }, (_, i) => ticket(200 + i, { use: 'hold_out', modelVersion: 'older' }));
    const learned = ticket(100, { use: 'hold_out', text: `  ${example(100).text.toUpperCase()} `, modelVersion: 'older' });
    const { examples, report } = challenge(job([...lessons, ...measures, learned]), quiet);
    expect(examples).toBe(known.length + lessons.length);
    expect(report.holdOut.tickets).toBe(measures.length);
  });

  it('answers each recent ticket with what was known before it came', () => {
    // The second half brings words that only the tickets right before it explain.
    const tickets = Array.from({ length: 60 }, (_, i) => ticket(100 + i, { text: `gargoyle ${word(i)} ${i}`, category: 'bug', isCorrection: true }));
    const calm = Array.from({ length: 60 }, (_, i) => ticket(300 + 2 * i, { openedAtMs: 100 + i }));
    const { report } = challenge(job([...tickets, ...calm]), quiet);
    expect(report.basis).toBe('recent');
    // Two of three parts are answered: the first is only learned from.
    expect(report.challenger.tickets).toBe(80);
    expect(report.challenger.accuracy).toBeGreaterThan(report.champion.accuracy);
  });

  it('tells where it is', () => {
    const told: string[] = [];
    challenge(job(Array.from({ length: 30 }, (_, i) => ticket(100 + i))), (doing) => void told.push(doing));
    expect(told[0]).toMatch(/^naive-bayes on everything/);
    expect(told.at(-1)).toBe('comparing');
    expect(told.length).toBeGreaterThan(3);
  });
});
