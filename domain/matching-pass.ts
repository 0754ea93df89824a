/** One pass over the queues: takes the tickets in order and gives each to the best agent left. */
import { bestTotal } from './assignment.ts';
import { rateRoom, rateWindows } from './capacity.ts';
import { awaitedAgent, isRamping, standingExclusion, type AgentView, type MatchingConfig } from './eligibility.ts';
import type { PlacementSpec } from './events.ts';
import type { Match, WaitingTicket } from './matching.ts';
import { byScore, explain, hasSeatRoom, placeFor, type Group, type Ranked, type Seat } from './matching-seats.ts';
import { affinityPoints, fitPoints, loadPoints, totalPoints, wantsSenior } from './matching-score.ts';
import { runsInOrder } from './queue-order.ts';
import { openingsAt, type Opening } from './relaxation.ts';
import { signatureOf } from './signature.ts';

/** Equal tickets are solved so many at a time; what one solution takes grows with the third power. */
const MOST_TOGETHER = 16;
/** Solutions of a pass; beyond them equal tickets take turns, so that a flood of them cannot hold up a pass. */
const MOST_SOLUTIONS = 20;

export class Pass {
  readonly seats: Seat[];
  readonly agents: readonly AgentView[];
  readonly config: MatchingConfig;
  readonly nowMs: number;
  private readonly groups = new Map<Opening, { seats: Seat[]; bySignature: Map<string, Group>; forSeniors: Map<string, Group> }>();
  private readonly matches: Match[] = [];

  constructor(agents: readonly AgentView[], config: MatchingConfig, nowMs: number) {
    this.agents = agents;
    this.config = config;
    this.nowMs = nowMs;
    this.seats = agents.flatMap((view) => (view.config === null ? [] : [{
      id: view.state._id,
      view,
      config: view.config,
      used: { ...view.state.used },
      caps: view.state.caps,
      lastAssignedAtMs: view.state.lastAssignedAtMs,
      rateLeft: rateRoom(view.state.recent ?? [], rateWindows(config.placement, isRamping(view, config.placement, nowMs)), nowMs),
      given: [],
    }]));
  }

  match(waiting: readonly WaitingTicket[]): Match[] {
    const openingOf = openingsAt(this.config, this.nowMs);
    const groupOf = new Map<WaitingTicket, Group>();
    for (const ticket of waiting) {
      const group = this.group(ticket, openingOf(ticket.spec));
      // Most of a long queue finds nobody: it is not even sorted.
      if (this.top(group) !== undefined) groupOf.set(ticket, group);
    }
    let solutions = 0;
    for (const run of runsInOrder([...groupOf.keys()], this.config, this.nowMs)) {
      const kinds = run.length === 1 ? ONE_KIND : new Set(run.map((ticket) => (hasAffinity(ticket.spec) ? ticket : groupOf.get(ticket))));
      // Tickets of one kind are worth the same to everybody: taking turns is best.
      if (kinds.size === 1 || solutions >= MOST_SOLUTIONS) for (const ticket of run) this.take(ticket, groupOf.get(ticket));
      else {
        for (const alike of byLoad(run)) {
          for (let from = 0; from < alike.length; from += MOST_TOGETHER) {
            const together = alike.slice(from, from + MOST_TOGETHER);
            if (together.length > 1 && (solutions += 1) <= MOST_SOLUTIONS) this.takeTogether(together, groupOf);
            else for (const ticket of together) this.take(ticket, groupOf.get(ticket));
          }
        }
      }
    }
    return this.matches;
  }

  private group({ spec, sig }: WaitingTicket, opening: Opening): Group {
    let ofOpening = this.groups.get(opening);
    if (ofOpening === undefined) {
      const seats = this.seats.filter(({ config }) => config.teams.some((team) => opening.teams.includes(team)));
      this.groups.set(opening, (ofOpening = { seats, bySignature: new Map<string, Group>(), forSeniors: new Map<string, Group>() }));
    }
    const groups = wantsSenior(spec) ? ofOpening.forSeniors : ofOpening.bySignature;
    const key = groupKey(sig ?? signatureOf(spec), spec, opening);
    let group = groups.get(key);
    if (group === undefined) groups.set(key, (group = this.newGroup(spec, opening, ofOpening.seats)));
    return group;
  }

  private newGroup(spec: PlacementSpec, opening: Opening, seats: readonly Seat[]): Group {
    const { placement, teams } = this.config;
    const awaited = awaitedAgent(spec, this.agents, opening, placement, this.nowMs);
    const mode = teams[spec.team]?.mode ?? 'balanced';
    const ranked: Ranked[] = [];
    for (const seat of seats) {
      if (!hasSeatRoom(seat, spec) || (awaited !== null && awaited !== seat.id)) continue;
      if (standingExclusion(spec, seat.view, opening, placement, this.nowMs) !== null) continue;
      const fit = fitPoints(spec, seat.config, mode);
      ranked.push({ seat, fit, score: this.score(seat, fit, mode, 0), asOf: seat.given.length });
    }
    return { opening, awaited, mode, spec, ranked: ranked.sort(byScore) };
  }

  private score(seat: Seat, fit: number, mode: Group['mode'], affinity: number): number {
    return totalPoints(fit, loadPoints(seat, mode, this.nowMs), affinity);
  }

  /** The best seat of a group now. */
  private top(group: Group): Ranked | undefined {
    this.refresh(group, 1);
    return group.ranked[0];
  }

