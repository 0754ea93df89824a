/** The parts of the routing file about who gets which ticket. */
import { z } from 'zod';

import { RECENT_KEPT } from '../domain/capacity.ts';
import { DEFAULT_PLACEMENT, IMPORTANCES } from '../domain/config.ts';
import { CHANNELS } from '../domain/ticket.ts';
import { duration, id } from './schema-parts.ts';

const window = { tickets: z.number().int().min(1).max(RECENT_KEPT), per: duration };

export const relaxation = z
  .strictObject({ preferred: duration.optional(), low: duration.optional(), medium: duration.optional(), high: duration.optional() })
  .transform(({ preferred = 0, low = 0, medium = 0, high = 0 }) => ({ preferredMs: preferred, lowMs: low, mediumMs: medium, highMs: high }))
  .meta({ description: 'How long the former agent and optional skills are insisted on, in business time of the team.' });

/** `placement:`; everything in it may be left out. */
export const placement = z
  .strictObject({
    statuses: z.record(id, z.strictObject({ accepts: z.array(z.enum(CHANNELS)) })).default({})
      .meta({ description: 'Own agent statuses, or other channels for online, away, transfers_only and offline.' }),
    rate: z.strictObject(window).nullable().default(null).meta({ description: 'Most automatic assignments of an agent in any such window.' }),
    ramp: z.strictObject({ ...window, for: duration }).nullable().default(null).meta({ description: 'A narrower window after coming online or on shift.' }),
    minProficiency: z.record(id, z.number().int().min(1).max(10)).default({}),
    importance: z.record(id, z.enum(IMPORTANCES)).default({}).meta({ description: 'Of optional skills; medium where none is named.' }),
    excludeFor: duration.optional(),
    offlineGrace: duration.optional(),
    heartbeat: duration.optional(),
    affinity: duration.optional(),
    scheduleSetsStatus: z.boolean().default(DEFAULT_PLACEMENT.scheduleSetsStatus),
  })
  .transform(({ rate, ramp, excludeFor, offlineGrace, heartbeat, affinity, ...rest }) => ({
    ...rest,
    rate: rate && { tickets: rate.tickets, perMs: rate.per },
    ramp: ramp && { tickets: ramp.tickets, perMs: ramp.per, forMs: ramp.for },
    excludeForMs: excludeFor ?? DEFAULT_PLACEMENT.excludeForMs,
    offlineGraceMs: offlineGrace ?? DEFAULT_PLACEMENT.offlineGraceMs,
    heartbeatMs: heartbeat ?? DEFAULT_PLACEMENT.heartbeatMs,
    affinityMs: affinity ?? DEFAULT_PLACEMENT.affinityMs,
  }))
  .prefault({});
