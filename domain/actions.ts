/**
 * The registry of everything a person can do to a ticket. One row per action; Temporal's signals and updates, the API routes with
 * their schemas, the OpenAPI document and the CLI are all generated from these rows.
 *
 * Field values are codes and ids only. Free text travels as `text` through the API (or `waybill act`), which stores it and passes
 * its document id on as `bodyId`: no personal data reaches Temporal's history.
 */
import { LEVELS, PRIORITIES } from './ticket.ts';

export const ROLES = ['helpdesk', 'agent', 'ops', 'admin'] as const;
/** What an API key may be used for. */
export type Role = (typeof ROLES)[number];

export const ESCALATION_REASONS = [
  'skill_gap', 'needs_access', 'suspected_bug', 'time_box', 'customer_request', 'account_value', 'sla', 'reopened', 'sentiment', 'low_confidence',
  'loop', 'silence', 'other',
] as const;
export type EscalationReason = (typeof ESCALATION_REASONS)[number];

/** Why an agent gives an assigned ticket back, and whether it may come back to that agent after a while. */
export const DECLINE_REASONS = {
  busy: { reassignable: true },
  end_of_shift: { reassignable: true },
  other: { reassignable: true },
  wrong_skill: { reassignable: false },
  wrong_language: { reassignable: false },
  conflict_of_interest: { reassignable: false },
} as const satisfies Record<string, { reassignable: boolean }>;
const DECLINE_REASON_NAMES = Object.keys(DECLINE_REASONS) as (keyof typeof DECLINE_REASONS)[]; // keys of a literal: exactly these

export const IMPACTS = ['one_user', 'some_users', 'whole_account', 'many_accounts'] as const;
export const ISSUE_OUTCOMES = ['fixed', 'workaround', 'wont_fix', 'not_reproducible', 'duplicate'] as const;
export const MISROUTE_KINDS = ['wrong_category', 'wrong_team', 'wrong_skill', 'wrong_priority', 'should_expedite'] as const;

/** How one field of an action looks. `code` is a short identifier, never prose. */
export type FieldSpec =
  | { kind: 'code'; optional?: true; oneOf?: readonly string[]; about: string }
  | { kind: 'codes'; optional?: true; about: string }
  | { kind: 'flag'; optional?: true; about: string };

export interface ActionSpec {
  /** One sentence for the OpenAPI document, the CLI and Temporal's UI. */
  summary: string;
  /** API roles that may send it; none: tickets tell each other. `admin` may do everything. */
  roles: readonly Role[];
  /** Whether it comes with free text, and what the text is. */
  text: { need: 'required' | 'optional'; about: string } | null;
  fields: Readonly<Record<string, FieldSpec>>;
}

const AGENT_SIDE = ['agent', 'ops'] as const satisfies readonly Role[];

/** What travels with a ticket that goes up. */
const PACKAGE = {
  tried: { kind: 'codes', optional: true, about: 'What was tried, as codes; the text may say it instead.' },
  impact: { kind: 'code', optional: true, oneOf: IMPACTS, about: 'Who is affected.' },
  evidence: { kind: 'codes', optional: true, about: 'Ids of bodies or outside items with steps, logs, screenshots.' },
  questions: { kind: 'codes', optional: true, about: 'Open questions, as codes or body ids.' },
} as const satisfies Record<string, FieldSpec>;

