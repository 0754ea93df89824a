/** What keeps data from being a usable model: read from a file, or just trained and about to be stored. Pure. */
import { MEANING_POOLING, type MeaningBlock } from './meaning.ts';
import { LINEAR_KINDS, MODEL_SCHEMA, type LeafModel, type TextModel } from './model.ts';
import type { FeatureSpace } from './vector.ts';

/** @returns the first thing that is wrong; null for a good model */
export function whyNoModel(model: unknown): string | null {
  if (!isRecord(model)) return 'the model is missing, or its weights do not fit its words';
  const { schema, version, kind, features, category, subcategory, confidence, refuseBelow, thresholds, meaning } = model as Partial<TextModel>; // each field is checked below
  if (schema !== MODEL_SCHEMA) return `the model's schema is ${String(schema)}; this Waybill knows ${MODEL_SCHEMA}`;
  if (typeof version !== 'string') return 'the model has no version';
  if (kind === undefined || !LINEAR_KINDS.includes(kind)) return `the model's kind is ${String(kind)}; this Waybill knows ${LINEAR_KINDS.join(', ')}`;
  const words = columnsOf(features);
  if (typeof words === 'string') return words;
  const unreadable = whyNoMeaning(kind, meaning);
  if (unreadable !== null) return unreadable;
  const columns = words + (meaning?.dimensions ?? 0);
  const numbers = isRecord(confidence) ? [confidence['bias'], confidence['odds'], confidence['strength'], confidence['margin'], confidence['length']] : [Number.NaN];
  if (!numbers.every(Number.isFinite)) return 'model.confidence holds something that is no number';
  if (refuseBelow !== null && !Number.isFinite(refuseBelow)) return 'model.refuseBelow is no number';
  if (thresholds !== null && !isRecord(thresholds)) return 'model.thresholds are missing';
  return whyNoWeights('category', category, columns) ?? (subcategory === null ? null : whyNoWeights('subcategory', subcategory, columns) ?? whyNoParents(subcategory));
}

function whyNoMeaning(kind: TextModel['kind'], meaning: unknown): string | null {
  if ((kind === 'embedding') !== (meaning !== undefined)) return 'a model of the kind embedding names its encoder, and no other one does';
  if (meaning === undefined) return null;
  if (!isRecord(meaning)) return 'model.meaning is missing';
  const { name, dimensions, pooling, weight, plain } = meaning as Partial<MeaningBlock>; // each field is checked below
  if (typeof name !== 'string' || name === '') return 'model.meaning.name is no name of an encoder';
  if (!Number.isInteger(dimensions) || (dimensions ?? 0) < 1) return 'model.meaning.dimensions is no whole number above zero';
  if (typeof weight !== 'number' || !Number.isFinite(weight) || weight <= 0) return 'model.meaning.weight is no number above zero';
  if (pooling !== MEANING_POOLING) return `long texts became one meaning by ${String(pooling)}; this Waybill does it by ${MEANING_POOLING}`;
  if (isRecord(plain) && plain['kind'] === 'embedding') return 'its plain sibling reads meanings itself';
  const wrong = whyNoModel(plain);
  return wrong === null ? null : `its plain sibling cannot be used: ${wrong}`;
}

/** How many features there are but for the meaning, or what is wrong with them. */
function columnsOf(features: unknown): number | string {
  if (!isRecord(features)) return 'the model has no vocabulary';
  const { words, grams, idf } = features as Partial<FeatureSpace>; // each field is checked below
  if (!isTexts(words) || !isTexts(grams)) return 'the model has no vocabulary';
  for (const list of [words, grams]) if (list.some((word, i) => i > 0 && word <= (list[i - 1] ?? ''))) return 'its vocabulary is not sorted';
  const columns = words.length + grams.length;
  if (idf !== null && !isNumbers(idf, columns)) return 'model.features.idf holds something that is no number, or not one for each feature';
  return columns;
}

function whyNoWeights(name: string, part: unknown, columns: number): string | null {
  if (!isRecord(part)) return `model.${name} is missing`;
  const { labels, bias, weights, temperature } = part as Partial<LeafModel>; // each field is checked below
  if (!isTexts(labels) || labels.length === 0) return `model.${name}.labels is no list of labels`;
  if (typeof temperature !== 'number' || !Number.isFinite(temperature) || temperature <= 0) return `model.${name}.temperature is no number above zero`;
  if (!isNumbers(bias, labels.length)) return `model.${name}.bias holds something that is no number, or not one for each label`;
  if (!isNumbers(weights, labels.length * columns)) return `model.${name}.weights hold something that is no number (NaN, infinite), or do not fit the vocabulary`;
  return null;
}

function whyNoParents(part: unknown): string | null {
  const { labels, parents } = part as Partial<LeafModel>; // both are checked here
  return isTexts(parents) && parents.length === labels?.length ? null : 'model.subcategory.parents are not one for each label';
}

function isNumbers(value: unknown, length: number): boolean {
  return value instanceof Float32Array && value.length === length && value.every((entry) => Number.isFinite(entry));
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
