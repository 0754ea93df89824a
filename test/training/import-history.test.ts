import { describe, expect, it } from 'vitest';

import { readTickets } from '../../training/import/history.ts';
import { csv, imported, sourceOf } from './import-support.ts';

const DAY = Date.UTC(2026, 2, 1);
const HOUR = 3_600_000;

describe('one row per ticket', () => {
  it('fills what the columns hold and leaves the rest null', async () => {
    const { tickets, report } = await imported(csv(
      'Ticket ID,Created at,Solved at,Group,Assignee,Category,Priority,Status,Tier,VIP,Channel,Subject,Description,Colour',
      '7,2026-03-01T00:00:00Z,2026-03-01T05:00:00Z,Billing,Ann,refund,High,closed,enterprise,yes,E-Mail,Refund,"<p>Please &amp; thanks</p>",red',
    ));
    expect(report).toMatchObject({ layout: 'tickets', format: 'CSV separated by ","', unusedColumns: ['Colour'] });
    expect(tickets).toEqual([{
      id: '7', line: 2, createdAtMs: DAY, queuedAtMs: null, assignedAtMs: null, pickedUpAtMs: null, firstResponseAtMs: null, resolvedAtMs: DAY + 5 * HOUR, closedAtMs: null,
      subject: 'Refund', text: 'Please & thanks', requester: null, account: null, tier: 'enterprise', vip: true, channel: 'email', language: null, firstPriority: null,
      teams: [{ value: 'Billing', fromMs: null }], agents: [{ value: 'Ann', fromMs: null }], categories: [{ value: 'refund', fromMs: null }], subcategories: [],
      priorities: [{ value: 'High', fromMs: null }], statuses: [{ value: 'closed', fromMs: null }], reopens: null, reassignments: null, madeSla: null, correctTeam: null, correctCategory: null, other: { Colour: 'red' },
    }]);
  });

  it('takes every marker of a missing value for one', async () => {
    const { tickets } = await imported(csv('id,team', ...['?', '', 'N/A', 'null', '-', 'None', '(empty)'].map((cell, i) => `${i},${cell}`), '9,Napa'));
    expect(tickets.map(({ teams }) => teams.map(({ value }) => value))).toEqual([[], [], [], [], [], [], [], ['Napa']]);
  });

  it('adds durations to the opening, by the unit in the column or the cell', async () => {
    const { tickets } = await imported(csv('id,created,First reply time (min),Resolution time', '1,2026-03-01,90,02:30:00', '2,2026-03-01,30,45 min'));
    expect(tickets.map(({ firstResponseAtMs, resolvedAtMs }) => [firstResponseAtMs! - DAY, resolvedAtMs! - DAY])).toEqual([[1.5 * HOUR, 2.5 * HOUR], [HOUR / 2, 0.75 * HOUR]]);
  });

  it('knows first and last team when the export has both', async () => {
    const { tickets } = await imported(csv('id,Initial group,Group', '1,Sales,Billing', '2,Sales,Sales'));
    expect(tickets.map(({ teams }) => teams.map(({ value }) => value))).toEqual([['Sales', 'Billing'], ['Sales']]);
  });

  it('leaves out rows that are wrong, with the line and the reason, and takes the others', async () => {
    const { tickets, report } = await imported(csv(
      'id,created_at,resolved_at,reopens,Resolution time (min)',
      '1,2026-03-01T00:00:00Z,2026-03-02T00:00:00Z,0,5',
      '2,2026-03-01T00:00:00Z,2026-02-27T12:30:00Z,0,5',
      '3,2026-03-01T00:00:00Z,,0,-5',
      '4,yesterday,,0,5',
      '5,2026-03-01T00:00:00Z,,many,5',
      '1,2026-03-01T00:00:00Z,,0,5',
      ',2026-03-01T00:00:00Z,,0,5',
      '6,2026-03-01T00:00:00Z',
      ...Array.from({ length: 60 }, (_, i) => `${i + 10},2026-03-01T00:00:00Z,,0,5`),
    ));
    expect(tickets).toHaveLength(61);
    expect(report.rejected).toEqual([
      { line: 3, reason: 'solved (2026-02-27 12:30) before it was opened (2026-03-01 00:00)' },
      { line: 4, reason: 'Resolution time (min): the duration "-5" is negative' },
      { line: 5, reason: 'created_at: "yesterday" is no time; write e.g. 2026-03-01T09:30:00Z' },
      { line: 6, reason: 'reopens: "many" is no count; write a whole number' },
      { line: 7, reason: 'id "1" stands on line 2 already' },
      { line: 8, reason: 'the id of the ticket is missing' },
      { line: 9, reason: 'has 2 cells, the header has 5; quote cells that hold the delimiter or a line break' },
    ]);
    expect(report).toMatchObject({ rows: 68, tickets: 61, rejectedRows: 7, leftOutRows: 0 });
  });

  it('fails when no row is left, with the first reason', async () => {
    await expect(imported(csv('id,created_at', '1,2026-13-01'), { map: { createdAt: 'created_at' } })).rejects.toThrow('none of 1 rows can be read; the first: line 2, created_at: "2026-13-01" is no time');
  });

  it('is given out while the file is read', async () => {
    const { batches, report } = await readTickets(sourceOf(csv('id,team', ...Array.from({ length: 500 }, (_, i) => `${i},a`)), 64));
    let first: unknown[] = [];
    while (first.length === 0) first = ((await batches.next()).value ?? []) as unknown[];
    expect(first.length).toBeLessThan(50);
    expect(report.facts).toEqual({ layout: 'tickets', fields: ['id', 'team'] });
    await batches.return(undefined);
  });
});

