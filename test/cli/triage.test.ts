import { EventEmitter } from 'node:events';
import { afterEach, describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';

import type { triageList } from '../../api/views.ts';
import { takeKeyboard } from '../../cli/keys.ts';
import type { Terminal } from '../../cli/terminal.ts';
import type { triagePage } from '../../cli/triage-view.ts';
import { fakeApi, pressing, problem, waybill, type FakeApi, type Reply } from './support.ts';

/** A keyboard in raw mode, as Node gives one. */
class FakeKeyboard extends EventEmitter {
  isRaw = false;
  setRawMode(raw: boolean): this {
    this.isRaw = raw;
    return this;
  }
  resume = () => this;
  pause = () => this;
  setEncoding = () => this;
  press = (typed: string) => this.emit('data', typed);
}
class FakeProcess extends EventEmitter {
  exits: number[] = [];
  exit = (code: number) => this.exits.push(code) as never; // the real one does not return
}
const takeOver = (keyboard: FakeKeyboard, ends: FakeProcess) => takeKeyboard(keyboard as never, ends as never); // the parts that are used

let api: FakeApi | null = null;
afterEach(() => api?.close());

const ticket = (n: number) => ({
  ticketId: `zendesk:${n}`, subject: `Subject ${n}`, excerpt: `Text ${n} \u001b[31mof a customer`, priority: 'high', slaState: 'at_risk', nextDueAtMs: 1_000 + 60_000,
  waitingMs: 120_000, language: 'en', account: { name: 'Acme', tier: 'enterprise' },
  candidates: [
    { category: 'billing', subcategory: 'refund', confidence: 0.41, words: [{ word: 'charged' }, { word: 'invoice' }] },
    { category: 'bug', subcategory: null, confidence: 0.2, words: [] },
  ],
  reasons: ['the model gives billing 41.0 %, below 50.0 %'],
});

/** A queue of tickets, each of which can be decided once. */
async function desk(count: number, answer: (ticketId: string) => Reply = () => ({ status: 200, body: {} })): Promise<FakeApi> {
  let waiting = Array.from({ length: count }, (_, i) => ticket(i + 1));
  api = await fakeApi(({ method, path }) => {
    if (method === 'GET') return { status: 200, body: { waiting: waiting.length, tickets: waiting, categories: [{ id: 'billing' }, { id: 'bug' }, { id: 'access' }] } };
    const id = decodeURIComponent(path.replace('/v1/triage/', ''));
    const reply = answer(id);
    waiting = waiting.filter(({ ticketId }) => ticketId !== id);
    return reply;
  });
  return api;
}
const run = (args: string[], more: Partial<Terminal> = {}) => waybill(['triage', ...args, '--url', api?.url ?? '', '--key', 'wb_x.y'], { nowMs: () => 1_000, ...more });
const decisions = () => api?.seen.filter(({ method }) => method === 'POST').map(({ path, body }) => [decodeURIComponent(path), body]);

describe('waybill triage at the keyboard', () => {
  it('decides with one key: a digit takes a candidate, a letter any category, s skips, q ends', async () => {
    await desk(4);
    const { keys, closed } = pressing('1', 'c', 's', 'x', 'q');
    const { code, out } = await run(['--as', 'agent/tess'], { keys });
    expect(code).toBe(0);
    expect(decisions()).toEqual([
      ['/v1/triage/zendesk:1', { category: 'billing', subcategory: 'refund', actor: 'agent/tess' }],
      ['/v1/triage/zendesk:2', { category: 'access', actor: 'agent/tess' }],
    ]);
    expect(out.at(-1)).toContain('2 tickets decided');
    expect(closed()).toBe(true);
  });

  it('shows what the decision needs, and lets no customer steer the terminal', async () => {
    await desk(1);
    const { out } = await run([], { keys: pressing('q').keys });
    const page = out.join('\n');
    for (const part of ['zendesk:1', 'Acme (enterprise)', 'high', 'waiting 2m', 'due in 1m', 'Subject 1', 'Text 1', 'below 50.0 %', 'a billing', 's skip']) expect(page).toContain(part);
    expect(page).toMatch(/1 {2}billing \/ refund +41 % {2}charged, invoice/);
    expect(page).not.toContain('\u001b');
  });

  it('goes on when somebody else was faster', async () => {
    await desk(2, (id) => (id === 'zendesk:1' ? problem(409, 'not-allowed-now', 'The ticket is not in triage.') : { status: 200, body: {} }));
    const { code, out } = await run([], { keys: pressing('1', '2').keys });
    expect(code).toBe(0);
    expect(out.join('\n')).toContain('not decided: The ticket is not in triage.');
    expect(out.at(-1)).toContain('1 ticket decided');
  });

  it('gives the keyboard back also when the API breaks down', async () => {
    await desk(1, () => problem(503, 'store-unavailable', 'The database did not answer in time.'));
    const { keys, closed } = pressing('1');
    expect((await run([], { keys })).code).toBe(2);
    expect(closed()).toBe(true);
  });
});

describe('the keyboard', () => {
  it('counts single keys only: nothing typed ahead, no paste, no arrow key', async () => {
    const keyboard = new FakeKeyboard();
    const keys = takeOver(keyboard, new FakeProcess());
    keyboard.press('1');
    const first = keys.next();
    keyboard.press('2211');
    keyboard.press('\u001b[A');
    keyboard.press('3');
    expect(await first).toBe('3');
    keys.close();
  });

  it.each([['\u0003'], ['\u0004']])('ends for good with %j, whenever it is pressed', async (sign) => {
    const keyboard = new FakeKeyboard();
    const keys = takeOver(keyboard, new FakeProcess());
    keyboard.press(sign);
    expect([await keys.next(), await keys.next()]).toEqual(['quit', 'quit']);
  });

  it.each([['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]])('is given back before %s ends the process', (signal, code) => {
    const [keyboard, ends] = [new FakeKeyboard(), new FakeProcess()];
    takeOver(keyboard, ends);
    expect(keyboard.isRaw).toBe(true);
    ends.emit(signal, signal);
    expect([keyboard.isRaw, ends.exits]).toEqual([false, [code]]);
  });

  it('leaves nothing behind when it is closed', () => {
    const [keyboard, ends] = [new FakeKeyboard(), new FakeProcess()];
    takeOver(keyboard, ends).close();
    expect([keyboard.isRaw, keyboard.eventNames(), ends.eventNames()]).toEqual([false, [], []]);
  });
});

describe('waybill triage without a keyboard', () => {
  it('lists the queue, and says how to decide', async () => {
    await desk(2);
    const { code, out } = await run([]);
    expect([code, out[0], out.at(-1)]).toEqual([0, '2 tickets in triage', 'Next: waybill triage decide <ticket> <category>']);
    expect(decisions()).toEqual([]);
  });

  it('gives scripts the queue as it came', async () => {
    await desk(1);
    expect(JSON.parse((await run(['--json'])).out.join('\n'))).toMatchObject({ waiting: 1, tickets: [{ ticketId: 'zendesk:1' }] });
  });

  it('decides on one ticket', async () => {
    await desk(1);
    const { code, out } = await waybill(['triage', 'decide', 'zendesk:1', 'bug', '--subcategory', 'ui', '--url', api?.url ?? '', '--key', 'wb_x.y']);
    expect([code, out]).toEqual([0, ['decided: zendesk:1 is about bug / ui']]);
    expect(decisions()).toEqual([['/v1/triage/zendesk:1', { category: 'bug', subcategory: 'ui' }]]);
  });

  it('exits with 1 when the ticket refuses', async () => {
    await desk(1, () => problem(422, 'unknown-target', 'category: "bgu" is not in routing.yaml; known: billing, bug'));
    const { code, out } = await run(['decide', 'zendesk:1', 'bgu']);
    expect([code, out[0]]).toEqual([1, 'refused (unknown-target): category: "bgu" is not in routing.yaml; known: billing, bug. Do it otherwise.']);
  });

  it('reads nothing that the API does not send', () => {
    expectTypeOf<z.infer<typeof triageList>>().toExtend<z.infer<typeof triagePage>>(); // proven by the type check
  });
});
