/** Two configs over the same past: which tickets go elsewhere, and whether that is better. Pure. */
import type { RoutingConfig } from '../domain/config.ts';
import { groupsBy } from './replay-groups.ts';
import { placeOf, type Now, type ReplayedTicket, type ReplayResult } from './replay.ts';

export interface Moved {
  before: ReplayedTicket;
  after: ReplayedTicket;
}

export interface MoveGroup {
  from: string;
  to: string;
  tickets: number;
  /** What becomes of them, of the judged ones; those left out are as right or wrong as they were. */
  nowRight: number;
  nowWrong: number;
  nowTriage: number;
  tiers: { name: string; tickets: number }[];
  accounts: { name: string; tickets: number }[];
  /** Rules that match in one of the two only. Empty: the model, the matrix or a threshold moved them. */
  rules: string[];
  examples: { id: string; subject: string }[];
}

export interface ReplayDiff {
  tickets: number;
  /** Another team, largest group first. */
  teams: MoveGroup[];
  /** Another priority, the same grouping. */
  priorities: MoveGroup[];
  /** The same team, but agents with other skills. */
  skills: number;
}

const MOST_NAMED = 3;

/** @param before and `after` must be replays of the same tickets */
export function replayDiff(before: ReplayResult, after: ReplayResult): ReplayDiff {
  const pairs = before.tickets.flatMap((one, i): Moved[] => {
    const other = after.tickets[i];
    return other === undefined ? [] : [{ before: one, after: other }];
  });
  return {
    tickets: pairs.length,
    teams: moveGroups(pairs, placeOf),
    priorities: moveGroups(pairs, ({ decision }) => decision.priority),
    skills: pairs.filter(({ before: a, after: b }) => placeOf(a) === placeOf(b) && skillsOf(a) !== skillsOf(b)).length,
  };
}

function skillsOf({ decision }: ReplayedTicket): string {
  return JSON.stringify([[...decision.requiredSkills].sort(), [...decision.optionalSkills].sort()]);
}

function moveGroups(pairs: readonly Moved[], of: (one: ReplayedTicket) => string): MoveGroup[] {
  const moved = pairs.filter(({ before, after }) => of(before) !== of(after));
  return groupsBy(moved, ({ before, after }) => JSON.stringify([of(before), of(after)])).flatMap(({ members }): MoveGroup[] => {
    const [first] = members;
    if (first === undefined) return [];
    return [{
      from: of(first.before),
      to: of(first.after),
      tickets: members.length,
      nowRight: becoming('right', members),
      nowWrong: becoming('wrong', members),
      nowTriage: becoming('triage', members),
      tiers: largest(members, ({ after }) => after.ticket.tier),
      accounts: largest(members, ({ after }) => after.ticket.account),
      rules: [...new Set(members.flatMap(({ before, after }) => symmetricDifference(before.decision.ruleIds, after.decision.ruleIds)))].sort(),
      examples: members.slice(0, MOST_NAMED).map(({ after: { ticket } }) => ({ id: ticket.id, subject: ticket.subject ?? '' })),
    }];
  });
}

function becoming(now: Now, members: readonly Moved[]): number {
  const is = ({ verdict }: ReplayedTicket) => 'now' in verdict && verdict.now === now;
  return members.filter(({ before, after }) => !is(before) && is(after)).length;
}

function largest(members: readonly Moved[], name: (move: Moved) => string | null): { name: string; tickets: number }[] {
  return groupsBy(members, name).slice(0, MOST_NAMED).map(({ key, members: inside }) => ({ name: key, tickets: inside.length }));
}

function symmetricDifference(a: readonly string[], b: readonly string[]): string[] {
  return [...a.filter((one) => !b.includes(one)), ...b.filter((one) => !a.includes(one))];
}

export interface ConfigChange {
  /** e.g. `rules.vip.set.priorityAtLeast`. */
  path: string;
  kind: 'added' | 'removed' | 'changed' | 'moved';
  /** As in the parsed config; absent where there is none. */
  from?: unknown;
  to?: unknown;
}

/**
 * What differs between two configs, as far down as both sides have the same keys. Lists of things with an id (rules, policies) are
 * compared by id; a rule that only stands elsewhere is "moved", since the first match wins.
 */
export function configChanges(before: RoutingConfig, after: RoutingConfig): ConfigChange[] {
  return changesIn('', before, after);
}

function changesIn(path: string, a: unknown, b: unknown): ConfigChange[] {
  if (JSON.stringify(a) === JSON.stringify(b)) return [];
  if (a === undefined) return [{ path, kind: 'added', to: b }];
  if (b === undefined) return [{ path, kind: 'removed', from: a }];
  const [listA, listB] = [byId(a), byId(b)];
  if (listA && listB) {
    const shared = Object.keys(listA).filter((id) => id in listB);
    const orderB = Object.keys(listB).filter((id) => id in listA);
    const moved = shared.filter((id, i) => orderB[i] !== id);
    return [...changesIn(path, listA, listB), ...moved.map((id): ConfigChange => ({ path: `${path}.${id}`, kind: 'moved', from: Object.keys(listA).indexOf(id) + 1, to: Object.keys(listB).indexOf(id) + 1 }))];
  }
  if (!isRecord(a) || !isRecord(b)) return [{ path, kind: 'changed', from: a, to: b }];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) => changesIn(path === '' ? key : `${path}.${key}`, a[key], b[key]));
}

function byId(value: unknown): Record<string, unknown> | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  const entries = value.map((one: unknown) => (isRecord(one) && typeof one['id'] === 'string' ? ([one['id'], one] as const) : null));
  return entries.every((entry) => entry !== null) ? Object.fromEntries(entries) : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
