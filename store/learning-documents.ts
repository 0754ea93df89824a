/** The documents of learning: models and their line of champions, snapshots, runs, and what became of labels. */
import type { Fate } from '../domain/label-choice.ts';
import type { PromotionReport } from '../domain/promotion.ts';

/** A trained model in the registry; its bytes lie in GridFS under the same id. Champion or not: the line of champions says. */
export interface ModelDoc {
  /** The model's version: a hash of its content. */
  _id: string;
  schema: number;
  trainedAtMs: number;
  /** `file`: the first one, from the labelled file. `retrain`: a challenger of a nightly run. */
  origin: 'file' | 'retrain';
  kind: string;
  seed: number;
  /** How many texts it learned from. */
  examples: number;
  /** Null for the first one. */
  snapshotId: string | null;
  /** The champion it was compared with. */
  parent: string | null;
  sha256: string;
  bytes: number;
  /** The gate's verdict; null for the first one, which has nothing to be compared with. */
  report: PromotionReport | null;
}

/** One entry of the line of champions. */
export interface Reign {
  modelId: string;
  fromMs: number;
  /** `gate`, `file`, or the key of the person who promoted or rolled back. */
  by: string;
  why: string;
  /** Up to when the labels lie that it may have learned from: later ones are new to it. */
  learnedUntilMs: number;
}

/** The line of champions, one document: the last entry routes now. */
export interface ChampionDoc {
  _id: 'champion';
  schema: number;
  /** +1 with every change: a promotion names the one it was decided on. */
  v: number;
  line: Reign[];
}

/** What a night's training had to work with: labels by id, no texts. The list lies in GridFS under the same id. */
export interface SnapshotDoc {
  /** First 12 hex digits of the SHA-256 of the content. */
  _id: string;
  schema: number;
  atMs: number;
  /** Of the labelled file. */
  fileSha256: string;
  train: number;
  holdOut: number;
  balance: number;
  bySource: Record<string, number>;
}

export interface RetrainRunDoc {
  /** Id of the workflow. */
  _id: string;
  schema: number;
  state: 'running' | 'promoted' | 'kept_aside' | 'nothing_new' | 'failed';
  startedAtMs: number;
  finishedAtMs: number | null;
  snapshotId: string | null;
  /** The champion that was challenged. */
  championId: string | null;
  challengers: string[];
  promotedId: string | null;
  /** What came of it, for people. */
  sentences: string[];
}

/** What became of one statement about a ticket; `_id` is `<ticketId>/<eventId>`. */
export interface LabelFateDoc extends Fate {
  _id: string;
  schema: number;
  /** The first snapshot it had this fate in. */
  snapshotId: string;
}

/** Trouble with the model that has not gone yet; `_id` is the alert's code. */
export interface StandingAlertDoc {
  _id: string;
  schema: number;
  sinceMs: number;
  lastSeenMs: number;
  isTold: boolean;
}

/** A week of the audit sample as far as it has settled; `_id` is the week's, e.g. `2026-W48`. */
export interface AuditWeekDoc {
  _id: string;
  schema: number;
  /** Decisions before this moment are counted. */
  untilMs: number;
  /** How many of the lowest lots are kept. */
  size: number;
  autoRouted: number;
  lowest: { ticketId: string; lot: string }[];
}

/** What a worker process routes with, renewed while it lives. */
export interface WorkerModelDoc {
  /** Of the process. */
  _id: string;
  schema: number;
  modelId: string;
  /** Why the champion could not be loaded; null when it was. */
  failure: string | null;
  seenAtMs: number;
}