const LOG = [
  'id,updated_at,opened_at,group,assigned_to,state,priority,resolved_at',
  'a,2026-03-01T01:00:00Z,2026-03-01,X,?,New,Low,2026-03-01T09:00:00Z',
  'b,2026-03-01T01:30:00Z,2026-03-01,X,Ann,Active,Low,',
  'a,2026-03-01T02:00:00Z,2026-03-01,?,?,New,Low,2026-03-01T09:00:00Z',
  'a,2026-03-01T03:00:00Z,2026-03-01,Y,Bob,Active,High,2026-03-01T09:00:00Z',
  'a,2026-03-01T03:00:00Z,2026-03-01,X,Bob,Resolved,High,2026-03-01T09:00:00Z',
];

describe('one row per change', () => {
  it('becomes stays in the order of the file, tickets interleaving', async () => {
    const { tickets, report } = await imported(csv(LOG[0]!, ...LOG.slice(1)));
    expect(report.layout).toBe('changes');
    const [a, b] = tickets;
    expect(a).toMatchObject({
      id: 'a', line: 2, createdAtMs: DAY, queuedAtMs: DAY + HOUR, assignedAtMs: DAY + 3 * HOUR, pickedUpAtMs: DAY + 3 * HOUR, resolvedAtMs: DAY + 9 * HOUR, firstPriority: 'Low',
      teams: [{ value: 'X', fromMs: DAY + HOUR }, { value: 'Y', fromMs: DAY + 3 * HOUR }, { value: 'X', fromMs: DAY + 3 * HOUR }],
      agents: [{ value: 'Bob', fromMs: DAY + 3 * HOUR }],
      statuses: [{ value: 'New' }, { value: 'Active' }, { value: 'Resolved' }],
      trace: { rows: 4, rowsBeforeAgent: 2, teamSteps: 1, teamStepsWithMissing: 3, agentSteps: 0, agentStepsWithMissing: 1 },
    });
    expect(b).toMatchObject({ id: 'b', assignedAtMs: DAY + 1.5 * HOUR, pickedUpAtMs: DAY + 1.5 * HOUR, resolvedAtMs: null, trace: { rows: 1, rowsBeforeAgent: 0 } });
  });

  it('leaves a ticket out as a whole when one of its rows is wrong', async () => {
    const { tickets, report } = await imported(csv(LOG[0]!, ...LOG.slice(1, 4), 'a,later,2026-03-01,X,Bob,Active,Low,', ...LOG.slice(4), ...Array.from({ length: 20 }, () => LOG[2]!)));
    expect(tickets.map(({ id }) => id)).toEqual(['b']);
    expect(report).toMatchObject({ rejectedRows: 1, leftOutRows: 4, rejected: [{ line: 5, reason: 'updated_at: "later" is no time; write e.g. 2026-03-01T09:30:00Z' }] });
  });

  it('shows times that no column holds', async () => {
    const { tickets, report } = await imported(csv('case id,timestamp,status', 'a,2026-03-01T01:00:00Z,New', 'a,2026-03-01T02:00:00Z,Solved', 'a,2026-03-01T03:00:00Z,Closed'));
    expect(tickets[0]).toMatchObject({ createdAtMs: DAY + HOUR, resolvedAtMs: DAY + 2 * HOUR, closedAtMs: DAY + 3 * HOUR });
    expect(report.facts.fields).toEqual(expect.arrayContaining(['createdAt', 'resolvedAt', 'closedAt', 'pickedUpAt']));
  });

  it('knows no pick-up in a log that never shows a new ticket', async () => {
    const { tickets, report } = await imported(csv('id,updated_at,status', 'a,2026-03-01,Open', 'a,2026-03-02,Pending'));
    expect(tickets[0]?.pickedUpAtMs).toBeNull();
    expect(report.facts.fields).not.toContain('pickedUpAt');
  });

  it('says when nothing tells the time of a change', async () => {
    const { tickets, report } = await imported(csv('id,group', 'a,X', 'a,Y'));
    expect(tickets[0]?.teams).toEqual([{ value: 'X', fromMs: null }, { value: 'Y', fromMs: null }]);
    expect(report.notes).toEqual(['No column tells when a change was made: durations inside a ticket are missing. Say --map changedAt=<column>.']);
  });
});

