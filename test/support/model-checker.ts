/**
 * An exhaustive model checker for the placement protocol: every interleaving of a few processes, operation by operation, where a
 * process may die before any operation and the write it had sent may still land at any later moment, or never.
 *
 * Processes are the production generators. A process is deterministic between operations, so its state is the list of results it
 * has received; worlds and process states are numbered once and every step between them is computed once.
 */
import { viewsOf } from '../../domain/eligibility.ts';
import { matchQueue } from '../../domain/matching.ts';
import type { Operation, OperationResult, Protocol } from '../../domain/placement-operations.ts';
import { matchPass, type PlacementContext } from '../../domain/placement.ts';
import { repairAgents, tell } from '../../domain/placement-repair.ts';
import { applyOperation, type World } from './memory-world.ts';

/** A committed view, which belongs to the step activity and not to the protocol, but fences late adjusts. */
export type ModelOperation =
  | Operation
  | { op: 'commitView'; ticket: string; viewVersion: number }
  /** An agent's own doing. */
  | { op: 'setStatus'; agent: string; status: string };
export type ModelProtocol = Generator<ModelOperation, unknown, OperationResult>;

export interface ModelProcess {
  name: string;
  /** A fresh run from the start. */
  start: () => ModelProtocol;
  /** Temporal tries an order again until it succeeds; a pass or a sweep that died is simply gone. */
  isRetried: boolean;
}

export interface Scenario {
  world: World;
  context: PlacementContext;
  processes: ModelProcess[];
  /** How many processes may die. */
  crashes: number;
  /** Nothing may be left for the sweep when all processes have ended. Only fair without crashes. */
  isComplete?: boolean;
  /** Nobody may ever carry more than its cap. Fair where no person assigns and no weight grows. */
  isCapped?: boolean;
  /** What must hold in the end. @returns the complaint, or null. */
  expectAtEnd?: (world: World) => string | null;
  /** The saboteur's hand on the repair after the end. */
  sabotageRepair?: (protocol: Protocol<unknown>) => Protocol<unknown>;
}

export type Verdict = { holds: true; states: number } | { holds: false; states: number; violation: string; trace: string[] };

interface Local {
  process: number;
  results: OperationResult[];
  next: ModelOperation | null;
}
interface State {
  world: number;
  /** Process states; null: dead. */
  locals: readonly (number | null)[];
  /** Process states whose pending write is under way although its process is dead. */
  flying: readonly number[];
  crashes: number;
  parent: number;
  label: string;
}

const MUCH_LATER_MS = 10_000_000;
const REPAIR_ROUNDS = 3;

/** Explores everything. Stops at the first violation. */
export function checkModel(scenario: Scenario): Verdict {
  return new Checker(scenario).run();
}

class Violation extends Error {}

class Checker {
  private readonly scenario: Scenario;
  private readonly worlds: World[] = [];
  private readonly worldIds = new Map<string, number>();
  private readonly locals: Local[] = [];
  private readonly localIds = new Map<string, number>();
  private readonly steps = new Map<string, { world: number; local: number }>();
  private readonly seen = new Set<string>();
  private readonly states: State[] = [];
  private readonly endings = new Map<string, string | null>();

  constructor(scenario: Scenario) {
    this.scenario = scenario;
  }

  run(): Verdict {
    const { scenario } = this;
    try {
      const world = this.internWorld(scenario.world);
      const locals = scenario.processes.map((_, process) => this.internLocal(process, [], ''));
      const open = [this.visit({ world, locals, flying: [], crashes: scenario.crashes, parent: -1, label: 'start' })];
      for (let index = open.pop(); index !== undefined; index = open.pop()) {
        if (index === null) continue;
        const state = this.states[index]!;
        try {
          for (const next of this.successors(state, index)) open.push(this.visit(next));
        } catch (error) {
          if (!(error instanceof Violation)) throw error;
          return { holds: false, states: this.states.length, violation: error.message, trace: this.traceTo(index) };
        }
      }
    } catch (error) {
      if (!(error instanceof Violation)) throw error;
      return { holds: false, states: this.states.length, violation: error.message, trace: [] };
    }
    return { holds: true, states: this.states.length };
  }

