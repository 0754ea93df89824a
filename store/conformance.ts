/**
 * The start-up probe. The placement protocol rests on guarded single-document updates; a server that evaluates one guard operator
 * wrongly would let every claim through without a word. So each is tried, both where it must match and where it must not.
 */
import { randomUUID } from 'node:crypto';
import type { Collection, Db, Filter, UpdateFilter } from 'mongodb';

interface ProbeDoc {
  _id: string;
  n: number;
  state: string;
  none: number | null;
  used: { email: number; total: number };
  held: { t: string; v: number; w: number }[];
  /** Newest first. */
  recent: number[];
}

const PROBE: ProbeDoc = {
  _id: 'probe', n: 5, state: 'waiting', none: null, used: { email: 2, total: 3 }, held: [{ t: 'a', v: 1, w: 1 }, { t: 'b', v: 2, w: 2 }],
  recent: [9, 7],
};

/** Every condition a placement guard or a queue read is made of. */
const GUARDS: { name: string; filter: Filter<ProbeDoc>; matches: boolean }[] = [
  { name: 'equality', filter: { n: 5 }, matches: true },
  { name: 'equality', filter: { n: 4 }, matches: false },
  { name: 'equality with null', filter: { none: null }, matches: true },
  { name: 'equality with null', filter: { none: null, n: 4 }, matches: false },
  { name: '$lte', filter: { 'used.total': { $lte: 3 } }, matches: true },
  { name: '$lte', filter: { 'used.total': { $lte: 2 } }, matches: false },
  { name: '$lte with a negative limit', filter: { 'used.email': { $lte: -1 } }, matches: false },
  { name: '$gte', filter: { n: { $gte: 5 } }, matches: true },
  { name: '$gte against null', filter: { none: { $gte: 0 } }, matches: false },
  { name: '$ne over an array path', filter: { 'held.t': { $ne: 'c' } }, matches: true },
  { name: '$ne over an array path', filter: { 'held.t': { $ne: 'b' } }, matches: false },
  { name: '$in', filter: { state: { $in: ['waiting', 'idle'] } }, matches: true },
  { name: '$in', filter: { state: { $in: ['idle'] } }, matches: false },
  { name: '$nin', filter: { _id: { $nin: ['other'] } }, matches: true },
  { name: '$nin', filter: { _id: { $nin: ['probe'] } }, matches: false },
  { name: '$exists on an array position', filter: { 'held.0': { $exists: true } }, matches: true },
  { name: '$exists on an array position', filter: { 'held.2': { $exists: true } }, matches: false },
  { name: '$not $gt at an array position', filter: { 'recent.1': { $not: { $gt: 7 } } }, matches: true },
  { name: '$not $gt at an array position', filter: { 'recent.0': { $not: { $gt: 8 } } }, matches: false },
  { name: '$not $gt at a position that is not there', filter: { 'recent.2': { $not: { $gt: 8 } } }, matches: true },
  { name: '$elemMatch', filter: { held: { $elemMatch: { t: 'a', v: 1 } } }, matches: true },
  { name: '$elemMatch', filter: { held: { $elemMatch: { t: 'a', v: 2 } } }, matches: false },
  { name: '$not $elemMatch', filter: { held: { $not: { $elemMatch: { t: 'a', v: 2 } } } }, matches: true },
  { name: '$not $elemMatch', filter: { held: { $not: { $elemMatch: { t: 'a', v: 1 } } } }, matches: false },
  { name: 'equality of a whole array', filter: { held: PROBE.held }, matches: true },
  { name: 'equality of a whole array', filter: { held: PROBE.held.slice(0, 1) }, matches: false },
  { name: 'equality of a whole array in another order', filter: { held: [...PROBE.held].reverse() }, matches: false },
];

/** More claims than fit, all at once: exactly as many as fit may win. */
const RIVALS = 12;
const RIVAL_CAP = 3;

