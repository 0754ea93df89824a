/** The part of the routing file about who hears of trouble. */
import { z } from 'zod';

import { MINUTE_MS, SECOND_MS } from '../domain/duration.ts';
import { NOTICE_KINDS, type NotifyChannel } from '../domain/notify.ts';
import { WEEKDAYS } from '../domain/calendar.ts';
import { duration, id } from './schema-parts.ts';

/** Only these variables can be named: a routing file must not be able to send other secrets anywhere. */
const variable = z
  .string()
  .regex(/^WAYBILL_NOTIFY_[A-Z0-9_]{1,48}$/, 'the name of an environment variable that starts with WAYBILL_NOTIFY_, never the address itself');

const DEFAULT_WINDOW_MS = 30 * MINUTE_MS;
const DEFAULT_GATHER_MS = 30 * SECOND_MS;

const channel = z
  .strictObject({
    webhook: z.strictObject({ urlEnv: variable, secretEnv: variable.nullable().default(null) }).optional()
      .meta({ description: 'Slack-compatible JSON to the URL in this variable.' }),
    email: z.strictObject({ urlEnv: variable, from: z.email(), recipients: z.array(z.email()).min(1) }).optional()
      .meta({ description: 'Mail by the SMTP URL in this variable.' }),
    events: z.array(z.enum(NOTICE_KINDS)).min(1),
    teams: z.array(id).min(1).nullable().default(null).meta({ description: 'Only what concerns these teams.' }),
    hours: id.nullable().default(null).meta({ description: 'Outside this calendar only urgent notices go out; the rest follows in one message.' }),
    oneAlertPer: duration.optional().meta({ description: 'One subject alerts once in this time; 30m when left out.' }),
    gather: duration.optional().meta({ description: 'How long notices wait for others; 30s when left out.' }),
  })
  .transform(({ webhook, email, oneAlertPer, gather, ...rest }, context): NotifyChannel => {
    const common = { ...rest, oneAlertPerMs: oneAlertPer ?? DEFAULT_WINDOW_MS, gatherMs: gather ?? DEFAULT_GATHER_MS };
    if (webhook && !email) return { ...common, to: { kind: 'webhook', ...webhook } };
    if (email && !webhook) return { ...common, to: { kind: 'email', ...email } };
    context.addIssue('give exactly one of webhook and email');
    return z.NEVER;
  });

const weeklyFlags = z
  .strictObject({
    day: z.enum(WEEKDAYS),
    calendar: id.meta({ description: 'Its opening on that day is the hour, its zone the zone.' }),
    mail: z.strictObject({ urlEnv: variable, from: z.email() }).nullable().default(null).meta({ description: 'Tells agents who have an email here by mail.' }),
  })
  .nullable()
  .default(null)
  .meta({ description: 'When agents hear what their flags changed; left out, they do not.' });

/** `notifications:`; left out, nobody is told anything. */
export const notifications = z.strictObject({ channels: z.record(id, channel).default({}), weeklyFlags }).default({ channels: {}, weeklyFlags: null });
