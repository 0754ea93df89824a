/**
 * Clocks on random calendars through pauses, a solve and a reopen, a new priority, policy and calendar, against an oracle that looks at
 * every minute. 1,500 lives by default, 10,000 with WAYBILL_BIG=1.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { neverOpens, type Calendar } from '../../domain/calendar.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../domain/duration.ts';
import { advanceSla, newSlaState, type SlaFacts, type SlaHappening, type SlaPolicy, type SlaResult } from '../../domain/sla.ts';
import type { Status } from '../../domain/ticket.ts';
import { walk, walkUntil, type Run } from '../support/minute-walk.ts';

const LIVES = process.env['WAYBILL_BIG'] === '1' ? 10_000 : 1_500;

/** Some days before a change of the wall clock, by zone: forward, back, half an hour, at midnight, a whole day; and zones without any. */
const WEEKS: readonly (readonly [zone: string, fromIso: string])[] = [
  ['Europe/Berlin', '2026-03-26'], ['Europe/Berlin', '2026-10-22'], ['America/New_York', '2026-03-05'], ['America/New_York', '2026-10-29'],
  ['America/Sao_Paulo', '2018-02-15'], ['America/Sao_Paulo', '2018-11-01'], ['Australia/Lord_Howe', '2026-04-02'], ['Australia/Lord_Howe', '2026-10-01'],
  ['Pacific/Auckland', '2026-09-24'], ['Pacific/Apia', '2011-12-27'], ['America/St_Johns', '2026-03-06'], ['Asia/Kathmandu', '2024-02-27'], ['Asia/Kolkata', '2025-12-29'],
];
/** No life lasts longer; a moment the oracle does not find until then is only known to be later. */
const HORIZON_MS = 12 * DAY_MS;

const minute = fc.integer({ min: 0, max: 1440 });
const shift = fc.tuple(minute, minute).filter(([from, to]) => from !== to);
/** A shift that ends before it begins runs over midnight: the evening, and the early morning of the same weekday. */
const asIntervals = ([from, to]: readonly [number, number]): Calendar['week']['mon'] => (from < to ? [[from, to]] : [[0, to], [from, 1440]]);
const hours = fc.oneof(
  fc.array(shift, { maxLength: 2 }).map((shifts) => shifts.flatMap(asIntervals)),
  fc.constantFrom<Calendar['week']['mon']>([[540, 1020]], [[480, 720], [780, 1080]], [[0, 360], [1320, 1440]], [[120, 180]], [[0, 1440]]),
);
const calendarOf = ([zone, fromIso]: (typeof WEEKS)[number], id: string): fc.Arbitrary<Calendar> => {
  const date = fc.integer({ min: 0, max: 12 }).map((day) => new Date(Date.parse(fromIso) + day * DAY_MS).toISOString().slice(0, 10));
  const holiday = fc.tuple(date, fc.boolean()).map(([day, isYearly]) => ({ date: isYearly ? day.slice('YYYY-'.length) : day, name: 'closed' }));
  return fc.record({
    id: fc.constant(id), zone: fc.constant(zone),
    week: fc.record({ sun: hours, mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: hours }),
    holidays: fc.array(holiday, { maxLength: 2 }),
  }).filter((calendar) => !neverOpens(calendar));
};

/** The terms of a promise, and what may befall the clock. */
interface Terms {
  calendar: 'a' | 'b';
  targetMs: number;
  warnAtPercent: number[];
  ladderAtPercent: number[];
  pauses: SlaPolicy['resolutionPauses'];
}
type Step = { afterMs: number } & ({ to: Status } | { terms: Terms });

const terms: fc.Arbitrary<Terms> = fc.record({
  calendar: fc.constantFrom('a', 'b'),
  targetMs: fc.oneof(fc.integer({ min: 1, max: 40 }).map((n) => n * HOUR_MS), fc.integer({ min: 1, max: 30 * HOUR_MS })),
  warnAtPercent: fc.constantFrom([50, 75, 90], [], [33]),
  ladderAtPercent: fc.constantFrom([70, 90, 110], [], [100, 150]),
  pauses: fc.constantFrom('requester_wait', 'agent_work', 'total'),
});
const afterMs = fc.oneof(fc.integer({ min: 0, max: 40 }).map((n) => n * HOUR_MS), fc.integer({ min: 0, max: 26 * HOUR_MS }), fc.integer({ min: 0, max: 90 * MINUTE_MS }));
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ afterMs, to: fc.constantFrom<Status>('open', 'pending', 'on_hold', 'solved') }) },
  { weight: 1, arbitrary: fc.record({ afterMs, terms }) },
);
const life = fc.tuple(fc.constantFrom(...WEEKS), fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kolkata')).chain(([here, elsewhere]) => fc.record({
  a: calendarOf(here, 'a'),
  b: calendarOf([elsewhere, here[1]], 'b'),
  startMs: fc.oneof(fc.integer({ min: 0, max: 4 * DAY_MS }), fc.integer({ min: 0, max: 96 }).map((n) => n * HOUR_MS)).map((ms) => Date.parse(here[1]) + ms),
  first: terms,
  steps: fc.array(step, { maxLength: 6 }),
}));

