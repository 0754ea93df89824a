import { afterEach, describe, expect, it } from 'vitest';

import { fakeApi, waybill, type FakeApi } from './support.ts';

let api: FakeApi | undefined;
afterEach(() => api?.close());
const run = async (...args: string[]) => {
  api = await fakeApi(() => ({ status: 200, body: { sinceMs: 0, agents: [{ agent: 'bo', given: 8, declined: 2, rate: 0.25, reasons: { other: 0, busy: 2 } }, { agent: 'cy', given: 0, declined: 1, rate: null, reasons: { busy: 1 } }] } }));
  return waybill(['agent', 'declines', ...args, '--url', api.url, '--key', 'k']);
};

describe('waybill agent declines', () => {
  it('shows rate, numbers and reasons, one agent a line', async () => {
    const { code, out } = await run('--days', '30');
    expect(code).toBe(0);
    expect(api?.seen[0]).toMatchObject({ method: 'GET', path: '/v1/declines?days=30' });
    expect(out).toEqual(['bo              25 %    2 of 8        busy 2, other 0', 'cy              –       1 of 0        busy 1']);
  });

  it('asks for a sensible window', async () => {
    const { code, err } = await run('--days', 'many');
    expect(code).toBe(2);
    expect(err.join(' ')).toContain('--days');
  });
});
