/** Everything a workflow may ask of the world. Types only: workflows import nothing else from this folder. */
import type { Effect, EventOutcome, TicketEvent, TicketLabels } from '../domain/events.ts';
import type { Channel, Context, TicketState, Understanding } from '../domain/ticket.ts';

export interface UnderstandInput {
  ticketId: string;
  bodyId: string;
}

export interface EnrichInput {
  ticketId: string;
  accountId: string | null;
  requesterId: string | null;
  channel: Channel;
}

export interface StepInput {
  state: TicketState;
  event: TicketEvent;
}

export interface StepResult {
  state: TicketState;
  outcome: EventOutcome;
  effects: Effect[];
  labels: TicketLabels;
  /** A few lines of Markdown for Temporal's UI; codes and ids only. */
  card: string;
}

export interface SweepInput {
  team: string;
}

export interface SweepResult {
  /** When the queue must be looked at again; the slow reconcile at the latest. */
  nextWakeAtMs: number;
  waiting: number;
  assigned: number;
  /** Taken from agents who are away. Absent in results of older versions. */
  released?: number;
  told: number;
  settled: number;
  repaired: number;
  /** Tickets that are open here while their workflow is gone: for ops to restart or close. */
  orphans: string[];
}

export type ChallengerKind = 'naive-bayes' | 'svm' | 'embedding';

export interface RetrainSnapshot {
  snapshotId: string;
  /** The model to beat. */
  championId: string;
  /** When it was taken, ms: later labels are new to whatever is trained from it. */
  atMs: number;
}

/** What the night has to work with. */
export interface RetrainNight extends RetrainSnapshot {
  /** Kinds of challengers that the configuration adds to those of the schedule; absent: none. */
  more?: ChallengerKind[];
}

export interface ChallengerInput extends RetrainSnapshot {
  kind: ChallengerKind;
  seed: number;
}

export interface Challenger {
  modelId: string;
  kind: ChallengerKind;
  /** Whether the gate lets it pass. */
  passed: boolean;
  /** On the tickets the gate looked at, 0..1. */
  accuracy: number;
  /** Why none was trained; `modelId` is the champion's then. */
  left?: string;
}

export interface ConcludeInput extends RetrainSnapshot {
  runId: string;
  challengers: Challenger[];
}

export interface RetrainResult {
  outcome: 'promoted' | 'kept_aside' | 'nothing_new';
  modelId: string | null;
}

export interface TicketActivities {
  /** Reads the text behind `bodyId`: category, urgency, sentiment, language, intents. Pure of side effects but for the stored explanation. */
  understand(input: UnderstandInput): Promise<Understanding>;
  /** Looks the customer up. A source that does not answer is named in `missing`; it never fails the ticket. */
  enrich(input: EnrichInput): Promise<Context>;
  /** Decides what an event means, commits it under (ticket, event id) and places the ticket accordingly. A retry returns the stored plan. */
  step(input: StepInput): Promise<StepResult>;
  /** Carries out what lies outside our store, keyed so that a retry does it once. */
  carryOut(input: { ticketId: string; effects: Effect[] }): Promise<void>;
}

export interface DispatchActivities {
  /** One pass over a team's queue: match, tell, settle, repair. */
  sweep(input: SweepInput): Promise<SweepResult>;
}

export interface TrainingActivities {
  /** Collects what may be learned and what is kept for measuring. */
  snapshot(input: { runId: string }): Promise<RetrainNight>;
  /** Trains one challenger in a process of its own, and lets the gate judge it. A retry finds what is done already. */
  trainChallenger(input: ChallengerInput): Promise<Challenger>;
  /** Promotes the best challenger that passed, if the champion is still the one it was compared with, and writes the report. */
  conclude(input: ConcludeInput): Promise<RetrainResult>;
  /** Tells everybody who flagged in the week before `atMs` what became of it, once. */
  tellFlags(input: { atMs: number }): Promise<{ told: number }>;
  /** Notes why a run came to nothing. */
  recordFailure(input: { runId: string; reason: string }): Promise<void>;
}
