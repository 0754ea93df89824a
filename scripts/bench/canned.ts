/** Activities that do nothing: the ticket workflow takes the same course as in a full life, and nobody decides or stores anything. */
import type { StepInput, StepResult, TicketActivities } from '../../activities/contract.ts';
import { labelsOf } from '../../domain/draft.ts';
import { HOUR_MS } from '../../domain/duration.ts';
import type { TicketEvent } from '../../domain/events.ts';
import type { TicketState } from '../../domain/ticket.ts';

export const CANNED: TicketActivities = {
  understand: () => Promise.resolve({ guesses: [], language: 'en', sentiment: 'neutral', urgency: 'normal', intents: [], modelVersion: 'none' }),
  enrich: () => Promise.resolve({ tier: 'free', accountValue: null, vip: false, accountTeam: null, priorTickets: 0, missing: [] }),
  step: (input) => Promise.resolve(cannedStep(input)),
  carryOut: () => Promise.resolve(),
};

function cannedStep({ state: before, event }: StepInput): StepResult {
  const state: TicketState = {
    ...before,
    decisions: before.decisions + 1,
    version: before.version + 1,
    status: statusAfter(before, event),
    placement: { ...before.placement, agent: event.type === 'opened' ? 'somebody' : before.placement.agent },
    // Another time after each step, so that the timer is set anew as in a full life.
    dueAtMs: Date.now() + HOUR_MS,
  };
  return {
    state,
    outcome: { result: 'applied', version: state.version, status: state.status },
    effects: [],
    labels: { ...labelsOf(state), nextDueAtMs: state.dueAtMs },
    card: 'Somebody has it.',
  };
}

function statusAfter({ status }: TicketState, event: TicketEvent): TicketState['status'] {
  if (event.type === 'opened') return 'open';
  if (event.type !== 'action') return status;
  if (event.action.name === 'solve') return 'solved';
  return event.action.name === 'close' ? 'closed' : status;
}
