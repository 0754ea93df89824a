/** What the agents of each arm of the learning benchmark say about a night's tickets. Pure and seeded. */
import { BAD_ACCOUNT, shuffled, type BenchTicket } from './learn-split.ts';
import { chance, makeRandom, pick } from './random.ts';

export const ARMS = ['none', 'true', 'shuffled', 'wrong20', 'poisoned'] as const;
/**
 * `none`: nobody flags, nobody sorts triage · `true`: every misroute is flagged, every ticket in triage sorted, all rightly · `shuffled`: the
 * same tickets, their right answers dealt among them at random · `wrong20`: as `true`, and every fifth answer is a wrong one ·
 * `poisoned`: as `true`, and one customer's tickets, a tenth of all, are all said to be of one wrong category, by one agent.
 */
export type Arm = (typeof ARMS)[number];

export const ARM_NAMES: Record<Arm, string> = {
  none: 'no flags', true: 'true flags', shuffled: 'shuffled flags', wrong20: '20 % wrong flags', poisoned: 'one poisoned account',
};

/** A ticket as it was routed; null: left to triage. */
export interface RoutedTicket extends BenchTicket {
  routedAs: string | null;
}

export interface Statement {
  ticket: string;
  kind: 'flag' | 'triage';
  category: string;
  agent: string;
}

const WRONG_SHARE = 0.2;
const BAD_AGENT = 'mallory';

/** @param seed of this night */
export function statementsOf(arm: Arm, tickets: readonly RoutedTicket[], categories: readonly string[], seed: number): Statement[] {
  const random = makeRandom(seed);
  const honest = tickets.filter(({ routedAs, truth }) => routedAs !== truth).map(statementOn);
  const other = (right: string) => pick(random, categories.filter((category) => category !== right));
  switch (arm) {
    case 'none':
      return [];
    case 'true':
      return honest;
    case 'shuffled': {
      const dealt = shuffled(honest.map(({ category }) => category), random);
      return honest.map((statement, i) => ({ ...statement, category: dealt[i] ?? statement.category }));
    }
    case 'wrong20':
      return honest.map((statement) => (chance(random, WRONG_SHARE) ? { ...statement, category: other(statement.category) } : statement));
    case 'poisoned': {
      const target = [...categories].sort()[0] ?? '';
      const bad = tickets.filter(({ account, routedAs, truth }) => account === BAD_ACCOUNT && truth !== target && routedAs !== target);
      const badIds = new Set(bad.map(({ id }) => id));
      return [
        ...honest.filter(({ ticket }) => !badIds.has(ticket)),
        ...bad.map((ticket) => ({ ...statementOn(ticket), category: target, agent: BAD_AGENT })),
      ];
    }
  }
}

function statementOn({ id, routedAs, truth, agent }: RoutedTicket): Statement {
  return { ticket: id, kind: routedAs === null ? 'triage' : 'flag', category: truth, agent };
}
