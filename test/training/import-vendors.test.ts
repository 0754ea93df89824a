import { describe, expect, it } from 'vitest';

import { csv, imported } from './import-support.ts';

const AT = (hour: number, minute = 0) => Date.UTC(2026, 2, 1, hour, minute);
const values = (stays: { value: string }[] | undefined) => stays?.map(({ value }) => value);

const ZENDESK = {
  url: 'https://acme.zendesk.com/api/v2/tickets/35436.json', id: 35436, created_at: '2026-03-01T08:00:00Z', updated_at: '2026-03-01T20:00:00Z', via: { channel: 'email' },
  subject: 'Refund', description: 'Please refund.\n\n> earlier', priority: 'high', status: 'closed', type: 'problem', requester_id: 77, organization_id: 9, group_id: 5, assignee_id: 4,
  tags: ['vip', 'refund'], custom_fields: [{ id: 360, value: 'billing' }],
  metric_set: { group_stations: 3, assignee_stations: 2, reopens: 1, initially_assigned_at: '2026-03-01T08:30:00Z', solved_at: '2026-03-01T18:00:00Z', reply_time_in_minutes: { calendar: 45, business: 30 } },
};
const AUDITS = [
  { created_at: '2026-03-01T08:00:00Z', events: [{ type: 'Comment', body: 'x' }, { type: 'Create', field_name: 'status', value: 'new' }, { type: 'Create', field_name: 'group_id', value: '1' }] },
  { created_at: '2026-03-01T09:00:00Z', events: [{ type: 'Change', field_name: 'group_id', value: '5', previous_value: '1' }] },
  { created_at: '2026-03-01T10:00:00Z', events: [{ type: 'Change', field_name: 'assignee_id', value: '4' }, { type: 'Change', field_name: 'status', value: 'open' }] },
  { created_at: '2026-03-01T11:00:00Z', events: [{ type: 'Notification' }] },
  { created_at: '2026-03-01T18:00:00Z', events: [{ type: 'Change', field_name: 'status', value: 'solved' }] },
];

describe('Zendesk', () => {
  it('tickets with metrics are read from JSON lines', async () => {
    const { tickets: [ticket], report } = await imported(`${JSON.stringify(ZENDESK)}\n`, { map: { category: 'custom_fields.360' } });
    expect(report.format).toBe('JSON lines of Zendesk');
    expect(ticket).toMatchObject({
      id: '35436', createdAtMs: AT(8), assignedAtMs: AT(8, 30), firstResponseAtMs: AT(8, 45), resolvedAtMs: AT(18), subject: 'Refund', text: 'Please refund.', requester: '77',
      account: '9', channel: 'email', reopens: 1, reassignments: 2, other: { tags: 'vip, refund', 'metric_set.reply_time_in_minutes.business': '30' },
    });
    expect([ticket?.teams, ticket?.agents, ticket?.categories, ticket?.priorities, ticket?.statuses].map(values)).toEqual([['5'], ['4'], ['billing'], ['high'], ['closed']]);
  });

  it('audits become an event log', async () => {
    const { tickets: [ticket], report } = await imported(JSON.stringify({ tickets: [{ ...ZENDESK, audits: AUDITS }], count: 1, next_page: null }));
    expect(report).toMatchObject({ format: 'JSON of Zendesk', layout: 'changes', rows: 4, tickets: 1 });
    expect(ticket?.teams).toEqual([{ value: '1', fromMs: AT(8) }, { value: '5', fromMs: AT(9) }]);
    expect(ticket?.agents).toEqual([{ value: '4', fromMs: AT(10) }]);
    expect(ticket).toMatchObject({ pickedUpAtMs: AT(10), resolvedAtMs: AT(18) });
  });

  it('views are read from CSV', async () => {
    const { report } = await imported(csv('"Ticket ID","Subject","Requester","Requested","Ticket status","Group","Assignee","Priority","Ticket created","Ticket solved"', '1,Refund,Ann,x,open,Billing,Bob,High,2026-03-01 08:00,2026-03-01 09:00'));
    expect(Object.fromEntries(report.mapping.map(({ field, column }) => [field, column]))).toMatchObject({
      id: 'Ticket ID', subject: 'Subject', requester: 'Requester', status: 'Ticket status', team: 'Group', agent: 'Assignee', priority: 'Priority', createdAt: 'Ticket created', resolvedAt: 'Ticket solved',
    });
  });
});

