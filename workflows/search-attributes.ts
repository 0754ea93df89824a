/**
 * The ticket fields ops can filter by in Temporal's UI, e.g. `waybillLevel = "L2" AND waybillSlaState = "breached"`.
 * Codes only: search attributes are never encrypted. SQL visibility allows ten keywords, three texts, three datetimes and integers.
 */
import { defineSearchAttributeKey, type SearchAttributeUpdatePair } from '@temporalio/common';

import type { TicketLabels } from '../domain/events.ts';

export const SEARCH_ATTRIBUTES = {
  status: defineSearchAttributeKey('waybillStatus', 'KEYWORD'),
  slaState: defineSearchAttributeKey('waybillSlaState', 'KEYWORD'),
  category: defineSearchAttributeKey('waybillCategory', 'KEYWORD'),
  team: defineSearchAttributeKey('waybillTeam', 'KEYWORD'),
  level: defineSearchAttributeKey('waybillLevel', 'KEYWORD'),
  priority: defineSearchAttributeKey('waybillPriority', 'KEYWORD'),
  tier: defineSearchAttributeKey('waybillTier', 'KEYWORD'),
  assignee: defineSearchAttributeKey('waybillAssignee', 'KEYWORD'),
  mode: defineSearchAttributeKey('waybillMode', 'KEYWORD'),
  nextDueAt: defineSearchAttributeKey('waybillNextDueAt', 'DATETIME'),
  reassignments: defineSearchAttributeKey('waybillReassignments', 'INT'),
} as const;

/** The attributes that differ between two label sets, ready for one upsert. */
export function changedAttributes(before: TicketLabels | null, after: TicketLabels): SearchAttributeUpdatePair[] {
  const changed = (name: keyof TicketLabels) => before?.[name] !== after[name];
  const pairs: SearchAttributeUpdatePair[] = [];
  if (changed('status')) pairs.push({ key: SEARCH_ATTRIBUTES.status, value: after.status });
  if (changed('slaState')) pairs.push({ key: SEARCH_ATTRIBUTES.slaState, value: after.slaState });
  if (changed('category')) pairs.push({ key: SEARCH_ATTRIBUTES.category, value: after.category });
  if (changed('team')) pairs.push({ key: SEARCH_ATTRIBUTES.team, value: after.team });
  if (changed('level')) pairs.push({ key: SEARCH_ATTRIBUTES.level, value: after.level });
  if (changed('priority')) pairs.push({ key: SEARCH_ATTRIBUTES.priority, value: after.priority });
  if (changed('tier')) pairs.push({ key: SEARCH_ATTRIBUTES.tier, value: after.tier });
  if (changed('assignee')) pairs.push({ key: SEARCH_ATTRIBUTES.assignee, value: after.assignee });
  if (changed('mode')) pairs.push({ key: SEARCH_ATTRIBUTES.mode, value: after.mode });
  if (changed('reassignments')) pairs.push({ key: SEARCH_ATTRIBUTES.reassignments, value: after.reassignments });
  if (changed('nextDueAtMs')) {
    pairs.push({ key: SEARCH_ATTRIBUTES.nextDueAt, value: after.nextDueAtMs === null ? null : new Date(after.nextDueAtMs) });
  }
  return pairs;
}
