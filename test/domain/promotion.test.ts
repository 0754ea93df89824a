import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { discordance, type Comparison } from '../../domain/promotion-figures.ts';
import { HOLD_OUT_NEEDED, judge } from '../../domain/promotion.ts';
import { randomFrom } from '../../domain/statistics.ts';
import { expectedCalibrationError } from '../../training/calibrate.ts';

const CATEGORIES = ['billing', 'bug', 'login', 'how_to'];

interface World {
  n: number;
  /** Chance of a right answer. */
  champion: number;
  challenger: number;
  isCorrection?: (row: number) => boolean;
  seed?: number;
}

/** Tickets on which both are right as often as told, independently; their confidence is honest and the sure ones are routed. */
function rows({ n, champion, challenger, isCorrection = () => false, seed = 1 }: World): Comparison[] {
  const next = randomFrom(seed);
  const answer = (truth: string, chance: number) => {
    const isSure = next() < 0.6;
    const confidence = isSure ? 0.99 : Math.max(0.01, (chance - 0.6 * 0.99) / 0.4);
    const isRight = next() < confidence;
    return { category: isRight ? truth : (CATEGORIES.find((category) => category !== truth) ?? ''), confidence, isRouted: isSure };
  };
  return Array.from({ length: n }, (_, i) => {
    const truth = CATEGORIES[i % CATEGORIES.length] ?? '';
    return { truth, champion: answer(truth, champion), challenger: answer(truth, challenger), isCorrection: isCorrection(i) };
  });
}

const verdict = (holdOut: Comparison[], recent: Comparison[] = holdOut) => judge({ holdOut, recent }, 1, expectedCalibrationError);
const failing = (holdOut: Comparison[], recent?: Comparison[]) => verdict(holdOut, recent).checks.filter(({ passed }) => !passed).map(({ id }) => id);
const edited = (given: Comparison[], edit: (row: Comparison, i: number) => Partial<Comparison['challenger']>) =>
  given.map((row, i) => ({ ...row, challenger: { ...row.challenger, ...edit(row, i) } }));

describe('the promotion gate on a hold-out', () => {
  it('lets a better model pass, and says why', () => {
    const report = verdict(rows({ n: 2_000, champion: 0.85, challenger: 0.9 }));
    expect(report).toMatchObject({ decision: 'promote', basis: 'hold_out', holdOut: { tickets: 2_000, missing: 0 } });
    expect(report.sentences[0]).toBe('Promoted.');
    expect(report.sentences.join(' ')).toMatch(/a gain that chance does not explain/);
  });

  it('keeps a worse one aside', () => {
    expect(failing(rows({ n: 2_000, champion: 0.9, challenger: 0.85 }))).toContain('better');
  });

  it('takes a model that is shown to be no worse, unless it routes fewer tickets', () => {
    const same = rows({ n: 1_500, champion: 0.9, challenger: 0.9 }).map((row) => ({ ...row, challenger: row.champion }));
    expect(verdict(same).decision).toBe('promote');
    const shy = edited(same, ({ challenger }, i) => ({ isRouted: challenger.isRouted && i % 20 !== 0 }));
    expect(failing(shy)).toEqual(['better']);
  });

  it('keeps a gain aside that is bought with one category', () => {
    const better = rows({ n: 2_000, champion: 0.85, challenger: 0.97 });
    const victim = better.map((row) => (row.truth === 'login' ? { ...row, challenger: { ...row.challenger, category: row.champion.category === 'login' && row.challenger.confidence > 0.98 ? 'bug' : row.champion.category, isRouted: false } } : row));
    expect(failing(victim)).toContain('recall');
  });

  it('keeps a gain aside that routes wrongly without a person', () => {
    const bold = edited(rows({ n: 2_000, champion: 0.8, challenger: 0.9 }), () => ({ isRouted: true }));
    expect(failing(bold)).toContain('precision');
  });

  it('keeps a gain aside whose confidence is a boast', () => {
    const boasting = edited(rows({ n: 2_000, champion: 0.8, challenger: 0.88 }), () => ({ confidence: 1 }));
    expect(failing(boasting)).toEqual(['calibration']);
  });

  it('keeps a model aside that has fallen behind on recent tickets', () => {
    expect(failing(rows({ n: 2_000, champion: 0.85, challenger: 0.9 }), rows({ n: 600, champion: 0.9, challenger: 0.8 }))).toEqual(['recent']);
  });

  it('passes a worse model in almost no world, however the tickets fall', () => {
    let passed = 0;
    for (let seed = 0; seed < 20; seed += 1) if (verdict(rows({ n: 1_000, champion: 0.9, challenger: 0.87, seed })).decision === 'promote') passed += 1;
    expect(passed).toBeLessThanOrEqual(1);
  });
});

describe('the promotion gate with too few labels', () => {
  it('says how many are missing, and takes only a significant gain', () => {
    const few = rows({ n: 300, champion: 0.8, challenger: 0.95 });
    const report = verdict(few.slice(0, 40), few);
    expect(report).toMatchObject({ decision: 'promote', basis: 'recent', holdOut: { tickets: 40, missing: HOLD_OUT_NEEDED - 40 } });
    expect(report.sentences.join(' ')).toContain('40 of 1000 labels; 960 are missing');
    const same = few.map((row) => ({ ...row, challenger: row.champion }));
    expect(failing([], same)).toEqual(['better']);
  });

  it('decides nothing on nothing', () => {
    expect(verdict([], [])).toMatchObject({ decision: 'keep_aside', holdOut: { missing: HOLD_OUT_NEEDED } });
  });
});

describe('corrections', () => {
  /** One ticket in ten was flagged: there the champion is wrong by definition. */
  const flaggedWorld = (truthOfFlag: (i: number) => string, answerOnFlag: (i: number) => string): Comparison[] =>
    rows({ n: 1_000, champion: 1, challenger: 1 }).map((row, i) => {
      if (i % 10 !== 0) return { ...row, champion: { ...row.champion, category: row.truth }, challenger: { ...row.challenger, category: row.truth } };
      const truth = truthOfFlag(i);
      return { truth, isCorrection: true, champion: { ...row.champion, category: 'never' }, challenger: { ...row.challenger, category: answerOnFlag(i) } };
    });

  it('count in full when only somebody who has learned could know the answer', () => {
    const { wins, losses, luck } = discordance(flaggedWorld(() => 'new_category', () => 'new_category'));
    expect({ wins, losses, luck }).toEqual({ wins: 100, losses: 0, luck: 0 });
  });

  it('count for nothing when they are made up: a guess is right as often', () => {
    const next = randomFrom(7);
    const any = () => CATEGORIES[Math.floor(next() * CATEGORIES.length)] ?? '';
    const report = verdict([], flaggedWorld(any, any));
    expect(report.wins).toBeLessThan(6);
    expect(report.decision).toBe('keep_aside');
  });

  it('decide nothing alone: without other tickets every gain may be luck', () => {
    const alone = flaggedWorld(() => 'billing', () => 'billing').filter(({ isCorrection }) => isCorrection);
    expect(verdict([], alone).decision).toBe('keep_aside');
  });

  it('never take more away than there was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 0, max: 60 }), (seed, n) => {
        const report = verdict([], rows({ n, champion: 0.5, challenger: 0.5, seed, isCorrection: (i) => i % 3 === 0 }));
        expect(report.wins).toBeGreaterThanOrEqual(0);
        expect(report.p).toBeLessThanOrEqual(1);
      }),
      { numRuns: 50 },
    );
  });
});
