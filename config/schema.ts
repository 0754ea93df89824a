/**
 * What may stand in `routing.yaml`, and how it becomes a `RoutingConfig`. The file is written for people ("4h", "09:00-17:30",
 * `{ sso: 8 }`); the parsed form has milliseconds and minutes. Only the shape is checked here; what the parts mean to each other is
 * checked in check.ts.
 */
import { z } from 'zod';
import { AGENT_CHOICE_MODES, HANDOFF_FIELDS, OFFLINE_POLICIES, QUEUE_ORDERS, type RoutingConfig } from '../domain/config.ts';
import { CODE_PATTERN } from '../domain/actions.ts';
import { LADDER_ACTIONS, PAUSE_MODES, REOPEN_MODES } from '../domain/sla.ts';
import { CHANNELS, LEVELS, PRIORITIES, SENTIMENTS, TIERS } from '../domain/ticket.ts';
import { ai, classifier } from './ai-schema.ts';
import { notifications } from './notify-schema.ts';
import { placement, relaxation } from './placement-schema.ts';
import { lifecycle } from './lifecycle-schema.ts';
import { duration, id } from './schema-parts.ts';
import { datePattern, isZone, parseHours, weekFrom } from './hours.ts';

const code = z.string().regex(CODE_PATTERN, 'a short code of letters, digits and _.:/~-');
const text = z.string().trim().min(1, 'say something here');
const ids = z.array(id);
const choices = z.array(code).min(1, 'name at least one, or leave the line out');
const language = z.string().regex(/^[a-z]{2,3}$/, 'a language code such as en, de or pt');
const share = z.number().min(0).max(1).meta({ description: 'Confidence from 0 to 1.' });
const cap = z.number().int().min(1).max(100);

const hours = z
  .string('opening hours such as 09:00-17:30, or 24h')
  .meta({ description: 'Opening hours; several intervals with commas; past midnight is fine.', examples: ['09:00-17:30', '24h', '22:00-06:00'] })
  .transform((written, context) => {
    const intervals = parseHours(written);
    if (intervals !== null) return intervals;
    context.addIssue(`"${written}" are no opening hours; write 09:00-17:30, 09:00-12:00, 13:00-17:00, 22:00-06:00 or 24h`);
    return z.NEVER;
  });

const days = z
  .string()
  .regex(/^(sun|mon|tue|wed|thu|fri|sat)(-(sun|mon|tue|wed|thu|fri|sat))?$/, 'a day such as sat, or a span of days such as mon-fri')
  .meta({ examples: ['mon-fri', 'sat', 'mon-sun'] });

const calendar = z.strictObject({
  zone: z.string().refine(isZone, { error: 'not a time zone; use an IANA name such as Europe/Berlin' }),
  week: z.record(days, hours).transform(weekFrom),
  holidays: z
    .array(z.strictObject({ date: z.string('a date in quotes, e.g. "12-25"').regex(datePattern, 'a date: YYYY-MM-DD once, MM-DD every year'), name: text }))
    .default([]),
});

const skillNeeds = { requiredSkills: ids.default([]), optionalSkills: ids.default([]) };

const thresholds = z.strictObject({ automate: share, suggest: share });

const category = z.strictObject({
  name: text,
  about: text,
  subcategories: z.record(id, z.strictObject({ name: text, requiredSkills: ids.default([]), team: id.exactOptional() })).default({}),
  route: z.partialRecord(z.enum(LEVELS), z.strictObject({ team: id, ...skillNeeds })),
  thresholds: z
    .strictObject({ automate: share.exactOptional(), suggest: share.exactOptional() })
    .nullable()
    .default(null),
});

