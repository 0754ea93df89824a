/** The parts of the routing file about the ai level and the classifier. */
import { z } from 'zod';

import { AI_SILENCES, DEFAULT_AI, type AiConfig } from '../domain/config.ts';
import { duration, id } from './schema-parts.ts';

/** `ai:`; left out, every ticket goes to people. */
export const ai = z
  .strictObject({
    categories: z.array(id).default(DEFAULT_AI.categories).meta({ description: 'Categories it answers in from the knowledge base.' }),
    minRelevance: z.number().min(0).max(1).default(DEFAULT_AI.minRelevance).meta({ description: 'Articles less likely to help are not shown.' }),
    maxAnswers: z.number().int().min(1).max(5).default(DEFAULT_AI.maxAnswers),
    accountValueBelow: z.number().min(0).nullable().default(DEFAULT_AI.accountValueBelow).meta({ description: 'Accounts worth this much get a person at once.' }),
    draft: z.boolean().default(DEFAULT_AI.draft).meta({ description: 'Answers are worded by the language model of WAYBILL_DRAFT_URL.' }),
    silence: z
      .strictObject({ after: duration, then: z.enum(AI_SILENCES) })
      .transform(({ after, then }) => ({ afterMs: after, then }))
      .optional(),
  })
  .transform(({ silence, ...rest }): AiConfig => ({ ...rest, silence: silence ?? DEFAULT_AI.silence }))
  .prefault({});

/** `classifier:`; left out, no text leaves the house. */
export const classifier = z
  .strictObject({ embeddings: z.boolean().meta({ description: 'Sends the texts of all tickets to WAYBILL_EMBEDDINGS_URL, for a model that reads their meaning.' }) })
  .default({ embeddings: false });
