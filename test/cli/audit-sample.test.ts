import { afterEach, describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';

import type { auditSample, judgement, precisionReport } from '../../api/audit-views.ts';
import type { precisionPage, samplePage, verdict } from '../../cli/audit-sample.ts';
import type { Terminal } from '../../cli/terminal.ts';
import { fakeApi, pressing, problem, waybill, type FakeApi, type Reply } from './support.ts';

let api: FakeApi | null = null;
afterEach(() => api?.close());

const ticket = (n: number) => ({ ticketId: `zendesk:${n}`, week: '2026-W48', subject: `Subject ${n}`, text: `Text ${n} \u001b[31mof a customer`, language: 'en' });
const figures = (judged: number, right: number) => ({ judged, right, precision: judged === 0 ? null : right / judged, interval: { low: 0.7, high: 0.97 } });
const judged = (category: string): Reply => ({ status: 200, body: { category, routed: { category: 'billing', confidence: 0.97 }, isRight: category === 'billing' } });

async function sample(count: number, answer: (category: string) => Reply = judged): Promise<void> {
  api = await fakeApi(({ method, path, body }) => {
    if (path.startsWith('/v1/precision')) {
      const week = (id: string, isOver: boolean, of: number) => ({ week: id, isOver, autoRouted: 1_234, sample: 20, ...figures(of, of), flagged: 37, flagRate: 0.03 });
      return { status: 200, body: { weeks: [week('2026-W47', true, 20), week('2026-W48', false, 0)], total: figures(20, 18) } };
    }
    if (method === 'GET') return { status: 200, body: { tickets: Array.from({ length: count }, (_, i) => ticket(i + 1)), categories: [{ id: 'billing' }, { id: 'bug' }] } };
    return answer(String(body['category']));
  });
}
const run = (args: string[], more: Partial<Terminal> = {}) => waybill(['audit-sample', ...args, '--url', api?.url ?? '', '--key', 'wb_x.y'], more);
const judgements = () => api?.seen.filter(({ method }) => method === 'POST').map(({ path, body }) => [decodeURIComponent(path), body]);

describe('waybill audit-sample', () => {
  it('judges with one key, and tells only then what the machine had said', async () => {
    await sample(3);
    const { keys, closed } = pressing('b', '1', 's', 'a');
    const { code, out } = await run(['--as', 'agent/tess'], { keys });
    expect(code).toBe(0);
    expect(judgements()).toEqual([
      ['/v1/audit-sample/zendesk:1', { category: 'bug', actor: 'agent/tess' }],
      ['/v1/audit-sample/zendesk:3', { category: 'billing', actor: 'agent/tess' }],
    ]);
    const page = out.join('\n');
    expect(page.indexOf('97 %')).toBeGreaterThan(page.indexOf('Text 1'));
    expect(page).toContain('wrong: the machine had said billing (97 %), not bug');
    expect(page).toContain('right: the machine had said billing (97 %)');
    expect(page).not.toContain('\u001b');
    expect([out.at(-1), closed()]).toEqual(['2 tickets judged. The figures: waybill audit-sample figures', true]);
  });

  it('goes on when somebody else was faster', async () => {
    await sample(2, (category) => (category === 'bug' ? problem(409, 'already-judged', 'agent/ana has judged this ticket.') : judged(category)));
    const { code, out } = await run([], { keys: pressing('b', 'a').keys });
    expect([code, out.at(-1)]).toEqual([0, '1 ticket judged. The figures: waybill audit-sample figures']);
    expect(out.join('\n')).toContain('not kept (already-judged): agent/ana has judged this ticket.');
  });

  it('lists what is to be judged where nobody sits at a keyboard, and gives it to scripts as it came', async () => {
    await sample(1);
    const { out } = await run([]);
    expect([out[0], out.at(-1)]).toEqual(['zendesk:1  2026-W48 · en', 'Next: waybill audit-sample judge <ticket> <category>']);
    expect(JSON.parse((await run(['--json'])).out.join('\n'))).toMatchObject({ tickets: [{ ticketId: 'zendesk:1' }] });
  });

  it('judges one ticket, and exits with 1 when that is not possible', async () => {
    await sample(1, (category) => (category === 'bug' ? problem(409, 'not-in-sample', 'Only tickets drawn by lot are judged.') : judged(category)));
    expect((await run(['judge', 'zendesk:1', 'billing'])).code).toBe(0);
    expect((await run(['judge', 'zendesk:1', 'bug'])).code).toBe(1);
  });

  it('shows precision with its interval, and the flag rate apart, never as precision', async () => {
    await sample(0);
    const page = (await run(['figures', '--weeks', '2'])).out.join('\n').replace(/\s+/g, ' ');
    expect(api?.seen.at(-1)?.path).toBe('/v1/precision?weeks=2');
    expect(page).toContain('2026-W47 1,234 20 20 100 % 70–97 % 3 %');
    expect(page).toContain('2026-W48 * 1,234 20 0 – – 3 %');
    expect(page).toContain('right in 90 % of the cases (18 of 20 judged; 95 %: 70–97 %)');
    expect(page).toContain('says nothing about precision');
  });

  it('reads nothing that the API does not send', () => {
    expectTypeOf<z.infer<typeof auditSample>>().toExtend<z.infer<typeof samplePage>>(); // proven by the type check
    expectTypeOf<z.infer<typeof judgement>>().toExtend<z.infer<typeof verdict>>();
    expectTypeOf<z.infer<typeof precisionReport>>().toExtend<z.infer<typeof precisionPage>>();
  });
});
