/** How much an agent can take: one rule, used by the matcher to choose and by the claim to guard. */
import { CHANNELS, type Channel } from './ticket.ts';
import type { AgentConfig, PlacementRules, RateWindow, RoutingConfig } from './config.ts';

/** Weights by channel, and over all channels under `total`. */
export type Load = Readonly<Record<Channel | 'total', number>>;

/** A reservation of an agent's capacity for one ticket. */
export interface Reservation {
  /** Ticket id. */
  t: string;
  /** The ticket's `v` it was made for. */
  v: number;
  /** Weight. */
  w: number;
  channel: string;
  atMs: number;
}

/** What agents say of themselves. `transfers_only` takes what colleagues hand over by name, `offline` nothing. */
export const AGENT_STATUSES = ['online', 'away', 'transfers_only', 'offline'] as const;
type AgentStatus = (typeof AGENT_STATUSES)[number];

/** Which channels each built-in status takes work on; a routing file may say otherwise and add its own. */
const BUILT_IN: Readonly<Record<AgentStatus, { accepts: readonly Channel[] }>> = {
  online: { accepts: CHANNELS },
  away: { accepts: ['email', 'web'] },
  transfers_only: { accepts: [] },
  offline: { accepts: [] },
};

const BUILT_IN_BY_NAME = new Map<string, { accepts: readonly string[] }>(Object.entries(BUILT_IN));

/** Every status an agent may have. */
export function knownStatuses(own: PlacementRules['statuses']): string[] {
  return Object.keys({ ...BUILT_IN, ...own });
}

/** The agent statuses in which new work on `channel` is accepted. Everything else, also what we do not know, takes nothing. */
export function acceptingStatuses(channel: string, own: PlacementRules['statuses'] = {}): string[] {
  const statuses: Record<string, { accepts: readonly string[] }> = { ...BUILT_IN, ...own };
  return Object.keys(statuses).filter((status) => statuses[status]?.accepts.includes(channel));
}

/** So many automatic assignments are remembered: no window may be wider. */
export const RECENT_KEPT = 100;

/** Whether an agent in this status takes new work on `channel`. */
export function accepts(status: string, channel: string, own: PlacementRules['statuses']): boolean {
  const mapped: { accepts: readonly string[] } | undefined = Object.hasOwn(own, status) ? own[status] : BUILT_IN_BY_NAME.get(status);
  return mapped?.accepts.includes(channel) ?? false;
}

/** The windows that bound how fast this agent is given tickets. @param isRamping just come online or on shift */
export function rateWindows({ rate, ramp }: PlacementRules, isRamping: boolean): RateWindow[] {
  return [...(rate ? [rate] : []), ...(ramp && isRamping ? [ramp] : [])];
}

/**
 * How many more automatic assignments the windows allow now; Infinity without any. Asks of each what {@link rateGuard} will ask of it, so
 * that a claim chosen here is not refused there: times of different clocks need not be in order.
 * @param recent times, latest assignment first
 */
export function rateRoom(recent: readonly number[], windows: readonly RateWindow[], nowMs: number): number {
  return Math.min(Infinity, ...windows.map(({ tickets, perMs }) => {
    const isOver = (place: number): boolean => (recent[place] ?? -Infinity) <= nowMs - perMs;
    let room = 0;
    while (room < tickets && isOver(tickets - 1 - room)) room += 1;
    return room;
  }));
}

/** When the windows allow the next one; null when they do now. */
export function rateFreeAtMs(recent: readonly number[], windows: readonly RateWindow[], nowMs: number): number | null {
  const times = windows.map(({ tickets, perMs }) => (recent[tickets - 1] ?? -Infinity) + perMs).filter((atMs) => atMs > nowMs);
  return times.length > 0 ? Math.max(...times) : null;
}

/** The windows as a guard of one more assignment: the one so many places back must not be later than this. */
export function rateGuard(windows: readonly RateWindow[], nowMs: number): { place: number; notAfterMs: number }[] {
  return windows.map(({ tickets, perMs }) => ({ place: tickets - 1, notAfterMs: nowMs - perMs }));
}

/**
 * The most an agent may already carry on `channel` and in all for `weight` more to fit.
 * A channel nobody configured fits nowhere.
 */
export function roomLimits(caps: Readonly<Record<string, number>>, channel: string, weight: number): { channel: number; total: number } {
  return { channel: (caps[channel] ?? 0) - weight, total: (caps['total'] ?? 0) - weight };
}

/** True when `weight` more on `channel` exceeds neither the channel's cap nor the total. */
export function hasRoom(
  used: Readonly<Record<string, number>>, caps: Readonly<Record<string, number>>, channel: string, weight: number,
): boolean {
  const limits = roomLimits(caps, channel, weight);
  return (used[channel] ?? 0) <= limits.channel && (used['total'] ?? 0) <= limits.total;
}

/** What a set of reservations adds up to: the value the counter `used` must have. */
export function loadOf(held: readonly Pick<Reservation, 'w' | 'channel'>[]): Record<Channel | 'total', number> {
  const load = { email: 0, web: 0, chat: 0, phone: 0, total: 0 };
  for (const { w, channel } of held) {
    load.total += w;
    const known = CHANNELS.find((c) => c === channel);
    if (known !== undefined) load[known] += w;
  }
  return load;
}

/** More than this nobody carries, whatever the config says. */
const HARD_CEILING = 100;

/** An agent's caps: its own where it has any, otherwise the organisation's. */
export function capsOf(agent: AgentConfig, config: Pick<RoutingConfig, 'capacity'>): Record<Channel | 'total', number> {
  const cap = (channel: Channel): number => Math.min(HARD_CEILING, agent.caps.channels[channel] ?? config.capacity.channels[channel]);
  return {
    email: cap('email'), web: cap('web'), chat: cap('chat'), phone: cap('phone'),
    total: Math.min(HARD_CEILING, agent.caps.total ?? config.capacity.total),
  };
}
