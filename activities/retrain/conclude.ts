/** The night's last step: the best challenger that passed becomes the champion, and the report says why, or why not. */
import { log } from '@temporalio/activity';

import type { ModelDoc } from '../../store/learning-documents.ts';
import { crown, forgetOldChallengers, readChampion, readModel, reignOf } from '../../store/models.ts';
import { noteRun, readRun } from '../../store/retrain-runs.ts';
import { forgetOldSnapshots } from '../../store/snapshots.ts';
import type { ConcludeInput, RetrainResult } from '../contract.ts';
import type { ActivityDeps } from '../deps.ts';

/** A retry of a promotion that went through finds its challenger reigning and says so again. */
export async function conclude(deps: ActivityDeps, input: ConcludeInput): Promise<RetrainResult> {
  const { store, nowMs } = deps;
  const { runId, championId, challengers } = input;
  const ended = await readRun(store, runId);
  if (ended && ended.state !== 'running' && ended.state !== 'failed') return { outcome: ended.state, modelId: ended.promotedId };
  const trained = await Promise.all(challengers.filter(({ modelId }) => modelId !== championId).map(({ modelId }) => readModel(store, modelId)));
  const models = trained.filter((model) => model !== null);
  const best = challengers.filter(({ passed }) => passed).sort((a, b) => b.accuracy - a.accuracy || (a.modelId < b.modelId ? -1 : 1))[0];
  const winner = models.find(({ _id }) => _id === best?.modelId);
  const obstacle = winner ? await promote(deps, winner, input) : null;
  const result: RetrainResult = winner && obstacle === null
    ? { outcome: 'promoted', modelId: winner._id }
    : { outcome: models.length === 0 ? 'nothing_new' : 'kept_aside', modelId: null };
  const left = challengers.flatMap((challenger) => challenger.left ?? []);
  const isSame = models.length === 0 && left.length < challengers.length;
  const notes = [...(obstacle === null ? [] : [obstacle]), ...left, ...(isSame ? ['Nothing new to learn: the same texts give the champion again.'] : [])];
  await noteRun(store, runId, {
    state: result.outcome, finishedAtMs: nowMs(), challengers: challengers.map(({ modelId }) => modelId), promotedId: result.modelId,
    sentences: [...notes, ...models.flatMap(sentencesOf)],
  });
  log.info('retrain run ended', { runId, outcome: result.outcome, champion: championId, promoted: result.modelId });
  await Promise.all([forgetOldChallengers(store), forgetOldSnapshots(store)]);
  return result;
}

/** @returns why it cannot be; null when it reigns */
async function promote({ store, nowMs }: ActivityDeps, { _id: modelId, report }: ModelDoc, { championId, atMs }: ConcludeInput): Promise<string | null> {
  const present = await readChampion(store);
  const reigning = reignOf(present)?.modelId;
  if (reigning === modelId) return null;
  const reign = { modelId, fromMs: nowMs(), by: 'gate', why: report?.sentences.slice(0, 3).join(' ') ?? '', learnedUntilMs: atMs };
  if (present !== null && reigning === championId && (await crown(store, present, reign))) return null;
  return `Not promoted: the champion was ${championId} when this run began and changed meanwhile.`;
}

function sentencesOf({ _id, kind, report }: ModelDoc): string[] {
  return (report?.sentences ?? []).map((sentence, i) => (i === 0 ? `${kind} ${_id}: ${sentence}` : sentence));
}
