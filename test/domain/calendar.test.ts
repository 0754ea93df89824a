import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addBusinessMs, ALWAYS_OPEN, businessMsBetween, type Calendar, isOpen, neverOpens, nextOpenMs,
} from '../../domain/calendar.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../domain/duration.ts';
import { isOpenMinute, walk } from '../support/minute-walk.ts';

const OFFICE = [[540, 1020]] as const;
const office = (zone: string, more: Partial<Calendar> = {}): Calendar => ({
  id: 'office', zone, holidays: [], ...more,
  week: { sun: [], mon: OFFICE, tue: OFFICE, wed: OFFICE, thu: OFFICE, fri: OFFICE, sat: [], ...more.week },
});
const everyDay = (zone: string, intervals: Calendar['week']['mon']): Calendar => ({
  id: 'every-day', zone, holidays: [],
  week: { sun: intervals, mon: intervals, tue: intervals, wed: intervals, thu: intervals, fri: intervals, sat: intervals },
});
const at = (iso: string): number => Date.parse(iso);
const iso = (ms: number): string => new Date(ms).toISOString();

describe('opening hours', () => {
  const berlin = office('Europe/Berlin', { holidays: [{ date: '12-25', name: 'Christmas' }, { date: '2026-04-03', name: 'Good Friday' }] });

  it('counts the first minute of an interval and not the last', () => {
    expect(isOpen(berlin, at('2026-01-05T09:00:00+01:00'))).toBe(true);
    expect(isOpen(berlin, at('2026-01-05T08:59:59.999+01:00'))).toBe(false);
    expect(isOpen(berlin, at('2026-01-05T16:59:59.999+01:00'))).toBe(true);
    expect(isOpen(berlin, at('2026-01-05T17:00:00+01:00'))).toBe(false);
  });

  it('opens next on Monday after a Friday evening', () => {
    expect(iso(nextOpenMs(berlin, at('2026-01-09T17:00:00+01:00')))).toBe('2026-01-12T08:00:00.000Z');
  });

  it('is due at closing time, not at the next opening, when the target ends with the day', () => {
    expect(iso(addBusinessMs(berlin, at('2026-01-09T15:00:00+01:00'), 2 * HOUR_MS))).toBe('2026-01-09T16:00:00.000Z');
  });

  it('skips a fixed holiday in its year only', () => {
    expect(isOpen(berlin, at('2026-04-03T10:00:00+02:00'))).toBe(false);
    expect(isOpen(berlin, at('2028-04-03T10:00:00+02:00'))).toBe(true);
  });

  it('skips a yearly holiday in every year', () => {
    expect(isOpen(berlin, at('2025-12-25T10:00:00+01:00'))).toBe(false);
    expect(isOpen(berlin, at('2026-12-25T10:00:00+01:00'))).toBe(false);
  });

  it('takes a holiday by the local date', () => {
    const auckland = everyDay('Pacific/Auckland', [[0, 1440]]);
    const closed = { ...auckland, holidays: [{ date: '2026-02-06', name: 'Waitangi Day' }] };
    expect(businessMsBetween(closed, at('2026-02-05T11:00:00Z'), at('2026-02-06T11:00:00Z'))).toBe(0);
    expect(isOpen(closed, at('2026-02-05T10:59:00Z'))).toBe(true);
  });

  it('joins overlapping intervals instead of counting them twice', () => {
    const doubled = everyDay('UTC', [[600, 720], [540, 660]]);
    expect(businessMsBetween(doubled, 0, DAY_MS)).toBe(3 * HOUR_MS);
  });

  it('runs a night shift across midnight', () => {
    const night = everyDay('Asia/Kolkata', [[0, 360], [1320, 1440]]);
    expect(iso(addBusinessMs(night, at('2026-01-05T22:00:00+05:30'), 8 * HOUR_MS))).toBe('2026-01-06T00:30:00.000Z');
  });
});