export const ACTIONS = {
  accept: { summary: 'The assignee takes the ticket on.', roles: AGENT_SIDE, text: null, fields: {} },
  viewing: {
    summary: 'The assignee has the ticket open. Sent when it is opened and now and then while it stays open; it is not taken back meanwhile.',
    roles: AGENT_SIDE,
    text: null,
    fields: { drafting: { kind: 'flag', optional: true, about: 'An answer is being written.' } },
  },
  decline: {
    summary: 'The assignee gives the ticket back to the queue, where it keeps its turn.',
    roles: AGENT_SIDE,
    text: null,
    fields: {
      reason: { kind: 'code', oneOf: DECLINE_REASON_NAMES, about: 'Why; it decides whether the ticket may come back.' },
    },
  },
  reply: {
    summary: 'A public reply by an agent.',
    roles: AGENT_SIDE,
    text: { need: 'required', about: 'What the customer reads.' },
    fields: { pend: { kind: 'flag', optional: true, about: 'Wait for the customer after this reply.' } },
  },
  customer_reply: {
    summary: 'The customer wrote again.',
    roles: ['helpdesk', 'ops'],
    text: { need: 'required', about: 'What the customer wrote.' },
    fields: { autoReply: { kind: 'flag', optional: true, about: 'An out-of-office or bounce: recorded, changes nothing.' } },
  },
  note: {
    summary: 'An internal note on the timeline.',
    roles: AGENT_SIDE,
    text: { need: 'required', about: 'What colleagues read.' },
    fields: {},
  },
  hand_off: {
    summary: 'Hand the ticket to another team, level or agent; exactly one of them.',
    roles: AGENT_SIDE,
    text: { need: 'optional', about: 'What the receiver should know.' },
    fields: {
      team: { kind: 'code', optional: true, about: 'Id of the receiving team.' },
      level: { kind: 'code', optional: true, oneOf: LEVELS, about: 'Level to move to, up or down.' },
      agent: { kind: 'code', optional: true, about: 'Id of the receiving agent. A person always wins: capacity is not asked.' },
      reason: { kind: 'code', optional: true, about: 'Why, as a short code.' },
      ...PACKAGE,
    },
  },
  escalate: {
    summary: 'Move the ticket one level up with a handoff package.',
    roles: AGENT_SIDE,
    text: { need: 'optional', about: 'What was tried and found, in words.' },
    fields: {
      reason: { kind: 'code', oneOf: ESCALATION_REASONS, about: 'Why this level cannot solve it.' },
      ...PACKAGE,
    },
  },
  flag_misroute: {
    summary: 'Say that the ticket was routed wrongly, and where it belongs; it moves there.',
    roles: AGENT_SIDE,
    text: { need: 'optional', about: 'A comment for whoever reviews the flag.' },
    fields: {
      kind: { kind: 'code', oneOf: MISROUTE_KINDS, about: 'What was wrong.' },
      category: { kind: 'code', optional: true, about: 'The right category.' },
      team: { kind: 'code', optional: true, about: 'The right team.' },
      priority: { kind: 'code', optional: true, oneOf: PRIORITIES, about: 'The right priority.' },
    },
  },
  set_priority: {
    summary: 'Set the priority by hand.',
    roles: AGENT_SIDE,
    text: null,
    fields: { priority: { kind: 'code', oneOf: PRIORITIES, about: 'The new priority.' } },
  },
  set_category: {
    summary: 'Set the category by hand; the ticket is routed again.',
    roles: AGENT_SIDE,
    text: null,
    fields: {
      category: { kind: 'code', about: 'The right category.' },
      subcategory: { kind: 'code', optional: true, about: 'The right subcategory.' },
    },
  },
  pend: {
    summary: 'Wait: for the customer (pending) or for somebody else (on hold).',
    roles: AGENT_SIDE,
    text: null,
    fields: { onHold: { kind: 'flag', optional: true, about: 'True when the wait is not on the customer.' } },
  },
  resume: { summary: 'End a wait: the ticket is open again.', roles: AGENT_SIDE, text: null, fields: {} },
  solve: {
    summary: 'The ticket is solved; the reopen window starts.',
    roles: AGENT_SIDE,
    text: { need: 'optional', about: 'How it was solved.' },
    fields: { resolution: { kind: 'code', optional: true, about: 'Resolution code.' } },
  },
  reopen: { summary: 'Open a solved ticket again.', roles: AGENT_SIDE, text: null, fields: {} },
  close: { summary: 'Close the ticket for good.', roles: AGENT_SIDE, text: null, fields: {} },
  link_issue: {
    summary: "Link an item of engineering's issue tracker; when it is resolved, the ticket goes back to where it came from.",
    roles: AGENT_SIDE,
    text: { need: 'optional', about: 'What the item says.' },
    fields: { tracker: { kind: 'code', about: 'Which tracker, e.g. jira.' }, issue: { kind: 'code', about: 'The item, e.g. PLAT-1234.' } },
  },
  resolve_issue: {
    summary: 'The linked item is resolved: the outcome goes on the timeline, and the ticket back from engineering.',
    roles: AGENT_SIDE,
    text: { need: 'optional', about: 'What was done, for whoever answers the customer.' },
    fields: { issue: { kind: 'code', about: 'The item.' }, outcome: { kind: 'code', oneOf: ISSUE_OUTCOMES, about: 'How it ended.' } },
  },
  consult: {
    summary: 'Ask another department beside the ticket; the owner keeps the customer.',
    roles: AGENT_SIDE,
    text: { need: 'required', about: 'The question.' },
    fields: {
      department: { kind: 'code', about: 'Department, as routing.yaml names it under "consults".' },
      owner: { kind: 'code', optional: true, about: 'Agent who is asked; left out: the whole team.' },
    },
  },
  answer_consult: {
    summary: 'Answer a consult; the answer lands on the timeline.',
    roles: AGENT_SIDE,
    text: { need: 'required', about: 'The answer.' },
    fields: { consult: { kind: 'code', about: 'Number of the consult on this ticket, e.g. c1.' } },
  },
  request_feature: {
    summary: "The customer asks for something the product cannot do: counted in product's queue by account value.",
    roles: AGENT_SIDE,
    text: { need: 'optional', about: 'What the customer wants to achieve.' },
    fields: { feature: { kind: 'code', about: 'The feature, as a short code, e.g. export-to-excel.' } },
  },
  merge: {
    summary: 'Merge this ticket into another one of the same customer; this one closes.',
    roles: AGENT_SIDE,
    text: null,
    fields: { into: { kind: 'code', about: 'Id of the ticket that stays.' } },
  },
  absorb: {
    summary: 'Take over a ticket that was merged into this one.',
    roles: [],
    text: null,
    fields: { from: { kind: 'code', about: 'Id of the merged ticket.' } },
  },
  join_incident: {
    summary: 'The ticket is one of many about one problem: it is elevated and answered with the others.',
    roles: AGENT_SIDE,
    text: null,
    fields: { incident: { kind: 'code', about: 'Id of the incident.' } },
  },
  leave_incident: { summary: 'The ticket is about something else after all.', roles: AGENT_SIDE, text: null, fields: {} },
  incident_reply: {
    summary: 'The answer to everybody in an incident.',
    roles: [],
    text: { need: 'required', about: 'What the customer reads.' },
    fields: {
      incident: { kind: 'code', about: 'Id of the incident.' },
      elsewhere: { kind: 'code', optional: true, about: 'Ticket on which this requester gets it; here it is only noted.' },
      solve: { kind: 'flag', optional: true, about: 'The answer solves the ticket.' },
    },
  },
} as const satisfies Record<string, ActionSpec>;

