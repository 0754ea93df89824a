import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { ERROR_CODES, ERRORS, type ErrorSpec } from '../../domain/errors.ts';

const page = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8');
const rows = [...page.matchAll(/^\| `([\w-]+)` \| (\d+) \| (.+?) \| (.+) \| (yes|no) \|$/gm)];

describe('docs/errors.md', () => {
  it('lists exactly the codes of the registry', () => {
    expect(rows.map(([, code]) => code).sort()).toEqual([...ERROR_CODES].sort());
  });

  it.each(rows.map(([, code, status, title, wayOut, retryable]) => ({ code, status, title, wayOut, retryable })))('says of $code what the registry says', (row) => {
    const spec: ErrorSpec | undefined = Object.entries(ERRORS).find(([code]) => code === row.code)?.[1];
    expect(spec).toEqual({ status: Number(row.status), title: row.title, wayOut: row.wayOut, retryable: row.retryable === 'yes' });
  });
});
