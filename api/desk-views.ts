/** What the API answers about queues, agents and their work, as zod schemas; views.ts has the tickets. */
import { z } from 'zod';

import { LEVELS, PRIORITIES, STATUSES } from '../domain/ticket.ts';
import { ms } from './views.ts';

export const opsView = z.object({
  waiting: z.object({
    looked: z.number().describe('Waiting tickets looked at: all of short queues, the heads of long ones.'),
    byReason: z.record(z.string(), z.number()),
    withoutReason: z.number().describe('Wait beside a free agent although a match was due. Must be 0.'),
  }),
});

export const agentWorkView = z.object({
  id: z.string(),
  name: z.string(),
  tickets: z.array(z.object({
    ticketId: z.string(),
    subject: z.string().nullable(),
    status: z.enum(STATUSES),
    priority: z.enum(PRIORITIES),
    team: z.string(),
    slaState: z.string(),
    nextDueAtMs: ms.nullable(),
    isUnreplied: z.boolean().describe('The customer waits for an answer.'),
    last: z.object({ atMs: ms, summary: z.string() }).nullable().describe('What happened last.'),
    moves: z.boolean().describe('Whether it goes back to the queue when the agent goes.'),
    takers: z.array(z.string()).describe('Who could take it now.'),
    otherwise: z.string().nullable().describe('Why nobody could.'),
  })),
});

export const absenceView = z.object({ id: z.string(), untilMs: ms, applied: z.boolean(), work: agentWorkView });

export const statusChanges = z.object({
  changes: z.array(z.object({ from: z.string(), to: z.string(), source: z.string(), reason: z.string().nullable(), atMs: ms })),
});

export const declineList = z.object({
  sinceMs: ms,
  agents: z.array(z.object({
    agent: z.string(),
    given: z.number().describe('Assignments since then.'),
    declined: z.number(),
    rate: z.number().nullable().describe('Declined of given, 0..1; null when nothing was given.'),
    reasons: z.record(z.string(), z.number()).describe('Declines by reason.'),
  })),
});

export const queueList = z.object({
  queues: z.array(
    z.object({
      team: z.string(),
      name: z.string(),
      level: z.enum(LEVELS),
      triage: z.boolean(),
      waiting: z.object({ urgent: z.number(), high: z.number(), normal: z.number(), low: z.number(), total: z.number() }),
      oldestWaitingMs: z.number().nullable().describe('How long the oldest one has been waiting.'),
      assigned: z.number(),
      agents: z.number(),
      agentsOnline: z.number(),
      occupancy: z.number().nullable().describe('Used over total capacity of the agents online, 0..1; null when nobody is.'),
    }),
  ),
});

export const agentView = z.object({
  id: z.string(),
  name: z.string(),
  status: z.string(),
  statusReason: z.string().nullable(),
  statusAtMs: ms.nullable(),
  teams: z.array(z.string()),
  languages: z.array(z.string()),
  skills: z.record(z.string(), z.number()),
  used: z.number(),
  cap: z.number(),
  tickets: z.array(z.string()).describe('What the agent holds.'),
});
export type AgentSummary = z.infer<typeof agentView>;
export const agentList = z.object({ agents: z.array(agentView) });

export const statusView = z.object({ id: z.string(), status: z.string(), statusReason: z.string().nullable(), statusAtMs: ms });
