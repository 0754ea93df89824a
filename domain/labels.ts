/**
 * What a ticket's life says about its right category: every statement with its source and its author. Pure. Explicit statements are
 * flags, edits, triage decisions and blind judgements of the audit sample; implicit ones are moves that nobody had planned.
 *
 * Planned moves say nothing about the category: up a level and back down, inside a team, at a shift's end, back to the queue, back
 * from a consult.
 */
import type { RoutingConfig } from './config.ts';
import type { TimelineEntry } from './events.ts';
import { agentOf } from './lifecycle.ts';

export const LABEL_SOURCES = ['audit', 'triage', 'flag', 'edit', 'reassigned', 'bounce', 'returned', 'unflagged'] as const;
/**
 * `audit`: judged without seeing our answer · `triage`: decided at the triage desk · `flag`: flagged as misrouted · `edit`: category set by
 * hand · `reassigned`: passed to another team soon and without an answer · `bounce`: passed on and straight back · `returned`: escalated
 * and handed back unanswered · `unflagged`: finished, and nobody objected.
 */
export type LabelSource = (typeof LABEL_SOURCES)[number];

/** One ticket as far as it teaches. */
export interface Story {
  ticketId: string;
  /** The text that opened it. */
  bodyId: string;
  accountId: string | null;
  openedAtMs: number;
  /** What it was routed as at first, by model or rule; null when it went to triage. */
  routedAs: string | null;
  subcategory: string | null;
  /** The model that read it. */
  modelVersion: string;
  /** Solved or closed. */
  isFinished: boolean;
  /** What a judge of the audit sample said; null when it was not drawn, or not judged yet. */
  judgement: { category: string; subcategory: string | null; judge: string; atMs: number } | null;
  /** In order. Only those of kinds in `TELLING_KINDS` matter. */
  entries: readonly Pick<TimelineEntry, 'kind' | 'actor' | 'atMs' | 'eventId' | 'data'>[];
}

export const TELLING_KINDS = ['routed', 'flagged', 'changed', 'handoff', 'escalated', 'agent_reply'] as const satisfies readonly TimelineEntry['kind'][];

/** One statement about a ticket. */
export interface Claim {
  source: LabelSource;
  /** `agent/ana`, `ops/olga`, `system/…` */
  actor: string;
  atMs: number;
  eventId: string;
  /** The right category; null when the statement only says that something was wrong. */
  category: string | null;
  subcategory: string | null;
  /** What it is about: a wrong priority says nothing about the category. */
  about: 'category' | 'priority' | 'skill' | 'level';
}

/** A move this soon after the ticket came, with no answer to the customer before it, corrects the routing. */
const REASSIGNED_WITHIN_MS = 30 * 60_000;
/** Handoff reasons of moves that were planned. */
const PLANNED_REASONS = ['shift_end', 'offline', 'rebalance', 'consult', 'consult_return', 'planned'];

interface Place {
  team: string;
  level: string;
}

interface Move {
  from: Place;
  to: Place;
  at: Story['entries'][number];
  /** How long the ticket had been there, and whether the customer had got an answer meanwhile. */
  stayedMs: number;
  answered: boolean;
  kind: 'planned' | 'correction';
}

/** Everything the ticket's life says, in order. */
export function claimsOf(story: Story, config: RoutingConfig): Claim[] {
  const claims: Claim[] = [];
  let wasInTriage = story.routedAs === null;
  for (const entry of story.entries) {
    const claim = entry.kind === 'flagged' ? flagged(entry, config) : entry.kind === 'changed' ? edited(entry, wasInTriage) : null;
    if (claim === null) continue;
    claims.push(claim);
    if (claim.about === 'category' && claim.category !== null) wasInTriage = false;
  }
  return [...claims, ...impliedClaims(story, config), ...judged(story)].sort((a, b) => a.atMs - b.atMs);
}

function judged({ judgement }: Story): Claim[] {
  if (judgement === null) return [];
  const { category, subcategory, judge, atMs } = judgement;
  return [{ source: 'audit', actor: judge, atMs, eventId: 'audit', category, subcategory, about: 'category' }];
}

function flagged(entry: Story['entries'][number], config: RoutingConfig): Claim | null {
  const { kind, category, team } = entry.data ?? {};
  const about = kind === 'wrong_priority' || kind === 'should_expedite' ? 'priority' : kind === 'wrong_skill' && category === undefined && team === undefined ? 'skill' : 'category';
  const right = isText(category) ? category : isText(team) ? soleCategoryOf(team, config) : null;
  return { ...spoken(entry), source: 'flag', category: right, subcategory: null, about: right === null ? about : 'category' };
}