  private visit(state: State): number | null {
    const key = `${state.world};${state.locals.join()};${[...state.flying].sort().join()};${state.crashes}`;
    if (this.seen.has(key)) return null;
    this.seen.add(key);
    return this.states.push(state) - 1;
  }

  private *successors(state: State, parent: number): Generator<State> {
    let isOver = true;
    for (const [process, local] of state.locals.entries()) {
      if (local === null) continue;
      const { next } = this.locals[local]!;
      if (next === null) continue;
      isOver = false;
      const { name } = this.scenario.processes[process]!;
      const step = this.step(state.world, local);
      yield { ...state, world: step.world, locals: state.locals.with(process, step.local), parent, label: `${name}: ${describe(next)}` };
      if (state.crashes > 0) {
        const flying = isWrite(next) ? [...state.flying, local] : state.flying;
        yield { ...state, flying, locals: state.locals.with(process, null), crashes: state.crashes - 1, parent, label: `${name} dies at: ${describe(next)}` };
      }
    }
    for (const [index, local] of state.flying.entries()) {
      const label = `late: ${describe(this.locals[local]!.next!)}`;
      yield { ...state, world: this.step(state.world, local).world, flying: state.flying.toSpliced(index, 1), parent, label };
    }
    if (isOver) this.checkEnding(state);
  }

  /** One operation of one process on one world. */
  private step(world: number, local: number): { world: number; local: number } {
    const key = `${world}:${local}`;
    const known = this.steps.get(key);
    if (known) return known;
    const { process, results, next } = this.locals[local]!;
    const before = this.worlds[world]!;
    const { world: after, result } = applyModelOperation(before, next!);
    checkStep(before, after, next!, result);
    const step = { world: this.internWorld(after), local: this.internLocal(process, [...results, result], `${local}>${JSON.stringify(result)}`) };
    this.steps.set(key, step);
    return step;
  }

  private internWorld(world: World): number {
    const key = JSON.stringify(world);
    const known = this.worldIds.get(key);
    if (known !== undefined) return known;
    checkWorld(world);
    if (this.scenario.isCapped === true) checkCaps(world);
    this.worldIds.set(key, this.worlds.length);
    return this.worlds.push(world) - 1;
  }

  private internLocal(process: number, results: OperationResult[], path: string): number {
    const key = `${process}/${path}`;
    const known = this.localIds.get(key);
    if (known !== undefined) return known;
    const protocol = this.scenario.processes[process]!.start();
    let step = protocol.next();
    for (const result of results) step = protocol.next(result);
    this.localIds.set(key, this.locals.length);
    return this.locals.push({ process, results, next: step.done === true ? null : step.value }) - 1;
  }

  private checkEnding({ world, locals, flying }: State): void {
    const dead = [...locals.entries()].filter(([, local]) => local === null).map(([process]) => process);
    const key = `${world};${dead.join()};${[...flying].sort().join()}`;
    let complaint = this.endings.get(key);
    if (complaint === undefined) {
      complaint = this.complaintAtEnd(this.worlds[world]!, dead, flying.map((local) => this.locals[local]!.next!));
      this.endings.set(key, complaint);
    }
    if (complaint !== null) throw new Violation(complaint);
  }

  private complaintAtEnd(world: World, dead: number[], flying: ModelOperation[]): string | null {
    const { isComplete, context, processes, expectAtEnd } = this.scenario;
    if (isComplete === true) return complaintAboutRest(world, context) ?? expectAtEnd?.(world) ?? null;
    let now = world;
    for (const process of dead) {
      if (processes[process]!.isRetried) now = finish(now, processes[process]!.start());
    }
    now = this.repaired(now);
    const early = complaintAboutRest(now, context) ?? expectAtEnd?.(now);
    if (early) return early;
    // What was under way lands after the repair.
    for (const operation of flying) now = finish(now, one(operation));
    now = this.repaired(now);
    return complaintAboutRest(now, context) ?? expectAtEnd?.(now) ?? null;
  }