describe('daylight saving', () => {
  it('leaves out an interval that falls into the hour skipped in spring', () => {
    const early = everyDay('Europe/Berlin', [[120, 180]]);
    expect(businessMsBetween(early, at('2026-03-29T00:00:00+01:00'), at('2026-03-30T00:00:00+02:00'))).toBe(0);
    expect(iso(nextOpenMs(early, at('2026-03-28T12:00:00Z')))).toBe('2026-03-30T00:00:00.000Z');
  });

  it('counts an hour repeated in autumn twice', () => {
    const early = everyDay('America/New_York', [[60, 120]]);
    expect(businessMsBetween(early, at('2026-11-01T00:00:00-04:00'), at('2026-11-02T00:00:00-05:00'))).toBe(2 * HOUR_MS);
  });

  it('knows the half hour of Lord Howe Island', () => {
    const day = everyDay('Australia/Lord_Howe', [[0, 1440]]);
    const closed = { ...day, holidays: [{ date: '01-01', name: 'New Year' }] };
    expect(businessMsBetween(closed, at('2026-04-04T13:00:00Z'), at('2026-04-05T13:30:00Z'))).toBe(24.5 * HOUR_MS);
  });

  it('keeps opening at nine by the wall clock on both sides of a change', () => {
    const berlin = office('Europe/Berlin');
    expect(iso(nextOpenMs(berlin, at('2026-03-27T20:00:00Z')))).toBe('2026-03-30T07:00:00.000Z');
    expect(iso(nextOpenMs(berlin, at('2026-10-23T20:00:00Z')))).toBe('2026-10-26T08:00:00.000Z');
  });

  it('survives a zone that skipped a whole day', () => {
    const apia = { ...everyDay('Pacific/Apia', [[540, 600]]), id: 'apia' };
    expect(businessMsBetween(apia, at('2011-12-29T00:00:00-10:00'), at('2012-01-01T00:00:00+14:00'))).toBe(2 * HOUR_MS);
  });
});

describe('calendars that never open', () => {
  it.each([
    ['without hours', everyDay('UTC', [])],
    ['with intervals of no length', everyDay('UTC', [[540, 540]])],
    ['with a holiday on every day', {
      ...everyDay('UTC', [[0, 1440]]),
      holidays: Array.from({ length: 366 }, (_, i) => ({ date: iso(at('2024-01-01') + i * DAY_MS).slice(5, 10), name: 'closed' })),
    }],
  ])('are recognised %s', (_, calendar) => {
    expect(neverOpens(calendar)).toBe(true);
    expect(() => nextOpenMs(calendar, 0)).toThrow(/Calendar "every-day".*check its week and holidays/);
    expect(() => addBusinessMs(calendar, 0, 1)).toThrow(RangeError);
    expect(businessMsBetween(calendar, 0, 100 * DAY_MS)).toBe(0);
  });

  it('are not confused with one that opens once a week', () => {
    expect(neverOpens({ ...everyDay('UTC', []), week: { ...everyDay('UTC', []).week, sun: [[0, 1]] } })).toBe(false);
    expect(neverOpens(ALWAYS_OPEN)).toBe(false);
  });

  it('refuses a negative amount of business time', () => {
    expect(() => addBusinessMs(ALWAYS_OPEN, 0, -1)).toThrow(/zero or more/);
  });
});

