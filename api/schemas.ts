/** What the API takes, as zod schemas: they check requests and make the OpenAPI document. */
import { z } from 'zod';

import { ACTION_NAMES, ACTIONS, CODE_PATTERN, type ActionName, type ActionSpec, type FieldSpec } from '../domain/actions.ts';
import { ARRIVAL_STATUSES } from '../domain/events.ts';
import { CHANNELS, LEVELS, STATUSES, TIERS } from '../domain/ticket.ts';

const code = z.string().regex(CODE_PATTERN, 'a short id of letters, digits and _.:/~- (no "@", no spaces)');
const text = z.string().max(200_000);
const moment = z.int().min(0).max(8_640_000_000_000_000);

export const ticketIdPath = z.strictObject({ id: z.string() });
export const agentIdPath = z.strictObject({ id: z.string() });
export const errorCodePath = z.strictObject({ code: z.string() });

const requester = z.strictObject({
  id: code.describe('The id of the person at the helpdesk, not an address.'),
  name: z.string().max(200).nullish().describe('Shown to agents; never leaves the database for Temporal.'),
  email: z.email('an e-mail address').max(320).nullish().describe('Kept beside the name.'),
});

export const createTicketBody = z
  .strictObject({
    source: z
      .string()
      .regex(/^[a-z][a-z0-9-]{0,31}$/, 'small letters, digits and "-", beginning with a letter, 32 at most')
      .describe('The helpdesk it comes from, e.g. zendesk.'),
    externalId: z
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,55}$/, 'letters, digits and "._-", 56 at most')
      .describe('The id of the ticket at the helpdesk.'),
    channel: z.enum(CHANNELS).describe('How the customer wrote.'),
    subject: z.string().max(1_000).nullish().describe('Subject line, when the channel has one.'),
    text: text.describe('What the customer wrote.'),
    requester: requester.describe('Who wrote.'),
    account: z
      .strictObject({
        id: code.describe('The id of the customer company.'),
        name: z.string().min(1).max(200).optional().describe('Its name.'),
        tier: z.enum(TIERS).optional().describe('Its contract; picks the SLA policy.'),
      })
      .nullish()
      .describe('The company the requester belongs to.'),
    atMs: moment.optional().describe('When the customer wrote, by the clock of the helpdesk; milliseconds since 1970.'),
    status: z.enum(ARRIVAL_STATUSES).optional().describe('Its status at the helpdesk, when it is not new there: a pending ticket arrives with its clocks at rest.'),
    createdBy: z.enum(['customer', 'agent']).optional().describe('agent: our side wrote first, so no first reply is owed.'),
  })
  .refine((ticket) => ticket.text.trim() !== '' || (ticket.subject ?? '').trim() !== '', { path: ['text'], error: 'subject or text must say something' });
export type CreateTicketBody = z.infer<typeof createTicketBody>;

export const messageBody = z.strictObject({
  text: text.regex(/\S/, 'must say something').describe('What the customer wrote.'),
  requester: requester.nullish().describe('Who wrote, when it is not the requester of the ticket.'),
  atMs: moment.optional().describe('When the customer wrote, by the clock of the helpdesk; milliseconds since 1970.'),
  autoReply: z.boolean().optional().describe('An out-of-office or bounce: recorded, changes nothing.'),
});

export const agentStatusBody = z.strictObject({
  status: code.describe('online, away, transfers_only, offline, one of the routing file, or auto: take back what was said by hand.'),
  source: z.enum(['manual', 'helpdesk', 'heartbeat']).optional().describe('Who says so; the first of these goes before the others. Default: manual, for a helpdesk key helpdesk.'),
  reason: z.string().regex(/\S/).max(200).nullish().describe('Why, for colleagues.'),
});

export const absenceBody = z
  .strictObject({
    today: z.literal(true).optional().describe('Until midnight in the zone of the shift.'),
    untilMs: moment.optional().describe('Until then; milliseconds since 1970.'),
    back: z.literal(true).optional().describe('The absence is over.'),
    apply: z.boolean().default(false).describe('False: only show what would happen.'),
  })
  .refine(({ today, untilMs, back }) => [today, untilMs, back].filter((given) => given !== undefined).length === 1, { path: ['today'], error: 'give exactly one of today, untilMs and back' });

