/** What `waybill ticket` reads of the API's waybill. Fields it does not show are not asked for, so newer APIs are read as well. */
import { z } from 'zod';

const entry = z.object({
  ticketId: z.string(),
  n: z.number(),
  atMs: z.number(),
  actor: z.string(),
  kind: z.string(),
  summary: z.string(),
  data: z.record(z.string(), z.unknown()).nullable(),
  said: z.object({ text: z.string(), author: z.object({ name: z.string().nullable() }) }).nullable(),
});
export type Entry = z.infer<typeof entry>;

export const timelinePage = z.object({ entries: z.array(entry), next: z.string().nullable() });

const clock = z.object({
  name: z.string(),
  instance: z.number(),
  targetMs: z.number().nullable(),
  dueAtMs: z.number().nullable(),
  breachedAtMs: z.number().nullable(),
  isPaused: z.boolean(),
});
export type ClockView = z.infer<typeof clock>;

const decision = z.object({
  event: z.string(),
  decidedAtMs: z.number(),
  result: z.string(),
  reasons: z.array(z.string()),
  configVersion: z.string(),
  modelVersion: z.string().nullable(),
  team: z.string().nullable(),
  level: z.string(),
});
export type DecisionView = z.infer<typeof decision>;

const priorTicket = z.object({
  ticketId: z.string(),
  category: z.string().nullable(),
  status: z.string(),
  outcome: z.string().nullable(),
  level: z.string(),
  team: z.string().nullable(),
  agent: z.string().nullable(),
  openedAtMs: z.number(),
  solvedAtMs: z.number().nullable(),
});
export type PriorTicket = z.infer<typeof priorTicket>;

export const waybill = z.object({
  ticket: z.object({
    ticketId: z.string(),
    status: z.string(),
    priority: z.string(),
    prioritySetBy: z.string(),
    category: z.string().nullable(),
    categorySetBy: z.string(),
    subcategory: z.string().nullable(),
    level: z.string(),
    team: z.string().nullable(),
    assignee: z.string().nullable(),
    mode: z.string(),
    channel: z.string(),
    language: z.string(),
    sentiment: z.string(),
    intents: z.array(z.string()),
    subject: z.string().nullable(),
    requesterId: z.string().nullable(),
    account: z.object({ name: z.string(), tier: z.string(), value: z.number().nullable(), csm: z.string().nullable() }).nullable(),
    slaState: z.string(),
    reassignments: z.number(),
    reopens: z.number(),
    flags: z.number(),
    absorbed: z.array(z.string()),
    mergedInto: z.string().nullable(),
  }),
  timeline: timelinePage,
  decisions: z.array(decision),
  understanding: z
    .object({
      guesses: z.array(z.object({ category: z.string(), subcategory: z.string().nullable(), confidence: z.number() })),
      words: z.array(z.object({ word: z.string() })),
      meaning: z.number().nullish(),
    })
    .nullable(),
  context: z.object({ vip: z.boolean(), priorTickets: z.number(), missing: z.array(z.object({ source: z.string(), reason: z.string() })) }).nullable(),
  priorTickets: z.object({ requester: z.array(priorTicket), account: z.array(priorTicket) }),
  clocks: z.array(clock),
  placement: z.object({
    state: z.string(),
    enteredAtMs: z.number(),
    why: z.array(z.string()),
    chosen: z
      .object({
        agent: z.string(),
        score: z.number(),
        candidates: z.array(z.object({ agent: z.string(), score: z.number() })),
        exclusions: z.record(z.string(), z.number()),
      })
      .nullable(),
  }),
  account: z.object({ notes: z.string().nullable() }).nullable(),
  cameFrom: z.array(z.object({ level: z.string(), team: z.string(), agent: z.string().nullable() })),
});
export type Waybill = z.infer<typeof waybill>;
