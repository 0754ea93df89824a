/**
 * The meaning of a text at the moment of decision, for a model that reads one. A decision never waits long for it and never fails for want of
 * it: the model's text-only sibling decides, and the reason is told.
 */
import { createHash } from 'node:crypto';

import type { MeaningGap } from '../domain/meaning-gap.ts';
import { embedderFor, EmbeddingsError, type EmbeddingsTarget } from '../connectors/embeddings.ts';
import { MeaningError, piecesOf, pooled } from '../training/meaning.ts';
import type { TextModel } from '../training/model.ts';

export interface Meant {
  meaning: Float32Array | null;
  /** Why there is none though the model reads meanings; null also when it reads none, or the text has no word. */
  gap: MeaningGap | null;
}

export interface MeaningReader {
  read(model: TextModel, text: string): Promise<Meant>;
  /** Where meanings are to be had; null: they are switched off, or no address is set. */
  encoder(): EmbeddingsTarget | null;
  /** Why a model's meanings will not be read by this encoder; null when they will, or when none is switched on. */
  whyUnfit(model: TextModel): string | null;
}

export interface MeaningParts {
  /** From the environment; null: none is set. */
  target: EmbeddingsTarget | null;
  /** The routing file's switch. Nothing is sent anywhere while it is off. */
  isOn: () => boolean;
  nowMs: () => number;
  /** Told when the encoder fails and when it answers again. */
  onChange: (news: { gap: MeaningGap; message: string } | null) => void;
  /** @default 2 s: well inside the limit of the activity that waits */
  timeoutMs?: number;
}

const TIMEOUT_MS = 2_000;
/** Macros and automatic mails come again and again, and so does a text whose activity is tried again. */
const MOST_KEPT = 1_000;
/** After so many failures in a row it is left alone for a while: an outage must not cost each ticket the whole time limit. */
const FAILURES_TO_REST = 3;
const REST_MS = 15_000;

export function meaningReader({ target, isOn, nowMs, onChange, timeoutMs = TIMEOUT_MS }: MeaningParts): MeaningReader {
  const embed = target && embedderFor(target, { timeoutMs, tries: 1 });
  const kept = new Map<string, Float32Array>();
  let failing: { times: number; gap: MeaningGap; restsUntilMs: number } | null = null;

  const ask = async (pieces: readonly string[], dimensions: number): Promise<Float32Array> => {
    const meaning = pooled((await embed?.(pieces)) ?? []);
    if (meaning.length !== dimensions) throw new MeaningError(`the encoder answers with ${meaning.length} numbers, the model was trained with ${dimensions}: it is another encoder, train again`);
    return meaning;
  };
  const fail = (error: unknown): MeaningGap => {
    const gap = error instanceof EmbeddingsError ? error.gap : 'malformed';
    const times = (failing?.times ?? 0) + 1;
    if (times === FAILURES_TO_REST) onChange({ gap, message: error instanceof Error ? error.message : String(error) });
    failing = { times, gap, restsUntilMs: times >= FAILURES_TO_REST ? nowMs() + REST_MS : 0 };
    return gap;
  };
  const heal = (): void => {
    if (failing !== null && failing.times >= FAILURES_TO_REST) onChange(null);
    failing = null;
  };

  return {
    encoder: () => (isOn() ? target : null),
    whyUnfit: ({ meaning }) =>
      isOn() && target && meaning && meaning.name !== target.model ? `it reads meanings by ${meaning.name} and WAYBILL_EMBEDDINGS_MODEL is ${target.model}: its text-only sibling ${meaning.plain.version} decides` : null,
    async read(model, text) {
      const block = model.meaning;
      const pieces = block === undefined ? [] : piecesOf(text);
      if (block === undefined || pieces.length === 0) return { meaning: null, gap: null };
      const gap = !isOn() ? 'off' : target === null ? 'unset' : target.model !== block.name ? 'other_encoder' : null;
      if (gap !== null) return { meaning: null, gap };
      const key = createHash('sha256').update(text).digest('base64');
      const known = kept.get(key);
      if (known?.length === block.dimensions) return { meaning: known, gap: null };
      if (failing !== null && nowMs() < failing.restsUntilMs) return { meaning: null, gap: failing.gap };
      try {
        const meaning = await ask(pieces, block.dimensions);
        heal();
        if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value ?? '');
        kept.set(key, meaning);
        return { meaning, gap: null };
      } catch (error) {
        return { meaning: null, gap: fail(error) };
      }
    },
  };
}
