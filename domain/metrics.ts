/** Every figure of audits, dashboards and reports, defined once. docs/metrics.md says the same; a test holds the two together. */
import { HISTORY_FIELDS, type HistoryFacts, type HistoryField } from './audit-fields.ts';

export interface MetricSpec {
  /** How tables and charts call it. */
  name: string;
  /** What is measured, in one sentence. */
  sentence: string;
  /** `hours`: elapsed clock hours. `tickets`: share of tickets with at least one. */
  unit: 'hours' | 'tickets';
  /** Which tickets do not count. */
  leavesOut: string;
  /** Fields without which it cannot be computed. */
  needs: readonly HistoryField[];
  /** What of the history it needs besides: every change of a ticket, or its beginning and end. */
  needsChanges?: 'all' | 'ends';
}

const NO_ENDS = 'tickets without one of the two times';
const NONE = 'none';

export const METRICS = {
  'time-to-first-record': { name: 'Time to first record (T0)', sentence: 'From opening to the first row the log has of the ticket.', unit: 'hours', leavesOut: NO_ENDS, needs: ['createdAt', 'changedAt'], needsChanges: 'all' },
  'time-to-queue': { name: 'Time to queue (T2)', sentence: 'From opening to the first row with a team.', unit: 'hours', leavesOut: `${NO_ENDS}; tickets that never had a team`, needs: ['createdAt', 'team', 'queuedAt'] },
  'time-to-assignment': { name: 'Time to assignment (T1)', sentence: 'From opening to the first row with a person.', unit: 'hours', leavesOut: `${NO_ENDS}; tickets no person ever had`, needs: ['createdAt', 'assignedAt'] },
  'time-to-late-assignment': { name: 'Time to assignment, when not at once (T1b)', sentence: 'Time to assignment of the tickets whose first row has no person.', unit: 'hours', leavesOut: 'tickets that had a person from the first row on, or never', needs: ['createdAt', 'assignedAt', 'changedAt'], needsChanges: 'all' },
  'time-to-pick-up': { name: 'Time to pick-up (T3)', sentence: 'From opening to the first row whose status is no longer new, or to the time the export gives for it.', unit: 'hours', leavesOut: NO_ENDS, needs: ['createdAt', 'pickedUpAt'] },
  'time-to-first-response': { name: 'Time to first response', sentence: 'From opening to the first answer of a person to the customer, as the export gives it.', unit: 'hours', leavesOut: NO_ENDS, needs: ['createdAt', 'firstResponseAt'] },
  'time-to-resolution': { name: 'Time to resolution (T4)', sentence: 'From opening to the final resolution.', unit: 'hours', leavesOut: `${NO_ENDS}, so unsolved ones too`, needs: ['createdAt', 'resolvedAt'] },
  'time-to-closure': { name: 'Time to closure (T5)', sentence: 'From opening to closing.', unit: 'hours', leavesOut: NO_ENDS, needs: ['createdAt', 'closedAt'] },
  'time-to-first-solved': { name: 'Time to first solved (T6)', sentence: 'From opening to the first row with a solved status.', unit: 'hours', leavesOut: `${NO_ENDS}; tickets never in a solved status`, needs: ['createdAt', 'changedAt', 'status'], needsChanges: 'all' },
  'time-to-last-solved': { name: 'Time to last solved (T6, last)', sentence: 'From opening to the last row with a solved status.', unit: 'hours', leavesOut: `${NO_ENDS}; tickets never in a solved status`, needs: ['createdAt', 'changedAt', 'status'], needsChanges: 'all' },

  'team-changes': { name: 'Team changed (C1)', sentence: 'Runs of equal teams over the rows of a ticket, missing ones left out, less one.', unit: 'tickets', leavesOut: NONE, needs: ['team'], needsChanges: 'all' },
  'team-steps': { name: 'Team changed between neighbouring rows (C2)', sentence: 'Neighbouring rows that both have a team, and different ones.', unit: 'tickets', leavesOut: NONE, needs: ['team'], needsChanges: 'all' },
  'team-steps-with-missing': { name: 'Team changed, missing counted as a team (C3)', sentence: 'Neighbouring rows whose teams differ, where no team counts as a team of its own.', unit: 'tickets', leavesOut: NONE, needs: ['team'], needsChanges: 'all' },
  'team-bounces': { name: 'Bounced between teams (B1)', sentence: 'Places where the team after next is the same team again: A → B → A.', unit: 'tickets', leavesOut: NONE, needs: ['team'], needsChanges: 'all' },
  'team-revisits': { name: 'Came back to a team (B2)', sentence: 'Teams that had the ticket in two runs or more: A → … → A.', unit: 'tickets', leavesOut: NONE, needs: ['team'], needsChanges: 'all' },
  'planned-team-changes': { name: 'Team changed as planned', sentence: 'Team changes (C1) up to a higher level, or straight back from there.', unit: 'tickets', leavesOut: 'tickets with a team of unknown level: neither its name (L1, Tier 2, Engineering, …) nor a routing file (`--config`) tells it', needs: ['team'], needsChanges: 'all' },
  'corrective-team-changes': { name: 'Team changed as a correction', sentence: 'Team changes (C1) that are not planned ones: the team before was the wrong one.', unit: 'tickets', leavesOut: 'tickets with a team of unknown level: neither its name (L1, Tier 2, Engineering, …) nor a routing file (`--config`) tells it', needs: ['team'], needsChanges: 'all' },
  'escalations': { name: 'Escalated', sentence: 'Team changes (C1) to a team of a higher level.', unit: 'tickets', leavesOut: 'tickets with a team of unknown level: neither its name (L1, Tier 2, Engineering, …) nor a routing file (`--config`) tells it', needs: ['team'], needsChanges: 'all' },
  'agent-changes': { name: 'Person changed (C1)', sentence: 'Runs of equal persons over the rows of a ticket, missing ones left out, less one.', unit: 'tickets', leavesOut: NONE, needs: ['agent'], needsChanges: 'all' },
  'agent-steps': { name: 'Person changed between neighbouring rows (C2)', sentence: 'Neighbouring rows that both have a person, and different ones.', unit: 'tickets', leavesOut: NONE, needs: ['agent'], needsChanges: 'all' },
  'agent-steps-with-missing': { name: 'Person changed, missing counted as a person (C3)', sentence: 'Neighbouring rows whose persons differ, where nobody counts as a person.', unit: 'tickets', leavesOut: NONE, needs: ['agent'], needsChanges: 'all' },
  'agent-bounces': { name: 'Bounced between persons (B1)', sentence: 'Places where the person after next is the same person again: A → B → A.', unit: 'tickets', leavesOut: NONE, needs: ['agent'], needsChanges: 'all' },
  'agent-revisits': { name: 'Came back to a person (B2)', sentence: 'Persons that had the ticket in two runs or more: A → … → A.', unit: 'tickets', leavesOut: NONE, needs: ['agent'], needsChanges: 'all' },
  'team-or-agent-changes': { name: 'Team or person changed', sentence: 'Team changes and person changes (C1 of each) together.', unit: 'tickets', leavesOut: NONE, needs: ['team', 'agent'], needsChanges: 'all' },
  'team-and-agent-changes': { name: 'Team and person changed', sentence: 'One for a ticket that changed team and person (C1 of each).', unit: 'tickets', leavesOut: NONE, needs: ['team', 'agent'], needsChanges: 'all' },
  'own-reassignments': { name: "Reassigned by the helpdesk's own count", sentence: 'The highest value of the counter the helpdesk keeps.', unit: 'tickets', leavesOut: 'tickets without a counter', needs: ['reassignments'] },
  'reopens': { name: 'Reopened', sentence: 'The highest value of the counter of reopenings the helpdesk keeps.', unit: 'tickets', leavesOut: 'tickets without a counter', needs: ['reopens'] },
  'sla-kept': { name: 'SLA kept', sentence: 'One for a ticket whose last row says that the SLA was kept.', unit: 'tickets', leavesOut: 'tickets that do not say', needs: ['madeSla'] },

  'wrong-team': { name: 'First given to another team than solved it', sentence: 'One for a ticket whose first team is not the one that had it last, unless every move was planned.', unit: 'tickets', leavesOut: 'tickets that never had a team', needs: ['team'], needsChanges: 'ends' },
  'wrong-person': { name: 'Passed on inside one team', sentence: 'Person changes (C1) of a ticket that stayed in one team: the team was right, the skill may have been missing.', unit: 'tickets', leavesOut: 'tickets that changed team or never had a person', needs: ['team', 'agent'], needsChanges: 'all' },
  'wrong-priority': { name: 'Priority corrected', sentence: 'One for a ticket whose last priority is not its first.', unit: 'tickets', leavesOut: 'tickets without a priority', needs: ['priority'], needsChanges: 'ends' },
  'vip-waited': { name: 'VIP not expedited', sentence: 'One for a VIP ticket that waited longer than half of all other tickets do, to pick-up (else first response, else assignment).', unit: 'tickets', leavesOut: 'tickets of others, and VIP tickets without the time', needs: ['vip', 'createdAt'] },
} as const satisfies Record<string, MetricSpec>;

