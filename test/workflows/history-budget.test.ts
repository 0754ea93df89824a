import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import proto from '@temporalio/proto'; // CommonJS: Node finds no named exports in it

import { startDesk, type Desk } from '../support/desk.ts';
import { TEST_ORGANISATION } from '../support/organisation.ts';

const { EventType } = proto.temporal.api.enums.v1;

/** What a straight-through ticket may cost in all; a state transition costs the cluster about the same whatever it does. */
const BUDGET = 45;
const SHORT_REOPEN_WINDOW_MS = 1_500;

describe('the history of a straight-through ticket', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk({ config: { ...TEST_ORGANISATION, lifecycle: { ...TEST_ORGANISATION.lifecycle, reopenWindowMs: SHORT_REOPEN_WINDOW_MS } } });
    await desk.startWorker();
  });
  afterAll(() => desk.close());

  it(`takes ${BUDGET} events at most: created, assigned, first reply, solved, closed by the reopen window`, async () => {
    const steps: { step: string; types: string[] }[] = [];
    const seen = () => steps.reduce((sum, { types }) => sum + types.length, 0);
    const endOf = async (step: string) => {
      const { events } = await desk.handle(ticketId).fetchHistory();
      steps.push({ step, types: (events ?? []).slice(seen()).map(({ eventType }) => EventType[eventType ?? 0] ?? 'unknown') });
    };

    const ticketId = await desk.openTicket();
    await desk.until(ticketId, ({ placement }) => placement.agent === 'bill', 'assigned to bill');
    await desk.state(ticketId); // a query is answered once the workflow task is over: its events are in the history then
    await endOf('create → assign');
    const reply = await desk.write(ticketId, 'We are on it.');
    expect(await desk.act(ticketId, 'reply', { actor: 'agent/bill', bodyId: reply })).toMatchObject({ result: 'applied' });
    await endOf('first reply');
    expect(await desk.act(ticketId, 'solve', { actor: 'agent/bill' })).toMatchObject({ result: 'applied', status: 'solved' });
    await endOf('solve');
    await desk.handle(ticketId).result();
    await endOf('close');

    console.info(tableOf(steps)); // eslint-disable-line no-console -- the figures are what this test is read for
    expect(seen()).toBeLessThanOrEqual(BUDGET);
  });
});

/** Steps across, event types down, sums at the edges. */
function tableOf(steps: readonly { step: string; types: readonly string[] }[]): string {
  const all = steps.flatMap(({ types }) => types);
  const types = [...new Set(all)];
  const count = (list: readonly string[], type: string) => list.filter((other) => other === type).length;
  const rows = types.map((type) => [shortName(type), ...steps.map((step) => count(step.types, type)), count(all, type)]);
  const lines = [['', ...steps.map(({ step }) => step), 'all'], ...rows, ['events', ...steps.map((step) => step.types.length), all.length]];
  return lines.map(([head, ...cells]) => [String(head).padEnd(40), ...cells.map((cell) => String(cell === 0 ? '·' : cell).padStart(16))].join('')).join('\n');
}

function shortName(type: string): string {
  return type.replace('EVENT_TYPE_', '').toLowerCase().replaceAll('_', ' ');
}
