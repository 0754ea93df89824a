import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { createTicketBody } from '../../api/schemas.ts';
import { csvRecords } from '../../cli/import/csv.ts';
import { ticketOfRow } from '../../cli/import/ticket-of-row.ts';
import { fakeApi, problem, scratchFolder, waybill, type FakeApi, type Reply, type Seen } from './support.ts';

let folder: Awaited<ReturnType<typeof scratchFolder>>;
let api: FakeApi | undefined;
beforeAll(async () => {
  folder = await scratchFolder();
});
afterAll(() => folder.remove());
afterEach(async () => {
  await api?.close();
  api = undefined;
});

const CREATED: Reply = { status: 201, body: { ticketId: 'import:1', workflowId: 'w', state: 'forwarded', receivedAtMs: 0 } };
const HEADER = 'externalId,requesterId,subject,text\n';

async function importing(content: string | Buffer, args: string[] = [], reply: (request: Seen, nth: number) => Reply | Promise<Reply> = () => CREATED) {
  const file = await folder.write('tickets.csv', content);
  api = await fakeApi(reply);
  return { file, ...(await waybill(['tickets', 'import', file, '--url', api.url, '--key', 'k', ...args])) };
}

const sent = () => (api?.seen ?? []).map(({ body }) => body);

describe('waybill tickets import', () => {
  it('sends every row of a CSV file, quoted line breaks and all', async () => {
    const { code, out } = await importing(
      '\uFEFFexternalId,requesterId,requesterName,requesterEmail,subject,text,accountId,accountName,tier,channel,createdAt,colour\r\n' +
        '17,r-1,Ana Sousa,ana@example.org,"Hello, you","first ""line""\r\nsecond",acct-1,Halden,business,chat,2026-03-01 09:30:00 UTC,blue\r\n' +
        '18,r-2,,,,just text,,,,,\r\n'.replace('\r\n', ',\r\n'),
    );
    expect(code).toBe(0);
    expect(out[0]).toContain('2 tickets new');
    expect(sent()[0]).toEqual({
      source: 'import', externalId: '17', channel: 'chat', subject: 'Hello, you', text: 'first "line"\r\nsecond',
      requester: { id: 'r-1', name: 'Ana Sousa', email: 'ana@example.org' },
      account: { id: 'acct-1', name: 'Halden', tier: 'business' }, atMs: Date.parse('2026-03-01T09:30:00Z'),
    });
    expect(sent()[1]).toEqual({ source: 'import', externalId: '18', channel: 'email', text: 'just text', requester: { id: 'r-2' } });
    expect(api?.seen.every(({ path, method }) => method === 'POST' && path === '/v1/tickets')).toBe(true);
  });

  it('reads JSON lines as well, under other names where told', async () => {
    const { code } = await importing('{"externalId":17,"requesterId":"r-1","Betreff":"Hallo"}\n\n{"externalId":"18","requesterId":"r-1","Betreff":"x"}', ['--map', 'subject=Betreff', '--source', 'zendesk']);
    expect(code).toBe(0);
    expect(sent()[0]).toMatchObject({ source: 'zendesk', externalId: '17', subject: 'Hallo' });
  });

  it('takes columns under other names and other delimiters', async () => {
    const { code } = await importing('Nr;Kunde;Betreff\n1;r-1;Hallo\n', ['--delimiter', ';', '--map', 'externalId=Nr', '--map', 'requesterId=Kunde', '--map', 'subject=Betreff']);
    expect(code).toBe(0);
    expect(sent()).toMatchObject([{ externalId: '1', subject: 'Hallo' }]);
  });

  it('names rejected rows by line and reason, in the order of the file, and takes the others', async () => {
    const { code, out } = await importing(
      `${HEADER}1,r-1,a,"two\nlines"\nbad id,r-1,a,b\n2,ana@example.org,,\n3,r-1,a\n1,r-1,again,b\n4,r-1,a,b\n`,
      [],
      ({ body }) => (body['externalId'] === '4' ? problem(422, 'invalid-fields', 'The body has a wrong field.', { errors: [{ field: 'text', message: 'too odd' }] }) : CREATED),
    );
    expect(code).toBe(1);
    expect(out[0]).toContain('1 ticket new, 5 rejected');
    expect(out.slice(1, 6)).toEqual([
      expect.stringMatching(/^ {2}line 4 {2}externalId: letters/) as string,
      expect.stringMatching(/^ {2}line 5 {2}requesterId: a short id/) as string,
      expect.stringMatching(/^ {2}line 6 {2}has 3 cells, the header has 4/) as string,
      expect.stringMatching(/^ {2}line 7 {2}externalId: "1" stands on line 2 already/) as string,
      expect.stringMatching(/^ {2}line 8 {2}text: too odd/) as string,
    ]);
  });

  it('sends nothing in a dry run, not even without a server', async () => {
    const file = await folder.write('dry.csv', `${HEADER}1,r-1,a,b\n2,,a,b\n`);
    const { code, out } = await waybill(['tickets', 'import', file, '--dry-run'], { home: folder.path });
    expect(code).toBe(1);
    expect(out[0]).toContain('1 ticket in order, 1 rejected; nothing was sent');
    expect(out[1]).toBe('  line 3  requesterId: missing');
    const { code: good } = await importing(`${HEADER}1,r-1,a,b\n`, ['--dry-run']);
    expect(good).toBe(0);
    expect(sent()).toEqual([]);
  });

  it('can be run again: what is there already is counted, not doubled', async () => {
    const { code, out } = await importing(`${HEADER}1,r-1,a,b\n2,r-1,a,b\n`, [], ({ body }) => (body['externalId'] === '1' ? { ...CREATED, status: 200 } : CREATED));
    expect(code).toBe(0);
    expect(out[0]).toContain('1 ticket new, 1 there already');
  });

  it('keeps at most as many tickets on their way as it was told', async () => {
    const rows = Array.from({ length: 30 }, (_, i) => `${i},r-1,a,b\n`).join('');
    await importing(HEADER + rows, ['--concurrency', '3'], async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return CREATED;
    });
    expect(sent()).toHaveLength(30);
    expect(new Set(sent().map(({ externalId }) => externalId)).size).toBe(30);
    expect(api?.mostAtOnce()).toBeLessThanOrEqual(3);
  });

  it('waits when the API says "not now", and goes on', async () => {
    const { code, out } = await importing(`${HEADER}1,r-1,a,b\n`, [], (_, nth) =>
      nth < 3 ? { ...problem(503, 'store-unavailable', 'The database did not answer.'), headers: { 'Retry-After': '0' } } : CREATED,
    );
    expect(code).toBe(0);
    expect(sent()).toHaveLength(3);
    expect(out[0]).toContain('1 ticket new');
  });

  it('stops at once when the key is refused, and says how to go on', async () => {
    const rows = Array.from({ length: 20 }, (_, i) => `${i},r-1,a,b\n`).join('');
    const { code, out, err } = await importing(HEADER + rows, ['--concurrency', '1'], (_, nth) => (nth > 5 ? problem(401, 'key-invalid', 'This key has expired.') : CREATED));
    expect(code).toBe(2);
    expect(sent()).toHaveLength(6);
    expect(out[0]).toContain('5 tickets new');
    expect(err.join('\n')).toContain('This key has expired.');
    expect(err.join('\n')).toContain('nothing is taken twice');
  });

  it('gives scripts all rejected rows', async () => {
    const { out } = await importing(`${HEADER}${'x y,r-1,a,b\n'.repeat(30)}`, ['--json']);
    const answer = JSON.parse(out.join('\n')) as { read: number; taken: number; rejected: { line: number }[] };
    expect(answer).toMatchObject({ read: 30, taken: 0 });
    expect(answer.rejected.map(({ line }) => line)).toEqual(Array.from({ length: 30 }, (_, i) => i + 2));
    const shown = await importing(`${HEADER}${'x y,r-1,a,b\n'.repeat(30)}`);
    expect(shown.out.join('\n')).toContain('… and 10 more lines; --json lists all');
  });

  it('says so when there are no rows', async () => {
    const { code, out } = await importing(HEADER);
    expect(code).toBe(0);
    expect(out[0]).toContain('no rows');
  });

  it.each([
    ['an empty file', '', [], 'is empty'],
    ['another delimiter', 'externalId;requesterId;text\n1;r;a\n', [], 'Add --delimiter ";"'],
    ['tabs', 'externalId\trequesterId\ttext\n', [], 'Add --delimiter "tab"'],
    ['a spreadsheet', Buffer.from('PK\u0003\u0004\u0000\u0000', 'latin1'), [], 'not a text file'],
    ['another encoding', Buffer.from('externalId,requesterId,text\n1,r,Käse\n', 'latin1'), [], 'not UTF-8'],
    ['a missing column', 'externalId,subject\n1,a\n', [], 'has no column "requesterId". It has externalId, subject: add --map requesterId=<column>'],
    ['no text at all', 'externalId,requesterId\n1,a\n', [], 'has no column "text"'],
    ['a column twice', 'externalId,requesterId,text,text\n', [], 'two columns "text"'],
    ['a mapped column that is not there', HEADER, ['--map', 'subject=Subjekt'], 'no column "Subjekt" for --map subject'],
    ['a JSON list', '[{"externalId":"1"}]', [], 'one object a line'],
    ['a header whose quote stays open', '"externalId,requesterId,text\n1,r,a\n', [], 'never closed'],
    ['an unknown field to map', HEADER, ['--map', 'subjekt=x'], 'did you mean "subject"?'],
    ['too many at a time', HEADER, ['--concurrency', '99'], 'from 1 to 32'],
  ])('exits with 2 and one clear line for %s, and sends nothing', async (_, content, args, words) => {
    const { code, err } = await importing(content, args);
    expect(code).toBe(2);
    expect(err.join('\n')).toContain(words);
    expect(sent()).toEqual([]);
  });

  it('rejects a line that is no JSON and goes on', async () => {
    const { code, out } = await importing('{"externalId":"1","requesterId":"r","text":"a"}\nnonsense\n{"externalId":"2","requesterId":"r","text":{}}\n');
    expect(code).toBe(1);
    expect(out.slice(1, 3)).toEqual([expect.stringMatching(/line 2 {2}not a JSON object/) as string, expect.stringMatching(/line 3 {2}text: must be a text/) as string]);
  });
});

