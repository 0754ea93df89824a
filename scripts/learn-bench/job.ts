/** What the benchmark is asked to do; the command sends it to the process that does it. */
import { z } from 'zod';

import { ARMS } from '../../simulation/learn-arms.ts';

export const learnJob = z.object({
  file: z.string(),
  seed: z.number(),
  arms: z.array(z.enum(ARMS)),
  nights: z.number(),
  perNight: z.number(),
  start: z.number(),
  json: z.boolean(),
});
export type LearnJob = z.infer<typeof learnJob>;