/** Around the changes of 2026 in both hemispheres, of 2018 in Brazil (at midnight), and anywhere between. */
const CHANGES = [
  '2026-03-29T01:00Z', '2026-10-25T01:00Z', '2026-03-08T07:00Z', '2026-11-01T06:00Z', '2018-02-18T02:00Z', '2018-11-04T03:00Z',
  '2026-04-04T15:00Z', '2026-10-03T15:30Z', '2026-04-04T14:00Z', '2026-09-26T14:00Z',
].map(at);
const ZONES = ['Europe/Berlin', 'America/New_York', 'America/Sao_Paulo', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Auckland'];

const moment = fc.oneof(
  fc.tuple(fc.constantFrom(...CHANGES), fc.integer({ min: -30 * HOUR_MS, max: 30 * HOUR_MS })).map(([change, shift]) => change + shift),
  fc.integer({ min: at('2018-01-01'), max: at('2027-01-01') }),
);
const interval = fc.tuple(fc.integer({ min: 0, max: 1440 }), fc.integer({ min: 0, max: 1440 })).filter(([from, to]) => from < to);
const intervals = fc.oneof(fc.array(interval, { maxLength: 3 }), fc.constantFrom([[120, 180]] as const, [[0, 1440]] as const, OFFICE));
const holiday = fc.oneof(moment.map((ms) => iso(ms).slice(0, 10)), moment.map((ms) => iso(ms).slice(5, 10)));
const calendars = fc.record({
  id: fc.constant('random'),
  zone: fc.constantFrom(...ZONES),
  week: fc.record({ sun: intervals, mon: intervals, tue: intervals, wed: intervals, thu: intervals, fri: intervals, sat: intervals }),
  holidays: fc.array(holiday.map((date) => ({ date, name: 'closed' })), { maxLength: 2 }),
}).filter((calendar) => !neverOpens(calendar));

describe('against an oracle that looks at every minute', () => {
  it('counts the same open time between two moments', () => {
    fc.assert(
      fc.property(calendars, moment, fc.integer({ min: 0, max: 40 * HOUR_MS }), (calendar, aMs, lengthMs) => {
        expect(businessMsBetween(calendar, aMs, aMs + lengthMs)).toBe(walk(calendar, [[aMs, aMs + lengthMs]]));
      }),
      { numRuns: 3000 },
    );
  });

  it('finds the same moments open', () => {
    fc.assert(
      fc.property(calendars, moment, (calendar, atMs) => {
        const minuteMs = Math.floor(atMs / MINUTE_MS) * MINUTE_MS;
        expect(isOpen(calendar, atMs)).toBe(isOpenMinute(calendar, minuteMs));
        const nextMs = nextOpenMs(calendar, atMs);
        expect(isOpen(calendar, nextMs)).toBe(true);
        if (nextMs - atMs < 40 * HOUR_MS) expect(walk(calendar, [[atMs, nextMs]])).toBe(0);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('laws of business time', () => {
  const amount = fc.integer({ min: 0, max: 30 * DAY_MS });

  it('finds between two moments what was added, and reaches it at no earlier moment', () => {
    fc.assert(
      fc.property(calendars, moment, amount, (calendar, fromMs, businessMs) => {
        const dueMs = addBusinessMs(calendar, fromMs, businessMs);
        expect(businessMsBetween(calendar, fromMs, dueMs)).toBe(businessMs);
        if (businessMs > 0) expect(businessMsBetween(calendar, fromMs, dueMs - 1)).toBe(businessMs - 1);
      }),
      { numRuns: 1000 },
    );
  });

  it('is never due earlier for a later start or a larger amount', () => {
    fc.assert(
      fc.property(calendars, moment, amount, fc.nat(5 * DAY_MS), (calendar, fromMs, businessMs, moreMs) => {
        const dueMs = addBusinessMs(calendar, fromMs, businessMs);
        expect(addBusinessMs(calendar, fromMs + moreMs, businessMs)).toBeGreaterThanOrEqual(dueMs);
        expect(addBusinessMs(calendar, fromMs, businessMs + moreMs)).toBeGreaterThanOrEqual(dueMs);
      }),
      { numRuns: 500 },
    );
  });

  it('adds up over a moment in the middle, and turns its sign with its direction', () => {
    fc.assert(
      fc.property(calendars, moment, fc.nat(60 * DAY_MS), fc.nat(60 * DAY_MS), (calendar, aMs, firstMs, secondMs) => {
        const [bMs, cMs] = [aMs + firstMs, aMs + firstMs + secondMs];
        const wholeMs = businessMsBetween(calendar, aMs, cMs);
        expect(businessMsBetween(calendar, aMs, bMs) + businessMsBetween(calendar, bMs, cMs)).toBe(wholeMs);
        expect(businessMsBetween(calendar, cMs, aMs) + wholeMs).toBe(0);
      }),
      { numRuns: 500 },
    );
  });

  it('is plain arithmetic on a calendar that is always open', () => {
    fc.assert(
      fc.property(moment, amount, (fromMs, businessMs) => {
        expect(addBusinessMs(ALWAYS_OPEN, fromMs, businessMs)).toBe(fromMs + businessMs);
        expect(businessMsBetween(ALWAYS_OPEN, fromMs, fromMs + businessMs)).toBe(businessMs);
      }),
    );
  });
});
