/** What the API answers about the audit sample, as zod schemas; views.ts has the tickets. */
import { z } from 'zod';

import { ms } from './views.ts';

export const auditSample = z.object({
  tickets: z
    .array(z.object({ ticketId: z.string(), week: z.string(), subject: z.string().nullable(), text: z.string(), language: z.string() }))
    .describe('To be judged, the oldest week first. What the machine made of them is not shown before.'),
  categories: z.array(z.object({ id: z.string(), name: z.string(), about: z.string() })),
});

export const judgement = z.object({
  ticketId: z.string(),
  week: z.string(),
  judge: z.string(),
  judgedAtMs: ms,
  category: z.string(),
  subcategory: z.string().nullable(),
  routed: z.object({ category: z.string().nullable(), confidence: z.number(), modelVersion: z.string() }),
  isRight: z.boolean(),
});

const precisionFigures = {
  judged: z.number(),
  right: z.number(),
  precision: z.number().nullable().describe('Right of the judged; null while none is judged.'),
  interval: z.object({ low: z.number(), high: z.number() }).describe('95 % interval (Wilson) of the precision among all that were routed automatically.'),
};

export const precisionReport = z.object({
  weeks: z.array(
    z.object({
      week: z.string(),
      isOver: z.boolean().describe('The sample of a running week may still change.'),
      autoRouted: z.number().describe('Tickets routed without a person.'),
      sample: z.number().describe('Of those, drawn to be judged.'),
      ...precisionFigures,
      flagged: z.number().describe('Of the automatically routed, flagged as misrouted by somebody.'),
      flagRate: z.number().nullable().describe('Flagged of the automatically routed. This is not precision: many a misroute is never flagged.'),
    }),
  ),
  total: z.object(precisionFigures).describe('Over these weeks, each sampled ticket counting once.'),
});
