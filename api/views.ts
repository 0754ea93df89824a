/** What the API answers, as zod schemas for the OpenAPI document; the read models are typed by them. */
import { z } from 'zod';

import { MEANING_GAPS } from '../domain/meaning-gap.ts';
import { CHANNELS, LEVELS, PRIORITIES, SENTIMENTS, STATUSES, WRITERS } from '../domain/ticket.ts';
import { priorTickets } from './prior-tickets.ts';
import { timelinePage } from './timeline.ts';

export const ms = z.number().describe('Milliseconds since 1970.');
const level = z.enum(LEVELS);

const guess = z.object({ category: z.string(), subcategory: z.string().nullable(), confidence: z.number() });

const account = z.object({
  id: z.string(),
  name: z.string(),
  tier: z.string(),
  value: z.number().nullable(),
  csm: z.string().nullable(),
});

export const ticketView = z.object({
  ticketId: z.string(),
  workflowId: z.string().describe('Id of its workflow in the Temporal UI.'),
  version: z.number().describe('Send it back as expectedVersion.'),
  status: z.enum(STATUSES),
  priority: z.enum(PRIORITIES),
  prioritySetBy: z.enum(WRITERS),
  category: z.string().nullable(),
  categorySetBy: z.enum(WRITERS),
  subcategory: z.string().nullable(),
  level,
  team: z.string().nullable(),
  assignee: z.string().nullable().describe('The agent who holds it now.'),
  placement: z.enum(['none', 'waiting', 'assigned', 'idle', 'closed']),
  mode: z.string().describe('automated, suggested, triage or manual.'),
  channel: z.enum(CHANNELS),
  language: z.string(),
  sentiment: z.enum(SENTIMENTS),
  intents: z.array(z.string()),
  subject: z.string().nullable(),
  requesterId: z.string().nullable(),
  account: account.nullable(),
  nextDueAtMs: ms.nullable().describe('Earliest target of the running clocks; in the past when missed.'),
  slaState: z.string().describe('The worst of the open clocks: ok, at_risk, breached, paused or none.'),
  handoffs: z.number(),
  reassignments: z.number(),
  reopens: z.number(),
  flags: z.number(),
  absorbed: z.array(z.string()).describe('Tickets merged into this one; its timeline tells theirs as well.'),
  mergedInto: z.string().nullable().describe('The ticket that took this one over and goes on.'),
  openedAtMs: ms,
  solvedAtMs: ms.nullable(),
  closedAtMs: ms.nullable(),
  updatedAtMs: ms,
});
export type TicketSummary = z.infer<typeof ticketView>;

export const ticketPage = z.object({
  tickets: z.array(ticketView),
  next: z.string().nullable().describe('Send it as "before" for the next page; null on the last one.'),
});

const decision = z.object({
  eventId: z.string(),
  event: z.string().describe('What was decided on.'),
  decidedAtMs: ms,
  result: z.string(),
  reasons: z.array(z.string()),
  matchedPhrases: z.array(z.string()).describe('Configured phrases found in the text.'),
  configVersion: z.string(),
  modelVersion: z.string().nullable(),
  team: z.string().nullable(),
  level,
});

const clock = z.object({
  name: z.string(),
  instance: z.number(),
  policy: z.string(),
  targetMs: z.number().nullable(),
  startedAtMs: ms,
  dueAtMs: ms.nullable(),
  breachedAtMs: ms.nullable(),
  isPaused: z.boolean(),
});

