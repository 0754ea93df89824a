/** Which happening starts, rests, fulfils or cancels which clock of a ticket. */
import { isPaused, setPaused, type ClockName, type SlaClock } from './sla-clock.ts';
import { mergeClocks } from './sla-merge.ts';
import { calendarIdOf, retarget, type PauseMode, type SlaEffects, type SlaFacts } from './sla-thresholds.ts';
import type { Status } from './ticket.ts';

/** The clocks a ticket carries. Finished ones leave it; the ledger keeps them. */
export interface SlaState {
  open: SlaClock[];
  /** Highest instance number given out, by clock. */
  instances: Partial<Record<ClockName, number>>;
  /** The ticket's status by the clocks' last knowledge; null before it was opened. */
  status: Status | null;
  /** The resolution clock of a solved ticket, resting in case the ticket is reopened. */
  parked: SlaClock | null;
}

export type SlaHappening =
  /** The ticket exists. `status` may already be pending or solved. Anything before it is ignored. */
  | { kind: 'opened'; byCustomer: boolean; status: Status }
  /** Written by a person: no auto-reply, no bounce. The opening message is not one of these. */
  | { kind: 'customer_message' }
  /** Only what the config counts as a reply: an AI's answer may or may not be one. */
  | { kind: 'agent_public_reply' }
  /** By anybody. When the holder did it, put `acknowledged` before it: a rule that turns new into open has seen nothing. */
  | { kind: 'status'; from: Status; to: Status }
  /** A stay begins: the key of the team or level. Null: nobody owns it any more. */
  | { kind: 'ownership'; to: string | null }
  /** A level has the ticket now. `targetMs`: business time it may keep it; null: as long as it takes. */
  | { kind: 'level'; calendar: string; targetMs: number | null }
  /** `calendar`: the agent's shift. `targetMs`: business time to react; null when this team does not ask for it. */
  | { kind: 'assigned'; agent: string; calendar: string; targetMs: number | null }
  | { kind: 'acknowledged' }
  | { kind: 'unassigned' }
  /** Priority, policy or calendar changed: the facts have the new ones. */
  | { kind: 'retarget' }
  /** Another ticket was merged into this one: its clocks as they stood, and where a person had replied. */
  | { kind: 'absorbed'; clocks: SlaClock[]; answered: { here: boolean; there: boolean } }
  /** Nothing but time has passed. */
  | { kind: 'time' }
  /** Closed, merged away or deleted: no clock survives. */
  | { kind: 'closed' };

/** The clocks of a ticket while one step works on them. */
export interface SlaWork {
  /** A private copy, changed in place. */
  sla: SlaState;
  facts: SlaFacts;
  effects: SlaEffects;
}

/** Applies happenings of one moment to the clocks, in the order given, except that opening and reopening come first. */
export function applyHappenings(work: SlaWork, happenings: readonly SlaHappening[]): void {
  for (const happening of openingFirst(happenings, work.sla.status)) apply(work, happening);
}

function apply(work: SlaWork, happening: SlaHappening): void {
  if (work.sla.status === null && happening.kind !== 'opened') return;
  switch (happening.kind) {
    case 'opened':
      open(work, happening.byCustomer, happening.status);
      return;
    case 'customer_message':
      customerWrote(work);
      return;
    case 'agent_public_reply':
      finish(work, 'first_reply', 'fulfil', null);
      finish(work, 'next_reply', 'fulfil', null);
      finish(work, 'acknowledge', 'fulfil', 'reply');
      return;
    case 'status':
      setStatus(work, happening.to);
      return;
    case 'ownership':
      finish(work, 'ownership', 'fulfil', happening.to);
      if (happening.to !== null) startByPolicy(work, 'ownership', happening.to);
      restOrRun(work);
      return;
    case 'level':
      finish(work, 'time_box', 'fulfil', null);
      if (happening.targetMs !== null) start(work, 'time_box', happening.calendar, happening.targetMs, null);
      restOrRun(work);
      return;
    case 'absorbed':
      absorb(work, happening.clocks, happening.answered);
      return;
    case 'assigned':
      finish(work, 'acknowledge', 'cancel', 'assigned to another agent');
      start(work, 'acknowledge', happening.calendar, happening.targetMs, happening.agent);
      return;
    case 'acknowledged':
      finish(work, 'acknowledge', 'fulfil', null);
      return;
    case 'unassigned':
      finish(work, 'acknowledge', 'cancel', 'unassigned');
      return;
    case 'retarget':
      for (const clock of work.sla.open) retarget(clock, work.facts, work.effects);
      restOrRun(work);
      return;
    case 'time':
      return;
    case 'closed':
      setStatus(work, 'closed');
      return;
  }
}

function open(work: SlaWork, byCustomer: boolean, status: Status): void {
  if (work.sla.status !== null) return;
  work.sla.status = status;
  if (status === 'closed') return;
  if (byCustomer) startByPolicy(work, 'first_reply', null);
  startByPolicy(work, 'resolution', null);
  setStatus(work, status);
}

/** The oldest unanswered message runs the clock; before the first reply that is the opening message with its own clock. */
function customerWrote(work: SlaWork): void {
  const { status } = work.sla;
  if (status === 'solved' || status === 'closed') return;
  if (find(work, 'first_reply') === undefined && find(work, 'next_reply') === undefined) startByPolicy(work, 'next_reply', null);
}

