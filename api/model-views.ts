/** What the API says about models, for its documentation and for whoever reads it. */
import { z } from 'zod';

import { MODEL_ALERTS } from '../domain/model-health.ts';

const reign = z.object({
  modelId: z.string(),
  fromMs: z.number(),
  by: z.string().describe('gate, file, or the key of the person.'),
  why: z.string(),
  learnedUntilMs: z.number(),
});

const modelSummary = z.object({
  modelId: z.string(),
  status: z.enum(['champion', 'challenger', 'retired']),
  origin: z.enum(['file', 'retrain']),
  kind: z.string(),
  seed: z.number(),
  examples: z.number(),
  snapshotId: z.string().nullable(),
  parent: z.string().nullable().describe('The champion it was compared with.'),
  trainedAtMs: z.number(),
  decision: z.enum(['promote', 'keep_aside']).nullable(),
  measured: z
    .object({ tickets: z.number(), accuracy: z.number(), coverage: z.number(), precision: z.number().nullable(), calibrationError: z.number() })
    .nullable()
    .describe('On the tickets the gate looked at.'),
});
export type ModelSummary = z.infer<typeof modelSummary>;

const figures = z.object({
  tickets: z.number(),
  accuracy: z.number(),
  coverage: z.number(),
  precision: z.number().nullable(),
  precisionAtLeast: z.number(),
  calibrationError: z.number(),
  meanConfidence: z.number(),
  byCategory: z.array(z.object({ category: z.string(), tickets: z.number(), right: z.number(), answered: z.number() })),
});

const report = z.object({
  decision: z.enum(['promote', 'keep_aside']),
  basis: z.enum(['hold_out', 'recent']),
  holdOut: z.object({ tickets: z.number(), missing: z.number() }),
  checks: z.array(z.object({ id: z.enum(['better', 'precision', 'recall', 'calibration', 'recent']), passed: z.boolean(), sentence: z.string() })),
  champion: figures,
  challenger: figures,
  usual: figures.pick({ tickets: true, meanConfidence: true, byCategory: true }),
  wins: z.number(),
  losses: z.number(),
  p: z.number(),
  sentences: z.array(z.string()),
});

export const modelDetailsView = modelSummary.extend({ sha256: z.string(), bytes: z.number(), reigns: z.array(reign), report: report.nullable() });
export type ModelDetails = z.infer<typeof modelDetailsView>;

export const runView = z.object({
  runId: z.string(),
  state: z.enum(['running', 'promoted', 'kept_aside', 'nothing_new', 'failed']),
  startedAtMs: z.number(),
  finishedAtMs: z.number().nullable(),
  snapshotId: z.string().nullable(),
  championId: z.string().nullable(),
  challengers: z.array(z.string()),
  promotedId: z.string().nullable(),
  sentences: z.array(z.string()),
});
export type RunView = z.infer<typeof runView>;

export const modelListView = z.object({
  champion: reign.extend({ ageSeconds: z.number() }).nullable(),
  alerts: z.array(z.object({ code: z.enum(MODEL_ALERTS), sentence: z.string(), nextStep: z.string() })),
  workers: z.array(z.object({ worker: z.string(), modelId: z.string(), failure: z.string().nullable(), seenAtMs: z.number() })),
  models: z.array(modelSummary),
  runs: z.array(runView),
});
export type ModelList = z.infer<typeof modelListView>;

export const reignView = reign;
export const startedRunView = z.object({ runId: z.string() });

export const flagsView = z.object({
  agent: z.string(),
  sinceMs: z.number(),
  flagged: z.number().describe('Flags the agent has set.'),
  taught: z.number().describe('Statements of the agent, flags and others, that became labels.'),
  statements: z.array(
    z.object({ ticketId: z.string(), source: z.string(), atMs: z.number(), fate: z.string(), learnedBy: z.string().nullable().describe('The first champion that learned from it.') }),
  ),
});
export type FlagsView = z.infer<typeof flagsView>;