/** A category set by hand: the entry carries what it was and what it is now. */
function edited(entry: Story['entries'][number], wasInTriage: boolean): Claim | null {
  const { category, subcategory, wasMode } = entry.data ?? {};
  if (!isText(category)) return null;
  return { ...spoken(entry), source: wasMode === 'triage' || (wasMode === undefined && wasInTriage) ? 'triage' : 'edit', category, subcategory: isText(subcategory) ? subcategory : null, about: 'category' };
}

function spoken({ actor, atMs, eventId }: Story['entries'][number]): Pick<Claim, 'actor' | 'atMs' | 'eventId'> {
  return { actor, atMs, eventId };
}

/** What the moves say that nobody had planned. */
function impliedClaims(story: Story, config: RoutingConfig): Claim[] {
  const moves = movesOf(story, config);
  return moves.flatMap((move, i): Claim[] => {
    if (move.kind === 'planned') return returnedUnanswered(move, moves[i - 1]) ? [{ ...spoken(move.at), source: 'returned', category: null, subcategory: null, about: 'level' }] : [];
    const next = moves[i + 1];
    if (next?.kind === 'correction' && next.to.team === move.from.team) return []; // the bounce says it better
    const before = moves[i - 1];
    const isBounce = before?.kind === 'correction' && before.from.team === move.to.team && before.to.team === move.from.team;
    if (isBounce) return [implied('bounce', move, before.from.team === firstTeamOf(moves) && story.routedAs !== null ? story.routedAs : soleCategoryOf(move.to.team, config))];
    if (isTriage(move.from.team, config)) return [implied('triage', move, soleCategoryOf(move.to.team, config))];
    return move.answered || move.stayedMs > REASSIGNED_WITHIN_MS ? [] : [implied('reassigned', move, soleCategoryOf(move.to.team, config))];
  });
}

function implied(source: LabelSource, { at }: Move, category: string | null): Claim {
  return { ...spoken(at), source, category, subcategory: null, about: 'category' };
}

function firstTeamOf(moves: readonly Move[]): string | undefined {
  return moves[0]?.from.team;
}

/** Up a level and down again with no answer in between: the level was wrong, not the category. */
function returnedUnanswered(move: Move, before: Move | undefined): boolean {
  return before?.kind === 'planned' && before.to.team === move.from.team && before.from.team === move.to.team && before.from.level !== before.to.level && !move.answered;
}

function movesOf({ entries, openedAtMs }: Story, config: RoutingConfig): Move[] {
  const moves: Move[] = [];
  let sinceMs = openedAtMs;
  let answered = false;
  for (const at of entries) {
    if (at.kind === 'agent_reply') answered = true;
    const { from, to } = at.kind === 'handoff' ? (at.data ?? {}) : at.kind === 'escalated' ? packageOf(at.data) : {};
    if (!isPlace(from) || !isPlace(to)) continue;
    if (from.team === to.team) continue;
    const isCorrection = isTriage(from.team, config) || !isPlanned(from, to, at);
    moves.push({ from, to, at, stayedMs: at.atMs - sinceMs, answered, kind: isCorrection ? 'correction' : 'planned' });
    [sinceMs, answered] = [at.atMs, false];
  }
  return moves;
}

function isPlanned(from: Place, to: Place, { kind, actor, data }: Story['entries'][number]): boolean {
  const byPerson = agentOf(actor) !== null || actor.startsWith('ops/');
  return kind === 'escalated' || from.level !== to.level || !byPerson || PLANNED_REASONS.includes(String(data?.['reason']));
}

/** Out of triage by hand is the triage desk's decision. */
function isTriage(team: string, { teams }: RoutingConfig): boolean {
  return Object.hasOwn(teams, team) && teams[team]?.triage === true;
}

function packageOf(data: Record<string, unknown> | null): { from?: unknown; to?: unknown } {
  const pack = data?.['package'];
  return typeof pack === 'object' && pack !== null ? pack : {};
}

/** The one category this team takes at any level; null when it takes several or none: then its name says too little. */
export function soleCategoryOf(team: string, { categories }: RoutingConfig): string | null {
  const taken = Object.keys(categories).filter((id) => Object.values(categories[id]?.route ?? {}).some((row) => row.team === team));
  return taken.length === 1 ? (taken[0] ?? null) : null;
}

function isPlace(value: unknown): value is Place {
  return typeof value === 'object' && value !== null && 'team' in value && 'level' in value && isText(value.team) && isText(value.level);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
