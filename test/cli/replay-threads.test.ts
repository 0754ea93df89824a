import { describe, expect, it } from 'vitest';

import { decideOnAllCores } from '../../cli/replay-threads.ts';
import type { HistoricalTicket } from '../../domain/history.ts';
import { creationFacts, decideAtCreation } from '../../simulation/replay-facts.ts';
import { train } from '../../training/train.ts';
import { pastConfig, pastTickets } from '../support/history.ts';

const basis = { config: pastConfig(), configVersion: 'test' };
const model = train(
  pastTickets(120, 3).map(({ subject, text, categories }) => ({ text: `${subject ?? ''}\n\n${text ?? ''}`, category: categories[0]!.value.toLowerCase().replaceAll(' ', '-'), subcategory: null, group: null })),
  { kind: 'naive-bayes', seed: 1 },
);
const few = pastTickets(160);
const many = Array.from({ length: 4_100 }, (_, i): HistoricalTicket => ({ ...few[i % few.length]!, id: String(i) }));
/** None at first, then one: as in a replay whose first tickets have nothing before them to learn from. */
const modelAt = (place: number) => (place < 900 ? null : model);

describe('a replay on all cores', () => {
  it('decides every ticket as it would be decided one by one, and tells how far it is', async () => {
    const told: number[] = [];
    const decisions = await decideOnAllCores(many, basis, modelAt, (decided) => told.push(decided), 2);
    const own = few.map((ticket) => [null, model].map((by) => JSON.stringify(decideAtCreation(creationFacts(ticket), by, basis))));
    expect(decisions?.map((decision) => JSON.stringify(decision))).toEqual(many.map((_, i) => own[i % few.length]![i < 900 ? 0 : 1]));
    expect(told.at(-1)).toBe(many.length);
  });

  it('is left to one core when there are few tickets', async () => {
    expect(await decideOnAllCores(few, basis, modelAt, () => undefined, 2)).toBeNull();
  });

  it('fails as a whole when a model cannot be made', async () => {
    const failing = (place: number) => {
      if (place > 2_000) throw new Error('no model');
      return null;
    };
    await expect(decideOnAllCores(many, basis, failing, () => undefined, 2)).rejects.toThrow('no model');
  });
});