export type MetricId = keyof typeof METRICS;
export const METRIC_IDS = Object.keys(METRICS) as MetricId[]; // the keys are those above

/** The first stays of a field, for metrics that compare beginning and end without the changes between. */
const BEGINNING: Partial<Record<MetricId, HistoryField>> = { 'wrong-team': 'firstTeam', 'wrong-priority': 'firstPriority' };

/** @returns why a history cannot tell this figure, with the way out; null when it can */
export function whyAbsent(id: MetricId, { fields, layout }: HistoryFacts): string | null {
  const { needs, needsChanges }: MetricSpec = METRICS[id];
  const missing = needs.filter((field) => !fields.includes(field));
  const beginning = BEGINNING[id];
  if (missing.length > 0) {
    const named = missing.map((field) => `${field} (${HISTORY_FIELDS[field]})`).join(' and ');
    return `the file has no column for ${named}: --map ${missing[0] ?? ''}=<column> names one`;
  }
  if (needsChanges === undefined || layout === 'changes') return null;
  if (needsChanges === 'ends' && beginning !== undefined) {
    return fields.includes(beginning) ? null : `the file has one row per ticket and no column for ${beginning} (${HISTORY_FIELDS[beginning]})`;
  }
  return 'the file has one row per ticket; this needs one row per change';
}
