/** From mined conditions to rules with their evidence: found in the earlier part of the history, checked on the later. */
import { wilson, type Interval } from '../../domain/statistics.ts';
import { candidatesOf, FEWEST_TICKETS, type Candidate } from './candidates.ts';
import type { Fact, Facts } from './facts.ts';
import { isRule, mine, type Outcomes, type Standing } from './mine.ts';
import type { PastTicket } from './past.ts';

/** Share of the tickets, the latest ones, that rules are checked on and not made from. */
const LATER_SHARE = 0.2;
/** A rule that was expected to hold for this many later tickets, and held for none, is a thing of the past. */
const EXPECTED_LATER = 5;
const MOST_UNSURE = 8;
const MOST_EXAMPLES = 5;

export interface Evidence {
  /** Tickets the rule would have decided, and how many of those its team solved, or passed on to a level behind it. */
  tickets: number;
  solved: number;
  /** Of `solved`: passed on. */
  escalated: number;
  /** 95 % interval of solved / tickets. */
  precision: Interval;
  /** How many of those tickets the team solved that would be chosen without the rule. */
  solvedOtherwise: number;
  /** The first two figures in the later part alone, which the rule was not made from. */
  later: { tickets: number; solved: number };
  /** Ids of tickets that its team solved, and of those it did not, latest first. */
  examples: string[];
  counterExamples: string[];
}

export interface MinedRule {
  facts: Fact[];
  /** As the history writes it. */
  team: string;
  evidence: Evidence;
}

export interface MinedRules {
  /** From specific to general. */
  rules: MinedRule[];
  /** Held once, and no longer. */
  stale: MinedRule[];
  /** Something is going on, but no team solves most of it. */
  unsure: MinedRule[];
  /** How many conditions were tried. */
  tried: number;
  /** Per ticket: the place in `rules` of the one that decides it; null for the routing matrix. */
  decidedBy: (number | null)[];
}

/**
 * @param groups per ticket: id of its category, or '' for none
 * @param right per ticket: the team it should have gone to
 */
export function minedRules(tickets: readonly PastTicket[], facts: Facts, groups: readonly string[], right: readonly string[]): MinedRules {
  const history = historyOf(tickets, facts, groups, right);
  const { outcomes, laterFrom } = history;
  const earlier: Outcomes = { ...outcomes, team: outcomes.team.slice(0, laterFrom), group: outcomes.group.slice(0, laterFrom) };
  const all = candidatesOf(facts, laterFrom);
  const candidates = all.filter((candidate) => isHabit(candidate, earlier));
  const found = bySpecificity(mine(candidates, earlier, isRule));
  const judged = judgedIn(history, found);
  const holding = found.filter((_, n) => judged[n] !== undefined && stillHolds(judged[n].evidence, laterFrom / tickets.length));
  const open = mine(candidates, earlier, isUnsure, holding).slice(0, MOST_UNSURE);
  const withOpen = bySpecificity([...holding, ...open]);
  return {
    rules: judgedIn(history, holding),
    stale: judged.filter((_, n) => !holding.includes(found[n] as Candidate)), // n counts both lists
    unsure: judgedIn(history, withOpen).filter((_, n) => open.includes(withOpen[n] as Candidate)), // n counts both lists
    tried: all.length,
    decidedBy: decidersOf(holding, facts),
  };
}

interface History {
  tickets: readonly PastTicket[];
  facts: Facts;
  outcomes: Outcomes;
  teams: readonly string[];
  /** Place of the first ticket of the later part. */
  laterFrom: number;
}

function historyOf(tickets: readonly PastTicket[], facts: Facts, groups: readonly string[], right: readonly string[]): History {
  const teams = [...new Set(right)].sort();
  const groupIds = [...new Set(groups)].sort();
  const numberOf = (list: readonly string[]) => new Map(list.map((name, i) => [name, i]));
  const [teamNumber, groupNumber] = [numberOf(teams), numberOf(groupIds)];
  const outcomes: Outcomes = {
    team: right.map((team) => teamNumber.get(team) ?? 0),
    teamCount: teams.length,
    group: groups.map((id) => groupNumber.get(id) ?? 0),
    groupCount: groupIds.length,
  };
  return { tickets, facts, outcomes, teams, laterFrom: Math.ceil(tickets.length * (1 - LATER_SHARE)) };
}

/** Bits of surprise (Poisson likelihood ratio) below which a candidate is not worth weighing against others. */
const SURPRISE_BITS = 5;

/** True when some team solves a good part of its tickets, and more than their categories let expect. */
function isHabit({ tickets }: Candidate, { team, group, teamCount, groupCount }: Outcomes): boolean {
  const shares = sharesOf(team, group, teamCount, groupCount);
  const solved = new Array<number>(teamCount).fill(0);
  for (const i of tickets) solved[team[i] ?? 0] = (solved[team[i] ?? 0] ?? 0) + 1;
  return solved.some((count, number) => {
    if (count < FEWEST_TICKETS || count < tickets.length * 0.3) return false;
    const expected = tickets.reduce((sum, i) => sum + (shares[group[i] ?? 0]?.[number] ?? 0), 0);
    return count > expected && count * Math.log2(count / expected) - (count - expected) * Math.LOG2E >= SURPRISE_BITS;
  });
}