const policyOf = ({ calendar, targetMs, warnAtPercent, ladderAtPercent, pauses }: Terms): SlaPolicy => ({
  id: 'p', calendar, warnAtPercent, resolutionPauses: pauses, ownershipPauses: 'total', onReopen: 'resume',
  targets: { resolution: { urgent: targetMs, high: targetMs, normal: targetMs, low: targetMs } },
  ladder: ladderAtPercent.map((atPercent) => ({ atPercent, do: 'page' })),
});

/** What the resolution clock must do, worked out by walking: nothing here asks the code under test. */
class Oracle {
  readonly said: string[] = [];
  private readonly runs: Run[] = [];
  private readonly fired = new Set<number>();
  private runsSinceMs: number | null;
  private status: Status = 'open';
  private terms: Terms;
  private readonly calendars: Record<'a' | 'b', Calendar>;

  constructor(calendars: Record<'a' | 'b', Calendar>, first: Terms, startMs: number) {
    this.calendars = calendars;
    this.terms = first;
    this.runsSinceMs = startMs;
  }

  get isSolved(): boolean {
    return this.status === 'solved';
  }

  /** Everything that comes to pass until then. */
  passTime(untilMs: number): void {
    if (this.isSolved) return;
    const percents = this.unfired();
    const moments = walkUntil(this.calendar, this.runsUntil(untilMs), percents.map((percent) => this.share(percent)));
    for (const [i, percent] of percents.entries()) {
      const atMs = moments[i] ?? Infinity;
      if (atMs <= untilMs) this.fire(percent, atMs, true, true);
    }
  }

  take(change: Step, atMs: number): void {
    if ('terms' in change) this.terms = change.terms;
    else {
      const wasSolved = this.isSolved;
      this.status = change.to;
      if (wasSolved && change.to !== 'solved') this.judgeAnew(atMs);
    }
    if ('terms' in change && !this.isSolved) this.judgeAnew(atMs);
    this.restOrRun(atMs);
  }

  /** When the target and the next threshold will be reached: null while they cannot be, Infinity when not within the horizon. */
  ahead(nowMs: number, horizonMs: number): { due: number | null; next: number | null } {
    if (this.runsSinceMs === null) return { due: null, next: null };
    const usedMs = this.usedMs(nowMs);
    const next = this.percents().find((percent) => this.share(percent) > usedMs);
    const amountsMs = [this.share(100), ...(next === undefined ? [] : [this.share(next)])].sort((one, other) => one - other);
    const moments = walkUntil(this.calendar, this.runsUntil(horizonMs), amountsMs);
    const momentOf = (percent: number): number => moments[amountsMs.indexOf(this.share(percent))]!;
    return { due: momentOf(100), next: next === undefined ? null : momentOf(next) };
  }

  /** New terms, old start and pauses: of what they put into the past only the latest alarm and the latest step of the ladder are heard. */
  private judgeAnew(atMs: number): void {
    const usedMs = this.usedMs(atMs);
    const passed = this.unfired().filter((percent) => this.share(percent) <= usedMs);
    const isBreached = this.share(100) <= usedMs;
    const alarm = passed.includes(100) ? 100 : isBreached ? undefined : passed.filter((percent) => this.terms.warnAtPercent.includes(percent)).at(-1);
    const stepUp = passed.filter((percent) => this.terms.ladderAtPercent.includes(percent)).at(-1);
    for (const percent of passed) this.fire(percent, atMs, percent === alarm, false);
    if (stepUp !== undefined) this.fire(stepUp, atMs, false, true);
  }

  private fire(percent: number, atMs: number, alarms: boolean, climbs: boolean): void {
    this.fired.add(percent);
    if (alarms && percent === 100) this.said.push(`breach 100 @${atMs}`);
    else if (alarms && this.terms.warnAtPercent.includes(percent)) this.said.push(`warn ${percent} @${atMs}`);
    if (climbs && this.terms.ladderAtPercent.includes(percent)) this.said.push(`ladder ${percent} @${atMs}`);
  }

