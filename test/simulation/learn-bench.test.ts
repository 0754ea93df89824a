import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { statementsOf, type RoutedTicket } from '../../simulation/learn-arms.ts';
import { BAD_ACCOUNT, splitForBench } from '../../simulation/learn-split.ts';
import { changeBetween, isWorse, shareWonBack, verdictsOn, type ArmResult, type Night } from '../../simulation/learn-verdict.ts';
import type { Example } from '../../training/train.ts';

const LABELS = ['Hardware', 'HR Support', 'Access', 'Purchase'];
const examples: Example[] = Array.from({ length: 700 }, (_, i) => ({ text: `text ${i}`, category: LABELS[i % LABELS.length] ?? '', subcategory: null, group: null }));
const SIZE = { nights: 3, perNight: 60, start: 100 };
const seeds = fc.integer({ min: 0, max: 2 ** 31 });

describe('the split of the learning benchmark', () => {
  it('uses no text twice, and the same seed deals the same way', () => {
    fc.assert(fc.property(seeds, (seed) => {
      const split = splitForBench(examples, SIZE, seed);
      const used = [...split.clean, ...split.nights.flat(), ...split.test].map(({ text }) => text);
      expect(new Set(used).size).toBe(used.length);
      expect([split.clean.length, ...split.nights.map((night) => night.length)]).toEqual([100, 60, 60, 60]);
      expect(splitForBench(examples, SIZE, seed)).toEqual(split);
    }), { numRuns: 20 });
  });

  it('mixes up pairs of categories in the start and nothing else, as many of each as before', () => {
    fc.assert(fc.property(seeds, (seed) => {
      const { clean, spoilt, mixed } = splitForBench(examples, SIZE, seed);
      const partner = new Map(mixed.flatMap(([a, b]) => [[a, b], [b, a]] as const));
      const changed = spoilt.flatMap((example, i) => (example.category === clean[i]?.category ? [] : [[clean[i]?.category ?? '', example.category] as const]));
      expect(spoilt.map(({ text }) => text)).toEqual(clean.map(({ text }) => text));
      expect(changed.length).toBeGreaterThan(5);
      for (const [was, is] of changed) expect(partner.get(was)).toBe(is);
      expect(spoilt.map(({ category }) => category).sort()).toEqual(clean.map(({ category }) => category).sort());
    }), { numRuns: 20 });
  });

  it('makes ids of labels, and takes a repeated text once', () => {
    const { categories, test } = splitForBench([...examples, ...examples], SIZE, 1);
    expect(categories).toEqual(['access', 'hardware', 'hr-support', 'purchase']);
    expect(test).toHaveLength(700 - 100 - 180);
  });

  it('says how many texts it takes when there are too few', () => {
    expect(() => splitForBench(examples.slice(0, 300), SIZE, 1)).toThrow('300 different texts are too few: a start of 100, 3 nights of 60 and a test of at least 150 take 430');
  });
});

