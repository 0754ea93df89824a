/** The registry as people see it: which model routes and why, what was trained, and who taught it what. */
import { DAY_MS } from '../domain/duration.ts';
import { modelAgeMs, modelAlerts } from '../domain/model-health.ts';
import type { Store } from '../store/connect.ts';
import { statementsOf } from '../store/flag-stories.ts';
import type { ChampionDoc, ModelDoc, Reign } from '../store/learning-documents.ts';
import { readModelFacts } from '../store/model-facts.ts';
import { crown, listModels, readChampion, readModel, readModelBytes, reignOf, statusOf } from '../store/models.ts';
import { lastRunEndedAtMs, listRuns, readRun } from '../store/retrain-runs.ts';
import { modelsOfWorkers } from '../store/worker-models.ts';
import type { FlagsView, ModelDetails, ModelList, ModelSummary, RunView } from './model-views.ts';
import { Problem } from './problems.ts';
import { READ_LIMIT_MS } from './read-models.ts';

const RUNS_SHOWN = 10;
const MOST_FLAGS = 1_000;

export async function models(store: Store, nowMs: number, limit: number): Promise<ModelList> {
  const [champion, facts, all, workers, runs] = await Promise.all([
    readChampion(store), readModelFacts(store, READ_LIMIT_MS), listModels(store, limit), modelsOfWorkers(store, nowMs, READ_LIMIT_MS), listRuns(store, RUNS_SHOWN),
  ]);
  const reign = reignOf(champion);
  return {
    champion: reign && facts && { ...reign, ageSeconds: Math.round(modelAgeMs(facts, nowMs) / 1_000) },
    alerts: facts ? modelAlerts(facts, nowMs) : [],
    workers: workers.map(({ _id, modelId, failure, seenAtMs }) => ({ worker: _id, modelId, failure, seenAtMs })),
    models: all.map((model) => summaryOf(model, champion)),
    runs: runs.map(runView),
  };
}

/** @throws Problem `model-not-found` */
export async function modelDetails(store: Store, modelId: string): Promise<ModelDetails> {
  const [model, champion] = await Promise.all([findOrRefuse(store, modelId), readChampion(store)]);
  return { ...summaryOf(model, champion), sha256: model.sha256, bytes: model.bytes, reigns: (champion?.line ?? []).filter((reign) => reign.modelId === modelId), report: model.report };
}

/** Makes a model the champion by a person's will. @throws Problem `model-not-found`, `model-not-usable` */
export async function promoteByHand(store: Store, modelId: string, by: string, nowMs: number): Promise<Reign> {
  const model = await findOrRefuse(store, modelId);
  const champion = await readChampion(store);
  if (champion === null) throw new Problem('model-not-usable', 'No worker has registered a first model yet.');
  if (reignOf(champion)?.modelId === modelId) throw new Problem('model-not-usable', 'It is the champion already.');
  const earlier = champion.line.findLast((reign) => reign.modelId === modelId);
  const snapshot = model.snapshotId === null ? null : await store.snapshots.findOne({ _id: model.snapshotId });
  return crownOrRefuse(store, champion, { modelId, fromMs: nowMs, by, why: 'Promoted by hand.', learnedUntilMs: earlier?.learnedUntilMs ?? snapshot?.atMs ?? 0 });
}

/** Back to the champion before this one. @throws Problem `model-not-usable` when there is none */
export async function rollBack(store: Store, by: string, nowMs: number): Promise<Reign> {
  const champion = await readChampion(store);
  const present = reignOf(champion);
  if (champion === null || present === null) throw new Problem('model-not-usable', 'No worker has registered a first model yet.');
  const before = beforePresent(champion.line);
  if (before === undefined) throw new Problem('model-not-usable', 'There is no champion before this one to go back to.');
  return crownOrRefuse(store, champion, { ...before, fromMs: nowMs, by, why: `Rolled back from ${present.modelId}.` });
}

/** A rollback and what it undid cancel out, so that rolling back again goes further back instead of forth. */
function beforePresent(line: readonly Reign[]): Reign | undefined {
  const stack: Reign[] = [];
  for (const reign of line) {
    if (reign.why.startsWith('Rolled back from ')) stack.pop();
    else stack.push(reign);
  }
  return stack.at(-2);
}

async function crownOrRefuse(store: Store, champion: ChampionDoc, reign: Reign): Promise<Reign> {
  // What no worker could load must not be crowned.
  await readModelBytes(store, reign.modelId).catch((error: unknown) => {
    throw new Problem('model-not-usable', error instanceof Error ? `${error.message}.` : 'Its bytes cannot be read.');
  });
  if (!(await crown(store, champion, reign))) throw new Problem('model-not-usable', 'The champion changed at this very moment; look again before you decide.');
  return reign;
}

/** @throws Problem `run-not-found` */
export async function retrainRun(store: Store, runId: string): Promise<RunView> {
  const run = await readRun(store, runId);
  if (!run) throw new Problem('run-not-found', 'No retrain run has this id.');
  return runView(run);
}

/** What an agent's statements of the last days came to, and the first champion that learned from each. */
export async function flagsOf(store: Store, agentId: string, days: number, nowMs: number): Promise<FlagsView> {
  const actor = `agent/${agentId}`;
  const sinceMs = nowMs - days * DAY_MS;
  const [statements, flagged] = await Promise.all([
    statementsOf(store, actor, sinceMs),
    store.timeline.countDocuments({ kind: 'flagged', actor, atMs: { $gte: sinceMs } }, { maxTimeMS: READ_LIMIT_MS, limit: MOST_FLAGS }),
  ]);
  return { agent: agentId, sinceMs, flagged, taught: statements.filter(({ fate }) => fate === 'taught').length, statements };
}

/** For the gauge: null before the first model. */
export async function readModelAgeMs(store: Store, nowMs: number): Promise<number | null> {
  const [champion, lastRun] = await Promise.all([readChampion(store), lastRunEndedAtMs(store)]);
  const reign = reignOf(champion);
  return reign && modelAgeMs({ reigningSinceMs: reign.fromMs, lastRunEndedAtMs: lastRun }, nowMs);
}

async function findOrRefuse(store: Store, modelId: string): Promise<ModelDoc> {
  const model = await readModel(store, modelId);
  if (!model) throw new Problem('model-not-found', 'No model of the registry has this id.');
  return model;
}

function summaryOf({ _id, origin, kind, seed, examples, snapshotId, parent, trainedAtMs, report }: ModelDoc, champion: ChampionDoc | null): ModelSummary {
  const measured = report && { tickets: report.challenger.tickets, accuracy: report.challenger.accuracy, coverage: report.challenger.coverage, precision: report.challenger.precision, calibrationError: report.challenger.calibrationError };
  return { modelId: _id, status: statusOf(_id, champion), origin, kind, seed, examples, snapshotId, parent, trainedAtMs, decision: report?.decision ?? null, measured };
}

function runView({ _id, state, startedAtMs, finishedAtMs, snapshotId, championId, challengers, promotedId, sentences }: Awaited<ReturnType<typeof listRuns>>[number]): RunView {
  return { runId: _id, state, startedAtMs, finishedAtMs, snapshotId, championId, challengers, promotedId, sentences };
}