/**
 * Tries every operator the guards use on a scratch collection, which is dropped again.
 * @throws Error naming the operators that do not behave like MongoDB's: the process must not run on this server.
 */
export async function probeConformance(db: Pick<Db, 'collection'>): Promise<void> {
  const scratch = db.collection<ProbeDoc>(`conformance-${randomUUID()}`);
  try {
    await scratch.insertOne({ ...PROBE });
    const lies = [...(await lyingGuards(scratch)), ...(await lyingUpdates(scratch)), ...(await lyingRaces(scratch))];
    if (lies.length === 0) return;
    throw new Error(
      `This MongoDB server cannot be used, placements would go wrong on it: ${lies.join('; ')}. `
      + 'Use MongoDB 6 or newer, or the server version named in docs/operations.',
    );
  } finally {
    await scratch.drop();
  }
}

/** Through findOneAndUpdate, as the guards run: an update may be planned differently from a read. */
async function lyingGuards(scratch: Collection<ProbeDoc>): Promise<string[]> {
  const lies: string[] = [];
  for (const { name, filter, matches } of GUARDS) {
    const touched = await scratch.findOneAndUpdate({ _id: PROBE._id, ...filter }, { $inc: { n: 0 } }, { returnDocument: 'after' });
    if ((touched !== null) !== matches) lies.push(`${name} ${matches ? 'does not match' : 'matches'} where it should${matches ? '' : ' not'} (${JSON.stringify(filter)})`);
  }
  return lies;
}

async function lyingUpdates(scratch: Collection<ProbeDoc>): Promise<string[]> {
  const lies: string[] = [];
  const apply = async (name: string, filter: Filter<ProbeDoc>, update: UpdateFilter<ProbeDoc>, expected: ProbeDoc): Promise<void> => {
    const before = await scratch.findOneAndUpdate({ _id: PROBE._id, ...filter }, update, { returnDocument: 'before' });
    const after = await scratch.findOne({ _id: PROBE._id });
    if (before === null || JSON.stringify(after) !== JSON.stringify(expected)) lies.push(`${name} leaves ${JSON.stringify(after)}`);
  };
  const pulled = { ...PROBE, held: PROBE.held.slice(1), used: { email: 1, total: 2 } };
  await apply('$pull with $inc', { held: { $elemMatch: { t: 'a', v: 1, w: 1 } } }, { $pull: { held: { t: 'a', v: 1, w: 1 } }, $inc: { 'used.email': -1, 'used.total': -1 } }, pulled);
  const pushed = { ...pulled, held: [...pulled.held, { t: 'c', v: 3, w: 0 }], state: 'assigned' };
  const counted = { ...pushed, recent: [11, 9] };
  await apply('$push with $set', { 'held.t': { $ne: 'c' } }, { $push: { held: { t: 'c', v: 3, w: 0 } }, $set: { state: 'assigned' } }, pushed);
  await apply('$push in front with $slice', { n: 5 }, { $push: { recent: { $each: [11], $position: 0, $slice: 2 } } }, counted);
  return lies;
}

async function lyingRaces(scratch: Collection<ProbeDoc>): Promise<string[]> {
  await scratch.insertOne({ ...PROBE, _id: 'race', used: { email: 0, total: 0 }, held: [] });
  const claim = (t: string) => scratch.findOneAndUpdate(
    { _id: 'race', 'used.total': { $lte: RIVAL_CAP - 1 }, 'held.t': { $ne: t } },
    { $push: { held: { t, v: 1, w: 1 } }, $inc: { 'used.total': 1 } },
    { returnDocument: 'after' },
  );
  const claims = await Promise.all(Array.from({ length: RIVALS }, (_, rival) => claim(`rival-${rival}`)));
  const won = claims.filter((doc) => doc !== null).length;
  return won === RIVAL_CAP ? [] : [`${won} of ${RIVALS} concurrent claims won where ${RIVAL_CAP} fit`];
}
