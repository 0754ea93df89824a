import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Store } from '../../store/connect.ts';
import type { DecisionDoc } from '../../store/documents.ts';
import { claimMerge } from '../../store/merges.ts';
import { freshStore } from '../support/placement-store.ts';

let store: Store;
let discard: () => Promise<void>;
beforeAll(async () => {
  ({ store, discard } = await freshStore());
});
afterAll(() => discard());

/** Everybody into the next one, at the same moment. @returns who got through. */
async function circle(ids: readonly string[]): Promise<boolean[]> {
  const claims = ids.map((from, i) => claimMerge(store, { from, into: ids[(i + 1) % ids.length]!, eventId: `merge-${from}` }));
  return (await Promise.all(claims)).map((inTheWay) => inTheWay === null);
}

describe('merges at the same moment', () => {
  it.each([2, 3, 4])('never close all of %i tickets in a circle, and one gets through', async (size) => {
    for (let round = 0; round < 20; round += 1) {
      const through = await circle(Array.from({ length: size }, (_, i) => `test:${size}-${round}-${i}`));
      expect(through).toContain(false);
      expect(through).toContain(true);
    }
  });

  it('of several tickets into one all get through, and a repeated claim is the same claim', async () => {
    const claim = (from: string) => claimMerge(store, { from, into: 'test:one', eventId: `into-${from}` });
    expect(await Promise.all(['test:x', 'test:y', 'test:z'].map(claim))).toEqual([null, null, null]);
    expect(await claim('test:x')).toBeNull();
  });

  it('do not stand in the way once they were refused', async () => {
    expect(await claimMerge(store, { from: 'test:p', into: 'test:q', eventId: 'e1' })).toBeNull();
    expect(await claimMerge(store, { from: 'test:q', into: 'test:p', eventId: 'e2' })).toBe('test:q');
    // Only these fields are looked at.
    const refused = { _id: 'test:p/e1', ticketId: 'test:p', eventId: 'e1', plan: { outcome: { result: 'refused' } } } as unknown as DecisionDoc;
    await store.decisions.insertOne(refused);
    expect(await claimMerge(store, { from: 'test:q', into: 'test:p', eventId: 'e2' })).toBeNull();
  });
});
