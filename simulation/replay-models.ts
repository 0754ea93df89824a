/**
 * Models for a replay that know only the past: history is cut into blocks in order of time, and each block is judged by a model of
 * the tickets that were created and resolved before its first one (time-ordered validation, Tashman 2000).
 */
import type { RoutingConfig } from '../domain/config.ts';
import type { HistoricalTicket } from '../domain/history.ts';
import { joinSubject } from '../training/features.ts';
import type { TextModel } from '../training/model.ts';
import { train, type Example } from '../training/train.ts';
import { byCreation } from './replay.ts';
import { categoryFinder, subcategoryFinder } from './replay-names.ts';

export const REPLAY_BLOCKS = 6;
/** Fewer labelled texts teach a model nothing worth asking. */
const FEWEST_EXAMPLES = 30;
/** Older ones only cost time: what a desk is asked changes. */
const MOST_EXAMPLES = 20_000;
const SEED = 42;

/** A model with the time of the last ticket it learned from; null when it says nothing about that. */
export interface GivenModel {
  model: TextModel;
  seenUntilMs: number | null;
}

/**
 * @param given used for tickets newer than all it has seen; one that does not say what it has seen, for the first block only
 * @param onTrain told before a block's model is trained
 * @returns the model by place in order of creation, trained when first asked for
 */
export function rollingModels(
  tickets: readonly HistoricalTicket[],
  config: RoutingConfig,
  given: GivenModel | null = null,
  onTrain: (block: number, examples: number) => void = () => undefined,
): (place: number) => TextModel | null {
  const ordered = byCreation(tickets);
  const examples = examplesOf(ordered, config);
  const size = Math.ceil(ordered.length / REPLAY_BLOCKS);
  const trained = new Map<number, TextModel | null>();
  return (place) => {
    const block = Math.floor(place / size);
    if (given !== null && isNewTo(given, ordered[place], block)) return given.model;
    if (!trained.has(block)) {
      const before = knownBefore(ordered, block * size).flatMap((i) => examples[i] ?? []).slice(-MOST_EXAMPLES);
      const enough = before.length >= FEWEST_EXAMPLES && new Set(before.map(({ category }) => category)).size >= 2;
      if (enough) onTrain(block, before.length);
      trained.set(block, enough ? train(before, { seed: SEED }) : null);
    }
    return trained.get(block) ?? null;
  };
}

function isNewTo({ seenUntilMs }: GivenModel, ticket: HistoricalTicket | undefined, block: number): boolean {
  if (seenUntilMs === null) return block === 0;
  return typeof ticket?.createdAtMs === 'number' && ticket.createdAtMs > seenUntilMs;
}

/** Places of the tickets whose outcome was known when the ticket at `start` came in. */
function knownBefore(ordered: readonly HistoricalTicket[], start: number): number[] {
  const startMs = ordered[start]?.createdAtMs ?? null;
  const hasTimes = ordered.some(({ createdAtMs }) => createdAtMs !== null);
  return ordered.flatMap(({ createdAtMs, resolvedAtMs }, i) => {
    if (i >= start) return [];
    if (!hasTimes) return [i];
    const isKnown = startMs !== null && createdAtMs !== null && createdAtMs < startMs && (resolvedAtMs ?? createdAtMs) < startMs;
    return isKnown ? [i] : [];
  });
}

/** What each ticket teaches; nothing when it has no text or no category of the config. */
function examplesOf(ordered: readonly HistoricalTicket[], config: RoutingConfig): (Example | undefined)[] {
  const categoryOf = categoryFinder(config, ordered);
  const subcategoryOf = subcategoryFinder(config);
  return ordered.map((ticket) => {
    const text = joinSubject(ticket.subject ?? '', ticket.text ?? '');
    const category = categoryOf(ticket);
    return text === '' || category === null ? undefined : { text, category, subcategory: subcategoryOf?.(ticket, category) ?? null, group: null };
  });
}
