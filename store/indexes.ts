/** All indexes of all collections. Safe to repeat; every process does it at start. */
import { ensureStatusIndexes } from './agent-status.ts';
import { ensureAgentIndexes } from './agents.ts';
import { ensureAuditIndexes } from './audit-sample.ts';
import { ensureBodyIndexes } from './bodies.ts';
import type { Store } from './connect.ts';
import { ensureDecisionIndexes } from './decisions.ts';
import { ensureFeatureIndexes } from './features.ts';
import { ensureIncidentIndexes } from './incidents.ts';
import { ensureInboxIndexes } from './inbox.ts';
import { ensureNoticeIndexes } from './notices.ts';
import { ensureViewIndexes } from './ticket-views.ts';
import { ensureLearningIndexes } from './retrain-runs.ts';
import { ensureTicketIndexes } from './tickets.ts';
import { ensureTimelineIndexes } from './timeline.ts';

export async function ensureIndexes(store: Store): Promise<void> {
  await Promise.all([
    ensureAgentIndexes(store),
    ensureAuditIndexes(store),
    ensureStatusIndexes(store),
    ensureBodyIndexes(store),
    ensureDecisionIndexes(store),
    ensureFeatureIndexes(store),
    ensureIncidentIndexes(store),
    ensureInboxIndexes(store),
    ensureNoticeIndexes(store),
    ensureLearningIndexes(store),
    ensureTicketIndexes(store),
    ensureTimelineIndexes(store),
    ensureViewIndexes(store),
  ]);
}
