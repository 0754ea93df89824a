/**
 * The alphabet of the placement protocol: every read and write it may do, as data. Each write touches one document and is atomic
 * there. Production carries these out on MongoDB, the model checker on a small world in memory; both run the same protocol.
 */
import type { Load, Reservation } from './capacity.ts';
import type { PlacementSpec, ReleaseReason } from './events.ts';
import type { AgentState } from './eligibility.ts';
import type { MatchDecision } from './matching.ts';

/** The fields of a ticket's document that the protocol owns. */
export interface PlacedTicket {
  _id: string;
  /** Placement number, issued by the ticket's workflow. */
  epoch: number;
  /** Event behind the present epoch: tells a retry from a newer order. */
  eventId: string;
  /** +1 with every placement write, by anyone. */
  v: number;
  state: 'waiting' | 'assigned' | 'idle' | 'closed';
  agent: string | null;
  /** The holder's reservation is the one made for this `v`. Set while assigned. */
  claim: number | null;
  /** Whether the workflow knows about the assignment. */
  told: boolean;
  placedAtMs: number;
  team: string;
  sig: string;
  rank: number;
  enteredAtMs: number;
  weight: number;
  spec: PlacementSpec | null;
  /** Decisions behind the workflow's last committed view: tells an overtaken order within the same epoch. */
  viewVersion: number;
  /** Taken from an agent who is away, by the write that made `v` this. Null or absent: nobody has, since the last order. */
  released?: { agent: string; reason: ReleaseReason; v: number } | null;
  /** Why this agent; absent after a manual assignment. */
  decision?: MatchDecision | null;
}

export type TicketChange = Partial<Omit<PlacedTicket, '_id' | 'v'>>;

export interface HoldingAgent extends AgentState {
  used: Load;
  held: readonly Reservation[];
}

/** What an automatic claim demands of the agent beside having no entry of this ticket. */
export interface ClaimGuard {
  /** Statuses in which the agent takes work on this channel. */
  statuses: readonly string[];
  /** Caps the matcher saw. They must still hold: a lowered cap refuses the claim. */
  caps: { channel: number; total: number };
  /** Rate windows: the automatic assignment so many places back (0 is the latest) must not be later than this. */
  rate: readonly { place: number; notAfterMs: number }[];
}

export type Operation =
  /** → the ticket, or null */
  | { op: 'readTicket'; ticket: string }
  /** → those of them that exist */
  | { op: 'readTickets'; tickets: readonly string[] }
  /** → waiting tickets of these teams, at least the first few of each signature */
  | { op: 'readQueue'; teams: readonly string[] }
  /** → the agents of these that exist */
  | { op: 'readAgents'; agents: readonly string[] }
  /** Sets the fields and raises `v`, provided that the ticket still is at this `v`: nothing has been written since it was read. → whether it was */
  | { op: 'casTicket'; step: string; ticket: string; v: number; set: TicketChange }
  /** Reserves capacity. `claim` null: no cap asked. → see {@link PushResult} */
  | { op: 'push'; agent: string; entry: Reservation; claim: ClaimGuard | null }
  /** Frees exactly this reservation (ticket, v, weight and channel agree). → whether it was there */
  | { op: 'pull'; agent: string; entry: Reservation }
  /** Sets the counter while `held` is still what was read. → whether it was */
  | { op: 'recount'; agent: string; held: readonly Reservation[]; used: Load }
  /** Tells the ticket's workflow. */
  | { op: 'signal'; ticket: string; news: AssignedNews | ReleasedNews };

/**
 * `pushed`: reserved now. `adopted`: the very same reservation was there already, and a claim's guard holds with it counted.
 * `refused`: the guard does not hold, or a reservation for the same `v` carries another load. `unknown`: no such agent.
 */
export type PushResult = 'pushed' | 'adopted' | 'refused' | 'unknown';

export interface AssignedNews {
  epoch: number;
  /** Version of the placement write that assigned the agent. */
  v: number;
  agent: string;
  /** Whom it was taken from before, without the workflow having heard of it. */
  released?: { agent: string; reason: ReleaseReason };
}

/** An agent who is away has lost the ticket, and it waits. */
export interface ReleasedNews {
  epoch: number;
  /** Version of the placement write that took it away. */
  v: number;
  from: { agent: string; reason: ReleaseReason };
}

interface Results {
  readTicket: PlacedTicket | null;
  readTickets: PlacedTicket[];
  readQueue: PlacedTicket[];
  readAgents: HoldingAgent[];
  casTicket: boolean;
  push: PushResult;
  pull: boolean;
  recount: boolean;
  signal: undefined;
}

export type ResultOf<O extends Operation> = Results[O['op']];
export type OperationResult = Results[keyof Results];

/** A piece of the protocol: yields operations, is resumed with their results, returns `T`. */
export type Protocol<T> = Generator<Operation, T, OperationResult>;

/** Asks for one operation. The driver answers each with the result its kind demands, which the type system cannot follow through `yield`. */
export function* ask<O extends Operation>(operation: O): Generator<Operation, ResultOf<O>, OperationResult> {
  return (yield operation) as ResultOf<O>;
}
