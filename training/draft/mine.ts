/**
 * Finds rules by the minimum-description-length principle: a rule list is as good as it is short together with what it leaves
 * unexplained, in bits (Rissanen 1978; for rule lists Proença & van Leeuwen, Information Sciences 512, 2020). Every set of tickets that
 * is decided alike (by a rule, or by its category where no rule holds) is paid for by the code length of its solving teams. Naming
 * a condition among all that were tried costs bits too, which keeps down what chance alone would find.
 *
 * The more specific rule decides, as it will stand first in the file.
 */
import { wilson } from '../../domain/statistics.ts';
import type { Candidate } from './candidates.ts';

/** Chance finds anything worth so much in fewer than one history of a hundred (no-hypercompression inequality, Grünwald 2007, ch. 3). */
const MARGIN_BITS = 7;
/** A second condition has to explain a tenth more than the first alone: a few odd tickets must not narrow a rule. */
const PARSIMONY = 0.9;
const MOST_RULES = 60;

export interface Outcomes {
  /** Per ticket: number of the solving team. */
  team: readonly number[];
  teamCount: number;
  /** Per ticket: number of the group that decides where no rule holds (its category). */
  group: readonly number[];
  groupCount: number;
}

/** A team's tickets in what a candidate would decide. */
export interface Standing {
  /** Decided by the candidate. */
  tickets: number;
  /** Its leading team, and how many of those it solved. */
  team: number;
  solved: number;
  /** Solved by the team that would be chosen otherwise. */
  solvedOtherwise: number;
}

/** More often right than wrong, and more often right than what would be done without it, each with 95 % certainty. */
export function isRule({ tickets, solved, solvedOtherwise }: Omit<Standing, 'team'>): boolean {
  return wilson(solved, tickets).low > 0.5 && wilson(solved, solved + solvedOtherwise).low > 0.5;
}

/**
 * @param isWorthy what a rule must be beyond saving bits
 * @param before rules that stand already and decide first where they are as specific
 * @returns only the new ones, in the order found, which is the order among equally specific ones
 */
export function mine(candidates: readonly Candidate[], outcomes: Outcomes, isWorthy: (standing: Standing) => boolean, before: readonly Candidate[] = []): Candidate[] {
  const list = new RuleList(outcomes);
  for (const rule of before) list.add(rule);
  const found: Candidate[] = [];
  while (found.length < MOST_RULES) {
    let best: { candidate: Candidate; worth: number } | null = null;
    for (const candidate of candidates) {
      const { gain, standing } = list.judge(candidate);
      const worth = gain * PARSIMONY ** (candidate.facts.length - 1);
      if (worth > (best?.worth ?? 0) && isWorthy(standing)) best = { candidate, worth };
    }
    if (best === null) break;
    list.add(best.candidate);
    found.push(best.candidate);
  }
  return pruned(found, outcomes, before, isWorthy);
}

/** Leaves out what later rules have made superfluous. */
function pruned(found: readonly Candidate[], outcomes: Outcomes, before: readonly Candidate[], isWorthy: (standing: Standing) => boolean): Candidate[] {
  let kept = [...found];
  for (const rule of found) {
    const others = kept.filter((other) => other !== rule);
    const list = new RuleList(outcomes);
    for (const other of [...before, ...others]) list.add(other);
    const { gain, standing } = list.judge(rule);
    if (gain <= 0 || !isWorthy(standing)) kept = others;
  }
  return kept;
}

/** Who decides which ticket, and how many of each team's tickets every decider has. */
class RuleList {
  private readonly outcomes: Outcomes;
  private readonly code: CodeLength;
  /** Per ticket its decider: a group, or `groupCount` + number of a rule. */
  private readonly decider: number[];
  private readonly specificity: number[];
  private readonly counts: number[][];
  private readonly bits: number[];

