/** The smallest parts of the routing file's schema. */
import { z } from 'zod';

import { parseDuration } from '../domain/duration.ts';

export const id = z
  .string()
  .regex(/^[a-z][a-z0-9_-]{0,62}$/, 'an id starts with a small letter and has only small letters, digits, "_" and "-", 63 at most');

export const duration = z
  .string('a duration with its unit, e.g. 90s, 15m, 4h, 2d or 1h 30m')
  .meta({ description: 'A duration.', examples: ['90s', '15m', '4h', '2d', '1h 30m'] })
  .transform((written, context) => {
    const ms = parseDuration(written);
    if (ms !== null && ms > 0) return ms;
    context.addIssue(`"${written}" is not a duration above zero; write e.g. 90s, 15m, 4h, 2d or 1h 30m`);
    return z.NEVER;
  });
