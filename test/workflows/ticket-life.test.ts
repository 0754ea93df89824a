import { afterAll, beforeAll, describe } from 'vitest';

import { startDesk, type Desk } from '../support/desk.ts';
import { ticketLives } from '../support/scenarios.ts';

describe('the life of a ticket', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk();
    await desk.startWorker();
  });
  afterAll(() => desk.close());
  ticketLives(() => desk);
});
