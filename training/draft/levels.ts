/** Who stands behind whom: the level of each team, read from the direction in which tickets move between teams. */
import { wilson } from '../../domain/statistics.ts';
import type { Level } from '../../domain/ticket.ts';
import { idsFor } from './ids.ts';
import type { PastTicket } from './past.ts';

/** Fewer stays than this say nothing about a team's place. */
const FEWEST_STAYS = 10;
/** A team that passes on this share of what comes in solves little itself: it sorts. */
const SORTS = 0.7;
/** A team behind others gets this share of its tickets from them, and passes on less than the second. */
const RECEIVES = 0.6;
const PASSES_ON = 0.3;

export interface DraftTeam {
  id: string;
  name: string;
  level: Exclude<Level, 'ai'>;
  /** Why this level, with the figures. */
  reason: string;
  solved: number;
  /** Passes on most of what comes in. */
  sorts: boolean;
  triage: boolean;
}

interface Moves {
  stays: number;
  first: number;
  received: number;
  passedOn: number;
  solved: number;
}

/** @param leading teams that finally solve most of some category: they are gone to first, unless their name says otherwise */
export function teamsOf(tickets: readonly PastTicket[], leading: ReadonlySet<string>): DraftTeam[] {
  const plain = movesOf(tickets, new Set());
  const sorters = new Set([...plain].filter(([, m]) => m.stays >= FEWEST_STAYS && m.first * 2 > m.stays && m.passedOn / m.stays >= SORTS).map(([name]) => name));
  // What a sorting team hands out was not escalated: it has only arrived.
  const moves = movesOf(tickets, sorters);
  const behind = new Set([...moves].filter(([name, m]) => isBehind(m) && !leading.has(name)).map(([name]) => name));
  const bySize = [...moves].sort(([a, movesA], [b, movesB]) => movesB.solved - movesA.solved || (a < b ? -1 : 1));
  const ids = idsFor(bySize.map(([name]) => name), 'team');
  const teams = bySize.map(([name, m]): DraftTeam => {
    const { level, reason } = levelOf(name, m, sorters, behind, tickets);
    return { id: ids.get(name) ?? name, name, level, reason, solved: m.solved, sorts: sorters.has(name), triage: false };
  });
  return withTriage(teams, moves, sorters);
}

/**
 * Per ticket the team a new one like it should go to: the solving team, or, where that is of a higher level and no rule told so
 * beforehand, the last team of the first level on the way. What only turns out at work is escalated, not routed.
 * @param foretold per ticket: the team of the rule that decides it, or null
 */
export function rightTeams(tickets: readonly PastTicket[], teams: readonly DraftTeam[], foretold: readonly (string | null)[]): string[] {
  const above = new Set(teams.filter(({ level }) => level !== 'L1').map(({ name }) => name));
  const sorting = new Set(teams.filter(({ sorts }) => sorts).map(({ name }) => name));
  return tickets.map(({ team, teams: way }, i) =>
    above.has(team) && foretold[i] !== team ? (way.findLast((name) => !above.has(name) && !sorting.has(name)) ?? team) : team);
}

function levelOf(name: string, m: Moves, sorters: ReadonlySet<string>, behind: ReadonlySet<string>, tickets: readonly PastTicket[]): Pick<DraftTeam, 'level' | 'reason'> {
  const figures = `${m.received} of ${m.stays} stays came from other teams, ${m.passedOn} were passed on`;
  const named = levelInName(name);
  if (named !== null) return { level: named, reason: `its name says so; ${figures}` };
  if (sorters.has(name)) return { level: 'L1', reason: `it sorts: ${figures}` };
  if (!behind.has(name)) return { level: 'L1', reason: m.stays < FEWEST_STAYS ? `too few tickets to tell; ${figures}` : figures };
  const givers = tickets.flatMap(({ teams }) => teams.filter((_, i) => teams[i + 1] === name));
  const fromBehind = givers.filter((giver) => behind.has(giver) || levelInName(giver) === 'L2').length;
  return fromBehind * 2 > givers.length
    ? { level: 'engineering', reason: `${figures}, most by teams that are behind others themselves` }
    : { level: 'L2', reason: figures };
}

function movesOf(tickets: readonly PastTicket[], sorters: ReadonlySet<string>): Map<string, Moves> {
  const moves = new Map<string, Moves>();
  for (const { teams } of tickets) {
    teams.forEach((name, i) => {
      const m = moves.get(name) ?? { stays: 0, first: 0, received: 0, passedOn: 0, solved: 0 };
      moves.set(name, m);
      m.stays += 1;
      if (i === 0) m.first += 1;
      else if (!sorters.has(teams[i - 1] ?? '')) m.received += 1;
      if (i < teams.length - 1) m.passedOn += 1;
      else m.solved += 1;
    });
  }
  return moves;
}

function isBehind({ stays, received, passedOn }: Moves): boolean {
  return stays >= FEWEST_STAYS && received / stays >= RECEIVES && passedOn / stays <= PASSES_ON && wilson(received, received + passedOn).low > 0.5;
}

function levelInName(name: string): DraftTeam['level'] | null {
  const plain = name.toLowerCase();
  if (/engineering|\bdev(elopers?|elopment|ops)?\b|\br&d\b|\b(l|lvl|level|tier|t)[\s_-]?[34]\b|\b(3rd|third)[\s_-]?(level|line)/.test(plain)) return 'engineering';
  if (/\b(l|lvl|level|tier|t)[\s_-]?2\b|\b(2nd|second)[\s_-]?(level|line)/.test(plain)) return 'L2';
  if (/\b(l|lvl|level|tier|t)[\s_-]?1\b|\b(1st|first)[\s_-]?(level|line)|service ?desk|help ?desk|front ?line/.test(plain)) return 'L1';
  return null;
}

/** New tickets start at L1, so some team has to be there, and one of them takes what nobody can classify. */
function withTriage(teams: DraftTeam[], moves: ReadonlyMap<string, Moves>, sorters: ReadonlySet<string>): DraftTeam[] {
  const first = ({ name }: DraftTeam) => (moves.get(name)?.first ?? 0) + (sorters.has(name) ? Infinity : 0);
  const candidates = teams.some(({ level }) => level === 'L1') ? teams.filter(({ level }) => level === 'L1') : teams;
  const [chosen] = [...candidates].sort((a, b) => first(b) - first(a) || b.solved - a.solved);
  return teams.map((team) => {
    if (team !== chosen) return team;
    const reason = team.level === 'L1' ? team.reason : `${team.reason}; taken for L1 because new tickets start there and no other team is`;
    return { ...team, level: 'L1', triage: true, reason };
  });
}