describe('Freshdesk', () => {
  it('tickets say in words what the API says in numbers', async () => {
    const ticket = {
      id: 20, created_at: '2026-03-01T08:00:00Z', subject: 'Login', description: '<div>I cannot <b>log in</b></div>', requester_id: 3, company_id: 8, source: 3, priority: 1, status: 5,
      type: 'Problem', group_id: 11, responder_id: 12, fr_escalated: false, stats: { first_responded_at: '2026-03-01T08:20:00Z', resolved_at: '2026-03-01T12:00:00Z', closed_at: '2026-03-01T13:00:00Z' },
    };
    const { tickets: [found], report } = await imported(JSON.stringify([ticket], null, 2));
    expect(report.format).toBe('JSON of Freshdesk');
    expect(found).toMatchObject({ id: '20', line: 2, channel: 'phone', text: 'I cannot log in', account: '8', firstResponseAtMs: AT(8, 20), resolvedAtMs: AT(12), closedAtMs: AT(13) });
    expect([found?.teams, found?.agents, found?.categories, found?.priorities, found?.statuses].map(values)).toEqual([['11'], ['12'], ['Problem'], ['Low'], ['Closed']]);
  });

  it('exports are read from CSV', async () => {
    const { report } = await imported(csv(
      '"Ticket ID","Subject","Status","Priority","Source","Type","Agent","Group","Created time","Resolved time","Closed time","Last update time","Initial response time","Resolution status","Full name","Company Name"',
      '1,Login,Closed,Low,Portal,Problem,Ann,L1,2026-03-01 08:00:00,2026-03-01 12:00:00,2026-03-01 13:00:00,2026-03-01 13:00:00,2026-03-01 08:20:00,Within SLA,Bob,Acme',
    ));
    expect(Object.fromEntries(report.mapping.map(({ field, column }) => [field, column]))).toMatchObject({
      id: 'Ticket ID', channel: 'Source', category: 'Type', agent: 'Agent', team: 'Group', createdAt: 'Created time', resolvedAt: 'Resolved time', closedAt: 'Closed time', madeSla: 'Resolution status', requester: 'Full name', account: 'Company Name',
    });
  });
});

describe('Intercom', () => {
  const seconds = (hour: number, minute = 0) => AT(hour, minute) / 1000;
  const conversation = {
    type: 'conversation', id: '1911', created_at: seconds(8), state: 'closed', priority: 'priority', team_assignee_id: '5', admin_assignee_id: 0,
    source: { type: 'conversation', subject: '', body: '<p>Where is my invoice?</p>' }, contacts: { contacts: [{ id: 'c1' }] },
    statistics: { first_assignment_at: seconds(8, 5), first_admin_reply_at: seconds(8, 15), last_close_at: seconds(12), count_reopens: 2 },
  };

  it('conversations are read, "0" being nobody', async () => {
    const { tickets: [found], report } = await imported(JSON.stringify({ type: 'conversation.list', total_count: 1, conversations: [conversation] }));
    expect(report.format).toBe('JSON of Intercom');
    expect(found).toMatchObject({ id: '1911', createdAtMs: AT(8), assignedAtMs: AT(8, 5), firstResponseAtMs: AT(8, 15), resolvedAtMs: AT(12), text: 'Where is my invoice?', subject: null, requester: 'c1', channel: 'chat', reopens: 2, agents: [] });
    expect([found?.teams, found?.priorities].map(values)).toEqual([['5'], ['high']]);
  });

  it('assignments among the parts become an event log', async () => {
    const part = (hour: number, part_type: string, type?: string, id?: string) => ({ created_at: seconds(hour), part_type, assigned_to: type === undefined ? null : { type, id } });
    const parts = [part(9, 'assignment', 'team', '5'), part(10, 'assignment', 'admin', '7'), part(11, 'comment'), part(12, 'close')];
    const { tickets: [found], report } = await imported(JSON.stringify([{ ...conversation, conversation_parts: { conversation_parts: parts } }]));
    expect(report).toMatchObject({ layout: 'changes', rows: 3 });
    expect(found?.teams).toEqual([{ value: '5', fromMs: AT(9) }]);
    expect(found?.agents).toEqual([{ value: '7', fromMs: AT(10) }]);
  });
});

describe('JSON', () => {
  it('lines that are broken cost only themselves', async () => {
    const { tickets, report } = await imported('{"id": 1, "team": "a"}\n{"id": 2,\n{"id": 3, "team": "b", "extra": {"deep": true}}\n');
    expect(tickets.map(({ id, other }) => [id, other])).toEqual([['1', {}], ['3', { 'extra.deep': 'true' }]]);
    expect(report.rejected).toEqual([{ line: 2, reason: 'not a JSON object; write one a line, e.g. {"id": "17", "text": "…"}' }]);
  });

  it('lists hold brackets, quotes and escapes inside texts', async () => {
    const rows = [{ id: 1, text: 'a "quoted" [bracket] {brace} \\ back' }, { id: 2, text: '}]' }];
    const { tickets } = await imported(JSON.stringify(rows));
    expect(tickets.map(({ text }) => text)).toEqual(rows.map(({ text }) => text));
  });

  it('answers of an API, page after page, are one history', async () => {
    const page = (id: number) => JSON.stringify({ meta: { a: { b: 1 } }, tickets: [{ id, team: 'a' }], links: { next: [{ id: 99 }] } });
    expect((await imported(`${page(1)}\n${page(2)}\n`)).tickets.map(({ id }) => id)).toEqual(['1', '2']);
  });

  it('that ends early is left out where it breaks off', async () => {
    const { tickets, report } = await imported('[{"id": 1, "team": "a"},\n{"id": 2, "te');
    expect(tickets).toHaveLength(1);
    expect(report.rejected).toMatchObject([{ line: 2 }]);
  });
});
