/**
 * The placement protocol, examined exhaustively: every interleaving, every death, every late write of small worlds. And, so that we
 * know the checker sees: for every rule of the protocol a saboteur who breaks it, and who must be found out.
 */
import { afterAll, describe, expect, it } from 'vitest';

import type { PlacementOrder } from '../../domain/events.ts';
import { ask, type Operation, type OperationResult, type PlacedTicket, type Protocol } from '../../domain/placement-operations.ts';
import { repairAgents, tell } from '../../domain/placement-repair.ts';
import { requeue } from '../../domain/placement-requeue.ts';
import { carryOut, matchPass, type PlacementContext } from '../../domain/placement.ts';
import type { World } from '../support/memory-world.ts';
import { checkModel, type ModelProcess, type ModelProtocol, type Scenario } from '../support/model-checker.ts';
import { agentOf, configOf, held, holdingAgent, idleTicket, specOf, TEAM, teamOf, waitingTicket } from '../support/placement-worlds.ts';

const { agents: AGENTS, ...REST } = configOf(['a', 'b']);
const CONFIG: PlacementContext['config'] = {
  ...REST,
  teams: { [TEAM]: teamOf({ overflow: [{ team: 'helpers', afterMs: 500 }] }), helpers: teamOf() },
  agents: { ...AGENTS, helper: agentOf({ name: 'helper', teams: ['helpers'] }) },
};
const CONTEXT: PlacementContext = { nowMs: 1_000, config: CONFIG, onShift: new Set(['a', 'b', 'helper']) };
const MUCH_LATER_MS = 10_000_000;

/** Changes what a process does. */
type Saboteur = <T>(protocol: Protocol<T>) => Protocol<T>;
const HONEST: Saboteur = (protocol) => protocol;

/** Changes single operations, or answers them without carrying them out. A fresh hand for every run. */
function sleightOf(makeHand: () => (operation: Operation) => Operation | { answer: OperationResult }): Saboteur {
  return function* (protocol) {
    const hand = makeHand();
    let step = protocol.next();
    while (step.done !== true) {
      const changed = hand(step.value);
      step = protocol.next('answer' in changed ? changed.answer : yield changed);
    }
    return step.value;
  };
}

/** Carries the first operation out after the second, having claimed meanwhile that it went well. */
function swapping(isFirst: (operation: Operation) => boolean, isSecond: (operation: Operation) => boolean, pretended: OperationResult): Saboteur {
  return function* (protocol) {
    const postponed: Operation[] = [];
    let step = protocol.next();
    while (step.done !== true) {
      const operation = step.value;
      if (isFirst(operation)) {
        postponed.push(operation);
        step = protocol.next(pretended);
        continue;
      }
      const result = yield operation;
      if (isSecond(operation)) for (const late of postponed.splice(0)) yield late;
      step = protocol.next(result);
    }
    return step.value;
  };
}

/** Writes over whatever is there, without having looked at it. */
function blindlyAt(isBlind: (operation: Operation) => boolean): Saboteur {
  return function* (protocol) {
    let step = protocol.next();
    while (step.done !== true) {
      let operation = step.value;
      if (isBlind(operation) && operation.op === 'casTicket') {
        const now = yield* ask({ op: 'readTicket', ticket: operation.ticket });
        operation = { ...operation, v: now!.v };
      }
      step = protocol.next(yield operation);
    }
    return step.value;
  };
}

/** Takes a ticket it reads for something else than it is. */
function misreading(change: (ticket: PlacedTicket) => Partial<PlacedTicket>): Saboteur {
  return function* (protocol) {
    let step = protocol.next();
    while (step.done !== true) {
      const result = yield step.value;
      step = protocol.next(step.value.op === 'readTicket' && result !== null ? { ...(result as PlacedTicket), ...change(result as PlacedTicket) } : result);
    }
    return step.value;
  };
}

const isStep = (name: string) => (operation: Operation): boolean => operation.op === 'casTicket' && operation.step === name;

