/** MATCH, single flight: at most one pass per set of queues runs in a process, and one more waits for everybody who came meanwhile. */
import { matchPass, type Assignment } from '../../domain/placement.ts';
import { contextOf, drive, type PlacementDeps } from './deps.ts';
import { tell } from './tell.ts';

interface Flight {
  /** Orders, as `ticket/epoch`, that joined before the start and answer with what the pass finds. */
  awaiting: Set<string>;
  assigned: Promise<Assignment[]>;
}

interface Runway {
  running: Promise<unknown>;
  next: Flight | null;
}

/** Economy only, by store and set of queues: what keeps placements right is the protocol. */
const runways = new WeakMap<PlacementDeps['store'], Map<string, Runway>>();

/**
 * Matches the queues of these teams with a pass that starts after this call, and tells the workflows of what it assigned.
 *
 * @param awaiting the order (ticket and epoch) whose caller answers with the outcome itself: its workflow needs no signal.
 * @returns the assignments of the whole pass.
 * @throws when the pass does; whoever shares it fails alike and is tried again.
 */
export function match(deps: PlacementDeps, teams: readonly string[], awaiting?: { ticketId: string; epoch: number }): Promise<Assignment[]> {
  if (teams.length === 0) return Promise.resolve([]);
  const queues = [...new Set(teams)].sort();
  const key = queues.join();
  const ofStore = runways.get(deps.store) ?? new Map<string, Runway>();
  runways.set(deps.store, ofStore);
  const runway = ofStore.get(key);
  const flight = runway?.next ?? { awaiting: new Set<string>(), assigned: Promise.resolve<Assignment[]>([]) };
  if (awaiting) flight.awaiting.add(orderKey(awaiting.ticketId, awaiting.epoch));
  if (runway?.next) return flight.assigned;

  const start = (): Promise<Assignment[]> => {
    const now: Runway = { running: pass(deps, queues, flight.awaiting), next: null };
    ofStore.set(key, now);
    const land = (): void => {
      if (ofStore.get(key) === now && now.next === null) ofStore.delete(key);
    };
    now.running.then(land, land);
    return now.running as Promise<Assignment[]>;
  };
  flight.assigned = runway ? runway.running.then(start, start) : start();
  if (runway) runway.next = flight;
  return flight.assigned;
}

async function pass(deps: PlacementDeps, teams: readonly string[], awaiting: ReadonlySet<string>): Promise<Assignment[]> {
  const isAwaited = (ticketId: string, epoch: number): boolean => awaiting.has(orderKey(ticketId, epoch));
  const assigned = await drive(deps, matchPass(teams, contextOf(deps), ({ _id, epoch }) => isAwaited(_id, epoch)));
  const untold = assigned.filter(({ ticketId, epoch }) => !isAwaited(ticketId, epoch));
  // A workflow that cannot be reached now is told by the sweep.
  await Promise.allSettled(untold.map(({ ticketId }) => tell(deps, ticketId)));
  return assigned;
}

function orderKey(ticketId: string, epoch: number): string {
  return `${ticketId}/${epoch}`;
}
