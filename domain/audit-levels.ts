/** Support levels in the names of teams, and which moves between teams follow them. */
import type { Stay } from './history.ts';

const RANKS: readonly [name: RegExp, rank: number][] = [
  [/\b(?:ai|bot|self.?service)\b/, 0],
  [/\b(?:l|level|tier|t)[ .-]?1\b|\b(?:1st|first)[ -](?:level|line|tier)\b|\bfrontline\b/, 1],
  [/\b(?:l|level|tier|t)[ .-]?2\b|\b(?:2nd|second)[ -](?:level|line|tier)\b/, 2],
  [/\b(?:l|level|tier|t)[ .-]?[34]\b|\b(?:3rd|third)[ -](?:level|line|tier)\b|\bengineering\b|\bdevelopment\b|\br&d\b/, 3],
];

/** Rank of a team's level, 0 (ai) to 3 (engineering); null when nobody knows it. */
export type RankOf = (team: string) => number | null;

/** Rank of the level a team's name tells, 0 (ai) to 3 (engineering); null when it tells none. */
export function levelRankOf(team: string): number | null {
  const name = team.toLowerCase().replace(/_/g, ' ');
  return RANKS.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

export interface Moves {
  escalations: number;
  /** Escalations, and moves straight back from them. */
  planned: number;
  corrective: number;
}

/** Kinds of the moves between stays; null when a team tells no level. */
export function movesBetween(teams: readonly Stay[], rankOf: RankOf = levelRankOf): Moves | null {
  const ranks = teams.map(({ value }) => rankOf(value));
  if (ranks.length === 0 || ranks.includes(null)) return null;
  const moves: Moves = { escalations: 0, planned: 0, corrective: 0 };
  for (let i = 1; i < teams.length; i += 1) {
    const rises = (from: number) => (ranks[from + 1] ?? 0) > (ranks[from] ?? 0);
    const isReturn = i >= 2 && teams[i]?.value === teams[i - 2]?.value && rises(i - 2);
    if (rises(i - 1)) moves.escalations += 1;
    if (rises(i - 1) || isReturn) moves.planned += 1;
    else moves.corrective += 1;
  }
  return moves;
}
