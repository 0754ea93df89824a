/** The part of the routing file about solved tickets. */
import { z } from 'zod';

import { DEFAULT_RECLASSIFY_AFTER_MS, type LifecycleConfig } from '../domain/config.ts';
import { duration } from './schema-parts.ts';

/** `lifecycle:` */
export const lifecycle = z
  .strictObject({
    reopenWindow: duration,
    escalateAfterReopens: z.number().int().min(1).nullable().default(null),
    reclassifyAfter: duration.nullable().optional().meta({
      description: 'A reply this long after the solution is read anew, and routed anew when it is about something else. Left out: 30d; null: never.',
    }),
  })
  .transform(({ reopenWindow, escalateAfterReopens, reclassifyAfter = DEFAULT_RECLASSIFY_AFTER_MS }): LifecycleConfig => ({
    reopenWindowMs: reopenWindow, escalateAfterReopens, reclassifyAfterMs: reclassifyAfter,
  }));
