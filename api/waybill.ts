/** The waybill: everything that travels with a ticket, in one answer. */
import type { z } from 'zod';

import { readingOf } from '../domain/reading.ts';
import { isPaused } from '../domain/sla-clock.ts';
import { bodiesById } from '../store/bodies.ts';
import { decisionsOf } from '../store/decisions.ts';
import type { Store } from '../store/connect.ts';
import type { AccountDoc, DecisionDoc } from '../store/documents.ts';
import { readPriorTickets } from './prior-tickets.ts';
import { findOrRefuse, READ_LIMIT_MS, summarise } from './read-models.ts';
import { FROM_THE_START } from './schemas.ts';
import { storyOf } from './timeline.ts';
import type { waybillView } from './views.ts';

/** Of one ticket. */
export const MOST_DECISIONS = 200;
const MOST_ENTRIES = 500;

/** Everything that travels with a ticket. @throws Problem `ticket-not-found`. */
export async function waybillOf(store: Store, ticketId: string): Promise<z.infer<typeof waybillView>> {
  const found = await findOrRefuse(store, ticketId);
  const { state, doc, openingBodyId } = found;
  const { requesterId, accountId } = state;
  const { understanding, bodyId } = readingOf(state, openingBodyId);
  const [bodies, timeline, decisions, prior] = await Promise.all([
    bodiesById(store, [openingBodyId, bodyId].flatMap((id) => id ?? []), READ_LIMIT_MS),
    storyOf(store, [ticketId, ...(state.absorbed ?? [])], FROM_THE_START, MOST_ENTRIES),
    decisionsOf(store, ticketId, MOST_DECISIONS, READ_LIMIT_MS),
    readPriorTickets(store, { ticketId, requesterId, accountId, beforeMs: found.receivedAtMs, maxTimeMs: READ_LIMIT_MS }),
  ]);
  const { explanation } = bodies.get(bodyId ?? '') ?? {};
  const { context, placement } = state;
  const subject = bodies.get(openingBodyId ?? '')?.subject ?? null;
  return {
    ticket: summarise(found, subject),
    account: doc?.account ? accountView(doc.account) : null,
    timeline,
    decisions: decisions.map(decisionView),
    understanding: understanding && {
      guesses: understanding.guesses,
      words: explanation?.words ?? [],
      meaning: explanation?.meaning ?? null,
      wordsOnly: understanding.wordsOnly ?? null,
      modelVersion: understanding.modelVersion,
    },
    context: context && { vip: context.vip, priorTickets: context.priorTickets, missing: context.missing },
    priorTickets: prior,
    clocks: state.sla.open.map((clock) => ({
      name: clock.name,
      instance: clock.instance,
      policy: clock.policy,
      targetMs: clock.targetMs,
      startedAtMs: clock.startedAtMs,
      dueAtMs: clock.dueAtMs,
      breachedAtMs: clock.breachedAtMs,
      isPaused: isPaused(clock),
    })),
    placement: {
      state: doc?.state ?? 'none',
      epoch: doc?.epoch ?? placement.epoch,
      team: doc?.team ?? state.team,
      agent: doc?.agent ?? null,
      enteredAtMs: doc?.enteredAtMs ?? placement.enteredAtMs,
      requiredSkills: state.requiredSkills,
      optionalSkills: state.optionalSkills,
      excluded: placement.excluded,
      why: routeReasons(decisions),
      chosen: doc?.decision ? { agent: doc.decision.agent, score: doc.decision.score, candidates: doc.decision.candidates, exclusions: doc.decision.exclusions } : null,
    },
    cameFrom: state.cameFrom,
  };
}

function accountView({ _id: id, name, tier, value, csm, notes }: AccountDoc) {
  return { id, name, tier, value, csm, notes };
}

function decisionView({ eventId, event, plan, matchedPhrases, configVersion, modelVersion, decidedAtMs }: DecisionDoc) {
  const { outcome, reasons, state } = plan;
  const name = event.type === 'action' ? event.action.name : event.type;
  return {
    eventId,
    event: name,
    decidedAtMs,
    result: outcome.result,
    reasons,
    matchedPhrases,
    configVersion,
    modelVersion,
    team: state.team,
    level: state.level,
  };
}

/** Reasons of the latest decision that moved the ticket. */
export function routeReasons(decisions: readonly DecisionDoc[]): string[] {
  const moving = decisions.filter(({ plan }) => plan.placement !== null && plan.placement.kind !== 'adjust');
  return moving.at(-1)?.plan.reasons ?? [];
}
