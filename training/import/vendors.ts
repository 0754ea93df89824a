/** Tickets as the APIs of Zendesk, Freshdesk and Intercom give them, as rows under our own field names. */
import type { HistoryField } from '../../domain/audit-fields.ts';
import { at, cellOf, flat, objectsIn, type JsonObject } from './json.ts';

/** One row; keys that are no field names keep what the vendor calls them. */
export type JsonRow = Record<string, string>;
type Fields = Partial<Record<HistoryField, unknown>>;

export const VENDORS = ['zendesk', 'freshdesk', 'intercom', 'plain'] as const;
export type Vendor = (typeof VENDORS)[number];

/** Whose object it is, by keys only this vendor has. */
export function vendorOf(object: JsonObject): Vendor {
  const has = (key: string) => key in object;
  if (object['type'] === 'conversation' || (has('team_assignee_id') && has('admin_assignee_id'))) return 'intercom';
  if (has('responder_id') || has('fr_due_by') || has('fr_escalated')) return 'freshdesk';
  if (has('assignee_id') && (has('group_id') || has('metric_set') || has('via'))) return 'zendesk';
  return 'plain';
}

/** The rows of one ticket: one, or one per change where the export tells them. In the order of events. */
export function rowsOf(vendor: Vendor, object: JsonObject): JsonRow[] {
  switch (vendor) {
    case 'zendesk': return zendesk(object);
    case 'freshdesk': return freshdesk(object);
    case 'intercom': return intercom(object);
    case 'plain': return [flat(object)];
  }
}

/** Fields go first: a vendor's own `status` or `priority` must not overwrite what we made of it. */
function rows(object: JsonObject, fields: Fields, changes: readonly Fields[]): JsonRow[] {
  const base = { ...flat(object), ...cells(fields) };
  if (changes.length === 0) return [base];
  let state: JsonRow = { ...base, team: '', agent: '', status: '' };
  return changes.map((change) => (state = { ...state, ...cells(change) }));
}

function cells(fields: Fields): JsonRow {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined).map(([field, value]) => [field, cellOf(value)]));
}

/** Ticket with `metric_set` and, when the export holds them, `audits` (HELPDESKS.md, Zendesk). */
function zendesk(ticket: JsonObject): JsonRow[] {
  const metrics = ticket['metric_set'];
  const [firstComment] = objectsIn(ticket['comments']);
  const stations = at(metrics, 'group_stations');
  const custom: JsonObject = Object.fromEntries(objectsIn(ticket['custom_fields']).map(({ id, value }) => [`custom_fields.${cellOf(id)}`, value]));
  const fields: Fields = {
    id: ticket['id'],
    createdAt: ticket['created_at'],
    subject: ticket['subject'],
    text: ticket['description'] ?? firstComment?.['html_body'] ?? firstComment?.['body'],
    requester: ticket['requester_id'],
    account: ticket['organization_id'],
    channel: at(ticket, 'via', 'channel'),
    team: at(ticket, 'group', 'name') ?? ticket['group_id'],
    agent: at(ticket, 'assignee', 'name') ?? ticket['assignee_id'],
    priority: ticket['priority'],
    status: ticket['status'],
    assignedAt: at(metrics, 'initially_assigned_at'),
    resolvedAt: at(metrics, 'solved_at'),
    firstResponseAfter: minutes(at(metrics, 'reply_time_in_minutes', 'calendar')),
    reopens: at(metrics, 'reopens'),
    reassignments: typeof stations === 'number' ? Math.max(0, stations - 1) : undefined,
  };
  return rows({ ...ticket, ...custom }, fields, objectsIn(ticket['audits']).map(zendeskChange).filter((change) => change !== null));
}

const ZENDESK_FIELDS: Record<string, HistoryField> = { group_id: 'team', assignee_id: 'agent', priority: 'priority', status: 'status' };