const SPEC = specOf();
const place = (epoch: number, spec = SPEC): PlacementOrder => ({ kind: 'place', epoch, spec });
const release = (epoch: number, to: 'idle' | 'closed' = 'closed'): PlacementOrder => ({ kind: 'release', epoch, to });
const manual = (epoch: number, agent: string): PlacementOrder => ({ kind: 'manual', epoch, agent, spec: SPEC });
const adjust = (epoch: number, weight: number): PlacementOrder => ({ kind: 'adjust', epoch, spec: { ...SPEC, weight } });

/** An order as the activity carries it out: write, match, answer. The answer is how the workflow learns of it. */
function order(ticketId: string, what: PlacementOrder, saboteur = HONEST, decisions = 100): ModelProcess {
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
  return { name: `${what.kind} ${ticketId} #${what.epoch}`, start: () => saboteur(run()), isRetried: true };
}

function process(name: string, start: () => Protocol<unknown>, saboteur = HONEST): ModelProcess {
  return { name, start: () => saboteur(start()), isRetried: false };
}
const match = (name: string, saboteur?: Saboteur) => process(name, () => matchPass([TEAM], CONTEXT, () => false), saboteur);
const repair = (saboteur?: Saboteur) => process('repair', () => repairAgents(['a', 'b'], MUCH_LATER_MS), saboteur);
/** What an agent says of themselves is no part of the protocol; it only lands in between. */
const goesOffline = (agent: string): ModelProcess => ({ name: `${agent} goes offline`, start: () => says(agent), isRetried: false });
function* says(agent: string): ModelProtocol {
  return yield { op: 'setStatus', agent, status: 'offline' };
}
/** The sweep takes a ticket from an agent who is away, and matches once. */
const away = (ticketId: string, agent: string, saboteur?: Saboteur) => process(`requeue ${ticketId} from ${agent}`, () => requeueAndMatch(ticketId, agent), saboteur);
function* requeueAndMatch(ticketId: string, agent: string): Protocol<void> {
  yield* requeue({ ticketId, agent, reason: 'offline', prefer: null }, CONTEXT);
  yield* matchPass([TEAM], CONTEXT, () => false);
  yield* tell(ticketId);
}
const teller = (name: string, saboteur?: Saboteur) => process(name, () => tell('t1'), saboteur);

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

/** The agent has gone offline; what it holds, it holds. */
function offline(agent: string, before: World): World {
  return { ...before, agents: { ...before.agents, [agent]: { ...before.agents[agent]!, status: 'offline' } } };
}

const holderIs = (ticket: string, agent: string | null) => ({ tickets }: World) =>
  tickets[ticket]!.agent === agent ? null : `${ticket} ended with ${tickets[ticket]!.agent ?? 'nobody'}, not ${agent ?? 'nobody'}`;