  constructor(outcomes: Outcomes) {
    this.outcomes = outcomes;
    this.code = new CodeLength(outcomes.teamCount, outcomes.team.length);
    this.decider = [...outcomes.group];
    this.specificity = new Array<number>(outcomes.groupCount).fill(0);
    this.counts = Array.from({ length: outcomes.groupCount }, () => new Array<number>(outcomes.teamCount).fill(0));
    outcomes.team.forEach((team, i) => this.count(outcomes.group[i] ?? 0, team, 1));
    this.bits = this.counts.map((counts) => this.code.of(counts));
  }

  /** How many bits the candidate saves as the next rule, all costs counted, and what it would decide. */
  judge(candidate: Candidate): { gain: number; standing: Standing } {
    const taken = this.taken(candidate);
    const own = new Array<number>(this.outcomes.teamCount).fill(0);
    let gain = -candidate.nameBits - MARGIN_BITS;
    let solvedOtherwise = 0;
    const otherwise: { team: number; from: readonly number[] }[] = [];
    for (const [decider, from] of taken) {
      const left = (this.counts[decider] ?? []).map((count, team) => count - (from[team] ?? 0));
      gain += (this.bits[decider] ?? 0) - this.code.of(left);
      from.forEach((count, team) => void (own[team] = (own[team] ?? 0) + count));
      otherwise.push({ team: left.some((count) => count > 0) ? leading(left) : leading(from), from });
    }
    gain -= this.code.of(own);
    const team = leading(own);
    for (const { team: other, from } of otherwise) solvedOtherwise += from[other] ?? 0;
    return { gain, standing: { tickets: sum(own), team, solved: own[team] ?? 0, solvedOtherwise } };
  }

  add(rule: Candidate): void {
    const number = this.specificity.push(rule.specificity) - 1;
    this.counts.push(new Array<number>(this.outcomes.teamCount).fill(0));
    const touched = new Set([number]);
    for (const ticket of rule.tickets) {
      const decider = this.decider[ticket] ?? 0;
      if (!this.yields(decider, rule)) continue;
      const team = this.outcomes.team[ticket] ?? 0;
      this.count(decider, team, -1);
      this.count(number, team, 1);
      this.decider[ticket] = number;
      touched.add(decider);
    }
    for (const decider of touched) this.bits[decider] = this.code.of(this.counts[decider] ?? []);
  }

  /** Counts of teams in what the candidate would take, by present decider. */
  private taken(candidate: Candidate): Map<number, number[]> {
    const taken = new Map<number, number[]>();
    for (const ticket of candidate.tickets) {
      const decider = this.decider[ticket] ?? 0;
      if (!this.yields(decider, candidate)) continue;
      let counts = taken.get(decider);
      if (counts === undefined) taken.set(decider, (counts = new Array<number>(this.outcomes.teamCount).fill(0)));
      const team = this.outcomes.team[ticket] ?? 0;
      counts[team] = (counts[team] ?? 0) + 1;
    }
    return taken;
  }

  private yields(decider: number, { specificity }: Candidate): boolean {
    return (this.specificity[decider] ?? 0) < specificity;
  }

  private count(decider: number, team: number, by: number): void {
    const counts = this.counts[decider];
    if (counts) counts[team] = (counts[team] ?? 0) + by;
  }
}

/**
 * Bits to send a sequence of teams to somebody who does not know their frequencies: Bayesian mixture with Perks' prior 1/K, which
 * expects few of many teams (Dirichlet-multinomial).
 */
class CodeLength {
  /** log2 of the rising factorials of 1/K and of 1. */
  private readonly rising: number[] = [0];
  private readonly total: number[] = [0];

  constructor(teamCount: number, most: number) {
    for (let n = 0; n < most; n += 1) {
      this.rising.push((this.rising[n] ?? 0) + Math.log2(n + 1 / teamCount));
      this.total.push((this.total[n] ?? 0) + Math.log2(n + 1));
    }
  }

  of(counts: readonly number[]): number {
    return (this.total[sum(counts)] ?? 0) - counts.reduce((bits, count) => bits + (this.rising[count] ?? 0), 0);
  }
}

function leading(counts: readonly number[]): number {
  return counts.indexOf(Math.max(...counts));
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
