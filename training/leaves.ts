/** Subcategories: one small model per category, kept side by side. Pure. */
import { fitTemperature } from './calibrate.ts';
import { fitLinear, type FitOptions } from './fit.ts';
import type { LeafModel } from './model.ts';
import { outOfFold, type FoldTask } from './out-of-fold.ts';
import type { Example } from './train.ts';
import type { SparseVector } from './vector.ts';

/**
 * @param rows one per example
 * @returns the model before calibration; null when no example has a subcategory
 */
export function fitLeaves(examples: readonly Example[], rows: readonly SparseVector[], columns: number, options: FitOptions): LeafModel | null {
  const parts = textsByCategory(examples).map(({ category, texts }) => {
    const labels = texts.map((text) => examples[text]?.subcategory ?? '');
    return { category, model: fitLinear({ rows: texts.flatMap((text) => rows[text] ?? []), labels, columns }, { kind: options.kind, cost: options.cost, seed: options.seed }) };
  });
  if (parts.length === 0) return null;
  const count = parts.reduce((sum, { model }) => sum + model.labels.length, 0);
  const weights = new Float32Array(columns * count);
  let first = 0;
  for (const { model } of parts) {
    const own = model.labels.length;
    for (let feature = 0; feature < columns; feature++) weights.set(model.weights.subarray(feature * own, (feature + 1) * own), feature * count + first);
    first += own;
  }
  return {
    labels: parts.flatMap(({ model }) => model.labels),
    parents: parts.flatMap(({ category, model }) => model.labels.map(() => category)),
    bias: Float32Array.from(parts.flatMap(({ model }) => [...model.bias])),
    weights,
    temperature: 1,
  };
}

/** One temperature for the subcategories of all categories, from texts held out within each. */
export function leafTemperature(examples: readonly Example[], task: Omit<FoldTask, 'labels'>, folds: number): number {
  const labels = examples.map(({ subcategory }) => subcategory ?? '');
  const held = textsByCategory(examples).flatMap(({ texts }) => {
    const foldOf = new Int32Array(examples.length).fill(-1);
    for (const text of texts) foldOf[text] = task.foldOf[text] ?? -1;
    return outOfFold({ ...task, labels, foldOf }, [...Array(folds).keys()]);
  });
  return fitTemperature(held.filter(({ truth }) => truth >= 0));
}

/** Numbers of the texts that have a subcategory. */
function textsByCategory(examples: readonly Example[]): { category: string; texts: number[] }[] {
  const texts = new Map<string, number[]>();
  examples.forEach(({ category, subcategory }, text) => {
    if (subcategory === null) return;
    const known = texts.get(category);
    if (known) known.push(text);
    else texts.set(category, [text]);
  });
  return [...texts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([category, numbers]) => ({ category, texts: numbers }));
}
