import { WorkflowUpdateStage } from '@temporalio/client';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { actionUpdates } from '../../workflows/ticket.messages.ts';
import { startProcessDesk, type ProcessDesk } from '../support/worker-process.ts';

let office: ProcessDesk;
beforeAll(async () => {
  office = await startProcessDesk();
});
afterAll(() => office.close());

it('an update that had been accepted when the worker was killed with -9 is answered by the next worker, and applied once', async () => {
  const { desk, gate } = office;
  const ticketId = await desk.openTicket();
  await desk.until(ticketId, ({ placement }) => placement.agent === 'bill', 'with bill');
  const bodyId = await desk.write(ticketId, 'We are on it.');
  gate.shut();
  const stepIsHeld = gate.knocked();
  const update = await desk.handle(ticketId).startUpdate(actionUpdates.reply, {
    args: [{ id: 'reply-1', actor: 'agent/bill', bodyId }],
    waitForStage: WorkflowUpdateStage.ACCEPTED,
  });
  await stepIsHeld;
  await office.killWorker();
  gate.open();
  await office.startWorker();
  expect(await update.result()).toMatchObject({ result: 'applied' });
  expect(await desk.store.timeline.countDocuments({ ticketId, bodyId })).toBe(1);
  await desk.signal(ticketId, 'close', { actor: 'ops/olga' });
});