describe('the limits of a row', () => {
  it('are those of the API: what a dry run accepts, the API accepts', () => {
    const cell = fc.oneof(fc.string({ unit: 'binary', maxLength: 70 }), fc.constantFrom('', ' ', '17', 'r-1', 'a@example.org', 'business', 'chat', '2026-03-01', '2026-02-31', '1700000000000', 'acct_1'), fc.integer());
    const plain = { externalId: fc.constantFrom('17', 'x-1'), requesterId: fc.constantFrom('r-1', 'bad id') };
    const row = fc.record({
      ...plain, subject: cell, text: cell, requesterName: cell, requesterEmail: cell, accountId: cell, accountName: cell, tier: cell, channel: cell, createdAt: cell,
    }, { requiredKeys: [] });
    fc.assert(
      fc.property(row, (fields) => {
        const ticket = ticketOfRow(fields, 'import', 'email');
        if (Array.isArray(ticket)) expect(ticket.length).toBeGreaterThan(0);
        else expect(createTicketBody.safeParse(ticket).error).toBeUndefined();
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['2026-03-01T09:30:00Z', Date.UTC(2026, 2, 1, 9, 30)],
    ['2026-03-01 09:30 +0200', Date.UTC(2026, 2, 1, 7, 30)],
    ['2026-03-01', Date.UTC(2026, 2, 1)],
    ['1772357400000', 1_772_357_400_000],
    ['2026-03-01 09:30:00', null],
    ['2026-02-30', null],
    ['01.03.2026', null],
  ])('reads the time %s as %s', (createdAt, atMs) => {
    const ticket = ticketOfRow({ externalId: '1', requesterId: 'r', text: 'a', createdAt }, 'import', 'email');
    expect(Array.isArray(ticket) ? null : ticket.atMs).toBe(atMs);
  });
});

describe('CSV records', () => {
  const read = async (text: string, cut: number) => {
    async function* pieces() {
      for (let at = 0; at < text.length; at += cut) yield await Promise.resolve(text.slice(at, at + cut));
    }
    const records = [];
    for await (const record of csvRecords(pieces(), ',')) records.push(record);
    return records;
  };

  it('come back as they were written, wherever the text is cut', async () => {
    const table = fc.array(fc.array(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', 'ß', ' ') }), { minLength: 1, maxLength: 4 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 9 }), fc.constantFrom('\n', '\r\n'), async (rows, cut, end) => {
        const text = rows.map((cells) => cells.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')).join(end);
        const records = await read(text, cut);
        expect(records.map(({ cells }) => cells)).toEqual(rows);
        expect(records.every(({ problem }) => problem === null)).toBe(true);
      }),
    );
  });

  it('know their line, blank lines and quoted breaks counted', async () => {
    const records = await read('a\r\n\r\n"b\r\nb"\n\nc', 3);
    expect(records.map(({ line, cells }) => [line, ...cells])).toEqual([[1, 'a'], [3, 'b\r\nb'], [6, 'c']]);
  });

  it('say what is wrong with their quotes', async () => {
    expect((await read('a,"b"c\n', 4))[0]?.problem).toContain('cell 2: text after a closing quote');
    expect((await read('ok\n"open,\nto the end', 4))[1]).toMatchObject({ line: 2, problem: expect.stringContaining('never closed') as string });
  });
});
