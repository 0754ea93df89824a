import { expect, test } from 'vitest';
import { parseLabelled } from '../../training/labelled-file.ts';

test('a row has a text, or a subject and a body', () => {
  const jsonl = '\uFEFF{"text":"a b","label":"bug"}\r\n\r\n{"subject":"S","body":"B","label":"billing","sublabel":"tax","group":"g"}\n';
  expect(parseLabelled(jsonl, 'x.jsonl')).toEqual([
    { text: 'a b', category: 'bug', subcategory: null, group: null },
    { text: 'S\n\nB', category: 'billing', subcategory: 'tax', group: 'g' },
  ]);
});

test.each([
  ['{"text": "a"', /line 2: not JSON/],
  ['[]', /line 2: not an object/],
  ['{"label":"bug"}', /line 2: text: missing/],
  ['{"text":" ","label":"bug"}', /line 2: text: missing/],
  ['{"text":"a"}', /line 2: label: missing/],
  ['{"text":"a","label":"bug","sublabel":""}', /line 2: sublabel/],
  ['{"text":"a","label":"bug","group":3}', /line 2: group/],
])('%s is refused with its line number', (line, message) => {
  expect(() => parseLabelled(`{"text":"fine","label":"bug"}\n${line}`, 'x.jsonl')).toThrow(message);
});

test('all bad lines are named at once, with the file', () => {
  expect(() => parseLabelled('1\n2\n{"text":"a","label":"b"}\n3', 'x.jsonl')).toThrow(/x\.jsonl: 3 problem[^]*line 1[^]*line 2[^]*line 4/);
});

test('an empty file is refused', () => {
  expect(() => parseLabelled('\n\n', 'x.jsonl')).toThrow(/at least two categories/);
});

test('labels may hold any signs, stand with spaces around them, and be numbers', () => {
  const rows = [{ label: 'bug/ui' }, { label: ' Größe & "Maß" ' }, { label: 7 }].map((row) => JSON.stringify({ text: 'a', ...row }));
  expect(parseLabelled(rows.join('\n'), 'x.jsonl').map(({ category }) => category)).toEqual(['bug/ui', 'Größe & "Maß"', '7']);
});
