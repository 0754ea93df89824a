/**
 * The placement protocol, examined exhaustively: every interleaving, every death, every late write of small worlds. And, so that we
 * know the checker sees: for every rule of the protocol a saboteur who breaks it, and who must be found out.
 */
import { afterAll, describe, expect, it } from 'vitest';

import type { PlacementOrder } from '../../domain/events.ts';
import { ask, type Operation, type OperationResult, type Protocol } from '../../domain/placement-operations.ts';
import { repairAgents, tell } from '../../domain/placement-repair.ts';
import { carryOut, matchPass, type PlacementContext } from '../../domain/placement.ts';
import type { World } from '../support/memory-world.ts';
import { checkModel, type ModelProcess, type ModelProtocol, type Scenario } from '../support/model-checker.ts';
import { configOf, held, holdingAgent, idleTicket, specOf, TEAM, waitingTicket } from '../support/placement-worlds.ts';

const CONTEXT: PlacementContext = { nowMs: 1_000, config: configOf(['a', 'b']), onShift: new Set(['a', 'b']) };
const MUCH_LATER_MS = 10_000_000;

/** What a saboteur does to one operation: let it be, change it, or answer without carrying it out. */
type Hand = (operation: Operation) => Operation | { answer: OperationResult };
const HONEST: Hand = (operation) => operation;

function* sabotaged<T>(protocol: Protocol<T>, hand: Hand): Protocol<T> {
  let step = protocol.next();
  while (step.done !== true) {
    const changed = hand(step.value);
    step = protocol.next('answer' in changed ? changed.answer : yield changed);
  }
  return step.value;
}

const SPEC = specOf();
const place = (epoch: number, spec = SPEC): PlacementOrder => ({ kind: 'place', epoch, spec });
const release = (epoch: number, to: 'idle' | 'closed' = 'closed'): PlacementOrder => ({ kind: 'release', epoch, to });
const manual = (epoch: number, agent: string): PlacementOrder => ({ kind: 'manual', epoch, agent, spec: SPEC });
const adjust = (epoch: number, weight: number): PlacementOrder => ({ kind: 'adjust', epoch, spec: { ...SPEC, weight } });

/** An order as the activity carries it out: write, match, answer. The answer is how the workflow learns of it. */
function order(ticketId: string, what: PlacementOrder, hand: Hand = HONEST, decisions = 100): ModelProcess {
  const eventId = `e${what.epoch}`;
  function* run(): Protocol<void> {
    const result = yield* carryOut({ ticketId, eventId, order: what, decisions }, CONTEXT);
    const isAwaited = what.kind === 'place' ? ({ _id, epoch }: { _id: string; epoch: number }) => _id === ticketId && epoch === what.epoch : () => false;
    if (result.matchTeams.length > 0) yield* matchPass(result.matchTeams, CONTEXT, isAwaited);
    if (result.kind !== 'done') return;
    const ticket = yield* ask({ op: 'readTicket', ticket: ticketId });
    if (ticket?.epoch !== what.epoch || ticket.agent === null || ticket.claim === null || what.kind === 'adjust') return;
    yield* ask({ op: 'signal', ticket: ticketId, news: { epoch: what.epoch, v: ticket.claim + 1, agent: ticket.agent } });
  }
  return { name: `${what.kind} ${ticketId} #${what.epoch}`, start: () => sabotaged(run(), hand), isRetried: true };
}

function process(name: string, start: () => Protocol<unknown>, hand: Hand = HONEST): ModelProcess {
  return { name, start: () => sabotaged(start(), hand), isRetried: false };
}
const match = (name: string, hand?: Hand) => process(name, () => matchPass([TEAM], CONTEXT, () => false), hand);
const repair = (hand?: Hand) => process('repair', () => repairAgents(['a', 'b'], MUCH_LATER_MS), hand);
const teller = (name: string, hand?: Hand) => process(name, () => tell('t1'), hand);

function world(tickets: World['tickets'][string][], agents = [holdingAgent('a'), holdingAgent('b')]): World {
  const byId = <T extends { _id: string }>(docs: T[]) => Object.fromEntries(docs.map((doc) => [doc._id, doc]));
  // What the fixtures call told, the workflows have heard of.
  const signals = tickets.flatMap(({ _id, state, told, epoch, agent }) => (state === 'assigned' && told ? [`${_id}/${epoch}/${agent ?? ''}`] : []));
  return { tickets: byId(tickets), agents: byId(agents), signals };
}

