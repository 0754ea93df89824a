/** A ticket's clocks driven by hand, for the SLA tests. */
import { expect } from 'vitest';
import { ALWAYS_OPEN, type Calendar } from '../../domain/calendar.ts';
import { HOUR_MS } from '../../domain/duration.ts';
import {
  advanceSla, type ClockName, type LadderStep, type LedgerEntry, newSlaState, type SlaClock, type SlaFacts, type SlaHappening,
  type SlaPolicy, type SlaResult,
} from '../../domain/sla.ts';
import type { Priority, Status } from '../../domain/ticket.ts';

const DAY = [[540, 1020]] as const;
export const OFFICE: Calendar = {
  id: 'office', zone: 'Europe/Berlin', holidays: [{ date: '2026-01-06', name: 'Epiphany' }],
  week: { sun: [], mon: DAY, tue: DAY, wed: DAY, thu: DAY, fri: DAY, sat: [] },
};
export const hours = (normal: number): Record<Priority, number> => ({
  urgent: (normal / 4) * HOUR_MS, high: (normal / 2) * HOUR_MS, normal: normal * HOUR_MS, low: normal * 2 * HOUR_MS,
});
export const POLICY: SlaPolicy = {
  id: 'standard', calendar: 'office',
  targets: { first_reply: hours(4), next_reply: hours(4), resolution: hours(16), ownership: hours(8) },
  warnAtPercent: [50, 75, 90],
  ladder: [{ atPercent: 70, do: 'rerank' }, { atPercent: 90, do: 'escalate' }, { atPercent: 110, do: 'page' }],
  resolutionPauses: 'requester_wait', ownershipPauses: 'agent_work', onReopen: 'resume',
};
export const only = (...names: ClockName[]): SlaPolicy => ({
  ...POLICY, targets: Object.fromEntries(names.map((name) => [name, POLICY.targets[name] ?? hours(1)])),
});

export const at = (local: string): number => Date.parse(`2026-01-${local}:00+01:00`);
export const iso = (ms: number | null): string | null => (ms === null ? null : new Date(ms).toISOString().slice(5, 16));

/** A ticket's clocks, driven by hand: collects what every step answers. */
export class Ticket {
  result: SlaResult | null = null;
  ledger: LedgerEntry[] = [];
  ladder: LadderStep[] = [];
  nowMs = 0;
  facts: Omit<SlaFacts, 'nowMs'>;
  constructor(facts: Partial<SlaFacts> = {}) {
    this.facts = {
      policy: POLICY, priority: 'normal', calendars: { office: OFFICE, always: ALWAYS_OPEN }, configVersion: 'v1', ...facts,
    };
  }
  /** Without waking up in between, as after an outage. */
  jump(nowMs: number, ...happenings: SlaHappening[]): this {
    const carried = this.result?.sla ?? newSlaState();
    const before = JSON.stringify(carried);
    this.result = advanceSla(carried, happenings, { ...this.facts, nowMs });
    expect(JSON.stringify(carried)).toBe(before);
    this.nowMs = nowMs;
    this.ledger.push(...this.result.ledger);
    this.ladder.push(...this.result.ladder);
    return this;
  }
  /** Waking up at every threshold on the way, as the workflow's timer does. */
  at(nowMs: number, ...happenings: SlaHappening[]): this {
    let wakeMs = this.result?.nextThresholdAtMs ?? null;
    while (wakeMs !== null && wakeMs <= nowMs) {
      const nextMs = this.jump(wakeMs, { kind: 'time' }).now.nextThresholdAtMs;
      if (nextMs !== null) expect(nextMs).toBeGreaterThan(wakeMs);
      wakeMs = nextMs;
    }
    return this.jump(nowMs, ...happenings);
  }
  get now(): SlaResult {
    return this.result!;
  }
  clock(name: ClockName): SlaClock {
    return this.now.sla.open.find((clock) => clock.name === name)!;
  }
  names(): ClockName[] {
    return this.now.sla.open.map((clock) => clock.name).sort();
  }
  /** `kind clock#instance percent` of what the ledger says, optionally of one clock. */
  said(name?: ClockName): string[] {
    return this.ledger
      .filter((entry) => name === undefined || entry.clock === name)
      .map(({ clock, instance, kind, thresholdPercent: percent }) => `${kind} ${clock}#${instance}${percent === null ? '' : ` ${percent}`}`);
  }
}

export const opened = (status: Status = 'open'): SlaHappening => ({ kind: 'opened', byCustomer: true, status });
export const status = (from: Status, to: Status): SlaHappening => ({ kind: 'status', from, to });
