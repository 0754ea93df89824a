import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { joinTimelines } from '../../domain/story.ts';

const timelines = fc
  .array(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 12 }), { maxLength: 6 })
  .map((all) => all.map((moments, from) => moments.map((atMs, n) => ({ from, n, atMs }))));

describe('the story of merged tickets', () => {
  it('has every entry once, keeps the order of each ticket, and says nothing earlier than it could have', () => {
    fc.assert(fc.property(timelines, (all) => {
      const story = joinTimelines(all, Infinity);
      for (const [from, timeline] of all.entries()) expect(story.filter((entry) => entry.from === from)).toEqual(timeline);
      expect(story).toHaveLength(all.flat().length);
      // Only inside one ticket may the clock go back.
      for (const [i, entry] of story.entries()) {
        const before = story[i - 1];
        if (before && before.from !== entry.from) expect(entry.atMs).toBeGreaterThanOrEqual(before.atMs);
      }
    }));
  });

  it('reads the same in pages of any size', () => {
    fc.assert(fc.property(timelines, fc.integer({ min: 1, max: 7 }), (all, limit) => {
      const told: ReturnType<typeof joinTimelines<{ from: number; n: number; atMs: number }>> = [];
      for (;;) {
        const left = all.map((timeline, from) => timeline.slice(told.filter((entry) => entry.from === from).length).slice(0, limit));
        const page = joinTimelines(left, limit);
        told.push(...page);
        if (page.length < limit) break;
      }
      expect(told).toEqual(joinTimelines(all, Infinity));
    }));
  });
});