const team = z
  .strictObject({
    name: text,
    level: z.enum(LEVELS),
    calendar: id,
    mode: z.enum(AGENT_CHOICE_MODES).default('balanced'),
    order: z.enum(QUEUE_ORDERS).default('priority').meta({ description: 'Who is next: priority, sla (due first), fifo, or aged.' }),
    queueRank: z.number().int().min(0).max(9).default(5).meta({ description: 'Lower first, for agents who serve several queues.' }),
    starvation: duration,
    overflow: z.array(z.strictObject({ team: id, after: duration })).default([]),
    relax: relaxation.nullable().default(null),
    supervisor: z.strictObject({ team: id, after: duration }).nullable().default(null).meta({ description: 'Gets what nobody else took, with an alert.' }),
    onOffline: z.enum(OFFLINE_POLICIES).default('requeue_unreplied'),
    ola: z.record(z.enum(PRIORITIES), duration).nullable().default(null).meta({ description: "The team's promise for its own stay with a ticket." }),
    acknowledge: duration.nullable().meta({ description: 'Time to react to an assignment; null: as long as it takes.' }),
    triage: z.boolean().default(false),
  })
  .transform(({ starvation, acknowledge, overflow, supervisor, ...rest }) => ({
    ...rest,
    supervisor: supervisor && { team: supervisor.team, afterMs: supervisor.after },
    starvationMs: starvation,
    acknowledgeMs: acknowledge,
    overflow: overflow.map(({ team: helper, after }) => ({ team: helper, afterMs: after })),
  }));

const agent = z.strictObject({
  name: text,
  email: z.email().nullable().default(null).meta({ description: 'For the weekly mail about flags.' }),
  teams: ids,
  skills: z.record(id, z.number().int().min(1).max(10)),
  languages: z.array(language).min(1, 'at least one language'),
  shift: id,
  caps: z
    .strictObject({ total: cap.nullable().default(null), channels: z.partialRecord(z.enum(CHANNELS), cap).default({}) })
    .default({ total: null, channels: {} }),
  seniority: z.enum(['junior', 'regular', 'senior']).default('regular'),
  timeOff: z
    .array(z.strictObject({ from: z.iso.date(), to: z.iso.date() }).refine(({ from, to }) => from <= to, { error: 'the last day lies before the first' }))
    .default([])
    .meta({ description: 'Days off, first and last included.' }),
  delegate: id.nullable().default(null).meta({ description: 'Who gets the tickets first under the offline policy delegate.' }),
});

const condition = z.strictObject({
  category: choices.exactOptional(),
  subcategory: choices.exactOptional(),
  tier: z.array(z.enum(TIERS)).min(1).exactOptional(),
  accountIds: choices.exactOptional(),
  requesterIds: choices.exactOptional(),
  accountValueAtLeast: z.number().min(0).exactOptional(),
  vip: z.boolean().exactOptional(),
  intents: choices.exactOptional(),
  sentiment: z.array(z.enum(SENTIMENTS)).min(1).exactOptional(),
  urgency: z.array(z.enum(PRIORITIES)).min(1).exactOptional(),
  language: z.array(language).min(1).exactOptional(),
  channel: z.array(z.enum(CHANNELS)).min(1).exactOptional(),
  textContains: z.array(text).min(1).exactOptional(),
  accountsAffected: z
    .strictObject({ atLeast: z.number().int().min(2).max(100), within: duration })
    .transform(({ atLeast, within }) => ({ atLeast, withinMs: within }))
    .meta({ description: 'So many accounts wrote about the same category (and subcategory) within this time.' })
    .exactOptional(),
});

const effects = z
  .strictObject({
    category: id.exactOptional(),
    subcategory: id.exactOptional(),
    team: id.exactOptional(),
    level: z.enum(LEVELS).exactOptional(),
    requiredSkills: ids.min(1).exactOptional(),
    optionalSkills: ids.min(1).exactOptional(),
    priority: z.enum(PRIORITIES).exactOptional(),
    priorityAtLeast: z.enum(PRIORITIES).exactOptional(),
    triage: z.literal(true).exactOptional(),
  })
  .refine((set) => Object.keys(set).length > 0, { error: 'the rule does nothing; set at least one field' });

const rule = z.strictObject({
  id,
  why: text,
  source: text.nullable().default(null),
  reviewBy: z.iso.date('a date, e.g. "2027-06-30"').nullable().default(null),
  when: condition,
  set: effects,
});

const POLICY_CLOCKS = ['first_reply', 'next_reply', 'resolution', 'ownership'] as const;

