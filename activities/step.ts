/**
 * One step of a ticket: decide, commit, place. The plan is recorded under (ticket, event) before anything is carried out, and all that
 * follows is idempotent, so a crash at any point is healed by doing the step again.
 */
import { cardOf } from '../domain/card.ts';
import { decide } from '../domain/decide.ts';
import { assignedEventId, stuckEventId, type EventOutcome, type PlacementOrder, type Plan, type TicketEvent } from '../domain/events.ts';
import { noticesOf } from '../domain/notify.ts';
import type { TicketState } from '../domain/ticket.ts';
import { readAccount } from '../store/accounts.ts';
import { findDecision, recordDecision, decisionKey } from '../store/decisions.ts';
import { DOCUMENT_SCHEMA, type DecisionDoc } from '../store/documents.ts';
import { settle } from '../store/inbox.ts';
import { writeView, type Opening } from '../store/ticket-views.ts';
import { appendTimeline } from '../store/timeline.ts';
import type { StepInput, StepResult } from './contract.ts';
import type { ActivityDeps, StepDeps } from './deps.ts';
import { factsFor } from './facts.ts';
import { tell } from './notify.ts';
import { carryOutOrder } from './placement/order.ts';

/**
 * @returns the ticket's new state and what the workflow has to carry out. A repeated event (already decided, state moved on)
 *   returns its recorded outcome and leaves the state alone.
 * @throws whatever MongoDB throws in an outage: the workflow asks again until it is over.
 */
export async function step(deps: StepDeps, { state, event }: StepInput): Promise<StepResult> {
  const plan = await decideOnce(deps, state, event);
  if (plan === 'repeated') return repeated(deps, state, event);
  const assigned = plan.placement && (await place(deps, plan.state, plan.placement, event.id));
  if (!assigned) return resultOf(plan, plan.outcome, deps.nowMs());
  const second = await decideOnce(deps, plan.state, assigned);
  if (second === 'repeated' || second.outcome.result === 'refused') return resultOf(plan, plan.outcome, deps.nowMs());
  const outcome = plan.outcome.result === 'applied' ? second.outcome : plan.outcome;
  return resultOf({ ...second, effects: [...plan.effects, ...second.effects] }, outcome, deps.nowMs());
}

/** Decides and commits, or returns the plan recorded by an earlier try. */
async function decideOnce(deps: StepDeps, state: TicketState, event: TicketEvent): Promise<Plan | 'repeated'> {
  const { store } = deps;
  const recorded = (await findDecision(store, state.ticketId, event.id)) ?? (await record(deps, state, event));
  if (recorded.fromDecisions !== state.decisions) return 'repeated';
  const { plan } = recorded;
  await appendTimeline(store, state.ticketId, plan.timeline);
  await writeView(store, plan.state, recorded.decidedAtMs, event.type === 'opened' ? await openingOf(deps, state, event.bodyId) : null);
  await tell(store, deps.config().config, noticesOf(plan, event.id, recorded.decidedAtMs));
  await settle(store, event.id, plan.outcome);
  return plan;
}

async function openingOf({ store }: ActivityDeps, { accountId }: TicketState, bodyId: string): Promise<Opening> {
  return { subjectBodyId: bodyId, account: accountId === null ? null : await readAccount(store, accountId) };
}

async function record(deps: StepDeps, state: TicketState, event: TicketEvent): Promise<DecisionDoc> {
  const { config, version } = deps.config();
  const nowMs = deps.nowMs();
  const facts = await factsFor(deps, state, event);
  const plan = decide(state, event, { nowMs, config, configVersion: version, ...facts });
  return recordDecision(deps.store, {
    _id: decisionKey(state.ticketId, event.id),
    schema: DOCUMENT_SCHEMA,
    ticketId: state.ticketId,
    eventId: event.id,
    event,
    fromDecisions: state.decisions,
    plan,
    ...facts,
    configVersion: version,
    modelVersion: (event.type === 'opened' ? event.understanding : facts.anew)?.modelVersion ?? null,
    decidedAtMs: nowMs,
  });
}

function resultOf(plan: Plan, outcome: EventOutcome, nowMs: number): StepResult {
  const { state, effects, labels, reasons } = plan;
  return { state, outcome, effects, labels, card: cardOf(state, reasons, nowMs) };
}

/** Carries the placement order out. @returns the news for the ticket: an agent has it now, or nobody ever will. */
async function place(deps: ActivityDeps, state: TicketState, order: PlacementOrder, eventId: string): Promise<TicketEvent | null> {
  const placed = await carryOutOrder(deps.placement, state.ticketId, order, eventId, state.decisions);
  if (placed.kind === 'unknown_agent') throw new Error('The agent is in routing.yaml and not in the store yet: the step is tried again');
  // Told at once: no wait and no load will ever change it.
  if (placed.kind === 'waiting' && placed.why.unroutable) return { type: 'stuck', id: stuckEventId(order.epoch, 'unroutable'), atMs: null, epoch: order.epoch, reason: 'unroutable' };
  if (placed.kind !== 'assigned') return null;
  const { v, agent } = placed;
  return { type: 'assigned', id: assignedEventId(order.epoch, v), atMs: null, epoch: order.epoch, v, agent };
}

async function repeated(deps: ActivityDeps, state: TicketState, event: TicketEvent): Promise<StepResult> {
  const recorded = await findDecision(deps.store, state.ticketId, event.id);
  if (!recorded) throw new Error(`Decision ${decisionKey(state.ticketId, event.id)} was just read and is gone`);
  return resultOf({ ...recorded.plan, state, effects: [] }, recorded.plan.outcome, deps.nowMs());
}
