/** The placement protocol's operations on a small world in memory: what MongoDB does to one document at a time, and nothing more. */
import { hasRoom, RECENT_KEPT, roomLimits, type Load, type Reservation } from '../../domain/capacity.ts';
import type { HoldingAgent, Operation, OperationResult, PlacedTicket, PushResult } from '../../domain/placement-operations.ts';

export interface World {
  tickets: Record<string, PlacedTicket>;
  agents: Record<string, HoldingAgent>;
  /** News the ticket workflows have received, as `ticket/epoch/agent`. */
  signals: string[];
}

/** Carries one operation out. @returns the world after it (the old one is untouched) and the operation's result. */
export function applyOperation(world: World, operation: Operation): { world: World; result: OperationResult } {
  switch (operation.op) {
    case 'readTicket':
      return { world, result: world.tickets[operation.ticket] ?? null };
    case 'readTickets':
      return { world, result: Object.values(world.tickets).filter(({ _id }) => operation.tickets.includes(_id)) };
    case 'readQueue':
      return { world, result: Object.values(world.tickets).filter(({ state, team }) => state === 'waiting' && operation.teams.includes(team)) };
    case 'readAgents':
      return { world, result: Object.values(world.agents).filter(({ _id }) => operation.agents.includes(_id)) };
    case 'casTicket': {
      const before = world.tickets[operation.ticket];
      if (before?.v !== operation.v) return { world, result: false };
      const after = { ...before, ...operation.set, v: before.v + 1 };
      return { world: { ...world, tickets: { ...world.tickets, [before._id]: after } }, result: true };
    }
    case 'push':
      return push(world, operation);
    case 'pull': {
      const agent = world.agents[operation.agent];
      if (agent === undefined || !agent.held.some((entry) => isSame(entry, operation.entry))) return { world, result: false };
      const held = agent.held.filter((entry) => !isSame(entry, operation.entry));
      return { world: withAgent(world, { ...agent, held, used: shifted(agent.used, operation.entry, -1) }), result: true };
    }
    case 'recount': {
      const agent = world.agents[operation.agent];
      if (agent === undefined || JSON.stringify(agent.held) !== JSON.stringify(operation.held)) return { world, result: false };
      return { world: withAgent(world, { ...agent, used: operation.used }), result: true };
    }
    case 'signal': {
      const { news: what } = operation;
      const news = 'from' in what ? `${operation.ticket}/${what.epoch}/-${what.from.agent}` : `${operation.ticket}/${what.epoch}/${what.agent}`;
      return { world: { ...world, signals: [...new Set([...world.signals, news])].sort() }, result: undefined };
    }
  }
}

function push(world: World, { agent: id, entry, claim }: Extract<Operation, { op: 'push' }>): { world: World; result: PushResult } {
  const agent = world.agents[id];
  if (agent === undefined) return { world, result: 'unknown' };
  const accepts = claim === null || (claim.statuses.includes(agent.status)
    && agent.caps[entry.channel] === claim.caps.channel && agent.caps['total'] === claim.caps.total);
  const sameV = agent.held.find(({ t, v }) => t === entry.t && v === entry.v);
  if (sameV !== undefined) {
    const fits = claim === null || (accepts && hasRoom(agent.used, agent.caps, entry.channel, 0));
    return { world, result: isSame(sameV, entry) && fits ? 'adopted' : 'refused' };
  }
  if (claim !== null) {
    const limits = roomLimits(claimCaps(claim.caps, entry.channel), entry.channel, entry.w);
    const room = (agent.used[entry.channel as keyof Load]) <= limits.channel && agent.used.total <= limits.total;
    const isSlow = claim.rate.every(({ place, notAfterMs }) => (agent.recent?.[place] ?? -Infinity) <= notAfterMs);
    if (!accepts || !room || !isSlow || agent.held.some(({ t }) => t === entry.t)) return { world, result: 'refused' };
  }
  const after = { ...agent, held: [...agent.held, entry], used: shifted(agent.used, entry, 1), lastAssignedAtMs: entry.atMs, ...(claim && { recent: [entry.atMs, ...(agent.recent ?? [])].slice(0, RECENT_KEPT) }) };
  return { world: withAgent(world, after), result: 'pushed' };
}

function claimCaps({ channel, total }: { channel: number; total: number }, name: string): Record<string, number> {
  return { [name]: channel, total };
}

function isSame(a: Reservation, b: Reservation): boolean {
  return a.t === b.t && a.v === b.v && a.w === b.w && a.channel === b.channel;
}

function withAgent(world: World, agent: HoldingAgent): World {
  return { ...world, agents: { ...world.agents, [agent._id]: agent } };
}

function shifted(used: Load, { channel, w }: Reservation, sign: 1 | -1): Load {
  return { ...used, [channel]: used[channel as keyof Load] + sign * w, total: used.total + sign * w };
}
