/** The package that travels with an escalation, so that the next level never has to ask again. */
import type { ActionFields } from './actions.ts';
import { businessMsBetween, type Calendar } from './calendar.ts';
import type { HandoffField, RoutingConfig } from './config.ts';
import type { AiStay, Level, TicketState } from './ticket.ts';

export const HANDOFF_SCHEMA = 1;

/** What whoever hands over fills in. */
export type HandoffFields = { reason: string } & Pick<ActionFields<'escalate'>, 'tried' | 'impact' | 'evidence' | 'questions'>;

/** Typed and versioned; codes and ids only. Texts are read by `bodyId` from the timeline. */
export interface HandoffPackage {
  schema: typeof HANDOFF_SCHEMA;
  from: { level: Level; team: string | null; agent: string | null };
  to: { level: Level; team: string };
  reason: string;
  tried: string[];
  impact: string | null;
  evidence: string[];
  questions: string[];
  /** Text of whoever handed it over. */
  bodyId: string | null;
  /** What the ai level showed, how good it thought it was, and what the customer said to it. */
  ai?: AiStay['tries'];
  /** What the receiver knows about the customer without asking. */
  customer: { tier: string; accountValue: number | null; vip: boolean };
  /** Ids of the customer's earlier tickets, newest first. Absent in packages of older versions. */
  priorTickets?: string[];
  /** Business time left on each open clock, ms; negative when late, null while paused. */
  slaLeftMs: { clock: string; leftMs: number | null }[];
  /** Entries on the timeline when it went: the version of the waybill that the receiver takes note of. */
  waybill: number;
  /** Mandatory fields nobody filled in: only a clock may hand over with gaps, and they are marked. */
  gaps: HandoffField[];
}

export interface HandoffInput {
  state: TicketState;
  to: HandoffPackage['to'];
  fields: HandoffFields;
  bodyId: string | null;
  config: RoutingConfig;
  nowMs: number;
}

/** Puts the package together. Gaps are listed in it, not judged: see `missingHandoffFields`. */
export function packHandoff({ state, to, fields, bodyId, config, nowMs }: HandoffInput): HandoffPackage {
  return {
    schema: HANDOFF_SCHEMA,
    from: { level: state.level, team: state.team, agent: state.placement.agent },
    to,
    reason: fields.reason,
    tried: fields.tried ?? [],
    impact: fields.impact ?? null,
    evidence: fields.evidence ?? [],
    questions: fields.questions ?? [],
    bodyId,
    ...(state.ai && { ai: state.ai.tries }),
    customer: {
      tier: state.context?.tier ?? 'unknown',
      accountValue: state.context?.accountValue ?? null,
      vip: state.context?.vip ?? false,
    },
    priorTickets: state.context?.priorTicketIds ?? [],
    slaLeftMs: state.sla.open.map((clock) => ({
      clock: clock.name,
      leftMs: clock.dueAtMs === null ? null : businessMsLeft(config.calendars[clock.calendar], nowMs, clock.dueAtMs),
    })),
    waybill: state.timelineLength,
    gaps: missingHandoffFields(to.level, fields, bodyId, config),
  };
}

/** The mandatory fields of the receiving level that are empty. A text says what was tried as well as codes do. */
export function missingHandoffFields(
  level: Level,
  fields: HandoffFields,
  bodyId: string | null,
  config: RoutingConfig,
): HandoffField[] {
  const filled: Record<HandoffField, boolean> = {
    reason: fields.reason.length > 0,
    tried: (fields.tried?.length ?? 0) > 0 || bodyId !== null,
    impact: fields.impact !== undefined,
    evidence: (fields.evidence?.length ?? 0) > 0,
    questions: (fields.questions?.length ?? 0) > 0,
  };
  return (config.handoff.required[level] ?? []).filter((field) => !filled[field]);
}

function businessMsLeft(calendar: Calendar | undefined, nowMs: number, dueAtMs: number): number {
  if (!calendar) return dueAtMs - nowMs;
  return dueAtMs >= nowMs ? businessMsBetween(calendar, nowMs, dueAtMs) : -businessMsBetween(calendar, dueAtMs, nowMs);
}
