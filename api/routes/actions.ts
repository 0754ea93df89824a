/** One route for each action an agent can take, generated from the registry. */
import { randomUUID } from 'node:crypto';

import type { ApiKeyRecord } from '../../config/env.ts';
import { ACTIONS, problemsOfMessage, type ActionMessage, type ActionName, type ActionSpec } from '../../domain/actions.ts';
import { awaitsAcknowledge } from '../../domain/lifecycle.ts';
import { settle } from '../../store/inbox.ts';
import { receiveAction, refusal, storeText } from '../intake.ts';
import { Problem } from '../problems.ts';
import { ticketState } from '../read-models.ts';
import { route, type Answer, type ApiDeps, type Call, type Route } from '../route.ts';
import { actionBodies, AGENT_ACTIONS, noQuery, ticketIdPath } from '../schemas.ts';
import { outcome, pending } from '../views.ts';
import { answerOf, REFUSALS } from './outcomes.ts';

type AgentAction = Exclude<ActionName, 'customer_reply'>;
export type ActionCall = Call<{ id: string }, unknown, { text?: string; actor?: string | undefined; expectedVersion?: number | undefined }>;

export const actionRoutes: Route[] = AGENT_ACTIONS.map((name) => {
  const spec: ActionSpec = ACTIONS[name];
  return route({
    method: 'post',
    path: `/v1/tickets/{id}/actions/${name.replaceAll('_', '-')}`,
    id: name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
    summary: spec.summary,
    roles: spec.roles,
    pathParameters: ticketIdPath,
    query: noQuery,
    body: actionBodies[name],
    idempotent: true,
    answers: {
      200: { about: 'Done.', schema: outcome },
      202: { about: 'Safely kept, and not decided within five seconds.', schema: pending },
    },
    problems: ['ticket-not-found', 'actor-not-allowed', 'key-reused', 'workflow-gone', ...REFUSALS],
    handle: (call, deps) => act(name, call as ActionCall, deps), // what every action's body shares
  });
});

/** Stores the text, sends the action and waits a moment for what becomes of it. @throws Problem with the ticket's refusal. */
export async function act(name: AgentAction, { path: { id: ticketId }, body, caller, key }: ActionCall, deps: ApiDeps): Promise<Answer> {
  const { text, actor: givenActor, expectedVersion, ...fields } = body;
  const actor = actorOf(caller, givenActor);
  const state = await ticketState(deps.store, ticketId);
  if (!state) throw new Problem('ticket-not-found', 'No ticket has this id.');

  // Said every few seconds while a ticket is open: only the first one means something.
  if (name === 'viewing' && !awaitsAcknowledge(state)) return { status: 200, body: { ticketId, result: 'applied', version: state.version, status: state.status } };
  const eventId = key ?? randomUUID();
  const atMs = deps.nowMs();
  const author = { kind: 'agent' as const, id: actor, name: null };
  const bodyId = text === undefined ? undefined : (await storeText(deps.store, eventId, { ticketId, subject: null, text, author, atMs }))._id;
  const payload = {
    id: eventId,
    actor,
    atMs,
    ...fields,
    ...(bodyId !== undefined && { bodyId }),
    ...(expectedVersion !== undefined && { expectedVersion }),
  } as ActionMessage; // checked against the row's schema, and once more by the next line
  const problems = problemsOfMessage(name, payload);
  if (problems.length > 0) return answerOf({ kind: 'rejected', problems }, ticketId, eventId);

  const answer = await receiveAction(deps, { eventId, ticketId, name, payload });
  if (answer.kind !== 'gone') return answerOf(answer, ticketId, eventId);
  await settle(deps.store, eventId, await refusal(deps, ticketId, 'closed', 'The workflow of the ticket is not running any more.'));
  const now = (await ticketState(deps.store, ticketId)) ?? state;
  if (now.status !== 'closed') return answerOf(answer, ticketId, eventId);
  throw new Problem('closed', 'The ticket is closed for good.', { more: { version: now.version, ticketStatus: now.status } });
}

/** An agent's key acts as that agent; ops may act for anybody, and say so. */
export function actorOf(caller: ApiKeyRecord | null, given: string | undefined): string {
  if (!caller) throw new Problem('key-missing', 'Somebody has to do it.');
  const own = caller.agent === null ? `ops/${caller.id}` : `agent/${caller.agent}`;
  if (given === undefined || given === own) return own;
  if (caller.role === 'ops' || caller.role === 'admin') return given;
  throw new Problem('actor-not-allowed', `This key acts as ${own}.`);
}