function zendeskChange(audit: JsonObject): Fields | null {
  const changed: Fields = {};
  for (const { type, field_name, value } of objectsIn(audit['events'])) {
    const field = ZENDESK_FIELDS[cellOf(field_name)];
    if (field && (type === 'Create' || type === 'Change')) changed[field] = cellOf(value);
  }
  return Object.keys(changed).length === 0 ? null : { ...changed, changedAt: audit['created_at'] };
}

const FRESHDESK_PRIORITIES: Record<string, string> = { 1: 'Low', 2: 'Medium', 3: 'High', 4: 'Urgent' };
const FRESHDESK_STATUSES: Record<string, string> = { 2: 'Open', 3: 'Pending', 4: 'Resolved', 5: 'Closed' };
const FRESHDESK_SOURCES: Record<string, string> = { 1: 'email', 2: 'web', 3: 'phone', 7: 'chat', 9: 'web', 10: 'email' };

/** Ticket of API v2 with `include=stats`. */
function freshdesk(ticket: JsonObject): JsonRow[] {
  const word = (key: string, words: Record<string, string>) => words[cellOf(ticket[key])] ?? ticket[key];
  return rows(ticket, {
    id: ticket['id'],
    createdAt: ticket['created_at'],
    subject: ticket['subject'],
    text: ticket['description_text'] ?? ticket['description'],
    requester: ticket['requester_id'],
    account: ticket['company_id'],
    channel: word('source', FRESHDESK_SOURCES),
    team: at(ticket, 'group', 'name') ?? ticket['group_id'],
    agent: ticket['responder_id'],
    category: ticket['type'],
    priority: word('priority', FRESHDESK_PRIORITIES),
    status: word('status', FRESHDESK_STATUSES),
    firstResponseAt: at(ticket, 'stats', 'first_responded_at'),
    resolvedAt: at(ticket, 'stats', 'resolved_at'),
    closedAt: at(ticket, 'stats', 'closed_at'),
  }, []);
}

/** Conversation of API 2.15, with its parts when they are there. */
function intercom(conversation: JsonObject): JsonRow[] {
  const statistics = conversation['statistics'];
  const [contact] = objectsIn(at(conversation, 'contacts', 'contacts'));
  const priority = conversation['priority'];
  const parts = objectsIn(at(conversation, 'conversation_parts', 'conversation_parts'));
  const fields: Fields = {
    id: conversation['id'],
    createdAt: conversation['created_at'],
    subject: at(conversation, 'source', 'subject'),
    text: at(conversation, 'source', 'body'),
    requester: contact?.['id'],
    channel: at(conversation, 'source', 'type'),
    team: assignee(conversation['team_assignee_id']),
    agent: assignee(conversation['admin_assignee_id']),
    priority: priority === 'priority' ? 'high' : priority === 'not_priority' ? 'normal' : priority,
    status: conversation['state'],
    assignedAt: at(statistics, 'first_assignment_at'),
    firstResponseAt: at(statistics, 'first_admin_reply_at'),
    resolvedAt: at(statistics, 'last_close_at'),
    reopens: at(statistics, 'count_reopens'),
  };
  return rows(conversation, fields, parts.map(intercomChange).filter((change) => change !== null));
}

const INTERCOM_STATES: Record<string, string> = { open: 'open', close: 'closed', snoozed: 'snoozed', away_mode_assignment: 'open', assignment: 'open' };

function intercomChange(part: JsonObject): Fields | null {
  const status = INTERCOM_STATES[cellOf(part['part_type'])];
  if (status === undefined) return null;
  const to = part['assigned_to'];
  const holder = at(to, 'type') === 'team' ? { team: assignee(at(to, 'id')) } : at(to, 'type') === 'admin' ? { agent: assignee(at(to, 'id')) } : {};
  return { changedAt: part['created_at'], status, ...holder };
}

/** Intercom says "0" for nobody. */
function assignee(id: unknown): string {
  const text = cellOf(id);
  return text === '0' ? '' : text;
}

/** Minutes as a duration cell with its unit. */
function minutes(value: unknown): string | undefined {
  return typeof value === 'number' ? `${value} min` : undefined;
}
