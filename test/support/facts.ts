/** Facts planted in a ticket's life, and its waybill read back: none missing, none twice, none out of order. */
import { expect } from 'vitest';

import { waybillOf } from '../../api/waybill.ts';
import type { ActionMessage, ActionName } from '../../domain/actions.ts';
import { saveAccount } from '../../store/accounts.ts';
import { makeRandom } from '../../simulation/random.ts';
import type { Desk } from './desk.ts';

export const FACTS = 12;

export interface Facts {
  /** Opens the ticket with one fact in the account's notes and one in the customer's first message. @returns its id. */
  open(messagesPerRun?: number): Promise<string>;
  /** Acts with a text that holds the next fact. An update must be applied; of a signal nothing is awaited. */
  act<A extends ActionName>(how: 'update' | 'signal', name: A, message: ActionMessage<A>): Promise<void>;
  /** Reads the waybill once the latest fact is on it, and compares. */
  readBack(): Promise<void>;
  planted(): number;
}

/** @param seed printed by the caller; the same seed gives the same facts. */
export function plantFacts(desk: Desk, seed: number): Facts {
  const random = makeRandom(seed);
  const facts = Array.from({ length: FACTS }, (_, i) => `fact-${i + 1}-${Math.floor(random() * 36 ** 6).toString(36)}`);
  const planted: string[] = [];
  let ticketId = '';
  let latestBodyId = '';
  const next = () => {
    const fact = facts[planted.length];
    if (fact === undefined) throw new RangeError(`There are ${FACTS} facts only`);
    planted.push(fact);
    return fact;
  };
  return {
    planted: () => planted.length,
    async open(messagesPerRun) {
      await saveAccount(desk.store, 'acme', { notes: `Colleagues noted: ${next()}.` });
      const text = `The invoice was charged twice on our credit card, see ${next()}.`;
      ticketId = await desk.openTicket({ text, ...(messagesPerRun !== undefined && { messagesPerRun }) });
      return ticketId;
    },
    async act(how, name, message) {
      latestBodyId = await desk.write(ticketId, `About this: ${next()}.`, name === 'customer_reply' ? 'requester' : 'agent');
      const telling = { ...message, bodyId: latestBodyId };
      if (how === 'signal') return desk.signal(ticketId, name, telling);
      expect(await desk.act(ticketId, name, telling)).toMatchObject({ result: 'applied' });
    },
    async readBack() {
      if (latestBodyId !== '') await desk.untilTold(ticketId, latestBodyId);
      const { account, timeline } = await waybillOf(desk.store, ticketId);
      const texts = [account?.notes ?? '', ...timeline.entries.map(({ said }) => said?.text ?? '')];
      expect(texts.flatMap((text) => text.match(/fact-[0-9a-z-]+/g) ?? [])).toEqual(planted);
      expect(timeline.entries.map(({ n }) => n)).toEqual(timeline.entries.map((_, i) => i + 1));
    },
  };
}
