/**
 * The model a worker routes with. It follows the registry: when another model is crowned, it is fetched, verified and taken by replacing
 * one reference. What cannot be loaded is told, and the model before stays.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Logger } from 'pino';

import type { Store } from '../store/connect.ts';
import type { ChampionDoc } from '../store/learning-documents.ts';
import { crown, readChampion, readModelBytes, registerModel, reignOf, startLine } from '../store/models.ts';
import { sayModel } from '../store/worker-models.ts';
import { parseModel, serializeModel } from '../training/model-file.ts';
import type { TextModel } from '../training/model.ts';

const LOOK_EVERY_MS = 3_000;
const SAY_EVERY_MS = 30_000;

export interface HolderParts {
  store: Store;
  /** Trained from the labelled file at start: routes until the registry names another. */
  trained: { model: TextModel; seed: number };
  nowMs: () => number;
  logger: Pick<Logger, 'info' | 'warn' | 'error'>;
  /** What keeps a model that was loaded from being used whole; it is told like a failure. @default nothing */
  whyUnfit?: (model: TextModel) => string | null;
  /** @default 3 s */
  lookEveryMs?: number;
}

export interface ModelHolder {
  current(): TextModel;
  stop(): Promise<void>;
}

/** What a worker has and says. */
interface Held {
  model: TextModel;
  /** Why the champion could not be loaded. */
  failure: string | null;
}

/** Waits for the champion only when it is another model than the one just trained. */
export async function holdModel(parts: HolderParts): Promise<ModelHolder> {
  const { store, trained, nowMs, logger, lookEveryMs = LOOK_EVERY_MS } = parts;
  const workerId = randomUUID().slice(0, 8);
  let held: Held = { model: trained.model, failure: null };
  let said = { modelId: '', failure: null as string | null, atMs: 0 };

  const look = async (): Promise<void> => {
    const wanted = reignOf(await readChampion(store))?.modelId;
    if (wanted !== undefined) held = await follow(parts, wanted, held);
    const atMs = nowMs();
    const modelId = held.model.version;
    const unfit = parts.whyUnfit?.(held.model) ?? null;
    const failure = held.failure ?? unfit;
    if (failure !== null && failure === unfit && failure !== said.failure) logger.error({ model: modelId, reason: unfit }, 'the model is not used whole');
    if (said.modelId === modelId && said.failure === failure && atMs - said.atMs < SAY_EVERY_MS) return;
    await sayModel(store, workerId, { modelId, failure }, atMs);
    said = { modelId, failure, atMs };
  };

  const present = await readChampion(store);
  let isOurTurn = takesOver(present, trained.model.version);
  if (!isOurTurn) await look();
  const stop = repeat(lookEveryMs, async () => {
    try {
      if (isOurTurn) await registerTrained(parts, present);
      isOurTurn = false;
      await look();
    } catch (error) {
      logger.warn({ error: messageOf(error) }, 'the model registry does not answer; the model stays');
    }
  });
  return { current: () => held.model, stop };
}

/** The first model of all, and a new labelled file as long as nothing better was learned. */
function takesOver(champion: ChampionDoc | null, version: string): boolean {
  const reign = reignOf(champion);
  return reign === null || (reign.by === 'file' && reign.modelId !== version);
}

/** In the background: whoever routes with what it has just trained need not wait for this. */
async function registerTrained({ store, trained: { model, seed }, nowMs }: HolderParts, present: ChampionDoc | null): Promise<void> {
  const content = serializeModel({ origin: { label: 'label', seenUntilMs: null, heldOut: null }, model });
  await registerModel(store, {
    _id: model.version, origin: 'file', kind: model.kind, seed, examples: model.examples, snapshotId: null, parent: null, trainedAtMs: nowMs(), report: null,
  }, content);
  const reign = { modelId: model.version, fromMs: nowMs(), by: 'file', why: 'Trained from the labelled file.', learnedUntilMs: 0 };
  if (present === null) await startLine(store, reign);
  else await crown(store, present, reign);
}

/** The model wanted, or the one before with the reason. */
async function follow({ store, trained, logger }: HolderParts, wanted: string, held: Held): Promise<Held> {
  if (wanted === held.model.version) return held.failure === null ? held : { ...held, failure: null };
  try {
    const model = wanted === trained.model.version ? trained.model : parseModel(await readModelBytes(store, wanted), `model ${wanted}`).model;
    if (model.version !== wanted) throw new Error(`the bytes of model ${wanted} hold model ${model.version}`);
    logger.info({ model: wanted, before: held.model.version }, 'another model routes now');
    return { model, failure: null };
  } catch (error) {
    const failure = messageOf(error);
    if (failure === held.failure) return held;
    logger.error({ wanted, model: held.model.version, error: failure }, 'the champion cannot be loaded; the model before stays');
    return { ...held, failure };
  }
}

/** Does it at once, and again after each pause. @returns what stops it, and waits for the last time to end. */
function repeat(pauseMs: number, work: () => Promise<void>): () => Promise<void> {
  const stopping = new AbortController();
  const running = (async () => {
    while (!stopping.signal.aborted) {
      await work();
      await sleep(pauseMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  })();
  return () => {
    stopping.abort();
    return running;
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
