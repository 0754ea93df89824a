/** How much an agent can take: one rule, used by the matcher to choose and by the claim to guard. */
import { CHANNELS, type Channel } from './ticket.ts';
import type { AgentConfig, RoutingConfig } from './config.ts';

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

/** Statuses that take work at once, and those that take only what can wait. */
const ALL_CHANNELS_STATUS: AgentStatus = 'online';
const ASYNC_ONLY_STATUS: AgentStatus = 'away';
const ASYNC_CHANNELS: readonly string[] = ['email', 'web'] satisfies Channel[];

/** The agent statuses in which new work on `channel` is accepted. Everything else, also what we do not know, takes nothing. */
export function acceptingStatuses(channel: string): string[] {
  return ASYNC_CHANNELS.includes(channel) ? [ALL_CHANNELS_STATUS, ASYNC_ONLY_STATUS] : [ALL_CHANNELS_STATUS];
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

/** An agent's caps: its own where it has any, otherwise the organisation's. */
export function capsOf(agent: AgentConfig, config: Pick<RoutingConfig, 'capacity'>): Record<Channel | 'total', number> {
  const cap = (channel: Channel): number => agent.caps.channels[channel] ?? config.capacity.channels[channel];
  return {
    email: cap('email'), web: cap('web'), chat: cap('chat'), phone: cap('phone'),
    total: agent.caps.total ?? config.capacity.total,
  };
}
