/** From what came of an action to an answer. */
import { REFUSAL_CODES } from '../../domain/events.ts';
import { Problem, problemOfRefusal } from '../problems.ts';
import type { Answer } from '../route.ts';
import type { ActAnswer } from '../temporal.ts';

/** Every code with which a ticket can refuse. */
export const REFUSALS = REFUSAL_CODES;

/**
 * The answer to whoever sent an action.
 * @throws Problem with the refusal's code, reason, missing fields and the ticket's version.
 */
export function answerOf(answer: ActAnswer, ticketId: string, updateId: string): Answer {
  switch (answer.kind) {
    case 'decided': {
      const { outcome } = answer;
      if (outcome.result === 'refused') throw problemOfRefusal(outcome);
      return { status: 200, body: { ticketId, result: outcome.result, version: outcome.version, status: outcome.status } };
    }
    case 'accepted':
    case 'waiting':
      return { status: 202, body: { ticketId, state: 'received', updateId } };
    case 'rejected':
      throw new Problem('malformed', 'The ticket workflow refused the message.', { errors: answer.problems.map(fieldOf) });
    case 'gone':
      throw new Problem('workflow-gone', 'No workflow of this ticket is running, so nobody can decide on this.');
  }
}

/** `field: what is wrong`, as domain/actions words its problems. */
function fieldOf(problem: string): { field: string; message: string } {
  const [, field, message] = /^([\w.]+): (.*)$/s.exec(problem) ?? [];
  return field !== undefined && message !== undefined ? { field, message } : { field: '(all)', message: problem };
}