export const waybillView = z.object({
  ticket: ticketView,
  account: account.extend({ notes: z.string().nullable() }).nullable().describe('The account as it was when the ticket came, with what colleagues noted.'),
  timeline: timelinePage,
  decisions: z.array(decision),
  understanding: z
    .object({
      guesses: z.array(guess).describe('Best first: the others are the alternatives.'),
      words: z.array(z.object({ word: z.string(), weight: z.number() })).describe('The words that decided.'),
      meaning: z.number().nullable().describe('What the meaning of the whole text contributed, where the model read one.'),
      wordsOnly: z.enum(MEANING_GAPS).nullable().describe('Why the model read no meaning though it can.'),
      modelVersion: z.string(),
    })
    .nullable(),
  context: z.object({ vip: z.boolean(), priorTickets: z.number(), missing: z.array(z.object({ source: z.string(), reason: z.string() })) }).nullable(),
  priorTickets,
  clocks: z.array(clock),
  placement: z.object({
    state: z.string(),
    epoch: z.number(),
    team: z.string().nullable(),
    agent: z.string().nullable(),
    enteredAtMs: ms,
    requiredSkills: z.array(z.string()),
    optionalSkills: z.array(z.string()),
    excluded: z.array(z.string()),
    why: z.array(z.string()).describe('Reasons of the decision that put it there.'),
    chosen: z
      .object({ agent: z.string(), score: z.number(), candidates: z.array(z.object({ agent: z.string(), score: z.number() })), exclusions: z.record(z.string(), z.number()) })
      .nullable()
      .describe('Why this agent: the candidates with their scores, and how many agents were left out for which reason. Null when a person chose.'),
  }),
  cameFrom: z.array(z.object({ level, team: z.string(), agent: z.string().nullable() })),
});

export const whyView = z.object({
  ticketId: z.string(),
  state: z.enum(['none', 'waiting', 'assigned', 'idle', 'closed']),
  team: z.string().nullable(),
  agent: z.string().nullable(),
  chosen: z
    .discriminatedUnion('by', [
      z.object({ by: z.literal('person') }),
      z.object({
        by: z.literal('matcher'),
        atMs: ms,
        agent: z.string(),
        score: z.number(),
        candidates: z.array(z.object({ agent: z.string(), score: z.number() })).describe('The best ten.'),
        exclusions: z.record(z.string(), z.number()).describe('How many agents were left out, by reason.'),
        together: z.number().optional().describe('So many equal tickets were given out at once for the best total.'),
      }),
    ])
    .nullable()
    .describe('Why this agent.'),
  waiting: z
    .object({
      reason: z.string().describe('In one word; match-due: an agent is free and a match is under way.'),
      sinceMs: ms,
      byAgent: z.record(z.string(), z.string()).describe('What stands in the way, by agent.'),
      counts: z.record(z.string(), z.number()),
      free: z.array(z.string()),
      unroutable: z.boolean().describe('Nobody who is configured could ever take it.'),
      isExhausted: z.boolean().describe('Everybody who could has declined it or let it lie.'),
      openTo: z.array(z.string()).describe('Teams that may take it now.'),
      insistsOn: z.array(z.string()).describe('Importance of the optional skills it still insists on.'),
      waitsForFormerAgent: z.boolean(),
      nextWideningAtMs: ms.nullable(),
      nextChanceAtMs: ms.nullable().describe('When waiting may end without anything happening.'),
    })
    .nullable()
    .describe('Why it is still waiting.'),
});

const weightedWord = z.object({ word: z.string(), weight: z.number() });

export const triageList = z.object({
  tickets: z
    .array(
      ticketView.extend({
        excerpt: z.string().describe('The beginning of what the customer wrote; empty when it has been erased.'),
        waitingMs: z.number().describe('Since it entered the queue.'),
        candidates: z
          .array(guess.extend({ name: z.string(), team: z.string(), words: z.array(weightedWord).describe('The words behind it, where known.') }))
          .describe('What it may be, likeliest first, at most three; team is where the first level takes it.'),
        reasons: z.array(z.string()).describe('Why it is left to people.'),
      }),
    )
    .describe('In the order of the queue.'),
  waiting: z.number().describe('How many there are; above 5,000 it says 5,000.'),
  categories: z.array(z.object({ id: z.string(), name: z.string(), about: z.string() })).describe('All there is to choose from.'),
});

export const receipt = z.object({
  ticketId: z.string(),
  workflowId: z.string(),
  state: z.enum(['forwarded', 'received']).describe('received: safely kept, Temporal will be told as soon as it answers.'),
  receivedAtMs: ms,
  followUpOf: z.string().optional().describe('The closed ticket this one follows up.'),
});

export const outcome = z.object({
  ticketId: z.string(),
  result: z.literal('applied'),
  version: z.number(),
  status: z.enum(STATUSES),
});

export const pending = z.object({
  ticketId: z.string(),
  state: z.literal('received'),
  updateId: z.string().describe('Repeat the request with it as Idempotency-Key to learn the outcome.'),
});
