/** The parts of the API's answers about models that the commands show. */
import { z } from 'zod';

export const reign = z.object({ modelId: z.string(), fromMs: z.number(), by: z.string(), why: z.string() });
export const startedRun = z.object({ runId: z.string() });

export const retrainRun = z.object({
  runId: z.string(), state: z.string(), startedAtMs: z.number(), finishedAtMs: z.number().nullable(), promotedId: z.string().nullable(), sentences: z.array(z.string()),
});
export type RetrainRun = z.infer<typeof retrainRun>;

const model = z.object({
  modelId: z.string(), status: z.string(), origin: z.string(), kind: z.string(), examples: z.number(), trainedAtMs: z.number(), parent: z.string().nullable(),
  measured: z.object({ tickets: z.number(), accuracy: z.number(), coverage: z.number() }).nullable(),
});
export type Model = z.infer<typeof model>;

export const modelRegistry = z.object({
  champion: reign.extend({ ageSeconds: z.number() }).nullable(),
  alerts: z.array(z.object({ sentence: z.string(), nextStep: z.string() })),
  workers: z.array(z.object({ worker: z.string(), modelId: z.string(), failure: z.string().nullable() })),
  models: z.array(model),
  runs: z.array(retrainRun),
});
export type ModelRegistry = z.infer<typeof modelRegistry>;

export const modelDetails = model.extend({
  sha256: z.string(), bytes: z.number(), snapshotId: z.string().nullable(), seed: z.number(), reigns: z.array(reign),
  report: z.object({ sentences: z.array(z.string()), checks: z.array(z.object({ id: z.string(), passed: z.boolean() })) }).nullable(),
});
export type ModelDetails = z.infer<typeof modelDetails>;

export const agentFlags = z.object({
  agent: z.string(), sinceMs: z.number(), flagged: z.number(), taught: z.number(),
  statements: z.array(z.object({ ticketId: z.string(), source: z.string(), atMs: z.number(), fate: z.string(), learnedBy: z.string().nullable() })),
});
export type AgentFlags = z.infer<typeof agentFlags>;
