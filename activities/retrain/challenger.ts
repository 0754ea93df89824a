/** Trains one challenger in the training process, lets the gate judge it, and keeps both in the registry. */
import { Context } from '@temporalio/activity';

import type { Label } from '../../domain/label-choice.ts';
import { bodiesById } from '../../store/bodies.ts';
import type { Store } from '../../store/connect.ts';
import { modelOfSnapshot, readModelBytes, registerModel } from '../../store/models.ts';
import { readSnapshot } from '../../store/snapshots.ts';
import type { LabelledTicket } from '../../training/challenge.ts';
import { joinSubject } from '../../training/features.ts';
import type { Challenger, ChallengerInput } from '../contract.ts';
import type { ActivityDeps } from '../deps.ts';
import { trainInChild } from './train-child.ts';

const HEARTBEAT_MS = 5_000;
const TEXTS_AT_ONCE = 500;
const READ_LIMIT_MS = 30_000;

/** A retry finds what an earlier try finished. Cancelling the activity, or losing its worker, ends the training process. */
export async function trainChallenger(deps: ActivityDeps, trainingFile: string, input: ChallengerInput): Promise<Challenger> {
  const { store, nowMs } = deps;
  const { snapshotId, championId, kind, seed } = input;
  const done = await modelOfSnapshot(store, snapshotId, kind, seed, championId);
  if (done?.report) return { modelId: done._id, kind, passed: done.report.decision === 'promote', accuracy: done.report.challenger.accuracy };
  const context = Context.current();
  const heart = startBeating(context);
  try {
    const content = await readModelBytes(store, championId);
    const tickets = await textsOf(store, (await readSnapshot(store, snapshotId)).labels);
    const { thresholds, categories } = deps.config().config;
    const encoder = deps.meanings.encoder();
    if (kind === 'embedding' && encoder === null) return leftOut(input, 'reading meanings was switched off meanwhile');
    const job = { kind, seed, trainingFile, encoder, tickets, champion: { modelId: championId, content }, routing: { thresholds, categories } };
    const trained = await trainInChild(job, context.cancellationSignal, heart.note);
    if ('left' in trained) return leftOut(input, trained.left);
    const { modelId, examples, report } = trained;
    const isNew = modelId !== championId;
    if (isNew) await registerModel(store, { _id: modelId, origin: 'retrain', kind, seed, examples, snapshotId, parent: championId, trainedAtMs: nowMs(), report }, trained.content);
    return { modelId, kind, passed: isNew && report.decision === 'promote', accuracy: report.challenger.accuracy };
  } finally {
    heart.stop();
  }
}

/** The night goes on without it. */
function leftOut({ championId, kind }: ChallengerInput, why: string): Challenger {
  return { modelId: championId, kind, passed: false, accuracy: 0, left: `${kind} was left out tonight: ${why}.` };
}

/** Heartbeats while the training process computes, with what it does. */
function startBeating(context: Context) {
  let said = { doing: 'starting', share: 0 };
  const timer = setInterval(() => context.heartbeat(said), HEARTBEAT_MS);
  return {
    note: (doing: string, share: number) => void (said = { doing, share }),
    stop: () => clearInterval(timer),
  };
}

/** Tickets whose text was erased teach nothing any more. */
async function textsOf(store: Store, labels: readonly Label[]): Promise<LabelledTicket[]> {
  const tickets: LabelledTicket[] = [];
  for (let i = 0; i < labels.length; i += TEXTS_AT_ONCE) {
    const batch = labels.slice(i, i + TEXTS_AT_ONCE);
    const bodies = await bodiesById(store, batch.map(({ bodyId }) => bodyId), READ_LIMIT_MS);
    for (const { bodyId, category, subcategory, use, isCorrection, openedAtMs, atMs, modelVersion } of batch) {
      const body = bodies.get(bodyId);
      if (body) tickets.push({ text: joinSubject(body.subject ?? '', body.text), category, subcategory, use, isCorrection, openedAtMs, atMs, modelVersion });
    }
  }
  return tickets;
}