  private repaired(world: World): World {
    const { context } = this.scenario;
    const sabotageRepair = this.scenario.sabotageRepair ?? ((protocol: Protocol<unknown>) => protocol);
    let now: World = world;
    for (let round = 0; round < REPAIR_ROUNDS; round += 1) {
      now = finish(now, sabotageRepair(repairAgents(Object.keys(now.agents), MUCH_LATER_MS)));
      for (const id of Object.keys(now.tickets)) now = finish(now, sabotageRepair(tell(id)));
      now = finish(now, sabotageRepair(matchPass(Object.keys(context.config.teams), context, () => false)));
    }
    for (const id of Object.keys(now.tickets)) now = finish(now, sabotageRepair(tell(id)));
    return now;
  }

  private traceTo(index: number): string[] {
    const trace: string[] = [];
    for (let at = index; at >= 0; at = this.states[at]!.parent) trace.unshift(this.states[at]!.label);
    return trace;
  }
}

/** Runs a protocol to its end, alone. */
export function finish(world: World, protocol: ModelProtocol): World {
  let now = world;
  for (let step = protocol.next(); step.done !== true;) {
    const { world: after, result } = applyModelOperation(now, step.value);
    checkStep(now, after, step.value, result);
    checkWorld(after);
    now = after;
    step = protocol.next(result);
  }
  return now;
}

function* one(operation: ModelOperation): ModelProtocol {
  return yield operation;
}

function applyModelOperation(world: World, operation: ModelOperation): { world: World; result: OperationResult } {
  if (operation.op === 'commitView') {
    const ticket = world.tickets[operation.ticket]!;
    const viewVersion = Math.max(ticket.viewVersion, operation.viewVersion);
    return { world: { ...world, tickets: { ...world.tickets, [ticket._id]: { ...ticket, viewVersion } } }, result: undefined };
  }
  if (operation.op === 'setStatus') {
    const agent = world.agents[operation.agent]!;
    return { world: { ...world, agents: { ...world.agents, [agent._id]: { ...agent, status: operation.status } } }, result: undefined };
  }
  if (operation.op !== 'casTicket') return applyOperation(world, operation);
  // The explanation of a choice is no part of the protocol's state.
  const set = { ...operation.set };
  delete set.decision;
  return applyOperation(world, { ...operation, set });
}

function isWrite({ op }: ModelOperation): boolean {
  return !op.startsWith('read');
}

/** What must hold in every world. */
function checkWorld({ tickets, agents }: World): void {
  for (const ticket of Object.values(tickets)) {
    if ((ticket.state === 'assigned') !== (ticket.agent !== null)) throw new Violation(`${ticket._id} is ${ticket.state} with ${ticket.agent ?? 'nobody'}`);
    if (ticket.state !== 'assigned') continue;
    const live = Object.values(agents).flatMap(({ _id, held }) =>
      held.filter(({ t, v }) => t === ticket._id && v === ticket.claim && _id === ticket.agent));
    if (live.length !== 1) throw new Violation(`${ticket._id} is assigned to ${ticket.agent ?? ''} with ${live.length} live reservations`);
    if (live[0]!.w !== ticket.weight) throw new Violation(`${ticket._id} weighs ${ticket.weight} and is reserved with ${live[0]!.w}`);
  }
  for (const agent of Object.values(agents)) {
    const carried = Object.values(tickets).filter((ticket) => ticket.agent === agent._id).reduce((sum, { weight }) => sum + weight, 0);
    if (agent.used.total < carried) throw new Violation(`${agent._id} carries ${carried} and counts ${agent.used.total}`);
  }
}