/** t1 with agent a at epoch 1; b is free. */
function t1WithA(others: World['tickets'][string][] = [], cap = 1): World {
  const pair = held(waitingTicket('t1'), holdingAgent('a', cap));
  return world([pair.ticket, ...others], [pair.agent, holdingAgent('b', cap)]);
}

const holderIs = (ticket: string, agent: string | null) => ({ tickets }: World) =>
  tickets[ticket]!.agent === agent ? null : `${ticket} ended with ${tickets[ticket]!.agent ?? 'nobody'}, not ${agent ?? 'nobody'}`;

/** The hands touch every process of a scenario, repairs after the end included. */
const SCENARIOS = {
  'two tickets are placed at once': (hand) => ({
    world: world([idleTicket('t1'), idleTicket('t2')]), processes: [order('t1', place(1), hand), order('t2', place(1), hand)], crashes: 1,
  }),
  'two matchers rival for two tickets and two agents': (hand) => ({
    world: world([waitingTicket('t1'), waitingTicket('t2')]), processes: [match('matcher 1', hand), match('matcher 2', hand)], crashes: 2,
  }),
  'two matchers rival for one free agent while a sweep repairs': (hand) => ({
    world: world([waitingTicket('t1'), waitingTicket('t2')], [holdingAgent('a')]),
    processes: [match('matcher 1', hand), match('matcher 2', hand), repair(hand)], crashes: 1,
  }),
  'a matcher that died and a sweep that repairs': (hand) => ({
    world: world([waitingTicket('t1')]), processes: [match('matcher', hand), repair(hand), repair(hand)], crashes: 2,
  }),
  'a person assigns while a matcher claims': (hand) => ({
    world: world([waitingTicket('t1'), waitingTicket('t2')]), processes: [order('t1', manual(2, 'b'), hand), match('matcher', hand)], crashes: 1,
    expectAtEnd: holderIs('t1', 'b'),
  }),
  'a person assigns while a matcher claims and a sweep repairs': (hand) => ({
    world: world([waitingTicket('t1')]), processes: [order('t1', manual(2, 'b'), hand), match('matcher', hand), repair(hand)], crashes: 1,
    expectAtEnd: holderIs('t1', 'b'),
  }),
  'a person takes a held ticket away while a sweep repairs': (hand) => ({
    world: t1WithA(), processes: [order('t1', manual(2, 'b'), hand), repair(hand), repair(hand)], crashes: 2, expectAtEnd: holderIs('t1', 'b'),
  }),
  'two persons assign one ticket; the later order wins': (hand) => ({
    world: t1WithA(), processes: [order('t1', manual(2, 'b'), hand), order('t1', manual(3, 'a'), hand)], crashes: 1, expectAtEnd: holderIs('t1', 'a'),
  }),
  'a ticket is closed while a late order places it': (hand) => ({
    world: t1WithA([waitingTicket('t2')]), processes: [order('t1', release(3), hand), order('t1', place(2), hand)], crashes: 1,
    expectAtEnd: holderIs('t1', null),
  }),
  'a held ticket goes back to the queue': (hand) => ({
    world: t1WithA([waitingTicket('t2')]), processes: [order('t1', place(2), hand), match('matcher', hand)], crashes: 1,
  }),
  'a held ticket goes back to the queue beside one free agent and a sweep': (hand) => ({
    world: t1WithA(), processes: [order('t1', place(2, specOf({ excluded: ['b'] })), hand), match('matcher', hand), repair(hand)], crashes: 1,
  }),
  'a waiting ticket is closed while a matcher claims it and a sweep repairs': (hand) => ({
    world: world([waitingTicket('t1')]), processes: [order('t1', release(2), hand), match('matcher', hand), repair(hand)], crashes: 1,
    expectAtEnd: holderIs('t1', null),
  }),
  'the weight of a held ticket changes while a sweep repairs': (hand) => ({
    world: t1WithA([waitingTicket('t2')]), processes: [order('t1', adjust(1, 0), hand), repair(hand)], crashes: 2,
  }),
  'the weight of a held ticket changes while another is placed': (hand) => ({
    world: t1WithA([idleTicket('t2')]), processes: [order('t1', adjust(1, 2), hand), order('t2', place(1, specOf({ excluded: ['b'] })), hand)], crashes: 1,
  }),
  'a late retry of an older weight meets a newer one': (hand) => ({
    world: t1WithA(),
    processes: [
      order('t1', adjust(1, 0), hand, 101),
      { ...order('t1', adjust(1, 2), hand, 102), start: () => committed(102, order('t1', adjust(1, 2), hand, 102).start) },
    ],
    crashes: 1,
    expectAtEnd: ({ tickets }) => (tickets['t1']!.weight === 2 ? null : `t1 ended with weight ${tickets['t1']!.weight}, not 2`),
  }),
  'the weight of a waiting ticket changes while a matcher claims it': (hand) => ({
    world: world([waitingTicket('t1')]), processes: [order('t1', adjust(1, 0), hand), match('matcher', hand)], crashes: 1,
  }),
  'news travel while the ticket moves on': (hand) => {
    const { ticket, agent } = held(waitingTicket('t1'), holdingAgent('a'), false);
    return {
      world: world([ticket], [agent, holdingAgent('b')]), processes: [teller('matcher tells', hand), teller('sweep tells', hand), order('t1', place(2), hand)],
      crashes: 1,
    };
  },
  'a wrong counter is set right while a matcher claims': (hand) => ({
    world: world([waitingTicket('t1')], [holdingAgent('a', 2, { used: { email: 2, web: 0, chat: 0, phone: 0, total: 2 } })]),
    processes: [repair(hand), order('t1', place(2), hand)], crashes: 1,
  }),
  'without crashes nothing is left for the sweep: two orders': (hand) => ({
    world: t1WithA([waitingTicket('t2'), idleTicket('t3')]),
    processes: [order('t1', release(2), hand), order('t3', place(1, specOf({ excluded: ['b'] })), hand)], crashes: 0, isComplete: true,
  }),
  'without crashes nothing is left for the sweep: one slot, two tickets, one freed': (hand) => {
    const { ticket, agent } = held(waitingTicket('t1'), holdingAgent('a'));
    return {
      world: world([ticket, idleTicket('t2'), waitingTicket('t3')], [agent]),
      processes: [order('t1', release(2, 'idle'), hand), order('t2', place(1), hand)], crashes: 0, isComplete: true,
    };
  },
  'without crashes nothing is left for the sweep: a held ticket grows lighter': (hand) => ({
    world: t1WithA([idleTicket('t2'), waitingTicket('t3')]), processes: [order('t1', adjust(1, 0), hand), order('t2', place(1), hand)], crashes: 0,
    isComplete: true,
  }),
  'without crashes nothing is left for the sweep: a person and a queue': (hand) => ({
    world: world([waitingTicket('t1'), idleTicket('t2')]),
    processes: [order('t1', manual(2, 'b'), hand), order('t1', manual(3, 'a'), hand), order('t2', place(1), hand)], crashes: 0, isComplete: true,
  }),
} as const satisfies Record<string, (hand: Hand) => Omit<Scenario, 'context'>>;

function* committed(viewVersion: number, start: () => ModelProtocol): ModelProtocol {
  yield { op: 'commitView', ticket: 't1', viewVersion };
  return yield* start();
}

function check(name: keyof typeof SCENARIOS, hand: Hand = HONEST) {
  const scenario: Omit<Scenario, 'context'> = SCENARIOS[name](hand);
  return checkModel({ ...scenario, context: CONTEXT, sabotageRepair: (protocol) => sabotaged(protocol, hand) });
}

let states = 0;
afterAll(() => {
  process_stdout(`placement model: ${states} states without a violation\n`);
});
function process_stdout(line: string): void {
  globalThis.process.stdout.write(line);
}

describe('The placement protocol', () => {
  it.each(Object.keys(SCENARIOS) as (keyof typeof SCENARIOS)[])('keeps every invariant when %s', (name) => {
    const verdict = check(name);
    states += verdict.states;
    if (!verdict.holds) throw new Error(`${verdict.violation}\n  ${verdict.trace.join('\n  ')}`);
    expect(verdict.states).toBeGreaterThan(10);
  });
});