export type ActionName = keyof typeof ACTIONS;
export const ACTION_NAMES = Object.keys(ACTIONS) as readonly ActionName[]; // keys of a literal: exactly these

type FieldValue<F extends FieldSpec> = F extends { kind: 'flag' }
  ? boolean
  : F extends { kind: 'codes' }
    ? string[]
    : F extends { oneOf: readonly (infer C)[] }
      ? C
      : string;
type OptionalKeys<T> = { [K in keyof T]: T[K] extends { optional: true } ? K : never }[keyof T];
type Fields<T extends Readonly<Record<string, FieldSpec>>> = {
  [K in Exclude<keyof T, OptionalKeys<T>>]: FieldValue<T[K]>;
} & { [K in OptionalKeys<T>]?: FieldValue<T[K]> };

/** The fields of one action, e.g. `ActionFields<'escalate'>`. */
export type ActionFields<A extends ActionName> = Fields<(typeof ACTIONS)[A]['fields']>;

/** What every action message carries besides its own fields. */
export interface ActionEnvelope {
  /** Event id, unique for ever: the same id twice is one event. Raw signals may leave it out. */
  id?: string;
  /** Who does it: `agent/<id>`, `requester/<id>`, `ops/<id>`, `system`. */
  actor: string;
  /** When it happened by its source's clock, ms. */
  atMs?: number;
  /** Document id of the free text, when there is any. */
  bodyId?: string;
  /** Refuse when the ticket has moved on from this version. */
  expectedVersion?: number;
}

