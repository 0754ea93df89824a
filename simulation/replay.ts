/**
 * Replay: where each past ticket would go today, against where it went and who solved it. Decisions are made by the live code
 * (`routeNewTicket`) on facts known at creation; what happened later only judges them. Pure.
 */
import type { RoutingConfig } from '../domain/config.ts';
import { firstTeam, trueTeam, type HistoricalTicket } from '../domain/history.ts';
import type { RoutingDecision } from '../domain/routing.ts';
import { LEVELS } from '../domain/ticket.ts';
import { joinSubject } from '../training/features.ts';
import type { TextModel } from '../training/model.ts';
import { creationFacts, decideAtCreation, type DecisionBasis } from './replay-facts.ts';
import { categoryFinder, keyOf, namesIn, type Names } from './replay-names.ts';
import { wordsFor, type WordWeight } from './replay-words.ts';

export interface ReplayOptions extends DecisionBasis {
  /** The model for the ticket at this place in order of creation, from 0. Null: no model had seen enough tickets yet. */
  modelFor: (place: number) => TextModel | null;
  /** The decision by place, where it is made already: with the same basis and models, by `decideAtCreation`. */
  decided?: readonly RoutingDecision[] | null;
}

/** How its routing went then. `clean`: the first team solved it. `escalated`: it only rose through the levels, as planned. */
export type Then = 'clean' | 'bounced' | 'escalated';
/** How it would go now. `right`: straight to the solving team, or, for a planned escalation, to a team on its way. */
export type Now = 'right' | 'wrong' | 'triage';

export type Verdict = { then: Then; now: Now } | { notJudged: string };

export interface ReplayedTicket {
  ticket: HistoricalTicket;
  decision: RoutingDecision;
  verdict: Verdict;
  /** Ids of the config; null where it has none for what the history names. */
  firstTeam: string | null;
  solvedBy: string | null;
  category: string | null;
  /** When the best guess was another category than the true one: the words that spoke for it. */
  confusedBy: WordWeight[];
  modelVersion: string | null;
}

export interface ReplayResult {
  config: RoutingConfig;
  configVersion: string;
  /** In order of creation. */
  tickets: ReplayedTicket[];
}

/** Sentences for the report; also what the tickets are counted by. */
export const NOT_JUDGED = {
  noTime: 'no creation time, so nobody knows which tickets came before it',
  noModel: 'among the first tickets, from which a model must learn before it can be asked',
  noTeam: 'the history names no team for it',
  unsolved: 'not solved yet, so nobody knows who will solve it',
  otherTeam: 'solved by a team that the config does not have',
} as const;

/**
 * Oldest first; equal times by line. When no ticket has a time the file's order is taken for it; when only some have none, those
 * come last and are not judged.
 */
export function byCreation(tickets: readonly HistoricalTicket[]): HistoricalTicket[] {
  return [...tickets].sort((a, b) => (a.createdAtMs ?? Infinity) - (b.createdAtMs ?? Infinity) || a.line - b.line || (a.id < b.id ? -1 : 1));
}

/**
 * @param tickets in any order
 * @returns one entry for each ticket, oldest first
 * @throws Error when the config has no triage team, which no checked config lacks
 */
export function replayHistory(tickets: readonly HistoricalTicket[], options: ReplayOptions): ReplayResult {
  const { config, configVersion, modelFor, decided = null } = options;
  const names = namesIn(config);
  const ordered = byCreation(tickets);
  const categoryOf = categoryFinder(config, ordered);
  const hasTimes = ordered.some(({ createdAtMs }) => createdAtMs !== null);
  const knowsEnds = ordered.filter(isEnded).length * 2 >= ordered.length;
  const replayed = ordered.map((ticket, place): ReplayedTicket => {
    const facts = creationFacts(ticket);
    const model = modelFor(place);
    const decision = decided?.[place] ?? decideAtCreation(facts, model, options);
    const text = joinSubject(facts.subject ?? '', facts.text ?? '');
    const category = categoryOf(ticket);
    const unready = whyUnready(ticket, { hasTimes, knowsEnds, lacksModel: text !== '' && model === null });
    return {
      ticket,
      decision,
      verdict: unready === null ? judge(ticket, decision, config, names) : { notJudged: unready },
      firstTeam: idOf(firstTeam(ticket), names),
      solvedBy: idOf(trueTeam(ticket), names),
      category,
      confusedBy: confusion(decision, category, model, text),
      modelVersion: model?.version ?? null,
    };
  });
  return { config, configVersion, tickets: replayed };
}

function isEnded({ resolvedAtMs, closedAtMs }: HistoricalTicket): boolean {
  return resolvedAtMs !== null || closedAtMs !== null;
}

function whyUnready(ticket: HistoricalTicket, known: { hasTimes: boolean; knowsEnds: boolean; lacksModel: boolean }): string | null {
  if (ticket.createdAtMs === null && known.hasTimes) return NOT_JUDGED.noTime;
  if (known.knowsEnds && !isEnded(ticket)) return NOT_JUDGED.unsolved;
  return known.lacksModel ? NOT_JUDGED.noModel : null;
}

function judge(ticket: HistoricalTicket, decision: RoutingDecision, config: RoutingConfig, names: Names): Verdict {
  const solver = trueTeam(ticket);
  if (solver === null) return { notJudged: NOT_JUDGED.noTeam };
  const solvedBy = names.team(solver);
  if (solvedBy === null) return { notJudged: NOT_JUDGED.otherTeam };
  const way = plannedWay(ticket, solver, config, names);
  const then = keyOf(firstTeam(ticket) ?? '') === keyOf(solver) ? 'clean' : way === null ? 'bounced' : 'escalated';
  if (decision.mode === 'triage') return { then, now: 'triage' };
  const goals = then === 'escalated' && way !== null ? way : [solvedBy];
  return { then, now: goals.includes(decision.team) ? 'right' : 'wrong' };
}

/** Its teams, when each was of a higher level than the one before and the last one solved it; null when it went any other way. */
function plannedWay({ teams }: HistoricalTicket, solver: string, config: RoutingConfig, names: Names): string[] | null {
  const ids = teams.map(({ value }) => names.team(value));
  if (ids.at(-1) !== names.team(solver)) return null;
  const ranks = ids.map((id) => LEVELS.findIndex((level) => id !== null && config.teams[id]?.level === level));
  const rises = ranks.every((rank, i) => rank >= 0 && (i === 0 || rank > (ranks[i - 1] ?? 0)));
  return rises ? ids.filter((id) => id !== null) : null;
}

function confusion(decision: RoutingDecision, category: string | null, model: TextModel | null, text: string): WordWeight[] {
  const guess = bestGuess(decision);
  if (model === null || category === null || guess === null || guess === category) return [];
  return wordsFor(model, text, guess, category);
}

/** What the ticket was taken for: the decided category, or the first candidate shown to triage. */
export function bestGuess({ category, mode, alternatives }: RoutingDecision): string | null {
  return category ?? (mode === 'triage' ? (alternatives[0]?.category ?? null) : null);
}

/** The team it would go to, or `triage`, whichever team sorts that out: often it is one that solves tickets, too. */
export function placeOf({ decision }: ReplayedTicket): string {
  return decision.mode === 'triage' ? 'triage' : decision.team;
}

function idOf(name: string | null, names: Names): string | null {
  return name === null ? null : names.team(name);
}
