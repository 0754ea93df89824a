/** Tickets for measuring training: those of the simulation, among so many words of no meaning that the vocabulary is as large as a real one. */
import { randomFrom } from '../../domain/statistics.ts';
import { makeAccounts, makeTicket } from '../../simulation/desk.ts';
import { makeRandom } from '../../simulation/random.ts';
import { joinSubject } from '../../training/features.ts';
import type { Example } from '../../training/train.ts';

const CLASSES = 12;
const NOISE_WORDS = 30_000;

/** @returns makes ticket number n; the same seed and the same calls make the same tickets. Two of the twelve classes are made of noise of their own. */
export function ticketMaker(seed: number): (n: number) => Example {
  const random = makeRandom(seed);
  const next = randomFrom(seed);
  const accounts = makeAccounts(seed);
  /** A word of no meaning, the frequent ones much more often, as in any language (Zipf). */
  const noise = () => {
    const rank = Math.floor(NOISE_WORDS ** next());
    return `${['ba', 'ro', 'ti', 'lem', 'vas', 'kor'][rank % 6] ?? ''}${rank.toString(36)}`;
  };
  return (n) => {
    const { subject, text, truth } = makeTicket(random, n, accounts);
    const own = n % CLASSES;
    const words = Array.from({ length: 25 }, noise).join(' ');
    const isMadeUp = own >= CLASSES - 2;
    const whole = isMadeUp ? `${words} topic${own} ${noise()}${own} ${words}` : `${joinSubject(subject, text)} ${words}`;
    return { text: whole, category: isMadeUp ? `made-up-${own}` : truth.category, subcategory: null, group: null };
  };
}