/** Payload of an action's signal and update. */
export type ActionMessage<A extends ActionName = ActionName> = { [K in A]: ActionEnvelope & ActionFields<K> }[A];

/** An action as data: its name and its fields. */
export type Action = { [K in ActionName]: { name: K } & ActionFields<K> }[ActionName];

/** Short identifiers: what keeps prose, names and addresses out of Temporal's history. */
export const CODE_PATTERN = /^[A-Za-z0-9][A-Za-z0-9_.:/~-]{0,95}$/;

/**
 * Checks a message against its row. Pure and synchronous, so it can serve as Temporal's update validator.
 * @returns every problem as `field: what is wrong and what is wanted`; empty when the message is well formed.
 */
export function problemsOfMessage(name: ActionName, message: unknown): string[] {
  if (typeof message !== 'object' || message === null || Array.isArray(message)) return [`${name}: send one JSON object`];
  const given = message as Record<string, unknown>; // narrowed above; every value is checked below
  const spec: ActionSpec = ACTIONS[name];
  const problems: string[] = [];
  const known = new Set(['id', 'actor', 'atMs', 'bodyId', 'expectedVersion', ...Object.keys(spec.fields)]);
  for (const key of Object.keys(given)) {
    if (!known.has(key)) problems.push(`${key}: unknown field; ${name} takes ${[...known].join(', ')}`);
  }
  if (!isCode(given['actor'])) problems.push('actor: who does this? e.g. "agent/ana"');
  if (given['id'] !== undefined && !isCode(given['id'])) problems.push('id: an id of letters, digits and _.:/~-');
  if (given['atMs'] !== undefined && !isWholeNumber(given['atMs'])) problems.push('atMs: milliseconds since 1970, a whole number');
  if (given['expectedVersion'] !== undefined && !isWholeNumber(given['expectedVersion'])) {
    problems.push('expectedVersion: a whole number, as read from the ticket');
  }
  if (given['bodyId'] === undefined) {
    if (spec.text?.need === 'required') {
      problems.push(`bodyId: id of the stored text is needed; send the text through the API, or store it with "waybill act ${name}"`);
    }
  } else if (spec.text === null) problems.push(`bodyId: ${name} takes no text`);
  else if (!isCode(given['bodyId'])) problems.push('bodyId: the id of a stored text, not the text itself');
  for (const [field, want] of Object.entries(spec.fields)) problems.push(...problemsOfField(field, given[field], want));
  return problems;
}

function problemsOfField(field: string, value: unknown, want: FieldSpec): string[] {
  if (value === undefined) return want.optional ? [] : [`${field}: missing. ${want.about}${choices(want)}`];
  switch (want.kind) {
    case 'flag':
      return typeof value === 'boolean' ? [] : [`${field}: true or false`];
    case 'codes':
      return Array.isArray(value) && value.length <= 20 && value.every(isCode)
        ? []
        : [`${field}: a list of at most 20 short codes (no prose: send text through the API)`];
    case 'code':
      if (!isCode(value)) return [`${field}: a short code, not prose${choices(want)}`];
      return want.oneOf && !want.oneOf.includes(value) ? [`${field}: "${value}" is not one of ${want.oneOf.join(', ')}`] : [];
  }
}

function choices(want: FieldSpec): string {
  return want.kind === 'code' && want.oneOf ? ` One of ${want.oneOf.join(', ')}` : '';
}

function isCode(value: unknown): value is string {
  return typeof value === 'string' && CODE_PATTERN.test(value);
}

function isWholeNumber(value: unknown): value is number {
  return Number.isSafeInteger(value);
}
