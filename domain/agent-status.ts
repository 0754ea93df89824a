/** An agent's status, of which several sources may speak. */
import type { PlacementRules } from './config.ts';

/** The strongest first: what an agent says goes before what the helpdesk shows, a living client, and the plan. */
export const STATUS_SOURCES = ['manual', 'helpdesk', 'heartbeat', 'schedule'] as const;
export type StatusSource = (typeof STATUS_SOURCES)[number];

/** What one source said last. */
export interface Said {
  status: string;
  reason: string | null;
  atMs: number;
}

export type Sources = Partial<Record<StatusSource, Said>>;

/** The sources that go before this one. */
export function strongerThan(source: StatusSource): StatusSource[] {
  return STATUS_SOURCES.slice(0, STATUS_SOURCES.indexOf(source));
}

/** The status that holds, and who says so. Without anybody who speaks: offline. */
export function effectiveStatus(
  sources: Sources, onShift: boolean, rules: Pick<PlacementRules, 'heartbeatMs' | 'scheduleSetsStatus'>, nowMs: number,
): Omit<Said, 'atMs'> & { source: StatusSource } {
  for (const source of ['manual', 'helpdesk'] as const) {
    const said = sources[source];
    if (said) return { status: said.status, reason: said.reason, source };
  }
  const { heartbeat } = sources;
  if (heartbeat) {
    const isAlive = nowMs - heartbeat.atMs < rules.heartbeatMs;
    return { status: isAlive ? heartbeat.status : 'offline', reason: isAlive ? heartbeat.reason : 'no sign of life', source: 'heartbeat' };
  }
  return { status: rules.scheduleSetsStatus && onShift ? 'online' : 'offline', reason: null, source: 'schedule' };
}