  /** Brings the first so many of a group up to date. */
  private refresh({ ranked, spec, mode }: Group, most: number): void {
    let at = 0;
    for (let head = ranked[at]; at < most && head !== undefined; head = ranked[at]) {
      if (!hasSeatRoom(head.seat, spec)) ranked.splice(at, 1);
      else if (head.asOf === head.seat.given.length) at += 1;
      else {
        head.score = this.score(head.seat, head.fit, mode, 0);
        head.asOf = head.seat.given.length;
        ranked.splice(at, 1);
        ranked.splice(placeFor(head, ranked), 0, head);
      }
    }
  }

  /** Gives the ticket to the best agent left. */
  private take(ticket: WaitingTicket, group: Group | undefined): void {
    const top = group && this.top(group);
    if (group === undefined || top === undefined) return;
    const best = hasAffinity(ticket.spec) ? this.bestWithAffinity(ticket.spec, group, top) : top.seat;
    this.give(ticket, group, best);
  }

  private bestWithAffinity(spec: PlacementSpec, { ranked, mode }: Group, top: Ranked): Seat {
    let best: Ranked = top;
    for (const one of ranked) {
      const affinity = affinityPoints(spec, one.seat.id, one.seat.config);
      if (affinity === 0 || !hasSeatRoom(one.seat, spec)) continue;
      const known = { ...one, score: this.score(one.seat, one.fit, mode, affinity) };
      if (byScore(known, best) < 0) best = known;
    }
    return best.seat;
  }

  private give(ticket: WaitingTicket, group: Group, seat: Seat, together?: number): void {
    const { channel, weight } = ticket.spec;
    const match = this.matches.length;
    this.matches.push({ ticketId: ticket.id, agent: seat.id, explain: () => explain(this, { spec: ticket.spec, group, agent: seat.id, match, together }) });
    seat.used[channel] = (seat.used[channel] ?? 0) + weight;
    seat.used['total'] = (seat.used['total'] ?? 0) + weight;
    seat.rateLeft -= 1;
    // One apart, so that turns within one pass stay in order.
    seat.lastAssignedAtMs = this.nowMs + match + 1;
    seat.given.push({ match, weight, channel });
  }

  /** Tickets of equal place and equal weight: as many of them as possible, for the highest total. */
  private takeTogether(tickets: readonly WaitingTicket[], groupOf: ReadonlyMap<WaitingTicket, Group>): void {
    const slots = new Map<string, { seat: Seat; column: number }>();
    const offers = tickets.map((ticket) => {
      const group = groupOf.get(ticket);
      const best = group ? this.bestSlots(ticket.spec, group, tickets.length) : [];
      for (const { key, seat } of best) if (!slots.has(key)) slots.set(key, { seat, column: slots.size });
      return best;
    });
    const gains = offers.map((best) => {
      const row: (number | null)[] = Array.from({ length: slots.size }, () => null);
      for (const { key, score } of best) row[slots.get(key)?.column ?? 0] = score;
      return row;
    });
    const seats = [...slots.values()].map(({ seat }) => seat);
    for (const [row, column] of bestTotal(gains).entries()) {
      const [ticket, seat] = [tickets[row], column === null ? undefined : seats[column]];
      const group = ticket && groupOf.get(ticket);
      if (ticket && group && seat) this.give(ticket, group, seat, tickets.length);
    }
  }

  /** The best places for one ticket, an agent having as many as fit: more than there are tickets are never needed. */
  private bestSlots(spec: PlacementSpec, group: Group, most: number): { key: string; seat: Seat; score: number }[] {
    this.refresh(group, most);
    const { ranked, mode } = group;
    const known = hasAffinity(spec) ? ranked.slice(most).filter(({ seat }) => hasSeatRoom(seat, spec) && affinityPoints(spec, seat.id, seat.config) > 0) : [];
    const slots = [...ranked.slice(0, most), ...known].flatMap(({ seat, fit }) => {
      const affinity = affinityPoints(spec, seat.id, seat.config);
      const of: { key: string; seat: Seat; score: number }[] = [];
      const filled: Seat = { ...seat, used: { ...seat.used } };
      while (of.length < most && hasSeatRoom(filled, spec)) {
        of.push({ key: `${seat.id}#${of.length}`, seat, score: this.score(filled, fit, mode, affinity) });
        filled.used[spec.channel] = (filled.used[spec.channel] ?? 0) + spec.weight;
        filled.used['total'] = (filled.used['total'] ?? 0) + spec.weight;
        filled.rateLeft -= 1;
        filled.lastAssignedAtMs = this.nowMs;
      }
      return of;
    });
    return slots.sort((a, b) => b.score - a.score).slice(0, most);
  }
}

const ONE_KIND: ReadonlySet<unknown> = new Set([null]);

/** The agent who knows the ticket matters for who may take it only while everybody else waits for that one. */
function groupKey(signature: string, spec: PlacementSpec, { onlyPreferred }: Opening): string {
  return onlyPreferred || spec.prefer === null ? signature : signature.slice(0, -spec.prefer.length);
}

function hasAffinity({ prefer, accountTeam, recentAgent }: PlacementSpec): boolean {
  return prefer !== null || (accountTeam ?? null) !== null || (recentAgent ?? null) !== null;
}

/** Only tickets that weigh the same on the same channel compete for the same places. */
function byLoad(tickets: readonly WaitingTicket[]): WaitingTicket[][] {
  const loads = new Map<string, WaitingTicket[]>();
  for (const ticket of tickets) {
    const key = `${ticket.spec.channel}/${ticket.spec.weight}`;
    const alike = loads.get(key);
    if (alike) alike.push(ticket);
    else loads.set(key, [ticket]);
  }
  return [...loads.values()];
}
