/**
 * One challenger against the champion: trains it on what it may know and lets both answer tickets that neither has learned from. Pure;
 * runs in the training child process.
 */
import type { Label } from '../domain/label-choice.ts';
import { HOLD_OUT_MOST, judge, type PromotionReport } from '../domain/promotion.ts';
import type { Answer, Comparison } from '../domain/promotion-figures.ts';
import { expectedCalibrationError } from './calibrate.ts';
import { predict, type TextModel } from './model.ts';
import { parseModel, serializeModel } from './model-file.ts';
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
  /** Confidence from which a category is routed without a person, where the routing file says so; `general` for all others. */
  automate: { general: number; byCategory: Readonly<Record<string, number>> };
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

/** @param onProgress told what is being done, and the share that is done already */
export function challenge(job: ChallengeJob, onProgress: (doing: string, share: number) => void): Challenge {
  const { known, tickets, kind, seed } = job;
  const champion = parseModel(job.champion.content, `champion ${job.champion.modelId}`).model;
  const lessons = tickets.filter(({ use }) => use === 'train');
  onProgress(`training ${kind} on everything`, 0);
  const examples = [...known, ...lessons.map(exampleOf)];
  const model = train(examples, { kind, seed });
  const compare = comparer(champion, job.automate);
  const holdOut = compare(model, unseen(tickets.filter(({ use }) => use === 'hold_out').slice(0, HOLD_OUT_MOST), examples));
  const recent: Comparison[] = [];
  partsOf(tickets.filter(({ modelVersion }) => modelVersion === job.champion.modelId)).forEach((part, i) => {
    const [first] = part;
    if (i === 0 || first === undefined) return;
    onProgress(`training ${kind} on what came before part ${i + 1} of ${PARTS}`, i / PARTS);
    const before = [...known, ...lessons.filter(({ openedAtMs }) => openedAtMs < first.openedAtMs).map(exampleOf)];
    recent.push(...compare(train(before, { kind, seed }), unseen(part, before)));
  });
  onProgress('comparing', 1);
  const report = judge({ holdOut, recent }, seed, expectedCalibrationError);
  const { tickets: measured, accuracy, calibrationError } = report.challenger;
  const heldOut = measured === 0 ? null : { tickets: measured, accuracy, calibrationError };
  const seenUntilMs = lessons.reduce<number | null>((latest, { atMs }) => Math.max(latest ?? 0, atMs), null);
  const content = serializeModel({ origin: { label: 'category', seenUntilMs, heldOut }, model });
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

function comparer(champion: TextModel, automate: ChallengeJob['automate']) {
  return (challenger: TextModel, tickets: readonly LabelledTicket[]): Comparison[] =>
    tickets.map(({ text, category, isCorrection }) => ({
      truth: category,
      champion: answerOf(champion, text, automate),
      challenger: answerOf(challenger, text, automate),
      isCorrection,
    }));
}

function answerOf(model: TextModel, text: string, { general, byCategory }: ChallengeJob['automate']): Answer {
  const [best] = predict(model, text).guesses;
  if (best === undefined) return { category: null, confidence: 0, isRouted: false };
  const threshold = Object.hasOwn(byCategory, best.label) ? (byCategory[best.label] ?? general) : general;
  return { category: best.label, confidence: best.confidence, isRouted: best.confidence >= threshold };
}
