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

export interface RetrainResult {
  modelId: string;
  examples: number;
  /** Accuracy on the held-out part of the snapshot, 0..1. */
  accuracy: number;
  promoted: false;
  /** Why it was kept aside. */
  verdict: string;
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
  /** Trains a challenger on the snapshot of labels and records the result; never promotes. */
  retrain(input: { seed: number }): Promise<RetrainResult>;
}