describe('columns', () => {
  it('are taken by contents too: a date is no id, words are no date', async () => {
    const { report } = await imported(csv('key,created,opened,state', 'T-1,yes,2026-03-01,new', 'T-2,no,2026-03-02,new'));
    expect(report.mapping.map(({ field, column }) => `${field}=${column}`)).toEqual(['id=key', 'createdAt=opened', 'status=state']);
  });

  it('with similar names are marked as guesses', async () => {
    const { report } = await imported(csv('Ticket ID (internal),Status', '1,new'));
    expect(report.mapping).toContainEqual({ field: 'id', column: 'Ticket ID (internal)', at: 0, example: '1', confidence: 'likely' });
    expect(report.mapping).toContainEqual({ field: 'status', column: 'Status', at: 1, example: 'new', confidence: 'sure' });
  });

  it.each([
    ['German', ['Ticketnummer', 'Eröffnet am', 'Gelöst am', 'Betreff', 'Beschreibung', 'Gruppe', 'Bearbeiter', 'Priorität', 'richtige Gruppe']],
    ['French', ['Numéro', 'Créé le', 'Résolu le', 'Sujet', 'Message', 'Groupe', 'Assigné à', 'Priorité', 'Groupe correct']],
    ['Spanish', ['Número de ticket', 'Fecha de creación', 'Fecha de resolución', 'Asunto', 'Descripción', 'Grupo', 'Agente', 'Prioridad', 'Grupo correcto']],
  ])('are known in %s', async (_, names) => {
    const { tickets: [ticket], report } = await imported(csv(names.join(','), '7,2026-03-01,2026-03-02,a,b,c,d,e,f'));
    expect(report.mapping.map(({ field, confidence }) => `${field} ${confidence}`).sort()).toEqual(['agent', 'correctTeam', 'createdAt', 'id', 'priority', 'resolvedAt', 'subject', 'team', 'text'].map((field) => `${field} sure`));
    expect(ticket?.correctTeam).toBe('f');
  });

  it('named by the user win, whatever they are called', async () => {
    const { tickets, report } = await imported(csv('id,group,Kolonne', '1,A,B'), { map: { team: 'Kolonne' } });
    expect(tickets[0]?.teams[0]?.value).toBe('B');
    expect(report.unusedColumns).toEqual(['group']);
  });

  it('that do not exist are refused with those that do', async () => {
    await expect(imported(csv('id,group', '1,A'), { map: { team: 'Gruppe' } })).rejects.toThrow('export.csv has no column "Gruppe" for --map team. It has "id", "group".');
    await expect(imported(csv('id,group', '1,A'), { map: { ['squad' as 'team']: 'group' } })).rejects.toThrow(/there is no field "squad"\. Fields are id, changedAt/);
  });
});

