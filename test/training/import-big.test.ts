/** A million rows: run it alone with WAYBILL_BIG=1. Memory is measured in a process of its own, as the command runs. */
import { execFile } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

import { randomFrom } from '../../domain/statistics.ts';

const ROWS = 1_000_000;
const MOST_MEGABYTES = 500;
const START_MS = Date.UTC(2026, 0, 1);
const ROOT = join(import.meta.dirname, '..', '..');
const MEASURED = `
  const { readTickets } = await import('./training/import/history.ts');
  const { Auditor } = await import('./domain/audit.ts');
  let told = 0;
  const { batches, report } = await readTickets(process.argv[1], { keepText: false, keepOther: false, onProgress: () => (told += 1) });
  let auditor;
  for await (const tickets of batches) for (const ticket of tickets) (auditor ??= new Auditor(report.facts)).add(ticket);
  const audit = auditor.finish();
  process.stdout.write(JSON.stringify({ rows: report.rows, tickets: audit.tickets, layout: report.layout, told, megabytes: process.resourceUsage().maxRSS / 1024 }));
`;

function* ticketRows(): Generator<string> {
  const next = randomFrom(1);
  yield 'Ticket ID,Created at,First response,Solved at,Group,Assignee,Category,Priority,Status,Requester,Subject,Description\n';
  for (let i = 0; i < ROWS; i += 1) {
    const [a, b, c] = [START_MS + i * 30_000, next() * 1e7, next() * 1e8].map((ms, at) => Math.round(at === 0 ? ms : START_MS + i * 30_000 + ms));
    const [created, first, solved] = [a, b, c].map((ms) => new Date(ms!).toISOString());
    yield `T-${1e9 + i},${created},${first},${solved},Team ${i % 40},Agent number ${i % 900},Category ${i % 12},High,closed,customer-${i % 200_000}@example.com,Problem with order ${i},"I ordered it, twice, and ""nothing"" came.\nPlease help me with order ${i}. ${'It is urgent. '.repeat(8)}"\n`;
  }
}

function* changeRows(): Generator<string> {
  const next = randomFrom(2);
  const perTicket = 6;
  yield 'number,state,sys_updated_at,opened_at,resolved_at,assignment_group,assigned_to,category,priority,caller\n';
  // Six rounds over windows of tickets, so that rows of thousands of tickets interleave.
  const windowTickets = 20_000;
  for (let from = 0; from * perTicket < ROWS; from += windowTickets) {
    for (let turn = 0; turn < perTicket; turn += 1) {
      for (let i = from; i < from + windowTickets; i += 1) {
        if (i * perTicket >= ROWS) break;
        const openedMs = START_MS + i * 180_000;
        const [at, opened, resolved] = [openedMs + turn * 3_600_000, openedMs, openedMs + 4e7].map((ms) => new Date(ms).toISOString());
        yield `INC${1e7 + i},${turn === 0 ? 'New' : turn < 4 ? 'Active' : 'Resolved'},${at},${opened},${resolved},Group ${Math.floor(next() * 70)},Resolver ${Math.floor(next() * 230)},Category ${i % 50},3 - Moderate,Caller ${i % 5000}\n`;
      }
    }
  }
}

/** Rows in pieces of a size that files are written in. */
function* joined(rows: Iterable<string>): Generator<string> {
  let piece = '';
  for (const row of rows) {
    piece += row;
    if (piece.length < 65_536) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

describe.skipIf(process.env['WAYBILL_BIG'] !== '1').each([['tickets', ticketRows], ['changes', changeRows]] as const)('a million rows of %s (needs WAYBILL_BIG=1)', (layout, rows) => {
  it(`are audited in at most ${MOST_MEGABYTES} MB`, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'waybill-big-'));
    try {
      const file = join(folder, 'big.csv');
      await pipeline(Readable.from(joined(rows())), createWriteStream(file));
      const startedMs = performance.now();
      const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', MEASURED, '--', file], { cwd: ROOT });
      const measured = JSON.parse(stdout) as { rows: number; tickets: number; layout: string; told: number; megabytes: number };
      process.stdout.write(`${layout}: ${stdout.trim()} in ${((performance.now() - startedMs) / 1_000).toFixed(1)} s\n`);
      expect(measured.layout).toBe(layout);
      expect(measured.rows).toBeGreaterThanOrEqual(ROWS);
      expect(measured.told).toBeGreaterThan(100);
      expect(measured.megabytes).toBeLessThanOrEqual(MOST_MEGABYTES);
    } finally {
      await rm(folder, { recursive: true });
    }
  }, 600_000);
});
