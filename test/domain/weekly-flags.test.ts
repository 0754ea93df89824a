import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ALWAYS_OPEN, WEEKDAYS, type Calendar } from '../../domain/calendar.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../domain/duration.ts';
import { lastDueMs, weeklyMoment, weekName } from '../../domain/weekly-flags.ts';

const ZONES = ['UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata'];

describe('the weekly note', () => {
  it('is due once a week by the wall clock, through every change of the clocks', () => {
    const clock = (zone: string) => new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), fc.constantFrom(...WEEKDAYS), fc.integer({ min: 4 * 60, max: 1439 }), fc.integer({ min: 0, max: 730 * 24 * 60 }), (zone, day, minute, minutes) => {
        const atMs = Date.UTC(2026, 0, 1) + minutes * MINUTE_MS;
        const moment = { day, minute, zone };
        const dueMs = lastDueMs(moment, atMs);
        const wall = clock(zone).format(dueMs).toLowerCase();
        expect(wall).toContain(`${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`);
        expect(wall.startsWith(day)).toBe(true);
        expect(dueMs <= atMs && atMs - dueMs <= 7 * DAY_MS + HOUR_MS).toBe(true);
        expect(lastDueMs(moment, dueMs)).toBe(dueMs);
        expect(weekName(moment, lastDueMs(moment, dueMs - 1))).not.toBe(weekName(moment, dueMs));
      }),
    );
  });

  it('comes when the calendar opens on that day, and at nine where it stays closed', () => {
    const office: Calendar = { ...ALWAYS_OPEN, id: 'office', zone: 'Europe/Berlin', week: { ...ALWAYS_OPEN.week, mon: [[780, 1020], [450, 720]], sat: [] } };
    const at = (day: 'mon' | 'sat', calendar = 'office') => weeklyMoment({ day, calendar, mail: null }, { office });
    expect(at('mon')).toEqual({ day: 'mon', minute: 450, zone: 'Europe/Berlin' });
    expect(at('sat').minute).toBe(540);
  });
});
