import { describe, expect, test } from 'vitest';
import { CODE_PATTERN } from '../../domain/actions.ts';
import { makeAccounts, makeTicket, type DemoTicket } from '../../simulation/desk.ts';
import { makeRandom } from '../../simulation/random.ts';

function tickets(seed: number, count: number): DemoTicket[] {
  const random = makeRandom(seed);
  const accounts = makeAccounts(seed);
  return Array.from({ length: count }, (_, n) => makeTicket(random, n, accounts));
}

describe('accounts', () => {
  const accounts = makeAccounts(1);

  test('the same seed gives the same sixty companies', () => {
    expect(accounts).toHaveLength(60);
    expect(makeAccounts(1)).toEqual(accounts);
  });

  test('ids of accounts and people are unique codes', () => {
    const ids = accounts.flatMap(({ document, people }) => [document._id, ...people.map(({ id }) => id)]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !CODE_PATTERN.test(id))).toEqual([]);
  });

  test('every tier is there, and VIPs are people of enterprise accounts', () => {
    expect(new Set(accounts.map(({ document }) => document.tier))).toEqual(new Set(['enterprise', 'business', 'starter', 'free']));
    for (const { document, people } of accounts) {
      const known = people.map(({ id }) => id);
      expect(document.vipRequesters.every((vip) => known.includes(vip))).toBe(true);
      expect(document.vipRequesters.length > 0).toBe(document.tier === 'enterprise');
    }
  });

  test('no address could reach a real mailbox', () => {
    for (const { people } of accounts) for (const { email } of people) expect(email).toMatch(/^[a-z.]+@[a-z0-9-]+\.example$/);
  });
});

describe('tickets', () => {
  test('the same seed gives the same tickets', () => {
    expect(tickets(5, 50)).toEqual(tickets(5, 50));
    expect(tickets(5, 50)).not.toEqual(tickets(6, 50));
  });

  test('about a fifth needs more than the first level, mostly L2', () => {
    const all = tickets(2, 3_000);
    const hard = all.filter(({ truth }) => truth.needs !== 'L1');
    const veryHard = all.filter(({ truth }) => truth.needs === 'engineering');
    expect(hard.length / all.length).toBeCloseTo(0.2, 1);
    expect(veryHard.length / hard.length).toBeGreaterThan(0.15);
    expect(veryHard.length / hard.length).toBeLessThan(0.35);
  });

  test('a few are in each of the other languages', () => {
    const all = tickets(3, 2_000);
    for (const language of ['de', 'fr', 'es', 'pt'] as const) {
      const share = all.filter(({ truth }) => truth.language === language).length / all.length;
      expect(share, language).toBeGreaterThan(0.01);
      expect(share, language).toBeLessThan(0.12);
    }
  });

  test('every ticket has words in it', () => {
    for (const { text } of tickets(4, 500)) expect(text.trim()).not.toBe('');
  });
});
