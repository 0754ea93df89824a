/**
 * A support desk in virtual time: seeded arrivals, agents with skills and shifts, and a rule that gives out tickets. Nothing waits for a
 * clock: the next event is always next. The matching is the production code; only customers and agents are made up.
 */
import { ALWAYS_OPEN } from '../domain/calendar.ts';
import { hasRoom } from '../domain/capacity.ts';
import { DEFAULT_PLACEMENT, type AgentConfig, type TeamConfig } from '../domain/config.ts';
import { HOUR_MS, MINUTE_MS } from '../domain/duration.ts';
import { standingExclusion, type AgentState, type AgentView, type MatchingConfig } from '../domain/eligibility.ts';
import type { PlacementSpec } from '../domain/events.ts';
import { matchQueue, type WaitingTicket } from '../domain/matching.ts';
import { openingsAt } from '../domain/relaxation.ts';
import { signatureOf } from '../domain/signature.ts';
import { between, chance, makeRandom, pick, pickWeighted, type Random } from './random.ts';

/** Who gets the next ticket: our matching; in turn; whoever has fewest. The last two take tickets in order of arrival. */
export const DESK_RULES = ['waybill', 'round_robin', 'least_loaded'] as const;
export type DeskRule = (typeof DESK_RULES)[number];

export interface DeskFigures {
  tickets: number;
  /** Share of tickets first answered within their target, 0..1. */
  slaKept: number;
  /** From arrival to the first answer, of the ticket that waited longest. */
  longestWaitMs: number;
}

/** Arrivals and agents of one seed: the same for every rule. */
interface Desk {
  config: MatchingConfig;
  agents: readonly AgentView[];
  tickets: readonly Arrival[];
}

interface Arrival {
  ticket: WaitingTicket;
  atMs: number;
  targetMs: number;
  /** Handling time of an agent of middling skill. */
  effortMs: number;
}

const TEAM = 'support';
const SKILLS = ['billing', 'sso', 'api', 'sync', 'reports'] as const;
const HOURS = 10;
const AGENTS = 12;
const CAP = 4;
/** First answer, by rank: urgent to low. */
const TARGETS_MS = [15 * MINUTE_MS, HOUR_MS, 4 * HOUR_MS, 8 * HOUR_MS] as const;

/** Tickets an hour, in a morning wave of two hours and in the rest of the day: about nine tenths of what the desk can do, and about all of it. */
export const PACES = { usual: { wave: 75, rest: 44 }, busy: { wave: 90, rest: 50 } } as const;
type Pace = keyof typeof PACES;

/** @param seed same seed, same day. @returns what customers met with under each rule. */
export function compareRules(seed: number, pace: Pace = 'usual'): Record<DeskRule, DeskFigures> {
  const desk = openDesk(seed, pace);
  return { waybill: runDay(desk, 'waybill'), round_robin: runDay(desk, 'round_robin'), least_loaded: runDay(desk, 'least_loaded') };
}

function openDesk(seed: number, pace: Pace): Desk {
  const { wave, rest } = PACES[pace];
  const random = makeRandom(seed);
  const team: TeamConfig = {
    name: 'Support', level: 'L1', calendar: 'always', mode: 'balanced', order: 'priority', queueRank: 5, starvationMs: 4 * HOUR_MS, overflow: [],
    relax: null, supervisor: null, onOffline: 'requeue_unreplied', acknowledgeMs: null, triage: false,
  };
  const config: MatchingConfig = { teams: { [TEAM]: team }, calendars: { always: ALWAYS_OPEN }, placement: DEFAULT_PLACEMENT };
  const agents = Array.from({ length: AGENTS }, (_, n) => agentOf(`agent-${n}`, n, random));
  const tickets: Arrival[] = [];
  for (let atMs = 0; atMs < HOURS * HOUR_MS;) {
    const perHour = atMs < 2 * HOUR_MS ? wave : rest;
    atMs += Math.round((-Math.log(1 - random()) * HOUR_MS) / perHour);
    tickets.push(arrivalAt(atMs, tickets.length, random));
  }
  return { config, agents, tickets };
}

function agentOf(id: string, n: number, random: Random): AgentView {
  const known = SKILLS.filter((_, skill) => (n + skill) % 5 < 3);
  const config: AgentConfig = {
    name: id, teams: [TEAM], skills: Object.fromEntries(known.map((skill) => [skill, between(random, 3, 10)])),
    languages: n % 3 === 0 ? ['en', 'de'] : ['en'], shift: 'always', caps: { total: CAP, channels: {} }, seniority: 'regular', timeOff: [], delegate: null,
  };
  const caps = { email: CAP, total: CAP };
  const state: AgentState = { _id: id, status: 'online', used: { email: 0, total: 0 }, caps, lastAssignedAtMs: 0, active: true };
  return { state, config, onShift: true };
}

