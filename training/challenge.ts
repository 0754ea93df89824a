/**
 * One challenger against the champion: trains it on what it may know and lets both answer tickets that neither has learned from. Pure;
 * runs in the training child process.
 */
import type { RoutingConfig } from '../domain/config.ts';
import type { Label } from '../domain/label-choice.ts';
import { HOLD_OUT_MOST, judge, type PromotionReport } from '../domain/promotion.ts';
import type { Answer, Comparison } from '../domain/promotion-figures.ts';
import { thresholdsForGuess } from '../domain/routing-matrix.ts';
import { expectedCalibrationError } from './calibrate.ts';
import { meaningFor, type Meanings } from './meaning.ts';
import { predict, type TextModel } from './model.ts';
import { parseModel, serializeModel } from './model-file.ts';
import { thresholdsFor } from './thresholds.ts';
import { train, type Example, type ModelKind } from './train.ts';

/** A label with its text. */
export type LabelledTicket = Pick<Label, 'category' | 'subcategory' | 'use' | 'isCorrection' | 'openedAtMs' | 'atMs' | 'modelVersion'> & { text: string };

export interface ChallengeJob {
  kind: ModelKind;
  seed: number;
  /** The labelled file everything began with. */
  known: readonly Example[];
  /** By time. */
  tickets: readonly LabelledTicket[];
  champion: { modelId: string; content: Uint8Array };
  /** Of `textsToRead`; null: no encoder is at hand, and every model answers by words alone, as it does when it routes. */
  meanings?: Meanings | null;
  /** Its thresholds go before those a model has learned. */
  routing: Pick<RoutingConfig, 'thresholds' | 'categories'>;
}

export interface Challenge {
  modelId: string;
  /** How many texts it learned from. */
  examples: number;
  content: Uint8Array;
  report: PromotionReport;
}

/** Recent tickets are cut into so many parts by time; the first is only learned from. */
const PARTS = 3;
/** The newest so many recent tickets are looked at. */
const MOST_RECENT = 3_000;

/** Whose meanings the job needs: of all texts to learn from them, of those to be compared for a champion that reads them. */
export function textsToRead({ kind, known, tickets, champion: { modelId, content } }: ChallengeJob, encoder: string): string[] {
  if (kind === 'embedding') return [...known, ...tickets].map(({ text }) => text);
  const { meaning } = parseModel(content, `champion ${modelId}`).model;
  if (meaning?.name !== encoder) return [];
  return tickets.filter(({ use, modelVersion }) => use === 'hold_out' || modelVersion === modelId).map(({ text }) => text);
}

/** @param onProgress told what is being done, and the share that is done already */
export function challenge(job: ChallengeJob, onProgress: (doing: string, share: number) => void): Challenge {
  const { known, tickets, kind, seed, meanings = null } = job;
  const champion = parseModel(job.champion.content, `champion ${job.champion.modelId}`).model;
  const lessons = tickets.filter(({ use }) => use === 'train');
  const learn = (from: readonly Example[], what: string, part: number) =>
    train(from, { kind, seed, meanings, onProgress: ({ stage, share }) => onProgress(`${what}: ${stage}`, (part + share) / PARTS) });
  const examples = [...known, ...lessons.map(exampleOf)];
  const model = learn(examples, `${kind} on everything`, 0);
  const compare = comparer(champion, job.routing, meanings);
  const holdOut = compare(model, unseen(tickets.filter(({ use }) => use === 'hold_out').slice(0, HOLD_OUT_MOST), examples));
  const recent: Comparison[] = [];
  partsOf(tickets.filter(({ modelVersion }) => modelVersion === job.champion.modelId)).forEach((part, i) => {
    const [first] = part;
    if (i === 0 || first === undefined) return;
    const before = [...known, ...lessons.filter(({ openedAtMs }) => openedAtMs < first.openedAtMs).map(exampleOf)];
    recent.push(...compare(learn(before, `${kind} on what came before part ${i + 1} of ${PARTS}`, i), unseen(part, before)));
  });
  onProgress('comparing', 1);
  const report = judge({ holdOut, recent }, seed, expectedCalibrationError);
  const { tickets: measured, accuracy, calibrationError } = report.challenger;
  const heldOut = measured === 0 ? null : { tickets: measured, accuracy, calibrationError };
  const seenUntilMs = lessons.reduce<number | null>((latest, { atMs }) => Math.max(latest ?? 0, atMs), null);
  const content = serializeModel({ origin: { label: 'category', seenUntilMs, heldOut, parent: job.champion.modelId }, model });
  return { modelId: model.version, examples: examples.length, content, report };
}

function exampleOf({ text, category, subcategory }: LabelledTicket): Example {
  return { text, category, subcategory, group: null };
}

/** Word for word the same as something learned: it would measure memory. */
function unseen(tickets: readonly LabelledTicket[], learned: readonly Example[]): LabelledTicket[] {
  const texts = new Set(learned.map(({ text }) => plain(text)));
  return tickets.filter(({ text }) => !texts.has(plain(text)));
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** Parts of equal size by the time the tickets came. */
function partsOf(tickets: readonly LabelledTicket[]): LabelledTicket[][] {
  const ordered = [...tickets].sort((a, b) => a.openedAtMs - b.openedAtMs).slice(-MOST_RECENT);
  return Array.from({ length: PARTS }, (_, i) => ordered.slice(Math.floor((i * ordered.length) / PARTS), Math.floor(((i + 1) * ordered.length) / PARTS)));
}

function comparer(champion: TextModel, routing: ChallengeJob['routing'], meanings: Meanings | null) {
  const answer = (model: TextModel, text: string) => answerOf(model, text, meaningFor(model, meanings, text), routing);
  return (challenger: TextModel, tickets: readonly LabelledTicket[]): Comparison[] =>
    tickets.map(({ text, category, isCorrection }) => ({
      truth: category,
      champion: answer(champion, text),
      challenger: answer(challenger, text),
      isCorrection,
    }));
}

function answerOf(model: TextModel, text: string, meaning: Float32Array | null, routing: ChallengeJob['routing']): Answer {
  const { guesses: [best], refused } = predict(model, text, meaning);
  if (best === undefined) return { category: null, confidence: 0, isRouted: false };
  const learned = model.thresholds && thresholdsFor(model.thresholds, best.label);
  const { automate } = thresholdsForGuess({ category: best.label, thresholds: learned }, routing);
  return { category: best.label, confidence: best.confidence, isRouted: refused === null && automate !== null && best.confidence >= automate };
}
