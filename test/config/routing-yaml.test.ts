import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseHours, weekFrom } from '../../config/hours.ts';
import { parseRoutingConfig } from '../../config/load.ts';
import { routingJsonSchema } from '../../config/schema.ts';
import { isOpen } from '../../domain/calendar.ts';
import { HOUR_MS, MINUTE_MS } from '../../domain/duration.ts';
import { LEVELS } from '../../domain/ticket.ts';

const loaded = parseRoutingConfig(readFileSync(new URL('../../config/routing.yaml', import.meta.url), 'utf8'));
if (!loaded.ok) throw new Error('The shipped config must be valid for these tests.');
const { config } = loaded;

describe('the shipped organisation', () => {
  // Every quarter of an hour from before one change of the clocks to after the next but one, with all holidays between.
  const moments: number[] = [];
  for (let atMs = Date.UTC(2026, 9, 20); atMs < Date.UTC(2027, 10, 15); atMs += 15 * MINUTE_MS) moments.push(atMs);
  const onShift = new Map(
    Object.entries(config.calendars).map(([id, calendar]) => [id, moments.map((atMs) => isOpen(calendar, atMs))]),
  );

  /** The first moment at which no agent of the team with these skills is on shift. */
  function firstGap(team: string, skills: readonly string[]): string | null {
    const shifts = Object.values(config.agents)
      .filter((agent) => agent.teams.includes(team) && skills.every((skill) => skill in agent.skills))
      .map((agent) => onShift.get(agent.shift) ?? []);
    const gap = moments.find((_, i) => !shifts.some((shift) => shift[i]));
    return gap === undefined ? null : new Date(gap).toISOString();
  }

  it('has somebody of every team on shift at every moment of a year, weekends and holidays included', () => {
    const gaps = Object.keys(config.teams).map((team) => [team, firstGap(team, [])]);
    expect(gaps.filter(([, gap]) => gap !== null)).toEqual([]);
  });

  it('has somebody with the required skills on every route, subcategories included, at every moment of a year', () => {
    const gaps = Object.entries(config.categories).flatMap(([category, { route, subcategories }]) =>
      LEVELS.flatMap((level) => {
        const row = route[level];
        if (row === undefined) return [];
        return [[], ...Object.values(subcategories).map(({ requiredSkills }) => requiredSkills)].map((special) => [
          `${category} ${level} ${special.join()}`,
          firstGap(row.team, [...row.requiredSkills, ...special]),
        ]);
      }),
    );
    expect(gaps.filter(([, gap]) => gap !== null)).toEqual([]);
  });

  it('covers the night by shifts that hand over, not by one that never ends', () => {
    const firstLevel = Object.values(config.agents).filter(({ teams }) => teams.some((team) => config.teams[team]?.level === 'L1'));
    expect(firstLevel.filter(({ shift }) => shift === 'always')).toEqual([]);
  });

  it('keeps its durations short enough to watch', () => {
    const targets = config.slaPolicies.flatMap((policy) => Object.values(policy.targets).flatMap((byPriority) => Object.values(byPriority)));
    expect(Math.max(...targets, config.lifecycle.reopenWindowMs)).toBeLessThan(HOUR_MS);
  });
});

describe('the schema for editors', () => {
  it('stands beside the file as generated (write it anew with `npx vitest run test/config --update`)', async () => {
    await expect(`${JSON.stringify(routingJsonSchema, null, 2)}\n`).toMatchFileSnapshot('../../config/routing.schema.json');
  });

  it('describes the file as people write it', () => {
    expect(routingJsonSchema).toMatchObject({
      additionalProperties: false,
      properties: { lifecycle: { properties: { reopenWindow: { type: 'string' } } }, teams: { additionalProperties: { additionalProperties: false } } },
    });
  });
});

describe('opening hours', () => {
  it.each([
    ['09:00-17:30', [{ from: 540, to: 1050 }]],
    ['09:00-12:00, 13:00-17:00', [{ from: 540, to: 720 }, { from: 780, to: 1020 }]],
    ['24h', [{ from: 0, to: 1440 }]],
    ['18:00-24:00', [{ from: 1080, to: 1440 }]],
    ['22:00-06:00', [{ from: 1320, to: 1800 }]],
    ['9:00-17:00', null],
    ['09:00-09:00', null],
    ['09:00-24:01', null],
    ['24:00-09:00', null],
    ['09:60-17:00', null],
    ['', null],
  ])('%j', (written, hours) => {
    expect(parseHours(written)).toEqual(hours);
  });

  it('past midnight belong to the next morning, also from Saturday to Sunday', () => {
    const week = weekFrom({ 'fri-sat': [{ from: 1320, to: 1800 }], mon: [{ from: 540, to: 600 }] });
    expect(week).toEqual({ fri: [[1320, 1440]], sat: [[0, 360], [1320, 1440]], sun: [[0, 360]], mon: [[540, 600]], tue: [], wed: [], thu: [] });
  });

  it('of a span of days go around the end of the week', () => {
    const open = Object.entries(weekFrom({ 'sat-mon': [{ from: 0, to: 60 }] })).filter(([, intervals]) => intervals.length > 0);
    expect(open.map(([day]) => day)).toEqual(['sun', 'mon', 'sat']);
    expect(Object.values(weekFrom({ 'mon-sun': [{ from: 0, to: 60 }] })).every((intervals) => intervals.length === 1)).toBe(true);
  });
});