const whole = (most: number) => z.coerce.number('a whole number').int('a whole number').min(1).max(most);

export const ticketListQuery = z.strictObject({
  status: z.enum(STATUSES).optional().describe('Only tickets of this status.'),
  team: code.optional().describe('Only tickets of this team.'),
  level: z.enum(LEVELS).optional().describe('Only tickets at this level.'),
  assignee: code.optional().describe('Only tickets this agent holds.'),
  limit: whole(200).default(50).describe('Most tickets on a page.'),
  before: z
    .string()
    .regex(/^\d{1,16},\S{1,100}$/, 'the "next" of the page before')
    .optional()
    .describe('Where the page before ended: its "next".'),
});
export type TicketListQuery = z.infer<typeof ticketListQuery>;

/** The beginning of a timeline. */
export const FROM_THE_START = '0';

export const timelineQuery = z.strictObject({
  after: z
    .string()
    .regex(/^\d{1,9}(\.\d{1,9}){0,99}$/, 'the "next" of the page before')
    .default(FROM_THE_START)
    .describe('Where the page before ended: its "next". Only entries that follow.'),
  limit: whole(500).default(200).describe('Most entries on a page.'),
});

export const limitQuery = z.strictObject({ limit: whole(200).default(50).describe('Most tickets in the answer.') });
export const weeksQuery = z.strictObject({ weeks: whole(26).default(5).describe('How many weeks back, this one included.') });
export const daysQuery = z.strictObject({ days: whole(90).default(7).describe('How many days back.') });
export const noQuery = z.strictObject({});

export const judgementBody = z.strictObject({
  category: code.describe('What the ticket is about, judged from its text alone.'),
  subcategory: code.optional().describe('And more exactly.'),
  actor: code.optional().describe('Who judges, e.g. agent/ana. Ops and admin keys only; an agent key judges as its agent.'),
});

/** The header that makes a request repeatable. Shorter than an event id, as ids are derived from it. */
export const idempotencyKey = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_.:/~-]{0,63}$/, 'letters, digits and _.:/~-, 64 at most')
  .describe('The same key is the same request: repeat it freely after a lost answer.');

function fieldSchema(spec: FieldSpec): z.ZodType {
  const schema = valueSchema(spec);
  return (spec.optional ? schema.optional() : schema).describe(spec.about);
}

function valueSchema(spec: FieldSpec): z.ZodType {
  switch (spec.kind) {
    case 'flag':
      return z.boolean();
    case 'codes':
      return z.array(code).max(20);
    case 'code':
      return spec.oneOf ? z.enum(spec.oneOf as [string, ...string[]]) : code; // the registry has no empty lists
  }
}

/** Body of an action's route, made from its row in the registry. */
function actionBody({ fields, text: words }: ActionSpec) {
  const said = text.regex(/\S/, 'must say something');
  return z
    .strictObject({
      expectedVersion: z.int().min(0).optional().describe('Refuse when the ticket has moved on from this version.'),
      actor: code.optional().describe('Who does it, e.g. agent/ana. Ops and admin keys only; an agent key acts as its agent.'),
    })
    .extend(words ? { text: (words.need === 'required' ? said : said.optional()).describe(words.about) } : {})
    .extend(Object.fromEntries(Object.entries(fields).map(([field, spec]) => [field, fieldSchema(spec)])));
}

/** The customer's word comes by `/messages`; everything else is an agent's action. */
export const AGENT_ACTIONS = ACTION_NAMES.filter((name) => name !== 'customer_reply');

export const actionBodies = Object.fromEntries(AGENT_ACTIONS.map((name) => [name, actionBody(ACTIONS[name])])) as Record<
  Exclude<ActionName, 'customer_reply'>,
  ReturnType<typeof actionBody>
>; // one entry for each name of the list above
