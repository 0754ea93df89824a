/** Who is at work by the plan: shifts and days off. */
import { isOpen } from './calendar.ts';
import type { AgentConfig, RoutingConfig } from './config.ts';
import { offsetMs } from './zone.ts';

type ShiftConfig = Pick<RoutingConfig, 'agents' | 'calendars' | 'placement'>;

/** @returns ids of the agents whose shift is on, and of those among them whose shift has begun within the ramp. */
export function shiftsAt(config: ShiftConfig, nowMs: number): { onShift: ReadonlySet<string>; fresh: ReadonlySet<string> } {
  const rampMs = config.placement.ramp?.forMs ?? 0;
  const openAt = (atMs: number): Set<string> => new Set(Object.keys(config.calendars).filter((id) => {
    const calendar = config.calendars[id];
    return calendar !== undefined && isOpen(calendar, atMs);
  }));
  const now = openAt(nowMs);
  const before = rampMs > 0 ? openAt(nowMs - rampMs) : now;
  const onShift = Object.entries(config.agents).filter(([, agent]) => now.has(agent.shift) && !isDayOff(agent, config, nowMs));
  return {
    onShift: new Set(onShift.map(([id]) => id)),
    fresh: new Set(onShift.filter(([, { shift }]) => !before.has(shift)).map(([id]) => id)),
  };
}

/** True on a day the config gives the agent off, by the date of the shift's zone. */
export function isDayOff({ timeOff, shift }: AgentConfig, { calendars }: Pick<RoutingConfig, 'calendars'>, atMs: number): boolean {
  if (timeOff.length === 0) return false;
  const zone = calendars[shift]?.zone ?? 'UTC';
  const date = new Date(atMs + offsetMs(zone, atMs)).toISOString().slice(0, 10);
  return timeOff.some(({ from, to }) => from <= date && date <= to);
}