/** The saboteur touches every process of a scenario, repairs after the end included. */
const SCENARIOS = {
  'two tickets are placed at once': (saboteur) => ({
    world: world([idleTicket('t1'), idleTicket('t2')]), processes: [order('t1', place(1), saboteur), order('t2', place(1), saboteur)], isCapped: true, crashes: 1,
  }),
  'two matchers rival for two tickets and two agents': (saboteur) => ({
    world: world([waitingTicket('t1'), waitingTicket('t2')]), processes: [match('matcher 1', saboteur), match('matcher 2', saboteur)], isCapped: true, crashes: 2,
  }),
  'two matchers rival for one free agent while a sweep repairs': (saboteur) => ({
    world: world([waitingTicket('t1'), waitingTicket('t2')], [holdingAgent('a')]),
    processes: [match('matcher 1', saboteur), match('matcher 2', saboteur), repair(saboteur)], isCapped: true, crashes: 1,
  }),
  'two matchers rival for two agents while a sweep repairs': (saboteur) => ({
    world: world([waitingTicket('t1'), waitingTicket('t2')]), processes: [match('matcher 1', saboteur), match('matcher 2', saboteur), repair(saboteur)],
    isCapped: true, crashes: 0,
  }),
  'a ticket is placed, taken over by a person and claimed, all at once': (saboteur) => ({
    world: world([idleTicket('t1')]), processes: [order('t1', place(1), saboteur), order('t1', manual(2, 'b'), saboteur), match('matcher', saboteur)],
    crashes: 1, expectAtEnd: holderIs('t1', 'b'),
  }),
  'a matcher that died and a sweep that repairs': (saboteur) => ({
    world: world([waitingTicket('t1')]), processes: [match('matcher', saboteur), repair(saboteur), repair(saboteur)], isCapped: true, crashes: 2,
  }),
  'a person assigns while a matcher claims': (saboteur) => ({
    world: world([waitingTicket('t1'), waitingTicket('t2')]), processes: [order('t1', manual(2, 'b'), saboteur), match('matcher', saboteur)], crashes: 1,
    expectAtEnd: holderIs('t1', 'b'),
  }),
  'a person assigns while a matcher claims and a sweep repairs': (saboteur) => ({
    world: world([waitingTicket('t1')]), processes: [order('t1', manual(2, 'b'), saboteur), match('matcher', saboteur), repair(saboteur)], crashes: 1,
    expectAtEnd: holderIs('t1', 'b'),
  }),
  'a person takes a held ticket away while a sweep repairs': (saboteur) => ({
    world: t1WithA(), processes: [order('t1', manual(2, 'b'), saboteur), repair(saboteur), repair(saboteur)], crashes: 2, expectAtEnd: holderIs('t1', 'b'),
  }),
  'two persons assign one ticket; the later order wins': (saboteur) => ({
    world: t1WithA(), processes: [order('t1', manual(2, 'b'), saboteur), order('t1', manual(3, 'a'), saboteur)], crashes: 1, expectAtEnd: holderIs('t1', 'a'),
  }),
  'a ticket is closed while a late order places it': (saboteur) => ({
    world: t1WithA([waitingTicket('t2')]), processes: [order('t1', release(3), saboteur), order('t1', place(2), saboteur)], crashes: 1,
    expectAtEnd: holderIs('t1', null),
  }),
  'a held ticket goes back to the queue': (saboteur) => ({
    world: t1WithA([waitingTicket('t2')]), processes: [order('t1', place(2), saboteur), match('matcher', saboteur)], isCapped: true, crashes: 1,
  }),
  'a held ticket goes back to the queue beside one free agent and a sweep': (saboteur) => ({
    world: t1WithA(), processes: [order('t1', place(2, specOf({ excluded: ['b'] })), saboteur), match('matcher', saboteur), repair(saboteur)], crashes: 1,
  }),
  'a waiting ticket is closed while a matcher claims it and a sweep repairs': (saboteur) => ({
    world: world([waitingTicket('t1')]), processes: [order('t1', release(2), saboteur), match('matcher', saboteur), repair(saboteur)], crashes: 1,
    expectAtEnd: holderIs('t1', null),
  }),
  'the weight of a held ticket changes while a sweep repairs': (saboteur) => ({
    world: t1WithA([waitingTicket('t2')]), processes: [order('t1', adjust(1, 0), saboteur), repair(saboteur)], crashes: 2,
  }),
  'the weight of a held ticket changes while another is placed': (saboteur) => ({
    world: t1WithA([idleTicket('t2')]), processes: [order('t1', adjust(1, 2), saboteur), order('t2', place(1, specOf({ excluded: ['b'] })), saboteur)], crashes: 1,
  }),
  'a late retry of an older weight meets a newer one': (saboteur) => ({
    world: t1WithA(),
    processes: [
      order('t1', adjust(1, 0), saboteur, 101),
      { ...order('t1', adjust(1, 2), saboteur, 102), start: () => committed(102, order('t1', adjust(1, 2), saboteur, 102).start) },
    ],
    crashes: 1,
    expectAtEnd: ({ tickets }) => (tickets['t1']!.weight === 2 ? null : `t1 ended with weight ${tickets['t1']!.weight}, not 2`),
  }),
  'the weight of a waiting ticket changes while a matcher claims it': (saboteur) => ({
    world: world([waitingTicket('t1')]), processes: [order('t1', adjust(1, 0), saboteur), match('matcher', saboteur)], crashes: 1,
  }),
  'news travel while the ticket moves on': (saboteur) => {
    const { ticket, agent } = held(waitingTicket('t1'), holdingAgent('a'), false);
    return {
      world: world([ticket], [agent, holdingAgent('b')]), processes: [teller('matcher tells', saboteur), teller('sweep tells', saboteur), order('t1', place(2), saboteur)],
      crashes: 1,
    };
  },
  'a wrong counter is set right while a matcher claims': (saboteur) => ({
    world: world([idleTicket('t1')], [holdingAgent('a', 5, { used: { email: 2, web: 0, chat: 0, phone: 0, total: 2 } })]),
    processes: [repair(saboteur), order('t1', place(1), saboteur)], crashes: 1,
  }),
  'without crashes nothing is left for the sweep: two orders': (saboteur) => ({
    world: t1WithA([waitingTicket('t2'), idleTicket('t3')]),
    processes: [order('t1', release(2), saboteur), order('t3', place(1, specOf({ excluded: ['b'] })), saboteur)], crashes: 0, isComplete: true,
  }),
  'without crashes nothing is left for the sweep: one slot, two tickets, one freed': (saboteur) => {
    const { ticket, agent } = held(waitingTicket('t1'), holdingAgent('a'));
    return {
      world: world([ticket, idleTicket('t2'), waitingTicket('t3')], [agent]),
      processes: [order('t1', release(2, 'idle'), saboteur), order('t2', place(1), saboteur)], crashes: 0, isComplete: true,
    };
  },
  'without crashes nothing is left for the sweep: a held ticket grows lighter': (saboteur) => ({
    world: t1WithA([idleTicket('t2'), waitingTicket('t3')]), processes: [order('t1', adjust(1, 0), saboteur), order('t2', place(1), saboteur)], crashes: 0,
    isComplete: true,
  }),
  'without crashes nothing is left for the sweep: two orders for two agents': (saboteur) => ({
    world: world([idleTicket('t1'), idleTicket('t2')]), processes: [order('t1', place(1), saboteur), order('t2', place(1), saboteur)], crashes: 0,
    isComplete: true, isCapped: true,
  }),
  'without crashes nothing is left for the sweep: an overtaken person and a queue': (saboteur) => ({
    world: world([idleTicket('t1'), idleTicket('t2')], [holdingAgent('a')]),
    processes: [order('t1', manual(1, 'a'), saboteur), order('t1', release(2), saboteur), order('t2', place(1), saboteur)], crashes: 0, isComplete: true,
  }),
  'an agent goes offline while a matcher claims': (saboteur) => ({
    world: offline('a', t1WithA([waitingTicket('t2')])), processes: [away('t1', 'a', saboteur), match('matcher', saboteur)], crashes: 1,
    expectAtEnd: ({ tickets }) => (tickets['t1']!.agent === 'a' && tickets['t1']!.v > 2 ? 't1 came back to an agent who is away' : null),
  }),
  'an agent goes offline as a person gives the ticket to another': (saboteur) => ({
    world: offline('a', t1WithA()), processes: [away('t1', 'a', saboteur), order('t1', manual(2, 'b'), saboteur)], crashes: 1,
    expectAtEnd: holderIs('t1', 'b'),
  }),
  'an agent goes offline as the ticket is closed': (saboteur) => ({
    world: offline('a', t1WithA()), processes: [away('t1', 'a', saboteur), order('t1', release(2), saboteur)], crashes: 1, expectAtEnd: holderIs('t1', null),
  }),
  'two sweeps take the same ticket from an agent who is away': (saboteur) => ({
    world: offline('a', t1WithA()), processes: [away('t1', 'a', saboteur), away('t1', 'a', saboteur)], crashes: 1,
  }),
  'an agent goes offline as its ticket grows lighter': (saboteur) => ({
    world: offline('a', t1WithA()), processes: [away('t1', 'a', saboteur), order('t1', adjust(1, 0), saboteur)], crashes: 1,
  }),
  'an agent who declines a ticket does not get it back while another is free': (saboteur) => ({
    world: t1WithA([waitingTicket('t2', specOf({ enteredAtMs: 5 }))]),
    processes: [order('t1', place(2, specOf({ excluded: ['a'] })), saboteur), match('matcher', saboteur)], crashes: 0,
    expectAtEnd: ({ tickets }) => (tickets['t1']!.agent === 'a' ? 't1 came back to the agent who declined it' : null),
  }),
  'an agent who missed the acknowledge time rests while a person names another': (saboteur) => ({
    world: t1WithA(), processes: [order('t1', place(2, specOf({ resting: { a: MUCH_LATER_MS } })), saboteur), order('t1', manual(3, 'b'), saboteur)],
    crashes: 1, expectAtEnd: holderIs('t1', 'b'),
  }),
  'helpers take what overflows while its own team frees up': (saboteur) => ({
    world: world([held(waitingTicket('t2'), holdingAgent('a')).ticket, waitingTicket('t1'), idleTicket('t3')], [held(waitingTicket('t2'), holdingAgent('a')).agent, holdingAgent('helper')]),
    processes: [order('t2', release(2, 'idle'), saboteur), order('t3', place(1), saboteur)], isCapped: true, crashes: 0,
  }),
  'an agent goes offline between the look and the claim': (saboteur) => ({
    world: world([waitingTicket('t1')], [holdingAgent('a')]), processes: [match('matcher', saboteur), goesOffline('a')], crashes: 0,
  }),
  'a late order of an older epoch arrives': (saboteur) => ({
    world: t1WithA(), processes: [order('t1', place(2), saboteur), order('t1', release(3, 'idle'), saboteur)], crashes: 1,
    expectAtEnd: holderIs('t1', null),
  }),
  'an order follows the closing of a ticket': (saboteur) => ({
    world: t1WithA(), processes: [order('t1', release(2), saboteur), order('t1', place(3), saboteur), order('t1', manual(4, 'b'), saboteur)], crashes: 0,
  }),
} as const satisfies Record<string, (saboteur: Saboteur) => Omit<Scenario, 'context'>>;

