/** A sample of replayed tickets that looks like all of them. Pure and deterministic. */
import type { ReplayedTicket } from './replay.ts';

/**
 * Systematic sample over strata of category × tier × complexity (stays with teams: 1, 2, 3 or more): the judged tickets are laid out
 * stratum by stratum and taken at even steps, so each has the same chance and each stratum its share to within one ticket (Cochran,
 * Sampling Techniques, 1977, ch. 8). Shares computed from it hold for the whole without weights.
 * @returns at most `size` of the judged tickets, oldest first; all of them when there are no more
 */
export function stratifiedSample(replayed: readonly ReplayedTicket[], size: number): ReplayedTicket[] {
  const judged = replayed.filter(({ verdict }) => 'now' in verdict);
  if (judged.length <= size) return judged;
  const laidOut = judged
    .map((one, place) => ({ one, place, stratum: stratumOf(one), lot: lotOf(one.ticket.id) }))
    .sort((a, b) => compare(a.stratum, b.stratum) || a.lot - b.lot || a.place - b.place);
  const step = laidOut.length / size;
  return Array.from({ length: size }, (_, i) => laidOut[Math.floor((i + 0.5) * step)])
    .filter((entry) => entry !== undefined)
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);
}

export function stratumOf({ category, ticket }: ReplayedTicket): string {
  return [category ?? '?', ticket.tier ?? '?', Math.min(ticket.teams.length, 3)].join(' / ');
}

/** A fixed number from an id, so that no order of the file decides who is drawn: FNV-1a (Fowler, Noll, Vo). */
function lotOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