describe('an arm', () => {
  const categories = ['a', 'b', 'c', 'd'];
  const tickets: RoutedTicket[] = Array.from({ length: 400 }, (_, i) => ({
    id: `n1-${i}`, text: '', truth: categories[i % 4] ?? '', account: i % 10 === 0 ? BAD_ACCOUNT : `account-${i % 7}`, agent: 'ada',
    routedAs: i % 3 === 0 ? (categories[i % 4] ?? '') : i % 3 === 1 ? (categories[(i + 1) % 4] ?? '') : null,
  }));
  const truthOf = new Map(tickets.map(({ id, truth }) => [id, truth]));
  const of = (arm: Parameters<typeof statementsOf>[0]) => statementsOf(arm, tickets, categories, 7);
  const wrong = (arm: Parameters<typeof statementsOf>[0]) => of(arm).filter(({ ticket, category }) => category !== truthOf.get(ticket));

  it('without flags says nothing', () => {
    expect(of('none')).toEqual([]);
  });

  it('with true flags corrects every misroute, sorts all of triage, and is never wrong', () => {
    expect(of('true').map(({ ticket, kind }) => [ticket, kind])).toEqual(
      tickets.filter(({ routedAs, truth }) => routedAs !== truth).map(({ id, routedAs }) => [id, routedAs === null ? 'triage' : 'flag']),
    );
    expect(wrong('true')).toEqual([]);
  });

  it('with shuffled flags speaks of the same tickets with the same answers, dealt anew', () => {
    expect(of('shuffled').map(({ ticket }) => ticket)).toEqual(of('true').map(({ ticket }) => ticket));
    expect(of('shuffled').map(({ category }) => category).sort()).toEqual(of('true').map(({ category }) => category).sort());
    expect(wrong('shuffled').length).toBeGreaterThan(of('true').length * 0.6);
  });

  it('with 20 % wrong flags is wrong about that often', () => {
    expect(wrong('wrong20').length / of('wrong20').length).toBeCloseTo(0.2, 1);
  });

  it('with a poisoned account is wrong about that account only, always the same way, and right about all others', () => {
    const bad = new Set(tickets.filter(({ account }) => account === BAD_ACCOUNT).map(({ id }) => id));
    expect(wrong('poisoned').length).toBeGreaterThan(10);
    for (const { ticket, category, agent } of wrong('poisoned')) expect([bad.has(ticket), category, agent]).toEqual([true, 'a', 'mallory']);
  });
});

describe('the verdicts', () => {
  const night = (n: number, wonBack: number, more: Partial<Night> = {}): Night => ({
    night: n, opened: 1, routed: 1, misrouted: 0, triaged: 0, statements: 0, judged: 0, champion: 'm', kind: 'svm', promoted: false, accuracy: 0.5, wonBack, change: null, report: [], ...more,
  });
  const arm = (name: ArmResult['arm'], ...shares: number[]): ArmResult => ({ arm: name, start: { champion: 'm0', kind: 'svm', accuracy: 0.4 }, nights: shares.map((share, i) => night(i + 1, share)) });
  const passed = (...arms: ArmResult[]) => verdictsOn(arms).map((verdict) => verdict.passed);

  it('ask true flags for nine tenths and for keeping them, and forbid the others to come so far', () => {
    expect(passed(arm('true', 0, 0.5, 1.1))).toEqual([true, true]);
    expect(passed(arm('true', 0, 0.95, 0.5))).toEqual([false, true]);
    expect(passed(arm('true', 0, 0.5, 0.8))).toEqual([false, true]);
    expect(passed(arm('none', 0, 0.2), arm('shuffled', 0, 0.95))).toEqual([true, false, true]);
  });

  it('find a promotion that is clearly worse, and take no noise for it', () => {
    const texts = (right: number) => Array.from({ length: 100 }, (_, i) => i < right);
    expect(changeBetween(texts(60), texts(40))).toMatchObject({ wins: 0, losses: 20 });
    expect(isWorse({ change: changeBetween(texts(60), texts(40)) })).toBe(true);
    expect(isWorse({ change: changeBetween(texts(60), texts(57)) })).toBe(false);
    expect(isWorse({ change: changeBetween(texts(40), texts(60)) })).toBe(false);
    const bad: ArmResult = { ...arm('wrong20'), nights: [night(1, 0, { promoted: true, change: changeBetween(texts(60), texts(40)) })] };
    expect(verdictsOn([bad])).toMatchObject([{ passed: false, sentence: expect.stringContaining('1 of 1 (20 % wrong flags, night 1)') as string }]);
  });

  it('measure against models of the champion’s own kind', () => {
    expect(shareWonBack(0.58, 0.5, 0.6)).toBeCloseTo(0.8, 9);
    expect(shareWonBack(0.58, 0.6, 0.6)).toBeNull();
  });
});