function* committed(viewVersion: number, start: () => ModelProtocol): ModelProtocol {
  yield { op: 'commitView', ticket: 't1', viewVersion };
  return yield* start();
}

/** Explores a scenario; whoever the saboteur is, the repairs after the end are his too. */
function check(name: keyof typeof SCENARIOS, saboteur = HONEST) {
  const scenario: Omit<Scenario, 'context'> = SCENARIOS[name](saboteur);
  return checkModel({ ...scenario, context: CONTEXT, sabotageRepair: saboteur });
}

let states = 0;
afterAll(() => {
  globalThis.process.stdout.write(`placement model: ${states} states without a violation\n`);
});

describe('The placement protocol', () => {
  it.each(Object.keys(SCENARIOS) as (keyof typeof SCENARIOS)[])('keeps every invariant when %s', (name) => {
    const verdict = check(name);
    states += verdict.states;
    if (!verdict.holds) throw new Error(`${verdict.violation}\n  ${verdict.trace.join('\n  ')}`);
    expect(verdict.states).toBeGreaterThan(10);
  }, 60_000);
});

/** Each breaks one rule of the protocol. Named is a scenario in which it must be found out. */
const SABOTEURS: { breaks: string; saboteur: Saboteur; scenario: keyof typeof SCENARIOS; violation: RegExp }[] = [
  {
    breaks: 'takes a reservation back without the fence',
    saboteur: sleightOf(() => (operation) => (isStep('fence')(operation) ? { answer: false } : operation)),
    scenario: 'a matcher that died and a sweep that repairs',
    violation: /live reservations/,
  },
  {
    breaks: 'takes a reservation back without looking whether it is live',
    saboteur: sleightOf(() => {
      let isFenced = false;
      return (operation) => {
        const isLook = isFenced && operation.op === 'readTicket';
        isFenced = isStep('fence')(operation);
        return isLook ? { answer: null } : operation;
      };
    }),
    scenario: 'two matchers rival for two tickets and two agents',
    violation: /live reservations/,
  },
  {
    breaks: 'claims without asking the cap',
    saboteur: sleightOf(() => (operation) => (operation.op === 'push' ? { ...operation, claim: null } : operation)),
    scenario: 'two matchers rival for two tickets and two agents',
    violation: /carries 2 of 1/,
  },
  {
    breaks: 'claims a ticket whatever its v',
    saboteur: blindlyAt(isStep('claim')),
    scenario: 'a matcher that died and a sweep that repairs',
    violation: /live reservations/,
  },
  {
    breaks: 'assigns before reserving',
    saboteur: swapping((operation) => operation.op === 'push', isStep('claim'), 'pushed'),
    scenario: 'two tickets are placed at once',
    violation: /live reservations/,
  },
  {
    breaks: 'assigns by hand before reserving',
    saboteur: swapping((operation) => operation.op === 'push' && operation.claim === null, isStep('assign'), 'pushed'),
    scenario: 'a person assigns while a matcher claims',
    violation: /live reservations/,
  },
  {
    breaks: 'assigns by hand whatever the v',
    saboteur: blindlyAt(isStep('assign')),
    scenario: 'a person takes a held ticket away while a sweep repairs',
    violation: /live reservations/,
  },
  {
    breaks: 'changes the weight before reserving it',
    saboteur: swapping((operation) => operation.op === 'push' && operation.claim === null, isStep('assign'), 'pushed'),
    scenario: 'the weight of a held ticket changes while another is placed',
    violation: /live reservations/,
  },
  {
    breaks: 'frees the agent before the ticket moves on',
    saboteur: function* (protocol) {
      let step = protocol.next();
      while (step.done !== true) {
        const operation = step.value;
        if (operation.op === 'casTicket' && operation.step === 'move-on') {
          const ticket = yield* ask({ op: 'readTicket', ticket: operation.ticket });
          if (ticket?.agent) {
            const entry = { t: ticket._id, v: ticket.claim!, w: ticket.weight, channel: 'email', atMs: 0 };
            yield { op: 'pull', agent: ticket.agent, entry };
          }
        }
        step = protocol.next(yield operation);
      }
      return step.value;
    },
    scenario: 'a held ticket goes back to the queue',
    violation: /live reservations/,
  },
  {
    breaks: 'takes a ticket from an agent who is away whatever its v',
    saboteur: blindlyAt(isStep('requeue')),
    scenario: 'an agent goes offline as the ticket is closed',
    violation: /was closed/,
  },
  {
    breaks: 'frees the agent who is away before the ticket has left',
    saboteur: swapping(isStep('requeue'), (operation) => operation.op === 'pull', true),
    scenario: 'an agent goes offline while a matcher claims',
    violation: /live reservations/,
  },
  {
    breaks: 'marks a ticket as told before its workflow has heard that the agent is away',
    saboteur: swapping((operation) => operation.op === 'signal', isStep('told'), undefined),
    scenario: 'two sweeps take the same ticket from an agent who is away',
    violation: /never heard/,
  },
  {
    breaks: 'claims for an agent whatever its status',
    saboteur: sleightOf(() => (operation) => (operation.op === 'push' && operation.claim ? { ...operation, claim: { ...operation.claim, statuses: ['online', 'offline'] } } : operation)),
    scenario: 'an agent goes offline between the look and the claim',
    violation: /is offline/,
  },
  {
    breaks: 'gives a declined ticket to the one who declined it',
    saboteur: function* (protocol) {
      let step = protocol.next();
      while (step.done !== true) {
        const operation = step.value;
        // Forgets the exclusion on the way to the document.
        const changed = operation.op === 'casTicket' && operation.set.spec ? { ...operation, set: { ...operation.set, spec: { ...operation.set.spec, excluded: [] } } } : operation;
        step = protocol.next(yield changed);
      }
      return step.value;
    },
    scenario: 'an agent who declines a ticket does not get it back while another is free',
    violation: /who declined it/,
  },
  {
    breaks: 'never frees the old holder',
    saboteur: sleightOf(() => (operation) => (operation.op === 'pull' ? { answer: false } : operation)),
    scenario: 'without crashes nothing is left for the sweep: two orders',
    violation: /a leak/,
  },
  {
    breaks: 'lets an older epoch win',
    saboteur: misreading(() => ({ epoch: 0 })),
    scenario: 'a late order of an older epoch arrives',
    violation: /fell back from epoch/,
  },
  {
    breaks: 'opens a closed ticket',
    saboteur: misreading(({ state }) => (state === 'closed' ? { state: 'idle' } : {})),
    scenario: 'an order follows the closing of a ticket',
    violation: /was closed/,
  },
  {
    breaks: 'marks the ticket as told before it signals',
    saboteur: swapping((operation) => operation.op === 'signal', isStep('told'), undefined),
    scenario: 'news travel while the ticket moves on',
    violation: /never heard/,
  },
  {
    breaks: 'reads the agents before its own write',
    saboteur: function* (protocol) {
      let known: OperationResult | null = yield { op: 'readAgents', agents: ['a', 'b'] };
      let step = protocol.next();
      while (step.done !== true) {
        const isFirstRead = step.value.op === 'readAgents' && known !== null;
        const result: OperationResult = isFirstRead ? known! : yield step.value;
        if (isFirstRead) known = null;
        step = protocol.next(result);
      }
      return step.value;
    },
    scenario: 'without crashes nothing is left for the sweep: one slot, two tickets, one freed',
    violation: /lost wake-up/,
  },
  {
    breaks: 'does not look again after a lost claim',
    saboteur: sleightOf(() => {
      let reads = 0;
      return (operation) => (operation.op === 'readQueue' && ++reads > 1 ? { answer: [] } : operation);
    }),
    scenario: 'without crashes nothing is left for the sweep: two orders for two agents',
    violation: /lost wake-up/,
  },
  {
    breaks: 'does not match the queues of an agent it freed',
    saboteur: sleightOf(() => (operation) => (operation.op === 'readQueue' && operation.teams.length > 0 ? { answer: [] } : operation)),
    scenario: 'without crashes nothing is left for the sweep: one slot, two tickets, one freed',
    violation: /lost wake-up/,
  },
  {
    breaks: 'sets the counter although the reservations have changed since',
    saboteur: function* (protocol) {
      let step = protocol.next();
      while (step.done !== true) {
        const operation = step.value;
        if (operation.op === 'recount') {
          const [now] = yield* ask({ op: 'readAgents', agents: [operation.agent] });
          step = protocol.next(yield { ...operation, held: now!.held });
        } else step = protocol.next(yield operation);
      }
      return step.value;
    },
    scenario: 'a wrong counter is set right while a matcher claims',
    violation: /counts/,
  },
];

describe('A saboteur', () => {
  it.each(SABOTEURS)('who $breaks is found out', ({ saboteur, scenario, violation }) => {
    const verdict = check(scenario, saboteur);
    expect(verdict).toMatchObject({ holds: false, violation: expect.stringMatching(violation) as string });
  });

  it('who carries out a late retry of an older weight is found out', () => {
    const name = 'a late retry of an older weight meets a newer one';
    const scenario: Omit<Scenario, 'context'> = SCENARIOS[name](HONEST);
    const [, newer] = scenario.processes;
    const verdict = checkModel({ ...scenario, context: CONTEXT, processes: [order('t1', adjust(1, 0), HONEST, Infinity), newer!] });
    expect(verdict).toMatchObject({ holds: false, violation: 't1 ended with weight 0, not 2' });
  });
});