function checkCaps({ agents }: World): void {
  for (const { _id, held, caps } of Object.values(agents)) {
    const carried = held.reduce((sum, { w }) => sum + w, 0);
    if (carried > caps['total']!) throw new Violation(`${_id} carries ${carried} of ${caps['total']!}`);
  }
}

/** What must hold of every single operation. */
function checkStep(before: World, after: World, operation: ModelOperation, result: OperationResult): void {
  if (operation.op === 'push' && operation.claim !== null && (result === 'pushed' || result === 'adopted')) {
    const { held, caps, status } = after.agents[operation.agent]!;
    if (result === 'pushed' && status === 'offline') throw new Violation(`${operation.agent} took an automatic claim and is offline`);
    const carried = held.reduce((sum, { w }) => sum + w, 0);
    if (carried > caps['total']!) throw new Violation(`${operation.agent} took an automatic claim at ${carried} of ${caps['total']!}`);
  }
  for (const [id, old] of Object.entries(before.tickets)) {
    const now = after.tickets[id]!;
    if (now.epoch < old.epoch) throw new Violation(`${id} fell back from epoch ${old.epoch} to ${now.epoch}`);
    if (now.v < old.v) throw new Violation(`${id} fell back from v ${old.v} to ${now.v}`);
    if (old.state === 'closed' && now.state !== 'closed') throw new Violation(`${id} was closed and is ${now.state}`);
    const tookOver = now.agent !== old.agent && now.agent !== null && old.agent !== null;
    if (tookOver && now.epoch === old.epoch) throw new Violation(`${id} went from ${old.agent ?? ''} to ${now.agent ?? ''} within epoch ${old.epoch}`);
  }
}

/** What must hold when everybody is done. */
function complaintAboutRest({ tickets, agents, signals }: World, { config, nowMs, onShift }: PlacementContext): string | null {
  for (const { _id, held, used } of Object.values(agents)) {
    for (const entry of held) {
      const ticket = tickets[entry.t]!;
      if (ticket.agent !== _id || ticket.claim !== entry.v) return `${_id} still holds ${entry.t}@${entry.v}: a leak`;
    }
    const sum = held.reduce((total, { w }) => total + w, 0);
    if (sum !== used.total) return `${_id} holds ${sum} and counts ${used.total}`;
  }
  for (const { _id, state, told, epoch, agent, released } of Object.values(tickets)) {
    if (state === 'waiting' && told && released && !signals.includes(`${_id}/${epoch}/-${released.agent}`)) return `${_id} counts as told, but its workflow never heard that ${released.agent} lost it`;
    if (state === 'assigned' && told && !signals.includes(`${_id}/${epoch}/${agent ?? ''}`)) return `${_id} counts as told, but its workflow never heard of ${agent ?? ''}`;
  }
  const waiting = Object.values(tickets).flatMap(({ _id, state, spec }) => (state === 'waiting' && spec !== null ? [{ id: _id, spec }] : []));
  const missed = matchQueue(waiting, viewsOf(Object.values(agents), config, onShift), config, nowMs)[0];
  return missed ? `${missed.ticketId} waits beside ${missed.agent}, who is free: a lost wake-up` : null;
}

function describe(operation: ModelOperation): string {
  switch (operation.op) {
    case 'casTicket':
      return `${operation.step} ${operation.ticket}@${operation.v}`;
    case 'push':
    case 'pull':
      return `${operation.op} ${operation.entry.t}@${operation.entry.v} w${operation.entry.w} at ${operation.agent}`;
    case 'readTicket':
    case 'commitView':
      return `${operation.op} ${operation.ticket}`;
    case 'signal':
      return `signal ${operation.ticket}/${operation.news.epoch}`;
    case 'setStatus':
      return `${operation.agent} is ${operation.status}`;
    case 'recount':
      return `recount ${operation.agent}`;
    case 'readTickets':
    case 'readQueue':
    case 'readAgents':
      return operation.op;
  }
}
