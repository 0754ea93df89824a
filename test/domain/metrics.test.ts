import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { HISTORY_FIELDS } from '../../domain/audit-fields.ts';
import { METRIC_IDS, METRICS, whyAbsent } from '../../domain/metrics.ts';

const DOCS = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'metrics.md'), 'utf8');
const rows = [...DOCS.matchAll(/^\| `([^`]+)` \|(.*)\|$/gm)].map(([, id = '', rest = '']) => ({ id, cells: rest.split('|').map((cell) => cell.trim()) }));
const inDocs = (count: number) => rows.filter(({ cells }) => cells.length === count);

describe('docs/metrics.md', () => {
  it('defines every metric of the code, in the same words, and no other', () => {
    const said = inDocs(5).map(({ id, cells: [name, sentence, unit, leavesOut] }) => ({ id, name, sentence, unit, leavesOut }));
    expect(said).toEqual(METRIC_IDS.map((id) => {
      const { name, sentence, unit, leavesOut } = METRICS[id];
      return { id, name, sentence, unit, leavesOut };
    }));
  });

  it('names the fields each metric needs', () => {
    for (const { id, cells } of inDocs(5)) {
      const needs = METRICS[id as keyof typeof METRICS].needs;
      expect(cells[4], id).toContain(needs.map((field) => `\`${field}\``).join(', '));
    }
  });

  it('lists every field that a column can be mapped to', () => {
    expect(inDocs(1).map(({ id, cells }) => [id, cells[0]])).toEqual(Object.entries(HISTORY_FIELDS));
  });
});

describe('why a figure is absent', () => {
  it('names the column that is missing and how to say it', () => {
    expect(whyAbsent('time-to-resolution', { layout: 'tickets', fields: ['createdAt'] })).toBe(
      'the file has no column for resolvedAt (when it was solved): --map resolvedAt=<column> names one',
    );
  });

  it('says that changes are not in a file with one row per ticket', () => {
    expect(whyAbsent('team-changes', { layout: 'tickets', fields: ['team'] })).toBe('the file has one row per ticket; this needs one row per change');
    expect(whyAbsent('wrong-team', { layout: 'tickets', fields: ['team'] })).toMatch(/no column for firstTeam/);
    expect(whyAbsent('wrong-team', { layout: 'tickets', fields: ['team', 'firstTeam'] })).toBeNull();
    expect(whyAbsent('team-changes', { layout: 'changes', fields: ['team'] })).toBeNull();
  });
});