function arrivalAt(atMs: number, n: number, random: Random): Arrival {
  const rank = Number(pickWeighted(random, { 0: 8, 1: 22, 2: 50, 3: 20 }));
  const targetMs = TARGETS_MS[rank] ?? HOUR_MS;
  const spec: PlacementSpec = {
    team: TEAM, level: 'L1', category: null, requiredSkills: [pick(random, SKILLS)], optionalSkills: [], language: chance(random, 0.15) ? 'de' : 'en', channel: 'email',
    rank, nextDueAtMs: atMs + targetMs, enteredAtMs: atMs, weight: 1, excluded: [], prefer: null, tier: 'business',
  };
  return { ticket: { id: `t${String(n).padStart(5, '0')}`, spec, sig: signatureOf(spec) }, atMs, targetMs, effortMs: between(random, 6, 22) * MINUTE_MS };
}

interface Worker {
  view: AgentView & { state: { used: { email: number; total: number } } };
  /** Given and not begun. */
  inHand: Arrival[];
  busyUntilMs: number | null;
}

function runDay({ config, agents, tickets }: Desk, rule: DeskRule): DeskFigures {
  const workers = agents.map((view): Worker => ({ view: { ...view, state: { ...view.state, used: { email: 0, total: 0 } } }, inHand: [], busyUntilMs: null }));
  const waiting = new Map<string, Arrival>();
  const figures = { tickets: tickets.length, kept: 0, longestWaitMs: 0 };
  const line = { last: -1 };
  let next = 0;
  for (let nowMs = 0; ;) {
    for (let one = tickets[next]; one !== undefined && one.atMs <= nowMs; one = tickets[next]) {
      waiting.set(one.ticket.id, one);
      next += 1;
    }
    for (const worker of workers) finish(worker, nowMs);
    give(rule, [...waiting.values()], workers, config, nowMs, line, (arrival, worker) => {
      waiting.delete(arrival.ticket.id);
      worker.inHand.push(arrival);
      worker.view.state.used = { email: worker.view.state.used.email + 1, total: worker.view.state.used.total + 1 };
      worker.view.state.lastAssignedAtMs = nowMs;
    });
    for (const worker of workers) {
      const begun = begin(worker, nowMs);
      if (begun === null) continue;
      const waitMs = nowMs - begun.atMs;
      figures.longestWaitMs = Math.max(figures.longestWaitMs, waitMs);
      if (waitMs <= begun.targetMs) figures.kept += 1;
    }
    const times = [...workers.flatMap(({ busyUntilMs }) => busyUntilMs ?? []), ...(tickets[next] ? [tickets[next]?.atMs ?? Infinity] : [])];
    if (times.length === 0) break;
    nowMs = Math.max(nowMs, Math.min(...times));
  }
  return { tickets: figures.tickets, slaKept: figures.kept / figures.tickets, longestWaitMs: figures.longestWaitMs };
}

function finish(worker: Worker, nowMs: number): void {
  if (worker.busyUntilMs === null || worker.busyUntilMs > nowMs) return;
  worker.busyUntilMs = null;
  const { used } = worker.view.state;
  worker.view.state.used = { email: used.email - 1, total: used.total - 1 };
}

/** Whoever is free begins what is due first: under every rule alike. @returns what was begun, which is its first answer */
function begin(worker: Worker, nowMs: number): Arrival | null {
  if (worker.busyUntilMs !== null) return null;
  const [first] = worker.inHand.sort((a, b) => a.atMs + a.targetMs - b.atMs - b.targetMs);
  if (first === undefined) return null;
  worker.inHand.shift();
  const proficiency = worker.view.config?.skills[first.ticket.spec.requiredSkills[0] ?? ''] ?? 5;
  worker.busyUntilMs = nowMs + Math.round(first.effortMs * (1.4 - 0.08 * proficiency));
  return first;
}

type Give = (arrival: Arrival, worker: Worker) => void;

function give(rule: DeskRule, waiting: readonly Arrival[], workers: readonly Worker[], config: MatchingConfig, nowMs: number, line: { last: number }, hand: Give): void {
  if (waiting.length === 0) return;
  if (rule === 'waybill') {
    const byId = new Map(workers.map((worker) => [worker.view.state._id, worker]));
    const arrivals = new Map(waiting.map((arrival) => [arrival.ticket.id, arrival]));
    for (const { ticketId, agent } of matchQueue(waiting.map(({ ticket }) => ticket), workers.map(({ view }) => view), config, nowMs)) {
      const [arrival, worker] = [arrivals.get(ticketId), byId.get(agent)];
      if (arrival && worker) hand(arrival, worker);
    }
    return;
  }
  const openingOf = openingsAt(config, nowMs);
  for (const arrival of waiting) {
    const { spec } = arrival.ticket;
    const able = [...workers.entries()].filter(([, { view }]) =>
      standingExclusion(spec, view, openingOf(spec), config.placement, nowMs) === null && hasRoom(view.state.used, view.state.caps, spec.channel, spec.weight));
    const inTurn = able.find(([n]) => n > line.last) ?? able[0];
    const fewest = able.reduce<(typeof able)[number] | undefined>((best, one) => (best === undefined || one[1].view.state.used.total < best[1].view.state.used.total ? one : best), undefined);
    const chosen = rule === 'round_robin' ? inTurn : fewest;
    if (chosen === undefined) continue;
    line.last = chosen[0];
    hand(arrival, chosen[1]);
  }
}
