/** Groups of similar texts, for histories that name no categories: spherical k-means over tf-idf (Dhillon & Modha 2001), seeded. */
import { randomFrom } from '../../domain/statistics.ts';

/** A text as a point on the unit sphere: numbers of its terms and their weights. Empty for a text that says nothing. */
export interface Direction {
  terms: readonly number[];
  weights: readonly number[];
}

const MOST_ROUNDS = 25;

/** tf-idf with presence for tf: a word repeated in a pasted log counts once. */
export function directionsOf(ofText: readonly (readonly number[])[], termCount: number): Direction[] {
  const holding = new Array<number>(termCount).fill(0);
  for (const terms of ofText) for (const term of terms) holding[term] = (holding[term] ?? 0) + 1;
  return ofText.map((terms) => {
    const weights = terms.map((term) => Math.log(1 + ofText.length / (holding[term] ?? 1)));
    const length = Math.hypot(...weights) || 1;
    return { terms, weights: weights.map((weight) => weight / length) };
  });
}

/** The middle of some directions, of length 1 (or 0 when all are empty). */
export function centreOf(directions: readonly Direction[], termCount: number): Float64Array {
  const centre = new Float64Array(termCount);
  for (const { terms, weights } of directions) terms.forEach((term, i) => void (centre[term] = (centre[term] ?? 0) + (weights[i] ?? 0)));
  const length = Math.sqrt(centre.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return centre.map((weight) => weight / length);
}

/** Cosine of the angle between a text and a centre. */
export function likeness({ terms, weights }: Direction, centre: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < terms.length; i += 1) sum += (weights[i] ?? 0) * (centre[terms[i] ?? -1] ?? 0);
  return sum;
}

/**
 * @param k how many clusters at most; empty ones are left out
 * @returns the cluster of each text, from 0; null for an empty one. Same input and seed, same clusters.
 */
export function clustersOf(directions: readonly Direction[], termCount: number, k: number, seed: number): (number | null)[] {
  const speaking = directions.flatMap((direction, i) => (direction.terms.length > 0 ? [i] : []));
  let centres = firstCentres(speaking.map((i) => directions[i] ?? { terms: [], weights: [] }), termCount, k, seed);
  let cluster = new Map<number, number>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = new Map(speaking.map((i) => [i, nearest(directions[i] ?? { terms: [], weights: [] }, centres)]));
    const moved = speaking.filter((i) => next.get(i) !== cluster.get(i)).length;
    cluster = next;
    if (moved === 0) break;
    centres = centres.map((_, c) => centreOf(speaking.filter((i) => cluster.get(i) === c).flatMap((i) => directions[i] ?? []), termCount));
  }
  const used = [...new Set(cluster.values())].sort((a, b) => a - b);
  return directions.map((_, i) => {
    const found = cluster.get(i);
    return found === undefined ? null : used.indexOf(found);
  });
}

/** k-means++ (Arthur & Vassilvitskii 2007): far from those already chosen is likely to be chosen next. */
function firstCentres(directions: readonly Direction[], termCount: number, k: number, seed: number): Float64Array[] {
  const random = randomFrom(seed);
  const centres: Float64Array[] = [];
  const distance = directions.map(() => 1);
  while (centres.length < Math.min(k, directions.length)) {
    let left = random() * distance.reduce((sum, d) => sum + d, 0);
    const chosen = directions.find((_, i) => (left -= distance[i] ?? 0) < 0);
    if (chosen === undefined) break; // all texts are alike
    const centre = centreOf([chosen], termCount);
    centres.push(centre);
    directions.forEach((direction, i) => {
      const apart = Math.max(0, 1 - likeness(direction, centre));
      // Rounding leaves copies of a centre a hair away from it.
      distance[i] = apart < 1e-9 ? 0 : Math.min(distance[i] ?? 0, apart);
    });
  }
  return centres;
}

function nearest(direction: Direction, centres: readonly Float64Array[]): number {
  let best = 0;
  let most = -1;
  centres.forEach((centre, c) => {
    const alike = likeness(direction, centre);
    if (alike > most) [best, most] = [c, alike];
  });
  return best;
}