const sharesByOutcome = new WeakMap<readonly number[], number[][]>();

/** What share of a group's tickets each team solves; worked out once per history. */
function sharesOf(team: readonly number[], group: readonly number[], teamCount: number, groupCount: number): number[][] {
  const known = sharesByOutcome.get(team);
  if (known) return known;
  const shares = Array.from({ length: groupCount }, () => new Array<number>(teamCount).fill(0));
  const sizes = new Array<number>(groupCount).fill(0);
  group.forEach((g) => void (sizes[g] = (sizes[g] ?? 0) + 1));
  team.forEach((t, i) => {
    const row = shares[group[i] ?? 0];
    if (row) row[t] = (row[t] ?? 0) + 1 / (sizes[group[i] ?? 0] ?? 1);
  });
  sharesByOutcome.set(team, shares);
  return shares;
}

/** At least twice as often this team as what would be done otherwise, yet not certainly in most cases. */
function isUnsure({ tickets, solved, solvedOtherwise }: Standing): boolean {
  return tickets >= 2 * FEWEST_TICKETS && solved >= tickets * 0.3 && solved >= 2 * solvedOtherwise && wilson(solved, tickets).low <= 0.5;
}

/** More conditions first, so that the exception stands above what it is an exception from. */
function bySpecificity(candidates: readonly Candidate[]): Candidate[] {
  return [...candidates].sort((a, b) => b.specificity - a.specificity);
}

/** False when the later part speaks against it: wrong in most cases and too often for chance, or never again. */
function stillHolds({ tickets, solved, later }: Evidence, earlierShare: number): boolean {
  const [before, solvedBefore] = [tickets - later.tickets, solved - later.solved];
  if (later.tickets === 0) return (before * (1 - earlierShare)) / earlierShare < EXPECTED_LATER;
  if (later.solved * 2 >= later.tickets) return true;
  return atMost(later.solved, later.tickets, solvedBefore / before) >= 0.05;
}

/** Probability of at most `k` successes in `n` trials (binomial). */
function atMost(k: number, n: number, p: number): number {
  let term = (1 - p) ** n;
  let sum = term;
  for (let i = 1; i <= k; i += 1) {
    term *= ((n - i + 1) / i) * (p / (1 - p));
    sum += term;
  }
  return Number.isNaN(sum) ? 0 : sum;
}

/** Per ticket the first of the rules that holds for it. */
function decidersOf(rules: readonly Candidate[], { ofTicket }: Facts): (number | null)[] {
  return ofTicket.map((found) => {
    const first = rules.findIndex(({ facts }) => facts.every((fact) => found.includes(fact)));
    return first < 0 ? null : first;
  });
}

/** The rules with their evidence over the whole history. */
function judgedIn({ tickets, facts, outcomes, teams, laterFrom }: History, rules: readonly Candidate[]): MinedRule[] {
  const decidedBy = decidersOf(rules, facts);
  const matrix = leadingTeams(decidedBy, outcomes);
  return rules.map((rule, n) => {
    const places = decidedBy.flatMap((decider, i) => (decider === n ? [i] : []));
    const team = leadingTeam(places, outcomes);
    const right = places.filter((i) => outcomes.team[i] === team);
    const wrong = places.filter((i) => outcomes.team[i] !== team);
    const isLater = (i: number) => i >= laterFrom;
    const ids = (list: readonly number[]) => list.slice(-MOST_EXAMPLES).reverse().flatMap((i) => tickets[i]?.ticket.id ?? []);
    const evidence: Evidence = {
      tickets: places.length,
      solved: right.length,
      escalated: right.filter((i) => tickets[i]?.team !== teams[team]).length,
      precision: wilson(right.length, places.length),
      solvedOtherwise: places.filter((i) => outcomes.team[i] === matrix[outcomes.group[i] ?? 0]).length,
      later: { tickets: places.filter(isLater).length, solved: right.filter(isLater).length },
      examples: ids(right),
      counterExamples: ids(wrong),
    };
    return { facts: rule.facts.flatMap((fact) => facts.facts[fact] ?? []), team: teams[team] ?? '', evidence };
  });
}

/** Per group the team that solves most of what no rule decides. */
function leadingTeams(decidedBy: readonly (number | null)[], outcomes: Outcomes): number[] {
  return Array.from({ length: outcomes.groupCount }, (_, group) =>
    leadingTeam(decidedBy.flatMap((decider, i) => (decider === null && outcomes.group[i] === group ? [i] : [])), outcomes));
}

function leadingTeam(places: readonly number[], { team, teamCount }: Outcomes): number {
  const counts = new Array<number>(teamCount).fill(0);
  for (const i of places) counts[team[i] ?? 0] = (counts[team[i] ?? 0] ?? 0) + 1;
  return counts.indexOf(Math.max(...counts));
}
