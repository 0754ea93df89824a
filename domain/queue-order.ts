/** Who is next: the order of tickets in their queues, and across the queues of one pass. */
import type { QueueOrder, RoutingConfig } from './config.ts';
import type { PlacementSpec } from './events.ts';

/** A ticket with its place in line: smaller comes first, from left to right. Equal places are equal tickets; ids only break the tie. */
interface Placed<T> {
  ticket: T;
  id: string;
  place: readonly [number, number, number, number];
}

type OrderConfig = Pick<RoutingConfig, 'teams'>;

/** Rank after the starvation guard: one priority higher once it has waited longer than its team allows. */
function effectiveRank(spec: PlacementSpec, config: OrderConfig, nowMs: number): number {
  const starving = nowMs - spec.enteredAtMs >= (config.teams[spec.team]?.starvationMs ?? Infinity);
  return starving ? Math.max(0, spec.rank - 1) : spec.rank;
}

/**
 * The tickets in queue order: the team's queue rank, then as the team's `order` says, then id. Overdue comes before due, due before
 * never due. Queues that are ordered differently are merged by priority, each keeping its own order.
 * @returns runs of equal tickets, each in the order of ids.
 */
export function runsInOrder<T extends { id: string; spec: PlacementSpec }>(waiting: readonly T[], config: OrderConfig, nowMs: number): T[][] {
  const orders = new Set(waiting.map(({ spec }) => orderOf(spec, config)));
  const placed = (tickets: readonly T[], order: QueueOrder | null): Placed<T>[] =>
    tickets.map((ticket) => ({ ticket, id: ticket.id, place: placeOf(ticket.spec, order ?? orderOf(ticket.spec, config), config, nowMs) })).sort(byPlace);
  if (orders.size <= 1) return runs(placed(waiting, null));
  const lines = [...orders].map((order) => placed(waiting.filter(({ spec }) => orderOf(spec, config) === order), order));
  return runs(merged(lines, ({ ticket }) => placeOf(ticket.spec, 'priority', config, nowMs)));
}

/** The same as one list. */
export function inQueueOrder<T extends { id: string; spec: PlacementSpec }>(waiting: readonly T[], config: OrderConfig, nowMs: number): T[] {
  return runsInOrder(waiting, config, nowMs).flat();
}

function orderOf(spec: PlacementSpec, { teams }: OrderConfig): QueueOrder {
  return teams[spec.team]?.order ?? 'priority';
}

function placeOf(spec: PlacementSpec, order: QueueOrder, config: OrderConfig, nowMs: number): Placed<unknown>['place'] {
  const team = config.teams[spec.team];
  const queueRank = team?.queueRank ?? 0;
  const due = spec.nextDueAtMs ?? Number.MAX_SAFE_INTEGER;
  switch (order) {
    case 'priority':
      return [queueRank, effectiveRank(spec, config, nowMs), due, spec.enteredAtMs];
    case 'sla':
      return [queueRank, due, effectiveRank(spec, config, nowMs), spec.enteredAtMs];
    case 'fifo':
      return [queueRank, spec.enteredAtMs, 0, 0];
    case 'aged':
      return [queueRank, spec.enteredAtMs + spec.rank * (team?.starvationMs ?? 0), 0, 0];
  }
}

function comparePlaces(a: Placed<unknown>['place'], b: Placed<unknown>['place']): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3];
}

function byPlace(a: Placed<unknown>, b: Placed<unknown>): number {
  return comparePlaces(a.place, b.place) || (a.id < b.id ? -1 : 1);
}

function merged<T>(lines: Placed<T>[][], placeAmong: (placed: Placed<T>) => Placed<T>['place']): Placed<T>[] {
  const all: Placed<T>[] = [];
  const heads = lines.map(() => 0);
  for (;;) {
    let next: { line: number; placed: Placed<T> } | null = null;
    for (const [line, at] of heads.entries()) {
      const head = lines[line]?.[at];
      if (head === undefined) continue;
      const placed = { ...head, place: placeAmong(head) };
      if (next === null || byPlace(placed, next.placed) < 0) next = { line, placed };
    }
    if (next === null) return all;
    all.push(next.placed);
    heads[next.line] = (heads[next.line] ?? 0) + 1;
  }
}

function runs<T>(placed: readonly Placed<T>[]): T[][] {
  const all: T[][] = [];
  for (const [at, { ticket, place }] of placed.entries()) {
    const before = placed[at - 1];
    if (before !== undefined && comparePlaces(before.place, place) === 0) all.at(-1)?.push(ticket);
    else all.push([ticket]);
  }
  return all;
}
