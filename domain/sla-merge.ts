/** One set of clocks out of two: of each clock that both tickets had, the one with the older start counts on. */
import type { ClockName, SlaClock } from './sla-clock.ts';

const SHARED = ['first_reply', 'next_reply', 'resolution'] as const satisfies readonly ClockName[];

export interface MergedClocks {
  /** Clocks that take over an older start, pauses and fired thresholds. */
  older: { clock: SlaClock; from: SlaClock }[];
  /** The requester has been answered on one side: a first reply is owed no more. */
  dropsFirstReply: boolean;
  /** Since when the oldest message without an answer waits; null when no such clock has to be started. */
  unansweredSinceMs: number | null;
}

/**
 * @param mine open clocks of the ticket that stays
 * @param theirs clocks of the merged ticket at its end, a resting resolution included
 * @param answered which side had a person's public reply
 */
export function mergeClocks(mine: readonly SlaClock[], theirs: readonly SlaClock[], answered: { here: boolean; there: boolean }): MergedClocks {
  const here = (name: ClockName) => mine.find((clock) => clock.name === name);
  const there = (name: ClockName) => theirs.find((clock) => clock.name === name);
  const older = SHARED.flatMap((name) => {
    const [clock, from] = [here(name), there(name)];
    return clock && from && from.startedAtMs < clock.startedAtMs ? [{ clock, from }] : [];
  });
  const dropsFirstReply = answered.there && here('first_reply') !== undefined;
  const waiting = [
    dropsFirstReply ? here('first_reply') : undefined,
    answered.here ? there('first_reply') : undefined,
    here('next_reply') ? undefined : there('next_reply'),
  ].flatMap((clock) => clock?.startedAtMs ?? []);
  const isOwed = (answered.here || answered.there) && waiting.length > 0;
  return { older, dropsFirstReply, unansweredSinceMs: isOwed ? Math.min(...waiting) : null };
}
