/**
 * How likely a hit answers the question. A logistic regression on four features, fitted on the knowledge base itself: questions made of
 * an article's own words find that article (right) or, with it left out, the best of the others (wrong). A prior keeps small bases sane.
 */
import type { Article } from './article.ts';
import { termsOf } from './terms.ts';

export interface HitFeatures {
  /** Share of the question's meaning that the article has, 0..1. */
  coverage: number;
  /** Share of the title's meaning that the question has, 0..1. */
  titleCoverage: number;
  /** How much meaning they share at all, about 0..1. */
  mass: number;
  /** Distance to the next best hit (behind the best: negative), −1..1. */
  lead: number;
}

export interface Weights extends HitFeatures {
  bias: number;
}

/** What holds without evidence: both must cover each other well. */
const PRIOR: Weights = { bias: -5, coverage: 4, titleCoverage: 2, mass: 2, lead: 1.5 };
/** How many examples the prior weighs as much as. */
const PRIOR_EXAMPLES = 40;
const STEPS = 300;
const LEARNING_RATE = 2;
/** Enough for four features; more only costs time at a worker's start. */
const MOST_ARTICLES = 400;
const QUESTIONS_PER_ARTICLE = 3;
/** Customers also write about themselves: this many words of other articles for each word of a question. */
const CHATTER = 0.6;

type Search = (terms: readonly string[], except: readonly string[]) => { id: string; features: HitFeatures }[];

interface Example {
  features: HitFeatures;
  isRight: boolean;
}

export function relevanceOf(features: HitFeatures, weights: Weights): number {
  const { bias, coverage, titleCoverage, mass, lead } = weights;
  const sum = bias + coverage * features.coverage + titleCoverage * features.titleCoverage + mass * features.mass + lead * features.lead;
  return 1 / (1 + Math.exp(-sum));
}

/** @param search hits for a question, best first, without the ids named. @returns weights for `relevanceOf`; deterministic. */
export function calibrate(articles: readonly Article[], search: Search): Weights {
  const every = Math.max(1, Math.floor(articles.length / MOST_ARTICLES));
  const sample = articles.filter((_, at) => at % every === 0);
  const examples = sample.flatMap((article, at) => questionsOf(article, at, sample).flatMap((question) => examplesOf(article, question, search)));
  return fit(examples);
}

function examplesOf({ id }: Article, question: readonly string[], search: Search): Example[] {
  const [found] = search(question, []);
  const [other] = search(question, [id]);
  return [
    ...(found ? [{ features: found.features, isRight: found.id === id }] : []),
    ...(other ? [{ features: other.features, isRight: false }] : []),
  ];
}

/** Questions as a customer might put them: half of the title's words, or some of a passage's, among words from elsewhere. */
function questionsOf(article: Article, at: number, articles: readonly Article[]): string[][] {
  const random = lottery(at + 1);
  const title = termsOf(article.title);
  const passages = article.text.split(/(?<=[.!?])\s+|\n+/u).map(termsOf).filter(({ length }) => length >= 3);
  return Array.from({ length: QUESTIONS_PER_ARTICLE }, (_, n) => {
    const passage = passages[Math.floor(random() * passages.length)] ?? [];
    const own = [...title.filter(() => random() < 0.5), ...passage.filter(() => random() < (n === 0 ? 0.2 : 0.4))];
    const chatter = Array.from({ length: Math.round(own.length * CHATTER) }, () => {
      const words = termsOf(articles[Math.floor(random() * articles.length)]?.text ?? '');
      return words[Math.floor(random() * words.length)] ?? '';
    });
    return [...own, ...chatter.filter((word, i) => word !== '' && i % 2 === 0), ...chatter.filter((word, i) => word !== '' && i % 2 === 1).map((word) => `${word}~`)];
  }).filter(({ length }) => length > 0);
}

/** Gradient descent on the mean log loss, pulled towards the prior. */
function fit(examples: readonly Example[]): Weights {
  const weights = { ...PRIOR };
  const names = ['coverage', 'titleCoverage', 'mass', 'lead'] as const;
  const n = examples.length + PRIOR_EXAMPLES;
  for (let step = 0; step < STEPS; step += 1) {
    const slope = { bias: 0, coverage: 0, titleCoverage: 0, mass: 0, lead: 0 };
    for (const { features, isRight } of examples) {
      const error = relevanceOf(features, weights) - Number(isRight);
      slope.bias += error;
      for (const name of names) slope[name] += error * features[name];
    }
    for (const name of ['bias', ...names] as const) {
      const pull = PRIOR_EXAMPLES * 0.05 * (weights[name] - PRIOR[name]);
      weights[name] -= (LEARNING_RATE * (slope[name] + pull)) / n;
    }
  }
  return weights;
}

/** A small linear congruential generator (Numerical Recipes' constants): 0..1, the same for the same seed. */
function lottery(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
