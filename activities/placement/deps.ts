/** What the placement activities work with, and how the protocol is driven on MongoDB. */
import type { RoutingConfig } from '../../domain/config.ts';
import type { StuckReason } from '../../domain/events.ts';
import type { AssignedNews, Operation, OperationResult, Protocol, ReleasedNews } from '../../domain/placement-operations.ts';
import type { PlacementContext } from '../../domain/placement.ts';
import { shiftsAt } from '../../domain/shifts.ts';
import { pullReservation, pushReservation, readAgents, recount } from '../../store/agents.ts';
import type { Store } from '../../store/connect.ts';
import { casTicket, readPlacedTicket, readPlacedTickets, readQueue } from '../../store/tickets.ts';

/** The slow reconcile: a queue is looked at this often although nothing seems to be due. */
export const LONGEST_SLEEP_MS = 30_000;

export interface PlacementDeps {
  store: Store;
  config: () => RoutingConfig;
  nowMs: () => number;
  /** Sends the news to the ticket's workflow. A throw leaves the ticket untold, and the sweep tries again. */
  signalAssigned: (ticketId: string, news: AssignedNews) => Promise<void>;
  /** Tells it that an agent who is away has lost the ticket. A throw leaves it untold, as above. */
  signalReleased?: (ticketId: string, news: ReleasedNews) => Promise<void>;
  /** Tells it that its wait will not end well by itself. */
  signalStuck?: (ticketId: string, news: { epoch: number; reason: StuckReason }) => Promise<void>;
  /** Has the team's queue looked at soon. A hint only: the queue's own sweep comes anyway. */
  wakeDispatch?: (team: string) => Promise<void>;
  /** False when the ticket's workflow is gone. */
  workflowIsOpen?: (ticketId: string) => Promise<boolean>;
}

/** The outside world as of now, for one run of the protocol. */
export function contextOf({ config, nowMs }: PlacementDeps): PlacementContext {
  const present = config();
  const atMs = nowMs();
  return { nowMs: atMs, config: present, ...shiftsAt(present, atMs) };
}

/** Runs a piece of the protocol on MongoDB. An operation that throws ends it there, like a crash: retries and the sweep heal what is left. */
export async function drive<T>(deps: PlacementDeps, protocol: Protocol<T>): Promise<T> {
  let step = protocol.next();
  while (step.done !== true) step = protocol.next(await perform(deps, step.value));
  return step.value;
}

function perform({ store, signalAssigned, signalReleased }: PlacementDeps, operation: Operation): Promise<OperationResult> {
  const signal = ({ ticket, news }: Extract<Operation, { op: 'signal' }>): Promise<void> =>
    'from' in news ? (signalReleased?.(ticket, news) ?? Promise.resolve()) : signalAssigned(ticket, news);
  switch (operation.op) {
    case 'readTicket':
      return readPlacedTicket(store, operation.ticket);
    case 'readTickets':
      return readPlacedTickets(store, operation.tickets);
    case 'readQueue':
      return readQueue(store, operation.teams);
    case 'readAgents':
      return readAgents(store, operation.agents);
    case 'casTicket':
      return casTicket(store, operation.ticket, operation.v, operation.set);
    case 'push':
      return pushReservation(store, operation.agent, operation.entry, operation.claim);
    case 'pull':
      return pullReservation(store, operation.agent, operation.entry);
    case 'recount':
      return recount(store, operation.agent, operation.held, operation.used);
    case 'signal':
      return signal(operation).then(() => undefined);
  }
}