const slaPolicy = z
  .strictObject({
    id,
    tiers: z.array(z.enum(TIERS)).min(1).nullable().default(null).meta({ description: 'Left out: every tier that no policy above takes.' }),
    calendar: id,
    calendars: z.partialRecord(z.enum(POLICY_CLOCKS), id).default({}).meta({ description: 'Calendars of single clocks that keep other hours.' }),
    // `acknowledge` is promised by the team, not to the customer.
    targets: z.partialRecord(z.enum(POLICY_CLOCKS), z.record(z.enum(PRIORITIES), duration)),
    warnAtPercent: z.array(z.number().int().min(1).max(99)).default([50, 75, 90]),
    ladder: z
      .array(z.strictObject({ atPercent: z.number().int().min(1).max(1000), do: z.enum(LADDER_ACTIONS) }))
      .default([{ atPercent: 70, do: 'rerank' }, { atPercent: 90, do: 'escalate' }, { atPercent: 110, do: 'page' }]),
    resolutionPauses: z.enum(PAUSE_MODES),
    ownershipPauses: z.enum(PAUSE_MODES),
    onReopen: z.enum(REOPEN_MODES).default('resume'),
    countAiReplies: z.boolean().default(false).meta({ description: "Whether the ai level's answers count as replies." }),
  });

const channelNumbers = z.record(z.enum(CHANNELS), cap);

/** The whole file. Parsing it gives the `RoutingConfig`, or one issue for each part that has the wrong shape. */
export const routingSchema = z
  .strictObject({
    version: z.literal(1),
    organisation: z.strictObject({ name: text, defaultLanguage: language, languages: z.array(language).min(1) }),
    skills: z.record(id, text),
    calendars: z.record(id, calendar),
    categories: z.record(id, category),
    teams: z.record(id, team),
    agents: z.record(id, agent),
    rules: z.array(rule).default([]),
    slaPolicies: z.array(slaPolicy).min(1),
    thresholds,
    lifecycle,
    handoff: z.strictObject({ required: z.partialRecord(z.enum(LEVELS), z.array(z.enum(HANDOFF_FIELDS))) }),
    escalation: z
      .strictObject({
        onNegativeTurn: z.boolean().default(true).meta({ description: 'Up when the customer turns negative after a reply.' }),
        onRequest: z.boolean().default(true).meta({ description: 'Up when the customer asks for a person or a manager.' }),
        onSkillGap: z.boolean().default(true).meta({ description: 'Up when nobody in the team has the skills and somebody a level up has.' }),
        accountValueAtLeast: z.number().min(0).nullable().default(null).meta({ description: 'Accounts of at least this yearly value start a level up.' }),
        timeBox: z.partialRecord(z.enum(LEVELS), duration).default({}).meta({ description: 'How long a level may keep a ticket before it goes up.' }),
        upTo: z.enum(LEVELS).default('L2').meta({ description: 'No trigger goes above this level by itself.' }),
      })
      .transform(({ timeBox, ...rest }) => ({ ...rest, timeBoxMs: timeBox }))
      .default({ onNegativeTurn: true, onRequest: true, onSkillGap: true, accountValueAtLeast: null, timeBoxMs: {}, upTo: 'L2' }),
    consults: z
      .record(id, z.strictObject({
        team: id,
        answerWithin: duration,
        warnAtPercent: z.number().int().min(1).max(99).default(75).meta({ description: 'When owner and asked team are reminded, in percent of that time.' }),
      }).transform(({ answerWithin, ...rest }) => ({ ...rest, answerWithinMs: answerWithin })))
      .default({})
      .meta({ description: 'Departments that can be asked beside a ticket.' }),
    incidents: z
      .strictObject({
        window: duration,
        minTickets: z.number().int().min(2).max(1000).default(5),
        minAccounts: z.number().int().min(1).max(1000).default(3),
        priority: z.enum(PRIORITIES).default('high'),
      })
      .transform(({ window, ...rest }) => ({ windowMs: window, ...rest }))
      .nullable()
      .default(null)
      .meta({ description: 'When many tickets are one problem; left out: nobody looks.' }),
    capacity: z.strictObject({ channels: channelNumbers, total: cap, weight: channelNumbers }),
    placement,
    auditSample: z
      .strictObject({ perWeek: z.number().int().min(0).max(5_000).meta({ description: 'Automatically routed tickets a week that people judge; 0: none.' }) })
      .default({ perWeek: 20 }),
    notifications,
    ai,
    classifier,
  })
  .transform(
    (file): RoutingConfig => ({
      ...file,
      calendars: Object.fromEntries(Object.entries(file.calendars).map(([calendarId, entry]) => [calendarId, { id: calendarId, ...entry }])),
    }),
  );

/** JSON Schema of `routing.yaml` as it is written, for editors: completion and checks while typing. */
export const routingJsonSchema = z.toJSONSchema(routingSchema, { io: 'input' });
