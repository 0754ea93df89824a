/**
 * The model checker is only as good as its world in memory. Here the same operations run on that world and on the real store, and
 * must return the same and leave the same.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { drive } from '../../activities/placement/deps.ts';
import { capsOf } from '../../domain/capacity.ts';
import { ask, type HoldingAgent, type Operation, type PlacedTicket } from '../../domain/placement-operations.ts';
import { setAgentStatus } from '../../store/agent-status.ts';
import { readAgents } from '../../store/agents.ts';
import type { Store } from '../../store/connect.ts';
import { readPlacedTickets } from '../../store/tickets.ts';
import { applyOperation, type World } from '../support/memory-world.ts';
import { bringOnline, depsOf, freshStore, openTicket, organisationOf } from '../support/placement-store.ts';
import { specOf, TEAM } from '../support/placement-worlds.ts';

const CONFIG = organisationOf({ a: { caps: { total: 2, channels: {} } }, b: { caps: { total: 3, channels: { chat: 1 } } } });
const RUNS = 60;

let store: Store;
let discard: () => Promise<void>;
beforeAll(async () => ({ store, discard } = await freshStore()));
afterAll(() => discard());

const aTicket = fc.constantFrom('t1', 't2');
const anAgent = fc.constantFrom('a', 'b', 'nobody');
const anEntry = fc.record({ t: aTicket, v: fc.integer({ min: 0, max: 2 }), w: fc.integer({ min: 0, max: 2 }), channel: fc.constantFrom('email', 'chat'), atMs: fc.constant(7) });
const aSet = fc.oneof(
  fc.constant({}), fc.record({ told: fc.boolean() }),
  fc.record({ state: fc.constantFrom('waiting' as const, 'idle' as const, 'closed' as const), epoch: fc.nat(3), team: fc.constant(TEAM) }),
  fc.record({ state: fc.constant('assigned' as const), agent: fc.constantFrom('a', 'b'), claim: fc.nat(4), spec: fc.constant(specOf()) }),
);
const aChange = fc.oneof(
  fc.record({ op: fc.constant('casTicket' as const), step: fc.constant('any'), ticket: aTicket, v: fc.nat(3), set: aSet }),
  fc.record({ op: fc.constant('push' as const), agent: anAgent, entry: anEntry, claim: fc.constant(null) }),
  fc.tuple(anAgent, anEntry, fc.constantFrom(['online'], ['online', 'away']), fc.boolean(), fc.constantFrom([], [{ place: 0, notAfterMs: 6 }], [{ place: 1, notAfterMs: 6 }, { place: 0, notAfterMs: 7 }]))
    .map(([agent, entry, statuses, isStale, rate]): Operation => {
    const config = CONFIG.agents[agent];
    const caps = config ? capsOf(config, CONFIG) : { email: 1, chat: 1, total: 1 };
    return { op: 'push', agent, entry, claim: { statuses, caps: { channel: entry.channel === 'chat' ? caps.chat : caps.email, total: caps.total + (isStale ? 1 : 0) }, rate } };
  }),
  fc.record({ op: fc.constant('pull' as const), agent: anAgent, entry: anEntry }),
  // Resolved when its turn comes: the reservations as they are, or as they are not.
  fc.record({ recount: fc.constantFrom('a', 'b'), isStale: fc.boolean() }),
);

async function reset(): Promise<World> {
  await Promise.all([store.tickets.deleteMany({}), store.agents.deleteMany({})]);
  for (const id of ['t1', 't2']) await openTicket(store, id, 0);
  await bringOnline(store, CONFIG, 0);
  await setAgentStatus(store, 'b', 'away', null, 0);
  return stored([]);
}

async function stored(signals: string[]): Promise<World> {
  const byId = <T extends { _id: string }>(docs: T[]) => Object.fromEntries(docs.map((doc) => [doc._id, doc]));
  const agents: HoldingAgent[] = await readAgents(store, ['a', 'b']);
  const tickets: PlacedTicket[] = await readPlacedTickets(store, ['t1', 't2']);
  return { tickets: byId(tickets), agents: byId(agents), signals };
}

describe('The store and the world of the model checker', () => {
  it('do the same with the same operations', async () => {
    const { deps } = depsOf(store, CONFIG, 0);
    await fc.assert(fc.asyncProperty(fc.array(aChange, { minLength: 1, maxLength: 12 }), async (changes) => {
      let world = await reset();
      for (const change of changes) {
        const operation: Operation = 'recount' in change
          ? { op: 'recount', agent: change.recount, held: change.isStale ? [] : world.agents[change.recount]!.held, used: { email: 9, web: 0, chat: 0, phone: 0, total: 9 } }
          : change;
        const { world: after, result } = applyOperation(world, operation);
        expect([operation, await drive(deps, ask(operation))]).toEqual([operation, result]);
        world = after;
      }
      expect(await stored([])).toEqual(world);
    }), { numRuns: RUNS });
  });
});