function setStatus(work: SlaWork, status: Status): void {
  work.sla.status = status;
  if (status === 'closed') {
    for (const clock of [...work.sla.open]) finish(work, clock.name, 'cancel', 'closed');
    work.sla.parked = null;
  } else if (status === 'solved') {
    solve(work);
  } else {
    reopen(work);
    restOrRun(work);
  }
}

function solve(work: SlaWork): void {
  // Solving is not replying: nobody may read an answer out of it.
  for (const name of ['first_reply', 'next_reply', 'acknowledge', 'time_box'] as const) finish(work, name, 'cancel', 'solved');
  finish(work, 'ownership', 'fulfil', 'solved');
  const resolution = finish(work, 'resolution', 'fulfil', null);
  if (resolution === undefined) return;
  setPaused(resolution, true, work.facts.nowMs, work.facts.configVersion);
  work.sla.parked = { ...resolution, dueAtMs: null };
}

function reopen(work: SlaWork): void {
  const { parked } = work.sla;
  if (parked === null) return;
  work.sla.parked = null;
  switch (work.facts.policy.onReopen) {
    case 'resume':
      work.sla.open.push(parked);
      retarget(parked, work.facts, work.effects);
      return;
    case 'restart':
      startByPolicy(work, 'resolution', 'reopened');
      return;
    case 'ignore':
      return;
  }
}

function absorb(work: SlaWork, clocks: readonly SlaClock[], answered: { here: boolean; there: boolean }): void {
  const { older, dropsFirstReply, unansweredSinceMs } = mergeClocks(work.sla.open, clocks, answered);
  for (const { clock, from } of older) {
    clock.startedAtMs = from.startedAtMs;
    clock.pauses = from.pauses.map((pause) => ({ ...pause }));
    clock.fired = [...new Set([...clock.fired, ...from.fired])];
    clock.breachedAtMs ??= from.breachedAtMs;
    record(work, clock, 'retarget', 'merged: counts from the older start');
  }
  if (dropsFirstReply) finish(work, 'first_reply', 'cancel', 'answered on the merged ticket');
  if (unansweredSinceMs !== null) waitSince(work, unansweredSinceMs);
  restOrRun(work);
  for (const clock of work.sla.open) retarget(clock, work.facts, work.effects);
}

/** The customer has been waiting for the next reply since then, or for longer. */
function waitSince(work: SlaWork, sinceMs: number): void {
  if (find(work, 'next_reply') === undefined) startByPolicy(work, 'next_reply', 'merged');
  const clock = find(work, 'next_reply');
  if (clock) clock.startedAtMs = Math.min(clock.startedAtMs, sinceMs);
}

/** Brings the pauses in line with the status and the policy's present mode. */
function restOrRun(work: SlaWork): void {
  const { policy, nowMs, configVersion } = work.facts;
  for (const clock of work.sla.open) {
    const paused =
      (clock.name === 'resolution' && restsIn(policy.resolutionPauses, work.sla.status)) ||
      ((clock.name === 'ownership' || clock.name === 'time_box') && restsIn(policy.ownershipPauses, work.sla.status));
    if (paused === isPaused(clock)) continue;
    setPaused(clock, paused, nowMs, configVersion);
    record(work, clock, paused ? 'pause' : 'resume', work.sla.status);
  }
}

function restsIn(mode: PauseMode, status: Status | null): boolean {
  switch (mode) {
    case 'requester_wait':
      return status === 'pending';
    case 'agent_work':
      return status === 'pending' || status === 'on_hold';
    case 'total':
      return false;
  }
}

function startByPolicy(work: SlaWork, name: ClockName, detail: string | null): void {
  const { policy, priority } = work.facts;
  start(work, name, calendarIdOf(policy, name), policy.targets[name]?.[priority] ?? null, detail);
}

function start(work: SlaWork, name: ClockName, calendar: string, targetMs: number | null, detail: string | null): void {
  const instance = (work.sla.instances[name] ?? 0) + 1;
  work.sla.instances[name] = instance;
  const clock: SlaClock = {
    name, instance, policy: work.facts.policy.id, calendar, targetMs, startedAtMs: work.facts.nowMs,
    pauses: [], fired: [], breachedAtMs: null, dueAtMs: null,
  };
  work.sla.open.push(clock);
  record(work, clock, 'activate', detail);
}

/** Ends the open clock of that name, if there is one, and returns it. */
function finish(work: SlaWork, name: ClockName, kind: 'fulfil' | 'cancel', detail: string | null): SlaClock | undefined {
  const clock = find(work, name);
  if (clock === undefined) return undefined;
  work.sla.open = work.sla.open.filter((other) => other !== clock);
  record(work, clock, kind, detail);
  return clock;
}

function find(work: SlaWork, name: ClockName): SlaClock | undefined {
  return work.sla.open.find((clock) => clock.name === name);
}

function record(work: SlaWork, clock: SlaClock, kind: 'activate' | 'pause' | 'resume' | 'fulfil' | 'cancel' | 'retarget', detail: string | null): void {
  const { name, instance } = clock;
  work.effects.ledger.push({ clock: name, instance, kind, atMs: work.facts.nowMs, thresholdPercent: null, detail });
}

/** Whichever way a moment is told: a ticket is opened before anything befalls it, and reopened before the message that did it counts. */
function openingFirst(happenings: readonly SlaHappening[], status: Status | null): SlaHappening[] {
  const opens = (happening: SlaHappening): boolean =>
    happening.kind === 'opened' ||
    (status === 'solved' && happening.kind === 'status' && happening.to !== 'solved' && happening.to !== 'closed');
  return [...happenings.filter(opens), ...happenings.filter((happening) => !opens(happening))];
}
