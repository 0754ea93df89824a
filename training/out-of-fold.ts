/** Asks models about texts they were not trained on, fold by fold: what calibration, thresholds and the choice between kinds rest on. Pure. */
import { createHash } from 'node:crypto';

import { fitLinear } from './fit.ts';
import { evenScores, scores, type LinearKind } from './model.ts';
import { rowsFor } from './rows.ts';
import type { CountedTexts } from './vocabulary.ts';

export interface Held {
  /** Number of the text. */
  text: number;
  /** Even scores by label of the fold's model. */
  z: Float64Array;
  labels: readonly string[];
  /** Place of the right label; -1 when the fold's model never saw it. */
  truth: number;
  /** How many features the text has, its meaning aside. */
  features: number;
}

export interface FoldTask {
  counted: CountedTexts;
  /** Right label of each text. */
  labels: readonly string[];
  /** Fold of each text. */
  foldOf: Int32Array;
  kind: LinearKind;
  cost: number | null;
  seed: number;
  /** Told how far it is, 0..1. */
  onShare?: (share: number) => void;
}

/**
 * By hash, so that adding a text moves no other one to another fold; texts of a group, and equal texts, go together.
 * @param groups one per text
 */
export function foldsOf(groups: readonly string[], seed: number, folds: number): Int32Array {
  return Int32Array.from(groups, (group) => createHash('sha256').update(`${seed}/${group}`).digest().readUInt32BE() % folds);
}

/** @returns nothing for folds whose complement holds fewer than two labels, or in which nothing is known */
export function outOfFold(task: FoldTask, folds: readonly number[]): Held[] {
  return folds.flatMap((fold, nth) => oneFold({ ...task, onShare: (share) => task.onShare?.((nth + share) / folds.length) }, fold));
}

function oneFold({ counted, labels, foldOf, kind, cost, seed, onShare }: FoldTask, fold: number): Held[] {
  const known: number[] = [];
  const asked: number[] = [];
  foldOf.forEach((of, text) => {
    if (of === fold) asked.push(text);
    else if (of >= 0) known.push(text);
  });
  const knownLabels = known.map((text) => labels[text] ?? '');
  if (asked.length === 0 || new Set(knownLabels).size < 2) return [];
  const { columns, rowOf } = rowsFor(counted, known, kind);
  const { meanings } = counted;
  const model = fitLinear({ rows: known.map(rowOf), labels: knownLabels, columns }, { kind, cost, seed, ...(onShare ? { onShare } : {}) });
  return asked.flatMap((text): Held[] => {
    const row = rowOf(text);
    // Without a meaning the plain sibling would be asked.
    if (row.features.length === 0 || (meanings && meanings.of[text] === null)) return [];
    return [{ text, z: evenScores(kind, scores(model, row), row), labels: model.labels, truth: model.labels.indexOf(labels[text] ?? ''), features: row.features.length - (meanings?.dimensions ?? 0) }];
  });
}

/** Whether the best score is the right label's. */
export function isRight({ z, truth }: Held): boolean {
  return bestOf(z) === truth;
}

/** Place of the highest score, the first of equals. */
export function bestOf(z: ArrayLike<number>): number {
  let best = 0;
  for (let i = 1; i < z.length; i++) if ((z[i] ?? 0) > (z[best] ?? 0)) best = i;
  return best;
}
