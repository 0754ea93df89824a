import { afterEach, describe, expect, it } from 'vitest';

import { actionBodies } from '../../api/schemas.ts';
import { ACTION_NAMES, ACTIONS, type ActionSpec } from '../../domain/actions.ts';
import { fakeApi, problem, waybill, type FakeApi, type Reply } from './support.ts';

let api: FakeApi | undefined;
afterEach(async () => {
  await api?.close();
  api = undefined;
});

const APPLIED: Reply = { status: 200, body: { ticketId: 'zendesk:1', result: 'applied', version: 8, status: 'open' } };

async function act(reply: Reply, args: string[], input = '') {
  api = await fakeApi(() => reply);
  return waybill(['act', 'zendesk:1', ...args, '--url', api.url, '--key', 'k'], { input });
}

describe('waybill act', () => {
  it('sends fields and text, and says what came of it', async () => {
    const { code, out } = await act(APPLIED, ['escalate', '--reason', 'suspected_bug', '--tried', 'restart', 'new_key', '--text', 'Reproduced.', '--as', 'agent/ana', '--expected-version', '7']);
    expect(code).toBe(0);
    expect(out).toEqual(['applied: escalate; zendesk:1 is now open, version 8']);
    expect(api?.seen).toMatchObject([{ method: 'POST', path: '/v1/tickets/zendesk%3A1/actions/escalate' }]);
    expect(api?.seen[0]?.body).toEqual({ reason: 'suspected_bug', tried: ['restart', 'new_key'], text: 'Reproduced.', actor: 'agent/ana', expectedVersion: 7 });
  });

  it.each(ACTION_NAMES)('knows %s with all its fields, as the API takes them', async (name) => {
    const spec: ActionSpec = ACTIONS[name];
    const flags = Object.entries(spec.fields).flatMap(([field, want]) => {
      const flag = `--${field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
      return want.kind === 'flag' ? [flag] : [flag, want.kind === 'code' ? (want.oneOf?.[0] ?? 'code') : 'code'];
    });
    const { code } = await act(APPLIED, [name.replaceAll('_', '-'), ...flags, ...(spec.text ? ['--text', 'words'] : [])]);
    expect(code).toBe(0);
    const body = api?.seen[0]?.body;
    expect(Object.keys(body ?? {}).sort()).toEqual([...Object.keys(spec.fields), ...(spec.text ? ['text'] : [])].sort());
    if (name !== 'customer_reply') expect(actionBodies[name].safeParse(body).error).toBeUndefined();
    expect(api?.seen[0]?.path).toMatch(name === 'customer_reply' ? /\/messages$/ : new RegExp(`/actions/${name.replaceAll('_', '-')}$`));
  });

  it('shows a refusal with its reason and exits with 1', async () => {
    const reply = problem(422, 'missing-handoff-fields', 'engineering needs impact before it takes over', { errors: [{ field: 'impact', message: 'missing' }] });
    const { code, out, err } = await act(reply, ['escalate', '--reason', 'suspected_bug']);
    expect(code).toBe(1);
    expect(err).toEqual([]);
    expect(out).toEqual(['refused (missing-handoff-fields): engineering needs impact before it takes over. impact: missing. Do it otherwise.']);
  });

  it('exits with 2 when the key may not do it', async () => {
    const { code, err } = await act(problem(403, 'role-not-allowed', 'This is for agent, ops, admin.'), ['accept']);
    expect(code).toBe(2);
    expect(err[0]).toContain('This is for agent, ops, admin.');
  });

  it('says when an action is safe but not decided, and when a message opened a follow-up', async () => {
    const kept = await act({ status: 202, body: { ticketId: 'zendesk:1', state: 'received', updateId: 'u' } }, ['close']);
    expect(kept.code).toBe(0);
    expect(kept.out[0]).toContain('waybill ticket zendesk:1');
    await api?.close();
    const followUp = await act({ status: 201, body: { ticketId: 'zendesk:1~2', followUpOf: 'zendesk:1' } }, ['customer-reply', '--text', 'again']);
    expect(followUp.out[0]).toContain('zendesk:1 is closed, so the message opened zendesk:1~2');
  });

  it('takes long texts from standard input', async () => {
    await act(APPLIED, ['note', '--text', '-'], 'first line\nsecond line\n');
    expect(api?.seen[0]?.body).toEqual({ text: 'first line\nsecond line' });
  });

  it('gives scripts the answer as it came', async () => {
    const { out } = await act(APPLIED, ['accept', '--json']);
    expect(JSON.parse(out.join('\n'))).toEqual(APPLIED.body);
  });

  it.each([
    ['an unknown action', ['escalat'], 'did you mean "escalate"?'],
    ['a missing field', ['escalate'], "--reason <code>' not specified"],
    ['a value that is not allowed', ['set-priority', '--priority', 'huge'], 'Allowed choices are urgent, high, normal, low'],
    ['an unknown field', ['accept', '--reason', 'x'], "unknown option '--reason'"],
    ['a missing text', ['reply'], "--text <words>' not specified"],
    ['an empty text', ['reply', '--text', ' '], '--text is empty'],
  ])('exits with 2 for %s, and sends nothing', async (_, args, words) => {
    const { code, err } = await act(APPLIED, args);
    expect(code).toBe(2);
    expect(err.join('\n')).toContain(words);
    expect(api?.seen).toEqual([]);
  });

  it('lists every action and field in its help, and explains each action', async () => {
    const { code, out } = await waybill(['act', '--help']);
    expect(code).toBe(0);
    const page = out.join('\n');
    for (const name of ACTION_NAMES) expect(page).toContain(`  ${name.replaceAll('_', '-')} `);
    expect(page).toContain('[--auto-reply]');
    const one = await waybill(['act', 'zendesk:1', 'escalate', '--help']);
    expect(one.code).toBe(0);
    expect(one.out.join('\n')).toContain('Who is affected.');
  });
});
