/**
 * The meaning of whole texts, as vectors by a sentence encoder outside: what a model reads beside words when it has been trained with them.
 * Pure: whoever has the encoder asks it and passes the vectors in.
 */
import { MAX_TEXT_CHARS, wordsOf } from './features.ts';
import type { TextModel } from './model.ts';
import { vectorOf, type SparseVector } from './vector.ts';

/** Which encoder, and what its vectors look like. */
export interface Encoder {
  /** Its name at the endpoint. */
  name: string;
  dimensions: number;
}

/** What a model knows of the encoder it was trained with. */
export interface MeaningBlock extends Encoder {
  /** How long texts become one vector: `MEANING_POOLING` of its time. */
  pooling: string;
  /** Length of the meaning beside the words and the pieces of words, of length 1 each. */
  weight: number;
  /** Learned from the same texts by words alone: answers whenever there is no meaning to be read. */
  plain: TextModel;
}

/** Meanings of texts by one encoder. A text without words has none. */
export interface Meanings extends Encoder {
  byText: ReadonlyMap<string, Float32Array>;
}

/** Vectors of texts, as many and in the same order, all of the same length. */
export type Embed = (texts: readonly string[]) => Promise<Float32Array[]>;

/** An encoder that answers with something that is no meaning. */
export class MeaningError extends Error {
  override readonly name = 'MeaningError';
}

/** Encoders cut what is longer than they can read, most of them after 256 to 512 pieces of words. */
const PIECE_CHARS = 1_000;
/** A model must not be asked with vectors made otherwise than those it was trained on. */
export const MEANING_POOLING = `mean/${PIECE_CHARS}`;
const TEXTS_AT_ONCE = 32;

/** What the encoder is asked about a text: stretches it can read, cut between words. Empty for a text without words. */
export function piecesOf(text: string): string[] {
  if (wordsOf(text).length === 0) return [];
  let rest = text.slice(0, MAX_TEXT_CHARS).replace(/\p{Surrogate}/gu, '').replace(/\s+/gu, ' ').trim();
  const pieces: string[] = [];
  while (rest.length > PIECE_CHARS) {
    const space = rest.lastIndexOf(' ', PIECE_CHARS);
    const end = space > PIECE_CHARS / 2 ? space : endOfSign(rest, PIECE_CHARS);
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return rest === '' ? pieces : [...pieces, rest];
}

/** A sign of two code units is not cut in half. */
function endOfSign(text: string, at: number): number {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff ? at - 1 : at;
}

/**
 * The mean of the vectors, scaled to length 1.
 * @throws MeaningError when they are not of one length, or their mean points nowhere
 */
export function pooled(vectors: readonly Float32Array[]): Float32Array {
  const mean = new Float64Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) {
    if (vector.length !== mean.length) throw new MeaningError(`the encoder answers with ${vector.length} numbers and with ${mean.length}`);
    vector.forEach((value, i) => (mean[i] = (mean[i] ?? 0) + value));
  }
  const length = Math.sqrt(mean.reduce((sum, value) => sum + value * value, 0));
  if (!Number.isFinite(length) || length === 0) throw new MeaningError('the encoder answers with a vector that points nowhere');
  return Float32Array.from(mean, (value) => value / length);
}

/**
 * Asks the encoder about each different text once.
 * @param onShare told how far it is, 0..1
 * @throws MeaningError when its answers do not fit together; whatever `embed` throws
 */
export async function readMeanings(texts: readonly string[], name: string, embed: Embed, onShare: (share: number) => void): Promise<Meanings> {
  const asked = [...new Set(texts)].map((text) => ({ text, pieces: piecesOf(text) })).filter(({ pieces }) => pieces.length > 0);
  const byText = new Map<string, Float32Array>();
  let dimensions = 0;
  for (let i = 0; i < asked.length; i += TEXTS_AT_ONCE) {
    const batch = asked.slice(i, i + TEXTS_AT_ONCE);
    const vectors = await embed(batch.flatMap(({ pieces }) => pieces));
    let at = 0;
    for (const { text, pieces } of batch) {
      const meaning = pooled(vectors.slice(at, (at += pieces.length)));
      dimensions ||= meaning.length;
      if (meaning.length !== dimensions) throw new MeaningError(`the encoder answers with ${meaning.length} numbers and with ${dimensions}`);
      byText.set(text, meaning);
    }
    onShare(Math.min(1, (i + TEXTS_AT_ONCE) / asked.length));
  }
  return { name, dimensions, byText };
}

/** @returns why a model must not be asked with this encoder's vectors, and the way out; null when it may, or needs none */
export function whyUnfit({ meaning }: TextModel, encoder: Encoder): string | null {
  if (meaning === undefined) return null;
  if (meaning.name !== encoder.name) return `it was trained with the encoder ${meaning.name}, not with ${encoder.name}: name that one, or train it again`;
  if (meaning.dimensions === encoder.dimensions) return null;
  return `its encoder ${meaning.name} gave ${meaning.dimensions} numbers when it was trained and gives ${encoder.dimensions} now: it is another encoder, train again`;
}

/** The meaning of a text for this model; null when the model needs none, or these are another encoder's. */
export function meaningFor(model: TextModel, meanings: Meanings | null, text: string): Float32Array | null {
  return meanings === null || model.meaning === undefined || whyUnfit(model, meanings) !== null ? null : (meanings.byText.get(text) ?? null);
}

/** A text as a model reads it. */
export interface Reading {
  /** The one that can answer. */
  model: TextModel;
  vector: SparseVector;
}

/** Without a meaning that it can read, a model that reads meanings leaves the text to its plain sibling. */
export function readingOf(model: TextModel, text: string, meaning: Float32Array | null = null): Reading {
  const { features, meaning: block } = model;
  if (block === undefined) return { model, vector: vectorOf(features, text) };
  if (meaning?.length !== block.dimensions) return readingOf(block.plain, text);
  return { model, vector: withMeaning(vectorOf(features, text), features.words.length + features.grams.length, meaning, block.weight) };
}

/**
 * The vector with the meaning after its words and pieces of words.
 * @param columns how many features there are before it
 */
export function withMeaning({ features, values }: SparseVector, columns: number, meaning: Float32Array, weight: number): SparseVector {
  const read = features.length;
  const both = { features: new Int32Array(read + meaning.length), values: new Float32Array(read + meaning.length) };
  both.features.set(features);
  both.values.set(values);
  for (let i = 0; i < meaning.length; i++) {
    both.features[read + i] = columns + i;
    both.values[read + i] = weight * (meaning[i] ?? 0);
  }
  return both;
}