  private restOrRun(atMs: number): void {
    const { pauses } = this.terms;
    const rests = this.isSolved || (pauses !== 'total' && this.status === 'pending') || (pauses === 'agent_work' && this.status === 'on_hold');
    if (rests && this.runsSinceMs !== null) {
      this.runs.push([this.runsSinceMs, atMs]);
      this.runsSinceMs = null;
    } else if (!rests) this.runsSinceMs ??= atMs;
  }

  private get calendar(): Calendar {
    return this.calendars[this.terms.calendar];
  }

  private runsUntil(untilMs: number): Run[] {
    return this.runsSinceMs === null ? this.runs : [...this.runs, [this.runsSinceMs, untilMs]];
  }

  private usedMs(atMs: number): number {
    return walk(this.calendar, this.runsUntil(atMs));
  }

  private share(percent: number): number {
    return Math.ceil((this.terms.targetMs * percent) / 100);
  }

  /** With the point at which a ticket begins to show as at risk. */
  private percents(): number[] {
    const { warnAtPercent, ladderAtPercent } = this.terms;
    return [...new Set([...warnAtPercent, ...ladderAtPercent, 75, 100])].sort((one, other) => one - other);
  }

  private unfired(): number[] {
    return this.percents().filter((percent) => !this.fired.has(percent));
  }
}

/** The production clocks, woken by their own timer. */
class Clocks {
  readonly said: string[] = [];
  result: SlaResult | null = null;
  private facts: Omit<SlaFacts, 'nowMs'>;

  constructor(calendars: Record<'a' | 'b', Calendar>, first: Terms, startMs: number) {
    this.facts = { policy: policyOf(first), priority: 'normal', calendars, configVersion: 'v1' };
    this.tell(startMs, { kind: 'opened', byCustomer: false, status: 'open' });
  }

  passTime(untilMs: number): void {
    const wakeMs = (): number => this.result?.nextThresholdAtMs ?? Infinity;
    while (wakeMs() <= untilMs) this.tell(wakeMs(), { kind: 'time' });
  }

  take(change: Step, from: Status, atMs: number): void {
    if ('terms' in change) {
      this.facts = { ...this.facts, policy: policyOf(change.terms), configVersion: `${this.facts.configVersion}+` };
      this.tell(atMs, { kind: 'retarget' });
    } else if (change.to !== from) this.tell(atMs, { kind: 'status', from, to: change.to });
  }

  private tell(nowMs: number, happening: SlaHappening): void {
    this.result = advanceSla(this.result?.sla ?? newSlaState(), [happening], { ...this.facts, nowMs });
    for (const { kind, thresholdPercent, atMs } of this.result.ledger) if (thresholdPercent !== null) this.said.push(`${kind} ${thresholdPercent} @${atMs}`);
  }
}

/** What the oracle cannot see any more is only known to be later. */
const until = (moment: number | null, horizonMs: number): number | null => (moment !== null && moment >= horizonMs ? Infinity : moment);

describe('clocks against an oracle that looks at every minute', () => {
  it(`warns, breaches and is due at the same millisecond through pauses, a reopen and changed terms (${LIVES} calendars)`, () => {
    fc.assert(
      fc.property(life, ({ a, b, startMs, first, steps }) => {
        const oracle = new Oracle({ a, b }, first, startMs);
        const clocks = new Clocks({ a, b }, first, startMs);
        const horizonMs = startMs + HORIZON_MS;
        let atMs = startMs;
        let status: Status = 'open';
        for (const change of [...steps, { afterMs: 2 * DAY_MS, to: 'open' } as const]) {
          const expected = oracle.ahead(atMs, horizonMs);
          const actual = { due: until(clocks.result!.nextDueAtMs, horizonMs), next: until(clocks.result!.nextThresholdAtMs, horizonMs) };
          if (expected.due !== actual.due || expected.next !== actual.next) expect(actual).toEqual(expected);
          atMs += change.afterMs;
          oracle.passTime(atMs);
          clocks.passTime(atMs);
          oracle.take(change, atMs);
          clocks.take(change, status, atMs);
          if ('to' in change) status = change.to;
          if (clocks.said.join() !== oracle.said.join()) expect(clocks.said).toEqual(oracle.said);
        }
        // Once for each threshold, whatever happened.
        const keys = clocks.said.map((line) => line.slice(0, line.indexOf('@')));
        if (new Set(keys).size !== keys.length) expect(keys).toEqual([...new Set(keys)]);
      }),
      { numRuns: LIVES },
    );
  }, 180_000);
});
