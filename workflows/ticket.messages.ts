/**
 * The messages of the ticket workflow, generated from the action registry (domain/actions.ts): every action is a signal (Temporal UI,
 * CLI, fire and forget) and an update (the caller waits for `applied` or `refused`) of the same name and payload.
 */
import type { SignalDefinition, UpdateDefinition } from '@temporalio/common';
import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow';

import { ACTION_NAMES, type ActionMessage, type ActionName } from '../domain/actions.ts';
import type { AiResult, Arrival, EventOutcome, ReleaseReason, StuckReason, TicketLabels } from '../domain/events.ts';
import type { NewTicket, TicketState } from '../domain/ticket.ts';

/** What starts a ticket's workflow, and what continue-as-new carries over. */
export interface TicketInput extends NewTicket {
  /**
   * Messages after which the workflow continues as new; the server stops a run at 10,000 signals and 2,000 updates.
   * @default 1500
   */
  messagesPerRun?: number;
  /** Present after continue-as-new only. */
  carried?: CarriedTicket;
}

/** All a run hands to the next one. Plain JSON, absolute times. */
export interface CarriedTicket {
  state: TicketState;
  /** What the search attributes say now; null before the first step. */
  labels: TicketLabels | null;
  /** Ids of the latest events: a cache of what MongoDB knows for ever. Bounded. */
  recentEventIds: string[];
  /** Short Markdown for Temporal's UI, which does not survive by itself. */
  card: string;
}

/** First delivery of a ticket by the helpdesk. */
export interface CreatedMessage extends Arrival {
  /** Delivery id. */
  id: string;
  bodyId: string;
  atMs: number;
}

/** News from a matcher: an agent holds the ticket. */
export interface AssignedMessage {
  epoch: number;
  v: number;
  agent: string;
  /** Whom it was taken from before. */
  released?: { agent: string; reason: ReleaseReason };
  atMs: number;
}

/** News from the ai level: it has looked for an answer. Codes and ids only. */
export interface AiResultMessage {
  id: string;
  /** The event that asked. */
  question: string;
  result: AiResult;
  atMs: number;
}

/** What the `state` query answers. */
export interface TicketView {
  state: TicketState;
  /** Messages received and not yet decided. */
  waitingMessages: number;
}

/** News from the sweep: the agent who had the ticket is away, and it waits again. */
export interface ReleasedMessage {
  epoch: number;
  v: number;
  agent: string;
  reason: ReleaseReason;
  atMs: number;
}

/** News from the sweep: the ticket waits, and that will not end well by itself. */
export interface StuckMessage {
  epoch: number;
  reason: StuckReason;
  atMs: number;
}

export const createdSignal = defineSignal<[CreatedMessage]>('created');
export const assignedSignal = defineSignal<[AssignedMessage]>('assigned');

export const aiResultSignal = defineSignal<[AiResultMessage]>('ai_result');
export const releasedSignal = defineSignal<[ReleasedMessage]>('released');
export const stuckSignal = defineSignal<[StuckMessage]>('stuck');

export const stateQuery = defineQuery<TicketView>('state');
/** The waybill's card: where the ticket is, why, who, its clocks. */
export const waybillQuery = defineQuery<string>('waybill');

type ActionSignals = { [A in ActionName]: SignalDefinition<[ActionMessage<A>], A> };
type ActionUpdates = { [A in ActionName]: UpdateDefinition<EventOutcome, [ActionMessage<A>], A> };

const byName = <T>(define: (name: ActionName) => T): Record<ActionName, T> =>
  Object.fromEntries(ACTION_NAMES.map((name) => [name, define(name)])) as Record<ActionName, T>; // one entry for each name

// The registry ties each name to its payload; Object.fromEntries loses that tie, so it is restated here.
export const actionSignals = byName((name) => defineSignal<[never]>(name)) as unknown as ActionSignals;
export const actionUpdates = byName((name) => defineUpdate<EventOutcome, [never]>(name)) as unknown as ActionUpdates;