describe('dates', () => {
  const dated = (...cells: string[]) => csv('id,opened_at', ...cells.map((cell, i) => `${i},${cell}`));
  const times = async (content: string, options = {}) => (await imported(content, options)).tickets.map(({ createdAtMs }) => createdAtMs);
  const ms = (...parts: Parameters<typeof Date.UTC>) => Date.UTC(...parts);

  it('are day first when one value can be nothing else', async () => {
    const { tickets, report } = await imported(dated('3/4/2026 10:00', '29/2/2024'));
    expect(tickets.map(({ createdAtMs }) => createdAtMs)).toEqual([ms(2026, 3, 3, 10), ms(2024, 1, 29)]);
    expect(report.dates).toEqual([{ column: 'opened_at', order: 'dmy', why: 'line 3 "29/2/2024" can be nothing else' }]);
  });

  it('are month first when one value can be nothing else', async () => {
    expect(await times(dated('3/4/2026 1:05 PM', '2/29/2024 12:00 AM'))).toEqual([ms(2026, 2, 4, 13, 5), ms(2024, 1, 29)]);
  });

  it('that read both ways are asked for', async () => {
    await expect(imported(dated('3/4/2026', '5/6/2026'))).rejects.toThrow(/day first or month first \(e\.g\. line 2 "3\/4\/2026"\)\. Say --dates dmy \(3\/4 is 3 April\) or --dates mdy/);
    expect(await times(dated('3/4/2026'), { dates: 'mdy' })).toEqual([ms(2026, 2, 4)]);
    expect(await times(dated('3/4/2026'), { dates: 'dmy' })).toEqual([ms(2026, 3, 3)]);
  });

  it('that are mixed are refused with both lines', async () => {
    await expect(imported(dated('3/4/2026', '29/2/2024', '2/29/2024'))).rejects.toThrow(/mixed: line 3 "29\/2\/2024" can only be day first, line 4 "2\/29\/2024" only month first/);
    const { report } = await imported(dated('3/4/2026', '29/2/2024', '2/29/2024'), { dates: 'dmy' });
    expect(report.rejected).toEqual([{ line: 4, reason: 'opened_at: "2/29/2024" is no time; write e.g. 2026-03-01T09:30:00Z' }]);
  });

  it('follow another column that shows the order', async () => {
    const { tickets } = await imported(csv('id,opened_at,closed_at', '1,3/4/2026,29/4/2026'));
    expect(tickets[0]).toMatchObject({ createdAtMs: ms(2026, 3, 3), closedAtMs: ms(2026, 3, 29) });
  });

  it('may be ISO with any zone, epoch, dotted or with names of months', async () => {
    const cells = ['2026-03-01T09:30:00.250+02:00', '2026-03-01 09:30', '1772357400', '1772357400000', '1.3.2026 09:30', '"1 Mar 2026, 09:30"', '"Mar 1, 2026 9:30 am"', '2026/03/01 09:30:00 UTC'];
    expect(await times(dated(...cells))).toEqual([ms(2026, 2, 1, 7, 30, 0, 250), ...new Array<number>(7).fill(ms(2026, 2, 1, 9, 30))]);
  });
});
