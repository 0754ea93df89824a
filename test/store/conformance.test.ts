import type { Collection, Db, Document } from 'mongodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { probeConformance } from '../../store/conformance.ts';
import { refuseDevelopmentServer } from '../../store/connect.ts';
import type { Store } from '../../store/connect.ts';
import { freshStore } from '../support/placement-store.ts';

let store: Store;
let discard: () => Promise<void>;
beforeAll(async () => ({ store, discard } = await freshStore()));
afterAll(() => discard());

/** The real server, with the filter of every guarded update seen through the liar's eyes. */
function lying(liar: (filter: Document) => Document): Pick<Db, 'collection'> {
  const wrap = (collection: Collection) => new Proxy(collection, {
    get(target, name) {
      const value = Reflect.get(target, name, target) as unknown;
      if (name === 'findOneAndUpdate') {
        return (filter: Document, ...rest: [Document, Document]) => target.findOneAndUpdate(liar(filter), ...rest);
      }
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
  return { collection: ((name: string) => wrap(store.db.collection(name))) as unknown as Db['collection'] }; // the probe uses one of its overloads
}

/** The filter without the conditions that use this operator, at any depth: "always true". */
function ignoring(operator: string) {
  const strip = (filter: Document): Document => Object.fromEntries(Object.entries(filter).filter(([, condition]) =>
    !(typeof condition === 'object' && condition !== null && operator in condition)));
  return strip;
}

describe('The conformance probe', () => {
  it('passes the server the tests run on, and leaves nothing behind', async () => {
    await probeConformance(store.db);
    const left = await store.db.listCollections({}, { nameOnly: true }).toArray();
    expect(left.filter(({ name }) => name.startsWith('conformance'))).toEqual([]);
  });

  it.each(['$lte', '$gte', '$ne', '$in', '$nin', '$exists', '$elemMatch', '$not'])('refuses a server that ignores %s', async (operator) => {
    await expect(probeConformance(lying(ignoring(operator)))).rejects.toThrow(operator === '$nin' ? /\$nin/ : new RegExp(`\\${operator}.* matches where it should not`));
  });

  it('refuses a server on which more claims win than fit', async () => {
    const blind = (filter: Document) => (filter['_id'] === 'race' ? { _id: 'race' } : filter);
    await expect(probeConformance(lying(blind))).rejects.toThrow('12 of 12 concurrent claims won where 3 fit');
  });

  it('refuses a server that never finds anything, and says what to do', async () => {
    await expect(probeConformance(lying(() => ({ _id: 'nobody' })))).rejects.toThrow(/does not match where it should.*Use MongoDB/);
  });
});

describe('production', () => {
  const serverSaying = (buildInfo: Record<string, unknown>) => ({ db: { admin: () => ({ command: () => Promise.resolve(buildInfo) }) } }) as unknown as Store; // all that is asked of it

  it('refuses the development database and says what is wanted', async () => {
    await expect(refuseDevelopmentServer(serverSaying({ version: '8.2.11', secantusVersion: '0.7.0b3' }))).rejects.toThrow('production needs a MongoDB replica set');
    await expect(refuseDevelopmentServer(serverSaying({ version: '8.2.6' }))).resolves.toBeUndefined();
  });
});
