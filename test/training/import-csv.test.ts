import fc from 'fast-check';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

import { CsvReader, guessDelimiter } from '../../training/import/csv.ts';
import { importHistory } from '../../training/import/history.ts';
import { csv, imported } from './import-support.ts';

function cellsOf(text: string, delimiter = ',', piece = text.length): { line: number; cells: string[]; problem: string | null }[] {
  const reader = new CsvReader(delimiter);
  const rows = [];
  for (let at = 0; at < text.length; at += Math.max(1, piece)) rows.push(...reader.push(text.slice(at, at + Math.max(1, piece))));
  return [...rows, ...reader.end()];
}

describe('CSV', () => {
  it('reads back whatever was written by RFC 4180, cut into pieces anywhere', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ß', '"', ',', '\n', '\r', ' ', ';'), maxLength: 6 });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(fc.property(table, fc.constantFrom('\n', '\r\n'), fc.integer({ min: 1, max: 9 }), (rows, end, piece) => {
      const text = rows.map((cells) => cells.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')).join(end);
      expect(cellsOf(text, ',', piece).map(({ cells, problem }) => ({ cells, problem }))).toEqual(rows.map((cells) => ({ cells, problem: null })));
    }));
  });

  it('counts lines through quoted line breaks and blank lines', () => {
    expect(cellsOf('id,text\n1,"two\nlines"\n\n2,x\n').map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  it('leaves quotes inside an unquoted cell alone', () => {
    expect(cellsOf('id,text\n1,a 5" screen\n')[1]).toEqual({ line: 2, cells: ['1', 'a 5" screen'], problem: null });
  });

  it('loses only the line whose quote is never closed', () => {
    const [, broken, next] = cellsOf('id,text\n1,"open\n2,fine\n');
    expect(broken).toMatchObject({ line: 2, problem: expect.stringContaining('never closed') as string });
    expect(next).toEqual({ line: 3, cells: ['2', 'fine'], problem: null });
  });

  it('finds the delimiter, also where others are in the text', () => {
    expect(guessDelimiter('id;text\n1;a, b, c\n2;d, e\n')).toBe(';');
    expect(guessDelimiter('id\ttext\n1\ta;b\n')).toBe('\t');
    expect(guessDelimiter('a|b|c\n1|2|3\n')).toBe('|');
    expect(guessDelimiter('just one column\nof words\n')).toBeNull();
  });
});

describe('encodings', () => {
  const text = csv('Ticket ID,Subject,Group', '1,Rückzahlung für Ærø,Bürgschaft', '2,naïve,Bürgschaft');
  const utf16be = () => Buffer.from(`\ufeff${text}`, 'utf16le').swap16();

  it.each([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`), 'utf-8'],
    ['UTF-16 little endian', Buffer.from(`\ufeff${text}`, 'utf16le'), 'utf-16le'],
    ['UTF-16 big endian', utf16be(), 'utf-16be'],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le'), 'utf-16le'],
    ['Windows-1252', Buffer.from(text, 'latin1'), 'windows-1252'],
  ])('are recognised: %s', async (_, bytes, encoding) => {
    const { tickets, report } = await imported(bytes);
    expect(report.encoding).toBe(encoding);
    expect(tickets.map(({ subject, teams }) => [subject, teams[0]?.value])).toEqual([['Rückzahlung für Ærø', 'Bürgschaft'], ['naïve', 'Bürgschaft']]);
  });

  it('are read through gzip', async () => {
    expect((await imported(gzipSync(text))).tickets).toHaveLength(2);
  });

  it('may end lines as old Macs did', async () => {
    expect((await imported(text.replaceAll('\n', '\r'))).tickets).toHaveLength(2);
  });
});

describe('a file that is no export', () => {
  it.each([
    ['an empty one', '', /export\.csv is empty/],
    ['a workbook', Buffer.from('PK\u0003\u0004…'), /Excel workbook.*save the sheet as "CSV UTF-8"/],
    ['a PDF', '%PDF-1.7', /is a PDF/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), /not a text file \(line 3 holds a zero byte\)/],
    ['zeros after the beginning', `id,team\n${'1,a\n'.repeat(20_000)}2,\0\n`, /not a text file \(line 20002 holds a zero byte\)/],
    ['a damaged archive', gzipSync('id,team\n1,a\n'.repeat(2_000)).subarray(0, 40), /is damaged: it ends early/],
    ['one column', 'number\n1\n2\n', /export\.csv:1 has one column only, "number"/],
    ['a header alone', 'id,team\n', /a line of column names and no rows/],
    ['a header twice the same', 'id,team,team\n1,a,b\n', /export\.csv:1 has two columns "team"/],
    ['no id', 'colour,shape\nred,round\n', /no column looks like the id.*--map id=<column>.*"colour", "shape"/],
    ['rows of other widths', 'id,team\n1,a,b\n2\n', /no row can be read\. Line 2: has 3 cells, the header has 2/],
  ])('is refused with the reason: %s', async (_, content, message) => {
    await expect(imported(content, {}, 4_096)).rejects.toThrow(message);
  });

  it('is refused when it does not exist or is a folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'waybill-import-'));
    await writeFile(join(folder, 'there.csv'), csv('id,team', '1,a'));
    await expect(importHistory(join(folder, 'absent.csv'))).rejects.toThrow(/does not exist/);
    await expect(importHistory(folder)).rejects.toThrow(/is a folder/);
    await expect(importHistory(join(folder, 'there.csv'))).resolves.toMatchObject({ report: { tickets: 1 } });
    await rm(folder, { recursive: true });
  });
});
